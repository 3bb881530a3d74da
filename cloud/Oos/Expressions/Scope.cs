using System.Text.Json.Nodes;

namespace Infra.Cloud.Oos.Expressions;

/// <summary>What references stand for at one point of an execution, and how much may still be made of them.</summary>
internal sealed class Scope
{
    /// <summary>How many characters one resolution may make.</summary>
    public const int MaxText = 262_144;

    private readonly Dictionary<string, bool> _decided = new(StringComparer.Ordinal);
    private int _left = MaxText;

    public required JsonObject Parameters { get; init; }

    /// <summary>The named conditions of the template.</summary>
    public IReadOnlyDictionary<string, JsonNode> Conditions { get; init; } =
        new Dictionary<string, JsonNode>(StringComparer.Ordinal);

    /// <summary>An output of a task; null where the task did not run.</summary>
    public Func<string, string, JsonNode?> OutputOf { get; init; } = (_, _) => null;

    /// <summary>The pseudo parameters.</summary>
    public IReadOnlyDictionary<string, JsonNode?> Service { get; init; } =
        new Dictionary<string, JsonNode?>(StringComparer.Ordinal);

    /// <summary>What a reference stands for, as a copy.</summary>
    /// <exception cref="ExpressionException">It stands for nothing here.</exception>
    public JsonNode? ValueOf(Placeholder reference)
    {
        var value = reference.Output is { } output ? OutputOf(reference.Name, output)
            : reference.IsPseudo
                ? Service.TryGetValue(reference.Name, out var known) ? known
                    : throw new ExpressionException($"{reference.Name} is not known here")
            : Parameters.TryGetPropertyValue(reference.Name, out var parameter) ? parameter
            : throw new ExpressionException($"the template has no parameter {reference.Name}");
        if (value is null) return null;

        Take(value.ToJsonString().Length);
        return value.DeepClone();
    }

    /// <summary>True if a named condition holds. Each is worked out once.</summary>
    public bool Holds(string condition)
    {
        if (!_decided.TryGetValue(condition, out var holds))
            _decided[condition] = holds = Expression.IsTrue(Expression.Resolve(Conditions[condition], this), this);
        return holds;
    }

    /// <summary>Lets so many characters be made.</summary>
    /// <exception cref="ExpressionException">It is too much.</exception>
    public void Take(long length)
    {
        if (length > _left) throw new ExpressionException($"the values are larger than {MaxText} characters");
        _left -= (int)length;
    }
}
