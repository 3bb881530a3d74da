using System.Security.Cryptography;
using Infra.OpenApi.Errors;

namespace Infra.Kms.Calls;

/// <summary>Takes what an answer must hold.</summary>
internal static class Answered
{
    private const int Success = 200;

    /// <summary>A field that must be there.</summary>
    public static string Field(string operation, string? value) =>
        string.IsNullOrEmpty(value) ? throw Lacks(operation) : value;

    /// <summary>A field that must hold bytes in Base64, and so many.</summary>
    public static byte[] Bytes(string operation, string? value, int? length = null)
    {
        try
        {
            var bytes = Convert.FromBase64String(Field(operation, value));
            if (length is null || bytes.Length == length) return bytes;
            CryptographicOperations.ZeroMemory(bytes);
        }
        catch (FormatException)
        {
            // Said below; the text may be a key.
        }

        throw Lacks(operation);
    }

    private static OpenApiException Lacks(string operation) =>
        new("Kms", operation, Success, "", "the answer lacks what was asked for");
}
