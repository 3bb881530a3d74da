using Infra.Cloud.Ram.Users;

namespace Infra.Cloud.Ram.Groups;

/// <summary>Who is in a group.</summary>
internal static class Membership
{
    public static IEnumerable<(User User, DateTimeOffset Since)> Of(Request request, Group group)
    {
        foreach (var user in request.Store.Users.At(request.At))
            if (user.Groups?.Since(group.Id, request.At) is { } since) yield return (user, since);
    }
}
