using Infra.OpenApi.Errors;

namespace Infra.Cli.Clouds;

/// <summary>Ways out of the errors that people meet most with calls.</summary>
internal static class CallHints
{
    /// <summary>A way out, or null where none is known.</summary>
    public static string? For(Exception error) => error switch
    {
        OpenApiException { Code: "Forbidden.KeyNotFound" } =>
            "a key and what it encrypted belong to one region and account: see --region, and whose access key it is",
        OpenApiException { Code: "Forbidden.AliasNotFound" } => "an alias belongs to one region: see --region",
        OpenApiException { Code: "Forbidden.NoPermission" or "Forbidden.RAM" or "NoPermission", Operation: var operation } =>
            $"the caller needs kms:{operation} on the key, by a RAM policy",
        OpenApiException { Code: "Rejected.Disabled" } => "enable the key; until then nothing it encrypted can be read",
        OpenApiException { Code: "Rejected.PendingImport" } => "import the key's material: atrest key import",
        OpenApiException { Code: "InvalidKeyMaterial" } =>
            "a key takes only the material it was first given; another needs another key",
        OpenApiException { Code: "Rejected.PendingDeletion" } => "cancel the deletion of the key while there is time",
        OpenApiException { Code: "InvalidParameter", Operation: "Decrypt" or "ReEncrypt" } =>
            "the ciphertext is altered, or bound to another context: see --context",
        OpenApiException { Code: "InvalidTimeStamp.Expired" } => "set the clock of this machine",
        HttpRequestException =>
            "see that this machine reaches the endpoint; within a VPC: --endpoint https://kms-vpc.REGION.aliyuncs.com",
        _ => null,
    };
}
