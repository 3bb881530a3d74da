// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

using System.Collections.Immutable;

namespace Pulumi.AliCloud.Kms;

/// <summary>What <see cref="GetAliases"/> answers.</summary>
[OutputType]
public sealed class GetAliasesResult
{
    public readonly ImmutableArray<global::Pulumi.AliCloud.Kms.Outputs.GetAliasesAliasResult> Aliases;
    public readonly string Id;
    public readonly ImmutableArray<string> Ids;
    public readonly string? NameRegex;
    public readonly ImmutableArray<string> Names;
    public readonly string? OutputFile;

    [OutputConstructor]
    private GetAliasesResult(
        ImmutableArray<global::Pulumi.AliCloud.Kms.Outputs.GetAliasesAliasResult> aliases,
        string id,
        ImmutableArray<string> ids,
        string? nameRegex,
        ImmutableArray<string> names,
        string? outputFile)
    {
        Aliases = aliases;
        Id = id;
        Ids = ids;
        NameRegex = nameRegex;
        Names = names;
        OutputFile = outputFile;
    }
}
