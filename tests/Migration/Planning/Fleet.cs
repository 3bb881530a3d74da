using Infra.Inventory.Records;
using Infra.Migration.Planning;
using Infra.Migration.Plans;

namespace Infra.Tests.Migration.Planning;

/// <summary>Inventories for tests: an instance i-1 with a data disk d-1 and a key key-1, unless something else is
/// said.</summary>
internal static class Fleet
{
    public const string Region = "cn-hangzhou";
    public const string Zone = "cn-hangzhou-h";
    public static readonly DateTimeOffset Noon = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    public static KeyRecord Key { get; } = new("key-1")
    {
        Arn = "acs:kms:cn-hangzhou:1234567890123456:key/key-1",
        State = "Enabled",
        Spec = "Aliyun_AES_256",
        Usage = "ENCRYPT/DECRYPT",
        Aliases = ["alias/data"],
    };

    public static InstanceRecord Instance { get; } = new("i-1", Zone)
    {
        Name = "web",
        Status = "Running",
        InstanceType = "ecs.g7.large",
        OsType = "linux",
        KeyPairName = "operators",
    };

    public static DiskRecord DataDisk { get; } = new("d-1", Zone)
    {
        Name = "data",
        Status = "In_use",
        Category = "cloud_essd",
        PerformanceLevel = "PL1",
        SizeGiB = 40,
        InstanceId = "i-1",
        AttachedTo = ["i-1"],
        Device = "/dev/xvdb",
        AttachedAt = Noon.AddDays(-30),
    };

    public static DiskRecord SystemDisk { get; } = DataDisk with
    {
        Id = "d-0",
        Name = "system",
        IsSystem = true,
        Device = "/dev/xvda",
        DeleteWithInstance = true,
    };

    public static DiskRecord LooseDisk { get; } = DataDisk with
    {
        Status = "Available",
        InstanceId = null,
        AttachedTo = [],
        Device = null,
        DetachedAt = Noon.AddDays(-1),
    };

    public static Wishes All { get; } = new() { AllDisks = true, KmsKeyId = "key-1" };

    public static RegionInventory Of(params DiskRecord[] disks) => Of(Instance, disks);

    public static RegionInventory Of(InstanceRecord instance, params DiskRecord[] disks) =>
        new("1234567890123456", Region, Noon)
        {
            Disks = disks,
            Instances = [instance],
            Keys = [Key],
            EncryptsByDefault = false,
        };

    public static PlannedDisk Decided(this RegionInventory inventory, Wishes? wishes = null) =>
        Assert.Single(Planner.Plan(inventory, wishes ?? All).Disks);

    public static PlannedUnit Unit(this RegionInventory inventory, Wishes? wishes = null) =>
        Assert.Single(Planner.Plan(inventory, wishes ?? All).Units);

    public static PlannedStep Step(this PlannedUnit unit, string id) => Assert.Single(unit.Steps, step => step.Id == id);

    public static string? Parameter(this PlannedStep step, string name) =>
        step.Call!.Parameters.GetValueOrDefault(name) is { } value ? Text(value) : null;

    public static string Text(PlannedValue value) => value.StepId is null ? value.Text
        : value.Text.Replace("{0}", $"{{{value.StepId}.{value.Output}}}", StringComparison.Ordinal);
}
