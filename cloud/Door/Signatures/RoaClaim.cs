using Infra.Cloud.Door.Wire;
using Infra.OpenApi.Signing;

namespace Infra.Cloud.Door.Signatures;

/// <summary>Reads what a ROA request with a signature of version 1.0 claims.</summary>
internal static class RoaClaim
{
    /// <exception cref="GatewayException">The request is not signed as it should be.</exception>
    public static SignedBy Read(WireRequest request, string authorization)
    {
        if (!RoaSignature.TryParse(authorization, out var accessKeyId, out var signature))
            throw new GatewayException(GatewayErrors.IncompleteSignature);
        if (!BodyIsAsSaid(request)) throw new GatewayException(GatewayErrors.IncompleteSignature);

        return new(accessKeyId, signature, request.Header("x-acs-security-token"),
            Timestamps.Http(request.Header("Date")), Nonce(request))
        {
            StringToSign = RoaSignature.StringToSign(request.Signable(Uri.UnescapeDataString(request.Path))),
            Sign = RoaSignature.Sign,
        };
    }

    // The older Go SDK, which the aliyun CLI calls ACK with, sends none.
    private static string? Nonce(WireRequest request) =>
        request.Header("x-acs-signature-nonce") is { Length: > 0 } nonce ? nonce : null;

    /// <summary>The signature covers the body only by its hash, which a client may leave out.</summary>
    private static bool BodyIsAsSaid(WireRequest request) =>
        request.Header("Content-MD5") is not { Length: > 0 } said || said == ContentHash.Md5(request.Body);
}
