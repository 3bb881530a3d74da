using Infra.Guard;
using Infra.Policies.Judging;
using Infra.Policies.Rules;
using Infra.Policies.Waivers;
using Infra.Tests.Testing;
using Pulumi;
using Pulumi.AliCloud.Ecs;
using Pulumi.AliCloud.Ecs.Inputs;
using Pulumi.AliCloud.Kms;
using Pulumi.Utilities;

namespace Infra.Tests.Components.Guard;

[Collection(DeploymentsCollection.Name)]
public sealed class ProgramGuardTests
{
    private const string Encrypted = "ecs-disk-is-encrypted";
    private const string CustomerKeyRule = "ecs-disk-uses-customer-key";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Disk_InTheClear_StopsTheProgramWithResourcePathAndFix(bool isPreview)
    {
        var program = await GuardedProgram.RunAsync(() => GuardedProgram.Disk("data", encrypted: false), isPreview: isPreview);

        Assert.Contains("alicloud:ecs/ecsDisk:EcsDisk data breaks ecs-disk-is-encrypted", program.Failure, StringComparison.Ordinal);
        Assert.Contains("path: encrypted", program.Failure, StringComparison.Ordinal);
        Assert.Contains("fix: set 'encrypted' to true", program.Failure, StringComparison.Ordinal);
        Assert.Contains("urn:pulumi:dev::atrest::alicloud:ecs/ecsDisk:EcsDisk::data", program.Failure, StringComparison.Ordinal);
        Assert.Equal(Verdict.Violation, program.VerdictOf(Encrypted, "data"));
    }

    [Fact]
    public async Task Disk_InTheClearWithAKeyStillToCome_StopsADeploymentBeforeAnythingElseIsDeclared()
    {
        var isDeclared = false;

        var program = await GuardedProgram.RunAsync(() =>
        {
            GuardedProgram.Disk("data", encrypted: false, key: OutputUtilities.CreateUnknown("?"));
            isDeclared = true;
        });

        Assert.Contains("'encrypted'", program.Failure, StringComparison.Ordinal);
        Assert.False(isDeclared);
    }

    [Fact]
    public async Task Preview_OfSeveralViolations_NamesThemAll()
    {
        var program = await GuardedProgram.RunAsync(
            () =>
            {
                GuardedProgram.Disk("first", encrypted: false);
                GuardedProgram.Disk("good", encrypted: true);
                GuardedProgram.Disk("second", encrypted: null);
            },
            isPreview: true);

        Assert.Contains("EcsDisk first breaks", program.Failure, StringComparison.Ordinal);
        Assert.Contains("EcsDisk second breaks", program.Failure, StringComparison.Ordinal);
        Assert.Equal(Verdict.Compliant, program.VerdictOf(Encrypted, "good"));
    }

    [Fact]
    public async Task Output_ThatTurnsOutWrong_StopsTheDeploymentBeforeTheResourceIsMade()
    {
        var answer = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);

        var program = await GuardedProgram.RunAsync(() =>
        {
            GuardedProgram.Disk("data", encrypted: Output.Create(answer.Task));
            answer.SetResult(false);
        });

