namespace Infra.Engine;

/// <summary>Deletes all that a stack made.</summary>
internal sealed class DestroyOperation(OperationContext operation)
{
    public void Run()
    {
        ResourceState[] targets = [.. operation.Store.Live(), .. operation.Store.Condemned()];
        var deleter = new Deleter(operation, new StepRunner(operation), new Regions(operation.Stack, operation.Store).Of);
        if (deleter.RefuseProtected(targets)) deleter.Delete(targets, operation.Start);
    }
}
