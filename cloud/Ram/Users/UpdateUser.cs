using System.Text.Json.Nodes;

namespace Infra.Cloud.Ram.Users;

/// <summary>Changes a user: <see href="https://api.alibabacloud.com/document/Ram/2015-05-01/UpdateUser"/>.</summary>
internal sealed class UpdateUser() : RamAction("UpdateUser", mutates: true,
    ["UserName", "NewUserName", "NewDisplayName", "NewMobilePhone", "NewEmail", "NewComments"])
{
    public override JsonObject Answer(Request request)
    {
        var user = UserOf(request);
        var name = request.Optional("NewUserName") is null ? null : UserRules.Name(request, "NewUserName");
        var display = UserRules.Text(request, "NewDisplayName");
        var phone = UserRules.MobilePhone(request, "NewMobilePhone");
        var email = UserRules.Email(request, "NewEmail");
        var comments = UserRules.Text(request, "NewComments");
        if (name is not null && User.Find(request.Store, name, request.At) is { } other && other != user)
            throw request.Refuse(UserErrors.Exists);

        var now = request.Moment;
        if (name is not null) user.Name = user.Name.Set(now, name);
        if (display is not null) user.DisplayName = user.DisplayName.Set(now, display);
        if (phone is not null) user.MobilePhone = user.MobilePhone.Set(now, phone);
        if (email is not null) user.Email = user.Email.Set(now, email);
        if (comments is not null) user.Comments = user.Comments.Set(now, comments);
        user.UpdatedAt = user.UpdatedAt.Set(now, request.At);
        request.Touch(user);
        return UserAnswer.Full(request, user);
    }
}
