using System.Text.Json.Nodes;

namespace Infra.Cloud.Kms;

/// <summary>A key as CreateKey and DescribeKey answer it.</summary>
internal static class KeyMetadata
{
    public static JsonObject Of(Key key, DateTimeOffset time)
    {
        var condition = key.Condition.At(time);
        var rotation = key.Rotation.At(time);
        var rotations = KeyVersions.Rotations(key, time);
        var metadata = new JsonObject
        {
            ["KeyId"] = key.Id,
            ["Arn"] = Arn.Key(key.Region, key.Id),
            ["KeyState"] = condition.State.ToString(),
            ["KeyUsage"] = key.Usage,
            ["KeySpec"] = key.Spec,
            ["Description"] = key.Description.At(time),
            ["Creator"] = key.Service ?? CloudAccount.ReservedId,
            ["CreationDate"] = ApiTime.Text(key.CreatedAt),
            ["DeleteDate"] = condition.PurgeAt is { } purge ? ApiTime.Text(purge) : "",
            ["Origin"] = key.Origin,
            ["MaterialExpireTime"] = "",
            ["ProtectionLevel"] = key.ProtectionLevel,
            ["LastRotationDate"] = ApiTime.Text(rotations.Count > 0 ? rotations[^1] : key.CreatedAt),
            ["AutomaticRotation"] = AutomaticRotation(condition, rotation),
        };

        if (KeySpecs.IsSymmetric(key.Spec)) metadata["PrimaryKeyVersion"] = KeyVersions.Id(key, rotations.Count);
        if (rotation.IntervalSeconds is { } seconds) metadata["RotationInterval"] = $"{seconds}s";
        if (KeyVersions.Next(key, time) is { } next) metadata["NextRotationDate"] = ApiTime.Text(next);
        return metadata;
    }

    private static string AutomaticRotation(KeyCondition condition, KeyRotation rotation) =>
        rotation.IntervalSeconds is null ? "Disabled"
        : condition.State == KeyState.Enabled ? "Enabled"
        : "Suspended";
}
