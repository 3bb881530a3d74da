using System.Security.Cryptography;

namespace Infra.Kms.Envelopes.Format;

/// <summary>Plaintext that is held in memory until it may be given out, and overwritten afterwards.</summary>
internal sealed class WipedStream : MemoryStream
{
    /// <summary>Grows into new memory after wiping the old, which the base class would leave to the garbage
    /// collector.</summary>
    public override int Capacity
    {
        get => base.Capacity;
        set
        {
            var old = base.Capacity > 0 ? GetBuffer() : [];
            base.Capacity = value;
            if (base.Capacity > 0 && !ReferenceEquals(old, GetBuffer())) CryptographicOperations.ZeroMemory(old);
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && base.Capacity > 0) CryptographicOperations.ZeroMemory(GetBuffer());
        base.Dispose(disposing);
    }
}
