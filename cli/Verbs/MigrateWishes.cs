using System.CommandLine;
using System.Globalization;
using Infra.Engine;
using Infra.Migration.Planning;
using Infra.Migration.Plans;

namespace Infra.Cli.Verbs;

/// <summary>The options by which somebody says what is to be converted, and how.</summary>
internal sealed class MigrateWishes
{
    private readonly Option<string[]> _disks = Many("--disk", "A disk", "ID");
    private readonly Option<string[]> _instances = Many("--instance", "An instance, with all its disks", "ID");
    private readonly Option<string[]> _tags = Many(
        "--tag", "Disks that bear a tag; with several, all of them", "KEY=VALUE");
    private readonly Option<bool> _all = new("--all") { Description = "All disks of the region" };
    private readonly Option<string[]> _except = Many("--except", "A disk that is left out", "ID");
    private readonly Option<string> _kinds = Word("--kinds", "Which kinds of disks are meant", "all", "data", "system");
    private readonly Option<string?> _key = new("--key")
    {
        Description = "The key of the new disks: its id, alias or ARN",
        HelpName = "KEY",
    };
    private readonly Option<string[]> _keyOf = Many("--key-of", "Another key for one disk", "DISK=KEY");
    private readonly Option<bool> _serviceKey = new("--service-key")
    {
        Description = "The service key of ECS, which nobody can rotate, disable or share",
    };
    private readonly Option<bool> _changeKeys = new("--change-keys")
    {
        Description = "Convert disks, too, that another key encrypts",
    };
    private readonly Option<string> _dataRoute = Word("--data-route", "The way of data disks", "copy", "direct");
    private readonly Option<string> _systemRoute = Word(
        "--system-route", "The way of system disks", "replace", "new-instance", "public-template");
    private readonly Option<string> _quiesce = Word(
        "--quiesce", "Stop the instance, or take your word that the disks are unmounted", "stop", "unmounted");
    private readonly Option<string> _login = Word(
        "--login", "How one logs in after a system disk was replaced", "as-before", "key-pair", "password-inherit");
    private readonly Option<bool> _payAsYouGo = new("--accept-pay-as-you-go")
    {
        Description = "The disk after a subscribed one may be paid as it is used",
    };
    private readonly Option<bool> _largeImages = new("--large-images-allowed")
    {
        Description = "A ticket allows images of more than 500 GiB to be copied",
    };
    private readonly Option<string[]> _windows = Many(
        "--window", "When an instance may be stopped, in UTC", "FROM/UNTIL");
    private readonly Option<decimal?> _diskPrice = new("--disk-price")
    {
        Description = "What a GiB of disk costs you in a month; then the plan says what it keeps until the release costs",
        HelpName = "PRICE",
    };
    private readonly Option<decimal?> _snapshotPrice = new("--snapshot-price")
    {
        Description = "What a GiB of snapshot costs you in a month",
        HelpName = "PRICE",
    };
    private readonly Option<string?> _currency = new("--currency")
    {
        Description = "What the prices are in",
        HelpName = "TEXT",
    };
    private readonly Option<int> _concurrency = new("--concurrency")
    {
        Description = "Units at once",
        DefaultValueFactory = _ => 10,
        HelpName = "N",
    };
    private readonly Option<int> _maxErrors = new("--max-errors")
    {
        Description = "Units that may fail before no further one is begun; default: 0",
        HelpName = "N",
    };

    /// <summary>Gives a verb the options.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[]
        {
            _disks, _instances, _tags, _all, _except, _kinds, _key, _keyOf, _serviceKey, _changeKeys, _dataRoute, _systemRoute,
            _quiesce, _login, _payAsYouGo, _largeImages, _windows, _diskPrice, _snapshotPrice,
            _currency, _concurrency, _maxErrors,
        })
            command.Add(option);
    }

    /// <summary>What was wished.</summary>
    /// <exception cref="UsageException">An option cannot be read.</exception>
    public Wishes Of(ParseResult parsed) => new()
    {
        DiskIds = parsed.GetValue(_disks) ?? [],
        InstanceIds = parsed.GetValue(_instances) ?? [],
        Tags = Pairs(parsed, _tags),
        AllDisks = parsed.GetValue(_all),
        ExceptDiskIds = parsed.GetValue(_except) ?? [],
        Kinds = parsed.GetValue(_kinds) switch { "data" => DiskKinds.Data, "system" => DiskKinds.System, _ => DiskKinds.All },
        KmsKeyId = parsed.GetValue(_key),
        KmsKeyIds = Pairs(parsed, _keyOf),
        ServiceKey = parsed.GetValue(_serviceKey),
        ChangeKeys = parsed.GetValue(_changeKeys),
        DataRoute = parsed.GetValue(_dataRoute) == "direct" ? Route.DirectFromSnapshot : Route.SnapshotCopy,
        SystemRoute = parsed.GetValue(_systemRoute) switch
        {
            "new-instance" => Route.NewInstance,
            "public-template" => Route.PublicTemplate,
            _ => Route.ReplaceSystemDisk,
        },
        Quiesce = parsed.GetValue(_quiesce) == "unmounted" ? Quiesce.Unmounted : Quiesce.Stop,
        Login = parsed.GetValue(_login) switch
        {
            "key-pair" => LoginAfter.KeyPair,
            "password-inherit" => LoginAfter.PasswordInherit,
            _ => LoginAfter.AsBefore,
        },
        AcceptPayAsYouGo = parsed.GetValue(_payAsYouGo),
        LargeImagesAllowed = parsed.GetValue(_largeImages),
        Windows = [.. (parsed.GetValue(_windows) ?? []).Select(Window)],
        DiskPrice = parsed.GetValue(_diskPrice),
        SnapshotPrice = parsed.GetValue(_snapshotPrice),
        Currency = parsed.GetValue(_currency) ?? "",
        Concurrency = parsed.GetValue(_concurrency),
        MaxErrors = parsed.GetValue(_maxErrors),
    };

    private static Dictionary<string, string> Pairs(ParseResult parsed, Option<string[]> option)
    {
        var pairs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var text in parsed.GetValue(option) ?? [])
        {
            if (text.Split('=', 2) is not [{ Length: > 0 } key, var value] || !pairs.TryAdd(key, value))
                throw new UsageException($"'{option.Name}' must be {option.HelpName}, each once; got {text}", hint: null);
        }

        return pairs;
    }

    private static MigrationWindow Window(string text) =>
        text.Split('/') is [var from, var until] && Time(from) is { } first && Time(until) is { } last && first < last
            ? new(first, last)
            : throw new UsageException(
                $"'--window' must be two times in UTC, the earlier first; got {text}",
                "--window 2026-12-01T01:00:00Z/2026-12-01T05:00:00Z");

    private static DateTimeOffset? Time(string text) => DateTimeOffset.TryParseExact(
        text, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture,
        DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time) ? time : null;

    private static Option<string[]> Many(string name, string description, string help) =>
        new(name) { Description = $"{description}; may be given several times", HelpName = help, AllowMultipleArgumentsPerToken = false };

    private static Option<string> Word(string name, string description, params string[] words)
    {
        var option = new Option<string>(name)
        {
            Description = $"{description}; default: {words[0]}",
            HelpName = string.Join('|', words),
            DefaultValueFactory = _ => words[0],
        };
        option.AcceptOnlyFromAmong(words);
        return option;
    }
}
