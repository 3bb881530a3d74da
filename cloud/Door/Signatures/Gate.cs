using Infra.Cloud.Door.Wire;
using Infra.OpenApi.Signing;

namespace Infra.Cloud.Door.Signatures;

/// <summary>Lets in who can prove who they are, once for each request.</summary>
internal sealed class Gate(Func<string, Credential?> credentials, TimeProvider clock, DoorClock time)
{
    /// <summary>How far the clocks of client and server may differ.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    private readonly NonceMemory _nonces = new(Window);

    /// <summary>Finds out who makes a request.</summary>
    /// <exception cref="GatewayException">Nobody who could prove it.</exception>
    public Credential Admit(WireRequest request, string product)
    {
        var claim = Claim(request, product);
        var now = clock.GetUtcNow();
        if ((now - claim.Timestamp).Duration() > Window) throw new GatewayException(GatewayErrors.TimestampExpired);

        var credential = credentials(claim.AccessKeyId);
        if (credential is null) throw new GatewayException(GatewayErrors.AccessKeyNotFound);
        if (!credential.IsActive) throw new GatewayException(GatewayErrors.AccessKeyInactive);
        CheckToken(credential, claim.SecurityToken);

        if (!Hmac.AreEqual(claim.Sign(claim.StringToSign, credential.Secret), claim.Signature))
            throw new GatewayException(GatewayErrors.DoesNotMatch(claim.StringToSign));

        // Only what is signed is remembered, so that strangers cannot fill the memory.
        if (claim.Nonce is not null && !_nonces.IsNew(claim.AccessKeyId, claim.Nonce, now))
            throw new GatewayException(GatewayErrors.NonceUsed);
        return credential;
    }

    private static SignedBy Claim(WireRequest request, string product)
    {
        var header = request.Header("Authorization");
        if (header is null) return RpcClaim.Read(request, product);
        if (header.StartsWith(Acs3Signature.Algorithm, StringComparison.Ordinal)) return Acs3Claim.Read(request, header);
        if (header.StartsWith(RoaSignature.Scheme + " ", StringComparison.Ordinal))
            return RoaClaim.Read(request, header);
        throw new GatewayException(GatewayErrors.IncompleteSignature);
    }

    private void CheckToken(Credential credential, string? token)
    {
        if (credential.SecurityToken is not { } expected)
        {
            if (!string.IsNullOrEmpty(token)) throw new GatewayException(GatewayErrors.TokenMismatch);
            return;
        }

        // The key of a session is no key by itself.
        if (string.IsNullOrEmpty(token)) throw new GatewayException(GatewayErrors.AccessKeyNotFound);
        if (!Hmac.AreEqual(expected, token))
            throw new GatewayException(
                token.Length == expected.Length ? GatewayErrors.TokenMismatch : GatewayErrors.TokenMalformed);
        if (credential.ExpiresAt <= time.Now) throw new GatewayException(GatewayErrors.TokenExpired);
    }
}
