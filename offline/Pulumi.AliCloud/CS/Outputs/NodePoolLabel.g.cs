// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS.Outputs;

/// <summary>The object <c>NodePoolLabel</c>.</summary>
[OutputType]
public sealed class NodePoolLabel
{
    public readonly string Key;
    public readonly string? Value;

    [OutputConstructor]
    private NodePoolLabel(
        string key,
        string? value)
    {
        Key = key;
        Value = value;
    }
}
