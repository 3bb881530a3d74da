using System.Diagnostics.Metrics;
using System.Runtime.CompilerServices;

namespace Infra.Kms.Calls;

/// <summary>The HTTP status of what a piece of work was answered, even where the SDK that does it loses it.</summary>
/// <remarks>The runtime measures every request of every HTTP client and names the status with the measurement.
/// Nothing is added to the request, and nothing of it but the status is looked at.</remarks>
internal static class AnswerStatus
{
    private const string StatusTag = "http.response.status_code";

    private static readonly AsyncLocal<StrongBox<int>?> Current = new();
    private static readonly MeterListener Listener = Listening();

    /// <summary>Does the work and notes the status of its last answer; it stays 0 without one.</summary>
    public static async Task<T> WatchAsync<T>(StrongBox<int> status, Func<Task<T>> work)
    {
        // Setting it here, in an async method, keeps it from the caller's own flow.
        GC.KeepAlive(Listener);
        Current.Value = status;
        return await work().ConfigureAwait(false);
    }

    private static MeterListener Listening()
    {
        var listener = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument is { Meter.Name: "System.Net.Http", Name: "http.client.request.duration" })
                    self.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<double>(Note);
        listener.Start();
        return listener;
    }

    private static void Note(
        Instrument instrument, double seconds, ReadOnlySpan<KeyValuePair<string, object?>> tags, object? state)
    {
        if (Current.Value is not { } status) return;
        foreach (var (name, value) in tags)
            if (name == StatusTag && value is int number) status.Value = number;
    }
}
