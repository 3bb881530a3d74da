using Infra.Stacks;
using Pulumi;

if (!PulumiEngine.IsPresent(Environment.GetEnvironmentVariable))
{
    await Console.Error.WriteLineAsync(PulumiEngine.HowToStart);
    return PulumiEngine.UsageExitCode;
}

return await Deployment.RunAsync<EnvironmentStack>();
