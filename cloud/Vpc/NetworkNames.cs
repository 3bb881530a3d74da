namespace Infra.Cloud.Vpc;

/// <summary>The rules for names and descriptions of VPC resources: at most 128 and 256 characters, not beginning with
/// http:// or https://.</summary>
/// <remarks>Source: references of CreateVpc and CreateVSwitch, 2025-03-21.</remarks>
internal static class NetworkNames
{
    /// <summary>The name or description that a call sends; null if it sends none.</summary>
    public static string? Read(Request request, string parameter, int maxLength, ServiceError malformed)
    {
        if (request.Raw(parameter) is not { } text) return null;

        var valid = text.Length <= maxLength && !text.StartsWith("http://", StringComparison.Ordinal)
            && !text.StartsWith("https://", StringComparison.Ordinal);
        return valid ? text : throw request.Refuse(malformed);
    }

    public static string? Name(Request request, string parameter, ServiceError malformed) =>
        Read(request, parameter, 128, malformed);

    public static string? Description(Request request, ServiceError malformed) =>
        Read(request, "Description", 256, malformed);
}
