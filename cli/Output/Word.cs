using Infra.Engine;

namespace Infra.Cli.Output;

/// <summary>How a status is called and drawn.</summary>
/// <param name="Text">The word of `--json` and of the summary.</param>
/// <param name="Sign">One character in front of a resource.</param>
/// <param name="Colour">A colour of Spectre.Console.</param>
internal sealed record Word(string Text, char Sign, string Colour)
{
    private static readonly Dictionary<ResourceStatus, Word> All = new()
    {
        [ResourceStatus.Created] = new("created", '+', "green"),
        [ResourceStatus.Updated] = new("updated", '~', "yellow"),
        [ResourceStatus.Replaced] = new("replaced", '±', "magenta"),
        [ResourceStatus.Deleted] = new("deleted", '-', "red"),
        [ResourceStatus.Failed] = new("failed", '!', "red"),
        [ResourceStatus.Unchanged] = new("unchanged", ' ', "grey"),
    };

    /// <summary>The step has not ended.</summary>
    public static Word Running { get; } = new("", '…', "blue");

    /// <summary>The resource left the state and lives on in the cloud.</summary>
    public static Word Retained { get; } = new("retained", '·', "blue");

    /// <summary>All statuses, in the order of the summary.</summary>
    public static IEnumerable<ResourceStatus> Order => All.Keys;

    public static Word For(ResourceStatus status) => All[status];
}
