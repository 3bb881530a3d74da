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

    // What the facts of the API metadata name for building and checking encryption at rest (July 2024 and later pages).
    [Theory]
    [InlineData("Ecs", "DescribeInstances,DescribeInstanceAttribute,DescribeDisks,CreateDisk,DeleteDisk,AttachDisk,"
        + "DetachDisk,ModifyDiskAttribute,ModifyDiskSpec,CreateSnapshot,CopySnapshot,DescribeSnapshots,DeleteSnapshot,"
        + "ModifySnapshotAttribute,CreateImage,CopyImage,DescribeImages,DeleteImage,CancelCopyImage,StopInstance,"
        + "StartInstance,RebootInstance,DescribeInstanceStatus,ReplaceSystemDisk,RunInstances,CreateInstance,"
        + "DescribeRegions,DescribeZones,DescribeAvailableResource,TagResources,UntagResources,ListTagResources,"
        + "EnableDiskEncryptionByDefault,DisableDiskEncryptionByDefault,DescribeDiskEncryptionByDefaultStatus,"
        + "ModifyDiskDefaultKMSKeyId,DescribeDiskDefaultKMSKeyId,ResetDiskDefaultKMSKeyId",
        "CreateInstance,DescribeAvailableResource")]
    [InlineData("CS", "CreateCluster,DescribeClusterDetail,DescribeClustersV1,ModifyCluster,UpdateKMSEncryption,"
        + "DeleteCluster,DescribeTaskInfo", "")]
    public void EveryOperationOfTheFacts_IsInOneOfTheThreeLevels(string product, string operations, string notOffered)
    {
        var page = SupportPage.Markdown();
        var section = page[page.IndexOf($"## {product} ", StringComparison.Ordinal)..];
        section = section[..section.IndexOf("\n## ", 4, StringComparison.Ordinal)];

        var missing = operations.Split(',').Where(operation => ApiActions.Find(product, operation) is null).ToList();

        Assert.Equal(notOffered.Split(',', StringSplitOptions.RemoveEmptyEntries), missing);
        Assert.All(operations.Split(','), operation => Assert.Contains(
            section.Split('\n'), line => line.StartsWith($"| {operation} |", StringComparison.Ordinal)
                || line.Contains($"`{operation}`", StringComparison.Ordinal)));
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
