using System.Text.Json.Nodes;
using Infra.Migration.Planning;
using Infra.Migration.Plans;

namespace Infra.Tests.Migration.Planning;

/// <summary>Plans as files: stable, versioned, and refused when somebody changed them.</summary>
public sealed class PlanFileTests
{
    private static readonly string s_text = PlanFile.Write(Planner.Plan(Fleet.Of(Fleet.DataDisk), Fleet.All));

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    public void Text_ThatIsNoPlan_IsRefused(string text) =>
        Assert.Throws<PlanFileException>(() => PlanFile.Read(text));

    [Fact]
    public void Version_OfAnotherProgram_IsRefusedByNumber()
    {
        var text = Edited(root => root["version"] = 2);

        var refused = Assert.Throws<PlanFileException>(() => PlanFile.Read(text));

        Assert.Contains("must be a plan of version 1; got 2", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Member_ThatNobodyKnows_IsRefusedByName()
    {
        var text = Edited(root => root["plan"]!["units"]![0]!["speed"] = "fast");

        var refused = Assert.Throws<PlanFileException>(() => PlanFile.Read(text));

        Assert.Contains("units", refused.Message, StringComparison.Ordinal);
        Assert.Contains("speed", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Member_ThatIsMissing_IsRefused()
    {
        var text = Edited(root => root["plan"]!.AsObject().Remove("region"));

        Assert.Throws<PlanFileException>(() => PlanFile.Read(text));
    }

    [Fact]
    public void Plan_ThatWasAltered_IsRefused()
    {
        var text = Edited(root => root["plan"]!["units"]![0]!["steps"]![0]!["call"]!["parameters"]!["InstanceId"]!["text"] = "i-2");

        var refused = Assert.Throws<PlanFileException>(() => PlanFile.Read(text));

        Assert.Contains("was altered", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Plan_WithTheIdOfAnother_IsRefused() =>
        Assert.Throws<PlanFileException>(() => PlanFile.Read(Edited(root => root["plan"]!["id"] = "0123456789abcdef")));

    [Fact]
    public void Plan_WrittenAndRead_IsTheSame()
    {
        var read = PlanFile.Read(s_text);

        Assert.Equal(s_text, PlanFile.Write(read));
        Assert.Matches("^[0-9a-f]{16}$", read.Id);
    }

    [Fact]
    public void Plan_OfALaterInventory_HasAnotherId()
    {
        var later = Planner.Plan(Fleet.Of(Fleet.DataDisk) with { TakenAt = Fleet.Noon.AddSeconds(1) }, Fleet.All);

        Assert.NotEqual(PlanFile.Read(s_text).Id, later.Id);
    }

    private static string Edited(Action<JsonNode> edit)
    {
        var root = JsonNode.Parse(s_text)!;
        edit(root);
        return root.ToJsonString();
    }
}
