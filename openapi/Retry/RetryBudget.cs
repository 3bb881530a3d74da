using Infra.OpenApi.Errors;

namespace Infra.OpenApi.Retry;

/// <summary>How much a client may add to a service's load by trying again: a bucket of tokens.</summary>
/// <remarks>
/// A retry takes tokens, a call that succeeds gives some back, and without tokens there is no retry. While a service is
/// well, the few calls that fail find the bucket full; while it is down, the bucket is soon empty, and the service that
/// comes back meets little more than the load it was built for. Share one budget among all clients of a process that
/// call the same service. Safe to use from several threads.
/// </remarks>
public sealed class RetryBudget
{
    /// <summary>The tokens a new budget holds, and the most it can hold, unless told otherwise.</summary>
    public const int DefaultCapacity = 10;

    /// <summary>The tokens a retry takes after a transient error.</summary>
    public const int TransientCost = 1;

    /// <summary>The tokens a retry takes after throttling: the service said that there are too many calls.</summary>
    public const int ThrottlingCost = 2;

    /// <summary>The tokens that a call gives back when it succeeds.</summary>
    public const double SuccessRefund = 0.2;

    private readonly Lock _gate = new();
    private double _tokens;

    /// <summary>A full budget.</summary>
    /// <param name="capacity">The most tokens it can hold. Default: 10, enough for the five default retries of one call
    /// that is throttled all the time.</param>
    /// <exception cref="ArgumentOutOfRangeException">The capacity is negative.</exception>
    public RetryBudget(int capacity = DefaultCapacity)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        Capacity = capacity;
        _tokens = capacity;
    }

    /// <summary>The most tokens it can hold.</summary>
    public int Capacity { get; }

    /// <summary>The tokens there are now.</summary>
    public double Tokens
    {
        get
        {
            lock (_gate) return _tokens;
        }
    }

    /// <summary>Takes the tokens of one retry. False, and nothing taken, when there are too few.</summary>
    internal bool TryTake(ErrorClass after)
    {
        var cost = after == ErrorClass.Throttling ? ThrottlingCost : TransientCost;
        lock (_gate)
        {
            if (_tokens < cost) return false;
            _tokens -= cost;
            return true;
        }
    }

    /// <summary>Counts a call that succeeded.</summary>
    internal void Refund()
    {
        lock (_gate) _tokens = Math.Min(Capacity, _tokens + SuccessRefund);
    }
}
