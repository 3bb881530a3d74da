namespace Infra.Engine;

/// <summary>A value that stands encrypted in the state and is never printed.</summary>
internal sealed record Secret(object? Value)
{
    /// <summary>What is shown in place of the value.</summary>
    public const string Mask = "[secret]";

    public override string ToString() => Mask;
}
