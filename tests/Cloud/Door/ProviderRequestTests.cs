using System.Globalization;
using System.Text.Json.Nodes;

namespace Infra.Tests.Cloud.Door;

/// <summary>What the Terraform and Pulumi provider and the aliyun CLI send is let in and understood, in each of the forms that
/// their clients have, over a connection of its own.</summary>
public sealed class ProviderRequestTests
{
    private const string Now = "2026-11-21T18:35:00Z";

    private static readonly string HttpDate =
        DateTimeOffset.Parse(Now, CultureInfo.InvariantCulture).UtcDateTime.ToString("r", CultureInfo.InvariantCulture);

    private static int s_nonce;

    [Theory]
    [InlineData("Kms", "2016-01-20", "CreateKey", "KeyMetadata", "Description=a b+c*d~e/é")]
    [InlineData("Ecs", "2014-05-26", "CreateDisk", "DiskId", "ZoneId=cn-hangzhou-h&Size=40&DiskCategory=cloud_essd&Tag.1.Key=a&Tag.1.Value=b c&ClientToken=TF-CreateDisk-1")]
    [InlineData("Ram", "2015-05-01", "CreateUser", "User", "UserName=alice")]
    [InlineData("Vpc", "2016-04-28", "CreateVpc", "VpcId", "CidrBlock=10.0.0.0/8")]
    [InlineData("oos", "2019-06-01", "ListTemplates", "Templates", "MaxResults=50")]
    [InlineData("Actiontrail", "2020-07-06", "LookupEvents", "Events", "MaxResults=10")]
    [InlineData("Config", "2020-09-07", "ListConfigRules", "ConfigRules", "PageSize=10")]
    [InlineData("ResourceManager", "2020-03-31", "ListControlPolicyAttachmentsForTarget", "ControlPolicyAttachments", "TargetId=r-atrest")]
    [InlineData("Sts", "2015-04-01", "GetCallerIdentity", "AccountId", "")]
    public async Task RpcPost_OfTheProvider_HasItsParametersInAForm(
        string product, string version, string action, string field, string parameters)
    {
        await using var door = await DoorFixture.OpenAsync();

        var answer = await SendAsync(door, GoRequest.Rpc("POST",
            [.. TeaQuery(action, version), ("RegionId", "cn-hangzhou")], Pairs(parameters), TeaHeaders(action, version)));

        Assert.True(answer.Status == 200, $"{product}: {answer.Body}");
        Assert.NotNull(answer.Json[field]);
        Assert.NotNull(answer.Json["RequestId"]);
    }

    [Fact]
    public async Task RpcGet_OfTheProvider_HasThemInTheQuery()
    {
        await using var door = await DoorFixture.OpenAsync();
        var key = door.Account.Client().CreateKey(("Description", "a b+c"));

        var answer = await SendAsync(door, GoRequest.Rpc("GET",
            [.. TeaQuery("DescribeKey", "2016-01-20"), ("KeyId", key)], body: null, TeaHeaders("DescribeKey", "2016-01-20")));

        Assert.Equal((200, "a b+c"), (answer.Status, answer.Json["KeyMetadata"]!.Text("Description")));
    }

    [Fact]
    public async Task RpcPost_WithAnEmptyForm_IsAnswered()
    {
        await using var door = await DoorFixture.OpenAsync();

        var answer = await SendAsync(door, GoRequest.Rpc(
            "POST", TeaQuery("ListKeys", "2016-01-20"), [], TeaHeaders("ListKeys", "2016-01-20")));

        Assert.Equal(200, answer.Status);
    }

    [Fact]
    public async Task RpcPost_WithWhereTheProvidersCallerIs_IsAnswered()
    {
        await using var door = await DoorFixture.OpenAsync();

        var answer = await SendAsync(door, GoRequest.Rpc("POST",
            [.. TeaQuery("CreateKey", "2016-01-20"), ("SourceIp", "192.0.2.7"), ("SecureTransport", "true")], [],
            TeaHeaders("CreateKey", "2016-01-20")));

        Assert.Equal(200, answer.Status);
    }

    [Fact]
    public async Task RpcPost_Refused_HasWhatTheProviderTellsByCodeMessageAndRequest()
    {
        await using var door = await DoorFixture.OpenAsync();

        var answer = await SendAsync(door, GoRequest.Rpc("POST", TeaQuery("GetRole", "2015-05-01"),
            [("RoleName", "nobody")], TeaHeaders("GetRole", "2015-05-01")));

        Assert.Equal((404, "EntityNotExist.Role"), (answer.Status, answer.Json.Text("Code")));
        Assert.NotEmpty(answer.Json.Text("Message"));
        Assert.NotEmpty(answer.Json.Text("RequestId"));
    }

    [Theory]
    [InlineData("GET", "DescribeImages", "ImageOwnerAlias=system&PageSize=1")]
    [InlineData("POST", "DescribeImages", "ImageOwnerAlias=system&PageSize=1")]
    [InlineData("POST", "DescribeRegions", "")]
    public async Task OlderSdk_AndTheCli_AskForJsonInCapitals_WithAnEmptySignatureType(
        string method, string action, string parameters)
    {
        await using var door = await DoorFixture.OpenAsync();
        (string, string)[] query =
        [
            ("AccessKeyId", GoRequest.Key), ("Action", action), ("Format", "JSON"), ("RegionId", "cn-hangzhou"),
            ("SignatureMethod", "HMAC-SHA1"), ("SignatureNonce", Nonce()), ("SignatureType", ""),
            ("SignatureVersion", "1.0"), ("Timestamp", Now), ("Version", "2014-05-26"), .. Pairs(parameters),
        ];

        var answer = await SendAsync(door, GoRequest.Rpc(method, query, body: null,
            "Accept-Encoding: identity", "Content-Type: application/x-www-form-urlencoded",
            "User-Agent: Aliyun-CLI/3.0 Golang/1.24 Core/0.0.1", "x-sdk-client: golang/1.0.0", "x-sdk-invoke-type: common"));

        Assert.Equal(200, answer.Status);
        Assert.Contains("application/json", answer.Headers);
    }

