namespace AlibabaCloud.OpenApiClient.Wire;

/// <summary>What the client calls itself.</summary>
internal static class UserAgent
{
    public static string Text { get; } =
        $"AlibabaCloud ({Environment.OSVersion.Platform} {Environment.OSVersion.Version}) netcoreapp/{Environment.Version} Core/0.1.20.0 TeaDSL/1";
}
