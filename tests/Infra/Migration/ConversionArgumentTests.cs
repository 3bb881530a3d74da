using Infra.Migration;
using Infra.Tests.Testing;
using Pulumi;

namespace Infra.Tests.Components.Migration;

/// <summary>Arguments of the conversions, and what they register.</summary>
[Collection("Deployments")]
public sealed class ConversionArgumentTests
{
    private const string Role = "AliyunECSDiskEncryptDefaultRole";
    private const string Template = "alicloud:oos/template:Template";
    private const string Execution = "alicloud:oos/execution:Execution";

    public static TheoryData<string, Action<DataDiskConversionArgs>> Refused => new()
    {
        { "'diskIds' must be given: one disk at least; got nothing.", args => args.DiskIds = new InputList<string>() },
        { "'diskIds' must be IDs of disks, d-...; got i-1.", args => args.DiskIds = new InputList<string> { "d-1", "i-1" } },
        { "'diskIds' must name each disk once; got one twice.", args => args.DiskIds = new InputList<string> { "d-1", "d-1" } },
        { "'route' must be one of snapshotCopy, direct; got quick.", args => args.Route = "quick" },
        { "'keyId' must be given; got nothing.", args => (args.KeyId, args.EncryptionRole) = (null, null) },
        { "'encryptionRole' must be given with 'keyId'; got nothing.", args => args.EncryptionRole = null },
        { "'keyId' must be left out when 'serviceKey' is true; got both.", args => args.ServiceKey = true },
        { "'timeoutHours' must be between 1 and 168; got 0.", args => args.TimeoutHours = 0 },
        { "'attempt' must be between 1 and 2147483647; got 0.", args => args.Attempt = 0 },
        { "'executionRole' must have 1 to 64 characters", args => args.ExecutionRole = new string('r', 65) },
        { "'tags' must have no key that starts with atrest:", args => args.Tags = new Dictionary<string, string> { ["atrest:a"] = "b" } },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Argument_BreakingARule_IsRefusedByName(string message, Action<DataDiskConversionArgs> change)
    {
        var args = Minimal();
        change(args);

        var text = await ProgramRun.Failure(() => _ = new DataDiskConversion("data", args), Account());

        Assert.Contains($"DataDiskConversion 'data': {message}", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Arguments_SeveralBreakingRules_AreRefusedTogether()
    {
        var text = await ProgramRun.Failure(() => _ = new SystemDiskConversion("system", new() { TimeoutHours = 0, Attempt = 0 }), Account());

        foreach (var argument in new[] { "instanceId", "keyId", "timeoutHours", "attempt" })
            Assert.Contains($"SystemDiskConversion 'system': '{argument}'", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Attempt_OfAResource_IsRefused()
    {
        var text = await ProgramRun.Failure(() =>
        {
            var key = new Infra.Keys.CustomerKey("orders", new());
            _ = new DataDiskConversion("data", Minimal(args => args.Attempt = key.KeyId.Apply(_ => 1)));
        }, Account());

        Assert.Contains("'attempt' must be a plain value, because it decides which resources exist", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bulk_TakesPlainInstancesAndACustomerKey()
    {
        var output = await ProgramRun.Failure(() => _ = new BulkSystemDiskEncryption("bulk", new()
        {
            InstanceIds = { new Infra.Keys.CustomerKey("orders", new()).KeyId },
            ServiceKey = true,
        }), Account());

        Assert.Contains("'instanceIds' must be plain values, because they decide which resources exist", output, StringComparison.Ordinal);
        Assert.Contains("'serviceKey' must be left out; got true. hint: the public template", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Copy_OfADiskThatIsNotThere_IsRefused()
    {
        var text = await ProgramRun.Failure(() => _ = new EncryptedDiskCopy("archive",
            new() { SourceDiskId = "d-nobodys", KeyId = "key-1", EncryptionRole = Role }), Account());

        Assert.Contains("EncryptedDiskCopy 'archive': 'sourceDiskId' must be a disk of the region; got d-nobodys.", text,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Disk_ThatCannotBeConverted_IsRefusedInAPreviewToo()
    {
        var account = Account("Attaching");

        var text = await ProgramRun.Failure(() => _ = new DataDiskConversion("data", Minimal()), account, isPreview: true);

        Assert.Contains("DataDiskConversion 'data': the disk d-1 cannot be converted: It is Attaching", text, StringComparison.Ordinal);
        Assert.Contains("hint: ", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Preview_RegistersTheSame_WhetherThePlanIsKnownOrNot(bool isKnown)
    {
        var run = await ProgramRun.Of(() => _ = new DataDiskConversion("data", Minimal(args =>
        {
            if (!isKnown) args.KeyId = new Infra.Keys.CustomerKey("orders", new()).KeyId;
        })), Account(), isPreview: true);

        Assert.Equal(isKnown, run.Only(Template)["content"] is not null);
        Assert.Equal("Skip", run.Only(Execution)["safetyCheck"]);
    }

    [Fact]
    public async Task Execution_IsDeclaredSafely()
    {
        var execution = (await ProgramRun.Of(() => _ = new DataDiskConversion("data", Minimal()), Account(), isPreview: true)).Only(Execution);

        Assert.Equal(("Skip", "Automatic", "Automatic", "{}"),
            (execution["safetyCheck"], execution["mode"], execution["loopMode"], execution["parameters"]));
        Assert.Equal((true, TimeSpan.FromHours(48)), (execution.Options.RetainOnDelete, execution.Options.CustomTimeouts?.Create));
        var ignored = ((CustomResourceOptions)execution.Options).IgnoreChanges;
        foreach (var input in new[] { "templateName", "templateContent", "parameters", "safetyCheck", "mode", "loopMode", "description", "tags" })
            Assert.Contains(input, ignored);
    }

    [Fact]
    public async Task Attempt_Raised_IsAnotherExecutionOfAnotherTemplate()
    {
        var run = await ProgramRun.Of(() => _ = new DataDiskConversion("data", Minimal(args => args.Attempt = 2)), Account(), isPreview: true);

        Assert.Equal(("data-execution-2", "data-template-2", "atrest-dev-data-2"),
            (run.Only(Execution).Name, run.Only(Template).Name, run.Only(Template)["templateName"]));
    }

    [Fact]
    public async Task Preview_OfADataDiskConversion_MatchesTheReviewedSnapshot()
    {
        var run = await ProgramRun.Of(() => _ = new DataDiskConversion("data", Minimal(args =>
        {
            args.ExecutionRole = "DiskConversion";
            args.Tags = new Dictionary<string, string> { ["team"] = "storage" };
        })), Account(), isPreview: true);

        Snapshot.Matches(run);
    }

    [Fact]
    public async Task Deployment_OfACopy_MatchesTheReviewedSnapshot()
    {
        var run = await ProgramRun.Of(() => _ = new EncryptedDiskCopy("archive", new()
        {
            SourceDiskId = "d-1",
            KeyId = "key-1",
            EncryptionRole = Role,
            Tags = { ["team"] = "storage" },
        }), Account());

        Snapshot.Matches(run);
    }

    private static DataDiskConversionArgs Minimal(Action<DataDiskConversionArgs>? change = null)
    {
        var args = new DataDiskConversionArgs { DiskIds = { "d-1" }, KeyId = "key-1", EncryptionRole = Role };
        change?.Invoke(args);
        return args;
    }

    /// <summary>An account with a disk that no instance has, and a key.</summary>
    private static FakeAccount Account(string status = "Available") => new FakeAccount()
        .WithFound("alicloud:ecs/getEcsDisks:getEcsDisks", new Dictionary<string, object>()
        {
            ["id"] = "d-1",
            ["diskId"] = "d-1",
            ["zoneId"] = "cn-hangzhou-h",
            ["diskName"] = "data",
            ["type"] = "data",
            ["status"] = status,
            ["category"] = "cloud_essd",
            ["performanceLevel"] = "PL1",
            ["size"] = 40,
            ["encrypted"] = "off",
            ["detachedTime"] = "2026-11-21T10:00:00Z",
            ["paymentType"] = "PayAsYouGo",
            ["tags"] = System.Collections.Immutable.ImmutableDictionary<string, object>.Empty.Add("owner", "shop"),
            ["mountInstances"] = System.Collections.Immutable.ImmutableArray<object>.Empty,
            ["operationLocks"] = System.Collections.Immutable.ImmutableArray<object>.Empty,
        })
        .WithFound("alicloud:kms/getKeys:getKeys", new Dictionary<string, object>()
        {
            ["id"] = "key-1",
            ["keyId"] = "key-1",
            ["status"] = "Enabled",
            ["keySpec"] = "Aliyun_AES_256",
            ["keyUsage"] = "ENCRYPT/DECRYPT",
        });
}
