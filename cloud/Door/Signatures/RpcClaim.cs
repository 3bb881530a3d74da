using Infra.Cloud.Door.Wire;
using Infra.OpenApi.Signing;

namespace Infra.Cloud.Door.Signatures;

/// <summary>Reads what an RPC request with a signature of version 1.0 claims.</summary>
internal static class RpcClaim
{
    /// <exception cref="GatewayException">The request is not signed as it should be.</exception>
    public static SignedBy Read(WireRequest request, string product)
    {
        var key = Needed(request, "AccessKeyId");
        var signature = Needed(request, RpcSignature.Parameter);
        if (request.Parameter("SignatureMethod") != RpcSignature.Method
            || request.Parameter("SignatureVersion") != RpcSignature.Version)
            throw new GatewayException(GatewayErrors.IncompleteSignature);

        // The pages of KMS know no nonce.
        var nonce = request.Parameter("SignatureNonce");
        if (string.IsNullOrEmpty(nonce) && product != "Kms")
            throw new GatewayException(GatewayErrors.Missing("SignatureNonce"));

        return new(key, signature, request.Parameter("SecurityToken"), Timestamps.Iso(request.Parameter("Timestamp")),
            nonce)
        {
            StringToSign = RpcSignature.StringToSign(request.Method, request.Query.Concat(request.Form)),
            Sign = RpcSignature.Sign,
        };
    }

    private static string Needed(WireRequest request, string name) =>
        request.Parameter(name) is { Length: > 0 } value ? value
            : throw new GatewayException(GatewayErrors.Missing(name));
}
