using Infra.Migration.Oos;
using Infra.Migration.Planning;

namespace Infra.Migration;

/// <summary>How an execution that did not succeed ended, in words: the step, and what is left of it.</summary>
internal static class ConversionFailure
{
    private const string Cancelled = "Cancelled";

    /// <summary>What follows on "the execution is Failed: it".</summary>
    /// <param name="status">The status of the execution.</param>
    /// <param name="message">Its message.</param>
    public static string Words(string status, string? message)
    {
        // An execution that was cancelled has no message.
        if (status == Cancelled)
            return $"was cancelled, and went back; look whether anything bears the tag {PlanTags.Plan}";
        var failure = OosFailure.Read(message);
        if (failure.Step is null) return $"says: {message}";
        if (!failure.WasBegun) return $"found things other than planned ('{failure.Step}') and began nothing";
        var undone = failure.NotUndone.Count == 0 ? ""
            : $"; these steps of the way back were not made: {string.Join(", ", failure.NotUndone)}";
        return $"failed at '{failure.Step}'{undone}; {Left(failure.Left)}";
    }

    private static string Left(IReadOnlyList<string>? left) => left switch
    {
        null => $"what is left of it could not be found out: look for what bears the tag {PlanTags.Plan}",
        [] => "everything was undone",
        _ => $"left behind, with the tag {PlanTags.Plan}: {string.Join(", ", left)}",
    };
}
