using System.Text;
using Infra.Cloud;

namespace Infra.Tests.Cloud.Kms;

/// <summary>Where key material is kept, and when it is gone.</summary>
public sealed class SecretFileTests : IDisposable
{
    private const string Text = "what nobody may read";
    private readonly string _directory = Directory.CreateTempSubdirectory("atrest-cloud-").FullName;

    private string SecretFile => Path.Combine(_directory, "secrets.jsonl");

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public void Ciphertext_OutlivesTheProcess_CommittedOrNot()
    {
        string first, second;
        using (var account = CloudAccount.Open(_directory))
        {
            var client = account.Client();
            var key = client.CreateKey();
            first = client.Encrypt(key, Text);
            account.Commit(client.Now);
            second = client.Encrypt(client.CreateKey(), Text);
        }

        using var again = CloudAccount.Open(_directory);

        Assert.Equal((Text, Text), (again.Client().Decrypt(first), again.Client().Decrypt(second)));
    }

    [Fact]
    public void Files_HoldNeitherTextNorDataKey_AndMaterialInOnePrivateFileOnly()
    {
        var drawn = new List<string>();
        string dataKey;
        using (var account = CloudAccount.Open(_directory, new CloudOptions { Entropy = Record(drawn) }))
        {
            var client = account.Client();
            var key = client.CreateKey();
            client.Decrypt(client.Encrypt(key, Text));
            dataKey = client.Call("Kms", "GenerateDataKey", ("KeyId", key)).Text("Plaintext");
            account.Commit(client.Now);
            client.Encrypt(key, Text);
        }

        foreach (var file in Directory.GetFiles(_directory))
        {
            // JSON may write a plus sign as an escape.
            var content = File.ReadAllText(file).Replace("\\u002B", "+", StringComparison.Ordinal);
            Assert.DoesNotContain(Text, content, StringComparison.Ordinal);
            Assert.DoesNotContain(
                Convert.ToBase64String(Encoding.UTF8.GetBytes(Text)), content, StringComparison.Ordinal);
            Assert.DoesNotContain(dataKey, content, StringComparison.Ordinal);
            Assert.Equal(file == SecretFile, drawn.Any(secret => content.Contains(secret, StringComparison.Ordinal)));
            if (!OperatingSystem.IsWindows())
                Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        }
    }

    [Fact]
    public void PurgedKey_TakesItsMaterialWithIt_OnceTheStateIsWritten()
    {
        using var account = CloudAccount.Open(_directory);
        var client = account.Client();
        var (kept, purged) = (client.CreateKey(), client.CreateKey());
        var blob = client.Encrypt(kept, Text);
        client.Encrypt(purged, Text);
        client.ScheduleDeletion(purged);
        account.Commit(client.Now);
        var before = File.ReadAllText(SecretFile);

        client.Wait(TimeSpan.FromDays(7));
        account.Commit(client.Now);

        Assert.Contains(purged, before, StringComparison.Ordinal);
        Assert.DoesNotContain(purged, File.ReadAllText(SecretFile), StringComparison.Ordinal);
        Assert.Equal(Text, client.Decrypt(blob));
        Assert.Equal(Text, client.Decrypt(client.Encrypt(kept, Text)));
    }

    [Fact]
    public void HalfWrittenSecret_IsOfACallNeverAnswered()
    {
        string key, blob;
        using (var account = CloudAccount.Open(_directory))
        {
            var client = account.Client();
            key = client.CreateKey();
            blob = client.Encrypt(key, Text);
        }

        File.AppendAllText(SecretFile, """{"owner":"key-hzz""");
        using var again = CloudAccount.Open(_directory);
        var other = again.Client("other");
        var second = other.Encrypt(other.CreateKey(), Text);

        Assert.Equal((Text, Text), (other.Decrypt(blob), other.Decrypt(second)));
        Assert.Equal(2, File.ReadAllLines(SecretFile).Length);
    }

    [Fact]
    public void DamagedSecret_StopsTheAccountFromOpening_AndNamesTheLine()
    {
        using (var account = CloudAccount.Open(_directory))
        {
            var client = account.Client();
            client.Encrypt(client.CreateKey(), Text);
            client.Encrypt(client.CreateKey(), Text);
        }

        var lines = File.ReadAllLines(SecretFile);
        File.WriteAllLines(SecretFile, ["{}", lines[1]]);

        var fault = Assert.Throws<CloudStateException>(() => CloudAccount.Open(_directory));
        Assert.Contains($"{SecretFile} is damaged: line 1", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Copy_DecryptsWhatTheAccountEncrypted_AndWritesNoSecret()
    {
        using var account = CloudAccount.Open(_directory);
        var client = account.Client();
        var blob = client.Encrypt(client.CreateKey(), Text);
        var before = File.ReadAllBytes(SecretFile);

        using var copy = CloudAccount.OpenCopy(_directory);
        var other = copy.Client("other");
        other.Encrypt(other.CreateKey(), Text);
        copy.Commit(other.Now);

        Assert.Equal(Text, other.Decrypt(blob));
        Assert.Equal(before, File.ReadAllBytes(SecretFile));
    }

    [Fact]
    public void AccountThatNeverEncrypted_HasNoSecretFile()
    {
        using var account = CloudAccount.Open(_directory);
        var client = account.Client();
        client.CreateKey();

        account.Commit(client.Now);

        Assert.False(File.Exists(SecretFile));
    }

    private static EntropySource Record(List<string> drawn) => bytes =>
    {
        System.Security.Cryptography.RandomNumberGenerator.Fill(bytes);
        if (bytes.Length >= 16) drawn.Add(Convert.ToBase64String(bytes));
    };
}
