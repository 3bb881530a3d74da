// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

using System.Collections.Immutable;

namespace Pulumi.AliCloud.Kms;

/// <summary>What <see cref="GetKeys"/> answers.</summary>
[OutputType]
public sealed class GetKeysResult
{
    public readonly string? DescriptionRegex;
    public readonly bool? EnableDetails;
    public readonly string? Filters;
    public readonly string Id;
    public readonly ImmutableArray<string> Ids;
    public readonly ImmutableArray<global::Pulumi.AliCloud.Kms.Outputs.GetKeysKeyResult> Keys;
    public readonly string? OutputFile;
    public readonly string? Status;

    [OutputConstructor]
    private GetKeysResult(
        string? descriptionRegex,
        bool? enableDetails,
        string? filters,
        string id,
        ImmutableArray<string> ids,
        ImmutableArray<global::Pulumi.AliCloud.Kms.Outputs.GetKeysKeyResult> keys,
        string? outputFile,
        string? status)
    {
        DescriptionRegex = descriptionRegex;
        EnableDetails = enableDetails;
        Filters = filters;
        Id = id;
        Ids = ids;
        Keys = keys;
        OutputFile = outputFile;
        Status = status;
    }
}
