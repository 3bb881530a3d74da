using Infra.Generator;
using Infra.Generator.Import;
using Infra.Generator.Model;

namespace Infra.Tests.Offline.AliCloud;

public sealed class ListingImportTests
{
    private const string Origin = "test";

    private static readonly ComputedArguments Computed = new(File.ReadAllText(Repository.ProviderFacts));

    [Fact]
    public void Schema_ImportedFromTheKeptListing_IsWhatIsCommitted()
    {
        var (package, _) = ListingImport.Read(
            File.ReadLines(Repository.Listing), Computed, SchemaFacts.Classes, SchemaFacts.Package.Origin);

        var modules = SchemaFiles.ByModule(package);

        Assert.Equal(
            Directory.GetFiles(Repository.Schema).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal),
            modules.Keys);
        foreach (var (module, facts) in modules)
        {
            Assert.Equal(File.ReadAllText(Path.Combine(Repository.Schema, module + ".json")), SchemaFiles.Write(facts));
        }
    }

    [Fact]
    public void Schema_WrittenAndRead_IsTheSame()
    {
        var text = SchemaFiles.Write(SchemaFacts.Package);

        var read = SchemaFiles.Parse(text, "memory");

        Assert.Equal(text, SchemaFiles.Write(read));
        Assert.Equal(SchemaFacts.Package.Resources.Sum(item => item.Properties.Count), read.Resources.Sum(item => item.Properties.Count));
    }

    [Fact]
    public void Import_ClassNotListed_IsNamed()
    {
        var error = Assert.Throws<SchemaException>(() => ListingImport.Read([], Computed, ["Kms.Key"], Origin));

        Assert.Equal("The listing holds no class 'Kms.Key'.", error.Message);
    }

    [Fact]
    public void Import_ResourceWithoutProviderFacts_IsNamed()
    {
        var none = new ComputedArguments("""{ "resources": [] }""");

        var error = Assert.Throws<SchemaException>(
            () => ListingImport.Read(File.ReadLines(Repository.Listing), none, ["Kms.Key"], Origin));

        Assert.Equal("The provider's facts do not know alicloud:kms/key:Key; add it there first.", error.Message);
    }

    [Theory]
    [InlineData("automaticRotation", Presence.Required)]
    [InlineData("description", Presence.Optional)]
    [InlineData("arn", Presence.Required)]
    [InlineData("pendingWindowInDays", Presence.Optional)]
    [InlineData("isEnabled", Presence.Required)]
    public void Import_Output_IsNullableOnlyWhereNothingFillsIt(string name, Presence expected)
    {
        var property = SchemaFacts.Resource("Kms.Key").Properties.Single(item => item.Name == name);

        Assert.Equal(expected, property.Output);
    }

    [Fact]
    public void Import_ObjectNotListed_LeavesThePropertyOut()
    {
        var listing = File.ReadLines(Repository.Listing)
            .Where(line => !line.StartsWith("Pulumi.AliCloud.Ram.Outputs.GetRolesRoleResult", StringComparison.Ordinal));

        var (package, _) = ListingImport.Read(listing, Computed, ["Ram.GetRoles"], Origin);

        var names = Assert.Single(package.Functions).Properties.Select(item => item.Name).ToList();
        Assert.DoesNotContain("roles", names);
        Assert.Contains("names", names);
    }
}
