using System.Text.Json.Nodes;

namespace Infra.Cloud.Oos.Language;

/// <summary>Reads a task of a template.</summary>
internal static class TaskReader
{
    private const int DefaultRetries = 10;

    public static TaskDefinition Read(TemplateField task)
    {
        task.HasOnly("Name", "Action", "Description", "When", "Properties", "Outputs", "OnError", "OnCancel", "OnSuccess",
            "IsCritical", "Loop", "Retries", "DelayType", "Delay", "BackOff", "MaxRetryInterval");
        var name = TemplateReader.NameOf(task["Name"], task["Name"].Text());
        task = task with { Place = $"Tasks.{name}" };
        var actionName = task["Action"].Text();
        var action = ActionReader.Find(actionName) ?? throw task["Action"].Refuse(ActionReader.Unknown(actionName));
        var properties = task["Properties"] with { Value = task["Properties"].Value ?? new JsonObject() };
        ActionReader.Check(action, actionName, properties);
        return new TaskDefinition
        {
            Name = name,
            Action = action,
            ActionName = actionName,
            Description = TemplateReader.DescriptionOf(task["Description"]),
            When = task["When"].Value,
            Properties = properties.Map(),
            Outputs = task["Outputs"].Fields().ToDictionary(
                pair => TemplateReader.NameOf(pair.Field, pair.Name), pair => OutputOf(pair.Field),
                StringComparer.OrdinalIgnoreCase),
            Loop = LoopOf(task["Loop"], action),
            Wait = WaitSettings.Read(task, action == TaskAction.WaitFor ? DefaultRetries : 0),
            OnSuccess = Target(task["OnSuccess"], TaskDefinition.Next),
            OnError = Target(task["OnError"], TaskDefinition.End),
            OnCancel = Target(task["OnCancel"], TaskDefinition.End),
            IsCritical = task["IsCritical"].IsMissing || task["IsCritical"].Flag(),
            Choices = action != TaskAction.Choice ? [] :
                [.. properties["Choices"].Items().Select(choice => (choice["When"].Value!, choice["NextTask"].Text()))],
            Otherwise = action != TaskAction.Choice ? TaskDefinition.Next
                : Target(properties["DefaultTask"], TaskDefinition.Next),
        };
    }

    private static string Target(TemplateField field, string otherwise) => field.IsMissing ? otherwise : field.Text();

    private static OutputDefinition OutputOf(TemplateField field)
    {
        field.HasOnly("Type", "ValueSelector", "Description");
        return new(TemplateReader.TypeOf(field["Type"]), field["ValueSelector"].Text());
    }

    private static LoopDefinition? LoopOf(TemplateField loop, TaskAction action)
    {
        if (loop.IsMissing) return null;
        if (action is not (TaskAction.ExecuteApi or TaskAction.Component))
            throw loop.Refuse("is for ACS::ExecuteAPI and the actions of cloud products only");

        loop.HasOnly("Items", "RateControl", "Outputs");
        var items = loop["Items"];
        if (items.IsMissing) throw items.Refuse("is required");
        if (!items.IsOpen && items.List().Count > LoopDefinition.MaxItems)
            throw items.Refuse($"must have at most {LoopDefinition.MaxItems} items");
        if (!loop["RateControl"].IsMissing && !loop["RateControl"].IsOpen) RateControl.Read(loop["RateControl"]);
        return new(items.Value!, loop["RateControl"].Value, loop["Outputs"].Fields().ToDictionary(
            pair => TemplateReader.NameOf(pair.Field, pair.Name), pair => AggregateOf(pair.Field),
            StringComparer.OrdinalIgnoreCase));
    }

    private static string AggregateOf(TemplateField field)
    {
        field.HasOnly("AggregateType", "AggregateField");
        field["AggregateType"].OneOf("Fn::ListJoin");
        return field["AggregateField"].Text();
    }
}
