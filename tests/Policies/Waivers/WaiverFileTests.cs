using System.Text;
using Infra.Policies.Readers;
using Infra.Policies.Waivers;

namespace Infra.Tests.Policies.Waivers;

/// <summary>What a file of waivers may hold.</summary>
public sealed class WaiverFileTests
{
    [Fact]
    public void File_OfWaivers_IsRead()
    {
        var waivers = Parse("""
            {
              "version": 1,
              // until the migration
              "waivers": [
                { "rule": "r", "resource": "legacy-*", "reason": "moves in May", "expires": "2026-05-31", "owner": "ops" },
                { "rule": "r", "resource": "x" },
              ],
            }
            """);

        Assert.Equal(
            [new Waiver("r", "legacy-*", "moves in May") { Expires = "2026-05-31", Owner = "ops" }, new Waiver("r", "x", "")],
            waivers);
    }

    [Theory]
    [InlineData("", "line 1 cannot be read")]
    [InlineData("[]", "must be a JSON object")]
    [InlineData("""{"waivers":[]}""", "'version' must be 1")]
    [InlineData("""{"version":2,"waivers":[]}""", "'version' must be 1")]
    [InlineData("""{"version":"1","waivers":[]}""", "'version' must be 1")]
    [InlineData("""{"version":1}""", "'waivers' must be a list")]
    [InlineData("""{"version":1,"waivers":[{"rule":"r","expire":"2026-01-01"}]}""", "waiver 1 has a member that is not known: 'expire'")]
    [InlineData("""{"version":1,"waivers":[{"rule":7}]}""", "'rule' must be a text")]
    [InlineData("""{"version":1,"waivers":[{"rule":"r","rule":"s"}]}""", "without a member twice")]
    public void File_WithASlip_IsRefused(string json, string message)
    {
        Assert.Contains(message, Assert.Throws<InputException>(() => Parse(json)).Message, StringComparison.Ordinal);
    }

    private static IReadOnlyList<Waiver> Parse(string json) => WaiverFile.Parse(Encoding.UTF8.GetBytes(json));
}
