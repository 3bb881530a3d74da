using System.Text.Json;
using Infra.Cloud.State;

namespace Infra.Cloud.Persistence;

/// <summary>The account's secrets: one line each, appended before the call that made it is answered. There is no file
/// before the first secret.</summary>
internal sealed class VaultFile(string directory, Vault vault) : IDisposable
{
    private readonly LineWriter _line = new();
    private readonly AppendGuard _guard = new();
    private FileStream? _file;
    private long _length;

    public static string PathIn(string directory) => Path.Combine(directory, "secrets.jsonl");

    /// <summary>Reads the secrets into the vault. A half-written last line belongs to a call that was never
    /// answered.</summary>
    /// <exception cref="CloudStateException">A line is damaged that is not the last.</exception>
    public void Read()
    {
        var path = PathIn(directory);
        if (PrivateFiles.Read(path) is not { } bytes) return;

        var number = 0;
        for (var end = 0; (end = Array.IndexOf(bytes, (byte)'\n', (int)_length)) >= 0; _length = end + 1)
            vault.Load(StateFaults.Guard(path, ++number, bytes.AsSpan((int)_length..end), span =>
                JsonSerializer.Deserialize(span, FileJson.Default.VaultEntry)
                ?? throw new JsonException("The secret is null.")));
    }

    /// <summary>Writes every new secret down from now on.</summary>
    public void Follow() => vault.Added = Append;

    /// <summary>Rewrites the file if it holds what the vault has dropped.</summary>
    public void Compact()
    {
        if (!vault.HasDropped) return;

        _file?.Dispose();
        _file = null;
        _length = 0;
        PrivateFiles.Replace(PathIn(directory), stream =>
        {
            foreach (var entry in vault.Sorted())
            {
                stream.Write(LineOf(entry));
                _length += _line.Line.Length;
            }
        });
        vault.HasDropped = false;
    }

    public void Dispose()
    {
        vault.Added = null;
        _file?.Dispose();
        _line.Dispose();
    }

    private void Append(VaultEntry entry)
    {
        _guard.ThrowIfBroken(PathIn(directory));

        try
        {
            _file ??= Open();
            _file.Write(LineOf(entry));
            _file.Flush();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw _guard.Break(PathIn(directory), e);
        }
    }

    private FileStream Open()
    {
        var file = PrivateFiles.Open(PathIn(directory), FileMode.OpenOrCreate, FileShare.Read);
        file.SetLength(_length);
        file.Seek(0, SeekOrigin.End);
        return file;
    }

    private ReadOnlySpan<byte> LineOf(VaultEntry entry)
    {
        _line.Build(json => JsonSerializer.Serialize(json, entry, FileJson.Default.VaultEntry));
        return _line.Line;
    }
}
