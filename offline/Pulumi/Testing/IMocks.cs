namespace Pulumi.Testing;

/// <summary>Answers in place of the engine and its providers; called from several threads at once.</summary>
public interface IMocks
{
    /// <summary>Called for every resource but the stack.</summary>
    /// <returns>
    /// The identifier, null while it is unknown, and the outputs: a dictionary by their names on the wire.
    /// </returns>
    Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args);

    /// <summary>Called for every function of a provider.</summary>
    /// <returns>The result: a dictionary by the names on the wire.</returns>
    Task<object> CallAsync(MockCallArgs args);

    /// <summary>Called when a component or the stack registers its outputs.</summary>
    Task RegisterResourceOutputs(MockRegisterResourceOutputsRequest args) => Task.CompletedTask;
}
