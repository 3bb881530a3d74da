namespace Infra.Cloud;

/// <summary>One line of the call log.</summary>
/// <param name="At">The virtual time of the call.</param>
/// <param name="Origin">Who called.</param>
/// <param name="Product">The product's API code.</param>
/// <param name="Action">The operation.</param>
/// <param name="Region">The region.</param>
/// <param name="RequestId">The identifier of the request.</param>
/// <param name="ErrorCode">The service's error code, or null where the call was carried out.</param>
public sealed record CallRecord(
    DateTimeOffset At, string Origin, string Product, string Action, string Region, string RequestId,
    string? ErrorCode);
