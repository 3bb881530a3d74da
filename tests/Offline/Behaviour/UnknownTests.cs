using System.Collections.Immutable;
using Infra.Tests.Testing;
using Pulumi;
using Pulumi.Utilities;

namespace Infra.Tests.Offline.Behaviour;

[Collection(DeploymentsCollection.Name)]
public sealed class UnknownTests
{
    private static readonly ImmutableDictionary<string, object> Nothing = ImmutableDictionary<string, object>.Empty;

    [Fact]
    public async Task Preview_MissingOutput_IsUnknownAndItsApplyDoesNotRun()
    {
        var ran = false;
        Key? key = null;

        await TestProgram.PreviewAsync(RecordingMocks.Returning(Nothing), () =>
        {
            key = new Key("key");
            key.Arn.Apply(_ => ran = true);
        });

        Assert.False(ran);
        Assert.False(await OutputUtilities.GetIsKnownAsync(key!.Arn));
        Assert.Null(await OutputUtilities.GetValueAsync(key.Arn));
    }

    [Fact]
    public async Task Preview_InputFromAnUnknown_IsLeftOut()
    {
        var mocks = RecordingMocks.Returning(Nothing);

        await TestProgram.PreviewAsync(mocks, () =>
        {
            var first = new Key("first");
            _ = new Key("second", new KeyArgs { Arn = first.Arn, Size = 1 });
        });

        Assert.Equal(["size"], mocks["second"].Inputs.Keys.Except(["zones", "tags"]));
    }

    [Fact]
    public async Task Preview_OneUnknownInACollection_DropsTheCollection()
    {
        var mocks = RecordingMocks.Returning(Nothing);

        await TestProgram.PreviewAsync(mocks, () =>
        {
            var first = new Key("first");
            _ = new Key("second", new KeyArgs
            {
                Size = 1,
                Zones = { "a", first.Arn },
                Tags = { ["known"] = "b", ["unknown"] = first.Arn },
            });
        });

        Assert.Equal(["size"], mocks["second"].Inputs.Keys);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Id_NullFromTheMock_IsUnknown(bool isPreview)
    {
        var mocks = new RecordingMocks { OnResource = args => (null, args.Inputs) };
        Key? key = null;

        await (isPreview
            ? TestProgram.PreviewAsync(mocks, () => key = new Key("key"))
            : TestProgram.UpAsync(mocks, () => key = new Key("key")));

        Assert.False(await OutputUtilities.GetIsKnownAsync(key!.Id));
    }

    [Fact]
    public async Task Up_MissingOutput_IsKnownAndItsApplyRunsWithNull()
    {
        string? seen = "nothing yet";
        Key? key = null;

        await TestProgram.UpAsync(RecordingMocks.Returning(Nothing), () =>
        {
            key = new Key("key");
            key.Arn.Apply(arn => seen = arn);
        });

        Assert.Null(seen);
        Assert.True(await OutputUtilities.GetIsKnownAsync(key!.Arn));
    }

    [Fact]
    public async Task Up_FormatWithAMissingOutput_LeavesTheHoleEmpty()
    {
        Output<string>? text = null;

        await TestProgram.UpAsync(
            RecordingMocks.Returning(Nothing), () => text = Output.Format($"alias/{new Key("key").Arn}"));

        Assert.Equal("alias/", await OutputUtilities.GetValueAsync(text!));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task CreateUnknown_EitherMode_IsUnknownAndLeftOutOfInputs(bool isPreview)
    {
        var mocks = new RecordingMocks();
        Output<string>? unknown = null;

        void Run()
        {
            unknown = OutputUtilities.CreateUnknown("placeholder");
            _ = new Key("key", new KeyArgs { Arn = unknown });
        }

        await (isPreview ? TestProgram.PreviewAsync(mocks, Run) : TestProgram.UpAsync(mocks, Run));

        Assert.False(await OutputUtilities.GetIsKnownAsync(unknown!));
        Assert.DoesNotContain("arn", mocks["key"].Inputs.Keys);
    }

    [Fact]
    public async Task Invoke_UnknownArgument_IsNotCalledAndUnknown()
    {
        var mocks = new RecordingMocks();
        Output<KeyDetail>? result = null;

        await TestProgram.PreviewAsync(mocks, () => result = Deployment.Instance.Invoke<KeyDetail>(
            "sample:index:get", new TextArgs { Text = OutputUtilities.CreateUnknown("") }));

        Assert.Empty(mocks.Calls);
        Assert.False(await OutputUtilities.GetIsKnownAsync(result!));
    }

    private sealed class TextArgs : InvokeArgs
    {
        [Input("text")] public Input<string>? Text { get; set; }
    }
}
