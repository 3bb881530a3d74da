namespace Infra.Migration.Running;

/// <summary>What happened in a run.</summary>
public enum RunEventKind
{
    /// <summary>A unit begins, or goes on after an interruption.</summary>
    UnitBegun,

    /// <summary>A step begins.</summary>
    StepBegun,

    /// <summary>A step has come further.</summary>
    Progress,

    /// <summary>A call failed and is tried again.</summary>
    Retrying,

    /// <summary>A step has ended.</summary>
    StepEnded,

    /// <summary>A step failed.</summary>
    StepFailed,

    /// <summary>A unit is taken back.</summary>
    UnitFailing,

    /// <summary>A unit has ended; the text says how.</summary>
    UnitEnded,
}
