using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace Infra.Cloud.Door.Signatures;

/// <summary>The hash of a body in the header Content-MD5.</summary>
internal static class ContentHash
{
    [SuppressMessage("Security", "CA5351", Justification = "The header is defined by RFC 1864 to hold an MD5.")]
    public static string Md5(byte[] body) => Convert.ToBase64String(MD5.HashData(body));
}
