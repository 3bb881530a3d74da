using System.Globalization;
using Infra.Cloud;
using Infra.Policies.Resources;
using Infra.Policies.Values;
using Infra.Tests.Cloud;

namespace Infra.Tests.Policies.Places;

/// <summary>Makes what a case asks for by the calls that the provider makes, in an embedded account. What a case leaves
/// out and the cloud needs, a zone or a size, is added; what it names without having it, a key, is made.</summary>
internal sealed class AccountOfACase
{
    private const string KeyType = "alicloud:kms/key:Key";
    private const string ServiceAlias = "alias/acs/";
    private const string Elsewhere = "cn-beijing";

    private static readonly Dictionary<string, Func<AccountOfACase, Resource, string>> Makers = new(StringComparer.Ordinal)
    {
        [KeyType] = (made, key) => made.Key(key),
        ["alicloud:kms/alias:Alias"] = (made, alias) => made.Alias(alias),
        ["alicloud:ecs/ecsDisk:EcsDisk"] = (made, disk) => made.Disk(disk),
        ["alicloud:ecs/disk:Disk"] = (made, disk) => made.Disk(disk),
        ["alicloud:ecs/instance:Instance"] = (made, instance) => made.Instance(instance),
        ["alicloud:ecs/imageCopy:ImageCopy"] = (made, copy) => made.ImageCopy(copy),
        ["alicloud:ecs/copyImage:CopyImage"] = (made, copy) => made.ImageCopy(copy),
        ["alicloud:ecs/diskEncryptionByDefault:DiskEncryptionByDefault"] = (made, setting) => made.ByDefault(setting),
        ["alicloud:ecs/diskDefaultKmsKey:DiskDefaultKmsKey"] = (made, setting) => made.DefaultKey(setting),
    };

    private readonly CloudAccount _account;
    private readonly CloudClient _client;
    private readonly IReadOnlyList<Resource> _resources;
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _others = new(StringComparer.Ordinal);
    private readonly List<Action> _last = [];

    public AccountOfACase(CloudAccount account, IReadOnlyList<Resource> resources)
    {
        (_account, _resources) = (account, resources);
        _client = account.Client();
        _client.CreateEcsRole();
    }

    /// <summary>Whether an inventory holds things of a type.</summary>
    public static bool Makes(string type) => Makers.ContainsKey(type);

    /// <summary>Whether an argument names a key of the case that will be known once it is made.</summary>
    public static bool Resolves(Resource resource, string argument) =>
        argument is "kmsKeyId" or "keyId" or "systemDiskKmsKeyId" && resource.MadeFrom(argument).Count > 0;

    /// <summary>Makes all resources of the case, and gives the id of one of them.</summary>
    /// <exception cref="CloudException">The cloud refuses.</exception>
    /// <exception cref="NotSupportedException">It cannot be asked for; the message says why.</exception>
    public string Make(Resource judged)
    {
        foreach (var resource in _resources) Id(resource);
        foreach (var change in _last) change();
        _account.Commit(_client.Now.AddMinutes(5));
        return Id(judged);
    }

    private string Id(Resource resource)
    {
        if (!_ids.TryGetValue(resource.Urn, out var id)) _ids[resource.Urn] = id = Makers[resource.Type](this, resource);
        return id;
    }

    private string Key(Resource key)
    {
        if (!key.Inputs["policy"].IsNull) throw new NotSupportedException("keys without an instance of KMS have no policy");
        var id = _client.CreateKey(
            ("KeySpec", Text(key, "keySpec")), ("KeyUsage", Text(key, "keyUsage")), ("Origin", Text(key, "origin")),
            ("ProtectionLevel", Text(key, "protectionLevel")),
            ("EnableAutomaticRotation", Text(key, "automaticRotation") == "Enabled" ? "true" : null),
            ("RotationInterval", Text(key, "automaticRotation") == "Enabled" ? Text(key, "rotationInterval") ?? "365d" : null));
        if (Text(key, "deletionProtection") == "Enabled")
            _last.Add(() => _client.Call("Kms", "SetDeletionProtection",
                ("ProtectedResourceArn", _client.Key(id).Text("Arn")), ("EnableDeletionProtection", "true")));
        var state = Text(key, "status") ?? Text(key, "keyState") ?? (Text(key, "isEnabled") == "false" ? "Disabled" : null);
        if (state == "Disabled") _last.Add(() => _client.Call("Kms", "DisableKey", ("KeyId", id)));
        if (state == "PendingDeletion")
            _last.Add(() => _client.Call("Kms", "ScheduleKeyDeletion", ("KeyId", id), ("PendingWindowInDays", "30")));
        return id;
    }

    private string Alias(Resource alias)
    {
        var name = Text(alias, "aliasName");
        _client.Call("Kms", "CreateAlias", ("AliasName", name), ("KeyId", KeyOf(alias, "keyId")));
        return name ?? "";
    }

