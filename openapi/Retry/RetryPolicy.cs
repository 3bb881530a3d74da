using Infra.OpenApi.Errors;

namespace Infra.OpenApi.Retry;

/// <summary>Calls a service, and tries again where that helps.</summary>
/// <remarks>
/// The first attempt is never delayed. An error that the table calls final ends the call at once; a transient one or
/// throttling is followed by another attempt after a wait, as long as attempts, budget and time are left. A policy is
/// safe to use from several threads and meant to be kept: its budget is only worth something if all calls share it.
/// </remarks>
public sealed class RetryPolicy
{
    private const int LongestCode = 100;

    private readonly RetryOptions _options;

    /// <summary>A policy.</summary>
    /// <param name="options">How calls are tried again. Default: exponential back-off with full jitter, five
    /// retries.</param>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    public RetryPolicy(RetryOptions? options = null)
    {
        _options = options ?? new RetryOptions();
        if (_options.Breach() is { } breach) throw new ArgumentException(breach, nameof(options));
    }

    /// <summary>Calls until it succeeds or trying again no longer helps.</summary>
    /// <param name="call">What is called.</param>
    /// <param name="attempt">One attempt. Its token is cancelled when the attempt's time is up; an attempt that does not
    /// heed it is left behind, and what it answers late is ignored.</param>
    /// <param name="cancellation">Ends the call, be it in an attempt or in a wait.</param>
    /// <exception cref="OperationCanceledException">It was cancelled by the caller.</exception>
    /// <exception cref="TimeoutException">The last attempt, or the call as a whole, took too long.</exception>
    /// <exception cref="Exception">What the last attempt threw.</exception>
    public async Task<T> RunAsync<T>(
        RetryCall call, Func<CancellationToken, Task<T>> attempt, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(call);
        ArgumentNullException.ThrowIfNull(attempt);
        var start = _options.Time.GetTimestamp();
        for (var retry = 0; ; retry++)
        {
            TimeSpan wait;
            try
            {
                cancellation.ThrowIfCancellationRequested();
                var answer = await TryAsync(call, attempt, Left(start), cancellation).ConfigureAwait(false);
                _options.Budget.Refund();
                Tell(call, retry, RetryOutcome.Succeeded, kind: null, error: null, wait: default);
                return answer;
            }
            catch (Exception error) when (!cancellation.IsCancellationRequested)
            {
                var kind = Class(call, error);
                var outcome = Judge(call, retry, kind, error, Left(start), out wait);
                Tell(call, retry, outcome, kind, error, wait);
                if (outcome != RetryOutcome.WillRetry) throw;
            }

            await Task.Delay(wait, _options.Time, cancellation).ConfigureAwait(false);
        }
    }

    private async Task<T> TryAsync<T>(
        RetryCall call, Func<CancellationToken, Task<T>> attempt, TimeSpan left, CancellationToken cancellation)
    {
        var limit = left < _options.TryTimeout ? left : _options.TryTimeout;
        if (limit <= TimeSpan.Zero) throw new TimeoutException(Late(call, "the call", _options.Deadline));

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var work = attempt(stop.Token);
        try
        {
            return await work.WaitAsync(limit, _options.Time, cancellation).ConfigureAwait(false);
        }
        catch (TimeoutException) when (!work.IsCompleted)
        {
            throw limit == left
                ? new TimeoutException(Late(call, "the call", _options.Deadline))
                : new TimeoutException(Late(call, "an attempt", limit));
        }
        finally
        {
            if (!work.IsCompleted) LeaveBehind(work, stop);
        }
    }

    /// <summary>Whether another attempt follows, and after which wait; takes what it costs from the budget.</summary>
    private RetryOutcome Judge(
        RetryCall call, int retry, ErrorClass kind, Exception error, TimeSpan left, out TimeSpan wait)
    {
        wait = default;
        if (kind == ErrorClass.Final) return RetryOutcome.FinalError;
        if (!call.MayRepeat) return RetryOutcome.NotRepeatable;
        if (retry >= _options.MaxRetries) return RetryOutcome.AttemptsUsed;

        var next = _options.Backoff.Before(retry, _options.Jitter());
        if (error is OpenApiException { RetryAfter: { } asked } && asked > next) next = asked;
        // A wait as long as what is left would end in a call that has no time.
        if (next >= left) return RetryOutcome.DeadlinePassed;
        if (!_options.Budget.TryTake(kind)) return RetryOutcome.BudgetEmpty;

        wait = next;
        return RetryOutcome.WillRetry;
    }

    private ErrorClass Class(RetryCall call, Exception error)
    {
        var kind = ErrorTable.Classify(call.Product, error);
        return kind == ErrorClass.Final && error is OpenApiException answer && _options.AlsoRetry.Contains(answer.Code)
            ? ErrorClass.Transient
            : kind;
    }

    private TimeSpan Left(long start) => _options.Deadline - _options.Time.GetElapsedTime(start);

    private void Tell(
        RetryCall call, int retry, RetryOutcome outcome, ErrorClass? kind, Exception? error, TimeSpan wait)
    {
        var told = new RetryEvent(
            call.Product, call.Operation, retry + 1, outcome, kind, Code(error),
            (error as OpenApiException)?.Status ?? 0, wait);
        RetryCounters.Count(told);
        _options.OnEvent?.Invoke(told);
    }

    /// <summary>The code of an error, or its type. A code that does not look like one may be anything, so it is not
    /// repeated.</summary>
    private static string Code(Exception? error) => error switch
    {
        null => "",
        OpenApiException { Code: { Length: > 0 and <= LongestCode } code }
            when code.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-') => code,
        _ => error.GetType().Name,
    };

    private static string Late(RetryCall call, string what, TimeSpan limit) =>
        $"{call.Product} {call.Operation}: {what} took longer than {limit.TotalSeconds:0.###} s.";

    // The official SDK knows no cancellation: its answer may still come, and nobody waits for it.
    private static void LeaveBehind(Task work, CancellationTokenSource stop)
    {
        stop.Cancel();
        _ = work.ContinueWith(
            late => late.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
    }
}
