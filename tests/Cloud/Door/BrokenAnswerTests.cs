using Infra.Cloud.Faults;

namespace Infra.Tests.Cloud.Door;

/// <summary>Faults as they look over the wire.</summary>
public sealed class BrokenAnswerTests
{
    [Fact]
    public async Task GatewayPage_IsNoJson()
    {
        await using var door = await DoorFixture.OpenAsync();
        door.Account.Faults.Replace([new() { Fault = FaultKind.GatewayPage }]);

        var answer = await door.SendAsync("Kms", "CreateKey");

        Assert.Equal((502, "text/html"), (answer.Status, answer.ContentType));
        Assert.StartsWith("<html>", answer.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ResetBefore", 0)]
    [InlineData("ResetAfter", 1)]
    public async Task Reset_CutsTheConnection_BeforeOrAfterTheEffect(string fault, int keys)
    {
        await using var door = await DoorFixture.OpenAsync();
        door.Account.Faults.Replace([new() { Fault = Enum.Parse<FaultKind>(fault), Action = "CreateKey" }]);

        await Assert.ThrowsAsync<HttpRequestException>(() => door.SendAsync("Kms", "CreateKey"));

        Assert.Equal(keys, await CountAsync(door));
    }

    [Theory]
    [InlineData("TimeoutBefore", 0)]
    [InlineData("TimeoutAfter", 1)]
    public async Task Timeout_AnswersNothing_BeforeOrAfterTheEffect(string fault, int keys)
    {
        await using var door = await DoorFixture.OpenAsync();
        door.Account.Faults.Replace([new() { Fault = Enum.Parse<FaultKind>(fault), Action = "CreateKey" }]);
        using var client = new DoorClient(door.Door.Endpoint);

        var waiting = client.SendAsync(door.Request("Kms", "CreateKey"));
        while (door.Account.Faults.Fired[0] == 0) await Task.Yield();
        var others = await CountAsync(door);
        Assert.False(waiting.IsCompleted);
        client.Dispose();

        await Assert.ThrowsAnyAsync<Exception>(() => waiting);
        Assert.InRange(others, 0, keys); // the count may have come before the effect
        Assert.Equal(keys, await CountAsync(door));
    }

    [Fact]
    public async Task SlowAnswer_Comes()
    {
        await using var door = await DoorFixture.OpenAsync();
        door.Account.Faults.Replace([new() { Fault = FaultKind.Slow, Delay = TimeSpan.FromMilliseconds(1) }]);

        Assert.Equal(200, (await door.SendAsync("Kms", "CreateKey")).Status);
        Assert.Equal([1], door.Account.Faults.Fired);
    }

    private static async Task<int> CountAsync(DoorFixture door) =>
        (await door.SendAsync("Kms", "ListKeys")).Json["TotalCount"]!.GetValue<int>();
}
