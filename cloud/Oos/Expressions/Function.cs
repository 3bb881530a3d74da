using System.Collections.Frozen;
using System.Text.Json.Nodes;

namespace Infra.Cloud.Oos.Expressions;

/// <summary>A function of the template language, written as an object with its name as the only field.</summary>
internal sealed partial class Function
{
    private const string Prefix = "Fn::";

    private static readonly FrozenDictionary<string, Function> ByName = new Function[]
    {
        new("Fn::And", 2, 20, (with, scope) => with.All(value => Expression.IsTrue(value, scope))),
        new("Fn::Base64Decode", -1, -1, (with, _) => Decode(with[0])),
        new("Fn::Base64Encode", -1, -1, (with, _) => Encode(with[0])),
        new("Fn::Difference", 2, 20, (with, _) => Difference(with)),
        new("Fn::Equals", 2, 2, (with, _) => JsonNode.DeepEquals(with[0], with[1])),
        new("Fn::First", -1, -1, (with, _) => List(with[0]).FirstOrDefault()?.DeepClone()),
        new("Fn::If", 3, 3, (with, scope) => Expression.IsTrue(with[0], scope) ? with[1] : with[2]),
        new("Fn::Intersection", 2, 20, (with, _) => Intersection(with)),
        new("Fn::Join", 2, 2, (with, scope) => Join(with, scope)),
        new("Fn::Jq", 3, 3, (with, scope) => Jq(with, scope)),
        new("Fn::Last", -1, -1, (with, _) => List(with[0]).LastOrDefault()?.DeepClone()),
        new("Fn::ListJoin", 0, int.MaxValue, (with, _) => new JsonArray([.. with.Select(Copy)])),
        new("Fn::MapJoin", 2, 2, (with, _) => MapJoin(with)),
        new("Fn::Max", -1, -1, (with, _) => Extreme(with[0], last: true)),
        new("Fn::MergeMap", -1, -1, (with, _) => MergeMap(with[0])),
        new("Fn::Min", -1, -1, (with, _) => Extreme(with[0], last: false)),
        new("Fn::Not", -1, -1, (with, scope) => !Expression.IsTrue(with[0], scope)),
        new("Fn::Or", 2, 20, (with, scope) => with.Any(value => Expression.IsTrue(value, scope))),
        new("Fn::Replace", 2, 2, (with, scope) => Replace(with, scope)),
        new("Fn::Select", 2, 3, (with, _) => Select(with)),
        new("Fn::Split", 2, 2, (with, scope) => Split(with, scope)),
        new("Fn::Union", 2, 20, (with, _) => Union(with)),
    }.ToFrozenDictionary(function => function.Name, StringComparer.Ordinal);

    private readonly Func<JsonNode?[], Scope, JsonNode?> _work;
    private readonly int _least;
    private readonly int _most;

    private Function(string name, int least, int most, Func<JsonNode?[], Scope, JsonNode?> work)
    {
        Name = name;
        _least = least;
        _most = most;
        _work = work;
    }

    /// <summary>The names of the functions, sorted.</summary>
    public static IEnumerable<string> Names => ByName.Keys.Order(StringComparer.Ordinal);

    public string Name { get; }

    private bool TakesOne => _least < 0;

    /// <summary>The function that an object calls, or null if it calls none.</summary>
    /// <exception cref="ExpressionException">There is no such function, or the object has other fields.</exception>
    public static Function? Of(JsonObject map)
    {
        if (map.FirstOrDefault(field => field.Key.StartsWith(Prefix, StringComparison.Ordinal)) is not { Key: { } name })
            return null;
        if (map.Count > 1) throw new ExpressionException($"{name} must be the only field of its object");
        return ByName.TryGetValue(name, out var function) ? function
            : throw new ExpressionException($"the embedded cloud has no function {name}; it has {string.Join(", ", Names)}");
    }

    /// <summary>Makes sure that the function is given as many arguments as it takes.</summary>
    /// <exception cref="ExpressionException">It is not.</exception>
    public void Check(JsonNode? arguments)
    {
        if (TakesOne || (arguments is JsonArray list && list.Count >= _least && list.Count <= _most)) return;
        throw new ExpressionException($"{Name} takes a list of "
            + (_least == _most ? $"{_least}" : $"{_least} to {(_most > 20 ? "any number of" : _most)}") + " arguments");
    }

    public JsonNode? Call(JsonNode? arguments, Scope scope)
    {
        Check(arguments);
        var with = TakesOne ? [Expression.Resolve(arguments, scope)]
            : arguments!.AsArray().Select((argument, index) => IsSelector(index) ? argument?.DeepClone()
                : IsChosen(index, arguments, scope) ? Expression.Resolve(argument, scope) : null).ToArray();
        var value = _work(with, scope);
        scope.Take(value?.ToJsonString().Length ?? 0);
        return value?.Parent is null ? value : value.DeepClone();
    }

    /// <summary>True for an argument that is a selector; what its references stand for is quoted when it is
    /// read.</summary>
    public bool IsSelector(int index) => Name == "Fn::Jq" && index == 1;

    // Only the branch of Fn::If that is taken is worked out.
    private bool IsChosen(int index, JsonNode arguments, Scope scope) => Name != "Fn::If" || index == 0
        || Expression.IsTrue(Expression.Resolve(arguments[0], scope), scope) == (index == 1);
}
