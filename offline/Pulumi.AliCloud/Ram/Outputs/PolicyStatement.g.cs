// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

using System.Collections.Immutable;

namespace Pulumi.AliCloud.Ram.Outputs;

/// <summary>The object <c>PolicyStatement</c>.</summary>
[OutputType]
public sealed class PolicyStatement
{
    public readonly ImmutableArray<string> Actions;
    public readonly string Effect;
    public readonly ImmutableArray<string> Resources;

    [OutputConstructor]
    private PolicyStatement(
        ImmutableArray<string> actions,
        string effect,
        ImmutableArray<string> resources)
    {
        Actions = actions;
        Effect = effect;
        Resources = resources;
    }
}
