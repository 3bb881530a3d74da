using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace Infra.Cli;

/// <summary>`--version`: the command's version, and which Pulumi packages it was built with.</summary>
internal sealed class VersionAction(Host host) : SynchronousCommandLineAction
{
    public static string Version { get; } = InformationalVersion(typeof(VersionAction).Assembly);

    /// <summary>For example "Pulumi 3.112.1 (offline stand-in), Pulumi.AliCloud 3.105.0 (offline stand-in)".</summary>
    public static string Packages { get; } = string.Join(", ",
        new[] { typeof(Pulumi.Deployment).Assembly, typeof(Pulumi.AliCloud.Kms.Key).Assembly }
            .Select(assembly => $"{assembly.GetName().Name} {InformationalVersion(assembly)}"));

    public override int Invoke(ParseResult parseResult)
    {
        host.Out.WriteLine($"atrest {Version}");
        host.Out.WriteLine(Packages);
        return ExitCode.Done;
    }

    private static string InformationalVersion(Assembly assembly) =>
        assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
