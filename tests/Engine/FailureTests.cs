using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Infra.Cloud;
using Infra.Engine;
using Infra.Tests.Engine.Shims;
using Infra.Tests.Testing;
using Pulumi;
using Pulumi.AliCloud.Ecs;
using Pulumi.AliCloud.Kms;
using Xunit.Abstractions;

namespace Infra.Tests.Engine;

[Collection(DeploymentsCollection.Name)]
public sealed class FailureTests(ITestOutputHelper output)
{
    private static readonly Regex s_derived = new(
        """
        20[0-9][0-9]-[0-9T:.-]+Z|\b[a-z]{1,4}-[0-9a-z]{15,}(-[0-9a-z-]+)?|\biZ[0-9a-z]{15,}Z|(c|np)?[0-9a-f]{32}|-[0-9a-f]{8}"|"(roleId|privateIp|primaryIpAddress)": "[0-9.]+
        """, RegexOptions.ExplicitCapture | RegexOptions.Compiled, TimeSpan.FromMinutes(5));

    [Fact]
    public async Task WrongArguments_AreAllNamedAtOnce()
    {
        using var project = new EngineFixture();

        var result = await project.UpAsync(() => _ = new Key("key", new()
        {
            KeySpec = "AES",
            PendingWindowInDays = 5,
            ProtectionLevel = "TPM",
        }));

        Assert.Equal(
            "alicloud:kms/key:Key 'key': 'keySpec' must be one of Aliyun_AES_256, Aliyun_AES_128, Aliyun_AES_192, Aliyun_SM4, RSA_2048, "
            + "RSA_3072, EC_P256, EC_SM2, EC_P256K; got 'AES'; 'pendingWindowInDays' must be between 7 and 366; got 5; "
            + "'protectionLevel' must be one of SOFTWARE, HSM; got 'TPM'", result.OnlyError());
        Assert.Equal(ResourceStatus.Failed, result.StatusOf("key"));
    }

    [Fact]
    public async Task ConflictingArguments_AreNamedOnce()
    {
        using var project = new EngineFixture();

#pragma warning disable CS0618 // The deprecated argument is what the test is about.
        var result = await project.UpAsync(() => _ = new EcsDisk("disk", new() { DiskName = "a", Name = "b", ZoneId = EngineFixture.Zone, Size = 20 }));
#pragma warning restore CS0618

        Assert.Equal("alicloud:ecs/ecsDisk:EcsDisk 'disk': 'diskName' and 'name' must not both be set", result.OnlyError());
    }

