using Infra.Generator;
using Infra.Generator.Import;
using Infra.Generator.Model;

namespace Infra.Tests.Offline.AliCloud;

public sealed class ListingImportTests
{
    private const string Origin = "test";

    private static readonly ComputedArguments Computed = new(Repository.ReadProviderFacts());

    /// <summary>The lines of the official listing, and those worked out from the schema for what it lacks.</summary>
    private static IEnumerable<string> Kept =>
        File.ReadLines(Repository.Listing).Concat(File.ReadLines(Repository.SchemaListing));

    [Fact]
    public void Schema_ImportedFromTheKeptListings_IsWhatIsCommitted()
    {
        var (package, _, _) = ListingImport.Read(Kept, Computed, SchemaFacts.Classes, SchemaFacts.Package.Origin);

        var modules = SchemaFiles.ByModule(package);

        var committed = Directory.GetFiles(Repository.Schema).Select(Path.GetFileNameWithoutExtension);
        Assert.Equal(committed.Order(StringComparer.Ordinal), modules.Keys);
        foreach (var (module, facts) in modules)
        {
            Assert.Equal(File.ReadAllText(Path.Combine(Repository.Schema, module + ".json")), SchemaFiles.Write(facts));
        }
    }

    [Fact]
    public void Listing_LinesOfTheClassesInUse_AreAllThatIsKept()
    {
        var kept = Kept.Where(line => line[0] != '#').ToList();

        var (_, lines, _) = ListingImport.Read(kept, Computed, SchemaFacts.Classes, Origin);

        Assert.Equal(kept.Order(StringComparer.Ordinal), lines);
    }

    [Fact]
    public void Schema_WrittenAndRead_IsTheSame()
    {
        var text = SchemaFiles.Write(SchemaFacts.Package);

        var read = SchemaFiles.Parse(text, "memory");

        Assert.Equal(text, SchemaFiles.Write(read));
        Assert.Equal(
            SchemaFacts.Package.Resources.SelectMany(item => item.Properties),
            read.Resources.SelectMany(item => item.Properties));
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
        var none = new ComputedArguments([]);

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
    public void Import_ObjectOfAFunctionNotListed_IsNamed()
    {
        var listing = Without("Pulumi.AliCloud.Ram.Outputs.GetRolesRoleResult");

        var error = Assert.Throws<SchemaException>(
            () => ListingImport.Read(listing, Computed, ["Ram.GetRoles"], Origin));

        Assert.Equal("The listing holds no object 'Ram.GetRolesRole', which Ram.GetRoles.roles needs.", error.Message);
    }

    [Fact]
    public void Import_ObjectOfAResourceNotListed_LeavesThePropertyOut()
    {
        var listing = Without("Pulumi.AliCloud.Inputs.ProviderAssumeRoleArgs");

        var (package, _, _) = ListingImport.Read(listing, Computed, ["Provider"], Origin);

        var names = Assert.Single(package.Resources).Properties.Select(item => item.Name).ToList();
        Assert.DoesNotContain("assumeRole", names);
        Assert.Contains("assumeRoleWithOidc", names);
    }

    private static IEnumerable<string> Without(string start) => File.ReadLines(Repository.Listing)
        .Where(line => !line.StartsWith(start, StringComparison.Ordinal));
}
