namespace Infra.Engine;

/// <summary>alicloud_ecs_disk_encryption_by_default:
/// https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ecs_disk_encryption_by_default.</summary>
internal sealed class DiskEncryptionByDefaultShim()
    : ResourceShim("alicloud:ecs/diskEncryptionByDefault:DiskEncryptionByDefault")
{
    public override void Create(ResourceStep step)
    {
        if (step.TextIfSet("encrypted") is { } encrypted) Switch(step, encrypted, step.CreateTimeout);
        step.Id = step.Calls.Region;
        ReadExisting(step);
    }

    public override bool Read(ResourceStep step)
    {
        step.Set("encrypted", Status(step));
        return true;
    }

    public override void Update(ResourceStep step)
    {
        var target = step.TextOrZero("encrypted");
        if (step.HasChange("encrypted") && ResourceStep.Format(ApiValues.From(Status(step)) ?? false) != target)
            Switch(step, target, step.UpdateTimeout);
        ReadExisting(step);
    }

    /// <summary>The provider makes no call: the switch stays as it is, and is only no longer looked after.</summary>
    public override void Delete(ResourceStep step)
    {
    }

    private static System.Text.Json.Nodes.JsonNode? Status(ResourceStep step) => step.Calls.Call(EcsCalls.Product,
        "DescribeDiskEncryptionByDefaultStatus", step.UpdateTimeout, [], ("RegionId", step.Calls.Region))["Encrypted"];

    private static void Switch(ResourceStep step, string encrypted, TimeSpan timeout) => step.Calls.Call(EcsCalls.Product,
        encrypted == "true" ? "EnableDiskEncryptionByDefault" : "DisableDiskEncryptionByDefault", timeout, [],
        ("RegionId", step.Calls.Region));
}
