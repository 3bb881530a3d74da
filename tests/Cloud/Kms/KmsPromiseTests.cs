using FsCheck;
using FsCheck.Fluent;
using Infra.Tests.Cloud.Door;

namespace Infra.Tests.Cloud.Kms;

/// <summary>Any sequence of calls keeps what KMS promises, whatever the account went through in between.</summary>
public sealed class KmsPromiseTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("atrest-cloud-").FullName;
    private int _runs;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void AnySequenceOfCalls_KeepsThePromisesOfTheStateMachine()
    {
        // Over HTTP a call takes several times as long, and the wire does not know what came before it: fewer sequences
        // do.
        var sequences = OverHttp.IsOn ? 20 : 60;
        var happened = new SortedDictionary<string, int>(StringComparer.Ordinal);

        Prop.ForAll(
                ArbMap.Default.ArbFor<NonEmptyArray<(byte Call, byte Key)>>(),
                calls =>
                {
                    using var run = new KmsRun(Path.Combine(_root, $"{_runs++}"), happened);
                    foreach (var (call, key) in calls.Get) run.Do(call, key);
                })
            .Check(Config.QuickThrowOnFailure.WithMaxTest(sequences).WithEndSize(40));

        // A test that never got anywhere would prove nothing. Few sequences may miss a state by chance.
        if (OverHttp.IsOn) return;
        string[] expected = ["Enabled", "Disabled", "PendingDeletion", "PendingImport", "Purged"];
        Assert.All(expected, state => Assert.True(happened.GetValueOrDefault(state) > 10, $"{state} was hardly met."));
    }
}
