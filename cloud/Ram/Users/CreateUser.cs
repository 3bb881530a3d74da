using System.Text.Json.Nodes;

namespace Infra.Cloud.Ram.Users;

/// <summary>Makes a user: <see href="https://api.alibabacloud.com/document/Ram/2015-05-01/CreateUser"/>.</summary>
internal sealed class CreateUser() : RamAction("CreateUser", mutates: true,
    ["UserName", "DisplayName", "MobilePhone", "Email", "Comments"],
    "Names that differ in case only are the same; a user has no console login.")
{
    public override JsonObject Answer(Request request)
    {
        var name = UserRules.Name(request, "UserName");
        var display = UserRules.Text(request, "DisplayName") ?? name;
        var phone = UserRules.MobilePhone(request, "MobilePhone") ?? "";
        var email = UserRules.Email(request, "Email") ?? "";
        var comments = UserRules.Text(request, "Comments") ?? "";
        if (User.Find(request.Store, name, request.At) is not null) throw request.Refuse(UserErrors.Exists);
        if (request.Store.Users.CountAt(request.At, _ => true) >= UserRules.Quota)
            throw request.Refuse(UserErrors.TooMany);

        var user = new User
        {
            Id = Identifiers.Digits(18, request.Options.Seed, "user", request.Origin, ApiTime.Exact(request.At), name),
            CreatedAt = request.At,
            Name = new(name),
            DisplayName = new(display),
            MobilePhone = new(phone),
            Email = new(email),
            Comments = new(comments),
            UpdatedAt = new(request.At),
        };
        request.Store.Users.Put(user);
        request.Touch(user);
        return AsMade("User", UserAnswer.Full(request, user));
    }
}
