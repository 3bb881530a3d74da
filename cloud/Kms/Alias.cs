using Infra.Cloud.State;

namespace Infra.Cloud.Kms;

/// <summary>A name of a key. It outlives its deletion as an entry that points to nothing until the account is
/// settled.</summary>
internal sealed class Alias : Entity
{
    public required string Name { get; init; }

    /// <summary>The key it points to, or null while it does not exist.</summary>
    public required Timed<string?> KeyId { get; set; }

    public static string IdOf(string region, string name) => $"{region}/{name}";

    /// <summary>The identifier of the key an alias points to in the region and at the time of a call.</summary>
    public static string? Find(Request request, string name) =>
        request.Store.Aliases.TryFind(IdOf(request.Region, name), request.At, out var alias)
            ? alias.KeyAt(request) : null;

    /// <summary>The key at the time of a call; an alias goes with its key when that is purged.</summary>
    public string? KeyAt(Request request) =>
        KeyId.At(request.At) is { } keyId && request.Store.Keys.TryFind(keyId, request.At, out _) ? keyId : null;

    public override bool ExistsAt(DateTimeOffset time) => base.ExistsAt(time) && KeyId.At(time) is not null;

    public override bool IsGone(DateTimeOffset now) =>
        base.IsGone(now) || (KeyId.At(now) is null && KeyId.Settle(now).Changes.IsEmpty);

    public override void Settle(DateTimeOffset now)
    {
        base.Settle(now);
        KeyId = KeyId.Settle(now);
    }
}
