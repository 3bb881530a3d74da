using Infra.Cloud.Ecs.Images;
using Infra.Cloud.Ram;
using Infra.Cloud.Ram.Evaluation;

namespace Infra.Cloud.Ecs.Instances;

/// <summary>Reads and checks the plain attributes of instances.</summary>
internal static class InstanceArguments
{
    private const int MaxUserDataBytes = 32 * 1024;

    /// <summary>Only instances that are I/O optimized can be made; the service names those with keys apart.</summary>
    private static void IoOptimized(Request request)
    {
        var hasKey = request.Parameters.Keys.Any(name => name.EndsWith(".KMSKeyId", StringComparison.Ordinal));
        if (hasKey && request.Optional("IoOptimized") == "none") throw request.Refuse(InstanceErrors.NotIoOptimized);
        request.OneOf("IoOptimized", "optimized", "optimized");
    }

    /// <summary>The attributes of a new instance.</summary>
    public static Dictionary<string, string> Read(Request request, ImageFacts image)
    {
        request.OneOf("InstanceChargeType", "PostPaid", "PostPaid");
        request.OneOf("SpotStrategy", "NoSpot", "NoSpot");
        IoOptimized(request);
        request.OneOf("SecurityEnhancementStrategy", "Active", "Active", "Deactive");
        request.Boolean("PasswordInherit");
        Password(request);
        var attributes = new Dictionary<string, string>
        {
            [InstanceAttribute.ImageId] = image.Id,
            [InstanceAttribute.InstanceType] = request.Required("InstanceType"),
            [InstanceAttribute.OsName] = image.OsName,
            [InstanceAttribute.OsType] = image.OsType,
            [InstanceAttribute.InternetChargeType] =
                request.OneOf("InternetChargeType", InstanceDefaults.ChargeType, "PayByTraffic", "PayByBandwidth"),
            [InstanceAttribute.InternetMaxBandwidthIn] =
                (request.Integer("InternetMaxBandwidthIn", -1, 200) ?? -1).ToString(),
            [InstanceAttribute.InternetMaxBandwidthOut] =
                (request.Integer("InternetMaxBandwidthOut", 0, 200) ?? 0).ToString(),
            [InstanceAttribute.HttpEndpoint] = request.OneOf("HttpEndpoint", "enabled", "enabled", "disabled"),
            [InstanceAttribute.HttpTokens] = request.OneOf("HttpTokens", "optional", "optional", "required"),
            [InstanceAttribute.HttpPutResponseHopLimit] =
                (request.Integer("HttpPutResponseHopLimit", 1, 64) ?? 1).ToString(),
            [PrivatePool.Criteria] = PrivatePool.Read(request),
        };
        Add(attributes, InstanceAttribute.HostName, request.Optional("HostName"));
        Add(attributes, InstanceAttribute.UserData, UserData(request));
        Add(attributes, InstanceAttribute.RamRoleName, RoleName(request));
        Add(attributes, InstanceAttribute.CreditSpecification, Credit(request));
        Add(attributes, InstanceAttribute.AutoReleaseTime, request.Optional("AutoReleaseTime"));
        Add(attributes, InstanceAttribute.DeletionProtection, Protection(request));
        return attributes;
    }

    /// <summary>The user data that a call sends: base64 of at most 32 KiB.</summary>
    public static string? UserData(Request request)
    {
        if (request.Raw("UserData") is not { Length: > 0 } text) return request.Raw("UserData");

        var bytes = new byte[text.Length];
        if (!Convert.TryFromBase64String(text, bytes, out var length))
            throw request.Refuse(InstanceErrors.UserDataMalformed);
        return length <= MaxUserDataBytes ? text : throw request.Refuse(InstanceErrors.UserDataTooLong);
    }

    /// <summary>Checks a password and forgets it: it is kept nowhere.</summary>
    public static void Password(Request request)
    {
        if (request.Optional("Password") is not { } password) return;

        var kinds = new Func<char, bool>[] { char.IsAsciiLetterLower, char.IsAsciiLetterUpper, char.IsAsciiDigit,
            c => !char.IsAsciiLetterOrDigit(c) }.Count(kind => password.Any(kind));
        if (password.Length is < 8 or > 30 || kinds < 3) throw request.Refuse(InstanceErrors.PasswordMalformed);
    }

    /// <summary>The role that a call names; it must exist and trust ECS.</summary>
    public static string? RoleName(Request request)
    {
        if (request.Optional("RamRoleName") is not { } name) return null;
        if (!request.Store.Roles.TryFind(name, request.At, out _)) throw request.Refuse(InstanceErrors.RoleNotFound);
        return ServiceRole.Allows(request, name, "ecs.aliyuncs.com", new ServiceContext(request, resource: ""))
            ? name : throw request.Refuse(InstanceErrors.RoleNotForEcs);
    }

    public static string? Credit(Request request) => request.Optional("CreditSpecification") is null
        ? null : request.OneOf("CreditSpecification", "", "Standard", "Unlimited");

    public static string? Protection(Request request) => request.Boolean("DeletionProtection") switch
    {
        null => null,
        true => "true",
        false => "",
    };

    private static void Add(Dictionary<string, string> attributes, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value)) attributes[name] = value;
    }
}
