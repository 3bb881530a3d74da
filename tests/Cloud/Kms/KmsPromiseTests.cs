using FsCheck;
using FsCheck.Fluent;

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
        var happened = new SortedDictionary<string, int>(StringComparer.Ordinal);

        Prop.ForAll(
                ArbMap.Default.ArbFor<NonEmptyArray<(byte Call, byte Key)>>(),
                calls =>
                {
                    using var run = new KmsRun(Path.Combine(_root, $"{_runs++}"), happened);
                    foreach (var (call, key) in calls.Get) run.Do(call, key);
                })
            .Check(Config.QuickThrowOnFailure.WithMaxTest(60).WithEndSize(40));

        // A test that never got anywhere would prove nothing.
        string[] expected = ["Enabled", "Disabled", "PendingDeletion", "PendingImport", "Purged"];
        Assert.All(expected, state => Assert.True(happened.GetValueOrDefault(state) > 10, $"{state} was hardly met."));
    }
}
