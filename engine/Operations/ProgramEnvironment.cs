namespace Infra.Engine;

/// <summary>The configuration of a stack, where the SDK looks for it: in two environment variables of the process.</summary>
internal sealed class ProgramEnvironment : IDisposable
{
    private const string ConfigVariable = "PULUMI_CONFIG";
    private const string SecretKeysVariable = "PULUMI_CONFIG_SECRET_KEYS";
    private readonly string? _config = Environment.GetEnvironmentVariable(ConfigVariable);
    private readonly string? _secretKeys = Environment.GetEnvironmentVariable(SecretKeysVariable);

    private ProgramEnvironment()
    {
    }

    /// <summary>Sets the variables until the result is disposed.</summary>
    public static ProgramEnvironment Set(StackConfig stack)
    {
        var environment = new ProgramEnvironment();
        Environment.SetEnvironmentVariable(ConfigVariable, stack.ValuesJson());
        Environment.SetEnvironmentVariable(SecretKeysVariable, stack.SecretKeysJson());
        return environment;
    }

    public void Dispose()
    {
        Environment.SetEnvironmentVariable(ConfigVariable, _config);
        Environment.SetEnvironmentVariable(SecretKeysVariable, _secretKeys);
    }
}
