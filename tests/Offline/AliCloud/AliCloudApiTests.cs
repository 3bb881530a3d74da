using System.Reflection;
using Infra.Generator;
using Infra.Tests.Offline.PublicApi;
using Pulumi.AliCloud.Kms;
using Xunit.Abstractions;

namespace Infra.Tests.Offline.AliCloud;

public sealed class AliCloudApiTests(ITestOutputHelper output)
{
    /// <summary>What the stand-in does without, of the classes in use: nested configuration objects.</summary>
    private static readonly string[] LeftOut =
    [
        "Pulumi.AliCloud.Config.AssumeRole ::",
        "Pulumi.AliCloud.Config.AssumeRoleWithOidc ::",
        "Pulumi.AliCloud.Config.Endpoints ::",
        "Pulumi.AliCloud.Config.SignVersion ::",
        "Pulumi.AliCloud.Provider.TerraformConfig() ::",
    ];

    private static readonly Assembly Loaded = typeof(Key).Assembly;

    /// <summary>The official listing, and in its form what it lacks and the official C# schema has.</summary>
    private static readonly ApiListing Official = new(
        ApiListing.Read("Pulumi.AliCloud.api.txt").Lines.Concat(ApiListing.Read("Pulumi.AliCloud.schema.api.txt").Lines));

    [Fact]
    public void Classes_EveryMember_IsInTheOfficialListing()
    {
        var printed = Print();

        Assert.Empty(Official.FindMissing(printed));
        output.WriteLine($"{printed.Count} of {Official.Lines.Count} lines");
    }

    [Fact]
    public void Listing_WhatIsNotThere_IsLeftOutOnPurpose()
    {
        var absent = new ApiListing(Print()).FindMissing(Official.Lines);

        Assert.All(absent, line =>
            Assert.Contains(LeftOut, start => line.StartsWith(start, StringComparison.Ordinal)));
    }

    [Fact]
    public void GeneratedClasses_AllOfThem_AreListed()
    {
        var files = StandInSources.Generate(SchemaFacts.Package, SchemaFacts.Classes);

        var names = files.Select(file => "Pulumi.AliCloud." + file.Path[..^".g.cs".Length].Replace('/', '.'));

        Assert.Empty(names.Except(ListedClasses()));
    }

    [Fact]
    public void Listings_OfficialAndFromTheSchema_ShareNoClass()
    {
        var listed = ApiListing.Read("Pulumi.AliCloud.api.txt").Lines;

        var fromSchema = ApiListing.Read("Pulumi.AliCloud.schema.api.txt").Lines;

        Assert.NotEmpty(fromSchema);
        Assert.Empty(listed.Intersect(fromSchema));
        Assert.Empty(ClassesIn(listed).Intersect(ClassesIn(fromSchema)));
    }

    [Fact]
    public void HandWrittenSources_OfTheStandIn_DeclareNothingPublic()
    {
        var sources = Directory.GetFiles(Repository.StandIn, "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.EndsWith(".g.cs", StringComparison.Ordinal))
            .ToList();

        Assert.NotEmpty(sources);
        Assert.All(sources, path =>
            Assert.DoesNotContain(File.ReadLines(path), line => line.StartsWith("public ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Assembly_Identity_IsTheOfficialOne()
    {
        var name = Loaded.GetName();

        Assert.Equal(("Pulumi.AliCloud", new Version(3, 105, 0, 0)), (name.Name, name.Version));
    }

    [Theory]
    [InlineData("[AliCloudResourceType(\"alicloud:kms/key:Key\")]", "[AliCloudResourceType(\"alicloud:kms/key:Kez\")]")]
    [InlineData("[Output(\"keyState\")]", "[Output(\"keyStata\")]")]
    [InlineData("[Input(\"diskId\", required: true", "[Input(\"diskIt\", required: true")]
    [InlineData("[Input(\"fc\", required: false, json: false)]", "[Input(\"fc\", required: false, json: folse)]")]
    [InlineData("Pulumi.Output<bool?> [Output(\"bootable\")]", "Pulumi.Output<bool> [Output(\"bootable\")]")]
    [InlineData("GetRolesInvokeArgs args = null", "GetRolesInvokeArgs arg = null")]
    [InlineData("public readonly field : bool?", "public readonly field : bool")]
    [InlineData("[Obsolete(\"Field 'ram_users'", "[Obsolete(\"Field 'ram_user'")]
    public void Comparison_OneLetterChanged_FindsTheMember(string text, string changed)
    {
        var printed = Print();
        var original = printed.First(line => line.Contains(text, StringComparison.Ordinal));
        var altered = original.Replace(text, changed, StringComparison.Ordinal);

        var missing = Official.FindMissing(printed.Select(line => line == original ? altered : line));

        Assert.Equal(altered, Assert.Single(missing));
    }

    private static IReadOnlyList<string> Print()
    {
        var listed = ListedClasses().ToHashSet(StringComparer.Ordinal);
        return ApiPrinter.Print(Loaded.GetTypes().Where(type => listed.Contains(type.FullName!)));
    }

    private static IEnumerable<string> ListedClasses() => ClassesIn(Official.Lines);

    private static IEnumerable<string> ClassesIn(IEnumerable<string> lines) => lines
        .Select(line => line.Split(" :: "))
        .Where(parts => parts[1].Split(' ').First(word => word is not ("static" or "sealed")) == "class")
        .Select(parts => parts[0]);
}
