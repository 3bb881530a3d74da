using System.Text.Json.Nodes;

namespace Infra.Cloud.Oos.Language;

/// <summary>A task of a template.</summary>
internal sealed record TaskDefinition
{
    /// <summary>Where a jump may lead beside the name of a task: to the task behind this one.</summary>
    public const string Next = "ACS::NEXT";

    /// <summary>And to the end.</summary>
    public const string End = "ACS::END";

    public required string Name { get; init; }

    public required TaskAction Action { get; init; }

    /// <summary>The action as the template names it.</summary>
    public required string ActionName { get; init; }

    public string Description { get; init; } = "";

    /// <summary>When it is done at all; null for always.</summary>
    public JsonNode? When { get; init; }

    public required JsonObject Properties { get; init; }

    public required IReadOnlyDictionary<string, OutputDefinition> Outputs { get; init; }

    public LoopDefinition? Loop { get; init; }

    public required WaitSettings Wait { get; init; }

    public string OnSuccess { get; init; } = Next;

    public string OnError { get; init; } = End;

    public string OnCancel { get; init; } = End;

    /// <summary>False if the execution may end well although this task failed.</summary>
    public bool IsCritical { get; init; } = true;

    /// <summary>The branches of a choice: conditions and where they lead.</summary>
    public IReadOnlyList<(JsonNode When, string Next)> Choices { get; init; } = [];

    /// <summary>Where a choice leads that has no branch to take.</summary>
    public string Otherwise { get; init; } = Next;

    /// <summary>Everywhere the execution may go after it.</summary>
    public IEnumerable<string> Exits =>
        [.. When is null ? [] : new[] { Next }, .. Ways, OnError, OnCancel];

    private IEnumerable<string> Ways =>
        Action == TaskAction.Choice ? [.. Choices.Select(choice => choice.Next), Otherwise] : [OnSuccess];
}
