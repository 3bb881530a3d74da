namespace Infra.Cloud.Oos.Language;

/// <summary>The ways from task to task. None may lead back, so that every execution ends.</summary>
/// <remarks>Whether the service takes templates that go round is not published; templates that must repeat have
/// WaitFor, Retries and Loop.</remarks>
internal static class TaskGraph
{
    /// <exception cref="TemplateException">A name is used twice, a jump leads nowhere, or tasks go round.</exception>
    public static void Check(TemplateDocument document)
    {
        var tasks = document.Tasks;
        var twice = tasks.CountBy(task => task.Name).FirstOrDefault(pair => pair.Value > 1).Key;
        if (twice is not null) throw new TemplateException("Tasks", $"the name {twice} is used twice");

        var exits = tasks.Select((task, index) => task.Exits.Distinct()
            .Select(exit => IndexOf(document, task, index, exit)).Where(next => next < tasks.Count).ToList()).ToList();
        var state = new int[tasks.Count];
        for (var i = 0; i < tasks.Count; i++) Visit(i, exits, state, document);
    }

    private static int IndexOf(TemplateDocument document, TaskDefinition task, int index, string exit) => exit switch
    {
        TaskDefinition.Next => index + 1,
        TaskDefinition.End => int.MaxValue,
        _ => document.IndexOf(exit) is >= 0 and var next ? next
            : throw new TemplateException($"Tasks.{task.Name}", $"there is no task {exit} to go to"),
    };

    private static void Visit(int index, List<List<int>> exits, int[] state, TemplateDocument document)
    {
        const int Open = 1, Done = 2;
        if (state[index] == Done) return;
        if (state[index] == Open)
            throw new TemplateException($"Tasks.{document.Tasks[index].Name}", "the tasks go round; none may lead back");
        state[index] = Open;
        foreach (var next in exits[index]) Visit(next, exits, state, document);
        state[index] = Done;
    }
}
