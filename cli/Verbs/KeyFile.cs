using System.Buffers;
using System.Security.Cryptography;
using Infra.Cli.Output;
using Infra.Engine;
using Infra.Kms.Envelopes.Keys;

namespace Infra.Cli.Verbs;

/// <summary>Files that hold a key, as bytes or in hex.</summary>
internal static class KeyFile
{
    private const int Longest = 256;

    public static SecretBytes Read(Host host, string file)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(DataFile.PathOf(host, file));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"the key file {file} cannot be read: {error.Message.TrimEnd('.')}", null, error);
        }

        try
        {
            if (bytes.Length is 16 or 24 or 32) return new SecretBytes(bytes);
            var text = bytes.AsSpan().TrimEnd("\r\n"u8);
            var key = new byte[text.Length / 2];
            if (text.Length is not (32 or 48 or 64) || bytes.Length > Longest
                || Convert.FromHexString(text, key, out _, out _) != OperationStatus.Done)
                throw new UsageException($"the key file {file} must hold 16, 24 or 32 bytes, raw or in hex; it has {bytes.Length}", null);
            var secret = new SecretBytes(key);
            CryptographicOperations.ZeroMemory(key);
            return secret;
        }
        finally
        {
            CryptographicOperations.ZeroMemory(bytes);
        }
    }
}
