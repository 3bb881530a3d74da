using System.Globalization;
using System.Text.Json;

namespace Infra.Bench.Check;

/// <summary>A stack export of any size, as a stack of that size would have it: disks, instances, keys, networks, with the
/// outputs that make up most of such a file. The same bytes for the same size.</summary>
internal static class StackFile
{
    private const string Stack = "urn:pulumi:prod::shop";

    public static void Write(string path, int resources)
    {
        using var stream = File.Create(path);
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true });
        json.WriteStartObject();
        json.WriteNumber("version", 3);
        json.WriteStartObject("deployment");
        json.WriteStartObject("manifest");
        json.WriteString("version", "v3.219.0");
        json.WriteEndObject();
        json.WriteStartArray("resources");
        for (var number = 0; number < resources; number++)
        {
            Resource(json, number);
            if (json.BytesPending > 1 << 20) json.Flush();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Resource(Utf8JsonWriter json, int number)
    {
        switch (number % 10)
        {
            case 0: Entry(json, "alicloud:kms/key:Key", $"key-{number}", number, Key); break;
            case 1: Entry(json, "alicloud:kms/alias:Alias", $"alias-{number}", number, Alias); break;
            case 2: Entry(json, "alicloud:ecs/instance:Instance", $"app-{number}", number, Instance); break;
            case 3 or 4 or 5 or 6: Entry(json, "alicloud:ecs/ecsDisk:EcsDisk", $"data-{number}", number, Disk); break;
            case 7: Entry(json, "alicloud:oss/bucket:Bucket", $"files-{number}", number, Bucket); break;
            default: Entry(json, "alicloud:ecs/securityGroupRule:SecurityGroupRule", $"rule-{number}", number, Rule); break;
        }
    }

    private static void Entry(Utf8JsonWriter json, string type, string name, int number, Action<Utf8JsonWriter, int> arguments)
    {
        json.WriteStartObject();
        json.WriteString("urn", $"{Stack}::atrest:index:Environment${type}::{name}");
        json.WriteBoolean("custom", true);
        json.WriteString("id", $"id-{number:x12}");
        json.WriteString("type", type);
        json.WriteStartObject("inputs");
        json.WriteStartArray("__defaults");
        json.WriteEndArray();
        arguments(json, number);
        json.WriteEndObject();
        json.WriteStartObject("outputs");
        arguments(json, number);
        json.WriteString("__meta", """{"e2bfb730-ecaa-11e6-8f88-34363bc7c4c0":{"create":600000000000,"delete":600000000000}}""");
        json.WriteString("createTime", "2026-11-22T00:00:00Z");
        json.WriteString("id", $"id-{number:x12}");
        json.WriteString("status", "Available");
        json.WriteEndObject();
        json.WriteString("parent", $"{Stack}::atrest:index:Environment::env");
        json.WriteString("provider", $"{Stack}::pulumi:providers:alicloud::default_3_105_0::04da6b54");
        json.WriteStartObject("propertyDependencies");
        json.WriteStartArray("kmsKeyId");
        json.WriteStringValue($"{Stack}::atrest:index:Environment$alicloud:kms/key:Key::key-{number / 10 * 10}");
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteString("created", "2026-11-22T00:00:00Z");
        json.WriteString("modified", "2026-11-22T00:00:00Z");
        json.WriteEndObject();
    }

    private static void Key(Utf8JsonWriter json, int number)
    {
        json.WriteString("automaticRotation", number % 20 == 0 ? "Enabled" : "Disabled");
        json.WriteString("rotationInterval", "365d");
        json.WriteString("description", $"the key of group {number}");
        json.WriteNumber("pendingWindowInDays", 30);
        json.WriteString("deletionProtection", "Enabled");
        json.WriteString("keySpec", "Aliyun_AES_256");
        Tags(json);
    }

    private static void Alias(Utf8JsonWriter json, int number)
    {
        json.WriteString("aliasName", $"alias/group-{number}");
        json.WriteString("keyId", KeyOf(number));
    }

    private static void Instance(Utf8JsonWriter json, int number)
    {
        json.WriteString("imageId", "aliyun_3_x64_20G_alibase_20240819.vhd");
        json.WriteString("instanceType", "ecs.g7.large");
        json.WriteString("vswitchId", $"vsw-{number}");
        json.WriteString("systemDiskCategory", "cloud_essd");
        json.WriteBoolean("systemDiskEncrypted", true);
        json.WriteString("systemDiskKmsKeyId", KeyOf(number));
        json.WriteStartArray("dataDisks");
        for (var disk = 0; disk < 3; disk++)
        {
            json.WriteStartObject();
            json.WriteString("category", "cloud_essd");
            json.WriteNumber("size", 100);
            json.WriteBoolean("encrypted", disk != number % 7);
            json.WriteString("kmsKeyId", KeyOf(number));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        Tags(json);
    }

    private static void Disk(Utf8JsonWriter json, int number)
    {
        json.WriteString("diskName", $"data-{number}");
        json.WriteString("category", "cloud_essd");
        json.WriteNumber("size", 100);
        json.WriteString("zoneId", "cn-hangzhou-i");
        json.WriteString("performanceLevel", "PL1");
        json.WriteBoolean("encrypted", number % 9 != 0);
        json.WriteString("kmsKeyId", KeyOf(number));
        Tags(json);
    }

    private static void Bucket(Utf8JsonWriter json, int number)
    {
        json.WriteString("bucket", $"files-{number}");
        json.WriteStartObject("serverSideEncryptionRule");
        json.WriteString("sseAlgorithm", number % 3 == 0 ? "AES256" : "KMS");
        json.WriteString("kmsMasterKeyId", KeyOf(number));
        json.WriteEndObject();
        Tags(json);
    }

    private static void Rule(Utf8JsonWriter json, int number)
    {
        json.WriteString("type", "ingress");
        json.WriteString("ipProtocol", "tcp");
        json.WriteString("portRange", "443/443");
        json.WriteString("cidrIp", $"10.{number / 65536 % 256}.{number / 256 % 256}.0/24");
        json.WriteString("securityGroupId", $"sg-{number}");
    }

    private static void Tags(Utf8JsonWriter json)
    {
        json.WriteStartObject("tags");
        json.WriteString("team", "shop");
        json.WriteString("environment", "prod");
        json.WriteString("cost-centre", "4711");
        json.WriteEndObject();
    }

    private static string KeyOf(int number) => string.Create(CultureInfo.InvariantCulture, $"id-{number / 10 * 10:x12}");
}
