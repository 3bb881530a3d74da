using System.Text.Json.Nodes;

namespace Infra.Cloud.Kms;

/// <summary>A key as CreateKey and DescribeKey answer it.</summary>
internal static class KeyMetadata
{
    public static JsonObject Of(Key key, DateTimeOffset time)
    {
        var condition = key.Condition.At(time);
        var rotation = key.Rotation.At(time);
        var state = key.StateAt(time);
        var primary = KeyVersions.Primary(key, time);
        var metadata = new JsonObject
        {
            ["KeyId"] = key.Id,
            ["Arn"] = Arn.Key(key.Region, key.Id),
            ["KeyState"] = state.ToString(),
            ["KeyUsage"] = key.Usage,
            ["KeySpec"] = key.Spec,
            ["Description"] = key.Description.At(time),
            ["Creator"] = key.Service ?? CloudAccount.ReservedId,
            ["CreationDate"] = ApiTime.Text(key.CreatedAt),
            ["DeleteDate"] = condition.PurgeAt is { } purge ? ApiTime.Text(purge) : "",
            ["Origin"] = key.Origin,
            ["MaterialExpireTime"] = MaterialExpireTime(key, time),
            ["ProtectionLevel"] = key.ProtectionLevel,
            ["LastRotationDate"] = ApiTime.Text(primary.CreatedAt),
            ["AutomaticRotation"] = AutomaticRotation(state, rotation),
        };

        if (KeySpecs.IsSymmetric(key.Spec)) metadata["PrimaryKeyVersion"] = primary.Id;
        if (key.InstanceId is not null) metadata["DKMSInstanceId"] = key.InstanceId;
        if (rotation.IntervalSeconds is { } seconds) metadata["RotationInterval"] = $"{seconds}s";
        if (KeyVersions.Next(key, time) is { } next) metadata["NextRotationDate"] = ApiTime.Text(next);
        return metadata;
    }

    private static string MaterialExpireTime(Key key, DateTimeOffset time) =>
        key.Imported?.At(time) is { IsPresent: true, ExpiresAt: { } expiry } ? ApiTime.Text(expiry) : "";

    private static string AutomaticRotation(KeyState state, KeyRotation rotation) =>
        rotation.IntervalSeconds is null ? "Disabled"
        : state == KeyState.Enabled ? "Enabled"
        : "Suspended";
}
