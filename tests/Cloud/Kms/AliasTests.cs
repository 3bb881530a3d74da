using Infra.Cloud;

namespace Infra.Tests.Cloud.Kms;

public sealed class AliasTests : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();

    public void Dispose() => _account.Dispose();

    [Theory]
    [InlineData("mine")]
    [InlineData("alias/")]
    [InlineData("Alias/mine")]
    [InlineData("alias/with space")]
    [InlineData("alias/ü")]
    [InlineData("alias/acs")]
    [InlineData("alias/acs/ecs")]
    public void Name_AgainstTheRules_IsRefused(string name)
    {
        var client = _account.Client();
        var key = client.CreateKey();

        var refusal = client.Refusal("Kms", "CreateAlias", ("AliasName", name), ("KeyId", key));

        Assert.Equal((400, "InvalidParameter"), (refusal.Status, refusal.Code));
    }

    [Theory]
    [InlineData(255, true)]
    [InlineData(256, false)]
    public void Name_HasAtMost255Characters(int length, bool allowed)
    {
        var client = _account.Client();
        var key = client.CreateKey();
        var name = "alias/".PadRight(length, 'a');

        var refused = Record.Exception(() => client.Call("Kms", "CreateAlias", ("AliasName", name), ("KeyId", key)));

        Assert.Equal(allowed, refused is null);
    }

    [Fact]
    public void Name_TakenInTheRegion_IsRefused_AndFreeInAnother()
    {
        var client = _account.Client();
        var beijing = _account.Client(region: "cn-beijing");
        client.Call("Kms", "CreateAlias", ("AliasName", "alias/mine"), ("KeyId", client.CreateKey()));

        var refusal = client.Refusal("Kms", "CreateAlias", ("AliasName", "alias/mine"), ("KeyId", client.CreateKey()));
        beijing.Call("Kms", "CreateAlias", ("AliasName", "alias/mine"), ("KeyId", beijing.CreateKey()));

        Assert.Equal((400, "AliasAlreadyExists"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public void UnknownAlias_IsNotFound()
    {
        var client = _account.Client();
        var key = client.CreateKey();

        var refusals = new[]
        {
            client.Refusal("Kms", "DescribeKey", ("KeyId", "alias/none")),
            client.Refusal("Kms", "DeleteAlias", ("AliasName", "alias/none")),
            client.Refusal("Kms", "UpdateAlias", ("AliasName", "alias/none"), ("KeyId", key)),
        };

        Assert.All(refusals, refusal => Assert.Equal((404, "Forbidden.AliasNotFound"), (refusal.Status, refusal.Code)));
    }

    [Fact]
    public void AliasInsteadOfIdentifier_IsRefused()
    {
        var client = _account.Client();
        client.Call("Kms", "CreateAlias", ("AliasName", "alias/mine"), ("KeyId", client.CreateKey()));

        var refusal = client.Refusal("Kms", "DisableKey", ("KeyId", "alias/mine"));

        Assert.Equal((400, "Unsupported.Alias"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public void Alias_MovesAndIsDeletedAndMadeAgain()
    {
        var client = _account.Client();
        var (first, second) = (client.CreateKey(), client.CreateKey());
        client.Call("Kms", "CreateAlias", ("AliasName", "alias/mine"), ("KeyId", first));

        client.Call("Kms", "UpdateAlias", ("AliasName", "alias/mine"), ("KeyId", second));
        var moved = client.Key("alias/mine").Text("KeyId");
        client.Call("Kms", "DeleteAlias", ("AliasName", "alias/mine"));
        var deleted = client.Refusal("Kms", "DescribeKey", ("KeyId", "alias/mine"));
        client.Call("Kms", "CreateAlias", ("AliasName", "alias/mine"), ("KeyId", first));

        Assert.Equal(second, moved);
        Assert.Equal("Forbidden.AliasNotFound", deleted.Code);
        Assert.Equal(first, client.Key("alias/mine").Text("KeyId"));
    }

    [Fact]
    public void List_IsPagedAndSorted()
    {
        var client = _account.Client();
        var key = client.CreateKey();
        foreach (var name in new[] { "c", "a", "b" })
            client.Call("Kms", "CreateAlias", ("AliasName", $"alias/{name}"), ("KeyId", key));

        var page = client.Call("Kms", "ListAliases", ("PageNumber", "2"), ("PageSize", "2"));
        var byKey = client.Call("Kms", "ListAliasesByKeyId", ("KeyId", key));

        Assert.Equal((3, 2, 2), (page["TotalCount"]!.GetValue<int>(), page["PageNumber"]!.GetValue<int>(),
            page["PageSize"]!.GetValue<int>()));
        Assert.Equal("alias/c", page["Aliases"]!["Alias"]!.AsArray().Single()!.Text("AliasName"));
        Assert.Equal(3, byKey["TotalCount"]!.GetValue<int>());
        Assert.Equal("InvalidParameter", client.Refusal("Kms", "ListAliases", ("PageSize", "0")).Code);
    }

    [Fact]
    public void Quota_Reached_IsRefused()
    {
        var client = _account.Client();
        var key = client.CreateKey();
        for (var i = 0; i < 300; i++) client.Call("Kms", "CreateAlias", ("AliasName", $"alias/{i}"), ("KeyId", key));

        var refusal = client.Refusal("Kms", "CreateAlias", ("AliasName", "alias/300"), ("KeyId", key));

        Assert.Equal((400, "Rejected.LimitExceeded"), (refusal.Status, refusal.Code));
    }
}
