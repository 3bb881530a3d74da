using Infra.Generator.Model;

namespace Infra.Generator.Rendering;

/// <summary>Writes a resource with its arguments and its state.</summary>
internal static class ResourceClass
{
    /// <summary>Writes the classes of one resource.</summary>
    internal static IEnumerable<GeneratedFile> Write(ResourceSchema resource)
    {
        yield return Resource(resource);
        yield return ArgsClass.Write($"{resource.Name}Args",
            $"Arguments of <see cref=\"{TypeNames.Split(resource.Name).Simple}\"/>.",
            Place.ResourceArgs, resource.Properties);
        if (!resource.IsProvider())
        {
            yield return ArgsClass.Write($"{resource.Name}State",
                $"What qualifies the look-up of an existing <see cref=\"{TypeNames.Split(resource.Name).Simple}\"/>.",
                Place.ResourceState, resource.Properties);
        }
    }

    private static GeneratedFile Resource(ResourceSchema resource)
    {
        var name = TypeNames.Split(resource.Name).Simple;
        var source = new SourceText().Line($"/// <summary>The resource <c>{resource.Token}</c>.</summary>");
        if (resource.Deprecated is { } reason)
        {
            source.Line($"[Obsolete({CSharp.Literal(reason)})]");
        }

        var kind = resource.IsProvider() ? "ProviderResource" : "CustomResource";
        source.Line($"[AliCloudResourceType({CSharp.Literal(resource.Token)})]")
            .Line($"public partial class {name} : global::Pulumi.{kind}")
            .Open();
        foreach (var property in resource.Properties.Where(property => property.Output != Presence.None))
        {
            source.Line($"[Output({CSharp.Literal(property.Name)})]")
                .Line($"public Output<{TypeNames.Output(property, Place.ResourceOutput)}> {property.MemberName()} "
                    + "{ get; private set; } = null!;")
                .Line();
        }

        Constructor(source, resource, name);
        if (!resource.IsProvider())
        {
            Lookup(source, resource, name);
        }

        return source.Close().ToFile(resource.Name);
    }

    private static void Constructor(SourceText source, ResourceSchema resource, string name)
    {
        var args = resource.ArgsOptional ? $"{name}Args? args = null" : $"{name}Args args";
        var type = resource.IsProvider() ? resource.Token[(resource.Token.LastIndexOf(':') + 1)..] : resource.Token;
        source.Line($"public {name}(string name, {args}, CustomResourceOptions? options = null)")
            .Deeper(
                $": base({CSharp.Literal(type)}, name, args ?? new {name}Args(),",
                "    Utilities.Merge(options, \"\"))")
            .Open().Close();
    }

    private static void Lookup(SourceText source, ResourceSchema resource, string name)
    {
        const string defaults = "CustomResourceOptions? options = null)";
        source.Line()
            .Line($"private {name}(")
            .Deeper(
                $"string name, Input<string> id, {name}State? state = null, {defaults}",
                $": base({CSharp.Literal(resource.Token)}, name, state, Utilities.Merge(options, id))")
            .Open().Close()
            .Line()
            .Line("/// <summary>Looks up an existing resource by its id.</summary>")
            .Line($"public static {name} Get(")
            .Deeper(
                $"string name, Input<string> id, {name}State? state = null, {defaults}",
                $"=> new {name}(name, id, state, options);");
    }
}
