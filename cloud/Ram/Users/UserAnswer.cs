using System.Text.Json.Nodes;

namespace Infra.Cloud.Ram.Users;

/// <summary>A user as RAM answers it.</summary>
internal static class UserAnswer
{
    public static JsonObject Of(User user, DateTimeOffset time) => new()
    {
        ["UserId"] = user.Id,
        ["UserName"] = user.Name.At(time),
        ["DisplayName"] = user.DisplayName.At(time),
        ["MobilePhone"] = user.MobilePhone.At(time),
        ["Email"] = user.Email.At(time),
        ["Comments"] = user.Comments.At(time),
        ["CreateDate"] = ApiTime.Text(user.CreatedAt),
        ["UpdateDate"] = ApiTime.Text(user.UpdatedAt.At(time)),
    };

    public static JsonObject Full(Request request, User user) =>
        new() { ["User"] = Of(user, request.At), ["RequestId"] = request.RequestId };
}
