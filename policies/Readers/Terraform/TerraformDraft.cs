using Infra.Policies.Resources;
using Infra.Policies.Values;

namespace Infra.Policies.Readers.Terraform;

/// <summary>A resource of a plan or state, until the configuration has been read that stands after it.</summary>
internal sealed class TerraformDraft
{
    public required TerraformType Type { get; init; }

    public required string Address { get; init; }

    public required string Name { get; init; }

    public required int Line { get; init; }

    public Change Change { get; init; }

    public PropertyValue Before { get; init; }

    public PropertyValue After { get; init; }

    /// <summary>True where a value is only known after the deployment, in the shape of <see cref="After"/>.</summary>
    public PropertyValue Unknown { get; init; }

    /// <summary>True where a value must not be shown, in the shape of <see cref="After"/>.</summary>
    public PropertyValue Sensitive { get; init; }
}
