using System.Runtime.ExceptionServices;

namespace Infra.Kms.Envelopes.Framing;

/// <summary>Runs numbered pieces of work on several threads, each with a state of its own.</summary>
internal static class FrameWorkers
{
    /// <summary>Runs the pieces from 0 up, each once.</summary>
    /// <exception cref="EnvelopeException">A piece failed: the error of the first of them, however threads
    /// ran.</exception>
    public static async Task RunAsync<TState>(
        int workers, long pieces, Func<TState> newState, Action<TState, long> work, CancellationToken cancellation)
        where TState : IDisposable
    {
        var gate = new Lock();
        long next = -1;
        var (firstFailed, failure) = (long.MaxValue, (Exception?)null);

        void Work()
        {
            using var state = newState();
            while (true)
            {
                // Pieces are taken in order: all before a failed one have been taken when it fails, and are finished.
                var piece = Interlocked.Increment(ref next);
                if (piece >= pieces || piece > Volatile.Read(ref firstFailed)) return;
                cancellation.ThrowIfCancellationRequested();
                try
                {
                    work(state, piece);
                }
                catch (Exception error) when (error is EnvelopeException or IOException or UnauthorizedAccessException)
                {
                    lock (gate)
                        if (piece < firstFailed) (firstFailed, failure) = (piece, error);
                }
            }
        }

        var count = (int)Math.Clamp(workers, 1, Math.Max(1, pieces));
        await Task.WhenAll(Enumerable.Range(0, count).Select(_ => Task.Run(Work, cancellation)));
        if (failure is not null) ExceptionDispatchInfo.Throw(failure);
    }
}
