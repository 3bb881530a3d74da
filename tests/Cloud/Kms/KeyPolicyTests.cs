using Infra.Cloud;

namespace Infra.Tests.Cloud.Kms;

public sealed class KeyPolicyTests
{
    [Theory]
    [InlineData("SetKeyPolicy", "{}")]
    [InlineData("GetKeyPolicy", null)]
    public void Policy_OfAKeyOutsideAnInstance_IsRefused(string action, string? policy)
    {
        using var account = CloudAccount.InMemory();
        var client = account.Client();
        var key = client.CreateKey();

        var refusal = client.Refusal("Kms", action, ("KeyId", key), ("Policy", policy));

        Assert.Equal((400, "Forbidden.KeyPolicyUnSupported"), (refusal.Status, refusal.Code));
    }
}