    [Fact]
    public async Task UnknownType_IsNamedWithThoseThatAreSupported()
    {
        using var project = new EngineFixture();

        var result = await project.UpAsync(() => _ = new CustomResource("alicloud:oss/bucket:Bucket", "logs", null, options: null));

        Assert.Contains("does not support the resource type 'alicloud:oss/bucket:Bucket'; it supports alicloud:",
            result.OnlyError(), StringComparison.Ordinal);
        Assert.Contains(", alicloud:ecs/ecsDisk:EcsDisk, ", result.OnlyError(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task UnknownFunction_IsNamedWithThoseThatAreSupported()
    {
        using var project = new EngineFixture();

        var result = await project.UpAsync(() => Deployment.Instance.Invoke<string>("alicloud:oss/getBuckets:getBuckets", InvokeArgs.Empty));

        Assert.Contains("does not support the function 'alicloud:oss/getBuckets:getBuckets'; it supports alicloud:",
            result.OnlyError(), StringComparison.Ordinal);
        Assert.Contains(", alicloud:index/getAccount:getAccount, ", result.OnlyError(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task DuplicateUrn_IsNamed()
    {
        using var project = new EngineFixture();

        var result = await project.UpAsync(() =>
        {
            SmallProgram.DeclarePlainDisk("twice");
            SmallProgram.DeclarePlainDisk("twice");
        });

        Assert.Equal($"duplicate resource URN '{EngineFixture.Urn("alicloud:ecs/ecsDisk:EcsDisk", "twice")}'; try giving it a unique name",
            result.OnlyError());
    }

    [Fact]
    public async Task ServiceError_CarriesActionCodeAndText()
    {
        using var project = new EngineFixture();

        var result = await project.UpAsync(() => _ = new Pulumi.AliCloud.Kms.Alias("alias", new() { AliasName = "alias/x", KeyId = "key-none" }));

        Assert.StartsWith("CreateAlias: Forbidden.KeyNotFound: ", result.OnlyError(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task FailedResource_StopsItsDependentsAndNobodyElse()
    {
        using var project = new EngineFixture();

        var result = await project.UpAsync(() =>
        {
            var bad = SmallProgram.DeclarePlainDisk("bad", disk => disk.ZoneId = "nowhere");
            SmallProgram.DeclarePlainDisk("by-value", disk => disk.Description = bad.Id);
            SmallProgram.DeclarePlainDisk("by-option", options: new() { DependsOn = { bad } });
            SmallProgram.DeclarePlainDisk("other");
        });

        Assert.Equal("bad", Assert.Single(result.Errors).Urn!.Split("::")[^1]);
        Assert.Equal("bad failed, other created", result.Summary());
    }

    [Fact]
    public async Task ExceptionInApply_IsReportedWithoutStack()
    {
        using var project = new EngineFixture();

        var result = await project.UpAsync(() =>
        {
            var first = SmallProgram.DeclarePlainDisk("first");
            SmallProgram.DeclarePlainDisk("second", disk => disk.Description = first.Id.Apply(Refuse));
        });

        Assert.Equal("this id will not do", result.OnlyError());

        static string Refuse(string id) => throw new InvalidOperationException("this id will not do");
    }

    [Fact]
    public async Task ExceptionInApplyNobodyWaitsFor_IsReportedWithoutStack()
    {
        using var project = new EngineFixture();

        var result = await project.UpAsync(() => SmallProgram.DeclarePlainDisk("first").Id.Apply(Refuse));

        Assert.Contains("this id will not do", result.OnlyError(), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.OnlyError(), StringComparison.Ordinal);

        static string Refuse(string id) => throw new InvalidOperationException("this id will not do");
    }

    [Fact]
    public async Task FailedRun_LeavesExitCodeAndConfigurationOfTheProcessAlone()
    {
        using var project = new EngineFixture();
        var exitCode = Environment.ExitCode;

        await project.UpAsync(() => throw new RunException("no"));

        Assert.Equal(exitCode, Environment.ExitCode);
        Assert.Null(Environment.GetEnvironmentVariable("PULUMI_CONFIG"));
    }

    [Theory]
    [InlineData("dev")]
    [InlineData("prod")]
    public Task Environment_CallsOfEveryKindOfResourceFailed_AreMadeGoodByTheNextUp(string stack) =>
        FailEachCallAsync(stack, project => project.UpEnvironmentAsync(), failAfterEffect: false, every: 10);

    [Fact]
    public Task ClusterWithItsOwnNetwork_AnyCallFailed_IsMadeGoodByTheNextUp() =>
        FailEachCallAsync("test", project => project.UpAsync(ClusterPrograms.ClusterWithItsOwnNetwork), failAfterEffect: false);

    [Fact]
    public Task AnyCall_FailedBeforeItsEffect_IsMadeGoodByTheNextUp() =>
        FailEachCallAsync("test", project => project.UpAsync(SmallProgram.Declare), failAfterEffect: false);

    [Fact]
    public Task AnyCall_LostAfterItsEffect_LeavesNothingThatTheNextUpCannotFinish() =>
        FailEachCallAsync("test", project => project.UpAsync(SmallProgram.Declare), failAfterEffect: true);

    private async Task FailEachCallAsync(
        string stack, Func<EngineFixture, Task<OperationResult>> up, bool failAfterEffect, int every = 1)
    {
        using var untouched = new EngineFixture(stack);
        var (all, finished) = (new ConcurrentBag<CallTarget>(), 0);
        untouched.Cloud = new() { BeforeAnswer = OnEachCall(failAfterEffect, all.Add) };
        Assert.Equal([], (await up(untouched)).Errors);
        var end = EndOf(untouched);
        var targets = CallTarget.Sample(all, every);
        foreach (var target in targets)
        {
            using var project = new EngineFixture(stack);
            var failed = 0;
            project.Cloud = new()
            {
                BeforeAnswer = OnEachCall(failAfterEffect, call =>
                {
                    if (call == target && Interlocked.Exchange(ref failed, 1) == 0) throw new IOException("the line went dead");
                }),
            };

            await up(project);
            project.Cloud = new();
            var next = await up(project);

            // What was made by a call whose answer was lost exists without anyone knowing its id: as in life, the name is taken.
            if (failed == 1 && ((next.Succeeded && EndOf(project) == end) || (failAfterEffect && next.Errors.All(IsTaken))))
                finished++;
            else output.WriteLine($"{target}, failed {failed}: {string.Join("; ", next.Errors)} {Difference(end, EndOf(project))}");
        }
        output.WriteLine($"{finished} of {targets.Count} failures end well; {all.Count} calls");
        Assert.True(targets.Count > 10);
        Assert.Equal(targets.Count, finished);
    }

    /// <summary>Tells of each call once, before or after its effect.</summary>
    private static Action<ApiCall, JsonObject?> OnEachCall(bool afterEffect, Action<CallTarget> tell)
    {
        var counts = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);
        return (call, answer) =>
        {
            if (answer is not null == afterEffect)
                tell(new(call.Origin, counts.AddOrUpdate(call.Origin, 0, (_, last) => last + 1), call.Action));
        };
    }

    /// <summary>The state but for times and what derives from them, which are identifiers, names of hosts, addresses and the
    /// marks of names: a failed run moves the clock on.</summary>
    private static string EndOf(EngineFixture project) => s_derived.Replace(project.ReadState(), "*");

    private static string Difference(string expected, string actual) => string.Join(" | ", expected.Split('\n').Zip(actual.Split('\n'))
        .Where(pair => pair.First != pair.Second).Take(2).Select(pair => $"{pair.First.Trim()} <> {pair.Second.Trim()}"));

    private static bool IsTaken(OperationError error) =>
        error.Message.Contains("AlreadyExist", StringComparison.Ordinal) || error.Message.Contains("already exist", StringComparison.OrdinalIgnoreCase);
}
