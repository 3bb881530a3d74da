using System.Collections.Immutable;
using Pulumi.Testing;

namespace Infra.Tests.Testing;

/// <summary>Answers what a program under test asks of an account: new resources echo their inputs, what exists is
/// configured.</summary>
public sealed class FakeAccount
{
    private readonly Dictionary<string, List<Dictionary<string, object>>> _answers = new(StringComparer.Ordinal)
    {
        ["alicloud:ram/getRoles:getRoles"] = [],
        ["alicloud:ram/getRolePolicyAttachments:getRolePolicyAttachments"] = [],
        ["alicloud:kms/getAliases:getAliases"] = [],
        ["alicloud:ecs/getImages:getImages"] = [],
        ["alicloud:ecs/getEcsDisks:getEcsDisks"] = [],
        ["alicloud:ecs/getInstances:getInstances"] = [],
        ["alicloud:ecs/getEcsSnapshots:getEcsSnapshots"] = [],
        ["alicloud:kms/getKeys:getKeys"] = [],
    };

    private readonly Dictionary<string, Dictionary<string, object>> _existing = new(StringComparer.Ordinal);

    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);

    /// <summary>Whether what boots from an image without encryption arguments of its own is encrypted.</summary>
    public bool AreImagesEncrypted { get; init; } = true;

    /// <summary>Adds a role that the account has.</summary>
    public FakeAccount WithRole(string name, string trust, string? stack = null)
    {
        var tags = stack is null
            ? ImmutableDictionary<string, object>.Empty
            : ImmutableDictionary<string, object>.Empty.Add("atrest:stack", stack);
        var arn = RoleArn(name);
        _answers["alicloud:ram/getRoles:getRoles"].Add(new()
        {
            ["id"] = name,
            ["name"] = name,
            ["arn"] = arn,
            ["assumeRolePolicyDocument"] = trust,
            ["document"] = trust,
            ["description"] = "",
            ["createDate"] = "",
            ["updateDate"] = "",
            ["tags"] = tags,
        });
        return WithResource(name, new() { ["roleName"] = name, ["arn"] = arn });
    }

    /// <summary>Attaches a system policy to that role.</summary>
    public FakeAccount WithPolicy(string policyName)
    {
        _answers["alicloud:ram/getRolePolicyAttachments:getRolePolicyAttachments"].Add(new()
        {
            ["id"] = policyName,
            ["policyName"] = policyName,
            ["policyType"] = "System",
            ["description"] = "",
            ["attachDate"] = "",
        });
        return this;
    }

    /// <summary>Adds an alias that points to a key.</summary>
    public FakeAccount WithAlias(string aliasName, string keyId)
    {
        _answers["alicloud:kms/getAliases:getAliases"]
            .Add(new() { ["id"] = aliasName, ["aliasName"] = aliasName, ["keyId"] = keyId });
        return this;
    }

    /// <summary>Adds an image of the account in the default region.</summary>
    public FakeAccount WithImage(string id, int sizeGiB)
    {
        _answers["alicloud:ecs/getImages:getImages"].Add(new() { ["id"] = id, ["imageId"] = id, ["size"] = sizeGiB });
        return this;
    }

    /// <summary>Adds something that a look-up finds.</summary>
    public FakeAccount WithFound(string function, IDictionary<string, object> row)
    {
        _answers[function].Add(new(row));
        return this;
    }

    /// <summary>Adds a key that somebody else made.</summary>
    public FakeAccount WithKey(string id, string status = "Enabled", string keySpec = "Aliyun_AES_256") =>
        WithResource(id, new() { ["arn"] = KeyArn(id), ["keySpec"] = keySpec, ["status"] = status });

    /// <summary>Gives a resource that it makes an id that is known before it is made.</summary>
    public FakeAccount WithId(string name, string id)
    {
        _ids[name] = id;
        return this;
    }

    internal object Call(MockCallArgs call)
    {
        if (!_answers.TryGetValue(call.Token!, out var rows))
            throw new NotSupportedException($"No answer for the function {call.Token}.");
        var list = call.Token!.Split(':')[^1] switch
        {
            "getRoles" => "roles",
            "getAliases" => "aliases",
            "getImages" => "images",
            "getEcsDisks" => "disks",
            "getInstances" => "instances",
            "getEcsSnapshots" => "snapshots",
            "getKeys" => "keys",
            _ => "attachments",
        };
        return new Dictionary<string, object>(call.Args)
        {
            ["id"] = call.Token!,
            ["ids"] = ImmutableArray.CreateRange<object>(rows.Select(row => row["id"])),
            ["names"] = ImmutableArray<object>.Empty,
            [list] = ImmutableArray.CreateRange<object>(rows.Select(row => row.ToImmutableDictionary())),
        };
    }

    internal (string? Id, object State) Resource(MockResourceArgs resource, bool isPreview)
    {
        var state = new Dictionary<string, object>(resource.Inputs);
        if (!string.IsNullOrEmpty(resource.Id))
        {
            if (_existing.TryGetValue(resource.Id, out var found))
                foreach (var (key, value) in found) state[key] = value;
            return (resource.Id, state);
        }

        if (_ids.TryGetValue(resource.Name!, out var given)) return (given, state);
        if (isPreview) return (null, state);
        if (resource.Type == "alicloud:kms/key:Key") state["arn"] = KeyArn($"{resource.Name}-id");
        if (resource.Type == "alicloud:ram/role:Role") state["arn"] = RoleArn((string)state["roleName"]);
        if (resource.Type == "alicloud:ecs/instance:Instance") state.TryAdd("systemDiskEncrypted", AreImagesEncrypted);
        return (resource.Type == "alicloud:ecs/instance:Instance" ? $"i-{resource.Name}" : $"{resource.Name}-id", state);
    }

    private static string RoleArn(string name) => $"acs:ram::1234567890123456:role/{name.ToLowerInvariant()}";

    private static string KeyArn(string id) => $"acs:kms:cn-hangzhou:1234567890123456:key/{id}";

    private FakeAccount WithResource(string id, Dictionary<string, object> state)
    {
        _existing[id] = state;
        return this;
    }
}
