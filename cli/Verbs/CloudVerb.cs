using System.CommandLine;

namespace Infra.Cli.Verbs;

/// <summary>`cloud`: the embedded cloud for other programs than this one.</summary>
internal static class CloudVerb
{
    public static Command Cloud(Host host) => new("cloud", "Let other programs use the embedded cloud")
    {
        ServeVerb.Serve(host),
        CredentialsVerb.Credentials(host),
        PolicyVerb.Policy(host),
    };
}
