namespace Infra.Cloud.Oos.Language;

/// <summary>An output of a task: what is taken out of the answer.</summary>
/// <param name="Type">Its type; of a List everything that the selector gives, of the others the first.</param>
/// <param name="Selector">The selector.</param>
internal sealed record OutputDefinition(DataType Type, string Selector);
