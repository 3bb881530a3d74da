namespace Infra.Cloud;

/// <summary>How a product words what is wrong with tags.</summary>
internal sealed record TagErrors
{
    public required ServiceError KeyMalformed { get; init; }

    public required ServiceError ValueMalformed { get; init; }

    public required ServiceError Duplicate { get; init; }

    public required ServiceError TooMany { get; init; }

    /// <summary>More tags than a resource may carry.</summary>
    public required ServiceError Quota { get; init; }

    public required ServiceError NoTags { get; init; }

    public required ServiceError NoResources { get; init; }

    public required ServiceError TooManyResources { get; init; }

    public required ServiceError TypeNotFound { get; init; }

    public required ServiceError ResourceNotFound { get; init; }
}
