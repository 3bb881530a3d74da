using System.Text.Json;

namespace Infra.Policies.Readers;

/// <summary>Reads what the rules are asked about: states and previews of Pulumi, plans and states of Terraform.</summary>
/// <remarks>
/// The input is walked over once and never held whole, so memory follows the resources and not the length of the file.
/// An account's inventory needs no reader here: the room that reads accounts makes an <see cref="Input"/> of its records.
/// </remarks>
public static class InputReader
{
    /// <summary>Reads from bytes.</summary>
    /// <exception cref="InputException">It cannot be read.</exception>
    public static Input Read(ReadOnlyMemory<byte> json)
    {
        using var source = new MemoryStream(json.ToArray(), writable: false);
        return Read(source);
    }

    /// <summary>Reads from a stream, to its end.</summary>
    /// <exception cref="InputException">It cannot be read.</exception>
    public static Input Read(Stream source)
    {
        ArgumentNullException.ThrowIfNull(source);
        try
        {
            var cursor = new JsonCursor(source);
            var reader = new DocumentReader();
            reader.Read(ref cursor);
            return reader.Finish();
        }
        catch (JsonException error)
        {
            throw Refusal(error);
        }
        // The parser's way to say that a text is no text: half a surrogate pair, bytes that are no UTF-8.
        catch (InvalidOperationException error)
        {
            throw new InputException("a text is not valid Unicode", null, error);
        }
    }

    private static InputException Refusal(JsonException error) => error.Message.Contains("maximum configured depth", StringComparison.Ordinal)
        ? new InputException(
            $"line {error.LineNumber + 1} is nested deeper than {JsonCursor.MaxDepth} objects and lists", null, error)
        : new InputException(
            $"not JSON: line {error.LineNumber + 1}, byte {error.BytePositionInLine + 1} cannot be read", null, error);
}
