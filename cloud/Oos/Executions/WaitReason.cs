namespace Infra.Cloud.Oos.Executions;

/// <summary>What a task waits for until somebody calls NotifyExecution.</summary>
internal enum WaitReason
{
    /// <summary>To be begun, in the mode Debug.</summary>
    Debug,

    /// <summary>That a call of high risk is approved.</summary>
    Approval,

    /// <summary>That the next batch of a loop is begun.</summary>
    Batch,

    /// <summary>What to do about its failure, in the mode FailurePause.</summary>
    Failure,
}
