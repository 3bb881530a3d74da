using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Infra.Inventory.Reading;
using Infra.Migration.Planning;
using Infra.Migration.Reports;
using Infra.Tests.Cloud;
using Infra.Tests.Testing;

namespace Infra.Tests.Migration.Running;

/// <summary>The report of a run in which one disk was converted, one taken back, one skipped and one refused.</summary>
public sealed class ReportTests
{
    private static readonly Lazy<Task<Reported>> s_reported = new(RunAsync);

    [Fact]
    public async Task Text_TellsEachDisk_WithItsAttributesBeforeAndAfter()
    {
        var (report, done, failed, skipped, refused) = await s_reported.Value;
        using var text = new StringWriter();

        ReportText.Write(report, text);

        var parts = text.ToString().ReplaceLineEndings("\n").Split("\n\n");
        Assert.Contains("  Encrypted: false -> true\n", Part(done), StringComparison.Ordinal);
        Assert.Contains("  Category: cloud_essd\n", Part(done), StringComparison.Ordinal);
        Assert.Contains($"  failed at create-{failed}: ", Part(failed), StringComparison.Ordinal);
        Assert.Contains("encrypted with the wished key already", Part(skipped), StringComparison.Ordinal);
        Assert.Contains("  way out: ", Part(refused), StringComparison.Ordinal);

        string Part(string disk) => parts.Single(part => part.StartsWith($"{disk}: ", StringComparison.Ordinal)) + "\n";
    }

    [Fact]
    public async Task Json_HasTheAttributesBeforeAndAfter_AndWhatBecameOfEachDisk()
    {
        var (report, done, failed, skipped, refused) = await s_reported.Value;
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer)) ReportJson.Write(report, writer);

        var disks = JsonNode.Parse(Encoding.UTF8.GetString(buffer.ToArray()))!["disks"]!.AsArray()
            .ToDictionary(disk => disk!.Text("diskId"), disk => disk!);

        Assert.Equal(["done", "rolledBack", "skipped", "refused"],
            new[] { done, failed, skipped, refused }.Select(disk => disks[disk].Text("outcome")));
        Assert.Equal(("false", "true"), (disks[done]["before"]!.Text("Encrypted"), disks[done]["after"]!.Text("Encrypted")));
        Assert.Equal(disks[done].Text("newDiskId"), disks[done]["after"]!.Text("DiskId"));
        Assert.Empty(disks[done]["notKept"]!.AsArray());
        Assert.NotEqual("", disks[done]["notTransferable"]!.Text("SerialNumber"));
        Assert.Empty(disks[failed]["after"]!.AsObject());
        Assert.NotEqual("", disks[refused].Text("wayOut"));
    }

    [Fact]
    public async Task JUnit_HasACaseForEachDisk_FailuresForWhatIsNotEncrypted_AndTheAttributes()
    {
        var (report, done, failed, skipped, refused) = await s_reported.Value;
        using var text = new StringWriter();

        ReportJUnit.Write(report, text);

        var suite = XDocument.Parse(text.ToString()).Descendants("testsuite").Single();
        var cases = suite.Elements("testcase").ToDictionary(one => one.Attribute("name")!.Value);
        Assert.Equal(("4", "2", "1"),
            (suite.Attribute("tests")!.Value, suite.Attribute("failures")!.Value, suite.Attribute("skipped")!.Value));
        Assert.Null(cases[done].Element("failure"));
        Assert.Contains("Encrypted: false -> true", cases[done].Element("system-out")!.Value, StringComparison.Ordinal);
        Assert.Contains($"rolledBack at create-{failed}", cases[failed].Element("failure")!.Attribute("message")!.Value, StringComparison.Ordinal);
        Assert.NotNull(cases[skipped].Element("skipped"));
        Assert.Contains("cloud_efficiency", cases[refused].Element("failure")!.Value, StringComparison.Ordinal);
    }

    private static async Task<Reported> RunAsync()
    {
        using var fixture = new MigrationFixture();
        var (_, done) = fixture.RunningInstance(20);
        var (_, failed) = fixture.RunningInstance(20);
        var skipped = fixture.UnattachedDisk(20, ("Encrypted", "true"), ("KMSKeyId", fixture.KeyId));
        var refused = fixture.SetUp.CreateDisk(("Size", "20"), ("DiskCategory", "cloud_efficiency"));
        var calls = fixture.Calls();
        var inventory = await calls.RunAsync(() => new InventoryReader(calls, new() { Time = calls.Time }).ReadAsync(TestCloud.Region));
        var plan = Planner.Plan(inventory,
            new() { DiskIds = [done[0], failed[0], skipped, refused], KmsKeyId = fixture.KeyId, MaxErrors = 1 });
        calls.Inject = call => call.Action == "CreateDisk" && call.Request.Parameters["ClientToken"].Contains(failed[0], StringComparison.Ordinal)
            ? CallFault.Refused(403, "QuotaExceed.PostPaidDisk") : null;

        return new(new(plan, await fixture.RunAsync(plan, calls)), done[0], failed[0], skipped, refused);
    }

    private sealed record Reported(MigrationReport Report, string Done, string Failed, string Skipped, string Refused);
}
