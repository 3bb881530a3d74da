using System.Reflection;
using System.Xml.Linq;
using Infra.Tests.Testing;

namespace Infra.Tests;

/// <summary>Which room may use which: the arrows of ARCHITECTURE.md, read from the projects and from what they compile to.</summary>
public sealed class ArrowsTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Infra.Files"] = [],
        ["Infra.OpenApi"] = [],
        ["Infra.Policies"] = [],
        ["Infra.Inventory"] = ["Infra.OpenApi", "Infra.Policies"],
        ["Infra.Migration"] = ["Infra.Files", "Infra.Inventory", "Infra.OpenApi"],
        ["Infra.Cloud"] = ["Infra.Files", "Infra.OpenApi"],
        ["Infra.Kms"] = ["Infra.Files", "Infra.OpenApi"],
        ["Infra"] = ["Infra.Inventory", "Infra.Migration", "Infra.Policies"],
        ["Infra.Engine"] = ["Infra.Cloud", "Infra.Files"],
        ["Infra.Stacks"] = ["Infra", "Infra.Policies"],
        ["Infra.Examples"] = ["Infra"],
        ["atrest"] =
        [
            "Infra", "Infra.Cloud", "Infra.Engine", "Infra.Examples", "Infra.Files", "Infra.Inventory", "Infra.Kms",
            "Infra.Migration", "Infra.OpenApi", "Infra.Policies", "Infra.Stacks",
        ],
    };

    public static TheoryData<string> Rooms => [.. Allowed.Keys];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Assembly_References_StayWithinTheArrows(string room)
    {
        var used = Assembly.Load(room).GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(name => name is "Infra" or "atrest" || name.StartsWith("Infra.", StringComparison.Ordinal));

        Assert.Empty(used.Except(Allowed[room], StringComparer.Ordinal));
    }

    [Fact]
    public void Projects_OfRooms_NameNoProjectOutsideTheArrows()
    {
        var checkedProjects = 0;

        foreach (var project in Directory.EnumerateFiles(Repository.Root, "Infra*.csproj", SearchOption.AllDirectories))
        {
            var document = XDocument.Load(project);
            var name = document.Descendants("AssemblyName").FirstOrDefault()?.Value ?? Path.GetFileNameWithoutExtension(project);
            if (!Allowed.TryGetValue(name, out var allowed)) continue;
            var references = document.Descendants("ProjectReference")
                .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));
            Assert.Empty(references.Except(allowed, StringComparer.Ordinal));
            checkedProjects++;
        }

        Assert.Equal(Allowed.Count, checkedProjects);
    }

    [Fact]
    public void Cloud_KnowsNoPulumi()
    {
        var references = Assembly.Load("Infra.Cloud").GetReferencedAssemblies().Select(reference => reference.Name!);

        Assert.DoesNotContain(references, name => name.StartsWith("Pulumi", StringComparison.Ordinal));
    }
}
