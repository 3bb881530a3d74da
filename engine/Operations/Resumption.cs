namespace Infra.Engine;

/// <summary>Finishes what an interrupted operation had begun to make, before anything else is done.</summary>
/// <remarks>
/// Whatever the next operation is, only the state tells it what exists. A creation that was begun may have made something
/// that no state names yet; run again under its own origin it comes out where it would have, and is in the state then,
/// to be kept, changed or deleted like everything else.
/// </remarks>
internal sealed class Resumption(OperationContext operation)
{
    private readonly StepRunner _runner = new(operation);
    private readonly Regions _regions = new(operation.Stack, operation.Store);

    public void Run()
    {
        foreach (var (step, planned, was, at) in operation.Store.Interrupted)
        {
            operation.Cancellation.ThrowIfCancellationRequested();
            try
            {
                _runner.Create(planned, was, step.Name == StepName.CreateReplacement, _regions.Of(planned), at, []);
            }
            catch (StepFailedException)
            {
                // It is on record as failed, and what it left is in the state.
            }
        }
    }
}
