using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Infra.Cloud.Oos.Language;

/// <summary>How a loop goes through its items: how many at a time, in which batches, and how many may fail.</summary>
/// <remarks>Numbers may be percentages of the items. That those of Concurrency and Batch are rounded up and those of
/// MaxErrors down is ours.</remarks>
internal sealed class RateControl
{
    private const int DefaultInBatches = 20;

    private readonly JsonNode _maxErrors;
    private readonly JsonNode _concurrency;
    private readonly IReadOnlyList<JsonNode> _batches;
    private readonly IReadOnlyList<JsonNode> _inBatches;

    private RateControl(TemplateField field)
    {
        _maxErrors = Amount(field["MaxErrors"], 0, least: 0);
        _concurrency = Amount(field["Concurrency"], 1, least: 1);
        _batches = [.. field["Batch"].Items().Select(item => Amount(item, 1, least: 1))];
        _inBatches = [.. field["ConcurrencyInBatches"].Items().Select(item => Amount(item, 1, least: 1))];
        PauseAfter = field["BatchPauseOption"] is { IsMissing: false } pause
            ? pause.OneOf("Automatic", "FirstBatchPause", "EveryBatchPause") : "Automatic";
    }

    /// <summary>One item at a time, no failure allowed.</summary>
    public static RateControl Default { get; } = new(new(new JsonObject(), ""));

    /// <summary>Automatic, FirstBatchPause or EveryBatchPause.</summary>
    public string PauseAfter { get; }

    /// <exception cref="TemplateException">It is not valid.</exception>
    public static RateControl Read(TemplateField field)
    {
        if (field.IsMissing) return Default;
        field.HasOnly("Mode", "MaxErrors", "Concurrency", "Batch", "ConcurrencyInBatches", "BatchPauseOption");
        var mode = field["Mode"].OneOf("Concurrency", "Batch");
        if (mode == "Batch" && field["Batch"].Items().Count == 0) throw field["Batch"].Refuse("must list the batches");
        if (mode == "Concurrency" && !field["Batch"].IsMissing)
            throw field["Batch"].Refuse("is for the mode Batch only");
        return new(field);
    }

    /// <summary>How many of so many items may fail.</summary>
    public int MaxErrors(int items) => Of(_maxErrors, items, Math.Floor);

    /// <summary>The sizes of the batches that so many items make; the last size holds for the rest.</summary>
    public List<int> Batches(int items)
    {
        var sizes = new List<int>();
        for (var left = items; left > 0; left -= sizes[^1])
            sizes.Add(_batches.Count == 0 ? left
                : Math.Min(left, Of(_batches[Math.Min(sizes.Count, _batches.Count - 1)], items, Math.Ceiling)));
        return sizes;
    }

    /// <summary>How many items of a batch go at the same time.</summary>
    public int Concurrency(int batch, int items) =>
        _batches.Count == 0 ? Of(_concurrency, items, Math.Ceiling)
        : _inBatches.Count == 0 ? DefaultInBatches
        : Of(_inBatches[Math.Min(batch, _inBatches.Count - 1)], items, Math.Ceiling);

    private static int Of(JsonNode amount, int items, Func<double, double> round)
    {
        if (amount.GetValueKind() == JsonValueKind.Number) return (int)amount.GetValue<double>();
        return (int)round(Percent(amount) * items / 100);
    }

    private static double Percent(JsonNode amount) =>
        double.Parse(amount.GetValue<string>().TrimEnd('%'), CultureInfo.InvariantCulture);

    // A number, a number in a text, or a percentage.
    private static JsonNode Amount(TemplateField field, int otherwise, int least)
    {
        if (field.IsMissing) return (double)otherwise;
        var text = field.Value!.GetValueKind() == JsonValueKind.String ? field.Text() : null;
        if (text?.EndsWith('%') == true)
            return double.TryParse(text[..^1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share)
                && share <= 100 && share >= least ? text : throw field.Refuse($"must be {least}% to 100%; got {text}");
        var number = text is null ? field.Number()
            : int.TryParse(text, CultureInfo.InvariantCulture, out var whole) ? whole : -1;
        return number == Math.Floor(number) && number >= least && number <= LoopDefinition.MaxItems ? number
            : throw field.Refuse($"must be a number from {least} to {LoopDefinition.MaxItems} or a percentage; got {field.Value.ToJsonString()}");
    }
}
