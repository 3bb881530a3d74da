using Infra.Generator;
using Infra.Generator.Model;

namespace Infra.Tests.Offline.AliCloud;

/// <summary>The schema facts of the classes in use, and the classes themselves.</summary>
internal static class SchemaFacts
{
    internal static PackageSchema Package { get; } = SchemaFiles.ReadFolder(Repository.Schema);

    internal static IReadOnlyList<string> Classes { get; } =
        StandInSources.ReadClasses(File.ReadAllText(Repository.Classes));

    internal static ResourceSchema Resource(string name) => Package.Resources.Single(item => item.Name == name);

    internal static FunctionSchema Function(string name) => Package.Functions.Single(item => item.Name == name);

    internal static ObjectSchema Object(string name) => Package.Objects.Single(item => item.Name == name);

    internal static Type Class(string name) =>
        typeof(global::Pulumi.AliCloud.Kms.Key).Assembly.GetType("Pulumi.AliCloud." + name, throwOnError: true)!;

    internal static TheoryData<string> Resources() =>
        new(Package.Resources.Where(item => !item.IsProvider()).Select(item => item.Name));

    internal static TheoryData<string, string> RequiredInputs()
    {
        var data = new TheoryData<string, string>();
        foreach (var resource in Package.Resources)
        {
            foreach (var property in resource.Properties.Where(item => item.Input == Presence.Required))
            {
                data.Add(resource.Name, property.Name);
            }
        }

        return data;
    }

    internal static TheoryData<string> Functions() => new(Package.Functions.Select(item => item.Name));
}
