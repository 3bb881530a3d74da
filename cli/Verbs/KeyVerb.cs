using System.CommandLine;

namespace Infra.Cli.Verbs;

/// <summary>`key`: keys whose material is your own.</summary>
internal static class KeyVerb
{
    public static Command Key(Host host) => new("key", "Bring material of your own into keys of the origin EXTERNAL")
    {
        KeyImportVerb.Import(host),
        KeyDeleteMaterialVerb.DeleteMaterial(host),
    };
}
