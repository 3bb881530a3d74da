using Infra.Cloud;

namespace Infra.Tests.Cloud.Ram;

/// <summary>The conditions of statements, asked of a call from 10.1.2.3 at 2026-01-01 by the client "app 1.5".</summary>
public sealed class ConditionTests : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();

    public void Dispose() => _account.Dispose();

    [Theory]
    [InlineData("""{"StringEquals":{"acs:UserAgent":"app"}}""", true)]
    [InlineData("""{"StringEquals":{"acs:UserAgent":["tool","app"]}}""", true)]
    [InlineData("""{"StringEquals":{"ACS:useragent":"app"}}""", true)]
    [InlineData("""{"StringEquals":{"acs:UserAgent":"APP"}}""", false)]
    [InlineData("""{"StringEquals":{"acs:Unknown":"app"}}""", false)]
    [InlineData("""{"StringNotEquals":{"acs:UserAgent":"tool"}}""", true)]
    [InlineData("""{"StringNotEquals":{"acs:UserAgent":["tool","app"]}}""", false)]
    [InlineData("""{"StringNotEquals":{"acs:Unknown":"app"}}""", true)]
    [InlineData("""{"StringEqualsIgnoreCase":{"acs:UserAgent":"APP"}}""", true)]
    [InlineData("""{"StringNotEqualsIgnoreCase":{"acs:UserAgent":"APP"}}""", false)]
    [InlineData("""{"StringLike":{"acs:PrincipalARN":"acs:ram::*:user/al?ce"}}""", true)]
    [InlineData("""{"StringLike":{"acs:PrincipalARN":"acs:ram::*:user/bob"}}""", false)]
    [InlineData("""{"StringNotLike":{"acs:PrincipalARN":"acs:ram::*:user/al*"}}""", false)]
    [InlineData("""{"DateLessThan":{"acs:CurrentTime":"2026-06-01T00:00:00Z"}}""", true)]
    [InlineData("""{"DateLessThanEquals":{"acs:CurrentTime":"2025-12-31T23:59:59Z"}}""", false)]
    [InlineData("""{"DateGreaterThan":{"acs:CurrentTime":"2025-12-31T08:00:00+08:00"}}""", true)]
    [InlineData("""{"DateGreaterThanEquals":{"acs:CurrentTime":"2027-01-01T00:00:00Z"}}""", false)]
    [InlineData("""{"DateEquals":{"acs:CurrentTime":"never"}}""", false)]
    [InlineData("""{"DateNotEquals":{"acs:CurrentTime":"2020-01-01T00:00:00Z"}}""", true)]
    [InlineData("""{"Bool":{"acs:SecureTransport":"true"}}""", true)]
    [InlineData("""{"Bool":{"acs:SecureTransport":true}}""", true)]
    [InlineData("""{"Bool":{"acs:SecureTransport":"false"}}""", false)]
    [InlineData("""{"Bool":{"acs:MFAPresent":"true"}}""", false)]
    [InlineData("""{"IpAddress":{"acs:SourceIp":"10.0.0.0/8"}}""", true)]
    [InlineData("""{"IpAddress":{"acs:SourceIp":["192.168.0.0/16","10.1.2.3"]}}""", true)]
    [InlineData("""{"IpAddress":{"acs:SourceIp":"192.168.0.0/16"}}""", false)]
    [InlineData("""{"IpAddress":{"acs:SourceIp":"no address"}}""", false)]
    [InlineData("""{"NotIpAddress":{"acs:SourceIp":"10.0.0.0/8"}}""", false)]
    [InlineData("""{"NotIpAddress":{"acs:SourceIp":"192.168.0.0/16"}}""", true)]
    [InlineData("""{"Bool":{"acs:SecureTransport":"true"},"StringEquals":{"acs:UserAgent":"tool"}}""", false)]
    [InlineData("""{"StringLike":{"acs:UserAgent":"*","acs:PrincipalARN":"*bob"}}""", false)]
    public void Statement_CountsIfItsConditionHolds(string condition, bool allowed)
    {
        Assert.Equal(allowed, Allows(condition, "app"));
    }

    [Theory]
    [InlineData("NumericEquals", "1.50", true)]
    [InlineData("NumericNotEquals", "1.5", false)]
    [InlineData("NumericLessThan", "1.5", false)]
    [InlineData("NumericLessThanEquals", "1.5", true)]
    [InlineData("NumericGreaterThan", "1", true)]
    [InlineData("NumericGreaterThanEquals", "2", false)]
    [InlineData("NumericEquals", "one", false)]
    public void Numbers_AreComparedAsNumbers(string name, string value, bool allowed)
    {
        Assert.Equal(allowed, Allows($$"""{"{{name}}":{"acs:UserAgent":"{{value}}"} }""", "1.5"));
    }

    private bool Allows(string condition, string userAgent)
    {
        var caller = _account.UserWith("alice",
            $$"""{"Effect":"Allow","Action":"kms:ListKeys","Resource":"*","Condition":{{condition}} }""");
        var call = new ApiCall("Kms", "ListKeys", new Dictionary<string, string>(), TestCloud.Region,
            _account.Now.AddMinutes(1), "test")
        {
            Caller = caller,
            Source = new CallSource("10.1.2.3", userAgent, IsSecure: true),
        };

        return Record.Exception(() => _account.Call(call)) is null;
    }
}
