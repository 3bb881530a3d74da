using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Pulumi.Serialization;

/// <summary>Arguments that travel as JSON text, as those of providers do, spaced as protobuf does it.</summary>
internal static class JsonText
{
    /// <summary>The text, as an output that is unknown or secret if the value is.</summary>
    internal static Output<string> Of(string context, object value)
    {
        return new(FormatAsync());

        async Task<OutputData<string>> FormatAsync()
        {
            var serializer = new Serializer();
            var wire = await serializer.SerializeAsync(context, value).ConfigureAwait(false);
            var text = new StringBuilder();
            if (wire.IsKnown)
            {
                Write(text, wire.Value);
            }

            return new([.. serializer.Dependencies], text.ToString(), wire.IsKnown, wire.IsSecret);
        }
    }

    private static void Write(StringBuilder text, object? value)
    {
        switch (value)
        {
            case null:
                text.Append("null");
                break;
            case bool flag:
                text.Append(flag ? "true" : "false");
                break;
            case double number:
                text.Append(number.ToString("r", CultureInfo.InvariantCulture));
                break;
            case string plain:
                text.Append('"').Append(JsonEncodedText.Encode(plain, Encoder)).Append('"');
                break;
            case ImmutableArray<object?> list:
                WriteAll(text, "[ ", list, " ]", Write);
                break;
            case ImmutableDictionary<string, object?> map:
                var sorted = map.OrderBy(pair => pair.Key, StringComparer.Ordinal);
                WriteAll(text, "{ ", sorted, " }", (target, pair) =>
                {
                    Write(target, pair.Key);
                    target.Append(": ");
                    Write(target, pair.Value);
                });
                break;
            default:
                throw new InvalidOperationException($"{value.GetType().FullName} cannot be JSON text.");
        }
    }

    private static readonly System.Text.Encodings.Web.JavaScriptEncoder Encoder
        = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    private static void WriteAll<T>(
        StringBuilder text, string open, IEnumerable<T> items, string close, Action<StringBuilder, T> write)
    {
        text.Append(open);
        var first = true;
        foreach (var item in items)
        {
            text.Append(first ? "" : ", ");
            write(text, item);
            first = false;
        }

        // Protobuf writes "{ }" and "[ ]" for what is empty.
        text.Append(first ? close.TrimStart() : close);
    }
}
