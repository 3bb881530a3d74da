using Infra.Cloud;
using Infra.Cloud.Metadata;

namespace Infra.Tests.Cloud.Conformance;

/// <summary>The suite, made from the metadata and the good calls.</summary>
internal static class ConformanceCases
{
    private const string Nonsense = "no-such-value";

    private static readonly Lazy<IReadOnlyList<ConformanceCase>> Made = new(() =>
        [.. Operations.SelectMany(Of).DistinctBy(made => made.Name)]);

    private static readonly Lazy<IReadOnlyDictionary<string, ConformanceCase>> ByName = new(() =>
        Made.Value.ToDictionary(made => made.Name, StringComparer.Ordinal));

    /// <summary>Operations that no call of can be good, since the embedded account never has what they are about, or
    /// has it from the beginning.</summary>
    public static IReadOnlySet<string> NeverGood { get; } =
        new HashSet<string>(["DeleteLoginProfile", "UnbindMFADevice", "OpenKmsService"], StringComparer.Ordinal);

    /// <summary>Parameters that no good call has, since what they name is never there: reserved capacity, and a setting
    /// of a node pool that cannot be changed.</summary>
    public static IReadOnlySet<string> NeverSent { get; } = new HashSet<string>(
        ["RunInstances PrivatePoolOptions.Id", "ModifyClusterNodePool tee_config"], StringComparer.Ordinal);

    /// <summary>The operations that have metadata and an action.</summary>
    public static IEnumerable<OperationMetadata> Operations => ApiMetadata.All.Where(operation =>
        operation.Answer is not null && operation.Action is not null && !NeverGood.Contains(operation.Name));

    /// <summary>All cases.</summary>
    public static IReadOnlyList<ConformanceCase> All => Made.Value;

    /// <summary>The case of a name.</summary>
    public static ConformanceCase Named(string name) => ByName.Value[name];

    private static IEnumerable<ConformanceCase> Of(OperationMetadata operation)
    {
        var calls = GoodCalls.Of(operation.Product, operation.Name).ToList();
        foreach (var (number, call) in calls.Index())
            yield return new(call, CaseKind.Good, "", number == 0 ? "" : $"{number + 1}", call.Parameters);
        if (calls.Count > 0)
            yield return new(calls[0], CaseKind.Unknown, Nonsense, "", calls[0].With(Nonsense, "x"));

        foreach (var parameter in operation.Parameters)
        {
            if (!parameter.IsTakenBy(operation.Action!))
            {
                if (calls.Count > 0)
                    yield return new(calls[0], CaseKind.NotOffered, parameter.Name, "", calls[0].With(parameter.Name, "1"));
                continue;
            }

            if (calls.Find(call => call.Has(parameter.Name)) is not { } good) continue;
            foreach (var made in Of(good, parameter)) yield return made;
        }
    }

    private static IEnumerable<ConformanceCase> Of(GoodCall call, ParameterMetadata parameter)
    {
        var name = parameter.Name;
        var mark = call.Marks.GetValueOrDefault(name);
        var leftOut = mark switch
        {
            '!' => CaseKind.Missing,
            '?' => CaseKind.LeftOut,
            '~' => CaseKind.TornApart,
            _ => parameter.IsRequired ? CaseKind.Missing : CaseKind.LeftOut,
        };
        // Without a part of its path a call would be another one.
        if (!IsInPath(call, name)) yield return new(call, leftOut, name, "", call.Without(name));

        if (!call.Parameters.ContainsKey(name) && parameter.MaxItems is null) yield break; // an object, sent field by field
        if (parameter.Type is "int32" or "int64" or "boolean" or "json") yield return With(CaseKind.WrongType, Nonsense);
        if (parameter.Minimum is { } least) yield return With(CaseKind.OutOfRange, $"{least - 1}");
        if (parameter.Maximum is { } most) yield return With(CaseKind.OutOfRange, $"{most + 1}");
        if (parameter.Type == "int32") yield return With(CaseKind.OutOfRange, $"{int.MaxValue + 1L}");
        if (parameter.Type is "int32" or "int64") yield return With(CaseKind.OutOfRange, $"{new string('9', 20)}");
        if (parameter.Values.Count > 0) yield return With(CaseKind.OutOfRange, Nonsense);
        if (parameter.MaxItems is { } items) yield return new(call, CaseKind.OutOfRange, name, $"{items + 1} items",
            WithItems(call, parameter, items + 1));
        if (parameter.Type == "string" && mark != '+') yield return new(call, CaseKind.TooLong, name, "",
            call.With(name, new string('a', 70_000)));

        ConformanceCase With(CaseKind kind, string value) => new(call, kind, name, value, call.With(name, value));
    }

    private static bool IsInPath(GoodCall call, string parameter) =>
        ApiActions.Find(call.Product, call.Action) is RoaAction action
        && action.PathTemplate.Contains($"{{{parameter}}}", StringComparison.Ordinal);

    private static Dictionary<string, string> WithItems(GoodCall call, ParameterMetadata parameter, int count)
    {
        var sent = call.Without(parameter.Name).ToDictionary(StringComparer.Ordinal);
        var first = $"{parameter.Name}.1";
        var item = call.Parameters.Where(pair => pair.Key == first
            || pair.Key.StartsWith($"{first}.", StringComparison.Ordinal)).ToList();
        for (var i = 1; i <= count; i++)
            foreach (var (name, value) in item)
                // Keys and items of lists must differ from each other.
                sent[$"{parameter.Name}.{i}{name[first.Length..]}"] =
                    name.EndsWith(".Key", StringComparison.Ordinal) ? $"key-{i}" : name == first ? $"item-{i}" : value;

        return sent;
    }
}
