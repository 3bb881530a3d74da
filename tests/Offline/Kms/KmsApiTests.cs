using System.Reflection;
using AlibabaCloud.SDK.Kms20160120;
using Infra.Tests.Offline.PublicApi;

namespace Infra.Tests.Offline.Kms;

/// <summary>The stand-ins of the KMS SDK and of what it exposes have no member that the official packages lack.</summary>
public sealed class KmsApiTests
{
    private static readonly Dictionary<string, (Assembly Assembly, int Least)> Packages = new(StringComparer.Ordinal)
    {
        ["AlibabaCloud.SDK.Kms20160120"] = (typeof(Client).Assembly, 120),
        ["AlibabaCloud.OpenApiClient"] = (typeof(AlibabaCloud.OpenApiClient.Client).Assembly, 30),
        ["AlibabaCloud.TeaUtil"] = (typeof(AlibabaCloud.TeaUtil.Models.RuntimeOptions).Assembly, 5),
        ["Aliyun.Credentials"] = (typeof(Aliyun.Credentials.Client).Assembly, 15),
        ["Tea"] = (typeof(Tea.TeaModel).Assembly, 15),
    };

    public static TheoryData<string> Names => [.. Packages.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Assembly_EveryMember_IsInTheOfficialListing(string name)
    {
        var official = ApiListing.Read($"{name}.api.txt");
        // With the official packages the listings, which are cut to what is in use, are the smaller side.
        var printed = ApiPrinter.Print(Packages[name].Assembly).Where(line => IsStandIn || official.Lines.Contains(line)).ToList();

        Assert.Empty(official.FindMissing(printed));
        Assert.True(printed.Count >= Packages[name].Least, $"Only {printed.Count} members were printed.");
    }

    [Theory]
    [InlineData("AlibabaCloud.SDK.Kms20160120", "2.1.0.0")]
    [InlineData("AlibabaCloud.OpenApiClient", "0.1.16.0")]
    [InlineData("AlibabaCloud.TeaUtil", "0.1.20.0")]
    [InlineData("Aliyun.Credentials", "1.5.1.0")]
    [InlineData("Tea", "1.1.3.0")]
    public void Assembly_Identity_IsTheOfficialOne(string name, string version)
    {
        var identity = Packages[name].Assembly.GetName();

        Assert.Equal((name, Version.Parse(version)), (identity.Name, identity.Version));
    }

    [Theory]
    [InlineData("EncryptRequest.Plaintext", "[NameInMap(\"Plaintext\")]", "[NameInMap(\"PlainText\")]")]
    [InlineData("ImportKeyMaterialRequest.KeyMaterialExpireUnix", ": long?", ": int?")]
    [InlineData("Client.DecryptWithOptionsAsync", "tmpReq", "request")]
    public void Comparison_OneWordChanged_FindsTheMember(string member, string text, string changed)
    {
        var line = ApiPrinter.Print(typeof(Client).Assembly)
            .First(printed => printed.Contains(member, StringComparison.Ordinal));

        var missing = ApiListing.Read("AlibabaCloud.SDK.Kms20160120.api.txt")
            .FindMissing([line.Replace(text, changed, StringComparison.Ordinal)]);

        Assert.Single(missing);
    }

    private static bool IsStandIn => typeof(Client).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
        .InformationalVersion.Contains("offline", StringComparison.Ordinal);
}
