using System.Text.Json;
using Infra.Generator.Model;

namespace Infra.Generator.Import;

/// <summary>
/// The C# schema of the package, a JSON text with resources, functions and types, as lines of a public API listing:
/// for the classes that a listing lacks because it was cut.
/// </summary>
public sealed class SchemaLines
{
    private readonly Dictionary<string, Func<IEnumerable<string>>> _classes = new(StringComparer.Ordinal);

    /// <summary>Reads a schema.</summary>
    /// <exception cref="SchemaException">The text is not such a schema.</exception>
    public SchemaLines(string json)
    {
        try
        {
            var schema = JsonDocument.Parse(json).RootElement;
            foreach (var resource in schema.GetProperty("resources").EnumerateArray())
            {
                Resource(resource);
            }

            foreach (var function in schema.GetProperty("functions").EnumerateArray())
            {
                Function(function);
            }

            foreach (var type in schema.GetProperty("types").EnumerateObject())
            {
                Object(type.Name, type.Value);
            }
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new SchemaException($"This is not a schema of the package: {error.Message}");
        }
    }

    /// <summary>The lines of a class by its full name; none where the schema lacks it too.</summary>
    public IEnumerable<string> Of(string fullName) => _classes.TryGetValue(fullName, out var lines) ? lines() : [];

    private void Resource(JsonElement resource)
    {
        var (name, token) = (Text(resource, "class"), Text(resource, "token"));
        if (token.StartsWith("pulumi:", StringComparison.Ordinal))
        {
            return;
        }

        var (args, state) = (Text(resource, "argsClass"), Text(resource, "stateClass"));
        var optional = resource.GetProperty("argsRequired").GetBoolean() ? "" : " = null";
        _classes[name] = () =>
        [
            $"{name} :: class : Pulumi.CustomResource [AliCloudResourceType(\"{token}\")]",
            $"{name}.Get(string name, Pulumi.Input<string> id, {state} state = null, "
                + $"Pulumi.CustomResourceOptions options = null) :: public static method : {name}",
            $"{name}.ctor(string name, {args} args{optional}, Pulumi.CustomResourceOptions options = null)"
                + " :: public constructor",
            .. Outputs(resource).Select(item => $"{name}.{item.Member} :: public property {{ get; }} : {item.Type} "
                + $"[Output(\"{item.Wire}\")]"),
        ];
        _classes[args] = () => ListingText.InputClass(args, "ResourceArgs", Inputs(resource));
        _classes[state] = () => ListingText.InputClass(state, "ResourceArgs", States(resource));
    }

    private void Function(JsonElement function)
    {
        var name = Text(function, "class");
        if (function.GetProperty("invokeArgsClass").GetString() is not { } invoke)
        {
            return;
        }

        var (args, result) = (Text(function, "argsClass"), Text(function, "resultClass"));
        var optional = Inputs(function).Any(item => item.Required) ? "" : " = null";
        const string options = "Pulumi.InvokeOptions options = null";
        _classes[name] = () =>
        [
            $"{name} :: static class",
            $"{name}.Invoke({invoke} args{optional}, {options}) :: public static method : Pulumi.Output<{result}>",
            $"{name}.Invoke({invoke} args, Pulumi.InvokeOutputOptions options) :: public static method : "
                + $"Pulumi.Output<{result}>",
            $"{name}.InvokeAsync({args} args{optional}, {options}) :: public static method : "
                + $"System.Threading.Tasks.Task<{result}>",
        ];
        _classes[invoke] = () => ListingText.InputClass(invoke, "InvokeArgs", Inputs(function));
        _classes[args] = () => ListingText.InputClass(
            args, "InvokeArgs", Inputs(function).Select(item => item with { Type = CSharpTypes.Plain(item.Type) }));
        _classes[result] = () => ListingText.ResultClass(result, Outputs(function));
    }

    /// <summary>An object; its class for look-ups, which the schema leaves out, follows from the other two.</summary>
    private void Object(string name, JsonElement type)
    {
        if (type.TryGetProperty("inputs", out _))
        {
            _classes[name] = () => ListingText.InputClass(name, "ResourceArgs", Inputs(type));
            return;
        }

        _classes[name] = () => ListingText.ResultClass(name, Outputs(type));
        if (!name.EndsWith("Result", StringComparison.Ordinal))
        {
            var state = CSharpTypes.LookUp(name);
            _classes[state] = () => ListingText.InputClass(state, "ResourceArgs", States(type));
        }
    }

    /// <summary>What qualifies a look-up: all outputs, none of them required.</summary>
    private static IEnumerable<ListedProperty> States(JsonElement owner) =>
        Outputs(owner).Select(item => item with { Type = CSharpTypes.Input(item.Type) });

    private static IEnumerable<ListedProperty> Inputs(JsonElement owner) =>
        owner.GetProperty("inputs").EnumerateArray().Select(item => new ListedProperty(
            Text(item, "csName"), Text(item, "type"), Text(item, "name"))
        {
            Required = item.GetProperty("required").GetBoolean(),
            Json = item.TryGetProperty("json", out var json) && json.GetBoolean(),
            Deprecated = item.TryGetProperty("deprecationMessage", out var message) ? message.GetString() : null,
        });

    /// <summary>Every resource has an id and a URN, from its base class.</summary>
    private static IEnumerable<ListedProperty> Outputs(JsonElement owner)
    {
        var ofResource = owner.TryGetProperty("argsRequired", out _);
        return owner.GetProperty("outputs").EnumerateArray()
            .Select(item => new ListedProperty(Text(item, "csName"), Text(item, "type"), Text(item, "name")))
            .Where(item => !ofResource || item.Wire is not ("id" or "urn"));
    }

    private static string Text(JsonElement owner, string name) => owner.GetProperty(name).GetString()!;
}
