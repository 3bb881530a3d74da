using System.CommandLine;
using Infra.Cli.Clouds;
using Infra.Engine;
using Infra.Kms.Envelopes.Keys;

namespace Infra.Cli.Verbs;

/// <summary>The options that say which keys open and close files, and the keys themselves.</summary>
internal sealed class FileKeys
{
    private readonly Option<string[]> _wrapping = new("--wrapping-key")
    {
        Description = "A key of your own instead of KMS: 16, 24 or 32 bytes in a file, raw or in hex; may be repeated",
        HelpName = "NAMESPACE/NAME=FILE",
    };

    private readonly Option<string?> _dataKey = new("--data-key")
    {
        Description = "The data key itself, decrypted elsewhere, in a file, raw or in hex: opens this one message without a key service",
        HelpName = "FILE",
    };

    private readonly CloudChoice _cloud = new(isRequired: false);

    /// <summary>Gives a verb that encrypts the options.</summary>
    public void AddSealing(Command command)
    {
        command.Add(_wrapping);
        _cloud.AddTo(command);
    }

    /// <summary>Gives a verb that decrypts the options.</summary>
    public void AddOpening(Command command)
    {
        command.Add(_dataKey);
        AddSealing(command);
    }

    public static Option<string[]> KeyOption(string name, string description, params string[] aliases) =>
        new(name, aliases) { Description = description, HelpName = "KEY" };

    /// <summary>The keys to encrypt with.</summary>
    public async Task<OpenedKeys> SealingAsync(
        Host host, ParseResult parsed, string[]? names, CancellationToken cancellation)
    {
        var opened = new OpenedKeys();
        try
        {
            await AddCmksAsync(opened, host, parsed, names ?? [], cancellation);
            AddOwn(opened, host, parsed);
            return opened.Keys.Count > 0 ? opened
                : throw new UsageException("no key to encrypt with was named", "--key alias/Apollo/WorkKey");
        }
        catch
        {
            await opened.DisposeAsync();
            throw;
        }
    }

    /// <summary>The keys to decrypt with: those named, or without any name all of the account in the region.</summary>
    public async Task<OpenedKeys> OpeningAsync(
        Host host, ParseResult parsed, string[]? names, CancellationToken cancellation)
    {
        if (names?.FirstOrDefault(name => name.StartsWith("alias/", StringComparison.Ordinal) || KeyArn.Parse(name) is { KeyId: null })
            is { } alias)
            throw new UsageException(
                $"'--key' must be a key's id or ARN to decrypt, as an alias may have moved to another key; got {alias}",
                "leave it out to use any key of the account that the file names");
        var opened = new OpenedKeys();
        try
        {
            AddOwn(opened, host, parsed);
            if (parsed.GetValue(_dataKey) is { } file)
            {
                using var key = KeyFile.Read(host, file);
                opened.Add(new KnownDataKey(key.Span));
            }

            if (names is { Length: > 0 }) await AddCmksAsync(opened, host, parsed, names, cancellation);
            else if (opened.Keys.Count == 0) opened.Add(await AnyAsync(opened, host, parsed, cancellation));
            return opened;
        }
        catch
        {
            await opened.DisposeAsync();
            throw;
        }
    }

    /// <summary>More CMKs, in the cloud that is open already or now is.</summary>
    public async Task<IReadOnlyList<IDataKeys>> CmksAsync(
        OpenedKeys opened, Host host, ParseResult parsed, string[] names, CancellationToken cancellation)
    {
        var keys = new List<IDataKeys>();
        foreach (var name in names)
        {
            var cloud = opened.Cloud ??= await _cloud.OpenAsync(host, parsed, cancellation);
            var arn = KeyArn.Parse(name);
            var there = await cloud.InAsync(arn?.Region ?? cloud.Region, cancellation);
            var account = arn?.Account ?? await opened.AccountAsync(cancellation);
            keys.Add(new KmsDataKeys(
                there.Kms, new KmsDataKeysOptions(there.Region, account, name) { IsEmbedded = cloud.IsEmbedded }));
        }

        return keys;
    }

    private async Task AddCmksAsync(
        OpenedKeys opened, Host host, ParseResult parsed, string[] names, CancellationToken cancellation)
    {
        foreach (var key in await CmksAsync(opened, host, parsed, names, cancellation)) opened.Add(key);
    }

    private async Task<KmsDataKeys> AnyAsync(
        OpenedKeys opened, Host host, ParseResult parsed, CancellationToken cancellation)
    {
        var cloud = opened.Cloud = await _cloud.OpenAsync(host, parsed, cancellation);
        return new KmsDataKeys(cloud.Kms, new KmsDataKeysOptions(
            cloud.Region, await opened.AccountAsync(cancellation), Key: null)
        { IsEmbedded = cloud.IsEmbedded });
    }

    private void AddOwn(OpenedKeys opened, Host host, ParseResult parsed)
    {
        foreach (var text in parsed.GetValue(_wrapping) ?? [])
        {
            if (text.Split('=', 2) is not [var name, { Length: > 0 } file] || name.Split('/', 2) is not [{ Length: > 0 } space, { Length: > 0 } own])
                throw new UsageException($"'--wrapping-key' must be NAMESPACE/NAME=FILE; got {text}", "--wrapping-key backup/2026=backup.key");
            using var key = KeyFile.Read(host, file);
            try
            {
                opened.Add(new RawAesKey(space, own, key.Span));
            }
            catch (ArgumentException refused)
            {
                throw new UsageException($"'--wrapping-key' {text}: {refused.Message.Split(" (Parameter")[0].TrimEnd('.')}", null, refused);
            }
        }
    }
}
