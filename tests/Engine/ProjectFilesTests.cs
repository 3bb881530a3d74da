using Infra.Engine;

namespace Infra.Tests.Engine;

public sealed class ProjectFilesTests : IDisposable
{
    private const string Project = """
        name: atrest
        runtime: dotnet
        config:
          keySpec: { type: string, default: Aliyun_AES_256 }
          windowDays: { type: integer, default: 30 }
          days: { type: array, items: { type: integer }, default: [] }
          deletable: { type: boolean, default: false }
          keys: { type: array, items: { type: object }, default: [] }
          tags: { type: object, default: {} }
          token: { type: string, default: "", secret: true }
          alicloud:profile: { value: default }
        """;

    // Made with AES-256-GCM by this test's own recomputation, below, for the passphrase "password" and the salt of Pulumi's
    // own tests (pkg/secrets/passphrase/manager_test.go, Apache-2.0).
    private const string Salt = "v1:fozI5u6B030=:v1:F+6ZduKKd8G0/V7L:PGMFeIzwobWRKmEAzUdaQHqC5mMRIQ==";

    private readonly string _directory = Directory.CreateTempSubdirectory("atrest-project-").FullName;

    public ProjectFilesTests() => Write("Pulumi.yaml", Project);

    [Fact]
    public void Load_ValidSettings_AnswersThemWithDefaultsAsTheSdkExpectsThem()
    {
        Write("Pulumi.dev.yaml", """
            config:
              alicloud:region: cn-hangzhou
              atrest:windowDays: 7
              atrest:keys:
                - name: orders
                  rotationDays: 365
                  automaticRotation: true
            """);

        var stack = ProjectFiles.Find(_directory).Load("dev");

        Assert.Equal("cn-hangzhou", stack.Region);
        Assert.Equal("7", stack.Values["atrest:windowDays"]);
        Assert.Equal("Aliyun_AES_256", stack.Values["atrest:keySpec"]);
        Assert.Equal("false", stack.Values["atrest:deletable"]);
        Assert.Equal("default", stack.Values["alicloud:profile"]);
        Assert.Equal("""[{"automaticRotation":true,"name":"orders","rotationDays":365}]""", stack.Values["atrest:keys"]);
    }

    [Fact]
    public void Find_FromDirectoryBelow_FindsTheProject()
    {
        var below = Directory.CreateDirectory(Path.Combine(_directory, "stacks", "bin")).FullName;

        Assert.Equal("atrest", ProjectFiles.Find(below).Name);
    }

    [Fact]
    public void Find_WithoutProject_SaysWhereItLooked()
    {
        File.Delete(Path.Combine(_directory, "Pulumi.yaml"));

        var error = Assert.Throws<UsageException>(() => ProjectFiles.Find(_directory));

        Assert.Equal($"there is no Pulumi.yaml in '{_directory}' or above", error.Message);
    }

    [Fact]
    public void Load_UnknownStack_ListsThoseThereAre()
    {
        Write("Pulumi.dev.yaml", "config: {}");
        Write("Pulumi.prod.yaml", "config: {}");

        var error = Assert.Throws<UsageException>(() => ProjectFiles.Find(_directory).Load("staging"));

        Assert.Contains("no stack 'staging'", error.Message, StringComparison.Ordinal);
        Assert.Equal("the stacks there are: dev, prod", error.Hint);
    }

