using System.Collections.Immutable;
using Infra.Guard;
using Infra.Policies.Judging;
using Infra.Policies.Rules;
using Infra.Tests.Testing;
using Pulumi;
using Pulumi.AliCloud.Ecs;

namespace Infra.Tests.Components.Guard;

/// <summary>A program under the guard, run on mocks.</summary>
internal sealed class GuardedProgram
{
    private GuardResult? _result;

    /// <summary>What the mocks saw; null where the program failed.</summary>
    public ProgramRun? Run { get; private init; }

    /// <summary>What the program failed of; empty where it did not.</summary>
    public string Failure { get; private init; } = "";

    public GuardResult Result => _result!;

    /// <summary>Runs it to its end, whichever that is.</summary>
    public static async Task<GuardedProgram> RunAsync(
        Action program, GuardOptions? guard = null, bool isPreview = false, bool concludes = true, FakeAccount? account = null)
    {
        StackOptions? given = null;
        ProgramRun? run = null;
        var failure = "";
        try
        {
            run = await ProgramRun.Of(
                options => new GuardedStack(program, given = options, guard, concludes), account, isPreview,
                new Dictionary<string, string> { ["alicloud:region"] = "cn-hangzhou" });
        }
        catch (Exception exception)
        {
            failure = ProgramRun.Text(exception);
        }

        return new() { Run = run, Failure = failure, _result = ProgramGuard.Of(given!)!.Result };
    }

    /// <summary>The verdict of a rule on a resource.</summary>
    public Verdict VerdictOf(string rule, string name) =>
        Assert.Single(Result.Judgements, one => one.Rule.Id == rule && one.Resource.Name == name).Verdict;

    public static GuardOptions With(string rule, Level level) =>
        new() { Levels = ImmutableDictionary<string, Level>.Empty.Add(rule, level) };

    public static EcsDisk Disk(string name, Input<bool>? encrypted, Input<string>? key = null, CustomResourceOptions? options = null) =>
        new(name, new() { ZoneId = "cn-hangzhou-h", Size = 40, Encrypted = encrypted!, KmsKeyId = key! }, options);

    /// <summary>A stack as users write it: one line turns the guard on.</summary>
    private sealed class GuardedStack : Stack
    {
        public GuardedStack(Action program, StackOptions options, GuardOptions? guard, bool concludes)
            : base(ProgramGuard.Watch(options, guard))
        {
            program();
            if (concludes) ProgramGuard.Conclude(this);
        }
    }
}
