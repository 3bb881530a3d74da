using Infra.OpenApi.Errors;

namespace Infra.Inventory.Reading;

/// <summary>Tells a caller who may not from a call that failed.</summary>
internal static class Refusals
{
    /// <summary>Whether the service says that the caller may not do this.</summary>
    public static bool IsPermission(OpenApiException error) =>
        ErrorTable.Classify(error.Product, error.Code, error.Status) == ErrorClass.Final
        && (error.Status == 403 || error.Code is "NoPermission" or "Forbidden.RAM" or "Forbidden.NoPermission");

    /// <summary>What could not be read and why, for a person.</summary>
    public static string Gap(string what, OpenApiException error) =>
        $"{what} could not be read: {error.Product}:{error.Operation} was refused with {error.Code}; allow the caller "
        + $"{error.Product.ToLowerInvariant()}:{error.Operation}";
}
