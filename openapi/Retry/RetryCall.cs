namespace Infra.OpenApi.Retry;

/// <summary>What is called, as far as trying again depends on it.</summary>
/// <param name="Product">The product's API code, for example Kms: it chooses the rows of the error table.</param>
/// <param name="Operation">The operation, for example Decrypt.</param>
public sealed record RetryCall(string Product, string Operation)
{
    private RetryCall(string product, string operation, string? clientToken)
        : this(product, operation)
    {
        MayRepeat = clientToken is not null;
    }

    /// <summary>True if doing it twice is the same as doing it once.</summary>
    public bool MayRepeat { get; } = true;

    /// <summary>A call that makes something new: it is tried again only with the token by which the service knows the
    /// repetition.</summary>
    /// <remarks>An attempt that ended in a timeout may have had its effect. Without a token a second one would make a
    /// second thing, so there is none.</remarks>
    /// <param name="product">The product's API code.</param>
    /// <param name="operation">The operation, for example CreateDisk.</param>
    /// <param name="clientToken">The ClientToken that every attempt sends; null if the operation takes none.</param>
    /// <exception cref="ArgumentException">The token is empty, or longer than the 64 characters the services
    /// take.</exception>
    public static RetryCall Create(string product, string operation, string? clientToken)
    {
        if (clientToken is not null && clientToken.Length is 0 or > 64)
            throw new ArgumentException(
                $"'clientToken' must have 1 to 64 characters, or be null where the operation takes none; got {clientToken.Length}.",
                nameof(clientToken));
        return new(product, operation, clientToken);
    }
}
