using Infra.Cloud;

namespace Infra.Tests.Cloud.Kms;

/// <summary>What the account knows of KMS itself.</summary>
public sealed class KmsServiceTests : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();

    public void Dispose() => _account.Dispose();

    [Fact]
    public void Kms_IsOpenFromTheBeginning_AndCannotBeOpenedTwice()
    {
        var client = _account.Client();

        var status = client.Call("Kms", "DescribeAccountKmsStatus").Text("AccountStatus");
        var refusal = client.Refusal("Kms", "OpenKmsService");

        Assert.Equal("Enabled", status);
        Assert.Equal((400, "Forbidden.Opened"), refusal.Answer());
    }

    [Fact]
    public void Regions_AreThoseOfTheCloud()
    {
        var regions = _account.Client().Call("Kms", "DescribeRegions")["Regions"]!["Region"]!.AsArray()
            .Select(region => region!.Text("RegionId"));

        Assert.Equal(CloudAccount.Regions.Order(StringComparer.Ordinal), regions.Order(StringComparer.Ordinal));
    }
}
