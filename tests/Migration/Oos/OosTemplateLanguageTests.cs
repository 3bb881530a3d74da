using System.Text;
using System.Text.Json.Nodes;
using Infra.Cloud;
using Infra.Inventory.Records;
using Infra.Migration.Oos;
using Infra.Migration.Planning;
using Infra.Migration.Plans;
using Infra.Tests.Cloud;
using Infra.Tests.Migration.Planning;

namespace Infra.Tests.Migration.Oos;

/// <summary>What of a plan the language of templates can express, and what is refused with the reason.</summary>
public sealed class OosTemplateLanguageTests
{
    private const string LongDisk = "d-bp1abcdefghijklmnop";

    [Fact]
    public void Name_WithTwoOpeningBraces_IsRefused()
    {
        var refusal = Refused(Fleet.DataDisk with { Name = "{{ ACS::AccountId }}" });

        Assert.Contains("'{{ ACS::AccountId }}' has two opening braces", refusal, StringComparison.Ordinal);
        Assert.Contains("journaled run", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Tag_WithQuotesAndBackslashes_IsWhatTheNewDiskGets()
    {
        using var world = new OosWorld();
        const string value = """a "quoted" \ value with <brackets> & ümlauts""";
        world.Client.Call("Ecs", "TagResources", ("ResourceType", "disk"), ("ResourceId.1", world.Sources[0]),
            ("Tag.1.Key", "odd"), ("Tag.1.Value", value));

        var execution = world.Run();

        Assert.Equal("Success", execution.Text("Status"));
        Assert.Contains(world.State(), line => line.StartsWith("new 0", StringComparison.Ordinal)
            && line.Contains($"odd={value}", StringComparison.Ordinal));
    }

    [Fact]
    public void ListWithinAList_IsRefused()
    {
        var call = new PlannedCall("Ecs", "2014-05-26", "RunInstances")
        {
            Parameters = new Dictionary<string, PlannedValue> { ["NetworkInterface.1.SecurityGroupIds.1"] = "sg-1" },
        };

        var refusal = Refused(new PlannedStep("run", "Make an instance") { Call = call });

        Assert.Contains("'NetworkInterface.1.SecurityGroupIds.1', a list within a list", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Wait_LongerThanATaskCan_IsRefused()
    {
        var look = new PlannedCheck(new("Ecs", "2014-05-26", "DescribeDisks"), [new("Disks.Disk[0].Status", ["Available"])]);

        var refusal = Refused(new PlannedStep("copy", "Copy") { Until = look, Expected = TimeSpan.FromHours(48) });

        Assert.Contains("'copy' may take 145 hours, and a task of OOS waits for 140", refusal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(10)]
    [InlineData(139)]
    public void Wait_LastsAsLongAsThePlanGivesIt_AndNotMuchLonger(double hours)
    {
        var pace = WaitPace.Of(TimeSpan.FromSeconds(5), TimeSpan.FromHours(hours), "it");

        var pauses = Enumerable.Range(1, pace.Retries).Select(repetition => Math.Min(1800, pace.Delay + (pace.BackOff * repetition)));
        Assert.InRange(pauses.Sum() / 3600.0, hours, hours * 1.3);
        Assert.InRange(pace.Retries, 1, OosTemplateLimits.MaxRetries);
    }

    [Fact]
    public void StepsThatWaitForEachOther_AreRefused()
    {
        var refusal = Refused(
            new PlannedStep("a", "A") { Call = new("Ecs", "2014-05-26", "StopInstance"), After = ["b"] },
            new PlannedStep("b", "B") { Call = new("Ecs", "2014-05-26", "StartInstance"), After = ["a"] });

        Assert.Contains("the steps a, b of the unit", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void DisksOfAnInstance_FitIntoATemplate_UpToTheNumberThatThePageTells()
    {
        var fits = Enumerable.Range(1, 16).TakeWhile(count => Fits(Unit(count))).LastOrDefault();

        Assert.Equal(DisksThatFit, fits);
        var refusal = Assert.Throws<OosTemplateException>(() => Text(Unit(fits + 1))).Message;
        Assert.Contains($"{fits + 1} disks", refusal, StringComparison.Ordinal);
        Assert.Contains("journaled run", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Template_OfAnyUnit_IsOfTheLanguage()
    {
        using var account = CloudAccount.InMemory();
        var client = account.Client();

        foreach (var unit in new[] { Unit(1), Unit(DisksThatFit), Fleet.Of(Fleet.LooseDisk).Unit() })
        {
            var text = Text(unit);
            Assert.InRange(Encoding.UTF8.GetByteCount(text), 1, OosTemplateLimits.MaxBytes);
            client.Call("oos", "ValidateTemplateContent", ("Content", text));
        }
    }

    [Fact]
    public void Role_IsThatOfTheTemplate()
    {
        var plan = Planner.Plan(Fleet.Of(Fleet.DataDisk), Fleet.All);

        var template = JsonNode.Parse(OosTemplate.Of(plan, plan.Units[0], "Converter"))!;

        Assert.Equal("Converter", template.Text("RamRole"));
        Assert.Null(JsonNode.Parse(OosTemplate.Of(plan, plan.Units[0]))!["RamRole"]);
    }

    [Fact]
    public void SamePlan_GivesTheSameTemplate()
    {
        Assert.Equal(Text(Unit(2)), Text(Unit(2)));
    }

    [Theory]
    [InlineData("failed at start. not undone: undo-create-d-1, undo-copy-d-1. left: [d-2][]",
        "start", "undo-create-d-1, undo-copy-d-1", "d-2")]
    [InlineData("failed at copy-d-1. left: [][]", "copy-d-1", "", "")]
    [InlineData("failed at copy-d-1. left: [d-2][s-1 s-2]", "copy-d-1", "", "d-2 s-1 s-2")]
    [InlineData("failed at copy-d-1. left: [d-2][?]", "copy-d-1", "", null)]
    public void Message_OfAFailedExecution_IsRead(string message, string step, string undone, string? left)
    {
        var failure = OosFailure.Read($"Task conversion failed: the value is \"{message}\"");

        Assert.Equal((step, undone, left), (failure.Step, string.Join(", ", failure.NotUndone),
            failure.Left is null ? null : string.Join(' ', failure.Left)));
    }

    [Theory]
    [InlineData("Task before-2 failed: the value is \"Stopped\"", "before-2")]
    [InlineData("something else", null)]
    [InlineData(null, null)]
    public void Message_OfAnExecutionThatBeganNothing_IsRead(string? message, string? step)
    {
        Assert.Equal((step, 0), (OosFailure.Read(message).Step, OosFailure.Read(message).NotUndone.Count));
    }

    /// <summary>What docs/migration/oos.md says.</summary>
    private const int DisksThatFit = 3;

    private static bool Fits(PlannedUnit unit)
    {
        try
        {
            return Text(unit).Length > 0;
        }
        catch (OosTemplateException)
        {
            return false;
        }
    }

    private static PlannedUnit Unit(int disks) => Fleet.Of([.. Enumerable.Range(0, disks).Select(number => Fleet.DataDisk with
    {
        Id = $"{LongDisk}{number:x}",
        Name = $"a data disk {number}",
        Device = $"/dev/xvd{(char)('b' + number)}",
        Tags = Enumerable.Range(0, 5).ToDictionary(tag => $"tag-{tag}", tag => $"value-{tag}"),
    })]).Unit();

    private static string Text(PlannedUnit unit) => OosTemplate.Of(new("1", Fleet.Region, Fleet.Noon) { Id = "0123456789abcdef" }, unit);

    private static string Refused(DiskRecord disk) => Refused(Fleet.Of(disk).Unit());

    private static string Refused(params PlannedStep[] steps) => Refused(new PlannedUnit("i-1", "i-1", ["d-1"]) { Steps = steps });

    private static string Refused(PlannedUnit unit) => Assert.Throws<OosTemplateException>(() => Text(unit)).Message;
}
