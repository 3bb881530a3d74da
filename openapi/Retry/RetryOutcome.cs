namespace Infra.OpenApi.Retry;

/// <summary>What became of an attempt.</summary>
public enum RetryOutcome
{
    /// <summary>It succeeded; the call is done.</summary>
    Succeeded,

    /// <summary>It failed, and another follows after a wait.</summary>
    WillRetry,

    /// <summary>It failed with an error that another attempt would not change.</summary>
    FinalError,

    /// <summary>It failed, and the call makes something new without a ClientToken.</summary>
    NotRepeatable,

    /// <summary>It failed, and it was the last one allowed.</summary>
    AttemptsUsed,

    /// <summary>It failed, and the retry budget is empty.</summary>
    BudgetEmpty,

    /// <summary>It failed, and the wait before the next would pass the deadline.</summary>
    DeadlinePassed,
}
