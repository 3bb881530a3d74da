namespace Pulumi;

/// <summary>An output of another stack: one of the two values is set, none if there is no such output.</summary>
public sealed class StackReferenceOutputDetails
{
    /// <summary>The value, if it is no secret.</summary>
    public object? Value { get; set; }

    /// <summary>The value, if it is a secret.</summary>
    public object? SecretValue { get; set; }
}
