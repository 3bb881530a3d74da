using Infra.Kms.Envelopes.Files;
using Infra.Kms.Envelopes.Keys;

namespace Infra.Kms.Envelopes.Folders;

/// <summary>Encrypts many files into a folder with a manifest, by which it is noticed when one of them is missing,
/// exchanged or older than the others. A folder that is exchanged as a whole for an older state of itself is not
/// noticed.</summary>
/// <remarks>Each file appears whole or not at all; the manifest comes last. When one file fails, those before it
/// stay.</remarks>
public sealed class EnvelopeFolder
{
    private static readonly KeyValuePair<string, string> Kind = new("atrest-kind", "manifest");

    private readonly IKeyRing _ring;

    /// <summary>Folders for the keys of a ring.</summary>
    public EnvelopeFolder(IKeyRing ring)
    {
        ArgumentNullException.ThrowIfNull(ring);
        _ring = ring;
    }

    /// <summary>Encrypts files into a folder.</summary>
    /// <param name="sources">The files.</param>
    /// <param name="folder">The folder, which is made.</param>
    /// <param name="options">How each file is encrypted.</param>
    /// <param name="replace">Whether the folder may have files already, which are replaced.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="EnvelopeException">A file or key cannot be used.</exception>
    public async Task<EnvelopeManifest> EncryptAsync(IReadOnlyList<FolderSource> sources, string folder,
        EncryptOptions options, bool replace = false, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(options);
        CheckFolder(sources, folder, replace);
        var entries = new List<ManifestEntry>();
        long done = 0;
        foreach (var source in sources)
        {
            var entry = new ManifestEntry(source.Path, source.Length, "");
            var destination = PathBelow(folder, entry.EncryptedPath);
            Directory.CreateDirectory(Path.GetDirectoryName(destination)!);
            var one = options with { Progress = SummedProgress.Behind(done, options.Progress) };
            var summary = await new EnvelopeEncryptor(_ring, one).EncryptFileAsync(source.File, destination, replace, cancellation);
            entries.Add(entry with { Length = summary.PlaintextLength!.Value, MessageId = Id(summary) });
            done += summary.PlaintextLength!.Value;
        }

        var manifest = new EnvelopeManifest(entries);
        await WriteAsync(manifest, folder, options, replace, cancellation);
        return manifest;
    }

    /// <summary>Reads the manifest of a folder and looks whether all its files are there and are the ones it names.
    /// None of them is decrypted.</summary>
    /// <exception cref="EnvelopeException">A file is missing or is another, or the manifest cannot be
    /// opened.</exception>
    public async Task<EnvelopeManifest> ReadManifestAsync(
        string folder, DecryptOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var path = PathBelow(folder, EnvelopeManifest.FileName);
        if (!File.Exists(path))
            throw new EnvelopeException(EnvelopeFault.File, $"'{folder}' has no manifest, {EnvelopeManifest.FileName}", "name its files one by one");
        var expecting = options with { ExpectedContext = options.ExpectedContext.With(new EnvelopeContext([Kind])), Progress = null };
        using var source = SourceFile.Open(path);
        using var stream = source.OpenStream();
        using var bytes = new MemoryStream();
        await new EnvelopeDecryptor(_ring, expecting).DecryptAsync(stream, bytes, cancellation);
        var manifest = ManifestJson.Read(bytes.ToArray());
        foreach (var entry in manifest.Files)
        {
            var file = PathBelow(folder, entry.EncryptedPath);
            if (!File.Exists(file)) throw new EnvelopeException(EnvelopeFault.Manifest, $"'{entry.EncryptedPath}' is missing from '{folder}'");
            if (Id(await EnvelopeInspector.InspectFileAsync(file, options.Limits, cancellation)) != entry.MessageId)
                throw new EnvelopeException(EnvelopeFault.Manifest,
                    $"'{entry.EncryptedPath}' is another file, or an older state of it, than the manifest of '{folder}' says");
        }

        return manifest;
    }

    /// <summary>Decrypts all files of a folder.</summary>
    /// <param name="folder">The folder with the manifest.</param>
    /// <param name="destination">Where the files go; null to verify them and write nothing.</param>
    /// <param name="options">What is expected and accepted.</param>
    /// <param name="replace">Whether files that are there may be replaced.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="EnvelopeException">A file is missing, is another, was altered, or cannot be opened.</exception>
    public async Task<EnvelopeManifest> DecryptAsync(string folder, string? destination, DecryptOptions options,
        bool replace = false, CancellationToken cancellation = default)
    {
        var manifest = await ReadManifestAsync(folder, options, cancellation);
        long done = 0;
        foreach (var entry in manifest.Files)
        {
            var one = options with
            {
                Progress = SummedProgress.Behind(done, options.Progress),
                ExpectedMessageId = Convert.FromHexString(entry.MessageId),
            };
            var source = PathBelow(folder, entry.EncryptedPath);
            var target = destination is null ? null : PathBelow(destination, entry.Path);
            if (target is not null) Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            var summary = await OpenedFile.ReadAsync(_ring, one, source, target, replace, cancellation);
            done += summary.PlaintextLength ?? 0;
        }

        return manifest;
    }

    /// <summary>Changes the keys of all files of a folder, and of its manifest last.</summary>
    /// <inheritdoc cref="EnvelopeRewrapper.RewrapFileAsync" path="/exception"/>
    public async Task<EnvelopeManifest> RewrapAsync(
        string folder, KeyChange change, DecryptOptions options, CancellationToken cancellation = default)
    {
        var manifest = await ReadManifestAsync(folder, options, cancellation);
        var rewrapper = new EnvelopeRewrapper(_ring, options);
        foreach (var entry in manifest.Files)
            await rewrapper.RewrapFileAsync(PathBelow(folder, entry.EncryptedPath), change, cancellation);
        await rewrapper.RewrapFileAsync(PathBelow(folder, EnvelopeManifest.FileName), change, cancellation);
        return manifest;
    }

    private async Task WriteAsync(EnvelopeManifest manifest, string folder, EncryptOptions options, bool replace,
        CancellationToken cancellation)
    {
        var sealing = options with { Context = options.Context.With(new EnvelopeContext([Kind])), Progress = null };
        using var bytes = new MemoryStream(ManifestJson.Write(manifest));
        await new EnvelopeEncryptor(_ring, sealing).EncryptToFileAsync(
            bytes, PathBelow(folder, EnvelopeManifest.FileName), replace, cancellation);
    }

    private static void CheckFolder(IReadOnlyList<FolderSource> sources, string folder, bool replace)
    {
        var real = RealPath.Of(folder);
        if (File.Exists(real)) throw new EnvelopeException(EnvelopeFault.File, $"'{folder}' is a file");
        if (!replace && Directory.Exists(real) && Directory.EnumerateFileSystemEntries(real).Any())
            throw new EnvelopeException(EnvelopeFault.File, $"'{folder}' is not empty", "--force replaces its files");
        if (sources.FirstOrDefault(source => RealPath.Of(source.File).StartsWith(real + Path.DirectorySeparatorChar, StringComparison.Ordinal)) is { } inside)
            throw new EnvelopeException(EnvelopeFault.File, $"'{inside.File}' lies in '{folder}', which is to be written");
    }

    private static string PathBelow(string folder, string path) =>
        Path.Combine(folder, path.Replace('/', Path.DirectorySeparatorChar));

    private static string Id(EnvelopeSummary summary) => Convert.ToHexStringLower(summary.MessageId.Span);
}
