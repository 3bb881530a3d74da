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

    [Fact]
    public Task ClusterWithItsOwnNetwork_AnyCallFailed_IsMadeGoodByTheNextUp() =>
        new FailedCalls(output, CallFailure.BeforeItsEffect).ExpectGoodEndAsync("test", before: null,
            project => project.UpAsync(ClusterPrograms.ClusterWithItsOwnNetwork));

    [Theory]
    [InlineData(CallFailure.BeforeItsEffect)]
    [InlineData(CallFailure.AfterItsEffect)]
    public Task AnyCall_Failed_LeavesNothingThatTheNextUpCannotFinish(CallFailure failure) =>
        new FailedCalls(output, failure).ExpectGoodEndAsync("test", before: null, project => project.UpAsync(SmallProgram.Declare));
}
