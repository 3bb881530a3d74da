using Infra.Cloud;
using Infra.Cloud.Faults;
using Infra.Tests.Cloud.Door;

namespace Infra.Tests.Cloud.Faults;

/// <summary>Calls go wrong as the rules say, and no others do.</summary>
public sealed class FaultPlanTests
{
    [Theory]
    [InlineData("Kms", "Throttle", 429, "Rejected.Throttling")]
    [InlineData("Kms", "Internal", 500, "InternalFailure")]
    [InlineData("Kms", "Unavailable", 503, "ServiceUnavailableTemporary")]
    [InlineData("Ecs", "Throttle", 400, "Throttling")]
    [InlineData("Ram", "Throttle", 400, "Throttling.User")]
    [InlineData("Ecs", "Internal", 500, "InternalError")]
    [InlineData("Ram", "Unavailable", 503, "ServiceUnavailable")]
    public void Refusal_ByRule_HasTheProductsOwnCode_AndNoEffect(string product, string fault, int status, string code)
    {
        using var account = With(new FaultRule { Fault = Enum.Parse<FaultKind>(fault), Times = 1 });
        var client = account.Client();
        var action = product switch { "Kms" => "CreateKey", "Ecs" => "DescribeRegions", _ => "ListRoles" };

        var refusal = client.Refusal(product, action);

        Assert.Equal((status, code), (refusal.Status, refusal.Code));
        Assert.Equal(0, client.Call("Kms", "ListKeys")["TotalCount"]!.GetValue<int>());
        Assert.Equal(code, account.Calls[0].ErrorCode);
    }

    [Theory]
    [InlineData("TimeoutBefore", 0)]
    [InlineData("TimeoutAfter", 1)]
    [InlineData("ResetBefore", 0)]
    [InlineData("ResetAfter", 1)]
    [InlineData("GatewayPage", 0)]
    [InProcessOnly("Over the wire these are no answers; the door's own tests look at them.")]
    public void LostAnswer_LeavesTheEffectOrNot(string fault, int keys)
    {
        var kind = Enum.Parse<FaultKind>(fault);
        using var account = With(new FaultRule { Fault = kind, Action = "CreateKey" });
        var client = account.Client();

        var lost = Assert.Throws<InjectedFaultException>(() => client.CreateKey());

        Assert.Equal(kind, lost.Kind);
        Assert.Equal(keys, client.Call("Kms", "ListKeys")["TotalCount"]!.GetValue<int>());
    }

    [Fact]
    public void Rule_CountsOnlyTheCallsItIsAbout()
    {
        using var account = With(new FaultRule { Fault = FaultKind.Throttle, Product = "kms", Action = "CreateKey", Nth = 2 });
        var client = account.Client();

        client.CreateKey();
        client.Call("Kms", "ListKeys");
        var second = client.Refusal("Kms", "CreateKey");
        client.CreateKey();

        Assert.Equal("Rejected.Throttling", second.Code);
        Assert.Equal([1], account.Faults.Fired);
    }

    [Fact]
    public void Rule_AboutAResource_HitsTheCallsThatNameIt()
    {
        using var account = CloudAccount.InMemory();
        var client = account.Client();
        var (one, other, disk) = (client.CreateKey(), client.CreateKey(), client.CreateDisk());
        account.Faults.Replace(
        [
            new() { Fault = FaultKind.Internal, Resource = one },
            new() { Fault = FaultKind.Internal, Resource = disk },
        ]);

        client.Call("Kms", "DescribeKey", ("KeyId", other));
        client.Call("Ecs", "DescribeDisks");

        Assert.Equal("InternalFailure", client.Refusal("Kms", "DescribeKey", ("KeyId", one)).Code);
        Assert.Equal("InternalError", client.Refusal("Ecs", "DescribeDisks", ("DiskIds", $"[\"{disk}\"]")).Code);
    }

    [Fact]
    public void Probability_HitsTheSameCallsInEveryRun()
    {
        var first = Hits("seed");
        var again = Hits("seed");
        var other = Hits("another");

        Assert.Equal(first, again);
        Assert.NotEqual(first, other);
        Assert.InRange(first.Count(hit => hit), 20, 80);

        static List<bool> Hits(string seed)
        {
            using var account = CloudAccount.InMemory(new()
            {
                Seed = seed,
                Faults = new(new FaultRule { Fault = FaultKind.Throttle, Probability = 0.5 }),
            });
            var client = account.Client();
            return [.. Enumerable.Range(0, 100).Select(_ => Fails(() => client.Call("Kms", "ListKeys")))];
        }
    }

    [Fact]
    [InProcessOnly("Over the wire the clock is the wall's; the door's own tests look at it.")]
    public void SlowAnswer_TakesVirtualTime()
    {
        using var account = With(new FaultRule { Fault = FaultKind.Slow, Delay = TimeSpan.FromMinutes(3), Nth = 1 });
        var client = account.Client();
        var before = client.Now;

        client.Call("Kms", "ListKeys");

        Assert.Equal(TimeSpan.FromMinutes(3) + CloudClient.CallLatency, client.Now - before);
    }

    [Fact]
    public void Rules_Replaced_CountAnew()
    {
        using var account = With(new FaultRule { Fault = FaultKind.Throttle });
        var client = account.Client();

        client.Refusal("Kms", "ListKeys");
        account.Faults.Replace([]);
        client.Call("Kms", "ListKeys");

        Assert.Empty(account.Faults.Rules);
        Assert.Empty(account.Faults.Fired);
    }

    private static CloudAccount With(params FaultRule[] rules) => CloudAccount.InMemory(new() { Faults = new(rules) });

    private static bool Fails(Action call)
    {
        try
        {
            call();
            return false;
        }
        catch (CloudException)
        {
            return true;
        }
    }
}
