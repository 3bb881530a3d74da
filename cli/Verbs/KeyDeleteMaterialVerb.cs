using System.CommandLine;

namespace Infra.Cli.Verbs;

/// <summary>`key delete-material`: takes imported material out of a key.</summary>
internal static class KeyDeleteMaterialVerb
{
    public static Command DeleteMaterial(Host host)
    {
        var arguments = new KeyArguments();
        return arguments.Verb(
            "delete-material",
            "Take the material out of a key; what it encrypted is unreadable until the same material is back",
            RunAsync);

        async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
        {
            await using var cloud = await arguments.OpenAsync(host, parsed, cancellation);
            var importer = KeyArguments.ImporterOf(cloud);
            var key = await importer.FindAsync(parsed.GetValue(arguments.Key)!, cancellation);
            await arguments.Confirmation.AskAsync(
                host, parsed, cloud,
                $"delete the material of key {key.KeyId} ({key.State}); nothing it encrypted can be read without it",
                cancellation);
            await importer.DeleteMaterialAsync(key, cancellation);
            return await arguments.PrintAsync(host, parsed, await importer.FindAsync(key.KeyId, cancellation));
        }
    }
}
