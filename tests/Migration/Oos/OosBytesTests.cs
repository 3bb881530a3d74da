using Infra.Migration.Oos;
using Infra.Tests.Cloud;
using Infra.Tests.Cloud.Oos;
using Infra.Tests.Migration.Running;

namespace Infra.Tests.Migration.Oos;

/// <summary>A program in the guest writes before each call of OOS, for as long as the instance runs: what is on the new
/// disk is what was on the old one then.</summary>
public sealed class OosBytesTests
{
    /// <summary>A write must be over when the call begins.</summary>
    private static readonly TimeSpan s_before = TimeSpan.FromMilliseconds(1);

    public static TheoryData<string> Routes => [.. OosRoute.All.Keys];

    [Theory]
    [MemberData(nameof(Routes))]
    public void NewDisk_HasWhatWasWrittenUntilTheStop(string route)
    {
        using var world = OosRoute.All[route].Begin();
        var writers = Watch(world);

        var execution = world.Run();

        Assert.Equal("Success", execution.Text("Status"));
        var made = execution.Outputs()[OosTemplate.NewDisks]!;
        Assert.All(writers, writer => Assert.Equal(
            writer.Value.AtTheStop, world.Account.Blocks.Hash(made.Text(writer.Key), world.Client.Now)));
    }

    [Theory]
    [MemberData(nameof(Routes))]
    public void Disk_OfAConversionThatFailed_HasWhatWasWritten(string route)
    {
        using var world = OosRoute.All[route].Begin();
        var tasks = OosCourse.Of(OosRoute.All[route]).Tasks;
        var template = world.Template;
        // The last thing that every template does: nothing is left to be taken back but all of it.
        var fault = OosFault.Refused.At(tasks.Index().Last(task => task.Item.Action == "TagResources").Index);
        var writers = Watch(world);
        var watch = world.AtCall!;
        world.AtCall = (call, answer) =>
        {
            watch(call, answer);
            fault(call, answer);
        };

        var execution = world.Client.Run(template);

        Assert.Equal("Failed", execution.Text("Status"));
        Assert.All(writers, writer => Assert.Equal(
            writer.Value.AtTheStop, world.Account.Blocks.Hash(world.InPlaceOf(writer.Key), world.Client.Now)));
    }

    [Fact]
    public void PublicTemplate_ByItself_LosesWrites_AndTheWriterSeesIt()
    {
        using var world = OosRoute.All["system disk by the public template"].Begin();
        var writers = Watch(world);

        var execution = world.Client.Ended(world.Client.StartTemplate(
            "ACS-ECS-BulkyEncryptSystemDisk", Cloud.Oos.PublicTemplateTests.Parameters(world.Key, world.Instance)));

        Assert.Equal("Success", execution.Text("Status"));
        var (source, writer) = Assert.Single(writers);
        Assert.True(writer.Writes > 10);
        Assert.NotEqual(writer.AtTheStop, world.Account.Blocks.Hash(world.InPlaceOf(source), world.Client.Now));
    }

    /// <summary>A writer for each source; one of a disk that nobody can write to has what was on it.</summary>
    private static Dictionary<string, Writer> Watch(OosWorld world)
    {
        var writers = world.Sources.ToDictionary(id => id, id => new Writer(world.Account, id), StringComparer.Ordinal);
        foreach (var writer in writers.Values) writer.Write(world.Client.Now);
        world.AtCall = (call, answer) =>
        {
            if (answer is not null) return;
            foreach (var writer in writers.Values) writer.Write(call.At - s_before);
        };
        return writers;
    }
}
