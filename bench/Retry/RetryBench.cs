namespace Infra.Bench.Retry;

/// <summary>Prints what each way of trying again does in an outage, and draws it.</summary>
internal static class RetryBench
{
    public static int Run(string[] arguments)
    {
        var results = Strategies.All.Select(strategy => new OutageSimulation().Run(strategy.Name, strategy.Start)).ToList();
        Console.WriteLine(OutageTable.Of(results));
        if (arguments is [var file]) File.WriteAllText(file, OutageChart.Svg(results));
        return 0;
    }
}
