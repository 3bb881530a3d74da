using System.Text.Json.Nodes;
using Infra.Tests.Testing;
using Pulumi;

namespace Infra.Tests.Engine;

[Collection(DeploymentsCollection.Name)]
public sealed class DeterminismTests
{
    [Fact]
    public async Task SameProgram_InFreshDirectories_GivesTheSameBytes()
    {
        using var one = new EngineFixture();
        using var two = new EngineFixture();

        await one.GivenAsync(SmallProgram.Declare);
        await two.GivenAsync(SmallProgram.Declare);

        Assert.Equal(one.ReadState(), two.ReadState());
        Assert.Equal(AccountOf(one), AccountOf(two));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task SameProgram_WithOtherScheduling_GivesTheSameBytes(int seed)
    {
        using var inOrder = new EngineFixture();
        using var shuffled = new EngineFixture();
        await inOrder.GivenAsync(() => Declare(index => index));
        var delay = 0;
        // Each call waits a little, now longer, now shorter, so that steps overtake each other.
        shuffled.Cloud = new() { BeforeAnswer = (_, _) => Thread.Sleep(Interlocked.Increment(ref delay) * (seed + 7) % 5) };

        await shuffled.GivenAsync(() => Declare(index => (index * 7 + seed) % 12));

        Assert.Equal(inOrder.ReadState(), shuffled.ReadState());
        Assert.Equal(AccountOf(inOrder), AccountOf(shuffled));

        static void Declare(Func<int, int> order)
        {
            var role = SmallProgram.DeclareRole();
            var key = SmallProgram.DeclareKey();
            for (var index = 0; index < 12; index++)
            {
                var number = order(index);
                SmallProgram.DeclarePlainDisk($"disk-{number}", disk =>
                {
                    if (number % 2 == 0) disk.KmsKeyId = key.Id;
                }, new() { DependsOn = { role } });
            }
        }
    }

    [Fact]
    public async Task Errors_OfSeveralResources_AreSortedByUrnAndComeOnce()
    {
        using var project = new EngineFixture();

        var result = await project.UpAsync(() =>
        {
            var bad = SmallProgram.DeclarePlainDisk("third", disk => disk.Category = "wood");
            SmallProgram.DeclarePlainDisk("second", disk => disk.ZoneId = "nowhere");
            SmallProgram.DeclarePlainDisk("first", disk => disk.Description = bad.Id);
            SmallProgram.DeclarePlainDisk("fourth");
        });

        Assert.Equal(["second", "third"], result.Errors.Select(error => error.Urn!.Split("::")[^1]));
        Assert.Equal("fourth created, second failed, third failed", result.Summary());
    }

    private static string AccountOf(EngineFixture project) => string.Join('\n',
        Directory.EnumerateFiles(project.AccountDirectory, "*.json*").Order(StringComparer.Ordinal).SelectMany(File.ReadLines)
            .Where(line => JsonNode.Parse(line) is JsonObject json && !json.ContainsKey("generation") && !json.ContainsKey("sha256")));
}
