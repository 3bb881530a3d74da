namespace Infra.Tests.Cloud.Door;

/// <summary>What a request asks for, and the form in which it is answered.</summary>
public sealed class RpcTests
{
    [Theory]
    [InlineData("kms.cn-beijing.aliyuncs.com", null, "cn-beijing")]
    [InlineData("kms-vpc.cn-beijing.aliyuncs.com", null, "cn-beijing")]
    [InlineData("kms.cn-beijing.localhost", null, "cn-beijing")]
    [InlineData("KMS.CN-BEIJING.ALIYUNCS.COM", null, "cn-beijing")]
    [InlineData("kms-cn-beijing.aliyuncs.com", null, "cn-beijing")]
    [InlineData("kms.cn-beijing.aliyuncs.com", "cn-shanghai", "cn-beijing")]
    [InlineData("127.0.0.1", "cn-shanghai", "cn-shanghai")]
    [InlineData("localhost", null, "eu-central-1")]
    [InlineData("127.0.0.1", null, "eu-central-1")]
    public async Task Region_IsTheHosts_ThenTheParameters_ThenTheDefault(string host, string? parameter, string region)
    {
        await using var door = await DoorFixture.OpenAsync(options => options with { Region = "eu-central-1" });
        (string, string)[] parameters = parameter is null ? [] : [("RegionId", parameter)];

        var answer = await door.Client.SendAsync(door.Request("Kms", "CreateKey", parameters) with { Host = host });

        Assert.StartsWith($"acs:kms:{region}:", answer.Json.Text("KeyMetadata", "Arn"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Region_ThatDoesNotExist_IsRefusedByTheProduct()
    {
        await using var door = await DoorFixture.OpenAsync();

        var answer = await door.Client.SendAsync(
            door.Request("Kms", "ListKeys") with { Host = "kms.xx-nowhere-1.aliyuncs.com" });

        Assert.Equal((404, "InvalidRegionId.NotFound"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task Version_NobodyServes_IsNamedWithThoseServed()
    {
        await using var door = await DoorFixture.OpenAsync();

        var answer = await door.Client.SendAsync(door.Request("Kms", "ListKeys") with { Version = "2017-01-01" });

        Assert.Equal((501, "NotImplemented.Version"), (answer.Status, answer.Code));
        Assert.Contains("2017-01-01", answer.Json.Text("Message"), StringComparison.Ordinal);
        Assert.Contains("Kms 2016-01-20", answer.Json.Text("Message"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task Method_OtherThanGetAndPost_IsRefused(string method)
    {
        await using var door = await DoorFixture.OpenAsync();

        var answer = await door.Client.SendAsync(
            door.Request("Kms", "ListKeys") with { Method = new HttpMethod(method) });

        Assert.Equal((404, "InvalidAction.NotFound"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task Action_ThatIsMissing_IsNamed()
    {
        await using var door = await DoorFixture.OpenAsync();

        var answer = await door.SendAsync("Kms", "PutSecretIntoOrbit");

        Assert.Equal((501, "NotImplemented.Action"), (answer.Status, answer.Code));
        Assert.Contains("Kms:PutSecretIntoOrbit", answer.Json.Text("Message"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Kms", "ListKeys", "", "json")]
    [InlineData("Kms", "NoSuchAction", "", "json")]
    [InlineData("Ecs", "NoSuchAction", "", "xml")]
    [InlineData("Kms", "ListKeys", "xml", "xml")]
    [InlineData("Ecs", "DescribeRegions", "", "xml")]
    [InlineData("Ecs", "DescribeRegions", "JSON", "json")]
    [InlineData("Ecs", "DescribeRegions", "json", "json")]
    public async Task Format_IsWhatIsAskedFor_OrTheProductsOwn(string product, string action, string format, string form)
    {
        await using var door = await DoorFixture.OpenAsync();

        var answer = await door.Client.SendAsync(
            door.Request(product, action) with { Scheme = Scheme.Rpc, Format = format });

        Assert.Equal(action == "NoSuchAction" ? 501 : 200, answer.Status);
        Assert.EndsWith(form, answer.ContentType, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_AsXml_HasAnElementForEachEntryOfAList()
    {
        await using var door = await DoorFixture.OpenAsync();

        var answer = await door.Client.SendAsync(
            door.Request("Ecs", "DescribeRegions") with { Scheme = Scheme.Rpc, Format = "XML" });

        Assert.Equal("DescribeRegionsResponse", answer.Xml.Name.LocalName);
        var regions = answer.Xml.Element("Regions")!.Elements("Region").ToList();
        Assert.Contains("cn-hangzhou", regions.Select(region => region.Element("RegionId")!.Value));
        Assert.Equal(answer.RequestId, answer.Xml.Element("RequestId")!.Value);
    }

    [Fact]
    public async Task Answer_AsXml_SurvivesCharactersThatXmlDoesNotHave()
    {
        await using var door = await DoorFixture.OpenAsync();

        var answer = await door.Client.SendAsync(
            door.Request("Kms", "CreateKey", ("Description", "<a>\u0001\uD83D\uDE00&")) with { Format = "XML" });

        Assert.Equal("<a>\uFFFD\uD83D\uDE00&", answer.Xml.Element("KeyMetadata")!.Element("Description")!.Value);
    }

    [Fact]
    public async Task Refusal_OfKms_HasItsOwnForm()
    {
        await using var door = await DoorFixture.OpenAsync();

        var json = await door.SendAsync("Kms", "DescribeKey", ("KeyId", "key-nobody"));
        var xml = await door.Client.SendAsync(
            door.Request("Kms", "DescribeKey", ("KeyId", "key-nobody")) with { Format = "XML" });

        Assert.Equal(404, json.Json["HttpStatus"]!.GetValue<int>());
        Assert.Equal(["HttpStatus", "Code", "Message", "RequestId"], json.Json.Select(field => field.Key));
        Assert.Equal(("KMS", "Forbidden.KeyNotFound"), (xml.Xml.Name.LocalName, xml.Xml.Element("Code")!.Value));
    }

    [Fact]
    public async Task Refusal_OfOtherProducts_HasTheGatewaysForm()
    {
        await using var door = await DoorFixture.OpenAsync();
        var request = door.Request("Ram", "GetRole", ("RoleName", "nobody")) with { Host = "ram.aliyuncs.com" };

        var json = await door.Client.SendAsync(request);
        var xml = await door.Client.SendAsync(request with { Scheme = Scheme.Rpc, Format = "", Nonce = "2" });

        Assert.Equal(("EntityNotExist.Role", "ram.aliyuncs.com"), (json.Code, json.Json.Text("HostId")));
        Assert.Equal("https://api.aliyun.com/troubleshoot?q=EntityNotExist.Role", json.Json.Text("Recommend"));
        Assert.Equal(("Error", "EntityNotExist.Role"), (xml.Xml.Name.LocalName, xml.Xml.Element("Code")!.Value));
    }

    [Fact]
    public async Task Page_OfAList_IsCutTheSameWay()
    {
        await using var door = await DoorFixture.OpenAsync();
        for (var i = 0; i < 3; i++) await door.SendAsync("Kms", "CreateKey");

        var page = await door.SendAsync("Kms", "ListKeys", ("PageNumber", "2"), ("PageSize", "2"));

        Assert.Equal((3, 2, 2), (page.Json["TotalCount"]!.GetValue<int>(), page.Json["PageNumber"]!.GetValue<int>(),
            page.Json["PageSize"]!.GetValue<int>()));
        Assert.Single(page.Json["Keys"]!["Key"]!.AsArray());
    }

    [Fact]
    public async Task Calls_AtTheSameMoment_MakeDifferentThings()
    {
        await using var door = await DoorFixture.OpenAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => door.SendAsync("Kms", "CreateKey")));

        Assert.Equal(8, answers.Select(answer => answer.Json.Text("KeyMetadata", "KeyId")).Distinct().Count());
        Assert.Equal(8, answers.Select(answer => answer.RequestId).Distinct().Count());
    }
}
