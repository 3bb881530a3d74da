namespace Infra.Kms.Envelopes.Folders;

/// <summary>Reports the progress of one file as that of all.</summary>
internal sealed class SummedProgress(long before, IProgress<long> all) : IProgress<long>
{
    public static IProgress<long>? Behind(long before, IProgress<long>? all) =>
        all is null ? null : new SummedProgress(before, all);

    public void Report(long value) => all.Report(before + value);
}
