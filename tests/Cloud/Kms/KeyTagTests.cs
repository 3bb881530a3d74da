using Infra.Cloud;

namespace Infra.Tests.Cloud.Kms;

public sealed class KeyTagTests : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();

    public void Dispose() => _account.Dispose();

    [Theory]
    [InlineData("aliyun-a", "b", "InvalidParameter.TagKey")]
    [InlineData("acs:a", "b", "InvalidParameter.TagKey")]
    [InlineData("", "b", "InvalidParameter.TagKey")]
    public void Tag_AgainstTheRules_IsRefused(string key, string value, string code)
    {
        var client = _account.Client();

        var refusal = Tag(client, client.CreateKey(), (key, value));

        Assert.Equal((400, code), (refusal!.Status, refusal.Code));
    }

    [Fact]
    public void Tag_TooLong_IsRefused()
    {
        var client = _account.Client();
        var key = client.CreateKey();

        Assert.Null(Tag(client, key, (new string('k', 128), new string('v', 128))));
        Assert.Equal("InvalidParameter.TagKey", Tag(client, key, (new string('k', 129), "v"))!.Code);
        Assert.Equal("InvalidParameter.TagValue", Tag(client, key, ("k", new string('v', 129)))!.Code);
    }

    [Fact]
    public void Tags_MoreThanTwenty_AreRefused_AndNothingIsTagged()
    {
        var client = _account.Client();
        var key = client.CreateKey();
        Tag(client, key, [.. Enumerable.Range(0, 19).Select(i => ($"k{i}", "v"))]);

        var refusal = Tag(client, key, ("k19", "v"), ("k20", "v"));

        Assert.Equal("Rejected.LimitExceeded", refusal!.Code);
        Assert.Equal(19, Tags(client, key).Count);
    }

    [Fact]
    public void UnknownKey_IsRefused_AndTheOthersAreNotTagged()
    {
        var client = _account.Client();
        var key = client.CreateKey();

        var refusal = client.Refusal("Kms", "TagResources", ("ResourceType", "key"), ("ResourceId.1", key),
            ("ResourceId.2", "key-hzzunknown"), ("Tag.1.Key", "a"), ("Tag.1.Value", "b"));

        Assert.Equal((404, "InvalidResourceId.NotFound"), (refusal.Status, refusal.Code));
        Assert.Empty(Tags(client, key));
    }

    [Fact]
    public void EcsTag_CannotBeTakenOff()
    {
        var client = _account.Client();
        client.CreateEcsRole();
        var key = client.CreateKey();
        client.CreateDisk(("Encrypted", "true"), ("KMSKeyId", key));

        var refusal = client.Refusal("Kms", "UntagResources", ("ResourceType", "key"), ("ResourceId.1", key),
            ("TagKey.1", "acs:ecs:disk-encryption"));
        client.Call("Kms", "UntagResources", ("ResourceType", "key"), ("ResourceId.1", key), ("All", "true"));

        Assert.Equal("InvalidParameter.TagKey", refusal.Code);
        Assert.Equal(["acs:ecs:disk-encryption=true"], Tags(client, key));
    }

    [Fact]
    public void Tags_AreReplacedTakenOffAndListed()
    {
        var client = _account.Client();
        var key = client.CreateKey(("Tags", """[{"TagKey":"a","TagValue":"1"},{"TagKey":"b","TagValue":"2"}]"""));

        Tag(client, key, ("a", "3"));
        client.Call("Kms", "UntagResources", ("ResourceType", "key"), ("ResourceId.1", key), ("TagKey.1", "b"),
            ("TagKey.2", "absent"));

        Assert.Equal(["a=3"], Tags(client, key));
    }

    [Fact]
    public void OlderForms_TagOneKey()
    {
        var client = _account.Client();
        var key = client.CreateKey();

        client.Call("Kms", "TagResource", ("KeyId", key), ("Tags", """[{"TagKey":"a","TagValue":"1"},{"TagKey":"b"}]"""));
        client.Call("Kms", "UntagResource", ("KeyId", key), ("TagKeys", """["b","absent"]"""));

        var tag = client.Call("Kms", "ListResourceTags", ("KeyId", key))["Tags"]!["Tag"]!.AsArray().Single()!;
        Assert.Equal((key, "a", "1"), (tag.Text("KeyId"), tag.Text("TagKey"), tag.Text("TagValue")));
        Assert.Equal(["a=1"], Tags(client, key));
    }

    [Theory]
    [InlineData("TagResource", "Tags", null, "MissingParameter")]
    [InlineData("TagResource", "Tags", "[]", "InvalidParameter")]
    [InlineData("TagResource", "Tags", """[{"TagKey":"acs:a","TagValue":"1"}]""", "InvalidParameter.TagKey")]
    [InlineData("UntagResource", "TagKeys", null, "MissingParameter")]
    [InlineData("UntagResource", "TagKeys", "{}", "InvalidParameter")]
    [InlineData("UntagResource", "TagKeys", "[1]", "InvalidParameter")]
    [InlineData("UntagResource", "TagKeys", """["aliyun"]""", "InvalidParameter.TagKey")]
    public void OlderForms_WithAWrongArgument_AreRefused(string action, string parameter, string? value, string code)
    {
        var client = _account.Client();

        var refusal = client.Refusal("Kms", action, ("KeyId", client.CreateKey()), (parameter, value));

        Assert.Equal((400, code), refusal.Answer());
    }

    [Fact]
    public void List_ByTag_AndInPages_FindsAll()
    {
        var client = _account.Client();
        var keys = Enumerable.Range(0, 21).Select(_ => client.CreateKey()).ToList();
        foreach (var key in keys) Tag(client, key, [.. Enumerable.Range(0, 10).Select(i => ($"k{i}", "v"))]);
        Tag(client, keys[0], ("only", "here"));

        var first = client.Call("Kms", "ListTagResources", ("ResourceType", "key"));
        var second = client.Call("Kms", "ListTagResources", ("ResourceType", "key"), ("NextToken",
            first.Text("NextToken")));
        var tagged = client.Call("Kms", "ListTagResources", ("ResourceType", "key"), ("Tag.1.Key", "only"));

        Assert.Equal((200, 11), (first["TagResources"]!["TagResource"]!.AsArray().Count,
            second["TagResources"]!["TagResource"]!.AsArray().Count));
        Assert.Equal("", second.Text("NextToken"));
        Assert.All(tagged["TagResources"]!["TagResource"]!.AsArray(), tag => Assert.Equal(keys[0],
            tag!.Text("ResourceId")));
    }

    private static CloudException? Tag(CloudClient client, string key, params (string Key, string Value)[] tags)
    {
        var sent = tags.SelectMany((tag, i) =>
            new (string, string?)[] { ($"Tag.{i + 1}.Key", tag.Key), ($"Tag.{i + 1}.Value", tag.Value) });
        return (CloudException?)Record.Exception(() => client.Call("Kms", "TagResources",
            [("RegionId", TestCloud.Region), ("ResourceType", "key"), ("ResourceId.1", key), .. sent]));
    }

    private static List<string> Tags(CloudClient client, string key) =>
        [.. client.Call("Kms", "ListTagResources", ("ResourceType", "key"), ("ResourceId.1", key))
            ["TagResources"]!["TagResource"]!.AsArray()
                .Select(tag => $"{tag!.Text("TagKey")}={tag!.Text("TagValue")}")];
}
