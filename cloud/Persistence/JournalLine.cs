using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Infra.Cloud.Persistence;

/// <summary>A mutating call that was carried out, and what is needed to answer it again.</summary>
internal sealed record JournalLine(
    DateTimeOffset At, string Origin, string Product, string Action, string Region, string Hash, JsonObject Answer,
    List<LeftObject> Left)
{
    /// <summary>What two calls must share for the second to be the repetition of the first.</summary>
    [JsonIgnore]
    public string Identity => IdentityOf(Origin, Product, Action, Region, Hash);

    /// <summary>False for a call that is done again when it is made again; it has no hash.</summary>
    [JsonIgnore]
    public bool CanResume => Hash.Length > 0;

    public static string IdentityOf(string origin, string product, string action, string region, string hash) =>
        $"{origin}\n{product}\n{action}\n{region}\n{hash}";
}
