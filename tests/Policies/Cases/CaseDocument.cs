using System.Text.Json.Nodes;
using Infra.Policies.Encryption;
using Infra.Policies.Resources;
using Infra.Policies.Values;

namespace Infra.Tests.Policies.Cases;

/// <summary>A labelled case as the tools would write it: a stack export, a preview, a plan of Terraform.</summary>
internal static class CaseDocument
{
    private const string Sig = "4dabf18193072939515e22adb298388d";
    private const string SecretSig = "1b47061264138c4ac30d75fd1eb44270";
    private const string UnknownText = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

    /// <summary>The case as a stack export.</summary>
    public static string Export(IEnumerable<Resource> resources) => new JsonObject
    {
        ["version"] = 3,
        ["deployment"] = new JsonObject { ["resources"] = new JsonArray([.. resources.Select(one => State(one, one.Inputs, inPreview: false))]) },
    }.ToJsonString();

    /// <summary>The case as a preview that shows what stays too.</summary>
    public static string Preview(IEnumerable<Resource> resources) => new JsonObject
    {
        ["steps"] = new JsonArray([.. resources.Select(Step)]),
        ["changeSummary"] = new JsonObject { ["create"] = 1 },
    }.ToJsonString();

    /// <summary>The case as a plan of Terraform; null where one of its types has no name there that rules know, or a value
    /// is hidden, which plans do not do.</summary>
    public static string? Plan(IReadOnlyList<Resource> resources)
    {
        if (resources.Any(one => TerraformName(one.Type) is null || one.External || IsHidden(one.Inputs))) return null;
        return new JsonObject
        {
            ["format_version"] = "1.2",
            ["resource_changes"] = new JsonArray([.. resources.Select(Change)]),
            ["configuration"] = new JsonObject { ["root_module"] = new JsonObject { ["resources"] = new JsonArray([.. resources.Select(one => Written(one, resources))]) } },
        }.ToJsonString();
    }

    private static JsonObject State(Resource resource, PropertyValue inputs, bool inPreview) => new()
    {
        ["urn"] = resource.Urn,
        ["custom"] = true,
        ["id"] = resource.Id,
        ["type"] = resource.Type,
        ["inputs"] = Pulumi(inputs, inPreview),
        ["external"] = resource.External,
        ["protect"] = resource.Protect ?? false,
        ["propertyDependencies"] = new JsonObject(resource.PropertyDependencies.Select(made =>
            KeyValuePair.Create(made.Property, (JsonNode?)new JsonArray([.. made.Urns.Select(urn => (JsonNode)urn)])))),
    };

    private static JsonObject Step(Resource resource) => new()
    {
        ["op"] = resource.Change switch
        {
            Infra.Policies.Resources.Change.Create => "create",
            Infra.Policies.Resources.Change.Update => "update",
            Infra.Policies.Resources.Change.Replace => "replace",
            _ => "same",
        },
        ["urn"] = resource.Urn,
        ["oldState"] = resource.OldInputs.IsNull ? null : State(resource, resource.OldInputs, inPreview: true),
        ["newState"] = State(resource, resource.Inputs, inPreview: true),
    };

    private static JsonNode? Pulumi(PropertyValue value, bool inPreview) => value.Kind switch
    {
        PropertyKind.Unknown => UnknownText,
        PropertyKind.Hidden => inPreview ? "[secret]" : new JsonObject { [Sig] = SecretSig, ["ciphertext"] = "v1:x" },
        PropertyKind.List => new JsonArray([.. value.Items.Select(item => Pulumi(item, inPreview))]),
        PropertyKind.Object => new JsonObject(value.Properties.Select(pair => KeyValuePair.Create(pair.Key, Pulumi(pair.Value, inPreview)))),
        _ => Plain(value),
    };

    private static JsonObject Change(Resource resource) => new()
    {
        ["address"] = Address(resource),
        ["mode"] = "managed",
        ["type"] = TerraformName(resource.Type),
        ["name"] = resource.Name,
        ["change"] = new JsonObject
        {
            ["actions"] = new JsonArray([.. Actions(resource.Change).Select(action => (JsonNode)action)]),
            ["before"] = Terraform(resource.Type, "", resource.OldInputs),
            ["after"] = After(resource),
            ["after_unknown"] = Unknown(resource.Type, "", resource.Inputs) ?? new JsonObject(),
            ["after_sensitive"] = new JsonObject(),
        },
    };

