namespace Infra.Tests.Cloud.Oos;

/// <summary>A test that asks jq, where it is installed.</summary>
internal sealed class JqFactAttribute : FactAttribute
{
    public JqFactAttribute()
    {
        if (Path is null) Skip = "jq is not installed.";
    }

    /// <summary>Where jq is, or null.</summary>
    public static string? Path { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(System.IO.Path.PathSeparator).Select(folder => System.IO.Path.Combine(folder, "jq"))
        .FirstOrDefault(File.Exists);
}
