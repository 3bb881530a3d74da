using Infra.Migration.Plans;

namespace Infra.Migration.Oos;

/// <summary>A task on the way there: the call of a step, or its wait.</summary>
internal sealed record ForwardTask(PlannedStep Step, bool IsWait, string Name)
{
    /// <summary>The task that looks whether a call was made whose answer did not come; null for none.</summary>
    public string? LookName { get; init; }

    /// <summary>References to the marks that show that it was done.</summary>
    public IEnumerable<string> Marks => LookName is null ? [Mark(Name)] : [Mark(Name), Mark(LookName)];

    /// <summary>A reference to the mark of a task.</summary>
    public static string Mark(string task) => $"{{{{ {task}.{TaskWriter.Mark} }}}}";
}
