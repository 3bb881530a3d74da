using Infra.Cloud;

namespace Infra.Tests.Cloud.Kms;

/// <summary>Who may use a key, by RAM and by the key's own policy.</summary>
public sealed class KeyPermissionTests : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();

    public void Dispose() => _account.Dispose();

    [Fact]
    public void Decrypt_NeedsThePermissionOnTheKeyThatTheCiphertextNames()
    {
        var root = _account.Client();
        var (mine, other) = (root.CreateKey(), root.CreateKey());
        var (allowed, refused) = (root.Encrypt(mine, "text"), root.Encrypt(other, "text"));
        var alice = _account.Client(_account.UserWith("alice", Allow("kms:Decrypt", mine)));

        Assert.Equal("text", alice.Decrypt(allowed));
        Assert.Equal((403, "Forbidden.NoPermission"), alice.DecryptRefusal(refused).Answer());
        Assert.Equal((403, "Forbidden.NoPermission"),
            alice.Refusal("Kms", "Encrypt", ("KeyId", mine), ("Plaintext", "text")).Answer());
    }

    [Theory]
    [InlineData("kms:ReEncryptFrom", "kms:ReEncryptTo", true)]
    [InlineData("kms:ReEncrypt*", "kms:ReEncrypt*", true)]
    [InlineData("kms:ReEncryptTo", "kms:ReEncryptFrom", false)]
    [InlineData("kms:ReEncryptFrom", "kms:Encrypt", false)]
    public void ReEncrypt_NeedsOnePermissionOnEachKey(string onSource, string onDestination, bool allowed)
    {
        var root = _account.Client();
        var (source, destination) = (root.CreateKey(), root.CreateKey());
        var blob = root.Encrypt(source, "text");
        var alice = _account.Client(_account.UserWith("alice",
            $"{Allow(onSource, source)},{Allow(onDestination, destination)}"));

        var refused = Record.Exception(() =>
            alice.Call("Kms", "ReEncrypt", ("CiphertextBlob", blob), ("DestinationKeyId", destination)));

        Assert.Equal(allowed, refused is null);
    }

    [Fact]
    public void TagOfTheKey_DecidesForACiphertextToo()
    {
        var root = _account.Client();
        var key = root.CreateKey(("Tags", """[{"TagKey":"team","TagValue":"red"}]"""));
        var blob = root.Encrypt(key, "text");
        var alice = _account.Client(_account.UserWith("alice", Tagged("red")));
        var bob = _account.Client(_account.UserWith("bob", Tagged("blue")));

        Assert.Equal("text", alice.Decrypt(blob));
        Assert.Equal("Forbidden.NoPermission", bob.DecryptRefusal(blob).Code);
    }

    [Fact]
    public void KeyPolicy_AllowsWhomRamDoesNot_AndDeniesWhomRamAllows()
    {
        var (alice, bob) = (_account.UserWith("alice", Allow("oss:*", "*")),
            _account.UserWith("bob", Allow("kms:*", "*")));
        var root = _account.Client();
        var key = root.CreateKey(("DKMSInstanceId", root.Instance()));
        var blob = root.Encrypt(key, "text");
        var before = _account.Client(alice).DecryptRefusal(blob).Code;

        root.Call("Kms", "SetKeyPolicy", ("KeyId", key), ("Policy", TestCloud.Document(
            $"{Statement("Allow", "user/alice", "kms:Decrypt")},{Statement("Deny", "user/bob", "kms:Decrypt")}")));

        Assert.Equal("Forbidden.NoPermission", before);
        Assert.Equal("text", _account.Client(alice).Decrypt(blob));
        Assert.Equal("Forbidden.NoPermission", _account.Client(bob).DecryptRefusal(blob).Code);
        Assert.Equal("text", root.Decrypt(blob));
    }

    [Theory]
    [InlineData("Allow", "*", false)]
    [InlineData("Deny", "*", false)]
    [InlineData("Allow", "user/bob", false)]
    [InlineData("Allow", "user/alice", true)]
    public void KeyPolicy_ForTheWholeAccount_AllowsNobodyByItself(string effect, string principal, bool allowed)
    {
        var alice = _account.UserWith("alice", Allow("oss:*", "*"));
        var root = _account.Client();
        var key = root.CreateKey(("DKMSInstanceId", root.Instance()),
            ("Policy", TestCloud.Document(Statement(effect, principal, "kms:*"))));

        var refused = Record.Exception(() => _account.Client(alice).Key(key));

        Assert.Equal(allowed, refused is null);
    }

    private static string Allow(string action, string key) =>
        $$"""
        {"Effect":"Allow","Action":"{{action}}","Resource":"{{(key == "*" ? key : $"acs:kms:*:*:key/{key}")}}"}
        """;

    private static string Tagged(string team) =>
        $$$$"""
        {"Effect":"Allow","Action":"kms:Decrypt","Resource":"*",
         "Condition":{"StringEquals":{"kms:tag/team":"{{{{team}}}}"}}}
        """;

    private static string Statement(string effect, string principal, string action) =>
        $$$"""
        {"Effect":"{{{effect}}}","Action":["{{{action}}}"],"Resource":["*"],
         "Principal":{"RAM":["acs:ram::{{{CloudAccount.ReservedId}}}:{{{principal}}}"]}}
        """;
}
