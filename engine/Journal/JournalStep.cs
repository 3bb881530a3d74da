namespace Infra.Engine;

/// <summary>One step that changes something: what is done to which resource, and under which origin its calls are made.</summary>
/// <param name="Name">A name of <see cref="StepName"/>.</param>
/// <param name="Urn">The resource.</param>
/// <param name="Id">The id of the object, where the step is about an object that exists.</param>
/// <param name="Origin">Who calls, for the cloud: the same text when the same step is run again after an interruption.</param>
internal sealed record JournalStep(string Name, string Urn, string? Id, string Origin);
