// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS.Outputs;

/// <summary>The object <c>NodePoolTaint</c>.</summary>
[OutputType]
public sealed class NodePoolTaint
{
    public readonly string? Effect;
    public readonly string Key;
    public readonly string? Value;

    [OutputConstructor]
    private NodePoolTaint(
        string? effect,
        string key,
        string? value)
    {
        Effect = effect;
        Key = key;
        Value = value;
    }
}
