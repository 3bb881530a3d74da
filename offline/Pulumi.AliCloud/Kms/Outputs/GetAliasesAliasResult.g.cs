// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Kms.Outputs;

/// <summary>The object <c>GetAliasesAlias</c>.</summary>
[OutputType]
public sealed class GetAliasesAliasResult
{
    public readonly string AliasName;
    public readonly string Id;
    public readonly string KeyId;

    [OutputConstructor]
    private GetAliasesAliasResult(
        string aliasName,
        string id,
        string keyId)
    {
        AliasName = aliasName;
        Id = id;
        KeyId = keyId;
    }
}
