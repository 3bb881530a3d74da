namespace Pulumi;

/// <summary>Everything a program has started and nobody awaits: the program ends when it is done.</summary>
/// <param name="onError">Called once for every different exception, as soon as it is seen.</param>
internal sealed class PendingWork(Action<Exception> onError)
{
    private readonly Lock _gate = new();
    private readonly HashSet<Exception> _reported = new(ReferenceEqualityComparer.Instance);
    private TaskCompletionSource? _idle;
    private int _active;

    internal void Track(Task task)
    {
        if (task.IsCompletedSuccessfully)
        {
            return;
        }

        lock (_gate)
        {
            _active++;
        }

        task.ContinueWith(
            static (done, state) => ((PendingWork)state!).Finish(done),
            this,
            CancellationToken.None,
            TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default);
    }

    internal void Report(Exception exception)
    {
        lock (_gate)
        {
            if (!_reported.Add(exception))
            {
                return;
            }
        }

        onError(exception);
    }

    internal Task WhenIdleAsync()
    {
        lock (_gate)
        {
            return _active == 0 ? Task.CompletedTask : (_idle ??= NewSignal()).Task;
        }

        static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    private void Finish(Task task)
    {
        foreach (var exception in task.Exception?.InnerExceptions ?? [])
        {
            Report(exception);
        }

        lock (_gate)
        {
            if (--_active == 0)
            {
                _idle?.SetResult();
                _idle = null;
            }
        }
    }
}
