using FsCheck;
using FsCheck.Fluent;
using Infra.OpenApi.Signing;

namespace Infra.Tests.OpenApi.Signing;

/// <summary>Signature version 1.0 of RPC requests, against published examples.</summary>
/// <remarks>
/// Origins: the worked examples of the developer references of ECS, RAM and KMS (the KMS page prints the signature of a
/// wrongly built string; the one in its final address is right and stands here), and the tests of the client libraries
/// aliyun/darabonba-openapi-util and aliyun/alibaba-cloud-sdk-go (Apache-2.0). Each was recomputed with another
/// implementation.
/// </remarks>
public sealed class RpcSignatureTests
{
    private const string EcsExample = "AccessKeyId=testid&Action=DescribeRegions&Format=XML&SignatureMethod=HMAC-SHA1"
        + "&SignatureNonce=3ee8c1b8-83d3-44af-a94f-4e0ad82fd6cf&SignatureVersion=1.0&Timestamp=2016-02-23T12:46:24Z"
        + "&Version=2014-05-26";

    [Theory]
    [InlineData("GET", EcsExample, "testsecret", "OLeaidS1JvxuMvnyHOwuJ+uX5qY=")]
    [InlineData("POST", EcsExample, "testsecret", "MxbnVAM4w6sft9xjVpe/GCKueuk=")]
    [InlineData("GET", "Version=2014-05-26&Action=DescribeDedicatedHosts&Format=JSON&RegionId=cn-beijing&AccessKeyId=testid"
        + "&SignatureMethod=HMAC-SHA1&SignatureNonce=edb2b34af0af9a6d14deaf7c1a5315eb&SignatureVersion=1.0"
        + "&Timestamp=2023-03-13T08:34:30Z", "testsecret", "9NaGiOspFP5UPcwX8Iwt2YJXXuk=")]
    [InlineData("GET", "UserName=test&SignatureVersion=1.0&Format=JSON&Timestamp=2015-08-18T03:15:45Z&AccessKeyId=testid"
        + "&SignatureMethod=HMAC-SHA1&Version=2015-05-01&Action=CreateUser"
        + "&SignatureNonce=6a6e0ca6-4557-11e5-86a2-b8e8563dc8d2", "testsecret", "kRA2cnpJVacIhDMzXnoNZG9tDCI=")]
    [InlineData("GET", "Action=CreateKey&SignatureVersion=1.0&Format=json&Version=2016-01-20&AccessKeyId=testid"
        + "&SignatureMethod=HMAC-SHA1&Timestamp=2016-03-28T03:13:08Z", "testsecret", "41wk2SSX1GJh7fwnc5eqOfiJPFg=")]
    [InlineData("GET", "query=test&body=test", "secret", "XlUyV4sXjOuX5FnjUz9IF9tm5rU=")]
    [InlineData("POST", """Action=Encrypt&AccessKeyId=testid&EncryptionContext={"Example":"Example"}&Format=json"""
        + "&KeyId=alias/Apollo/WorkKey&Plaintext=SGVsbG8gd29ybGQ=&SecurityToken=TestToken+/=&SignatureMethod=HMAC-SHA1"
        + "&SignatureNonce=0123456789abcdef&SignatureVersion=1.0&Timestamp=2024-01-02T03:04:05Z&Version=2016-01-20",
        "testsecret", "D1Sgq+h0q3dn5pqAJu0boKs6Gtk=")]
    public void Example_WhenSigned_GivesThePublishedSignature(
        string method, string parameters, string secret, string signature) =>
        Assert.Equal(signature, RpcSignature.Sign(RpcSignature.StringToSign(method, Parsed(parameters)), secret));

    [Theory]
    [InlineData("", "GET&%2F&")]
    [InlineData("key=value", "GET&%2F&key%3Dvalue")]
    [InlineData("q=value&key=value", "GET&%2F&key%3Dvalue%26q%3Dvalue")]
    [InlineData("key=value&q=http://domain/?q~value",
        "GET&%2F&key%3Dvalue%26q%3Dhttp%253A%252F%252Fdomain%252F%253Fq~value")]
    [InlineData("key=value&Signature=anything", "GET&%2F&key%3Dvalue")]
    [InlineData("a=1&B=2&_=", "GET&%2F&B%3D2%26_%3D%26a%3D1")]
    public void Parameters_WhenSigned_AreSortedByBytesAndEncodedTwice(string parameters, string expected) =>
        Assert.Equal(expected, RpcSignature.StringToSign("get", Parsed(parameters)));

    [Theory]
    [InlineData("a b", "a%20b")]
    [InlineData("/", "%2F")]
    [InlineData("2016-02-23T12:46:24Z", "2016-02-23T12%3A46%3A24Z")]
    [InlineData("a b*c~d!'()", "a%20b%2Ac~d%21%27%28%29")]
    [InlineData("a b*c+d/e=f&g:h", "a%20b%2Ac%2Bd%2Fe%3Df%26g%3Ah")]
    [InlineData("é", "%C3%A9")]
    [InlineData("AZaz09-_.~", "AZaz09-_.~")]
    public void Text_WhenEncoded_KeepsOnlyUnreservedCharacters(string text, string encoded) =>
        Assert.Equal(encoded, PercentEncoding.Encode(text));

    /// <summary>The runtime escapes URIs by the same rules, one text at a time and at a higher price.</summary>
    [Fact]
    public void AnyText_WhenEncoded_IsWhatTheRuntimeWouldWrite() => Prop.ForAll(
        ArbMap.Default.ArbFor<string>().Filter(text => text is not null),
        text => PercentEncoding.Encode(text + "%\uD83D\uDE00\uD83D" + new string('a', text.Length * 40) + text)
            == Uri.EscapeDataString(text + "%\uD83D\uDE00\uD83D" + new string('a', text.Length * 40) + text))
        .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("foo", "secret", "m67ZG+f1i1fIJLYNp8smKy7K+9I=")]
    [InlineData("source", "secret", "Jv4yi8SobFhg5t1C7nWLbhBSFZQ=")]
    [InlineData("中文unicode", "secret", "szlfHs3WVaO/HgY3Cg7/uyXDaRw=")]
    [InlineData("string to sign", "accessKeySecretsuffix", "Dqy7QZhP4TyQUDa3SBSFXopJaIo=")]
    [InlineData("GET\n\n\n\n\n", "secret", "XGXDWA78AEvx/wmfxKoVCq/afWw=")]
    public void Hash_OfAText_IsThePublishedOne(string text, string key, string expected) =>
        Assert.Equal(expected, Hmac.Sha1(text, key));

    private static IEnumerable<KeyValuePair<string, string>> Parsed(string parameters) =>
        parameters.Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => new KeyValuePair<string, string>(pair.Split('=', 2)[0], pair.Split('=', 2)[1]));
}
