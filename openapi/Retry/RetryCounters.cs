using System.Diagnostics.Metrics;

namespace Infra.OpenApi.Retry;

/// <summary>The counters of all policies of the process, for dotnet-counters or an exporter.</summary>
/// <remarks>Their tags are product, operation, outcome and error code; never a parameter.</remarks>
internal static class RetryCounters
{
    /// <summary>The name under which the counters are found.</summary>
    public const string MeterName = "Infra.OpenApi";

    private static readonly Meter Meter = new(MeterName);

    private static readonly Counter<long> Attempts = Meter.CreateCounter<long>(
        "infra.openapi.attempts", unit: "{attempt}", description: "Attempts of API calls, by what became of them.");

    public static void Count(RetryEvent attempt)
    {
        if (!Attempts.Enabled) return;
        Attempts.Add(
            1,
            new("product", attempt.Product),
            new("operation", attempt.Operation),
            new("outcome", attempt.Outcome.ToString()),
            new("code", attempt.Code));
    }
}
