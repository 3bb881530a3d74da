using Infra.Policies.Rules;

namespace Infra.Bench.Check;

/// <summary>What a check of a stack export costs, against the JSON parser alone on the same file.</summary>
internal static class CheckBench
{
    private const int Rounds = 5;

    public static int Run(string[] arguments)
    {
        var resources = arguments.Length == 0 ? 100_000 : int.Parse(arguments[0]);
        var folder = Directory.CreateTempSubdirectory("atrest-bench-").FullName;
        try
        {
            StackFile.Write(Path.Combine(folder, "stack.json"), resources);
            Print(resources, folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
        return 0;
    }

    private static void Print(int resources, string folder)
    {
        string[] subjects = ["tokens", "document", "check", "check-few"];
        var rounds = subjects.ToDictionary(subject => subject, _ => new List<Measurement>(), StringComparer.Ordinal);
        // The subjects take turns, so that a slow minute of the machine slows all of them.
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var subject in subjects) rounds[subject].Add(Measurement.OfChild(subject, resources, folder));
        }

        var of = rounds.ToDictionary(pair => pair.Key, pair => Measurement.Median(pair.Value), StringComparer.Ordinal);
        var size = new FileInfo(Path.Combine(folder, "stack.json")).Length / 1024.0 / 1024.0;
        Console.WriteLine($"{resources:N0} resources, {size:F0} MiB, {RuleBook.All.All.Count} rules; medians of {Rounds} fresh processes");
        Console.WriteLine();
        Console.WriteLine("| | time | processor time | peak memory |");
        Console.WriteLine("|---|---:|---:|---:|");
        Line("the parser alone: tokens", of["tokens"]);
        Line("the parser alone: document", of["document"]);
        Line("check, all rules", of["check"]);
        Line($"check, the {CheckSubjects.RulesOfTheFile.All.Count} rules about types in the file", of["check-few"]);
        Console.WriteLine();
        Console.WriteLine($"check / document: {of["check"].Seconds / of["document"].Seconds:F2} "
            + $"(processor time {of["check"].CpuSeconds / of["document"].CpuSeconds:F2}); "
            + $"check / tokens: {of["check"].Seconds / of["tokens"].Seconds:F2}");

        static void Line(string what, Measurement measured) =>
            Console.WriteLine($"| {what} | {measured.Seconds:F2} s | {measured.CpuSeconds:F2} s | {measured.PeakMiB:F0} MiB |");
    }
}
