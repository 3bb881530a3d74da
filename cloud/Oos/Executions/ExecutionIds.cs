namespace Infra.Cloud.Oos.Executions;

/// <summary>Identifiers of executions.</summary>
internal static class ExecutionIds
{
    public static string New(CloudOptions options, params ReadOnlySpan<string> parts) =>
        $"exec-{Identifiers.Hex(20, [options.Seed, "execution", .. parts])}";
}
