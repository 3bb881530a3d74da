using Infra.Engine;

namespace Infra.Tests.Engine;

/// <summary>Two values of an argument that the provider allows and tells apart.</summary>
internal static class ArgumentValues
{
    public static (object Before, object After) Of(ArgumentFacts argument) => argument.Type switch
    {
        _ when argument.OneOf.Count > 0 => OneOf(argument),
        "bool" => (false, true),
        "int" or "double" => argument.Min is { } min ? (min, min + 1) : (20.0, 40.0),
        "map(string)" => (Map("a"), Map("b")),
        "map(bool)" => (Map(false), Map(true)),
        "set(string)" or "list(string)" => (new object?[] { "a" }, new object?[] { "b" }),
        "object" => (Item(argument, first: true), Item(argument, first: false)),
        "set(object)" or "list(object)" =>
            (new object?[] { Item(argument, first: true) }, new object?[] { Item(argument, first: false) }),
        _ => Texts(argument),
    };

    /// <summary>What must be set beside an argument, so that the provider looks at it at all.</summary>
    public static Dictionary<string, object?> Needed(string argument) => argument switch
    {
        "EcsDisk.performanceLevel" => With("category", "cloud_essd"),
        "Instance.systemDiskPerformanceLevel" or "NodePool.systemDiskPerformanceLevel" => With("systemDiskCategory", "cloud_essd"),
        "Instance.period" or "Instance.periodUnit" or "Instance.renewalStatus" or "Instance.includeDataDisks"
            or "Instance.forceDelete" or "NatGateway.period" => With("instanceChargeType", "PrePaid"),
        "Instance.autoRenewPeriod" =>
            new(StringComparer.Ordinal) { ["instanceChargeType"] = "PrePaid", ["renewalStatus"] = "AutoRenewal" },
        "Instance.spotStrategy" => With("instanceChargeType", "PostPaid"),
        "Instance.spotPriceLimit" =>
            new(StringComparer.Ordinal) { ["instanceChargeType"] = "PostPaid", ["spotStrategy"] = "SpotWithPriceLimit" },
        "Instance.internetChargeType" or "Instance.internetMaxBandwidthIn" => With("internetMaxBandwidthOut", 5.0),
        "Instance.kmsEncryptionContext" => With("kmsEncryptedPassword", "secret"),
        "SecurityGroupRule.portRange" => With("ipProtocol", "tcp"),
        _ => [],
    };

    private static Dictionary<string, object?> With(string name, object? value) => new(StringComparer.Ordinal) { [name] = value };

    // A default would make an unset value the same as the first.
    private static (object, object) OneOf(ArgumentFacts argument)
    {
        var (before, after) = argument.Name switch
        {
            "category" when argument.OneOf.Contains("cloud_efficiency") => ("cloud_efficiency", "cloud_essd"),
            "performanceLevel" => ("PL1", "PL2"),
            _ when argument.OneOf is [var only] => ("0", only),
            _ => (argument.OneOf[0], argument.OneOf[1]),
        };
        return argument.Type is "int" or "double" ? (double.Parse(before), double.Parse(after)) : (before, after);
    }

    private static (object, object) Texts(ArgumentFacts argument) => argument switch
    {
        { Format: "json" } => ("""{"Version":"1"}""", """{"Version":"2"}"""),
        { Format: "ip" } => ("10.0.0.1", "10.0.0.2"),
        { Pattern: { } pattern } when pattern.StartsWith("^ecs", StringComparison.Ordinal) => ("ecs.g7.large", "ecs.g7.xlarge"),
        { MinLength: > 1 } or { Pattern: not null } => ("first", "second"),
        _ => ("a", "b"),
    };

    private static Dictionary<string, object?> Item(ArgumentFacts argument, bool first) => argument.Fields
        .Where(field => field.Use == ArgumentUse.Required)
        .ToDictionary(field => field.Name, field => (object?)(first ? Of(field).Before : Of(field).After), StringComparer.Ordinal);

    private static Dictionary<string, object?> Map(object value) => new(StringComparer.Ordinal) { ["k"] = value };
}
