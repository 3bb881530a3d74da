using Pulumi.AliCloud.Ram;

namespace Infra.Tests.Engine.Shims;

/// <summary>Programs with users and policies.</summary>
internal static class IdentityPrograms
{
    public const string Document =
        """{"Version":"1","Statement":[{"Effect":"Allow","Action":["kms:Decrypt"],"Resource":["*"]}]}""";

    public const string OtherDocument =
        """{"Version":"1","Statement":[{"Effect":"Allow","Action":["kms:Encrypt"],"Resource":["*"]}]}""";

    public static Policy Policy(Action<PolicyArgs>? change = null)
    {
        var args = new PolicyArgs { PolicyName = "decrypt", PolicyDocument = Document, Description = "for tests" };
        change?.Invoke(args);
        return new("policy", args);
    }

    public static User User(Action<UserArgs>? change = null)
    {
        var args = new UserArgs { Name = "ada", DisplayName = "Ada", Comments = "for tests" };
        change?.Invoke(args);
        return new("user", args);
    }

    public static UserPolicyAttachment Attachment(User user, Policy policy, Action<UserPolicyAttachmentArgs>? change = null)
    {
        var args = new UserPolicyAttachmentArgs { UserName = user.Name, PolicyName = policy.PolicyName, PolicyType = policy.Type };
        change?.Invoke(args);
        return new("attachment", args);
    }
}
