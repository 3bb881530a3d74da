using Infra.Engine;
using Spectre.Console;

namespace Infra.Cli.Output;

/// <summary>The end of a report: how many of what, and what is encrypted with which key.</summary>
internal sealed class Summary(IAnsiConsole console, string verb)
{
    public void Write(OperationResult result)
    {
        var counts = Word.Order.Select(status => (Word: Word.For(status), Count: Count(result, status))).Where(one => one.Count > 0)
            .Select(one => $"[{one.Word.Colour}]{one.Count} {one.Word.Text}[/]");
        var text = string.Join(", ", counts);
        console.MarkupLine($"[bold]{(verb == "preview" ? "Would be" : "Resources")}[/]: {(text.Length == 0 ? "none" : text)}, in {Durations.Text(result.Duration)} of virtual time");
        foreach (var resource in result.Retained)
            console.MarkupLineInterpolated($"[bold]Retained[/]: {TypeNames.Short(resource.Type)} {resource.Name} {resource.Id} stays in the cloud and is no longer in the state");
        foreach (var group in result.Encryption)
            console.MarkupLineInterpolated($"[bold]Encrypted[/]: {group.CustomerKey + group.ServiceKey} of {group.CustomerKey + group.ServiceKey + group.None} {group.Kind}s ({group.CustomerKey} with customer keys, {group.ServiceKey} with the service key)");
    }

    private static int Count(OperationResult result, ResourceStatus status) =>
        result.Resources.Count(resource => resource.Status == status
            && resource.Type != "pulumi:pulumi:Stack" && !resource.Type.StartsWith("pulumi:providers:", StringComparison.Ordinal));
}
