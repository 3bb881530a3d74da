namespace Infra.Kms.Import;

/// <summary>When imported material ends: KMS then removes it, and the key waits for the same material again.</summary>
public sealed record MaterialExpiry
{
    private MaterialExpiry(long unixSeconds) => UnixSeconds = unixSeconds;

    /// <summary>It stays until somebody deletes it.</summary>
    public static MaterialExpiry Never { get; } = new(0);

    /// <summary>As KMS takes it: seconds since 1970, 0 for never.</summary>
    public long UnixSeconds { get; }

    /// <summary>A point in time.</summary>
    /// <exception cref="KmsInputException">It is not in the future.</exception>
    public static MaterialExpiry At(DateTimeOffset time, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return time > clock.GetUtcNow() ? new(time.ToUnixTimeSeconds()) : throw new KmsInputException(
            $"'expires' must lie in the future; got {time.UtcDateTime:yyyy-MM-ddTHH:mm:ssZ}.",
            "material that is to end at once is not imported; to end what is there: atrest key delete-material");
    }
}
