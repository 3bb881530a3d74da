using System.Formats.Asn1;
using System.Security.Cryptography;

namespace Infra.Kms.Envelopes.Format;

/// <summary>The signature over a whole message of the suites that have one. Its public key stands in the encryption
/// context, which is bound to the data key.</summary>
internal sealed class MessageSignature : IDisposable
{
    /// <summary>The pair of the context that holds the public key.</summary>
    public const string PublicKeyPair = "aws-crypto-public-key";

    private readonly IncrementalHash _hash;
    private readonly ECDsa _key;

    public MessageSignature(Suite suite, EnvelopeContext context)
    {
        _key = ECDsa.Create(new ECParameters
        {
            Curve = suite.Signature!.EcCurve,
            Q = CompressedPoint.Expand(suite.Signature, PublicKey(context)),
        });
        _hash = IncrementalHash.CreateHash(suite.SignatureHash);
    }

    /// <summary>Adds what stands in the message before the signature.</summary>
    public void Add(ReadOnlySpan<byte> bytes) => _hash.AppendData(bytes);

    /// <summary>Checks the signature over everything that was added.</summary>
    public void Check(ReadOnlyMemory<byte> signature)
    {
        if (!IsStrict(signature) || !_key.VerifyHash(
            _hash.GetHashAndReset(), signature.Span, DSASignatureFormat.Rfc3279DerSequence))
            throw new EnvelopeException(EnvelopeFault.Signature, "the signature of the message is not right");
    }

    public void Dispose()
    {
        _hash.Dispose();
        _key.Dispose();
    }

    /// <summary>Two numbers in DER and nothing behind them: some readers took more.</summary>
    private static bool IsStrict(ReadOnlyMemory<byte> signature)
    {
        try
        {
            var reader = new AsnReader(signature, AsnEncodingRules.DER);
            var numbers = reader.ReadSequence();
            reader.ThrowIfNotEmpty();
            numbers.ReadInteger();
            numbers.ReadInteger();
            numbers.ThrowIfNotEmpty();
            return true;
        }
        catch (AsnContentException)
        {
            return false;
        }
    }

    private static byte[] PublicKey(EnvelopeContext context)
    {
        try
        {
            return Convert.FromBase64String(context.Pairs[PublicKeyPair]);
        }
        catch (FormatException error)
        {
            throw new EnvelopeException(EnvelopeFault.Malformed, $"the pair '{PublicKeyPair}' is not base64", inner: error);
        }
    }
}
