using Infra.Cloud.Ram.Groups;
using Infra.Cloud.Ram.Users;

namespace Infra.Cloud.Ram.Policies;

/// <summary>Who has a policy, with the time of the attachment, by name.</summary>
internal sealed record PolicyHolders(
    List<(User User, DateTimeOffset Since)> Users, List<(Group Group, DateTimeOffset Since)> Groups,
    List<(Role Role, DateTimeOffset Since)> Roles)
{
    public int Count => Users.Count + Groups.Count + Roles.Count;

    public static PolicyHolders Of(Request request, PolicyName policy) => new(
        Those(request.Store.Users.At(request.At), user => user.Policies, request, policy),
        Those(request.Store.Groups.At(request.At), group => group.Policies, request, policy),
        Those(request.Store.Roles.At(request.At), role => role.Policies, request, policy));

    private static List<(T, DateTimeOffset)> Those<T>(
        IEnumerable<T> all, Func<T, AttachmentSet?> attached, Request request, PolicyName policy)
    {
        var holders = new List<(T, DateTimeOffset)>();
        foreach (var holder in all)
            if (attached(holder)?.Since(policy.Key, request.At) is { } since) holders.Add((holder, since));
        return holders;
    }
}
