// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

using System.Collections.Immutable;

namespace Pulumi.AliCloud.Ram;

/// <summary>What <see cref="GetRoles"/> answers.</summary>
[OutputType]
public sealed class GetRolesResult
{
    public readonly string Id;
    public readonly ImmutableArray<string> Ids;
    public readonly string? NameRegex;
    public readonly ImmutableArray<string> Names;
    public readonly string? OutputFile;
    public readonly string? PolicyName;
    public readonly string? PolicyType;
    public readonly ImmutableArray<global::Pulumi.AliCloud.Ram.Outputs.GetRolesRoleResult> Roles;
    public readonly ImmutableDictionary<string, string>? Tags;

    [OutputConstructor]
    private GetRolesResult(
        string id,
        ImmutableArray<string> ids,
        string? nameRegex,
        ImmutableArray<string> names,
        string? outputFile,
        string? policyName,
        string? policyType,
        ImmutableArray<global::Pulumi.AliCloud.Ram.Outputs.GetRolesRoleResult> roles,
        ImmutableDictionary<string, string>? tags)
    {
        Id = id;
        Ids = ids;
        NameRegex = nameRegex;
        Names = names;
        OutputFile = outputFile;
        PolicyName = policyName;
        PolicyType = policyType;
        Roles = roles;
        Tags = tags;
    }
}
