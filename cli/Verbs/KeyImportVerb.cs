using System.CommandLine;
using System.Globalization;
using System.Text;
using Infra.Cli.Clouds;
using Infra.Cli.Output;
using Infra.Engine;
using Infra.Kms.Import;

namespace Infra.Cli.Verbs;

/// <summary>`key import`: puts material of your own into a key, or the same again.</summary>
internal sealed class KeyImportVerb
{
    private const string Making = "--generate FILE --seal-with KEY";

    // No material is longer, and no sealed one either.
    private const int LongestFile = 16 << 10;

    private readonly KeyArguments _arguments = new();

    private readonly Option<string?> _material = new("--material")
    {
        Description = "A file with the material as it is, 32 bytes; - for what is piped in",
        HelpName = "FILE",
    };

    private readonly Option<string?> _sealed = new("--sealed")
    {
        Description = "A file that --generate wrote: to import the same material again",
        HelpName = "FILE",
    };

    private readonly Option<string?> _generate = new("--generate")
    {
        Description = "Make the material, and write it encrypted to a new file before it is imported",
        HelpName = "FILE",
    };

    private readonly Option<string?> _sealWith = new("--seal-with")
    {
        Description = "With --generate: the other key of KMS that encrypts the file",
        HelpName = "KEY",
    };

    private readonly Option<string> _expires = new("--expires")
    {
        Description = "When KMS shall remove the material, for example 2027-06-30 or 2027-06-30T12:00:00Z; or never",
        DefaultValueFactory = _ => "never",
        HelpName = "TIME|never",
    };

    public static Command Import(Host host)
    {
        var verb = new KeyImportVerb();
        return verb._arguments.Verb(
            "import", "Import material of your own into a key; a key takes only what it was first given",
            (parsed, cancellation) => verb.RunAsync(host, parsed, cancellation),
            verb._material, verb._sealed, verb._generate, verb._sealWith, verb._expires);
    }

    private async Task<int> RunAsync(Host host, ParseResult parsed, CancellationToken cancellation)
    {
        CheckSource(host, parsed);
        var expiry = Expiry(host, parsed.GetValue(_expires)!);
        await using var cloud = await _arguments.OpenAsync(host, parsed, cancellation);
        var importer = KeyArguments.ImporterOf(cloud);
        var key = await importer.FindAsync(parsed.GetValue(_arguments.Key)!, cancellation);
        var end = expiry == MaterialExpiry.Never ? "without an end" : $"until {parsed.GetValue(_expires)}";
        await _arguments.Confirmation.AskAsync(
            host, parsed, cloud,
            $"import {key.MaterialBytes * 8} bits of material into key {key.KeyId} ({key.State}), {end}", cancellation);

        using var material = await MaterialAsync(host, parsed, cloud, key, cancellation);
        try
        {
            await importer.ImportAsync(key, material, expiry, cancellation);
        }
        catch when (parsed.GetValue(_generate) is { } kept)
        {
            new Messages(host).Note($"the material is kept in {kept}; to import it once the way is free: --sealed {kept}");
            throw;
        }

        return await _arguments.PrintAsync(host, parsed, await importer.FindAsync(key.KeyId, cancellation));
    }

    private void CheckSource(Host host, ParseResult parsed)
    {
        var generate = parsed.GetValue(_generate);
        string?[] sources = [parsed.GetValue(_material), parsed.GetValue(_sealed), generate];
        if (sources.Count(source => source is not null) != 1)
            throw new UsageException(
                "one of '--material', '--sealed' and '--generate' must say where the material comes from", Making);
        if (generate is null == (parsed.GetValue(_sealWith) is not null))
            throw new UsageException(
                "'--seal-with' goes with '--generate': material that is made is kept encrypted", Making);
        if (generate == "-")
            throw new UsageException("'--generate' needs a file: without it the material is lost", Making);
        DataFile.Check(host, null, generate, mayOverwrite: false, "name a new file");
    }

    private async Task<KeyMaterial> MaterialAsync(
        Host host, ParseResult parsed, OpenedCloud cloud, ImportableKey key, CancellationToken cancellation)
    {
        if (parsed.GetValue(_material) is { } file)
            return KeyMaterial.Take(await ReadAsync(host, file, cancellation), key.MaterialBytes);
        if (parsed.GetValue(_sealed) is { } kept)
            return await SealedMaterial.OpenAsync(
                cloud.Kms, Encoding.Latin1.GetString(await ReadAsync(host, kept, cancellation)), key, cancellation);

        if (key.State != "PendingImport")
            throw new UsageException(
                $"key {key.KeyId} has its material already, and takes no other",
                "to import the same again: --sealed FILE or --material FILE");
        var material = KeyMaterial.Draw(key.MaterialBytes);
        try
        {
            var ciphertext = await SealedMaterial.SealAsync(
                cloud.Kms, material, key, parsed.GetValue(_sealWith)!, cancellation);
            // First the file, then the import: material that is in use is never without a copy.
            await DataFile.WriteAsync(
                host, parsed.GetValue(_generate), Encoding.ASCII.GetBytes(ciphertext.Blob), mayOverwrite: false,
                cancellation);
            return material;
        }
        catch
        {
            material.Dispose();
            throw;
        }
    }

    private static Task<byte[]> ReadAsync(Host host, string file, CancellationToken cancellation) =>
        DataFile.ReadAsync(
            host, file, LongestFile, "the material is 32 bytes: openssl rand -out material.bin 32", cancellation);

    private static MaterialExpiry Expiry(Host host, string text)
    {
        if (text == "never") return MaterialExpiry.Never;
        return DateTimeOffset.TryParseExact(
            text, ["yyyy-MM-dd", "yyyy-MM-ddTHH:mm:ssZ"], CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time)
            ? MaterialExpiry.At(time, host.Time)
            : throw new UsageException($"'--expires' must be a date, a time or never; got {text}", "--expires 2027-06-30");
    }
}
