using Infra.Policies.Values;

namespace Infra.Policies.Readers.Terraform;

/// <summary>What the author wrote, by the addresses of resources without keys.</summary>
/// <remarks>A plan alone does not tell an argument that was left out from one whose value is not known yet: the provider
/// computes both. Only the configuration does.</remarks>
internal sealed class TerraformConfiguration
{
    private readonly Dictionary<string, PropertyValue> _expressions = new(StringComparer.Ordinal);

    /// <summary>Whether there is any.</summary>
    public bool IsEmpty => _expressions.Count == 0;

    /// <summary>Takes in the member <c>root_module</c> of a plan's configuration.</summary>
    public void Add(PropertyValue module, string prefix = "")
    {
        foreach (var resource in module["resources"].AllItems())
        {
            if (resource["address"].Text is { } address) _expressions[prefix + address] = resource["expressions"];
        }

        foreach (var (name, call) in module["module_calls"].Properties)
            Add(call["module"], $"{prefix}module.{name}.");
    }

    /// <summary>The expressions of a resource by argument; null where the configuration does not have it.</summary>
    public PropertyValue? Of(string address) =>
        _expressions.TryGetValue(TerraformAddress.WithoutKeys(address), out var found) ? found : null;

    /// <summary>The references in the expression of an argument, each resource once and without its attribute.</summary>
    public static IEnumerable<string> References(PropertyValue expression)
    {
        foreach (var reference in expression["references"].AllItems())
        {
            // "alicloud_kms_key.disks.id" and "alicloud_kms_key.disks" both stand there.
            if (reference.Text?.Split('.') is [var type, var name, ..] && type.StartsWith("alicloud_", StringComparison.Ordinal))
                yield return TerraformAddress.WithoutKeys($"{type}.{name}");
        }
    }
}
