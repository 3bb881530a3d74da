using Infra.Engine;

namespace Infra.Cli.Output;

/// <summary>One line of the tree: a resource and what happens to it.</summary>
internal sealed record TreeNode(string Urn, string? Parent, string Type, string Name)
{
    /// <summary>What came of it; null while its step runs.</summary>
    public ResourceStatus? Status { get; init; }

    public string? Id { get; init; }

    /// <summary>How long its step took in virtual time; null where there was none.</summary>
    public TimeSpan? Took { get; init; }

    public IReadOnlyList<PropertyChange> Changes { get; init; } = [];

    /// <summary>Whether the resource left the state and lives on in the cloud.</summary>
    public bool IsRetained { get; init; }

    /// <summary>Text with Spectre.Console's colour marks.</summary>
    public string Markup()
    {
        var word = IsRetained ? Word.Retained : Status is { } status ? Word.For(status) : Word.Running;
        var text = $"[{word.Colour}]{word.Sign}[/] {Escape(TypeNames.Short(Type))} [bold]{Escape(Name)}[/]";
        if (!string.IsNullOrEmpty(Id) && Id != Name) text += $"  [grey]{Escape(Id)}[/]";
        if (Changes.Count > 0) text += $"  [{word.Colour}]{Escape(string.Join(", ", Changes.Select(change => change.Path)))}[/]";
        if (IsRetained) text += $"  [grey]{word.Text}[/]";
        if (Took is { } took && took > TimeSpan.Zero) text += $"  [grey]{Durations.Text(took)}[/]";
        return text;
    }

    private static string Escape(string text) => Spectre.Console.Markup.Escape(text);
}
