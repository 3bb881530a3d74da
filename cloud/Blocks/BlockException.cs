namespace Infra.Cloud.Blocks;

/// <summary>Bytes of a disk that cannot be read or written.</summary>
/// <remarks>It is no error of the service: ECS has no API for the bytes of a disk.</remarks>
public sealed class BlockException : Exception
{
    /// <summary>A fault and what to do about it.</summary>
    /// <param name="fault">The kind of fault.</param>
    /// <param name="message">What is wrong, with the values and a way out.</param>
    public BlockException(BlockFault fault, string message)
        : base(message) => Fault = fault;

    /// <summary>The kind of fault.</summary>
    public BlockFault Fault { get; }
}
