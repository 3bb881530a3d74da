using System.Text.Json.Nodes;
using Infra.Inventory.Records;

namespace Infra.Inventory.Reading;

/// <summary>A key from what DescribeKey says about it.</summary>
internal static class KeyAnswer
{
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
            AutomaticRotation = CanRotate(key.Text("KeySpec"), key.Text("Origin")) ? key.TextOrNull("AutomaticRotation") : null,
            RotationDays = Rotation.DaysOf(key.Text("RotationInterval")),
            DeletionProtection = key.Truth("DeletionProtection") == true,
            DeletesAt = key.Time("DeleteDate"),
            MaterialExpiresAt = key.Time("MaterialExpireTime"),
        };
    }

    /// <summary>Whether KMS can rotate a key. It says Disabled of those that it cannot, too: asymmetric ones, and imported
    /// material.</summary>
    public static bool CanRotate(string spec, string origin) =>
        spec is "Aliyun_AES_256" or "Aliyun_SM4" && origin == "Aliyun_KMS";
}
