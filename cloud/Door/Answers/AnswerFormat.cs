using Infra.Cloud.Door.Wire;

namespace Infra.Cloud.Door.Answers;

/// <summary>Chooses between the two forms of answers.</summary>
internal static class AnswerFormat
{
    /// <summary>True if a request wants XML. What says nothing gets JSON where it is signed in the headers and from KMS,
    /// XML elsewhere, as the pages of the products say.</summary>
    public static bool IsXml(WireRequest request, string? product)
    {
        if (request.Parameter("Format") is { Length: > 0 } format)
            return format.Equals("XML", StringComparison.OrdinalIgnoreCase);
        if (request.Header("Accept") is { } accept)
        {
            if (accept.Contains("json", StringComparison.OrdinalIgnoreCase)) return false;
            if (accept.StartsWith("application/xml", StringComparison.OrdinalIgnoreCase)) return true;
        }

        return request.Header("Authorization") is null && product is not "Kms";
    }
}
