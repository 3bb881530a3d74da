namespace Infra.Cloud.Oos.Language;

/// <summary>What a task does.</summary>
internal enum TaskAction
{
    /// <summary>Calls an API.</summary>
    ExecuteApi,

    /// <summary>Calls an API until its answer is as wanted.</summary>
    WaitFor,

    /// <summary>Calls an API once and fails where its answer is not as wanted.</summary>
    CheckFor,

    /// <summary>Jumps.</summary>
    Choice,

    Sleep,

    /// <summary>Runs another template.</summary>
    Template,

    /// <summary>Lists the instances that a selection of the console means.</summary>
    SelectTargets,

    /// <summary>Runs one of the service's own templates, named by the action.</summary>
    Component,
}
