namespace Infra.Migration.Oos;

/// <summary>How often a task asks again: pauses that grow with what has passed, so that little time is lost at the end
/// of a short wait and few repetitions are used up by a long one.</summary>
/// <param name="Retries">How often.</param>
/// <param name="Delay">The first pause, in seconds.</param>
/// <param name="BackOff">What each pause is longer than the one before, in seconds.</param>
internal sealed record WaitPace(int Retries, int Delay, int BackOff)
{
    private const int SteepestBackOff = 60;

    /// <summary>The gentlest pace that lasts long enough.</summary>
    /// <param name="every">How often the plan would look.</param>
    /// <param name="patience">How long it must last.</param>
    /// <param name="what">What is waited for, for the message.</param>
    /// <exception cref="OosTemplateException">No task can wait so long.</exception>
    public static WaitPace Of(TimeSpan every, TimeSpan patience, string what)
    {
        if (patience <= OosTemplateLimits.LongestWait)
        {
            var delay = Math.Clamp((int)every.TotalSeconds, 1, OosTemplateLimits.MaxPauseSeconds);
            for (var backOff = 1; backOff <= SteepestBackOff; backOff++)
                if (RetriesFor(patience, delay, backOff) is { } retries) return new(retries, delay, backOff);
        }

        throw new OosTemplateException(
            $"{what} may take {patience.TotalHours:0} hours, and a task of OOS waits for {OosTemplateLimits.LongestWait.TotalHours:0} "
            + "at most; convert the disk by a journaled run, which follows the progress");
    }

    private static int? RetriesFor(TimeSpan patience, int delay, int backOff)
    {
        var left = patience.TotalSeconds;
        for (var repetition = 1; repetition <= OosTemplateLimits.MaxRetries; repetition++)
        {
            left -= Math.Min(OosTemplateLimits.MaxPauseSeconds, delay + (backOff * repetition));
            if (left <= 0) return repetition;
        }

        return null;
    }
}
