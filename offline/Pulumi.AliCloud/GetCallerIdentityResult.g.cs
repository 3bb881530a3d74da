// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud;

/// <summary>What <see cref="GetCallerIdentity"/> answers.</summary>
[OutputType]
public sealed class GetCallerIdentityResult
{
    public readonly string AccountId;
    public readonly string Arn;
    public readonly string Id;
    public readonly string IdentityType;

    [OutputConstructor]
    private GetCallerIdentityResult(
        string accountId,
        string arn,
        string id,
        string identityType)
    {
        AccountId = accountId;
        Arn = arn;
        Id = id;
        IdentityType = identityType;
    }
}
