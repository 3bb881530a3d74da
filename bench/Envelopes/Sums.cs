namespace Infra.Bench.Envelopes;

/// <summary>What both directions took, over the rounds.</summary>
internal sealed class Sums
{
    private readonly List<Took> _encrypt = [];
    private readonly List<Took> _decrypt = [];

    public void Add(Took encrypt, Took decrypt)
    {
        _encrypt.Add(encrypt);
        _decrypt.Add(decrypt);
    }

    public void Print(string name, int mebibytes) => Console.WriteLine(
        $"| {name} | {mebibytes / Wall(_encrypt):N0} | {mebibytes / Wall(_decrypt):N0} "
        + $"| {1024 * Cpu(_encrypt) / mebibytes:N2} | {1024 * Cpu(_decrypt) / mebibytes:N2} |");

    /// <summary>This against another, as a part of its speed.</summary>
    public void PrintRatio(Sums other) => Console.WriteLine(
        $"| ratio | {Wall(other._encrypt) / Wall(_encrypt):N2} | {Wall(other._decrypt) / Wall(_decrypt):N2} "
        + $"| {Cpu(other._encrypt) / Cpu(_encrypt):N2} | {Cpu(other._decrypt) / Cpu(_decrypt):N2} |");

    private static double Wall(List<Took> of) => Median(of.Select(one => one.Seconds), of.Count);

    private static double Cpu(List<Took> of) => Median(of.Select(one => one.CpuSeconds), of.Count);

    private static double Median(IEnumerable<double> of, int count) => of.Order().ElementAt(count / 2);
}
