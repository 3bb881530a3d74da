using System.CommandLine;

namespace Infra.Cli.Verbs;

/// <summary>`file`: files of any size, encrypted by envelope.</summary>
internal static class FileVerb
{
    public static Command File(Host host) => new("file", "Encrypt files of any size with data keys that only KMS opens")
    {
        FileEncryptVerb.Encrypt(host),
        FileDecryptVerb.Decrypt(host),
        FileVerifyVerb.Verify(host),
        FileInspectVerb.Inspect(host),
        FileRewrapVerb.Rewrap(host),
    };
}
