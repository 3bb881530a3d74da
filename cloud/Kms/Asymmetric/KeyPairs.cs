namespace Infra.Cloud.Kms.Asymmetric;

/// <summary>The key pairs of key versions.</summary>
internal static class KeyPairs
{
    /// <summary>The pair of a version. It is made by the system's generator when it is used for the first time, and never
    /// from the seed.</summary>
    public static IAsymmetricKey Of(Request request, Key key, KeyVersion version) => Import(key.Spec,
        request.Store.Vault.GetOrDraw(key.Id, version.Id, () => Draw(request.Options, key.Spec)));

    private static byte[] Draw(CloudOptions options, string spec)
    {
        using var pair = New(options, spec);
        return pair.Export();
    }

    private static IAsymmetricKey New(CloudOptions options, string spec) => spec switch
    {
        "RSA_2048" => new RsaKey(options.NewRsa(2048)),
        "RSA_3072" => new RsaKey(options.NewRsa(3072)),
        "EC_P256" => EcKey.New("nistP256"),
        "EC_P256K" => EcKey.New("secP256k1"),
        "EC_SM2" => Sm2Key.New(),
        _ => throw new ArgumentException($"{spec} is no asymmetric key spec.", nameof(spec)),
    };

    private static IAsymmetricKey Import(string spec, byte[] kept) => spec switch
    {
        "RSA_2048" or "RSA_3072" => RsaKey.Import(kept),
        "EC_SM2" => Sm2Key.Import(kept),
        _ => EcKey.Import(kept),
    };
}
