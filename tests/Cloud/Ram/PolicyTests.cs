using Infra.Cloud;

namespace Infra.Tests.Cloud.Ram;

public sealed class PolicyTests : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();

    public void Dispose() => _account.Dispose();

    [Theory]
    [InlineData("System", "NoSuchPolicy", 404, "EntityNotExist.Policy")]
    [InlineData("Custom", "AliyunKMSFullAccess", 404, "EntityNotExist.Policy")]
    [InlineData("Any", "AliyunKMSFullAccess", 400, "InvalidParameter.PolicyType")]
    public void Policy_Unknown_CannotBeAttached(string type, string name, int status, string code)
    {
        var client = _account.Client();
        client.CreateEcsRole();

        var refusal = client.Refusal("Ram", "AttachPolicyToRole", ("PolicyType", type), ("PolicyName", name),
            ("RoleName", TestCloud.EcsRole));

        Assert.Equal((status, code), (refusal.Status, refusal.Code));
    }

    [Fact]
    public void Policy_AttachedTwice_OrDetachedTwice_IsRefused()
    {
        var client = _account.Client();
        client.CreateEcsRole();
        (string, string?)[] attachment = [("PolicyType", "System"), ("PolicyName", "AliyunECSDiskEncryptRolePolicy"),
            ("RoleName", TestCloud.EcsRole)];

        var twice = client.Refusal("Ram", "AttachPolicyToRole", attachment);
        client.Call("Ram", "DetachPolicyFromRole", attachment);
        var again = client.Refusal("Ram", "DetachPolicyFromRole", attachment);

        Assert.Equal((409, "EntityAlreadyExists.Role.Policy"), (twice.Status, twice.Code));
        Assert.Equal((404, "EntityNotExist.Role.Policy"), (again.Status, again.Code));
    }

    [Fact]
    public void Attachment_IsListedWithItsDate()
    {
        var client = _account.Client();
        client.CreateEcsRole();

        var policy = client.Call("Ram", "ListPoliciesForRole", ("RoleName", TestCloud.EcsRole))
            ["Policies"]!["Policy"]!.AsArray().Single()!;
        var described = client.Call("Ram", "GetPolicy", ("PolicyType", "System"),
            ("PolicyName", "AliyunECSDiskEncryptRolePolicy"));

        Assert.Equal(("AliyunECSDiskEncryptRolePolicy", "System", "2026-01-01T00:00:00Z"),
            (policy.Text("PolicyName"), policy.Text("PolicyType"), policy.Text("AttachDate")));
        Assert.Equal(1, described["Policy"]!["AttachmentCount"]!.GetValue<int>());
        Assert.Contains("kms:GenerateDataKey", described["DefaultPolicyVersion"]!.Text("PolicyDocument"));
    }

    [Theory]
    [InlineData("AliyunECSDiskEncryptRolePolicy")]
    [InlineData("AliyunCSManagedSecurityRolePolicy")]
    [InlineData("AliyunKMSFullAccess")]
    [InlineData("AliyunKMSCryptoAdminAccess")]
    [InlineData("AliyunKMSCryptoUserAccess")]
    public void SystemPolicy_ExistsWithADocument(string name)
    {
        var client = _account.Client();

        var names = client.Call("Ram", "ListPolicies", ("PolicyType", "System"))["Policies"]!["Policy"]!.AsArray()
            .Select(policy => policy!.Text("PolicyName"));
        var document = client.Call("Ram", "GetPolicy", ("PolicyType", "System"), ("PolicyName", name))
            ["DefaultPolicyVersion"]!.Text("PolicyDocument");

        Assert.Contains(name, names);
        Assert.Contains("kms:", document);
    }

    [Theory]
    [InlineData("AliyunECSDiskEncryptRolePolicy", true)]
    [InlineData("AliyunKMSFullAccess", true)]
    [InlineData("AliyunKMSCryptoAdminAccess", true)]
    [InlineData("AliyunKMSCryptoUserAccess", false)]
    [InlineData("AliyunCSManagedSecurityRolePolicy", false)]
    public void DiskEncryption_NeedsAPolicyThatAllowsWhatEcsDoes(string policy, bool enough)
    {
        var client = _account.Client();
        client.Call("Ram", "CreateRole", ("RoleName", TestCloud.EcsRole), ("AssumeRolePolicyDocument",
            TestCloud.EcsTrust));
        client.Call("Ram", "AttachPolicyToRole", ("PolicyType", "System"), ("PolicyName", policy),
            ("RoleName", TestCloud.EcsRole));
        var key = client.CreateKey();

        var refused = Record.Exception(() => client.CreateDisk(("Encrypted", "true"), ("KMSKeyId", key)));

        Assert.Equal(enough, refused is null);
        Assert.Equal(enough ? null : "InvalidParameter.KMSKeyId.KMSUnauthorized", (refused as CloudException)?.Code);
    }
}
