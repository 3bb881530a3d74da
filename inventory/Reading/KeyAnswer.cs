using System.Globalization;
using System.Text.Json.Nodes;
using Infra.Inventory.Records;

namespace Infra.Inventory.Reading;

/// <summary>A key from what DescribeKey says about it.</summary>
internal static class KeyAnswer
{
    private const int SecondsADay = 86_400;

    public static KeyRecord Read(JsonNode answer)
    {
        var key = answer["KeyMetadata"] ?? new JsonObject();
        var creator = key.Text("Creator");
        return new KeyRecord(key.Text("KeyId"))
        {
            Arn = key.Text("Arn"),
            State = key.Text("KeyState"),
            Spec = key.Text("KeySpec"),
            Usage = key.Text("KeyUsage"),
            Origin = key.Text("Origin"),
            ProtectionLevel = key.Text("ProtectionLevel"),
            InstanceId = key.TextOrNull("DKMSInstanceId"),
            Creator = creator,
            // An account is a number; a service has a name.
            IsServiceKey = creator.Length > 0 && !creator.All(char.IsAsciiDigit),
            AutomaticRotation = CanRotate(key) ? key.TextOrNull("AutomaticRotation") : null,
            RotationDays = Days(key.Text("RotationInterval")),
            DeletionProtection = key.Truth("DeletionProtection") == true,
            DeletesAt = key.Time("DeleteDate"),
            MaterialExpiresAt = key.Time("MaterialExpireTime"),
        };
    }

    // KMS says Disabled of keys that cannot be rotated, too: asymmetric ones, and imported material.
    private static bool CanRotate(JsonNode key) =>
        key.Text("KeySpec") is "Aliyun_AES_256" or "Aliyun_SM4" && key.Text("Origin") == "Aliyun_KMS";

    /// <summary>Whole days of an interval, rounded up: 31536000s.</summary>
    private static int? Days(string interval) =>
        long.TryParse(interval.TrimEnd('s'), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds > 0
            ? (int)((seconds + SecondsADay - 1) / SecondsADay) : null;
}
