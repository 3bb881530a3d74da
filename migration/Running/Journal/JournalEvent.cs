namespace Infra.Migration.Running.Journal;

/// <summary>What a line of the journal says.</summary>
internal enum JournalEvent
{
    /// <summary>The first line: which plan it is about.</summary>
    Plan,

    /// <summary>A unit begins.</summary>
    UnitBegun,

    /// <summary>A call that changes something is about to be made: from here on it may have been.</summary>
    Calling,

    /// <summary>The call was made, and these are the outputs.</summary>
    Made,

    /// <summary>The call was refused each time: it was not made.</summary>
    Refused,

    /// <summary>How far what is waited for has come, and for how long it has not moved.</summary>
    Waiting,

    /// <summary>The step has ended.</summary>
    StepEnded,

    /// <summary>The unit is taken back, and why.</summary>
    UnitFailing,

    /// <summary>What became of the unit.</summary>
    UnitEnded,
}
