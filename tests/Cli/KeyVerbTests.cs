using System.Text;
using Infra.Cloud;

namespace Infra.Tests.Cli;

/// <summary>`atrest key`: material of one's own, from the first import to the second.</summary>
public sealed class KeyVerbTests
{
    private static readonly string[] Embedded = ["--cloud", "embedded", "--yes", CloudAccount.ReservedId];

    [Fact]
    public async Task Material_IsMadeSealedDeletedAndImportedAgain()
    {
        using var project = Project();
        var made = await project.RunAsync(
            ["key", "import", "alias/byok", "--generate", "byok.sealed", "--seal-with", "alias/seal", "--expires", "2100-01-01", .. Embedded]);
        await project.RunAsync(["kms", "encrypt", "-o", "c", "--key", "alias/byok", "--cloud", "embedded"], input: "text");
        var deleted = await project.RunAsync(["key", "delete-material", "alias/byok", .. Embedded]);
        var unreadable = await project.RunAsync(["kms", "decrypt", "c", "--cloud", "embedded"]);
        var again = await project.RunAsync(["key", "import", "alias/byok", "--sealed", "byok.sealed", "--json", .. Embedded]);
        var readable = await project.RunAsync(["kms", "decrypt", "c", "--cloud", "embedded"]);

        Assert.Equal(0, made.Exit);
        Assert.EndsWith(" Enabled, material until 2100-01-01T00:00:00Z\n", made.Out);
        Assert.Matches("^atrest: note: account 0000000000000001, the embedded one, region cn-hangzhou: import 256 bits of material into key key-[0-9a-z]+ \\(PendingImport\\), until 2100-01-01\n$", made.Error);
        Assert.EndsWith(" PendingImport\n", deleted.Out);
        Assert.Equal(1, unreadable.Exit);
        Assert.Contains("hint: import the key's material: atrest key import", unreadable.Error);
        Assert.Contains("\"keyState\":\"Enabled\",\"materialExpireTime\":null", again.Out);
        Assert.Equal(("text", 0), (readable.Out, readable.Exit));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(project.PathOf("byok.sealed")));
    }

    [Fact]
    public async Task Material_OfAFile_IsImportedAndNeverPrinted()
    {
        using var project = Project();
        var material = Encoding.ASCII.GetBytes("0123456789abcdefghijklmnopqrstuv");
        await File.WriteAllBytesAsync(project.PathOf("material.bin"), material);

        var first = await project.RunAsync(["key", "import", "alias/byok", "--material", "material.bin", .. Embedded]);
        await File.WriteAllBytesAsync(project.PathOf("material.bin"), [.. material.Reverse()]);
        var other = await project.RunAsync(["key", "import", "alias/byok", "--material", "material.bin", .. Embedded]);
        var made = await project.RunAsync(
            ["key", "import", "alias/byok", "--generate", "new.sealed", "--seal-with", "alias/seal", .. Embedded]);

        Assert.Equal(0, first.Exit);
        Assert.DoesNotContain("abcdef", first.Out + first.Error);
        Assert.Equal(1, other.Exit);
        Assert.Contains("InvalidKeyMaterial", other.Error);
        Assert.Contains("takes only the material it was first given", other.Error);
        Assert.Equal(2, made.Exit);
        Assert.Contains("has its material already", made.Error);
        Assert.False(File.Exists(project.PathOf("new.sealed")));
    }

    [Theory]
    [InlineData(null, "nobody is there to ask")]
    [InlineData("y", "not the id of the account")]
    [InlineData("", "not the id of the account")]
    public async Task Import_ThatIsNotConfirmed_ChangesNothing(string? answer, string text)
    {
        using var project = Project();

        var (output, error, exit) = await project.RunAsync(
            ["key", "import", "alias/byok", "--generate", "new.sealed", "--seal-with", "alias/seal", "--cloud", "embedded"],
            answers: answer is null ? null : [answer]);

        Assert.Equal((2, ""), (exit, output));
        Assert.Contains(text, error);
        Assert.Contains("nothing was changed", error);
        Assert.False(File.Exists(project.PathOf("new.sealed")));
    }

    [Fact]
    public async Task Import_ConfirmedAtTheTerminal_GoesOn()
    {
        using var project = Project();

        var (_, error, exit) = await project.RunAsync(
            ["key", "import", "alias/byok", "--generate", "new.sealed", "--seal-with", "alias/seal", "--cloud", "embedded"],
            answers: [CloudAccount.ReservedId]);

        Assert.Equal(0, exit);
        Assert.Contains("type the id of the account", error);
    }

    [Fact]
    public async Task Import_ForAnotherAccount_ChangesNothing()
    {
        using var project = Project();

        var (_, error, exit) = await project.RunAsync(
            ["key", "delete-material", "alias/byok", "--cloud", "embedded", "--yes", "1234567890123456"]);

        Assert.Equal(2, exit);
        Assert.Contains("names account 1234567890123456, and the access key belongs to account 0000000000000001", error);
    }

    [Fact]
    public async Task RealMode_WithAnAccessKeyOfTheEmbeddedAccount_IsRefused()
    {
        await using var door = await Kms.KmsDoor.OpenAsync();
        door.CreateKey("alias/byok", origin: "EXTERNAL");
        using var project = new TemporaryProject();
        var key = door.Account.CreateAccessKey(userName: null);
        var variables = new Dictionary<string, string>
        {
            ["ALIBABA_CLOUD_ACCESS_KEY_ID"] = key.AccessKeyId,
            ["ALIBABA_CLOUD_ACCESS_KEY_SECRET"] = key.Secret,
        };

        var (_, error, exit) = await project.RunAsync(
            ["key", "delete-material", "alias/byok", "--cloud", "real", "--region", "cn-hangzhou", "--endpoint", $"{door.Endpoint}",
                "--yes", CloudAccount.ReservedId], variables);

        Assert.Equal(2, exit);
        Assert.Contains("which is the embedded one", error);
    }

    /// <summary>A project whose embedded account has a key that awaits its material, and one to seal it with.</summary>
    private static TemporaryProject Project()
    {
        var project = new TemporaryProject();
        using var account = CloudAccount.Open(project.PathOf(Path.Combine(".atrest", "cloud")));
        var client = new CloudClient(account, "cn-hangzhou", "test", account.Now);
        foreach (var (alias, origin) in new[] { ("alias/byok", "EXTERNAL"), ("alias/seal", "Aliyun_KMS") })
        {
            var key = client.Call("Kms", "CreateKey", ("Origin", origin))["KeyMetadata"]!["KeyId"]!.GetValue<string>();
            client.Call("Kms", "CreateAlias", ("AliasName", alias), ("KeyId", key));
        }

        account.Commit(client.Now);
        return project;
    }
}
