using System.Security.Cryptography;

namespace Infra.Cloud;

/// <summary>Tells whether two calls have the same parameters, without keeping them.</summary>
internal static class ParameterHash
{
    /// <summary>A hash of the parameters in order; secrets do not enter it, since a hash of a weak one gives it
    /// away.</summary>
    public static string Of(ApiCall call, ApiAction action, params ReadOnlySpan<string> without)
    {
        var names = new List<string>(call.Parameters.Count);
        foreach (var name in call.Parameters.Keys)
            if (!without.Contains(name) && !action.Secrets.Contains(name)) names.Add(name);
        names.Sort(StringComparer.Ordinal);

        var parts = new string[names.Count * 2];
        for (var i = 0; i < names.Count; i++)
        {
            parts[2 * i] = names[i];
            parts[(2 * i) + 1] = call.Parameters[names[i]];
        }

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        Identifiers.Hash(parts, hash);
        return Convert.ToHexStringLower(hash[..12]);
    }
}
