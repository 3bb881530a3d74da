using System.Text.Json.Nodes;
using Infra.Cloud;

namespace Infra.Engine;

/// <summary>alicloud_kms_key: https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/kms_key.</summary>
internal sealed class KeyShim() : ResourceShim("alicloud:kms/key:Key")
{
    private const string Product = "Kms";

    public override void Create(ResourceStep step)
    {
        var answer = step.Calls.Call(Product, "CreateKey", step.CreateTimeout, ["Forbidden.DKMSInstanceStateInvalid"],
            ("Description", step.Text("description")),
            ("KeyUsage", step.Text("keyUsage")),
            ("Origin", step.Text("origin")),
            ("ProtectionLevel", step.Text("protectionLevel")),
            ("RotationInterval", step.Text("rotationInterval")),
            ("KeySpec", step.Text("keySpec")),
            ("Policy", step.Text("policy")),
            ("EnableAutomaticRotation", step.Text("automaticRotation") is { } rotation ? Flag(rotation) : null),
            ("DKMSInstanceId", step.Text("dkmsInstanceId")),
            ("Tags", Tags.Json(step.PlannedMap("tags"), "TagKey", "TagValue")));
        step.Id = answer["KeyMetadata"].Text("KeyId");
        Update(step);
    }

    public override bool Read(ResourceStep step)
    {
        if (Describe(step) is not { } key) return false;

        step.Set("automaticRotation", key["AutomaticRotation"]);
        step.Set("deletionProtection", key["DeletionProtection"]);
        step.SetOrClear("deletionProtectionDescription", key["DeletionProtectionDescription"]);
        step.Set("description", key["Description"]);
        if (key.Text("DKMSInstanceId") is { Length: > 0 } instance)
        {
            step.Outputs["dkmsInstanceId"] = instance;
            step.Set("policy", step.Calls.Call(Product, "GetKeyPolicy", step.UpdateTimeout, [], ("KeyId", step.Id))["Policy"]);
        }
        step.Set("keySpec", key["KeySpec"]);
        step.Set("keyUsage", key["KeyUsage"]);
        step.Set("origin", key["Origin"]);
        step.Set("protectionLevel", key["ProtectionLevel"]);
        step.SetOrClear("rotationInterval", key["RotationInterval"]);
        step.Set("status", key["KeyState"]);
        step.Set("keyState", key["KeyState"]);
        step.Outputs["isEnabled"] = key.Text("KeyState") == "Enabled";
        step.Set("arn", key["Arn"]);
        step.Set("primaryKeyVersion", key["PrimaryKeyVersion"]);
        step.Set("lastRotationDate", key["LastRotationDate"]);
        step.SetOrClear("nextRotationDate", key["NextRotationDate"]);
        step.Set("materialExpireTime", key["MaterialExpireTime"]);
        step.Set("creator", key["Creator"]);
        step.Set("creationDate", key["CreationDate"]);
        step.Set("deleteDate", key["DeleteDate"]);
        step.Outputs["tags"] = ReadTags(step);
        return true;
    }

    public override void Update(ResourceStep step)
    {
        UpdateStatus(step);
        if (!step.IsNew && step.HasChange("description"))
            Change(step, "UpdateKeyDescription", ("Description", step.TextOrZero("description")));
        if (!step.IsNew && (step.HasChange("automaticRotation") || step.HasChange("rotationInterval")))
            Change(step, "UpdateRotationPolicy",
                ("EnableAutomaticRotation", step.Text("automaticRotation") is { } rotation ? Flag(rotation) : null),
                ("RotationInterval", step.Text("rotationInterval")));
        if (step.HasChange("deletionProtectionDescription") || step.HasChange("deletionProtection"))
            Change(step, "SetDeletionProtection",
                ("EnableDeletionProtection", step.Text("deletionProtection") is { } protection ? Flag(protection) : null),
                ("DeletionProtectionDescription", step.Text("deletionProtectionDescription")));
        if (!step.IsNew && step.HasChange("policy"))
            Change(step, "SetKeyPolicy", ("Policy", step.Text("policy")));
        if (!step.IsNew && step.HasChange("tags"))
            Tags.Update(step, Product, "key");
        ReadExisting(step);
    }

    public override void Delete(ResourceStep step)
    {
        var window = step.Text("pendingWindowInDays") ?? step.Text("deletionWindowInDays")
            ?? throw new ProviderException(
                "[ERROR] Argument \"pending_window_in_days\" or \"deletion_window_in_days\" must be set one!");
        try
        {
            step.Calls.Call(Product, "ScheduleKeyDeletion", step.DeleteTimeout, [],
                ("KeyId", step.Id), ("PendingWindowInDays", window));
        }
        catch (ProviderException error) when (IsGone(error))
        {
            // Deleted already.
        }
    }

    /// <summary>The key, or null where it is gone. A key that waits to be deleted counts as gone.</summary>
    private static JsonNode? Describe(ResourceStep step)
    {
        try
        {
            var key = step.Calls.Call(Product, "DescribeKey", step.UpdateTimeout, [], ("KeyId", step.Id))["KeyMetadata"];
            return key.Text("KeyState") == "PendingDeletion" ? null : key;
        }
        catch (ProviderException error) when (IsGone(error))
        {
            return null;
        }
    }

    private static bool IsGone(ProviderException error) =>
        error.InnerException is CloudException { Code: "Forbidden.KeyNotFound" or "Forbidden.AliasNotFound" };

    private static Properties ReadTags(ResourceStep step) => Tags.Read(
        step.Calls.Call(Product, "ListTagResources", step.UpdateTimeout, [],
            ("RegionId", step.Calls.Region), ("ResourceType", "key"), ("ResourceId.1", step.Id)).Items("TagResources", "TagResource"),
        "Tag");

    private static void UpdateStatus(ResourceStep step)
    {
        string? target = null;
        if (step.HasChange("status")) target = step.Text("status");
        if (step.HasChange("keyState")) target = step.Text("keyState") ?? target;
        if (step.HasChange("isEnabled")) target = step.TextIfSet("isEnabled") == "true" ? "Enabled" : "Disabled";
        if (target is null) return;

        var key = Describe(step) ?? throw new ProviderException($"the key {step.Id} was not found");
        if (key.Text("KeyState") == target || target is not ("Enabled" or "Disabled")) return;
        Change(step, target == "Enabled" ? "EnableKey" : "DisableKey");
        step.Calls.WaitFor(() => Describe(step).Text("KeyState"), [target], TimeSpan.FromSeconds(10), step.UpdateTimeout);
    }

    private static void Change(ResourceStep step, string action, params ReadOnlySpan<(string, string?)> parameters) =>
        step.Calls.Call(Product, action, step.UpdateTimeout, [], [("KeyId", step.Id), .. parameters]);

    private static string Flag(string enabledOrDisabled) => enabledOrDisabled == "Enabled" ? "true" : "false";
}
