namespace Infra.OpenApi.Signing;

/// <summary>Signature version 1.0 of RPC requests: HMAC-SHA1 over the sorted parameters.</summary>
/// <remarks>The signature travels as the parameter <see cref="Parameter"/>, beside those it was made
/// over.</remarks>
public static class RpcSignature
{
    /// <summary>The value of the parameter SignatureMethod.</summary>
    public const string Method = "HMAC-SHA1";

    /// <summary>The value of the parameter SignatureVersion.</summary>
    public const string Version = "1.0";

    /// <summary>The name of the parameter that carries the signature and is not signed itself.</summary>
    public const string Parameter = "Signature";

    /// <summary>The text that is signed.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="parameters">The parameters of the query and, where the body is a form, of the body.</param>
    public static string StringToSign(string method, IEnumerable<KeyValuePair<string, string>> parameters)
    {
        var signed = parameters.Where(parameter => !string.Equals(parameter.Key, Parameter, StringComparison.Ordinal));
        return $"{method.ToUpperInvariant()}&%2F&{PercentEncoding.Encode(PercentEncoding.SortedQuery(signed))}";
    }

    /// <summary>Signs with the secret of an access key; the algorithm adds an ampersand to it.</summary>
    public static string Sign(string stringToSign, string secret) => Hmac.Sha1(stringToSign, secret + "&");
}
