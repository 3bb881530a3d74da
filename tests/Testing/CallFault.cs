using Infra.Cloud.Faults;
using Infra.OpenApi.Errors;

namespace Infra.Tests.Testing;

/// <summary>What goes wrong with a call.</summary>
/// <param name="IsAfterEffect">Whether the call has its effect all the same, and only its answer is lost.</param>
/// <param name="Error">What the caller gets instead of an answer.</param>
internal sealed record CallFault(bool IsAfterEffect, Func<AccountCall, Exception> Error)
{
    /// <summary>Refused for load, as the product words it. Nothing is done.</summary>
    public static CallFault Throttled { get; } = Of(FaultKind.Throttle);

    /// <summary>The service failed for a moment (500). Nothing is done.</summary>
    public static CallFault Internal { get; } = Of(FaultKind.Internal);

    /// <summary>Nothing is done and no answer comes.</summary>
    public static CallFault LostBefore { get; } = new(false, Late);

    /// <summary>The work is done and no answer comes.</summary>
    public static CallFault LostAfter { get; } = new(true, Late);

    /// <summary>The caller is killed before the call reaches the service.</summary>
    public static CallFault KilledBefore { get; } = new(false, call => new KilledException(call));

    /// <summary>The caller is killed when the work is done, and never learns of it.</summary>
    public static CallFault KilledAfter { get; } = new(true, call => new KilledException(call));

    /// <summary>Refused with a code. Nothing is done.</summary>
    public static CallFault Refused(int status, string code, string message = "refused by the test") => new(false,
        call => new OpenApiException(call.Request.Product, call.Action, status, code, message, "injected"));

    private static CallFault Of(FaultKind kind) => new(false, call =>
    {
        var error = FaultErrors.Of(kind, call.Request.Product);
        return new OpenApiException(
            call.Request.Product, call.Action, error.Status, error.Code, error.Message, "injected");
    });

    private static TimeoutException Late(AccountCall call) => new($"{call.Request}: no answer came");
}
