using System.CommandLine;
using System.Globalization;
using System.Net;
using Infra.Cloud;
using Infra.Cloud.Door;
using Infra.Cloud.Faults;
using Infra.Engine;

namespace Infra.Cli.Verbs;

/// <summary>`cloud serve`: opens the door of the embedded cloud until the command is ended.</summary>
internal static class ServeVerb
{
    public static Command Serve(Host host)
    {
        var port = PortOption("--port", "The port for HTTP; 0 for any that is free", 7780);
        var httpsPort = PortOption("--https-port", "The port for HTTPS, which ACK needs; 0 for any that is free", 7743);
        var state = CloudArguments.StateOption();
        var seed = new Option<int?>("--seed")
        {
            Description = "What identifiers of a new account derive from; keys never do",
            HelpName = "N",
        };
        var time = new Option<string>("--time")
        {
            Description = "real: as on the wall; virtual: by calls alone, and who asks again is taken to have waited",
            DefaultValueFactory = _ => "real",
            HelpName = "real|virtual",
        };
        time.AcceptOnlyFromAmong("real", "virtual");
        var region = new Option<string>("--region")
        {
            Description = "The region of calls whose host and parameters name none",
            DefaultValueFactory = _ => "cn-hangzhou",
            HelpName = "REGION",
        };
        var listen = new Option<string>("--listen")
        {
            Description = "The address to listen on; any but loopback lets other machines in",
            DefaultValueFactory = _ => IPAddress.Loopback.ToString(),
            HelpName = "ADDRESS",
        };
        var admin = new Option<bool>("--admin") { Description = "Open a port for changing faults and time, on loopback" };
        var faults = new Option<string?>("--faults")
        {
            Description = "A file with rules by which calls go wrong",
            HelpName = "FILE",
        };

        var command = new Command("serve", "Answer calls of Alibaba Cloud's APIs over HTTP and HTTPS until ended")
        {
            port, httpsPort, state, seed, time, region, listen, admin, faults,
        };
        command.SetAction((parsed, cancellation) =>
        {
            var directory = CloudArguments.Directory(host, parsed.GetValue(state));
            var messages = new Messages(host);
            var door = new DoorOptions
            {
                Address = Address(parsed.GetValue(listen)!),
                Port = parsed.GetValue(port),
                HttpsPort = parsed.GetValue(httpsPort),
                HasAdmin = parsed.GetValue(admin),
                Directory = directory,
                Time = parsed.GetValue(time) == "virtual" ? DoorTime.Virtual : DoorTime.Real,
                Region = Region(parsed.GetValue(region)!),
                Log = messages.Error,
            };
            var account = new CloudOptions
            {
                Seed = parsed.GetValue(seed) is { } number
                    ? number.ToString(CultureInfo.InvariantCulture) : new CloudOptions().Seed,
                Faults = new FaultPlan(Rules(host, parsed.GetValue(faults))),
            };
            return RunAsync(host, directory, door, account, cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(
        Host host, string directory, DoorOptions options, CloudOptions accountOptions, CancellationToken cancellation)
    {
        var ready = CloudDoor.MakeReadyAsync(); // while the account is read
        using var account = CloudAccount.Open(directory, accountOptions);
        await ready;
        await using var door = await CloudDoor.OpenAsync(account, options, cancellation);
        Announce(host, door, options);
        try
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellation);
        }
        catch (OperationCanceledException)
        {
            // Being ended is how serving ends.
        }

        return ExitCode.Done;
    }

    private static void Announce(Host host, CloudDoor door, DoorOptions options)
    {
        var messages = new Messages(host);
        if (!IPAddress.IsLoopback(options.Address))
            messages.Note($"listening on {options.Address}: other machines can call, and whoever has a key can use it");
        host.Out.WriteLine($"http {door.Endpoint.Authority}");
        host.Out.WriteLine($"https {door.HttpsEndpoint!.Authority}");
        host.Out.WriteLine($"certificate {door.CertificatePath}");
        if (door.AdminEndpoint is { } admin)
        {
            host.Out.WriteLine($"admin {admin.Authority}");
            host.Out.WriteLine($"admin-token {door.AdminTokenPath}");
        }

        host.Out.Flush();
    }

    private static IReadOnlyList<FaultRule> Rules(Host host, string? file)
    {
        if (file is null) return [];

        var path = Path.GetFullPath(file, host.WorkingDirectory);
        try
        {
            return FaultFile.Parse(File.ReadAllText(path));
        }
        catch (Exception e) when (e is FormatException or IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path}: {e.Message}", null, e);
        }
    }

    private static IPAddress Address(string text) => IPAddress.TryParse(text, out var address)
        ? address : throw new UsageException($"'--listen' must be an IP address; got {text}", "--listen 127.0.0.1");

    private static string Region(string text) => CloudAccount.Regions.Contains(text, StringComparer.Ordinal)
        ? text : throw new UsageException($"'--region' must be a region of the embedded cloud; got {text}",
            $"one of {string.Join(", ", CloudAccount.Regions)}");

    private static Option<int> PortOption(string name, string description, int otherwise)
    {
        var option = new Option<int>(name)
        {
            Description = description,
            DefaultValueFactory = _ => otherwise,
            HelpName = "PORT",
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.GetValueOrDefault<int>() is < 0 or > 65535)
                result.AddError($"'{name}' must be between 0 and 65535; got {result.Tokens[0].Value}");
        });
        return option;
    }
}
