using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs.LaunchTemplates;

/// <summary>What a version of a launch template holds, as DescribeLaunchTemplateVersions answers it.</summary>
internal static class LaunchTemplateAnswer
{
    private static readonly string[] Numbers =
        ["InternetMaxBandwidthIn", "InternetMaxBandwidthOut", "Period", "AutoRenewPeriod", "SpotDuration",
            "HttpPutResponseHopLimit", "Size", "Iops", "SpotPriceLimit"];

    private static readonly string[] Flags =
        ["PasswordInherit", "EnableVmOsConfig", "AutoRenew", "DeletionProtection", "DeleteWithInstance",
            "BurstingEnabled"];

    public static JsonObject Of(LaunchTemplateVersion version)
    {
        var data = new JsonObject();
        foreach (var (name, value) in version.Parameters)
            if (!IsList(name)) data[name] = Value(name, value);
        data["SecurityGroupIds"] = new JsonObject
        {
            ["SecurityGroupId"] = new JsonArray([.. Items(version, "SecurityGroupIds").Select(item => item[""])
                .Select(group => (JsonNode?)group?.DeepClone())]),
        };
        data["DataDisks"] = List("DataDisk", Items(version, "DataDisk"));
        data["NetworkInterfaces"] = List("NetworkInterface", Items(version, "NetworkInterface"));
        data["Tags"] = List("InstanceTag", Items(version, "Tag"));
        return data;
    }

    private static bool IsList(string name) =>
        name.Split('.') is [_, var number, ..] && int.TryParse(number, out _);

    private static JsonObject List(string item, IEnumerable<JsonObject> items) =>
        new() { [item] = new JsonArray([.. items]) };

    // DataDisk.2.Size is the field Size of the second item; SecurityGroupIds.1 has no field and gets the empty name.
    private static List<JsonObject> Items(LaunchTemplateVersion version, string list)
    {
        var items = new SortedDictionary<int, JsonObject>();
        foreach (var (name, value) in version.Parameters)
        {
            if (name.Split('.') is not [var first, var number, .. var rest] || first != list
                || !int.TryParse(number, out var index))
                continue;
            if (!items.TryGetValue(index, out var item)) items[index] = item = [];
            var field = string.Join('.', rest);
            item[field] = Value(field, value);
        }

        return [.. items.Values];
    }

    private static JsonValue Value(string name, string value)
    {
        var field = name[(name.LastIndexOf('.') + 1)..];
        if (field == "Encrypted") return name.StartsWith("SystemDisk.", StringComparison.Ordinal)
            ? JsonValue.Create(value == "true") : JsonValue.Create(value);
        if (Flags.Contains(field)) return JsonValue.Create(value == "true");
        return Numbers.Contains(field) && double.TryParse(value, out var number)
            ? JsonValue.Create(number) : JsonValue.Create(value);
    }
}
