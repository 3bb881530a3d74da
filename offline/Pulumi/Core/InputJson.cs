using System.Text.Json;

namespace Pulumi;

/// <summary>A JSON argument.</summary>
public sealed class InputJson : Input<JsonElement>
{
    /// <summary>An argument without a value.</summary>
    public InputJson() : base(default(JsonElement))
    {
    }

    private InputJson(Output<JsonElement> output) : base(output)
    {
    }

    /// <summary>Parses the text.</summary>
    public static implicit operator InputJson(string json) => JsonDocument.Parse(json);

    /// <summary>The whole document.</summary>
    public static implicit operator InputJson(JsonDocument document) => document.RootElement;

    /// <summary>One element.</summary>
    public static implicit operator InputJson(JsonElement element) => Output.Create(element);

    /// <summary>Parses the text once it is known.</summary>
    public static implicit operator InputJson(Output<string> json) => json.Apply(text => JsonDocument.Parse(text));

    /// <summary>The whole document.</summary>
    public static implicit operator InputJson(Output<JsonDocument> document)
        => document.Apply(parsed => parsed.RootElement);

    /// <summary>One element.</summary>
    public static implicit operator InputJson(Output<JsonElement> element) => new(element);
}