    [Theory]
    [InlineData("atrest:windwDays: 7", "'atrest:windwDays' is not a setting of this project", "did you mean 'atrest:windowDays'?")]
    [InlineData("atrest:zzzzzzzzzzzz: 7", "'atrest:zzzzzzzzzzzz' is not a setting of this project", "the settings there are: atrest:days")]
    [InlineData("atrest:windowDays: soon", "'atrest:windowDays' must be a whole number; got 'soon'", "write, for example, 'atrest:windowDays: ")]
    [InlineData("atrest:windowDays: 7.5", "'atrest:windowDays' must be a whole number; got 7.5", "write, for example, 'atrest:windowDays: ")]
    [InlineData("atrest:windowDays: 1e2", "'atrest:windowDays' must be a whole number; got 1e2", "write, for example, 'atrest:windowDays: ")]
    [InlineData("atrest:windowDays: 7.0", "'atrest:windowDays' must be a whole number; got 7.0", "write, for example, 'atrest:windowDays: ")]
    [InlineData("atrest:windowDays: 010", "'atrest:windowDays' must be a whole number; got '010'", "write, for example, 'atrest:windowDays: ")]
    [InlineData("atrest:windowDays: ' 7'", "'atrest:windowDays' must be a whole number; got ' 7'", "write, for example, 'atrest:windowDays: ")]
    [InlineData("atrest:windowDays: 99999999999999999999",
        "'atrest:windowDays' must be a whole number between -9223372036854775808 and 9223372036854775807; got 99999999999999999999", "write, for example, 'atrest:windowDays: ")]
    [InlineData("atrest:days: [7, 1e1]", "'atrest:days' must have items that are a whole number; item 1 is 1e1", "write, for example, 'atrest:days: ")]
    [InlineData("alicloud:profle: mine", "'alicloud:profle' is not a setting of the provider", "did you mean 'alicloud:profile'?")]
    [InlineData("alicloud:acesskey: mine", "'alicloud:acesskey' is not a setting of the provider", "did you mean 'alicloud:accessKey'?")]
    [InlineData("atrest:deletable: perhaps", "'atrest:deletable' must be true or false; got 'perhaps'", "write, for example, 'atrest:deletable: ")]
    [InlineData("atrest:keys: orders", "'atrest:keys' must be a list; got 'orders'", "write, for example, 'atrest:keys: ")]
    [InlineData("atrest:keys: [orders]", "'atrest:keys' must have items that are a mapping; item 0 is 'orders'", "write, for example, 'atrest:keys: ")]
    [InlineData("atrest:tags: [a]", "'atrest:tags' must be a mapping; got a list", "write, for example, 'atrest:tags: ")]
    [InlineData("atrest:keySpec: { a: b }", "'atrest:keySpec' must be a text; got a mapping", "write, for example, 'atrest:keySpec: ")]
    [InlineData("atrest:token: [s3cr3t]", "'atrest:token' must be a text; got [secret]", "write, for example, 'atrest:token: ")]
    public void Load_WrongSetting_NamesFileLineRuleAndWayOut(string line, string message, string hint)
    {
        Write("Pulumi.dev.yaml", $"config:\n  alicloud:region: cn-hangzhou\n  {line}\n");

        var error = Assert.Throws<UsageException>(() => ProjectFiles.Find(_directory).Load("dev"));

        Assert.Equal($"{Path.Combine(_directory, "Pulumi.dev.yaml")}:3: {message}", error.Message);
        Assert.StartsWith(hint, error.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_SeveralWrongSettings_NamesAllOfThem()
    {
        Write("Pulumi.dev.yaml", "config:\n  atrest:windowDays: x\n  atrest:deletable: y\n");

        var error = Assert.Throws<UsageException>(() => ProjectFiles.Find(_directory).Load("dev"));

        Assert.Equal(3, error.Message.Split('\n').Length);
    }

    [Fact]
    public void Load_WithoutRegion_SaysHowToSetIt()
    {
        Write("Pulumi.dev.yaml", "config: {}");

        var error = Assert.Throws<UsageException>(() => ProjectFiles.Find(_directory).Load("dev"));

        Assert.EndsWith("'alicloud:region' must be set", error.Message, StringComparison.Ordinal);
        Assert.Contains("alicloud:region: cn-hangzhou", error.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("config:\n  a: [1, 2\n", ":")]
    [InlineData("config:\n\tatrest:windowDays: 7\n", ":2: ")]
    [InlineData("- a\n- b\n", " must be a mapping of names to values")]
    public void Load_UnreadableYaml_NamesFileAndLine(string text, string expected)
    {
        Write("Pulumi.dev.yaml", text);

        var error = Assert.Throws<UsageException>(() => ProjectFiles.Find(_directory).Load("dev"));

        Assert.StartsWith(expected, error.Message[Path.Combine(_directory, "Pulumi.dev.yaml").Length..], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("config: &a\n  alicloud:region: cn-hangzhou\n  atrest:tags: *a\n", 2)]
    [InlineData("config:\n  atrest:tags: &tags\n    more: [*tags]\n", 2)]
    public void Load_YamlThatContainsItself_NamesFileAndLine(string text, int line)
    {
        Write("Pulumi.dev.yaml", text);

        var error = Assert.Throws<UsageException>(() => ProjectFiles.Find(_directory).Load("dev"));

        Assert.Equal($"{Path.Combine(_directory, "Pulumi.dev.yaml")}:{line}: the value contains itself, or is nested deeper than 64 levels",
            error.Message);
    }

    [Theory]
    [InlineData(62, true)]
    [InlineData(63, false)]
    [InlineData(100_000, false)]
    public void Load_NestedYaml_IsReadUpTo64Levels(int lists, bool isRead)
    {
        Write("Pulumi.dev.yaml",
            $"config:\n  alicloud:region: cn-hangzhou\n  other:deep: {new string('[', lists)}{new string(']', lists)}\n");

        var error = Record.Exception(() => ProjectFiles.Find(_directory).Load("dev"));

        if (isRead) Assert.Null(error);
        else Assert.StartsWith($"{Path.Combine(_directory, "Pulumi.dev.yaml")}:3: ", Assert.IsType<UsageException>(error).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_AliasesThatMultiply_AreRefused()
    {
        var lines = Enumerable.Range(1, 9).Select(level => $"  other:l{level}: &l{level} [{string.Join(", ", Enumerable.Repeat($"*l{level - 1}", 9))}]");
        Write("Pulumi.dev.yaml", $"config:\n  other:l0: &l0 lol\n{string.Join('\n', lines)}\n");

        var error = Assert.Throws<UsageException>(() => ProjectFiles.Find(_directory).Load("dev"));

        Assert.Contains("there are more than 100000 values", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-7")]
    [InlineData("9223372036854775807")]
    public void Load_WholeNumberInQuotes_IsTakenAsTyped(string number)
    {
        Write("Pulumi.dev.yaml", $"config:\n  alicloud:region: cn-hangzhou\n  atrest:windowDays: '{number}'\n");

        Assert.Equal(number, ProjectFiles.Find(_directory).Load("dev").Values["atrest:windowDays"]);
    }

    [Fact]
    public void Load_ProviderSettingLikeNoneKnown_IsPassedOn()
    {
        Write("Pulumi.dev.yaml", "config:\n  alicloud:region: cn-hangzhou\n  alicloud:brandNewThing: x\n");

        Assert.Equal("x", ProjectFiles.Find(_directory).Load("dev").Values["alicloud:brandNewThing"]);
    }

    [Fact]
    public void Load_MisspelledProviderSettingOfTheProject_NamesItsLine()
    {
        Write("Pulumi.yaml", "name: atrest\nconfig:\n  alicloud:regoin: { value: cn-hangzhou }\n");
        Write("Pulumi.dev.yaml", "config: {}");

        var error = Assert.Throws<UsageException>(() => ProjectFiles.Find(_directory).Load("dev"));

        Assert.Equal($"{Path.Combine(_directory, "Pulumi.yaml")}:3: 'alicloud:regoin' is not a setting of the provider", error.Message);
        Assert.Equal("did you mean 'alicloud:region'?", error.Hint);
    }

    [Fact]
    public void Load_Secret_OpensWithThePassphraseAndIsMarked()
    {
        WriteSecret(Salt, Encrypt("s3cr3t"));

        var stack = ProjectFiles.Find(_directory).Load("dev", name => name == "PULUMI_CONFIG_PASSPHRASE" ? "password" : null);

        Assert.Equal("s3cr3t", stack.Values["atrest:token"]);
        Assert.True(stack.IsSecret("atrest:token"));
    }

    [Theory]
    [InlineData(null, "and there is no passphrase to open them")]
    [InlineData("wrong", "the passphrase does not open the secrets")]
    public void Load_SecretWithoutItsPassphrase_IsRefused(string? passphrase, string message)
    {
        WriteSecret(Salt, Encrypt("s3cr3t"));

        var error = Assert.Throws<UsageException>(() => ProjectFiles.Find(_directory).Load("dev",
            name => name == "PULUMI_CONFIG_PASSPHRASE" ? passphrase : null));

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Contains("PULUMI_CONFIG_PASSPHRASE", error.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_SecretThatWasChanged_IsRefusedByName()
    {
        var ciphertext = Encrypt("s3cr3t");
        WriteSecret(Salt, ciphertext[..^4] + (ciphertext[^4] == 'A' ? 'B' : 'A') + ciphertext[^3..]);

        var error = Assert.Throws<UsageException>(() => ProjectFiles.Find(_directory).Load("dev", _ => "password"));

        Assert.Contains("'atrest:token' was changed after it was encrypted", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("secretsprovider: awskms://alias/x\nencryptedkey: abc", "awskms")]
    [InlineData("", "default")]
    public void Load_SecretOfAnotherProvider_IsRefusedByName(string header, string provider)
    {
        Write("Pulumi.dev.yaml", $"{header}\nconfig:\n  alicloud:region: cn-hangzhou\n  atrest:token:\n    secure: v1:a:b\n");

        var error = Assert.Throws<UsageException>(() => ProjectFiles.Find(_directory).Load("dev", _ => "password"));

        Assert.Contains($"provider '{provider}'", error.Message, StringComparison.Ordinal);
        Assert.Contains("change-secrets-provider passphrase", error.Hint, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    private static string Encrypt(string plaintext)
    {
        using var cipher = PassphraseCipher.Open("password", Salt);
        return cipher!.Encrypt(plaintext);
    }

    private void WriteSecret(string salt, string ciphertext) => Write("Pulumi.dev.yaml",
        $"encryptionsalt: {salt}\nconfig:\n  alicloud:region: cn-hangzhou\n  atrest:token:\n    secure: {ciphertext}\n");

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_directory, name), text);
}
