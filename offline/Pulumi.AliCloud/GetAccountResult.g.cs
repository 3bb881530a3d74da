// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud;

/// <summary>What <see cref="GetAccount"/> answers.</summary>
[OutputType]
public sealed class GetAccountResult
{
    public readonly string Id;

    [OutputConstructor]
    private GetAccountResult(
        string id)
    {
        Id = id;
    }
}
