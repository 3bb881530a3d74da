using Infra.Policies.Readers;
using Infra.Policies.Resources;
using Infra.Policies.Values;
using static Infra.Tests.Policies.Testing.Documents;

namespace Infra.Tests.Policies.Readers;

/// <summary>What is read of a preview digest.</summary>
public sealed class PulumiPreviewTests
{
    [Theory]
    [InlineData("same", Change.Same)]
    [InlineData("create", Change.Create)]
    [InlineData("update", Change.Update)]
    [InlineData("replace", Change.Replace)]
    [InlineData("create-replacement", Change.Replace)]
    [InlineData("import", Change.Create)]
    [InlineData("import-replacement", Change.Replace)]
    [InlineData("refresh", Change.Same)]
    public void Step_ThatLeavesAResource_IsReadAsItWillBe(string operation, Change change)
    {
        var input = Read(Preview(Step(operation, "data", Disk("data", """{"encrypted":true}"""), Disk("data", """{"encrypted":false}"""))));

        var disk = Assert.Single(input.Resources);
        Assert.Equal(InputKind.PulumiPreview, input.Kind);
        Assert.Equal(change, disk.Change);
        Assert.Equal(PropertyValue.Of(true), disk.Inputs["encrypted"]);
        Assert.Equal(PropertyValue.Of(false), disk.OldInputs["encrypted"]);
    }

    [Theory]
    [InlineData("delete")]
    [InlineData("delete-replaced")]
    [InlineData("discard")]
    [InlineData("discard-replaced")]
    [InlineData("remove-pending-replace")]
    public void Step_ThatLeavesNothing_IsLeftOut(string operation)
    {
        var input = Read(Preview(Step(operation, "data", newState: null, Disk("data", """{"encrypted":false}"""))));

        Assert.Empty(input.Resources);
        Assert.Equal(1, input.LeftOut);
    }

    [Fact]
    public void Read_OfAResource_IsExternal()
    {
        var input = Read(Preview(Step("read", "shared", Disk("shared", "{}"))));

        Assert.True(Assert.Single(input.Resources).External);
    }

    [Fact]
    public void Replacement_OfThreeSteps_IsOneResource()
    {
        var (before, after) = (Disk("data", """{"encrypted":false}"""), Disk("data", """{"encrypted":true}"""));

        var input = Read(Preview(Step("create-replacement", "data", after, before), Step("replace", "data", after, before),
            Step("delete-replaced", "data", null, before)));

        Assert.Equal(PropertyValue.Of(true), Assert.Single(input.Resources).Inputs["encrypted"]);
    }

    [Theory]
    [InlineData("04da6b54-80e4-46f7-96ec-b56ff0331ba9")]
    [InlineData("1c4a061d-8072-4f0a-a4cb-0ff528b18fe7")]
    [InlineData("3eeb2bf0-c639-47a8-9e75-3b44932eb421")]
    [InlineData("6a19a0b0-7e62-4c92-b797-7f8e31da9cc2")]
    [InlineData("dd056dcd-154b-4c76-9bd3-c8f88648b5ff")]
    public void Mark_OfAnUnknownValue_IsUnknown(string mark)
    {
        var input = Read(Preview(Step("create", "data", Disk("data", $$$$"""{"kmsKeyId":"{{{{mark}}}}","dataDisks":["{{{{mark}}}}"]}"""))));

        Assert.Equal(PropertyValue.Unknown, input.Resources[0].Inputs["kmsKeyId"]);
        Assert.Equal(PropertyValue.Unknown, input.Resources[0].Inputs["dataDisks"].Items[0]);
    }

    [Fact]
    public void Guid_ThatIsNoMark_IsAText()
    {
        const string Key = "1234abcd-12ab-34cd-56ef-1234567890ab";

        var input = Read(Preview(Step("create", "data", Disk("data", $$$$"""{"kmsKeyId":"{{{{Key}}}}"}"""))));

        Assert.Equal(PropertyValue.Of(Key), input.Resources[0].Inputs["kmsKeyId"]);
    }

    [Fact]
    public void SecretWord_IsHidden()
    {
        var disk = Disk("data", """{"encrypted":"[secret]"}""");

        Assert.Equal(PropertyValue.Hidden, Read(Preview(Step("create", "data", disk))).Resources[0].Inputs["encrypted"]);
        Assert.Equal(PropertyValue.Hidden, Read(Export(disk)).Resources[0].Inputs["encrypted"]);
    }

    [Theory]
    [InlineData("""{"config":{},"changeSummary":{"same":3},"duration":1}""")]
    [InlineData("""{"steps":null}""")]
    public void Preview_WithoutSteps_IsRead(string json)
    {
        Assert.Equal(InputKind.PulumiPreview, Read(json).Kind);
    }

    [Fact]
    public void Operation_ThatIsNotKnown_IsRefused()
    {
        var error = Assert.Throws<InputException>(() => Read(Preview(Step("twist", "data", Disk("data", "{}")))));

        Assert.Equal("step 1 has an operation that is not known: 'twist'", error.Message);
    }
}
