using System.Runtime.InteropServices;

namespace Infra.Bench.Envelopes;

/// <summary>What a piece of work took.</summary>
/// <param name="Seconds">On the wall.</param>
/// <param name="CpuSeconds">Processor time of this process, over all threads: steadier than <paramref name="Seconds"/>
/// on a machine that does other things too.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Took(double Seconds, double CpuSeconds);
