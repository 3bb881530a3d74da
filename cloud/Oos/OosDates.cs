using System.Globalization;

namespace Infra.Cloud.Oos;

/// <summary>Filters by time: a parameter that ends with Before or After.</summary>
internal static class OosDates
{
    /// <summary>True if a time lies within what the call asks for; one that is not known yet lies nowhere.</summary>
    public static bool Fit(Request request, string name, DateTimeOffset? time) =>
        (Of(request, $"{name}Before") is not { } before || time <= before)
        && (Of(request, $"{name}After") is not { } after || time >= after);

    private static DateTimeOffset? Of(Request request, string parameter) =>
        request.Optional(parameter) is not { } text ? null
        : DateTimeOffset.TryParseExact(text, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal, out var time) ? time : throw request.Invalid(parameter);
}
