using System.Text.Json.Nodes;
using Infra.Cloud;

namespace Infra.Tests.Cloud.ActionTrail;

public sealed class LookupEventsTests : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();

    public void Dispose() => _account.Dispose();

    [Theory]
    [InlineData("yesterday", "2026-01-02T00:00:00Z", "InvalidParameterStartTime")]
    [InlineData("2026-01-01T00:00:00+08:00", "2026-01-02T00:00:00Z", "InvalidParameterStartTime")]
    [InlineData("2025-09-01T00:00:00Z", "2025-09-02T00:00:00Z", "InvalidParameterStartTime")]
    [InlineData("2026-01-01T00:00:00Z", "soon", "InvalidParameterEndTime")]
    [InlineData("2025-11-01T00:00:00Z", "2025-12-15T00:00:00Z", "InvalidParameterEndTime")]
    [InlineData("2026-01-02T00:00:00Z", "2026-01-01T00:00:00Z", "InvalidParameterCombination")]
    [InlineData("2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z", "InvalidParameterCombination")]
    [InlineData("2026-01-01T00:00:00Z", null, "InvalidQueryParameter")]
    [InlineData(null, "2026-01-01T00:00:00Z", "InvalidQueryParameter")]
    public void Window_ThatIsNone_IsRefused(string? start, string? end, string code)
    {
        var refusal = _account.Client().Refusal("Actiontrail", "LookupEvents", ("StartTime", start), ("EndTime", end));

        Assert.Equal((400, code), (refusal.Status, refusal.Code));
    }

    [Theory]
    [InlineData("Direction", "UP")]
    [InlineData("MaxResults", "51")]
    [InlineData("MaxResults", "many")]
    [InlineData("NextToken", "x")]
    [InlineData("NextToken", "AAAA")]
    public void Parameter_OutOfItsRange_IsRefused(string parameter, string value)
    {
        var refusal = _account.Client().Refusal("Actiontrail", "LookupEvents", (parameter, value));

        Assert.Equal((400, "InvalidQueryParameter"), (refusal.Status, refusal.Code));
    }

    [Theory]
    [InlineData("Name", "x")]
    [InlineData("eventname", "CreateKey")]
    [InlineData("EventName", null)]
    public void Filter_ThatIsUnknownOrEmpty_IsRefused(string key, string? value)
    {
        var refusal = _account.Client().Refusal("Actiontrail", "LookupEvents", ("LookupAttribute.1.Key", key),
            ("LookupAttribute.1.Value", value));

        Assert.Equal("InvalidQueryParameter", refusal.Code);
    }

    [Fact]
    public void ThirdCallWithinASecond_IsThrottled()
    {
        var client = _account.Client();
        client.Call("Actiontrail", "LookupEvents");
        client.Call("Actiontrail", "LookupEvents");

        var refusal = client.Refusal("Actiontrail", "LookupEvents");
        client.Wait(TimeSpan.FromSeconds(1));
        client.Call("Actiontrail", "LookupEvents");

        Assert.Equal((400, "Throttling.User"), (refusal.Status, refusal.Code));
    }

    [Theory]
    [InlineData("ServiceName", "Kms", "CreateAlias CreateKey DescribeKey")]
    [InlineData("ServiceName", "kms", "")]
    [InlineData("EventName", "CreateUser", "CreateUser")]
    [InlineData("EventRW", "Read", "DescribeKey GetUser")]
    [InlineData("EventType", "ApiCall", "CreateAlias CreateKey CreateUser DescribeKey GetUser")]
    [InlineData("EventType", "ConsoleSignin", "")]
    [InlineData("User", "root", "CreateAlias CreateKey CreateUser DescribeKey GetUser")]
    [InlineData("User", "alice", "")]
    [InlineData("ResourceType", "ACS::RAM::User", "CreateUser GetUser")]
    [InlineData("ResourceName", "alias/a", "CreateAlias")]
    [InlineData("SourceIpAddress", "127.0.0.1", "CreateAlias CreateKey CreateUser DescribeKey GetUser")]
    [InlineData("RoleName", "reader", "")]
    [InlineData("SensitiveAction", "true", "")]
    public void Filter_FindsWhatMatchesExactly(string key, string value, string names)
    {
        var client = WithSomeCalls();

        var found = Lookup(client, ("LookupAttribute.1.Key", key), ("LookupAttribute.1.Value", value));

        Assert.Equal(names.Split(' ', StringSplitOptions.RemoveEmptyEntries), Names(found).Order());
    }

    [Fact]
    public void Filters_MustBothMatch_AndOfOneKeyTheSecondCounts()
    {
        var client = WithSomeCalls();

        var both = Lookup(client, ("LookupAttribute.1.Key", "ServiceName"), ("LookupAttribute.1.Value", "Kms"),
            ("LookupAttribute.2.Key", "EventRW"), ("LookupAttribute.2.Value", "Read"));
        client.Wait(TimeSpan.FromSeconds(1));
        var same = Lookup(client, ("LookupAttribute.1.Key", "ServiceName"), ("LookupAttribute.1.Value", "Kms"),
            ("LookupAttribute.2.Key", "ServiceName"), ("LookupAttribute.2.Value", "Ram"));

        Assert.Equal(["DescribeKey"], Names(both));
        Assert.Equal(["GetUser", "CreateUser"], Names(same));
    }

    [Theory]
    [InlineData("FORWARD", "CreateKey CreateAlias DescribeKey CreateUser GetUser")]
    [InlineData("BACKWARD", "GetUser CreateUser DescribeKey CreateAlias CreateKey")]
    public void Pages_ShowEveryEventOnce_InTheDirectionAskedFor(string direction, string names)
    {
        var client = WithSomeCalls();
        (string, string?)[] question =
            [("Direction", direction), ("MaxResults", "2"), ("StartTime", "2026-01-01T00:00:00Z"),
                ("EndTime", "2026-01-01T00:00:05Z")];

        var found = new List<string>();
        string? token = null;
        do
        {
            client.Wait(TimeSpan.FromSeconds(10));
            var page = Lookup(client, [.. question, ("NextToken", token)]);
            found.AddRange(Names(page));
            token = page.Text("NextToken");
        }
        while (token.Length > 0 && found.Count < 10);

        Assert.Equal(names.Split(' '), found);
    }

    [Fact]
    public void Token_OfAnotherQuestion_IsRefused()
    {
        var client = WithSomeCalls();
        var token = Lookup(client, ("MaxResults", "1")).Text("NextToken");

        var refusal = client.Refusal("Actiontrail", "LookupEvents", ("MaxResults", "2"), ("NextToken", token));

        Assert.Equal("InvalidQueryParameter", refusal.Code);
    }

    [Fact]
    public void Region_ShowsItsOwnEvents_AndThoseOfGlobalProducts()
    {
        WithSomeCalls();
        var elsewhere = _account.Client(region: "cn-shanghai");
        elsewhere.Wait(TimeSpan.FromMinutes(1));

        var found = Lookup(elsewhere);

        Assert.Equal(["GetUser", "CreateUser"], Names(found));
    }

    [Fact]
    public void Event_OutsideOfTheWindow_IsNotShown()
    {
        var client = WithSomeCalls();
        client.Wait(TimeSpan.FromDays(8));

        var lastWeek = Lookup(client);
        client.Wait(TimeSpan.FromSeconds(1));
        var lastMonth = Lookup(client, ("StartTime", "2026-01-01T00:00:00Z"), ("EndTime", "2026-01-20T00:00:00Z"));

        Assert.Empty(Names(lastWeek));
        Assert.Equal(6, Names(lastMonth).Count());
    }

    /// <summary>Five calls within the first second.</summary>
    private CloudClient WithSomeCalls()
    {
        var client = _account.Client();
        var key = client.CreateKey();
        client.Call("Kms", "CreateAlias", ("AliasName", "alias/a"), ("KeyId", key));
        client.Key(key);
        client.Call("Ram", "CreateUser", ("UserName", "alice"));
        client.Call("Ram", "GetUser", ("UserName", "alice"));
        client.Wait(TimeSpan.FromSeconds(1));
        return client;
    }

    private static JsonObject Lookup(CloudClient client, params (string, string?)[] parameters) =>
        client.Call("Actiontrail", "LookupEvents", parameters);

    private static IEnumerable<string> Names(JsonObject answer) =>
        answer["Events"]!.AsArray().Select(found => found!.Text("eventName"));
}
