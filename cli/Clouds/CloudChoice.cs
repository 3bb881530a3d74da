using System.CommandLine;
using Infra.Cli.Verbs;
using Infra.Engine;
using Infra.OpenApi.Calls;
using Infra.OpenApi.Credentials;

namespace Infra.Cli.Clouds;

/// <summary>The options by which a verb is told which cloud it works on: the real one when credentials are found, the
/// embedded one only when asked for.</summary>
internal sealed class CloudChoice
{
    private const string Real = "real";
    private const string Embedded = "embedded";

    private static readonly string[] RegionVariables =
        ["ALIBABA_CLOUD_REGION_ID", "ALIBABACLOUD_REGION_ID", "ALICLOUD_REGION"];

    private readonly Option<string?> _cloud = new("--cloud") { HelpName = $"{Real}|{Embedded}" };

    private readonly Option<string?> _region = new("--region")
    {
        Description = "The region of the keys; default: ALIBABA_CLOUD_REGION_ID, in the embedded cloud cn-hangzhou",
        HelpName = "REGION",
    };

    private readonly Option<string?> _endpoint = new("--endpoint")
    {
        Description = "Where to call instead of the public endpoint; https, or http to this machine",
        HelpName = "URL",
    };

    private readonly Option<string?> _state = CloudArguments.StateOption();

    /// <summary>The options.</summary>
    /// <param name="isRequired">True for a verb that changes an account: the cloud must be named in words.</param>
    public CloudChoice(bool isRequired)
    {
        _cloud.AcceptOnlyFromAmong(Real, Embedded);
        _cloud.Required = isRequired;
        _cloud.Description = isRequired
            ? "Which cloud is changed; it must be said"
            : "Default: real, if credentials are found; embedded only when asked for";
    }

    /// <summary>Gives a verb the options.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in All) command.Add(option);
    }

    /// <summary>Whether any of the options was typed.</summary>
    public bool IsGiven(ParseResult parsed) => All.Any(option => parsed.GetResult(option) is { Implicit: false });

    private Option[] All => [_cloud, _region, _endpoint, _state];

    /// <summary>Opens what was chosen.</summary>
    /// <param name="host">The surroundings.</param>
    /// <param name="parsed">What was typed.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <param name="region">The region where none was typed; null for that of the surroundings.</param>
    /// <exception cref="UsageException">It is not there, or cannot be told.</exception>
    public Task<OpenedCloud> OpenAsync(
        Host host, ParseResult parsed, CancellationToken cancellation, string? region = null)
    {
        var isEmbedded = parsed.GetValue(_cloud) == Embedded;
        var endpoint = EndpointOf(parsed.GetValue(_endpoint));
        if (parsed.GetValue(_state) is not null && (!isEmbedded || endpoint is not null))
            throw new UsageException("'--state' goes with '--cloud embedded' and without '--endpoint'", "leave it out");
        region = RegionOf(host, parsed.GetValue(_region) ?? region, isEmbedded);
        return isEmbedded && endpoint is null
            ? EmbeddedCloud.OpenAsync(CloudArguments.Directory(host, parsed.GetValue(_state)), region, cancellation)
            : CalledAsync(host, region, endpoint, isEmbedded, cancellation);
    }

    private static async Task<OpenedCloud> CalledAsync(
        Host host, string region, Uri? endpoint, bool isEmbedded, CancellationToken cancellation)
    {
        // The policies of retry have the time limits.
        var http = new HttpClient { Timeout = Timeout.InfiniteTimeSpan };
        var credentials = CredentialChain.Default(new Surroundings(host.Variable, host.Home, http));
        try
        {
            if (await credentials.FindAsync(cancellation) is null)
                throw new UsageException(
                    $"no access key was found; looked at: {CredentialNames(host, http)}",
                    "set ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET, run `aliyun configure`, or try "
                    + "it without an account: --cloud embedded");
        }
        catch
        {
            http.Dispose();
            throw;
        }

        return new OpenedCloud(region, credentials, endpoint, isEmbedded, http)
        {
            Elsewhere = endpoint is not null ? null
                : (other, _) => Task.FromResult(new OpenedCloud(other, credentials, endpoint: null, isEmbedded)),
        };
    }

    private static string CredentialNames(Host host, HttpClient http)
    {
        var around = new Surroundings(host.Variable, host.Home, http);
        return new CredentialChain(
            new EnvironmentSource(around), new OidcRoleSource(around), new ProfileSource(around),
            new EcsRoleSource(around)).Name;
    }

    private static Uri? EndpointOf(string? text)
    {
        if (text is null) return null;
        try
        {
            if (Uri.TryCreate(text, UriKind.Absolute, out var uri)) return Endpoint.Checked(uri);
            throw new UsageException(
                $"'--endpoint' must be a scheme and a host; got {text}",
                "--endpoint https://kms-vpc.cn-hangzhou.aliyuncs.com");
        }
        catch (ArgumentException refused)
        {
            var message = refused.Message.Split(" (Parameter")[0].TrimEnd('.');
            throw new UsageException(
                message.Replace("'endpoint'", "'--endpoint'", StringComparison.Ordinal), hint: null, refused);
        }
    }

    private static string RegionOf(Host host, string? region, bool isEmbedded)
    {
        region ??= RegionVariables.Select(host.Variable).FirstOrDefault(value => !string.IsNullOrEmpty(value));
        if (region is null && isEmbedded) return "cn-hangzhou";
        if (region is null)
            throw new UsageException("no region was named", "--region cn-hangzhou, or set ALIBABA_CLOUD_REGION_ID");
        return region.Length is > 0 and < 64 && region.All(IsOfARegion) ? region : throw new UsageException(
            $"'--region' must be a region's id; got {region}", "--region cn-hangzhou");

        static bool IsOfARegion(char c) => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-';
    }
}
