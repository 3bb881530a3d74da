using System.Collections.Frozen;
using Infra.Cloud.Oos.Selectors.Nodes;

namespace Infra.Cloud.Oos.Selectors.Functions;

/// <summary>The functions of the subset, by name and number of arguments.</summary>
internal static class SelectorFunctions
{
    private static readonly FrozenDictionary<string, SelectorFunction> ByName = new Dictionary<string, SelectorFunction>
    {
        ["empty/0"] = (_, _, _) => [],
        ["not/0"] = (input, _, _) => [!JqValue.IsTrue(input)],
        ["type/0"] = (input, _, _) => [JqValue.Kind(input)],
        ["values/0"] = (input, _, _) => input is null ? [] : [input],
        ["select/1"] = (input, with, budget) => with[0].Run(input, budget).Where(JqValue.IsTrue).Select(_ => input),
        ["map/1"] = (input, with, budget) => [Items(input, with[0], budget).ToList()],
        ["first/0"] = (input, _, _) => [JqPlace.Get(input, 0.0)],
        ["first/1"] = (input, with, budget) => with[0].Run(input, budget).Take(1),
        ["last/0"] = (input, _, _) => [JqPlace.Get(input, -1.0)],
        ["last/1"] = (input, with, budget) => with[0].Run(input, budget).TakeLast(1),
        ["any/0"] = (input, _, _) => [IterateNode.Items(input).Any(JqValue.IsTrue)],
        ["any/1"] = (input, with, budget) => [Items(input, with[0], budget).Any(JqValue.IsTrue)],
        ["all/0"] = (input, _, _) => [IterateNode.Items(input).All(JqValue.IsTrue)],
        ["all/1"] = (input, with, budget) => [Items(input, with[0], budget).All(JqValue.IsTrue)],
        ["add/0"] = (input, _, budget) => [IterateNode.Items(input).Aggregate((object?)null,
            (sum, item) => ArithmeticNode.Add(sum, item, budget))],
        ["length/0"] = (input, _, _) => [ListFunctions.Length(input)],
        ["keys/0"] = (input, _, budget) => [ListFunctions.Keys(input, budget)],
        ["has/1"] = (input, with, budget) => with[0].Run(input, budget).Select(
            key => (object)ListFunctions.Has(input, key)),
        ["contains/1"] = (input, with, budget) => with[0].Run(input, budget).Select(
            part => (object)Containment.Contains(input, part, budget)),
        ["inside/1"] = (input, with, budget) => with[0].Run(input, budget).Select(
            whole => (object)Containment.Contains(whole, input, budget)),
        ["unique/0"] = (input, _, budget) => [ListFunctions.Unique(ListFunctions.List(input, "unique"), budget)],
        ["sort/0"] = (input, _, budget) => [JqOrder.Sorted(ListFunctions.List(input, "sort"), item => item, budget)],
        ["sort_by/1"] = (input, with, budget) => [JqOrder.Sorted(ListFunctions.List(input, "sort_by"),
            item => with[0].Run(item, budget).ToList(), budget)],
        ["min/0"] = (input, _, budget) => [JqOrder.Sorted(ListFunctions.List(input, "min"), item => item, budget)
            .FirstOrDefault()],
        ["max/0"] = (input, _, budget) => [JqOrder.Sorted(ListFunctions.List(input, "max"), item => item, budget)
            .LastOrDefault()],
        ["reverse/0"] = (input, _, budget) => [ListFunctions.Reverse(input, budget)],
        ["flatten/0"] = (input, _, budget) => [ListFunctions.Flat(ListFunctions.List(input, "flatten"), budget).ToList()],
        ["to_entries/0"] = (input, _, budget) => [EntryFunctions.ToEntries(input, budget)],
        ["from_entries/0"] = (input, _, budget) => [EntryFunctions.FromEntries(input, budget)],
        ["join/1"] = (input, with, budget) => with[0].Run(input, budget).Select(
            separator => (object?)TextFunctions.Join(input, separator, budget)),
        ["split/1"] = (input, with, budget) => with[0].Run(input, budget).Select(
            separator => (object?)TextFunctions.Split(input, separator, budget)),
        ["startswith/1"] = (input, with, budget) => with[0].Run(input, budget).Select(
            part => (object?)TextFunctions.Both("startswith", input, part, Starts)),
        ["endswith/1"] = (input, with, budget) => with[0].Run(input, budget).Select(
            part => (object?)TextFunctions.Both("endswith", input, part, Ends)),
        ["ltrimstr/1"] = (input, with, budget) => with[0].Run(input, budget).Select(
            part => input is string text && part is string gone && Starts(text, gone) ? text[gone.Length..] : input),
        ["rtrimstr/1"] = (input, with, budget) => with[0].Run(input, budget).Select(
            part => input is string text && part is string gone && Ends(text, gone) ? text[..^gone.Length] : input),
        ["ascii_downcase/0"] = (input, _, _) => [TextFunctions.Letters("ascii_downcase", input, char.IsAsciiLetterUpper)],
        ["ascii_upcase/0"] = (input, _, _) => [TextFunctions.Letters("ascii_upcase", input, char.IsAsciiLetterLower)],
        ["tostring/0"] = (input, _, budget) => [input as string ?? JqValue.Json(input, budget)],
        ["tonumber/0"] = (input, _, _) => [TextFunctions.Number(input)],
        ["tojson/0"] = (input, _, budget) => [JqValue.Json(input, budget)],
        ["fromjson/0"] = (input, _, budget) => [TextFunctions.FromJson(input, budget)],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Their names with the number of arguments, sorted.</summary>
    public static IEnumerable<string> Names => ByName.Keys.Order(StringComparer.Ordinal);

    public static SelectorFunction? Find(string name, int arguments) => ByName.GetValueOrDefault($"{name}/{arguments}");

    private static IEnumerable<object?> Items(object? input, SelectorNode with, SelectorBudget budget) =>
        IterateNode.Items(input).SelectMany(item =>
        {
            budget.Take();
            return with.Run(item, budget);
        });

    private static bool Starts(string text, string part) => text.StartsWith(part, StringComparison.Ordinal);

    private static bool Ends(string text, string part) => text.EndsWith(part, StringComparison.Ordinal);
}
