using System.Net;
using System.Text.RegularExpressions;
using AlibabaCloud.OpenApiClient.Models;
using AlibabaCloud.SDK.Kms20160120;
using AlibabaCloud.SDK.Kms20160120.Models;
using Infra.OpenApi.Signing;
using Infra.Tests.OpenApi.Signing;
using Infra.Tests.Testing;

namespace Infra.Tests.Offline.Kms;

/// <summary>What goes over the wire is what the official SDK sent, but for port, time, nonce and signature; and the
/// signature verifies.</summary>
public sealed partial class SentRequestTests
{
    private static readonly Dictionary<string, object> Context = new() { ["purpose"] = "unit test", ["n"] = 1 };

    private static readonly EncryptRequest Encryption =
        new() { EncryptionContext = Context, KeyId = "alias/sample", Plaintext = "aGVsbG8rLz13b3JsZA==" };

    private static readonly (Action<Config> Change, Func<Client, Task> Call)[] Calls =
    [
        (_ => { }, client => client.EncryptAsync(Encryption)),
        (config => config.SecurityToken = "sts-token", client => client.EncryptAsync(Encryption)),
        (config => config.SignatureAlgorithm = "v2", client => client.EncryptAsync(Encryption)),
        (_ => { }, client => client.DecryptAsync(new() { CiphertextBlob = "Q0lQ+SEVS/==", EncryptionContext = new() { ["purpose"] = "unit test" } })),
        (_ => { }, client => client.GenerateDataKeyAsync(new() { KeyId = "key-hz1", KeySpec = "AES_256" })),
        (_ => { }, client => client.DescribeKeyAsync(new() { KeyId = "key-hz1" })),
        (_ => { }, client => SdkClient.CallAsync(client, "ListKeys", new() { Query = new() { ["PageNumber"] = "1", ["PageSize"] = "10" } })),
        (_ => { }, client => SdkClient.CallAsync(client, "CreateKey", new()
        {
            Query = new()
            {
                ["Description"] = "d e",
                ["KeySpec"] = "Aliyun_AES_256",
                ["KeyUsage"] = "ENCRYPT/DECRYPT",
                ["Tags"] = """[{"TagKey":"a","TagValue":"b"}]""",
            },
        })),
    ];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Calls.Length)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public async Task Request_OfAnOperation_IsTheCapturedOne(int number)
    {
        await using var server = new LoopbackServer(_ => LoopbackServer.Answer(200, "{}"));
        var config = SdkClient.Config(server.Authority);
        Calls[number].Change(config);

        await Calls[number].Call(new Client(config));

        Assert.Equal(Captured()[number], Lasting(Assert.Single(server.Requests)));
    }

    [Fact]
    public async Task Request_OfTheGenericCall_CarriesTheFormInItsBodyAndSignsIt()
    {
        await using var server = new LoopbackServer(_ => LoopbackServer.Answer(200, "{}"));

        await SdkClient.CallAsync(
            SdkClient.Of(server.Authority), "Encrypt",
            new OpenApiRequest { Body = new Dictionary<string, object> { ["KeyId"] = "alias/a", ["Plaintext"] = "s e+c/r=e&t" } });

        var parts = Assert.Single(server.Requests).Split("\r\n\r\n");
        var headers = parts[0].Split("\r\n")[1..].Select(line => line.Split(": ", 2))
            .Select(pair => new KeyValuePair<string, string>(pair[0], pair[1])).ToList();
        var payload = Acs3Signature.HashPayload(System.Text.Encoding.UTF8.GetBytes(parts[1]));
        Assert.StartsWith("POST / HTTP/1.1\r\n", parts[0]);
        // Which of the two ways of writing a blank is used in forms was not observed.
        Assert.Equal("KeyId=alias/a|Plaintext=s e+c/r=e&t", string.Join('|', parts[1].Split('&').Select(WebUtility.UrlDecode)));
        Assert.Equal(payload, headers.Single(header => header.Key == "x-acs-content-sha256").Value);
        Assert.Contains(headers, header => header is { Key: "Content-Type", Value: "application/x-www-form-urlencoded" });
        Assert.Equal(
            headers.Single(header => header.Key == "Authorization").Value,
            Acs3Signature.Authorization(
                new("POST", "/", [], headers), payload, CapturedRequest.AccessKeyId, CapturedRequest.Secret));
    }

    [Fact]
    public async Task UserAgent_NamesSystemRuntimeAndCore()
    {
        await using var server = new LoopbackServer(_ => LoopbackServer.Answer(200, "{}"));

        await SdkClient.Of(server.Authority).DescribeKeyAsync(new() { KeyId = "key-hz1" });

        Assert.Matches(
            @"\r\nUser-Agent: AlibabaCloud \(\w+ [\d.]+\) netcoreapp/[\d.]+ Core/0\.1\.20\.0 TeaDSL/1\r\n",
            Assert.Single(server.Requests));
    }

    [Theory]
    [InlineData("cn-hangzhou", "kms.cn-hangzhou.aliyuncs.com")]
    [InlineData("eu-central-1", "kms.eu-central-1.aliyuncs.com")]
    [InlineData("xx-nowhere-1", "kms.xx-nowhere-1.aliyuncs.com")]
    public void Endpoint_WithoutOneGiven_IsTheRegionsOwn(string region, string host)
    {
        var config = SdkClient.Config("");

        var endpoint = new Client(config).GetEndpoint("kms", region, "regional", null, null, null, config.Endpoint);

        Assert.Equal(host, endpoint);
    }

    private static List<string> Captured() => [.. string
        .Join('\n', File.ReadAllText(Repository.PathOf("tests", "OpenApi", "Signing", "kms-sdk-requests.txt"))
            .Split('\n').SkipWhile(line => line.StartsWith('#')))
        .Split("---\n", StringSplitOptions.RemoveEmptyEntries)
        .Select(request => Lasting(request.TrimEnd('\n')))];

    /// <summary>A request without what differs from one sending to the next.</summary>
    private static string Lasting(string request) => Passing().Replace(
        string.Join('\n', request.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n')
            .Where(line => !line.StartsWith("User-Agent:", StringComparison.Ordinal)
                && !line.StartsWith("Content-Length: 0", StringComparison.Ordinal))),
        "${name}...");

    [GeneratedRegex(
        @"(?<name>Host: 127\.0\.0\.1:|x-acs-date: |x-acs-signature-nonce: |Timestamp=|SignatureNonce=|Signature=)[^\n& ]+",
        RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Passing();
}