    private string Disk(Resource disk)
    {
        if (!disk.Inputs["snapshotId"].IsNull) throw new NotSupportedException("an account tells what a snapshot handed on");
        var category = Text(disk, "category");
        var id = _client.CreateDisk(("DiskCategory", category ?? "cloud_essd"), ("Size", "40"),
            ("Encrypted", Text(disk, "encrypted")), ("KMSKeyId", KeyOf(disk, "kmsKeyId")));
        _client.Wait(TimeSpan.FromMinutes(1));
        return id;
    }

    private string Instance(Resource instance)
    {
        if (!instance.Inputs["launchTemplateId"].IsNull || !instance.Inputs["launchTemplateName"].IsNull)
            throw new NotSupportedException("an account tells what a launch template handed on");
        var id = _client.RunInstance(
            ("ImageId", ImageOf(instance)), ("SystemDisk.Category", Text(instance, "systemDiskCategory") ?? "cloud_essd"),
            ("SystemDisk.Encrypted", Text(instance, "systemDiskEncrypted")),
            ("SystemDisk.KMSKeyId", KeyOf(instance, "systemDiskKmsKeyId")));
        _client.Wait(TimeSpan.FromMinutes(5));
        return id;
    }

    private string ImageCopy(Resource copy)
    {
        // Copied from another region: within one, the cloud makes no copy in the clear.
        var there = _account.Client("elsewhere", Elsewhere);
        var instance = there.RunInstance(("ZoneId", $"{Elsewhere}-h"), ("SystemDisk.Category", "cloud_essd"));
        there.Wait(TimeSpan.FromMinutes(10));
        var image = there.Call("Ecs", "CreateImage", ("InstanceId", instance)).Text("ImageId");
        there.Wait(TimeSpan.FromHours(1));
        var id = there.Call("Ecs", "CopyImage", ("ImageId", image), ("DestinationRegionId", TestCloud.Region),
            ("Encrypted", Text(copy, "encrypted")), ("KMSKeyId", KeyOf(copy, "kmsKeyId"))).Text("ImageId");
        there.Wait(TimeSpan.FromHours(2));
        _client.Wait(there.Now - _client.Now);
        return id;
    }

    private string ByDefault(Resource setting)
    {
        if (Text(setting, "encrypted")?.ToLowerInvariant() == "true") _client.Call("Ecs", "EnableDiskEncryptionByDefault");
        return TestCloud.Region;
    }

    private string DefaultKey(Resource setting)
    {
        _client.Call("Ecs", "EnableDiskEncryptionByDefault");
        if (KeyOf(setting, "kmsKeyId") is { } key) _client.Call("Ecs", "ModifyDiskDefaultKMSKeyId", ("KMSKeyId", key));
        else _client.CreateDisk(); // the key of the service is made when it is first used
        return TestCloud.Region;
    }

    private string ImageOf(Resource instance)
    {
        var image = Text(instance, "imageId");
        if (image is null || !image.StartsWith("m-", StringComparison.Ordinal)) return TestCloud.Image;
        return _resources.FirstOrDefault(one => one.Id == image) is { } copy ? Id(copy)
            : throw new NotSupportedException("an account tells what an image handed on");
    }

    /// <summary>The key that an argument names: one of the case, or one that is made for it; none where it is the
    /// service's.</summary>
    private string? KeyOf(Resource resource, string argument)
    {
        if (resource.Inputs[argument].IsUnknown)
            return Named(_resources.First(one => resource.MadeFrom(argument).Contains(one.Urn)));
        if (Text(resource, argument) is not { Length: > 0 } text) return null;
        text = text[(text.LastIndexOf(':') + 1)..];
        if (text.StartsWith("key/", StringComparison.Ordinal)) text = text["key/".Length..];
        if (text.StartsWith(ServiceAlias, StringComparison.Ordinal)) return null;
        if (_resources.FirstOrDefault(one => one.Id == text || one.Inputs["aliasName"].Text == text) is { } named)
            return Named(named);
        if (!_others.TryGetValue(text, out var id)) _others[text] = id = _client.CreateKey();
        return id;
    }

    /// <summary>A key, or the one behind an alias.</summary>
    private string? Named(Resource named)
    {
        var id = Id(named);
        return named.Type == KeyType ? id : KeyOf(named, "keyId");
    }

    private static string? Text(Resource resource, string argument) => resource.Inputs[argument] switch
    {
        { IsNull: true } => null,
        { Kind: PropertyKind.Bool } flag => flag.TryGetTruth(out var truth) && truth ? "true" : "false",
        { Kind: PropertyKind.Number } number => number.TryGetNumber(out var value) ? value.ToString(CultureInfo.InvariantCulture) : null,
        var text => text.Text,
    };
}
