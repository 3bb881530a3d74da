// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS.Outputs;

/// <summary>The object <c>NodePoolPrivatePoolOptions</c>.</summary>
[OutputType]
public sealed class NodePoolPrivatePoolOptions
{
    public readonly string? PrivatePoolOptionsId;
    public readonly string? PrivatePoolOptionsMatchCriteria;

    [OutputConstructor]
    private NodePoolPrivatePoolOptions(
        string? privatePoolOptionsId,
        string? privatePoolOptionsMatchCriteria)
    {
        PrivatePoolOptionsId = privatePoolOptionsId;
        PrivatePoolOptionsMatchCriteria = privatePoolOptionsMatchCriteria;
    }
}