    [Fact]
    public async Task Cli_CallingAck_SendsNoNonce_AndTheHashOfAnEmptyBody()
    {
        await using var door = await DoorFixture.OpenAsync();

        var answer = await SendAsync(door, GoRequest.Roa("GET", "/api/v1/clusters?page_size=10", body: null,
            "Accept: application/json", "Content-MD5: 1B2M2Y8AsgTpgAmY7PhCfg==", "Content-Type: application/octet-stream",
            $"Date: {HttpDate}", "User-Agent: Aliyun-CLI/3.0", "x-acs-region-id: cn-hangzhou",
            "x-acs-signature-method: HMAC-SHA1", "x-acs-signature-version: 1.0", "x-acs-version: 2015-12-15"));

        Assert.Equal(200, answer.Status);
        Assert.NotNull(answer.Json["clusters"]);
    }

    [Fact]
    public async Task RoaPost_OfTheProvider_HasItsBodyAsJson_AndIsRefusedInLowerCase()
    {
        await using var door = await DoorFixture.OpenAsync();

        var answer = await SendAsync(door, GoRequest.Roa("POST", "/clusters/c1/nodepools", """{"nodepool_info":{"name":"n"}}""",
            "accept: application/json", "content-type: application/json; charset=utf-8", $"date: {HttpDate}",
            "user-agent: AlibabaCloud (linux; amd64) Golang/1.24 TeaDSL/1 Terraform/1.9", "x-acs-signature-method: HMAC-SHA1",
            $"x-acs-signature-nonce: {Nonce()}", "x-acs-signature-version: 1.0", "x-acs-version: 2015-12-15"));

        Assert.Equal((404, "ErrorClusterNotFound"), (answer.Status, answer.Json.Text("code")));
        Assert.NotEmpty(answer.Json.Text("message"));
        Assert.NotEmpty(answer.Json.Text("requestId"));
    }

    [Fact]
    public async Task SdkOfAck_SignsWithAcs3_AndNamesTheActionBesideThePath()
    {
        await using var door = await DoorFixture.OpenAsync();

        var answer = await SendAsync(door, GoRequest.Acs3("GET", "/api/v1/clusters", "page_number=1&page_size=50", body: null,
            "accept: application/json", "user-agent: AlibabaCloud (linux; amd64) Golang/1.24 Core/0.01 TeaDSL/2",
            "x-acs-action: DescribeClustersV1", $"x-acs-date: {Now}", $"x-acs-signature-nonce: {Nonce()}",
            "x-acs-version: 2015-12-15"));

        Assert.Equal(200, answer.Status);
        Assert.NotNull(answer.Json["clusters"]);
    }

    [Fact]
    public async Task Session_OfTheProvider_HasItsTokenInTheQuery()
    {
        await using var door = await DoorFixture.OpenAsync();

        var answer = await SendAsync(door, GoRequest.Rpc("POST",
            [.. TeaQuery("ListKeys", "2016-01-20"), ("SecurityToken", "of-another-key")], [],
            TeaHeaders("ListKeys", "2016-01-20")));

        // The key of this test is no session: that the token is looked at, and is part of what is signed, is what shows.
        Assert.Equal((400, "InvalidSecurityToken.MismatchWithAccessKey"), (answer.Status, answer.Json.Text("Code")));
    }

    private static (string, string)[] TeaQuery(string action, string version) =>
    [
        ("AccessKeyId", GoRequest.Key), ("Action", action), ("Format", "json"), ("SignatureMethod", "HMAC-SHA1"),
        ("SignatureNonce", Nonce()), ("SignatureVersion", "1.0"), ("Timestamp", Now), ("Version", version),
    ];

    private static string[] TeaHeaders(string action, string version) =>
    [
        "content-type: application/x-www-form-urlencoded", $"x-acs-action: {action}", $"x-acs-version: {version}",
        "user-agent: AlibabaCloud (linux; amd64) Golang/1.24 Core/0.01 TeaDSL/1 Terraform/1.9 Provider/1.285.0",
    ];

    private static string Nonce() => $"{Interlocked.Increment(ref s_nonce):x32}";

    private static (string, string)[] Pairs(string text) =>
        [.. text.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2)).Select(pair => (pair[0], pair[1]))];

    private static async Task<Answer> SendAsync(DoorFixture door, string request)
    {
        using var connection = await RawConnection.OpenAsync(door.Door.Endpoint);
        await connection.WriteAsync(System.Text.Encoding.UTF8.GetBytes(request));
        var (status, headers, body) = await connection.AnswerAsync();
        return new(status, headers, body);
    }

    private sealed record Answer(int Status, string Headers, string Body)
    {
        public JsonNode Json => JsonNode.Parse(Body)!;
    }
}
