namespace Infra.Cloud.Oos.Language;

/// <summary>How often a task asks again, and after which pauses.</summary>
/// <param name="Retries">How often beside the first time.</param>
/// <param name="DelayType">Exponential, Constant or Linear.</param>
/// <param name="Delay">Seconds, for Constant and Linear.</param>
/// <param name="BackOff">Seconds more each time, for Linear.</param>
/// <param name="MaxInterval">The longest pause in seconds.</param>
internal sealed record WaitSettings(int Retries, string DelayType, int Delay, int BackOff, int MaxInterval)
{
    private const int MaxDoublings = 20;

    /// <summary>The pause before a repetition, counted from 1.</summary>
    /// <remarks>Whether the service counts from 0 or from 1 is not published.</remarks>
    public TimeSpan Before(int repetition) => TimeSpan.FromSeconds(Math.Min(MaxInterval, DelayType switch
    {
        "Constant" => Delay,
        "Linear" => Delay + (BackOff * repetition),
        _ => 1 << Math.Min(repetition, MaxDoublings),
    }));

    /// <exception cref="TemplateException">A value is out of its range.</exception>
    public static WaitSettings Read(TemplateField task, int retries)
    {
        return new(
            Whole("Retries", retries, 0, 300),
            task["DelayType"].IsMissing ? "Exponential" : task["DelayType"].OneOf("Exponential", "Constant", "Linear"),
            Whole("Delay", 2, 1, 3600),
            Whole("BackOff", 2, 1, 3600),
            Whole("MaxRetryInterval", 1800, 1, 1800));

        int Whole(string name, int otherwise, int least, int most) =>
            task[name].IsMissing ? otherwise : task[name].Whole(least, most);
    }
}
