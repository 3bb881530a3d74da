using System.Globalization;
using System.Net.Http.Headers;
using System.Text;

namespace Infra.Tests.Cloud.Door;

/// <summary>Requests that were changed after they were signed, or were never signed as they should be.</summary>
public sealed class TamperingTests
{
    [Theory]
    [InlineData("x-acs-action", "CreateKey", "SignatureDoesNotMatch")]
    [InlineData("x-acs-date", "2026-11-21T18:36:00Z", "SignatureDoesNotMatch")]
    [InlineData("x-acs-date", "yesterday", "InvalidTimeStamp.Format")]
    [InlineData("x-acs-date", "", "IllegalTimestamp")]
    [InlineData("x-acs-signature-nonce", "another", "SignatureDoesNotMatch")]
    [InlineData("x-acs-signature-nonce", "", "MissingParameter")]
    [InlineData("x-acs-content-sha256", "00", "SignatureDoesNotMatch")]
    [InlineData("x-acs-content-sha256", null, "MissingParameter")]
    [InlineData("x-acs-security-token", "smuggled in", "IncompleteSignature")]
    [InlineData("x-acs-anything", "smuggled in", "IncompleteSignature")]
    [InlineData("Authorization", "ACS3-HMAC-SHA256 nonsense", "IncompleteSignature")]
    [InlineData("Authorization", "Basic dGVzdDp0ZXN0", "IncompleteSignature")]
    [InlineData("Authorization", "ACS3-HMAC-SHA256 Credential=test-ak-id,SignedHeaders=x-acs-date,Signature=00",
        "IncompleteSignature")]
    [InlineData("Authorization", null, "MissingParameter")]
    public async Task Header_Changed_IsNoticed(string header, string? value, string code)
    {
        await using var door = await DoorFixture.OpenAsync();

        var answer = await door.Client.SendAsync(door.Request("Kms", "ListKeys") with
        {
            Tamper = message =>
            {
                message.Headers.Remove(header);
                if (value is not null) message.Headers.TryAddWithoutValidation(header, value);
            },
        });

        Assert.Equal((400, code), (answer.Status, answer.Code));
        Assert.Equal(0, door.Door.Calls);
    }

    [Fact]
    public async Task Date_InTheFormOfAnotherScheme_IsRefused_AlsoWhereThatOneHasJustTakenIt()
    {
        await using var door = await DoorFixture.OpenAsync();
        var roa = door.Request("CS", "DescribeClustersV1") with
        {
            Scheme = Scheme.Roa,
            Method = HttpMethod.Get,
            Path = "/api/v1/clusters",
        };
        Assert.Equal(200, (await door.Client.SendAsync(roa)).Status);

        var answer = await door.Client.SendAsync(door.Request("Kms", "ListKeys") with
        {
            Tamper = message =>
            {
                message.Headers.Remove("x-acs-date");
                message.Headers.TryAddWithoutValidation("x-acs-date", roa.At.ToString("r", CultureInfo.InvariantCulture));
            },
        });

        Assert.Equal((400, "InvalidTimeStamp.Format"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task Host_Changed_IsNoticed()
    {
        await using var door = await DoorFixture.OpenAsync();

        var answer = await door.Client.SendAsync(door.Request("Kms", "ListKeys") with
        {
            Tamper = message => message.Headers.Host = "kms.cn-beijing.aliyuncs.com",
        });

        Assert.Equal("SignatureDoesNotMatch", answer.Code);
    }

    [Theory]
    [InlineData("Rpc")]
    [InlineData("Acs3")]
    public async Task Body_Changed_IsNoticed(string scheme)
    {
        await using var door = await DoorFixture.OpenAsync();

        var answer = await door.Client.SendAsync(door.Request("Kms", "CreateKey", ("Description", "signed")) with
        {
            Scheme = Enum.Parse<Scheme>(scheme),
            AsForm = true,
            Tamper = message =>
            {
                var body = message.Content!.ReadAsStringAsync().GetAwaiter().GetResult();
                message.Content = new StringContent(body.Replace("signed", "forged", StringComparison.Ordinal),
                    Encoding.UTF8, MediaTypeHeaderValue.Parse("application/x-www-form-urlencoded"));
            },
        });

        Assert.Equal("SignatureDoesNotMatch", answer.Code);
    }

    [Theory]
    [InlineData("&Extra=1", "SignatureDoesNotMatch")]
    [InlineData("&SignatureVersion=1.0", "InvalidParameter")]
    [InlineData("&Action=ListKeys", "InvalidParameter")]
    public async Task Query_WithMoreThanWasSigned_IsNoticed(string more, string code)
    {
        await using var door = await DoorFixture.OpenAsync();

        var answer = await door.Client.SendAsync(door.Request("Kms", "ListKeys") with
        {
            Scheme = Scheme.Rpc,
            Tamper = message => message.RequestUri = new(message.RequestUri!.AbsoluteUri + more),
        });

        Assert.Equal((400, code), (answer.Status, answer.Code));
    }

    [Theory]
    [InlineData("SignatureMethod", "HMAC-SHA256", "IncompleteSignature")]
    [InlineData("SignatureVersion", "2.0", "IncompleteSignature")]
    [InlineData("AccessKeyId", "", "MissingParameter")]
    [InlineData("Signature", "", "MissingParameter")]
    [InlineData("Timestamp", "", "IllegalTimestamp")]
    [InlineData("Timestamp", "2026-11-21 18:35:00", "InvalidTimeStamp.Format")]
    [InlineData("Version", "", "MissingParameter")]
    [InlineData("Action", "", "MissingParameter")]
    public async Task CommonParameter_Wrong_IsNamed(string name, string value, string code)
    {
        await using var door = await DoorFixture.OpenAsync();

        var answer = await door.Client.SendAsync(door.Request("Kms", "ListKeys") with
        {
            Scheme = Scheme.Rpc,
            Tamper = message => message.RequestUri = new(System.Text.RegularExpressions.Regex.Replace(
                message.RequestUri!.AbsoluteUri, $"(?<=[?&]){name}=[^&]*", $"{name}={Uri.EscapeDataString(value)}",
                System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1))),
        });

        Assert.Equal((400, code), (answer.Status, answer.Code));
        if (code == "MissingParameter") Assert.Contains($"\"{name}\"", answer.Json.Text("Message"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Kms", 200)]
    [InlineData("Ecs", 400)]
    public async Task Nonce_LeftOut_IsAllowedByKmsAlone(string product, int status)
    {
        await using var door = await DoorFixture.OpenAsync();
        var request = door.Request(product, product == "Kms" ? "ListKeys" : "DescribeRegions") with
        {
            Scheme = Scheme.Rpc,
            Format = "JSON",
            Nonce = "",
        };

        var answer = await door.Client.SendAsync(request);

        Assert.Equal(status, answer.Status);
    }
}
