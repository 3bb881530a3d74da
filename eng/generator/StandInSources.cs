using Infra.Generator.Model;
using Infra.Generator.Rendering;

namespace Infra.Generator;

/// <summary>The generated part of the <c>Pulumi.AliCloud</c> stand-in as a function of schema facts.</summary>
public static class StandInSources
{
    /// <summary>Writes the classes asked for and the objects they need, ordered by path.</summary>
    /// <param name="package">Schema facts of at least these classes.</param>
    /// <param name="classes">Module and class, such as <c>Kms.Key</c>; <c>Config</c> for the configuration.</param>
    /// <exception cref="SchemaException">The facts lack a class or an object, or name a class twice.</exception>
    public static IReadOnlyList<GeneratedFile> Generate(PackageSchema package, IEnumerable<string> classes)
    {
        var resources = ByName(package.Resources, resource => resource.Name);
        var functions = ByName(package.Functions, function => function.Name);
        var files = new List<GeneratedFile>();
        var used = new List<PropertySchema>();
        foreach (var name in classes.Distinct(StringComparer.Ordinal))
        {
            if (name == "Config")
            {
                files.Add(ConfigClass.Write(package.Config));
            }
            else if (resources.TryGetValue(name, out var resource))
            {
                files.AddRange(ResourceClass.Write(resource));
                used.AddRange(resource.Properties);
            }
            else if (functions.TryGetValue(name, out var function))
            {
                files.AddRange(FunctionClass.Write(function));
                used.AddRange(function.Properties);
            }
            else
            {
                throw new SchemaException($"The schema facts hold no class '{name}'.");
            }
        }

        files.AddRange(ObjectClasses.Write(ByName(package.Objects, item => item.Name), used));
        return files.OrderBy(file => file.Path, StringComparer.Ordinal).ToList();
    }

    /// <summary>Reads the list of classes in use: a class a line, <c>#</c> starts a comment.</summary>
    public static IReadOnlyList<string> ReadClasses(string text) => text
        .Split('\n')
        .Select(line => line.Split('#')[0].Trim())
        .Where(line => line.Length > 0)
        .ToList();

    private static Dictionary<string, T> ByName<T>(IEnumerable<T> items, Func<T, string> name)
    {
        var found = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (!found.TryAdd(name(item), item))
            {
                throw new SchemaException($"The schema facts hold '{name(item)}' twice.");
            }
        }

        return found;
    }
}
