namespace Pulumi;

/// <summary>How long the provider may take for each operation; null keeps the provider's own limit.</summary>
public sealed class CustomTimeouts
{
    /// <summary>The limit of a creation.</summary>
    public TimeSpan? Create { get; set; }

    /// <summary>The limit of an update.</summary>
    public TimeSpan? Update { get; set; }

    /// <summary>The limit of a deletion.</summary>
    public TimeSpan? Delete { get; set; }

    internal CustomTimeouts Clone() => new() { Create = Create, Update = Update, Delete = Delete };
}
