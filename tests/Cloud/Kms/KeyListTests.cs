using Infra.Cloud;

namespace Infra.Tests.Cloud.Kms;

public sealed class KeyListTests : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();

    public void Dispose() => _account.Dispose();

    [Theory]
    [InlineData("not json")]
    [InlineData("{}")]
    [InlineData("""[{"Key":"Colour","Values":["red"]}]""")]
    [InlineData("""[{"Key":"KeyState"}]""")]
    public void Filter_Malformed_IsRefused(string filters)
    {
        var refusal = _account.Client().Refusal("Kms", "ListKeys", ("Filters", filters));

        Assert.Equal((400, "InvalidParameter"), (refusal.Status, refusal.Code));
    }

    [Theory]
    [InlineData("""[{"Key":"KeyState","Values":["Disabled"]}]""", 1)]
    [InlineData("""[{"Key":"KeyState","Values":["Disabled","Enabled"]}]""", 4)]
    [InlineData("""[{"Key":"KeyState","Values":["Disabled"]},{"Key":"KeyState","Values":["Enabled"]}]""", 4)]
    [InlineData("""[{"Key":"KeySpec","Values":["RSA_2048"]}]""", 1)]
    [InlineData("""[{"Key":"KeySpec","Values":["RSA_2048"]},{"Key":"KeyState","Values":["Disabled"]}]""", 0)]
    [InlineData("""[{"Key":"KeyUsage","Values":["SIGN/VERIFY"]}]""", 1)]
    [InlineData("""[{"Key":"CreatorType","Values":["Service"]}]""", 1)]
    [InlineData("""[{"Key":"CreatorType","Values":["User"]}]""", 3)]
    [InlineData("""[{"Key":"ProtectionLevel","Values":["HSM"]}]""", 0)]
    [InlineData("""[{"Key":"TagKey","Values":["team"]},{"Key":"TagValue","Values":["storage"]}]""", 1)]
    [InlineData("""[{"Key":"AliasName","Values":["alias/mine"]}]""", 1)]
    [InlineData("""[{"Key":"DKMSInstanceId","Values":["kst-1"]}]""", 0)]
    public void Filter_SelectsKeys(string filters, int count)
    {
        var client = _account.Client();
        client.CreateKey(("Tags", """[{"TagKey":"team","TagValue":"storage"}]"""));
        client.CreateKey(("KeySpec", "RSA_2048"));
        var third = client.CreateKey();
        client.Call("Kms", "CreateAlias", ("AliasName", "alias/mine"), ("KeyId", third));
        client.Call("Kms", "DisableKey", ("KeyId", third));
        client.CreateDisk(("Encrypted", "true"));

        var keys = client.Call("Kms", "ListKeys", ("Filters", filters));

        Assert.Equal(count, keys["TotalCount"]!.GetValue<int>());
        Assert.Equal(count, keys["Keys"]!["Key"]!.AsArray().Count);
    }

    [Fact]
    public void Pages_TogetherAreTheList()
    {
        var client = _account.Client();
        var made = Enumerable.Range(0, 7).Select(_ => client.CreateKey()).ToList();

        var listed = Enumerable.Range(1, 4).SelectMany(page => client
            .Call("Kms", "ListKeys", ("PageNumber", page.ToString()), ("PageSize", "2"))["Keys"]!["Key"]!.AsArray()
            .Select(key => key!.Text("KeyId")));

        Assert.Equal(made, listed);
        Assert.Empty(client.Call("Kms", "ListKeys", ("PageNumber", "2147483647"))["Keys"]!["Key"]!.AsArray());
        Assert.Equal("InvalidParameter", client.Refusal("Kms", "ListKeys", ("PageSize", "101")).Code);
    }
}
