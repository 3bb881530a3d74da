using Infra.Cloud;
using Infra.Cloud.Metadata;
using Infra.Tests.Testing;

namespace Infra.Tests.Cloud.Docs;

public sealed class SupportPageTests
{
    [Fact]
    public void Page_IsWhatActionsAndMetadataSay()
    {
        var file = Repository.PathOf("docs", "cloud", "support.md");
        var page = SupportPage.Markdown();
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1") File.WriteAllText(file, page);

        var written = File.ReadAllText(file);

        Assert.Equal(written, page);
    }

    [Fact]
    public void EveryOperationOfTheProvider_IsServed_OrNamedWithTheResourcesThatLackIt()
    {
        var page = SupportPage.Markdown();

        var missing = ProviderCalls.All.Where(call => !call.IsServed).ToList();

        Assert.True(missing.Count < ProviderCalls.All.Count / 4, $"{missing.Count} of {ProviderCalls.All.Count}");
        Assert.All(missing, call => Assert.Contains(
            $"| {call.Product} | `{call.Name}` | {string.Join(", ", call.Uses)} |", page, StringComparison.Ordinal));

        // Of subscription instances and of tags of control policies; everything else is read and deleted.
        string[] expected = ["DescribeInstanceAutoRenewAttribute", "ModifyInstanceChargeType", "ListTagResources"];
        Assert.Equal(expected, missing.Where(call => call.Uses.Any(use => use.EndsWith(" read", StringComparison.Ordinal)
            || use.EndsWith(" delete", StringComparison.Ordinal))).Select(call => call.Name));
    }
}
