using Infra.Kms.Envelopes;
using Infra.Kms.Envelopes.Keys;
using Infra.Kms.Online;

namespace Infra.Tests.Docs.Snippets;

/// <summary>The examples of docs/envelopes.md.</summary>
internal static class EnvelopePage
{
    public static async Task File(KmsClient kms, string account)
    {
        var ring = new KeyRing(new KmsDataKeys(kms, new KmsDataKeysOptions("cn-hangzhou", account, "alias/Apollo/WorkKey")));
        await new EnvelopeEncryptor(ring).EncryptFileAsync("backup.tar", "backup.tar.atrest");
        await new EnvelopeDecryptor(ring).DecryptFileAsync("backup.tar.atrest", "restored.tar");
    }
}
