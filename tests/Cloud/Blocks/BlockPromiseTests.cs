using FsCheck;
using FsCheck.Fluent;
using Infra.Tests.Cloud.Door;

namespace Infra.Tests.Cloud.Blocks;

/// <summary>Any sequence of operations keeps every byte and what it is encrypted with, and unreadable means
/// unreadable.</summary>
public sealed class BlockPromiseTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("atrest-blocks-").FullName;
    private int _runs;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    [InProcessOnly("The account is closed and opened again in between.")]
    public void AnySequenceOfOperations_KeepsBytesAndEncryption()
    {
        var happened = new SortedDictionary<string, int>(StringComparer.Ordinal);

        Prop.ForAll(
                ArbMap.Default.ArbFor<NonEmptyArray<(byte What, byte Which)>>(),
                steps =>
                {
                    using var run = new BlockRun(Path.Combine(_root, $"{_runs++}"), happened);
                    foreach (var (what, which) in steps.Get) run.Do(what, which);
                    run.Check();
                })
            .Check(Config.QuickThrowOnFailure.WithMaxTest(30).WithStartSize(60).WithEndSize(90));

        // A test that never got anywhere would prove nothing.
        string[] expected =
        [
            "read", "read in the clear", "unreadable: Disabled", "unreadable: Purged",
            "guest wrote under a disabled key", "disk from a snapshot", "instance from an image", "replaced", "reset",
            "initialised anew", "reopened", "refused for a key", "snapshot copied", "image copied",
            "copied to another region", "detached", "started", "rebooted",
        ];
        Assert.All(expected, what => Assert.True(happened.ContainsKey(what), $"{what} was not met."));
    }
}
