// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

using System.Collections.Immutable;

namespace Pulumi.AliCloud.Ram.Outputs;

/// <summary>The object <c>GetRolesRole</c>.</summary>
[OutputType]
public sealed class GetRolesRoleResult
{
    public readonly string Arn;
    public readonly string AssumeRolePolicyDocument;
    public readonly string CreateDate;
    public readonly string Description;
    public readonly string Document;
    public readonly string Id;
    public readonly string Name;
    public readonly ImmutableDictionary<string, string> Tags;
    public readonly string UpdateDate;

    [OutputConstructor]
    private GetRolesRoleResult(
        string arn,
        string assumeRolePolicyDocument,
        string createDate,
        string description,
        string document,
        string id,
        string name,
        ImmutableDictionary<string, string> tags,
        string updateDate)
    {
        Arn = arn;
        AssumeRolePolicyDocument = assumeRolePolicyDocument;
        CreateDate = createDate;
        Description = description;
        Document = document;
        Id = id;
        Name = name;
        Tags = tags;
        UpdateDate = updateDate;
    }
}
