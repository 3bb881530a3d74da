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
    private readonly DiskKinds _kinds;

    public OosWorld(int disks = 1, bool attached = true, bool running = true, Func<Wishes, Wishes>? wish = null,
        DiskKinds kinds = DiskKinds.Data)
    {
        (_wish, _kinds) = (wish ?? (wishes => wishes), kinds);
        Account = CloudAccount.InMemory(new() { AtCallOfService = (call, answer) => AtCall?.Invoke(call, answer) });
        Client = Account.Client();
        Client.CreateEcsRole();
        var pair = Client.ImportOperators();
        Key = Client.CreateKey();
        Instance = Client.RunInstance(("KeyPairName", pair));
        if (kinds.HasFlag(DiskKinds.System)) AddSystemDisk();
        for (var number = 1; number <= disks; number++) AddDataDisk(number, attached);
        if (!running) Client.Stop(Instance);
    }

    public CloudAccount Account { get; }

    public CloudClient Client { get; }

    public string Key { get; }

    public string Instance { get; }

    public List<string> Sources { get; } = [];

    /// <summary>Told about each call of OOS: before its effect with null, after it with the answer. What it throws OOS
    /// gets for an answer.</summary>
    public Action<ApiCall, JsonObject?>? AtCall { get; set; }

    public MigrationPlan Plan => Planner.Plan(AccountInventory.Of(Client),
        _wish(new() { AllDisks = true, Kinds = _kinds, KmsKeyId = Key }));

    public PlannedUnit Unit => UnitOf(Plan);

    public string Template
    {
        get
        {
            var plan = Plan;
            return OosTemplate.Of(plan, UnitOf(plan));
        }
    }

    /// <summary>Carries the plan out and waits for the end.</summary>
    public JsonNode Run() => Client.Run(Template);

    /// <summary>What a conversion must bring about, or bring back: the disks with all that people see of them, and the
    /// instances. New disks are known by the disk they stand for.</summary>
    public IReadOnlyList<string> State()
    {
        var lines = Client.Call("Ecs", "DescribeDisks")["Disks"]!["Disk"]!.AsArray().Select(disk => Line(disk!)).ToList();
        lines.AddRange(Client.Call("Ecs", "DescribeInstances")["Instances"]!.AsObject().Single().Value!.AsArray()
            .Select(one => $"{(one!.Text("InstanceId") == Instance ? "" : "new ")}instance {one!.Text("Status")}"));
        return [.. lines.Order(StringComparer.Ordinal)];
    }

    /// <summary>What there is that bears the tag of a plan, by its identifiers, and the unencrypted snapshots and
    /// images that do not.</summary>
    public (IReadOnlyList<string> Tagged, IReadOnlyList<string> Untagged) Left()
    {
        List<JsonNode> all =
        [
            .. Listed("Disk"), .. Listed("Snapshot"),
            .. Listed("Image", ("ImageOwnerAlias", "self"), ("Status", "Creating,Waiting,Available,UnAvailable,CreateFailed,Deprecated")),
        ];
        return (Ids(all.Where(IsTagged)), Ids(all.Where(one => !IsTagged(one) && one["Portable"] is null && (bool?)one["Encrypted"] != true)));

        static bool IsTagged(JsonNode one) =>
            one["Tags"]?["Tag"]?.AsArray().Any(tag => tag!.Text("TagKey") == PlanTags.Plan) == true;

        static IReadOnlyList<string> Ids(IEnumerable<JsonNode> nodes) =>
            [.. nodes.Select(one => (one["DiskId"] ?? one["SnapshotId"] ?? one["ImageId"])!.ToString()).Order(StringComparer.Ordinal)];

        IEnumerable<JsonNode> Listed(string kind, params (string, string?)[] parameters) =>
            Client.Call("Ecs", $"Describe{kind}s", [("PageSize", "100"), .. parameters])[$"{kind}s"]![kind]!.AsArray().OfType<JsonNode>();
    }

    public int Snapshots => Client.Call("Ecs", "DescribeSnapshots")["TotalCount"]!.GetValue<int>();

    /// <summary>The disk that a source is, or for a system disk the one that the instance has now.</summary>
    public string InPlaceOf(string source) =>
        _kinds == DiskKinds.System ? Client.SystemDisk(Instance).Text("DiskId") : source;

    public void Dispose() => Account.Dispose();

    private static PlannedUnit UnitOf(MigrationPlan plan) => plan is { Units: [var unit] } ? unit
        : throw new InvalidOperationException(string.Join('\n', plan.Disks.Select(disk => $"{disk.Source.Id}: {disk.Reason}")));

    private void AddSystemDisk()
    {
        Sources.Add(Client.SystemDisk(Instance).Text("DiskId"));
        Client.Call("Ecs", "ModifyDiskAttribute", ("DiskId", Sources[0]), ("DiskName", "system"),
            ("Description", "what it boots from"), ("EnableAutoSnapshot", "true"));
        Client.Call("Ecs", "TagResources", ("ResourceType", "disk"), ("ResourceId.1", Sources[0]),
            ("Tag.1.Key", "owner"), ("Tag.1.Value", "platform"));
        Account.Blocks.WriteAsGuest(Sources[0], 8192, "the operating system"u8.ToArray(), Client.Now);
    }

    private void AddDataDisk(int number, bool attached)
    {
        var disk = Client.CreateDisk(("Size", $"{40 * number}"), ("DiskCategory", "cloud_essd"),
            ("PerformanceLevel", "PL1"), ("DiskName", $"data-{number}"), ("Description", "what it is for"),
            ("Tag.1.Key", "owner"), ("Tag.1.Value", $"team-{number}"));
        Sources.Add(disk);
        Client.Wait(TimeSpan.FromMinutes(1));
        Client.Call("Ecs", "ModifyDiskAttribute", ("DiskId", disk), ("EnableAutoSnapshot", "true"));
        Client.Call("Ecs", "AttachDisk", ("InstanceId", Instance), ("DiskId", disk));
        Client.Wait(TimeSpan.FromMinutes(1));
        Account.Blocks.WriteAsGuest(disk, 8192, BitConverter.GetBytes(number), Client.Now);
        if (attached) return;
        Client.Call("Ecs", "DetachDisk", ("InstanceId", Instance), ("DiskId", disk));
        Client.Wait(TimeSpan.FromMinutes(2));
    }

    private string Line(JsonNode disk)
    {
        var tags = disk["Tags"]!["Tag"]!.AsArray().ToDictionary(tag => tag!.Text("TagKey"), tag => tag!.Text("TagValue"));
        var name = tags.TryGetValue(PlanTags.Source, out var source) ? $"new {Sources.IndexOf(source)}"
            // One that was replaced back is another disk with the same content.
            : disk.Text("Type") == "system" ? "system disk" : $"old {Sources.IndexOf(disk.Text("DiskId"))}";
        // Which plan and which disk: other identifiers in another account.
        foreach (var key in new[] { PlanTags.Plan, PlanTags.Source, PlanTags.ReplacedBy })
            if (tags.ContainsKey(key)) tags[key] = "...";
        return string.Join(' ', name, disk.Text("Type"), disk.Text("DiskName"), disk.Text("Status"), disk.Text("Device"),
            disk["Size"], disk.Text("Category"), disk.Text("PerformanceLevel"), disk["Encrypted"],
            disk.Text("KMSKeyId") == Key, disk["DeleteWithInstance"], disk["EnableAutoSnapshot"], disk["DeleteAutoSnapshot"],
            string.Join(',', tags.OrderBy(tag => tag.Key, StringComparer.Ordinal).Select(tag => $"{tag.Key}={tag.Value}")),
            Account.Blocks.Hash(disk.Text("DiskId"), Client.Now)[..8]);
    }
}
