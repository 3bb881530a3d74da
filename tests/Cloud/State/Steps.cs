namespace Infra.Tests.Cloud.State;

/// <summary>Steps that do not depend on each other, but share a key, an instance, the service key and a
/// region.</summary>
internal static class Steps
{
    public static IReadOnlyList<Step> Independent { get; } =
    [
        CustomerDisk("disk-a", 30), CustomerDisk("disk-b", 20), CustomerDisk("disk-c", 40),
        ServiceKeyDisk("disk-d", 70), ServiceKeyDisk("disk-e", 10),
        Attached("disk-f", 15), Attached("disk-g", 5), Attached("disk-h", 5),
        new("key", 3,
            new(0, "Kms", "CreateKey", ("EnableAutomaticRotation", "true"), ("RotationInterval", "30d")),
            new(1, "Kms", "CreateAlias", ("AliasName", "alias/new"), ("KeyId", "{new}")),
            new(2, "Kms", "TagResources", ("ResourceType", "key"), ("ResourceId.1", "{new}"), ("Tag.1.Key", "a"),
                ("Tag.1.Value", "b")),
            new(3, "Kms", "DeleteAlias", ("AliasName", "alias/new")),
            new(4, "Kms", "ScheduleKeyDeletion", ("KeyId", "{new}"), ("PendingWindowInDays", "7"))),
        new("tagger-one", 50, Tag(0, "shared", "one"), Tag(1, "first", "one")),
        new("tagger-two", 45, Tag(0, "shared", "two"), Tag(1, "second", "two")),
        new("describer", 47, Describe("early")),
        new("describer-late", 48, Describe("late")),
        new("describer-same-time", 48, Describe("later by name")),
        new("role", 8,
            new(0, "Ram", "CreateRole", ("RoleName", "other"), ("AssumeRolePolicyDocument", TestCloud.EcsTrust)),
            new(1, "Ram", "AttachPolicyToRole", ("PolicyType", "System"), ("PolicyName", "AliyunKMSFullAccess"),
                ("RoleName", "other")),
            new(2, "Ram", "UpdateRole", ("RoleName", "other"), ("NewDescription", "new"))),
    ];

    private static Step CustomerDisk(string name, double start) => new(name, start,
        new(0, "Ecs", "CreateDisk", ("ZoneId", TestCloud.Zone), ("Size", "40"), ("DiskCategory", "cloud_essd"),
            ("Encrypted", "true"), ("KMSKeyId", "{key}"), ("DiskName", name)),
        new(5, "Ecs", "DescribeDisks", ("DiskName", name)),
        new(6, "Ecs", "ResizeDisk", ("DiskId", "{new}"), ("NewSize", "50")));

    private static Step ServiceKeyDisk(string name, double start) => new(name, start,
        new(0, "Ecs", "CreateDisk", ("ZoneId", TestCloud.Zone), ("Size", "40"), ("Encrypted", "true"), ("DiskName",
        name)),
        new(6, "Ecs", "DeleteDisk", ("DiskId", "{new}")),
        new(7, "Ecs", "DescribeDisks", ("DiskName", name)));

    private static Step Attached(string name, double start) => new(name, start,
        new(0, "Ecs", "CreateDisk", ("ZoneId", TestCloud.Zone), ("Size", "40"), ("DiskName", name)),
        new(10, "Ecs", "AttachDisk", ("DiskId", "{new}"), ("InstanceId", "{instance}")),
        new(20, "Ecs", "CreateSnapshot", ("DiskId", "{new}")),
        new(21, "Ecs", "DescribeDisks", ("DiskName", name)));

    private static StepCall Tag(double seconds, string key, string value) => new(seconds, "Kms", "TagResources",
        ("ResourceType", "key"), ("ResourceId.1", "{key}"), ("Tag.1.Key", key), ("Tag.1.Value", value));

    private static StepCall Describe(string text) =>
        new(0, "Kms", "UpdateKeyDescription", ("KeyId", "{key}"), ("Description", text));
}
