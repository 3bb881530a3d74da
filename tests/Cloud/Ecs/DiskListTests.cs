using Infra.Cloud;

namespace Infra.Tests.Cloud.Ecs;

public sealed class DiskListTests : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();

    public void Dispose() => _account.Dispose();

    [Theory]
    [InlineData("no json", "InvalidParameter.DiskIds")]
    [InlineData("{}", "InvalidParameter.DiskIds")]
    [InlineData("[1]", "InvalidParameter.DiskIds")]
    public void DiskIds_Malformed_AreRefused(string ids, string code)
    {
        var refusal = _account.Client().Refusal("Ecs", "DescribeDisks", ("DiskIds", ids));

        Assert.Equal((400, code), (refusal.Status, refusal.Code));
    }

    [Fact]
    public void DiskIds_MoreThanAHundred_AreRefused()
    {
        var ids = $"[{string.Join(',', Enumerable.Range(0, 101).Select(i => $"\"d-{i}\""))}]";

        var refusal = _account.Client().Refusal("Ecs", "DescribeDisks", ("DiskIds", ids));

        Assert.Equal((403, "InvalidDiskIds.Malformed"), (refusal.Status, refusal.Code));
    }

    [Theory]
    [InlineData("Encrypted", "true", 1)]
    [InlineData("Encrypted", "false", 2)]
    [InlineData("Category", "cloud_essd", 2)]
    [InlineData("Category", "all", 3)]
    [InlineData("DiskType", "data", 3)]
    [InlineData("DiskType", "system", 0)]
    [InlineData("Status", "Available", 3)]
    [InlineData("Status", "All", 3)]
    [InlineData("Status", "In_use", 0)]
    [InlineData("ZoneId", "cn-hangzhou-i", 0)]
    [InlineData("DiskName", "data-one", 1)]
    [InlineData("DiskName", "data-*", 2)]
    [InlineData("Tag.1.Key", "team", 1)]
    [InlineData("KMSKeyId", "key-unknown", 0)]
    [InlineData("Portable", "true", 3)]
    [InlineData("EnableAutoSnapshot", "false", 3)]
    [InlineData("EnableAutoSnapshot", "true", 0)]
    [InlineData("DeleteAutoSnapshot", "true", 0)]
    [InlineData("EnableAutomatedSnapshotPolicy", "false", 3)]
    public void Filter_SelectsDisks(string parameter, string value, int count)
    {
        var client = _account.Client();
        client.CreateDisk(("Size", "40"), ("DiskCategory", "cloud_essd"), ("Encrypted", "true"), ("DiskName",
            "data-one"));
        client.CreateDisk(("Size", "40"), ("DiskCategory", "cloud_essd"), ("DiskName", "data-two"), ("Tag.1.Key",
            "team"),
            ("Tag.1.Value", "storage"));
        client.CreateDisk(("Size", "40"), ("DiskCategory", "cloud_ssd"), ("DiskName", "other"));
        client.Wait(TimeSpan.FromSeconds(10));

        var disks = client.Call("Ecs", "DescribeDisks", (parameter, value));

        Assert.Equal(count, disks["TotalCount"]!.GetValue<int>());
    }

    [Fact]
    public void Pages_ByNumberAndByToken_TogetherAreTheList()
    {
        var client = _account.Client();
        var made = Enumerable.Range(0, 5).Select(_ => client.CreateDisk()).Reverse().ToList();

        var byNumber = Enumerable.Range(1, 3).SelectMany(page =>
            Ids(client.Call("Ecs", "DescribeDisks", ("PageNumber", page.ToString()), ("PageSize", "2"))));
        var byToken = new List<string>();
        var token = "";
        do
        {
            var page = client.Call("Ecs", "DescribeDisks", ("MaxResults", "2"), ("NextToken", token));
            byToken.AddRange(Ids(page));
            token = page.Text("NextToken");
        }
        while (token.Length > 0);

        Assert.Equal(made, byNumber);
        Assert.Equal(made, byToken);
        Assert.Equal("InvalidParameter", client.Refusal("Ecs", "DescribeDisks", ("NextToken", "x")).Code);
    }

    [Fact]
    public void Disk_OfAnotherRegion_IsNotSeen_UnlessThatRegionIsAskedFor()
    {
        var disk = _account.Client().CreateDisk();
        var elsewhere = _account.Client("elsewhere", "cn-beijing");
        elsewhere.Wait(TimeSpan.FromMinutes(1));

        var here = elsewhere.Call("Ecs", "DescribeDisks", ("DiskIds", $"[\"{disk}\"]"));
        var there = elsewhere.Call("Ecs", "DescribeDisks", ("RegionId", TestCloud.Region));

        Assert.Equal((0, 1), (here["TotalCount"]!.GetValue<int>(), there["TotalCount"]!.GetValue<int>()));
    }

    private static IEnumerable<string> Ids(System.Text.Json.Nodes.JsonObject page) =>
        page["Disks"]!["Disk"]!.AsArray().Select(disk => disk!.Text("DiskId"));
}
