using Infra.Policies.Readers;
using Infra.Policies.Values;
using static Infra.Tests.Policies.Testing.Documents;

namespace Infra.Tests.Policies.Readers;

/// <summary>What is read of a stack export.</summary>
public sealed class PulumiStateTests
{
    [Fact]
    public void Disk_InAnExport_IsReadWithWhatRulesNeed()
    {
        var input = Read(Export(Disk("data", """{"encrypted":true,"size":20,"tags":{"a":"b"}}""",
            $$$$""","parent":"{{{{Urn("app", "atrest:index:EncryptedDisk")}}}}","protect":true,"retainOnDelete":true,"propertyDependencies":{"kmsKeyId":["urn:key"],"size":[]}""")));

        var disk = Assert.Single(input.Resources);
        Assert.Equal(InputKind.PulumiState, input.Kind);
        Assert.Equal(("data", Urn("data"), "d-data"), (disk.Name, disk.Urn, disk.Id));
        Assert.Equal(Urn("app", "atrest:index:EncryptedDisk"), disk.Parent);
        Assert.True(disk.Protect);
        Assert.True(disk.RetainOnDelete);
        Assert.Equal(["urn:key"], Assert.Single(disk.PropertyDependencies).Urns);
        Assert.Equal(PropertyValue.Of(true), disk.Inputs["encrypted"]);
        Assert.Equal(PropertyValue.Of("b"), disk.Inputs["tags"]["a"]);
    }

    [Fact]
    public void Entries_ThatNoRuleIsAskedAbout_AreLeftOut()
    {
        var input = Read(Export(
            """{"urn":"urn:pulumi:dev::shop::pulumi:pulumi:Stack::shop-dev","custom":false,"type":"pulumi:pulumi:Stack"}""",
            """{"urn":"urn:pulumi:dev::shop::pulumi:providers:alicloud::default","custom":true,"type":"pulumi:providers:alicloud"}""",
            """{"urn":"urn:pulumi:dev::shop::atrest:index:EncryptedDisk::x","custom":false,"type":"atrest:index:EncryptedDisk"}""",
            Disk("old", """{"encrypted":false}""", ""","delete":true""")));

        Assert.Empty(input.Resources);
        Assert.Equal(4, input.LeftOut);
    }

    [Fact]
    public void Resource_OfAnotherProvider_IsCountedWithoutItsInputs()
    {
        var input = Read(Export("""{"urn":"urn:pulumi:d::p::aws:s3/bucket:Bucket::b","custom":true,"type":"aws:s3/bucket:Bucket","inputs":{"acl":"x"}}"""));

        Assert.True(Assert.Single(input.Resources).Inputs.IsNull);
    }

    [Fact]
    public void Resource_ThatIsOnlyRead_IsExternal()
    {
        var input = Read(Export(Disk("shared", "{}", ""","external":true""")));

        Assert.True(Assert.Single(input.Resources).External);
    }

    [Fact]
    public void Members_InAnyOrder_AreRead()
    {
        var input = Read($$$$"""
            {"deployment":{"resources":[{"inputs":{"encrypted":true},"outputs":{"x":[1,{"y":2}]},"type":"alicloud:ecs/ecsDisk:EcsDisk",
            "custom":true,"urn":"{{{{Urn("data")}}}}"}],"manifest":{}},"version":3}
            """);

        Assert.Equal(PropertyValue.Of(true), Assert.Single(input.Resources).Inputs["encrypted"]);
    }

    [Fact]
    public void Type_ThatIsMissing_IsTakenFromTheUrn()
    {
        var input = Read(Export("""{"urn":"urn:pulumi:d::p::atrest:index:EncryptedDisk$alicloud:ecs/ecsDisk:EcsDisk::a::b","custom":true}"""));

        Assert.Equal("alicloud:ecs/ecsDisk:EcsDisk", input.Resources[0].Type);
        Assert.Equal("a::b", input.Resources[0].Name);
    }

    [Fact]
    public void Entry_ThatDoesNotSayWhetherItIsCustom_IsWhatItsTypeIs()
    {
        var input = Read(Export(
            """{"urn":"urn:pulumi:d::p::alicloud:ecs/ecsDisk:EcsDisk::a","type":"alicloud:ecs/ecsDisk:EcsDisk"}""",
            """{"urn":"urn:pulumi:d::p::atrest:index:EncryptedDisk::b","type":"atrest:index:EncryptedDisk"}"""));

        Assert.Equal("a", Assert.Single(input.Resources).Name);
    }

