using Infra.Generator.Model;
using Infra.Generator.Rendering;

namespace Infra.Generator.Import;

/// <summary>Takes the schema facts of the classes in use from a public API listing of the official package.</summary>
public sealed class ListingImport
{
    private const string Root = TypeNames.RootNamespace + ".";

    /// <summary>Environment variables that the official package reads itself; a listing cannot show them.</summary>
    private static readonly Dictionary<string, string> Variables = new(StringComparer.Ordinal)
    {
        ["ecsRoleName"] = "ALICLOUD_ECS_ROLE_NAME",
        ["profile"] = "ALICLOUD_PROFILE",
        ["region"] = "ALICLOUD_REGION",
    };

    private readonly Listing _listing;
    private readonly ComputedArguments _computed;
    private readonly List<ResourceSchema> _resources = [];
    private readonly List<FunctionSchema> _functions = [];
    private readonly SortedDictionary<string, ObjectSchema> _objects = new(StringComparer.Ordinal);
    private readonly List<PropertySchema> _config = [];
    private readonly SortedSet<string> _lines = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _fromSchema = new(StringComparer.Ordinal);
    private readonly SchemaLines? _schema;

    private ListingImport(IEnumerable<string> listing, SchemaLines? schema, ComputedArguments computed)
    {
        _listing = new Listing(listing);
        _schema = schema;
        _computed = computed;
    }

    /// <summary>Reads the classes and the objects they need.</summary>
    /// <param name="listing">Lines of the public API listing of the official package.</param>
    /// <param name="computed">Which optional arguments the service fills in.</param>
    /// <param name="classes">Module and class of each class in use.</param>
    /// <param name="origin">Where the listing is from.</param>
    /// <param name="schema">The package's schema, for classes that the listing lacks. Default: none.</param>
    /// <returns>The facts as one package, and the lines that they come from.</returns>
    /// <exception cref="SchemaException">The listing, the schema or the provider's facts lack a class.</exception>
    public static ImportedFacts Read(
        IEnumerable<string> listing, ComputedArguments computed, IEnumerable<string> classes, string origin,
        SchemaLines? schema = null)
    {
        var import = new ListingImport(listing, schema, computed);
        foreach (var name in classes)
        {
            import.Class(name);
        }

        var package = new PackageSchema(
            origin, import._resources, import._functions, import._objects.Values.ToList(), import._config);
        return new ImportedFacts(package, import._lines.ToList(), import._fromSchema.ToList());
    }

    private void Class(string name)
    {
        var found = Need(name);
        if (name == "Config")
        {
            _config.AddRange(found.Members
                .Where(member => member.CSharpType is "string" or "int?" or "bool?")
                .Select(member => WithVariable(ConfigValue(member))));
        }
        else if (found.Token is { } token)
        {
            Resource(name, token, found);
        }
        else
        {
            Function(name, found);
        }
    }

    private void Resource(string name, string token, ListedClass found)
    {
        var isProvider = token.StartsWith("pulumi:providers:", StringComparison.Ordinal);
        if (!isProvider && !_computed.Knows(token))
        {
            throw new SchemaException($"The provider's facts do not know {token}; add it there first.");
        }

        var merged = PropertyMerge.Merge(
            name, Need(name + "Args"), isProvider ? null : Need(name + "State"), found,
            wire => _computed.Contains(token, wire));
        var properties = merged.Where(property => IsWhole(name, property)).ToList();
        _resources.Add(new ResourceSchema(
            name, token, isProvider ? properties.Select(WithVariable).ToList() : properties)
        {
            ArgsOptional = found.ArgsOptional,
            Deprecated = found.Deprecated,
        });
    }

    private void Function(string name, ListedClass found)
    {
        var (module, simple) = TypeNames.Split(name);
        var wireName = char.ToLowerInvariant(simple[0]) + simple[1..];
        var folder = module.Length == 0 ? "index" : module.ToLowerInvariant();
        var token = $"alicloud:{folder}/{wireName}:{wireName}";
        Add(name + "Args");
        var properties = PropertyMerge.Merge(name, Add(name + "InvokeArgs"), null, Need(name + "Result"), _ => false);
        Objects(properties, name, ofFunction: true);
        _functions.Add(new FunctionSchema(name, token, properties)
        {
            ArgsOptional = found.ArgsOptional,
            Deprecated = found.Deprecated,
        });
    }

    /// <summary>The stand-in is a subset: it does without a property whose object the listing lacks.</summary>
    private bool IsWhole(string owner, PropertySchema property)
    {
        var whole = HasObject(property, ofFunction: false);
        return whole || property.Input != Presence.Required ? whole : throw Lacks(owner, property);
    }

    private void Objects(IEnumerable<PropertySchema> properties, string owner, bool ofFunction)
    {
        if (properties.FirstOrDefault(property => !HasObject(property, ofFunction)) is { } lacking)
        {
            throw Lacks(owner, lacking);
        }
    }

    /// <summary>
    /// Reads the object that a property mentions; false where the listing has none. The outputs of an object of a
    /// resource can be null unless its arguments require them, whether or not the service fills them in.
    /// </summary>
    private bool HasObject(PropertySchema property, bool ofFunction)
    {
        if (TypeNames.ObjectIn(property.Type) is not { } name || _objects.ContainsKey(name))
        {
            return true;
        }

        var input = Add(TypeNames.ClassOf(name, ofFunction ? Place.InvokeArgs : Place.ResourceArgs));
        var state = ofFunction ? null : Add(TypeNames.ClassOf(name, Place.ResourceState));
        var output = Add(TypeNames.ClassOf(name, ofFunction ? Place.FunctionResult : Place.ResourceOutput));
        if (ofFunction)
        {
            Add(TypeNames.ClassOf(name, Place.PlainArgs));
        }

        if (input is null && state is null && output is null)
        {
            return false;
        }

        var fields = PropertyMerge.Merge(name, input, state, output, _ => false);
        _objects.Add(name, new ObjectSchema(name, fields) { OfFunction = ofFunction });
        Objects(fields, name, ofFunction);
        return true;
    }

    private static SchemaException Lacks(string owner, PropertySchema property) =>
        new($"The listing holds no object '{TypeNames.ObjectIn(property.Type)}', which {owner}.{property.Name} needs.");

    private ListedClass Need(string name) =>
        Add(name) ?? throw new SchemaException($"The listing holds no class '{name}'.");

    private ListedClass? Add(string name)
    {
        if (_listing.Find(Root + name) is { } listed)
        {
            _lines.UnionWith(listed.Lines);
            return listed;
        }

        var lines = _schema?.Of(Root + name).ToList() ?? [];
        _fromSchema.UnionWith(lines);
        return lines.Count == 0 ? null : new Listing(lines).Find(Root + name);
    }

    private static PropertySchema ConfigValue(ListedMember member) =>
        new(char.ToLowerInvariant(member.Name[0]) + member.Name[1..], SchemaTypes.Of(member.CSharpType))
        {
            Output = Presence.Optional,
        };

    private static PropertySchema WithVariable(PropertySchema property) =>
        property with { Environment = Variables.GetValueOrDefault(property.Name) };
}