        Assert.Contains("EcsDisk data breaks ecs-disk-is-encrypted: 'encrypted' is false", program.Failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Resources_AreMadeAfterTheirVerdict()
    {
        var order = new VerdictOrder(() =>
        {
            var key = new Key("key", new() { DeletionProtection = "Enabled" });
            GuardedProgram.Disk("now", encrypted: true);
            GuardedProgram.Disk("later", encrypted: Output.Create(SoonAsync(true)), key.Id);
            GuardedProgram.Disk("wrong", encrypted: Output.Create(SoonAsync(false)), key.Id);
        });

        await Assert.ThrowsAnyAsync<Exception>(order.RunAsync);

        Assert.Equal([("key", true), ("later", true), ("now", true)], order.Made.Order());
    }

    [Fact]
    public async Task Preview_UnderTheGuard_KnowsWhatItKnowsWithout()
    {
        var guarded = await GuardedProgram.RunAsync(Declare, isPreview: true);
        var free = await ProgramRun.Of(Declare, isPreview: true);

        Assert.Equal("", guarded.Failure);
        Assert.Equal(free.Resources.Select(Shown), guarded.Run!.Resources.Select(Shown));
        Assert.Equal("encrypted:True, size:40, zoneId:cn-hangzhou-h", Shown(free.Resources.Single(one => one.Name == "data")));
        Assert.Equal(Verdict.Compliant, guarded.VerdictOf(Encrypted, "data"));

        static void Declare()
        {
            var key = new Key("key", new() { DeletionProtection = "Enabled" });
            GuardedProgram.Disk("data", encrypted: true, key.Id);
            _ = new Instance("web", new()
            {
                InstanceType = "ecs.g7.large",
                ImageId = "m-bp1golden",
                SecurityGroups = { "sg-1" },
                SystemDiskEncrypted = true,
                SystemDiskKmsKeyId = key.Id,
                DataDisks = { new InstanceDataDiskArgs { Size = 40, Encrypted = true, KmsKeyId = key.Id } },
            });
        }

        static string Shown(RegisteredResource resource) => string.Join(", ", resource.Inputs
            .Where(pair => pair.Value is (not System.Collections.IEnumerable) or string)
            .Select(pair => $"{pair.Key}:{pair.Value}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(true, Verdict.NotEvaluated)]
    [InlineData(false, Verdict.Compliant)]
    public async Task DiskOfAnUnknownKey_EncryptedInAnyCase_IsNoFailure(bool isPreview, Verdict verdict)
    {
        var program = await GuardedProgram.RunAsync(
            () => GuardedProgram.Disk("data", encrypted: true, isPreview ? OutputUtilities.CreateUnknown("?") : Output.Create("key-1")),
            GuardedProgram.With(CustomerKeyRule, Level.Mandatory), isPreview);

        Assert.Equal("", program.Failure);
        Assert.Equal(verdict, program.VerdictOf(CustomerKeyRule, "data"));
    }

    [Fact]
    public async Task ServiceKey_AdvisoryByDefault_IsReportedAndGoesThrough()
    {
        var program = await GuardedProgram.RunAsync(() => GuardedProgram.Disk("data", encrypted: true));

        Assert.Equal("", program.Failure);
        Assert.Equal(Verdict.Violation, program.VerdictOf(CustomerKeyRule, "data"));
    }

    [Fact]
    public async Task ServiceKey_WhereARuleIsMandatory_StopsTheProgram()
    {
        var program = await GuardedProgram.RunAsync(
            () => GuardedProgram.Disk("data", encrypted: true), GuardedProgram.With(CustomerKeyRule, Level.Mandatory));

        Assert.Contains(CustomerKeyRule, program.Failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rule_ThatIsDisabled_SaysNothing()
    {
        var program = await GuardedProgram.RunAsync(
            () => GuardedProgram.Disk("data", encrypted: false), GuardedProgram.With(Encrypted, Level.Disabled));

        Assert.Equal("", program.Failure);
        Assert.DoesNotContain(program.Result.Judgements, one => one.Rule.Id == Encrypted);
    }

    [Fact]
    public async Task Remediate_OfAPlainArgument_SetsItBeforeTheDiskIsMade()
    {
        var program = await GuardedProgram.RunAsync(
            () => GuardedProgram.Disk("data", encrypted: false), GuardedProgram.With(Encrypted, Level.Remediate));

        Assert.Equal("", program.Failure);
        Assert.Equal("True", program.Run!.Only("alicloud:ecs/ecsDisk:EcsDisk")["encrypted"]);
        Assert.Equal(Verdict.Compliant, program.VerdictOf(Encrypted, "data"));
        Assert.EndsWith("::data: encrypted", Assert.Single(program.Result.Remedied), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Remediate_InABlockOfAList_SetsThatElement()
    {
        var program = await GuardedProgram.RunAsync(
            () => new Instance("web", new()
            {
                InstanceType = "ecs.g7.large",
                ImageId = "m-bp1golden",
                SecurityGroups = { "sg-1" },
                SystemDiskEncrypted = true,
                DataDisks =
                {
                    new InstanceDataDiskArgs { Size = 20, Encrypted = true },
                    new InstanceDataDiskArgs { Size = 40, Encrypted = false },
                },
            }),
            GuardedProgram.With("instance-data-disks-are-encrypted", Level.Remediate));

        Assert.Equal("", program.Failure);
        Assert.EndsWith("::web: dataDisks[1].encrypted", Assert.Single(program.Result.Remedied), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Remediate_OfAnOutput_StopsTheProgramInstead()
    {
        var answer = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);

        var program = await GuardedProgram.RunAsync(
            () =>
            {
                GuardedProgram.Disk("data", encrypted: Output.Create(answer.Task));
                answer.SetResult(false);
            },
            GuardedProgram.With(Encrypted, Level.Remediate));

        Assert.Contains("'encrypted' is false", program.Failure, StringComparison.Ordinal);
        Assert.Empty(program.Result.Remedied);
    }

    [Fact]
    public async Task Argument_ThatIsSecret_IsJudgedAndNotShown()
    {
        var program = await GuardedProgram.RunAsync(
            () => GuardedProgram.Disk("data", encrypted: Output.CreateSecret(false)));

        Assert.Contains("'encrypted' is [secret]", program.Failure, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Enabled", Verdict.Compliant, "")]
    [InlineData("Disabled", Verdict.Violation, "breaks kms-key-in-use-is-enabled")]
    public async Task KeyInUse_JudgedAtTheEnd_StopsTheProgramWhereItIsDisabled(string status, Verdict verdict, string failure)
    {
        var program = await GuardedProgram.RunAsync(
            () =>
            {
                var key = new Key("key", new() { Status = status, DeletionProtection = "Enabled" });
                GuardedProgram.Disk("data", encrypted: true, key.Id);
            },
            GuardedProgram.With("kms-key-in-use-is-enabled", Level.Mandatory), isPreview: true);

        Assert.Equal(verdict, program.VerdictOf("kms-key-in-use-is-enabled", "key"));
        Assert.Contains(failure, program.Failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task KeyOfTheStack_DeclaredAfterADiskThatNamesIt_IsFoundAtTheEnd()
    {
        var program = await GuardedProgram.RunAsync(
            () =>
            {
                GuardedProgram.Disk("data", true, "key-of-this-stack");
                _ = new Key("disks", new KeyArgs());
            },
            isPreview: true, account: new FakeAccount().WithId("disks", "key-of-this-stack"));

        Assert.Equal(Verdict.Compliant, program.VerdictOf("encryption-key-is-in-this-stack", "data"));
    }

    [Fact]
    public async Task WholeProgram_WithoutAnEnd_GivesNoVerdictOnIt()
    {
        var program = await GuardedProgram.RunAsync(() => new Key("key", new() { Status = "Disabled" }), concludes: false);

        Assert.Equal(Verdict.NotEvaluated, program.VerdictOf("kms-key-in-use-is-enabled", "key"));
    }

    [Fact]
    public async Task ResourceThatIsLookedUp_IsNotJudged()
    {
        var program = await GuardedProgram.RunAsync(() => EcsDisk.Get("theirs", "d-1"));

        Assert.Equal("", program.Failure);
        Assert.Empty(program.Result.Judgements);
    }

    [Fact]
    public async Task Waiver_BesideTheResource_AcceptsItsViolation()
    {
        var program = await GuardedProgram.RunAsync(() => GuardedProgram.Disk("data", encrypted: false, options: new()
        {
            ResourceTransformations = { Waive.Rule(Encrypted, "holds public data", "2999-12-31", "platform") },
        }));

        Assert.Equal("", program.Failure);
        var waiver = program.Result.Judgements.Single(one => one.Rule.Id == Encrypted).Waiver!;
        Assert.Equal(("data", "holds public data", "platform", WaiverSource.Code), (waiver.Resource, waiver.Reason, waiver.Owner, waiver.Source));
        Assert.Empty(program.Result.WaiverProblems);
    }

    [Fact]
    public async Task Waiver_BesideAComponent_CoversItsChildren()
    {
        var program = await GuardedProgram.RunAsync(() => new global::Infra.Disks.EncryptedDisk(
            "cache", new() { ZoneId = "cn-hangzhou-h", SizeGiB = 40, ServiceKey = true }, new()
            {
                ResourceTransformations = { Waive.Rule(CustomerKeyRule, "can be made again") },
            }));

        Assert.Equal(Verdict.Waived, program.VerdictOf(CustomerKeyRule, "cache-disk"));
        Assert.Equal([WaiverProblemKind.Permanent], program.Result.WaiverProblems.Select(problem => problem.Kind));
    }

    [Fact]
    public async Task Waiver_ThatIsOver_HoldsNoMore()
    {
        var program = await GuardedProgram.RunAsync(() => GuardedProgram.Disk("data", encrypted: false, options: new()
        {
            ResourceTransformations = { Waive.Rule(Encrypted, "until the migration", "2001-01-31") },
        }));

        Assert.Contains(Encrypted, program.Failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Waiver_OfTheOptionsThatCoversNothing_IsReportedAsStale()
    {
        var program = await GuardedProgram.RunAsync(
            () => GuardedProgram.Disk("data", encrypted: true),
            new() { Waivers = [new(Encrypted, "old-*", "was there before") { Expires = "2999-12-31" }] });

        Assert.Equal([WaiverProblemKind.Stale], program.Result.WaiverProblems.Select(problem => problem.Kind));
    }

    [Theory]
    [InlineData("", "because", "'rule' must be the id of a rule")]
    [InlineData("some-rule", " ", "'reason' must say why")]
    public void Waiver_WithoutRuleOrReason_IsRefused(string rule, string reason, string message)
    {
        var failure = Assert.Throws<ArgumentException>(() => Waive.Rule(rule, reason));

        Assert.Contains(message, failure.Message, StringComparison.Ordinal);
    }

    private static async Task<bool> SoonAsync(bool value)
    {
        await Task.Yield();
        return value;
    }
}
