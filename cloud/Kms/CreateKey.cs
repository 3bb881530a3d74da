using System.Text.Json.Nodes;
using Infra.Cloud.Limits;
using Infra.Cloud.State;

namespace Infra.Cloud.Kms;

/// <summary>Makes a key: <see href="https://api.alibabacloud.com/document/Kms/2016-01-20/CreateKey"/>.</summary>
internal sealed class CreateKey() : KmsAction("CreateKey", mutates: true,
    ["Description", "KeyUsage", "Origin", "ProtectionLevel", "EnableAutomaticRotation", "RotationInterval", "KeySpec",
        "DKMSInstanceId", "Tags", "Policy"],
    "Each region has one KMS instance from the beginning, a software one. The number of keys is limited by settings.")
{
    public override JsonObject Answer(Request request)
    {
        var spec = request.Optional("KeySpec") ?? KeySpecs.Default;
        if (!KeySpecs.IsKnown(spec) || !KeySpecs.IsOffered(spec, request.Region)) throw request.Invalid("KeySpec");

        var usage = request.Optional("KeyUsage") ?? KeySpecs.DefaultUsage(spec);
        if (!KeySpecs.Allows(spec, usage)) throw request.Invalid("KeyUsage");

        var origin = request.OneOf("Origin", Origins.Kms, Origins.Kms, Origins.External);
        var level = request.OneOf("ProtectionLevel", "SOFTWARE", "SOFTWARE", "HSM");
        var description = request.Raw("Description") ?? "";
        if (description.Length > 8192) throw request.Invalid("Description");

        var instance = Instance(request, spec, level);
        var policy = request.Optional("Policy") is null ? null
            : instance is null ? throw request.Refuse(KmsErrors.KeyPolicyUnsupported) : KeyPolicies.Read(request);
        var rotation = Rotation(request, spec, origin);
        var tags = KeyTags.Parse(request);
        CheckQuota(request, instance);

        var key = new Key
        {
            Id = NewId(request),
            Region = request.Region,
            CreatedAt = request.At,
            Spec = spec,
            Usage = usage,
            Origin = origin,
            ProtectionLevel = level,
            InstanceId = instance,
            Policy = policy is null ? null : new(policy),
            Condition = new(new KeyCondition(KeyState.Enabled)),
            Imported = origin == Origins.External ? new(new ImportedMaterial()) : null,
            Description = new(description),
            Rotation = new(rotation),
            Tags = TagSet.From(tags),
        };
        request.Store.Keys.Put(key);
        request.Touch(key);
        return new() { ["KeyMetadata"] = KeyMetadata.Of(key, request.At), ["RequestId"] = request.RequestId };
    }

    // Counting is worth it only where the limit can be near.
    private static void CheckQuota(Request request, string? instance)
    {
        var limit = instance is null ? request.Options.DefaultKeyLimit : request.Options.InstanceKeyLimit;
        if (request.Store.Keys.Count >= limit && request.Store.Keys.CountAt(request.At, key =>
                key.Region == request.Region && key.InstanceId == instance && !key.IsService) >= limit)
            throw request.Refuse(KmsErrors.LimitExceeded);
    }

    // The instance the key is made in, or null.
    private static string? Instance(Request request, string spec, string level)
    {
        if (request.Optional("DKMSInstanceId") is not { } id)
            return KeySpecs.NeedsInstance(spec) ? throw request.Refuse(KmsErrors.UnsupportedOperation) : null;

        if (id != KmsInstances.IdOf(request.Region)) throw request.Refuse(KmsErrors.InstanceNotFound);
        return level == "SOFTWARE" ? id : throw request.Refuse(KmsErrors.UnsupportedProtectionLevel);
    }

    private static KeyRotation Rotation(Request request, string spec, string origin)
    {
        var interval = request.Optional("RotationInterval");
        if (request.Boolean("EnableAutomaticRotation") != true)
            return interval is null || RotationInterval.Parse(interval) is not null
                ? new KeyRotation() : throw request.Invalid("RotationInterval");

        if (!KeySpecs.IsSymmetric(spec) || origin == Origins.External) throw request.Refuse(KmsErrors.UnsupportedOperation);
        return new KeyRotation(RotationInterval.Parse(request.Required("RotationInterval"))
            ?? throw request.Invalid("RotationInterval"));
    }

    private static string NewId(Request request) =>
        $"key-{Regions.KmsCode(request.Region)}"
        + Identifiers.Letters(18, request.Options.Seed, "key", request.Origin, ApiTime.Exact(request.At));
}
