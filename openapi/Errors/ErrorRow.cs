namespace Infra.OpenApi.Errors;

/// <summary>One line of the error table: how a product's code is to be read.</summary>
/// <param name="Product">The product's API code, for example Kms; * for all products.</param>
/// <param name="Code">The error code as the service spells it.</param>
/// <param name="Class">What it says about trying again.</param>
/// <param name="Source">Where that is published.</param>
public sealed record ErrorRow(string Product, string Code, ErrorClass Class, string Source);
