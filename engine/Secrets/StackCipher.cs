namespace Infra.Engine;

/// <summary>The secrets of one stack. The key is derived, or made, when the first secret is met: that takes a while.</summary>
/// <remarks>Safe to use from several threads.</remarks>
internal sealed class StackCipher(Passphrase passphrase, string? salt, string file) : IDisposable
{
    private readonly Lock _gate = new();
    private readonly Dictionary<(string Owner, string Plaintext), string> _known = [];
    private string? _salt = salt;
    private PassphraseCipher? _cipher;

    /// <summary>The salt that belongs to the secrets, or null while there are none.</summary>
    public string? Salt => _cipher?.Salt ?? _salt;

    /// <summary>The salt that was made here and that no file knew before, or null.</summary>
    public string? NewSalt => _salt is null ? _cipher?.Salt : null;

    /// <summary>Goes on with the salt of an operation that was interrupted before it wrote its state.</summary>
    public void TakeUp(string earlierSalt) => _salt ??= earlierSalt;

    /// <summary>The secrets of one resource: unchanged ones keep their ciphertext, and equal secrets of two resources do
    /// not show that they are equal.</summary>
    public IValueCipher Of(string owner) => new ResourceCipher(this, owner);

    /// <summary>Sees to it that there is a salt, for a file in which it stands before the first secret.</summary>
    public void MakeSalt()
    {
        lock (_gate)
            Cipher();
    }

    public string Encrypt(string owner, string plaintext)
    {
        lock (_gate)
        {
            if (_known.TryGetValue((owner, plaintext), out var ciphertext)) return ciphertext;
            return _known[(owner, plaintext)] = Cipher().Encrypt(plaintext);
        }
    }

    public string Decrypt(string owner, string ciphertext)
    {
        lock (_gate)
        {
            string? plaintext;
            try
            {
                plaintext = Cipher().TryDecrypt(ciphertext);
            }
            catch (FormatException error)
            {
                throw new UsageException($"{file} holds a secret that cannot be read: {error.Message}",
                    "restore the file from a copy", error);
            }
            if (plaintext is null)
                throw new UsageException($"{file} holds a secret that was changed after it was encrypted",
                    "restore the file from a copy");
            _known[(owner, plaintext)] = ciphertext;
            return plaintext;
        }
    }

    public void Dispose() => _cipher?.Dispose();

    private PassphraseCipher Cipher()
    {
        if (_cipher is not null) return _cipher;
        var phrase = passphrase.FromEnvironmentOrKeyFile();
        if (_salt is null) return _cipher = PassphraseCipher.Create(phrase);
        try
        {
            return _cipher = PassphraseCipher.Open(phrase, _salt)
                ?? throw new UsageException($"the passphrase does not open the secrets in {file}", passphrase.Hint);
        }
        catch (FormatException error)
        {
            throw new UsageException($"{file}: the salt of the secrets is damaged: {error.Message}",
                "restore the file from a copy", error);
        }
    }
}
