using Infra.Cloud;

namespace Infra.Tests.Cloud.Ram;

public sealed class TagConditionTests : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();

    public void Dispose() => _account.Dispose();

    [Theory]
    [InlineData("kms:tag/team", "dev", true)]
    [InlineData("acs:ResourceTag/team", "dev", true)]
    [InlineData("kms:tag/team", "ops", false)]
    [InlineData("kms:tag/Team", "dev", false)]
    [InlineData("kms:tag/other", "dev", false)]
    public void Key_CanBeToldByItsTags(string condition, string value, bool allowed)
    {
        var root = _account.Client();
        var key = root.CreateKey();
        root.Call("Kms", "TagResources", ("ResourceType", "key"), ("ResourceId.1", key), ("Tag.1.Key", "team"),
            ("Tag.1.Value", "dev"));
        var alice = _account.Client(_account.UserWith("alice", Allow("kms:DescribeKey", condition, value)));

        var refused = Record.Exception(() => alice.Key(key));

        Assert.Equal(allowed, refused is null);
    }

    [Theory]
    [InlineData("dev", true)]
    [InlineData("ops", false)]
    public void Tag_OfTheRequest_CanBeDemanded(string value, bool allowed)
    {
        var alice = _account.Client(
            _account.UserWith("alice", Allow("ecs:CreateDisk", "acs:RequestTag/team", "dev")));

        var refused = Record.Exception(() => alice.CreateDisk(("Tag.1.Key", "team"), ("Tag.1.Value", value)));

        Assert.Equal(allowed, refused is null);
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public void ServiceRole_MayBeBoundToKeysWithATag(string value, bool enough)
    {
        var root = _account.Client();
        root.CreatePolicy("tagged-keys",
            Allow("kms:*", "kms:tag/disks", "true"));
        root.Call("Ram", "CreateRole", ("RoleName", TestCloud.EcsRole), ("AssumeRolePolicyDocument", TestCloud.EcsTrust));
        root.Call("Ram", "AttachPolicyToRole", ("PolicyType", "Custom"), ("PolicyName", "tagged-keys"),
            ("RoleName", TestCloud.EcsRole));
        var key = root.CreateKey();
        root.Call("Kms", "TagResources", ("ResourceType", "key"), ("ResourceId.1", key),
            ("Tag.1.Key", "disks"), ("Tag.1.Value", value));

        var refused = Record.Exception(() => root.CreateDisk(("Encrypted", "true"), ("KMSKeyId", key)));

        Assert.Equal(enough, refused is null);
    }

    [Fact]
    public void ServiceRole_WithADenial_MayNotUseTheKey()
    {
        var root = _account.Client();
        root.CreateEcsRole();
        root.CreatePolicy("no-use", """{"Effect":"Deny","Action":"kms:Decrypt","Resource":"*"}""");
        root.Call("Ram", "AttachPolicyToRole", ("PolicyType", "Custom"), ("PolicyName", "no-use"),
            ("RoleName", TestCloud.EcsRole));
        var key = root.CreateKey();

        var refusal = Assert.Throws<CloudException>(
            () => root.CreateDisk(("Encrypted", "true"), ("KMSKeyId", key)));

        Assert.Equal("InvalidParameter.KMSKeyId.KMSUnauthorized", refusal.Code);
    }

    private static string Allow(string action, string key, string value) =>
        $$"""{"Effect":"Allow","Action":"{{action}}","Resource":"*","Condition":{"StringEquals":{"{{key}}":"{{value}}"} } }""";
}
