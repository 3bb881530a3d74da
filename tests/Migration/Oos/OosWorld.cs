using System.Text.Json.Nodes;
using Infra.Cloud;
using Infra.Migration.Oos;
using Infra.Migration.Planning;
using Infra.Migration.Plans;
using Infra.Tests.Cloud;
using Infra.Tests.Cloud.Ecs;
using Infra.Tests.Cloud.Oos;
using Infra.Tests.Migration.Planning;

namespace Infra.Tests.Migration.Oos;

/// <summary>An account with an instance and data disks, a plan of their conversion, and OOS to carry it out.</summary>
internal sealed class OosWorld : IDisposable
{
    private readonly Func<Wishes, Wishes> _wish;

    public OosWorld(int disks = 1, bool attached = true, bool running = true, Func<Wishes, Wishes>? wish = null)
    {
        _wish = wish ?? (wishes => wishes);
        Client = Account.Client();
        Client.CreateEcsRole();
        Key = Client.CreateKey();
        Instance = Client.RunInstance();
        for (var number = 1; number <= disks; number++)
        {
            var disk = Client.CreateDisk(("Size", $"{40 * number}"), ("DiskCategory", "cloud_essd"),
                ("PerformanceLevel", "PL1"), ("DiskName", $"data-{number}"), ("Description", "what it is for"),
                ("Tag.1.Key", "owner"), ("Tag.1.Value", $"team-{number}"));
            Sources.Add(disk);
            Client.Wait(TimeSpan.FromMinutes(1));
            Client.Call("Ecs", "ModifyDiskAttribute", ("DiskId", disk), ("EnableAutoSnapshot", "true"));
            Client.Call("Ecs", "AttachDisk", ("InstanceId", Instance), ("DiskId", disk));
            Client.Wait(TimeSpan.FromMinutes(1));
            if (attached) continue;
            Client.Call("Ecs", "DetachDisk", ("InstanceId", Instance), ("DiskId", disk));
            Client.Wait(TimeSpan.FromMinutes(2));
        }

        if (!running) Client.Stop(Instance);
    }

    public CloudAccount Account { get; } = CloudAccount.InMemory();

    public CloudClient Client { get; }

    public string Key { get; }

    public string Instance { get; }

    public List<string> Sources { get; } = [];

    public MigrationPlan Plan => Planner.Plan(AccountInventory.Of(Client),
        _wish(new() { AllDisks = true, Kinds = DiskKinds.Data, KmsKeyId = Key }));

    public PlannedUnit Unit => Assert.Single(Plan.Units);

    public string Template => OosTemplate.Of(Plan, Unit);

    /// <summary>Carries the plan out and waits for the end.</summary>
    public JsonNode Run() => Client.Run(Template);

    /// <summary>What a conversion must bring about, or bring back: the disks with all that people see of them, and the
    /// instance. New disks are known by the disk they stand for.</summary>
    public IReadOnlyList<string> State()
    {
        var lines = Client.Call("Ecs", "DescribeDisks")["Disks"]!["Disk"]!.AsArray().Select(disk => Line(disk!)).ToList();
        lines.Add($"instance {Client.Instance(Instance).Text("Status")}");
        return [.. lines.Order(StringComparer.Ordinal)];
    }

    public int Snapshots => Client.Call("Ecs", "DescribeSnapshots")["TotalCount"]!.GetValue<int>();

    public void Dispose() => Account.Dispose();

    private string Line(JsonNode disk)
    {
        var tags = disk["Tags"]!["Tag"]!.AsArray().ToDictionary(tag => tag!.Text("TagKey"), tag => tag!.Text("TagValue"));
        var name = tags.TryGetValue(PlanTags.Source, out var source) ? $"new {Sources.IndexOf(source)}"
            : $"old {Sources.IndexOf(disk.Text("DiskId"))}";
        // Which plan and which disk: other identifiers in another account.
        foreach (var key in new[] { PlanTags.Plan, PlanTags.Source, PlanTags.ReplacedBy })
            if (tags.ContainsKey(key)) tags[key] = "...";
        return string.Join(' ', name, disk.Text("Type"), disk.Text("DiskName"), disk.Text("Status"), disk.Text("Device"),
            disk["Size"], disk.Text("Category"), disk.Text("PerformanceLevel"), disk["Encrypted"],
            disk.Text("KMSKeyId") == Key, disk["DeleteWithInstance"], disk["EnableAutoSnapshot"], disk["DeleteAutoSnapshot"],
            string.Join(',', tags.OrderBy(tag => tag.Key, StringComparer.Ordinal).Select(tag => $"{tag.Key}={tag.Value}")));
    }
}
