namespace Infra.Engine;

/// <summary>alicloud_ecs_disk_default_kms_key:
/// https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ecs_disk_default_kms_key.</summary>
internal sealed class DiskDefaultKmsKeyShim() : ResourceShim("alicloud:ecs/diskDefaultKmsKey:DiskDefaultKmsKey")
{
    public override void Create(ResourceStep step)
    {
        Modify(step, step.CreateTimeout);
        step.Id = step.Calls.Region;
        ReadExisting(step);
    }

    public override bool Read(ResourceStep step)
    {
        step.Set("kmsKeyId", step.Calls.Call(EcsCalls.Product, "DescribeDiskDefaultKMSKeyId", step.UpdateTimeout, [],
            ("RegionId", step.Calls.Region))["KMSKeyId"]);
        return true;
    }

    public override void Update(ResourceStep step)
    {
        if (step.HasChange("kmsKeyId")) Modify(step, step.UpdateTimeout);
        ReadExisting(step);
    }

    public override void Delete(ResourceStep step) => step.Calls.Call(
        EcsCalls.Product, "ResetDiskDefaultKMSKeyId", step.DeleteTimeout, [], ("RegionId", step.Calls.Region));

    private static void Modify(ResourceStep step, TimeSpan timeout) => step.Calls.Call(
        EcsCalls.Product, "ModifyDiskDefaultKMSKeyId", timeout, [],
        ("RegionId", step.Calls.Region), ("KMSKeyId", step.TextOrZero("kmsKeyId")));
}
