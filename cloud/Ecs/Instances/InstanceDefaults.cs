using Infra.Cloud.State;

namespace Infra.Cloud.Ecs.Instances;

/// <summary>What an instance has if nobody asks for anything else.</summary>
internal static class InstanceDefaults
{
    public const string ChargeType = "PayByTraffic";

    /// <summary>The attributes of an instance that another product makes.</summary>
    public static AttributeSet Attributes(string type, string imageId) => From(new Dictionary<string, string>
    {
        [InstanceAttribute.InstanceType] = type,
        [InstanceAttribute.ImageId] = imageId,
        [InstanceAttribute.OsType] = "linux",
        [InstanceAttribute.InternetChargeType] = ChargeType,
        [InstanceAttribute.InternetMaxBandwidthIn] = "-1",
        [InstanceAttribute.InternetMaxBandwidthOut] = "0",
        [InstanceAttribute.HttpEndpoint] = "enabled",
        [InstanceAttribute.HttpTokens] = "optional",
        [InstanceAttribute.HttpPutResponseHopLimit] = "1",
    });

    public static AttributeSet From(IReadOnlyDictionary<string, string> values)
    {
        var attributes = new AttributeSet();
        foreach (var (name, value) in values) attributes[name] = new Timed<string?>(value);
        return attributes;
    }
}
