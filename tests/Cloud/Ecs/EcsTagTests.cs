using Infra.Cloud;

namespace Infra.Tests.Cloud.Ecs;

public sealed class EcsTagTests : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();

    public void Dispose() => _account.Dispose();

    [Theory]
    [InlineData("disk", "d-unknown", "a", 404, "InvalidResourceId.NotFound")]
    [InlineData("vault", "d-unknown", "a", 404, "InvalidResourceType.NotFound")]
    [InlineData("disk", null, "a", 404, "MissingParameter.ResourceIds")]
    [InlineData("disk", "d-unknown", null, 404, "MissingParameter.Tags")]
    [InlineData("disk", "d-unknown", "aliyun", 400, "InvalidTagKey.Malformed")]
    public void Call_AgainstTheRules_IsRefused(string type, string? id, string? key, int status, string code)
    {
        var refusal = _account.Client().Refusal("Ecs", "TagResources", ("ResourceType", type), ("ResourceId.1", id),
            ("Tag.1.Key", key), ("Tag.1.Value", key is null ? null : "v"));

        Assert.Equal((status, code), (refusal.Status, refusal.Code));
    }

    [Fact]
    public void TwentyFirstTag_IsRefused()
    {
        var client = _account.Client();
        var disk = client.CreateDisk();
        for (var i = 0; i < 20; i++) Tag(client, disk, $"k{i}");

        var refusal = client.Refusal("Ecs", "TagResources", ("ResourceType", "disk"), ("ResourceId.1", disk),
            ("Tag.1.Key", "k20"), ("Tag.1.Value", "v"));

        Assert.Equal((400, "OperationDenied.QuotaExceed"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public void Tags_AreSetTakenOffAndListed()
    {
        var client = _account.Client();
        var (first, second) = (client.CreateDisk(), client.CreateDisk());
        Tag(client, first, "a");
        Tag(client, first, "b");
        Tag(client, second, "a");

        client.Call("Ecs", "UntagResources", ("ResourceType", "disk"), ("ResourceId.1", first), ("TagKey.1", "b"));
        var all = client.Call("Ecs", "ListTagResources", ("ResourceType", "disk"), ("Tag.1.Key", "a"));
        client.Call("Ecs", "UntagResources", ("ResourceType", "disk"), ("ResourceId.1", first), ("All", "true"));

        Assert.Equal(new[] { first, second }.Order(StringComparer.Ordinal),
            all["TagResources"]!["TagResource"]!.AsArray().Select(tag => tag!.Text("ResourceId")));
        Assert.Empty(client.Disk(first)["Tags"]!["Tag"]!.AsArray());
    }

    private static void Tag(CloudClient client, string disk, string key) => client.Call("Ecs", "TagResources",
        ("ResourceType", "disk"), ("ResourceId.1", disk), ("Tag.1.Key", key), ("Tag.1.Value", "v"));
}
