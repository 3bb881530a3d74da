using System.Text.Json.Nodes;

namespace Infra.Engine;

/// <summary>alicloud_ram_user: https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ram_user.</summary>
internal sealed class UserShim() : ResourceShim("alicloud:ram/user:User")
{
    private const string Product = "Ram";
    private static readonly string[] Gone = ["EntityNotExist", "EntityNotExist.User"];

    public override void Create(ResourceStep step)
    {
        var name = step.Text("name") ?? throw new ProviderException("the local engine makes up no names: 'name' must be set");
        step.Id = step.Calls.Call(Product, "CreateUser", step.CreateTimeout, [],
            ("UserName", name), ("DisplayName", step.Text("displayName")), ("MobilePhone", step.Text("mobile")),
            ("Email", step.Text("email")), ("Comments", step.Text("comments")))["User"].Text("UserId");
        ReadExisting(step);
    }

    public override bool Read(ResourceStep step)
    {
        if (Describe(step) is not { } user) return false;
        step.Set(user,
            ("name", "UserName"), ("displayName", "DisplayName"), ("mobile", "MobilePhone"), ("email", "Email"),
            ("comments", "Comments"));
        return true;
    }

    public override void Update(ResourceStep step)
    {
        (string Name, string? Value)[] changed =
        [
            ("NewUserName", step.Changed("name")),
            ("NewDisplayName", step.Changed("displayName")),
            ("NewMobilePhone", step.Changed("mobile")),
            ("NewEmail", step.Changed("email")),
            ("NewComments", step.Changed("comments")),
        ];
        if (changed.Any(parameter => parameter.Value is not null))
            step.Calls.Call(Product, "UpdateUser", step.UpdateTimeout, [],
                [("UserName", step.Before("name") as string), .. changed]);
        ReadExisting(step);
    }

    public override void Delete(ResourceStep step)
    {
        if (Describe(step).Text("UserName") is not { } name) return;
        if (step.TextOrZero("force") == "true") Strip(step, name);
        step.Calls.CallOrGone(Product, "DeleteUser", step.DeleteTimeout,
            ["DeleteConflict.User.AccessKey", "DeleteConflict.User.Group", "DeleteConflict.User.Policy",
                "DeleteConflict.User.LoginProfile", "DeleteConflict.User.MFADevice"],
            Gone, ("UserName", name));
    }

    /// <summary>Takes everything from a user that keeps it from being deleted.</summary>
    private static void Strip(ResourceStep step, string name)
    {
        foreach (var key in List("ListAccessKeys", "AccessKeys", "AccessKey"))
            Take("DeleteAccessKey", ("UserAccessKeyId", key.Text("AccessKeyId")));
        foreach (var policy in List("ListPoliciesForUser", "Policies", "Policy"))
            Take("DetachPolicyFromUser", ("PolicyName", policy.Text("PolicyName")), ("PolicyType", policy.Text("PolicyType")));
        foreach (var group in List("ListGroupsForUser", "Groups", "Group"))
            Take("RemoveUserFromGroup", ("GroupName", group.Text("GroupName")));
        step.Calls.CallOrGone(Product, "DeleteLoginProfile", step.DeleteTimeout, [],
            ["EntityNotExist.User.LoginProfile", .. Gone], ("UserName", name));
        step.Calls.CallOrGone(Product, "UnbindMFADevice", step.DeleteTimeout, [],
            ["EntityNotExist.User.MFADevice", .. Gone], ("UserName", name));

        JsonNode[] List(string action, string list, string item) =>
            [.. step.Calls.CallOrGone(Product, action, step.DeleteTimeout, [], Gone, ("UserName", name)).Items(list, item)];

        void Take(string action, params (string Name, string? Value)[] what) =>
            step.Calls.CallOrGone(Product, action, step.DeleteTimeout, [], Gone, [("UserName", name), .. what]);
    }

    /// <summary>The user; the provider looks the name up by the id first, because a name can change.</summary>
    private static JsonNode? Describe(ResourceStep step)
    {
        var listed = step.Calls.Call(Product, "ListUsers", step.CreateTimeout, [], ("MaxItems", "100"))
            .Items("Users", "User").FirstOrDefault(user => user.Text("UserId") == step.Id || user.Text("UserName") == step.Id);
        return listed is null ? null : step.Calls.CallOrGone(Product, "GetUser", step.CreateTimeout, [], Gone,
            ("UserName", listed.Text("UserName")))?["User"];
    }
}
