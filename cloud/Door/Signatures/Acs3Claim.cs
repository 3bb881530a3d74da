using Infra.Cloud.Door.Wire;
using Infra.OpenApi.Signing;

namespace Infra.Cloud.Door.Signatures;

/// <summary>Reads what a request signed with ACS3-HMAC-SHA256 claims.</summary>
internal static class Acs3Claim
{
    /// <exception cref="GatewayException">The request is not signed as it should be.</exception>
    public static SignedBy Read(WireRequest request, string authorization)
    {
        if (!Acs3Authorization.TryParse(authorization, out var header) || !CoversEnough(request, header))
            throw new GatewayException(GatewayErrors.IncompleteSignature);

        var nonce = request.Header("x-acs-signature-nonce");
        if (string.IsNullOrEmpty(nonce)) throw new GatewayException(GatewayErrors.Missing("x-acs-signature-nonce"));
        if (request.Header(Acs3Signature.PayloadHeader) is null)
            throw new GatewayException(GatewayErrors.Missing(Acs3Signature.PayloadHeader));

        // The hash is that of the body which came, not the one the client says it sent.
        return new(header.AccessKeyId, header.Signature, request.Header("x-acs-security-token"),
            Timestamps.Iso(request.Header("x-acs-date")), nonce)
        {
            StringToSign = Acs3Signature.StringToSign(
                request.Signable(request.Path), header.SignedHeaders, Acs3Signature.HashPayload(request.Body)),
            Sign = Acs3Signature.Sign,
        };
    }

    /// <summary>Everything that means something must be signed: who is called, and each header of the
    /// protocol.</summary>
    private static bool CoversEnough(WireRequest request, Acs3Authorization header)
    {
        if (!header.SignedHeaders.Contains("host")) return false;
        foreach (var (name, _) in request.Headers)
            if (name.StartsWith("x-acs-", StringComparison.OrdinalIgnoreCase)
                && !IsIn(header.SignedHeaders, name))
                return false;
        return true;
    }

    private static bool IsIn(IReadOnlyList<string> names, string name)
    {
        for (var i = 0; i < names.Count; i++)
            if (names[i].Equals(name, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