    [Fact]
    public void Secret_InCiphertext_IsHidden()
    {
        var input = Read(Export(Disk("data", $$$$"""{"kmsKeyId":{"{{{{Sig}}}}":"{{{{SecretSig}}}}","ciphertext":"v1:abc"}}""")));

        Assert.Equal(PropertyValue.Hidden, input.Resources[0].Inputs["kmsKeyId"]);
    }

    [Theory]
    [InlineData("\\\"true\\\"", "true")]
    [InlineData("true", "true")]
    [InlineData("\\\"key-x\\\"", "key-x")]
    public void Secret_WithItsPlaintext_IsJudgedByItAndNeverShown(string plaintext, string meaning)
    {
        var input = Read(Export(Disk("data", $$$$"""{"encrypted":{"ciphertext":"","plaintext":"{{{{plaintext}}}}","{{{{Sig}}}}":"{{{{SecretSig}}}}"}}""")));

        var value = input.Resources[0].Inputs["encrypted"];
        Assert.True(value.Is(meaning));
        Assert.Equal(PropertyValue.SecretText, value.ToString());
    }

    [Fact]
    public void Secret_OfAWholeBlock_HidesWhatIsBelow()
    {
        var input = Read(Export(Disk("data", $$$$"""{"block":{"{{{{Sig}}}}":"{{{{SecretSig}}}}","plaintext":"{\"password\":\"p\"}"}}""")));

        var password = input.Resources[0].Inputs["block"]["password"];
        Assert.Equal("p", password.Text);
        Assert.Equal(PropertyValue.SecretText, password.ToString());
    }

    [Fact]
    public void Secret_WhosePlaintextIsNoJson_IsHidden()
    {
        var input = Read(Export(Disk("data", $$$$"""{"a":{"{{{{Sig}}}}":"{{{{SecretSig}}}}","plaintext":"{"}}""")));

        Assert.Equal(PropertyValue.Hidden, input.Resources[0].Inputs["a"]);
    }

    [Fact]
    public void Output_WithoutItsValue_IsUnknown()
    {
        const string OutputSig = "d0e6a833031e9bbcd3f4e8bde6ca49a4";
        var input = Read(Export(Disk("data",
            $$$$"""{"a":{"{{{{Sig}}}}":"{{{{OutputSig}}}}"},"b":{"{{{{Sig}}}}":"{{{{OutputSig}}}}","value":"x","secret":true}}""")));

        Assert.Equal(PropertyValue.Unknown, input.Resources[0].Inputs["a"]);
        Assert.Equal(PropertyValue.Of("x").AsSecret(), input.Resources[0].Inputs["b"]);
    }

    [Fact]
    public void Lines_OfResources_AreWhereTheyBegin()
    {
        var input = Read("{\"version\":3,\n\"deployment\":{\n\"resources\":[\n" + Disk("a", "{\n}") + ",\n\n" + Disk("b", "{}") + "]}}");

        Assert.Equal([4, 7], input.Lines);
    }

    [Fact]
    public void StateFile_OfASelfManagedBackend_IsReadToo()
    {
        var input = Read($$$$"""{"version":3,"checkpoint":{"stack":"dev","latest":{"resources":[{{{{Disk("data", "{}")}}}}]}}}""");

        Assert.Equal("data", Assert.Single(input.Resources).Name);
    }

    [Theory]
    [InlineData("""{"version":3,"deployment":{"manifest":{}}}""")]
    [InlineData("""{"version":3,"deployment":{"resources":null}}""")]
    [InlineData("""{"version":3,"deployment":null}""")]
    public void Stack_WithoutResources_IsRead(string json)
    {
        Assert.Empty(Read(json).Resources);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    [InlineData("5")]
    [InlineData("2.5")]
    public void Version_ThatIsNotKnown_IsRefused(string version)
    {
        var error = Assert.Throws<InputException>(() => Read($$$$"""{"version":{{{{version}}}},"deployment":{"resources":[]}}"""));

        Assert.Equal($"version {version} of a deployment is not known; 3 and 4 are", error.Message);
        Assert.NotNull(error.Hint);
    }
}
