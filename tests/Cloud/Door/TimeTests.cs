using Infra.Cloud;
using Infra.Cloud.Door;

namespace Infra.Tests.Cloud.Door;

/// <summary>How time passes for those who call through the door.</summary>
public sealed class TimeTests
{
    [Fact]
    public async Task RealTime_IsThatOfTheClock()
    {
        await using var door = await DoorFixture.OpenAsync();

        var key = await door.SendAsync("Kms", "CreateKey");

        Assert.Equal("2026-11-21T18:35:00Z", key.Json.Text("KeyMetadata", "CreationDate"));
    }

    [Fact]
    public async Task RealTime_OfAnAccountThatIsAhead_GoesOnFromThere()
    {
        var account = CloudAccount.InMemory();
        account.Commit(new(2030, 1, 1, 0, 0, 0, TimeSpan.Zero));
        await using var door = await DoorFixture.OpenAsync(account: account);

        door.Time.Now += TimeSpan.FromSeconds(2);
        var key = await door.SendAsync("Kms", "CreateKey");

        Assert.Equal("2030-01-01T00:00:02Z", key.Json.Text("KeyMetadata", "CreationDate"));
    }

    [Fact]
    public async Task VirtualTime_PassesByCalls_AndWhenTheSameIsAskedAgain()
    {
        await using var door = await DoorFixture.OpenAsync(options => options with { Time = DoorTime.Virtual });

        var first = await door.SendAsync("Kms", "CreateKey");
        for (var i = 0; i < 3; i++) await door.SendAsync("Kms", "ListKeys");
        var second = await door.SendAsync("Kms", "CreateKey");

        Assert.Equal("2026-01-01T00:00:00Z", first.Json.Text("KeyMetadata", "CreationDate"));
        Assert.Equal("2026-01-01T00:01:00Z", second.Json.Text("KeyMetadata", "CreationDate"));
    }

    [Fact]
    public async Task VirtualTime_IsNotWhatSignaturesGoBy()
    {
        await using var door = await DoorFixture.OpenAsync(options => options with { Time = DoorTime.Virtual });

        var answer = await door.Client.SendAsync(
            door.Request("Kms", "ListKeys") with { At = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero) });

        Assert.Equal("InvalidTimeStamp.Expired", answer.Code);
    }
}
