namespace Infra.Cloud.State;

/// <summary>The identifier of what has no other than its name, which is unique in its region only.</summary>
internal static class RegionalName
{
    public static string Of(string region, string name) => $"{region}/{name}";
}
