using Infra.Cloud;
using Infra.Engine;
using Infra.Tests.Testing;
using Pulumi.AliCloud.Ram;

namespace Infra.Tests.Engine.Shims;

[Collection(DeploymentsCollection.Name)]
public sealed class UserPolicyAttachmentShimTests
{
    private static LifeCycle<UserPolicyAttachmentArgs> Life() => new("attachment", change =>
        IdentityPrograms.Attachment(IdentityPrograms.User(), IdentityPrograms.Policy(), change));

    private static void Detach(CloudClient client, string id) => client.Call("Ram", "DetachPolicyFromUser",
        ("PolicyType", "Custom"), ("PolicyName", "decrypt"), ("UserName", "ada"));

    /// <summary>How many attachments a policy has is read with the policy, so it is only known after one more deployment.</summary>
    private static async Task AssertStableAsync(
        LifeCycle<UserPolicyAttachmentArgs> life, Action<UserPolicyAttachmentArgs>? change = null)
    {
        await life.UpAsync(change);
        await life.AssertStableAsync(change);
    }

    [Fact]
    public async Task Attachment_Made_BearsWhatItJoinsAsId()
    {
        using var life = Life();

        var attachment = await life.GivenAsync();

        Assert.Equal("user:decrypt:Custom:ada", attachment.Id);
        await AssertStableAsync(life);
    }

    [Fact]
    public async Task Attachment_OfAnotherPolicy_IsReplaced()
    {
        using var life = Life();

        await life.GivenAsync();
        var after = await life.UpAsync(Change);

        Assert.Equal((ResourceStatus.Replaced, "user:AliyunKMSFullAccess:System:ada"), (after.Status, after.Id));
        await AssertStableAsync(life, Change);

        static void Change(UserPolicyAttachmentArgs args) => (args.PolicyName, args.PolicyType) = ("AliyunKMSFullAccess", "System");
    }

    [Fact]
    public async Task Attachment_DetachedOutside_IsMadeAgain()
    {
        using var life = Life();

        await life.AssertMadeAgainAsync(Detach);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Attachment_Destroyed_IsGoneWhoeverDetachedIt(bool outside)
    {
        using var life = Life();

        await life.AssertDestroyedAsync(outside ? Detach : null);
    }
}
