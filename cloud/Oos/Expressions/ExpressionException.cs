namespace Infra.Cloud.Oos.Expressions;

/// <summary>A reference or function that cannot be worked out.</summary>
/// <param name="message">What is wrong, as the template's author reads it.</param>
internal sealed class ExpressionException(string message) : Exception(message);
