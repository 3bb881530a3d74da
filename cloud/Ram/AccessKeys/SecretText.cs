using System.Security.Cryptography;

namespace Infra.Cloud.Ram.AccessKeys;

/// <summary>Texts that nobody can guess. They come from the system's generator and from nothing else: no seed touches
/// them.</summary>
internal static class SecretText
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    /// <summary>The public half of an access key. LTAI begins those of the cloud; what follows shows that it belongs to
    /// no real account.</summary>
    public static string AccessKeyId() => "LTAIAtrest" + Letters(14);

    public static string SessionKeyId() => "STS.Atrest" + Letters(18);

    public static string Secret() => Letters(30);

    public static string SecurityToken() => "Atrest" + Letters(64);

    private static string Letters(int length) => RandomNumberGenerator.GetString(Alphabet, length);
}
