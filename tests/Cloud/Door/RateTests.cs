using Infra.Cloud.Door;

namespace Infra.Tests.Cloud.Door;

/// <summary>The published rates of KMS.</summary>
public sealed class RateTests
{
    [Fact]
    public async Task Calls_BeyondTheRate_AreThrottledUntilTheNextSecond_InTheirRegionOnly()
    {
        await using var door = await DoorFixture.OpenAsync();

        for (var i = 0; i < 10; i++) Assert.Equal(200, (await door.SendAsync("Kms", "CreateKey")).Status);
        var throttled = await door.SendAsync("Kms", "CreateKey");
        var elsewhere = await door.Client.SendAsync(
            door.Request("Kms", "CreateKey") with { Host = "kms.cn-beijing.aliyuncs.com" });
        var other = await door.SendAsync("Kms", "ListKeys");
        door.Time.Now += TimeSpan.FromSeconds(1);
        var later = await door.SendAsync("Kms", "CreateKey");

        Assert.Equal((429, "Rejected.Throttling"), (throttled.Status, throttled.Code));
        Assert.Equal("QPS Limit Exceeded", throttled.Json.Text("Message"));
        Assert.Equal((200, 200, 200), (elsewhere.Status, other.Status, later.Status));
    }

    [Fact]
    public async Task Calls_InVirtualTime_TakeTimeAndAreNotThrottled()
    {
        await using var door = await DoorFixture.OpenAsync(options => options with { Time = DoorTime.Virtual });

        for (var i = 0; i < 12; i++) Assert.Equal(200, (await door.SendAsync("Kms", "CreateKey")).Status);
    }
}
