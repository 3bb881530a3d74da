using Infra.Migration;
using Infra.Tests.Cloud;
using Infra.Tests.Engine;
using Infra.Tests.Testing;

namespace Infra.Tests.Components.Migration;

/// <summary>What an execution says about itself is no proof: the new disks are read back, in every deployment.</summary>
[Collection(DeploymentsCollection.Name)]
public sealed class ConversionVerificationTests
{
    private const string Failed = "Task conversion failed: the value is ";

    [Fact]
    public async Task NewDisk_ThatIsGone_FailsTheDeployment()
    {
        using var world = new ConversionWorld();
        await world.UpAsync((key, role) => _ = new DataDiskConversion("data", Args(world, key, role)));
        var made = world.Successor(world.DataDisks[0]).Text("DiskId");
        world.In(client =>
        {
            client.Call("Ecs", "DetachDisk", ("InstanceId", world.Instances[0]), ("DiskId", made));
            client.Wait(TimeSpan.FromMinutes(5));
            client.Call("Ecs", "DeleteDisk", ("DiskId", made));
        });

        var error = (await world.UpAsync((key, role) => _ = new DataDiskConversion("data", Args(world, key, role)))).OnlyError();

        Assert.Contains($"DataDiskConversion 'data': the disk {made} in the place of {world.DataDisks[0]} is not there", error,
            StringComparison.Ordinal);
        Assert.Contains("hint: if that is meant, take the component out of the program", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NewDisk_WithAnotherKeyThanTheProgramSays_FailsTheDeployment()
    {
        using var world = new ConversionWorld();
        await world.UpAsync((key, role) => _ = new DataDiskConversion("data", Args(world, key, role)));
        var other = "";
        world.In(client => other = client.CreateKey());

        var error = (await world.UpAsync((own, role) => _ = new DataDiskConversion("data", Args(world, other, role)))).OnlyError();

        Assert.Contains("is encrypted with key-", error, StringComparison.Ordinal);
        Assert.Contains($", not with {other}", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Cancelled", "", "was cancelled, and went back; look whether anything bears the tag atrest:plan")]
    [InlineData("Failed", Failed + "\"failed at copy-d-1. left: [][]\"", "failed at 'copy-d-1'; everything was undone")]
    [InlineData("Failed", Failed + "\"failed at copy-d-1. left: [][s-1 s-2]\"",
        "failed at 'copy-d-1'; left behind, with the tag atrest:plan: s-1, s-2")]
    [InlineData("Failed", Failed + "\"failed at start. not undone: undo-create-d-1. left: [d-2][?]\"",
        "failed at 'start'; these steps of the way back were not made: undo-create-d-1; what is left of it could not be found out")]
    [InlineData("Failed", "Task before-2 failed: the value is \"Stopped\"", "found things other than planned ('before-2') and began nothing")]
    [InlineData("Failed", "no such template", "says: no such template")]
    public void Execution_ThatDidNotSucceed_IsToldInWords(string status, string message, string words)
    {
        Assert.StartsWith(words, ConversionFailure.Words(status, message), StringComparison.Ordinal);
    }

    private static DataDiskConversionArgs Args(ConversionWorld world, Pulumi.Input<string> key, Pulumi.Input<string> role) =>
        new() { DiskIds = world.DataDisks.ToArray(), KeyId = key, EncryptionRole = role };
}
