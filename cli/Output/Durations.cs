namespace Infra.Cli.Output;

/// <summary>Durations of virtual time in words.</summary>
internal static class Durations
{
    public static string Text(TimeSpan duration) => duration switch
    {
        { TotalSeconds: < 60 } => $"{duration.TotalSeconds:0.#} s",
        { TotalMinutes: < 60 } => $"{(int)duration.TotalMinutes} min {duration.Seconds} s",
        _ => $"{(int)duration.TotalHours} h {duration.Minutes} min",
    };
}
