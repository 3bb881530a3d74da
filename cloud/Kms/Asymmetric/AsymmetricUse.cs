namespace Infra.Cloud.Kms.Asymmetric;

/// <summary>The key pair, the version and the algorithm that a call uses.</summary>
internal sealed record AsymmetricUse(Key Key, KeyVersion Version, string Algorithm, IAsymmetricKey Pair) : IDisposable
{
    /// <summary>Reads what a call names, and refuses what does not fit together.</summary>
    /// <param name="request">The call.</param>
    /// <param name="usage">The usage the key must be made for.</param>
    /// <param name="prefix">What the names of the parameters begin with.</param>
    public static AsymmetricUse Of(Request request, string usage, string prefix = "")
    {
        var algorithm = request.Required(prefix.Length == 0 ? "Algorithm" : $"{prefix}EncryptionAlgorithm");
        request.Required($"{prefix}KeyVersionId");
        var key = KmsAction.KeyByAnyName(request, $"{prefix}KeyId");
        if (key.IsService || KeySpecs.IsSymmetric(key.Spec) || key.Usage != usage)
            throw request.Refuse(KmsErrors.RejectedUnsupportedOperation);

        CryptoAction.RequireEnabled(request, key);
        var version = KmsAction.VersionOf(request, key, $"{prefix}KeyVersionId");
        return new(key, version, algorithm, KeyPairs.Of(request, key, version));
    }

    public void Dispose() => Pair.Dispose();
}
