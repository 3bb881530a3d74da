using System.Buffers.Text;

namespace Infra.Kms.Online;

/// <summary>Checks a ciphertext before it goes into a call.</summary>
internal static class CiphertextInput
{
    /// <summary>The ciphertext without the blanks and line ends that files and pipes add.</summary>
    /// <exception cref="KmsInputException">It is none, or one of the embedded account that must not be
    /// used.</exception>
    public static string Checked(string blob, bool isEmbedded)
    {
        ArgumentNullException.ThrowIfNull(blob);
        var text = blob.Trim();
        if (text.Length == 0) throw new KmsInputException("the ciphertext is empty");
        if (text.Length > KmsLimits.CiphertextCharacters || !Base64.IsValid(text))
            throw new KmsInputException(
                "the input is no ciphertext of KMS: it must be one text in Base64, as Encrypt gives it",
                "was it encrypted as a file? see: atrest file decrypt --help");
        if (!isEmbedded && EmbeddedAccount.Made(text))
            throw new KmsInputException(
                $"the ciphertext was made by the embedded account {EmbeddedAccount.Id} and protects nothing; no real key opens it",
                "use --cloud embedded to open it where it was made");
        return text;
    }
}
