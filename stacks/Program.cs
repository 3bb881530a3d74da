using Infra.Stacks;
using Pulumi;

if (!PulumiEngine.IsPresent(Environment.GetEnvironmentVariable))
{
    await Console.Error.WriteLineAsync(PulumiEngine.HowToStart);
    return PulumiEngine.UsageExitCode;
}

if (await PulumiEngine.WhyGoneAsync(Environment.GetEnvironmentVariable) is { } reason)
{
    await Console.Error.WriteLineAsync(reason);
    return PulumiEngine.GoneExitCode;
}

return await Deployment.RunAsync<EnvironmentStack>();