    private static JsonNode? After(Resource resource)
    {
        var after = Terraform(resource.Type, "", resource.Inputs) ?? new JsonObject();
        if (resource.Id is { } id) after["id"] = id;
        return after;
    }

    private static string[] Actions(Change change) => change switch
    {
        Infra.Policies.Resources.Change.Create => ["create"],
        Infra.Policies.Resources.Change.Update => ["update"],
        Infra.Policies.Resources.Change.Replace => ["delete", "create"],
        _ => ["no-op"],
    };

    private static JsonObject Written(Resource resource, IReadOnlyList<Resource> resources) => new()
    {
        ["address"] = Address(resource),
        ["expressions"] = new JsonObject(resource.Inputs.Properties.Select(pair =>
        {
            var urns = resource.MadeFrom(pair.Key);
            var references = resources.Where(one => urns.Contains(one.Urn)).Select(one => (JsonNode)$"{Address(one)}.id");
            return KeyValuePair.Create(NameOf(resource.Type, "", pair.Key),
                (JsonNode?)new JsonObject { ["references"] = new JsonArray([.. references]) });
        })),
    };

    private static JsonNode? Terraform(string type, string path, PropertyValue value) => value.Kind switch
    {
        PropertyKind.Unknown => null,
        PropertyKind.List => new JsonArray([.. value.Items.Select(item => Terraform(type, $"{path}[]", item))]),
        PropertyKind.Object => new JsonObject(value.Properties.Select(pair =>
            KeyValuePair.Create(NameOf(type, path, pair.Key), Block(type, Below(path, pair.Key), pair.Value)))),
        _ => Plain(value),
    };

    /// <summary>Blocks of at most one element are lists in Terraform.</summary>
    private static JsonNode? Block(string type, string path, PropertyValue value) =>
        value.Kind == PropertyKind.Object ? new JsonArray(Terraform(type, path, value)) : Terraform(type, path, value);

    private static JsonNode? Unknown(string type, string path, PropertyValue value) => value.Kind switch
    {
        PropertyKind.Unknown => true,
        PropertyKind.List => new JsonArray([.. value.Items.Select(item => Unknown(type, $"{path}[]", item) ?? false)]),
        PropertyKind.Object => new JsonObject(value.Properties.Select(pair =>
        {
            var below = Unknown(type, Below(path, pair.Key), pair.Value);
            return KeyValuePair.Create(NameOf(type, path, pair.Key),
                pair.Value.Kind == PropertyKind.Object ? new JsonArray(below) : below);
        })),
        _ => null,
    };

    private static JsonNode? Plain(PropertyValue value) => value.Kind switch
    {
        PropertyKind.Bool => value.TryGetTruth(out var truth) && truth,
        PropertyKind.Number => value.TryGetNumber(out var number) ? number : null,
        PropertyKind.Text => value.Text,
        _ => null,
    };

    private static string Address(Resource resource) => $"{TerraformName(resource.Type)}.{resource.Name}";

    private static string? TerraformName(string type) => EncryptionTable.Find(type)?.Terraform
        ?? EncryptionTable.WithoutArgument.FirstOrDefault(row => row.Type == type)?.Terraform
        ?? type switch
        {
            "alicloud:kms/key:Key" => "alicloud_kms_key",
            "alicloud:kms/alias:Alias" => "alicloud_kms_alias",
            "alicloud:cs/kubernetes:Kubernetes" => "alicloud_cs_kubernetes",
            _ => null,
        };

    /// <summary>Terraform's name of an argument: from the table, else by its habit.</summary>
    private static string NameOf(string type, string path, string name)
    {
        var full = Below(path, name);
        foreach (var argument in EncryptionTable.Find(type)?.Arguments ?? [])
        {
            var (ours, theirs) = (argument.Path.Split('.'), argument.Terraform.Split('.'));
            for (var step = 0; step < ours.Length; step++)
                if (string.Join('.', ours[..(step + 1)]).TrimEnd('[', ']') == full.TrimEnd('[', ']')) return theirs[step];
        }
        return string.Concat(name.Select(one => char.IsUpper(one) ? $"_{char.ToLowerInvariant(one)}" : $"{one}"));
    }

    private static string Below(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    private static bool IsHidden(PropertyValue value) => value.Kind == PropertyKind.Hidden
        || value.Items.Any(IsHidden) || value.Properties.Any(pair => IsHidden(pair.Value) || pair.Key == "__defaults");
}
