using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Infra.Cloud.State;

/// <summary>All objects of one kind, by identifier.</summary>
internal sealed class Table<T>(string kind, StringComparer? comparer = null) : ITable
    where T : Entity
{
    private readonly Dictionary<string, T> _entities = new(comparer ?? StringComparer.Ordinal);
    private readonly Dictionary<(string Region, string Token), string> _byToken = [];
    private List<T>? _order;

    public string Kind => kind;

    // Found when the first object is read or written: the forms of all kinds cost a start a fifth of a second.
    private JsonTypeInfo<T> Form => field ??= (JsonTypeInfo<T>)StateJson.Default.GetTypeInfo(typeof(T))!;

    /// <summary>How many objects are kept, those that were deleted a moment ago included.</summary>
    public int Count => _entities.Count;

    /// <summary>Everything that is kept, in no order.</summary>
    public IEnumerable<T> All => _entities.Values;

    /// <summary>Finds what exists at a time.</summary>
    public bool TryFind(string id, DateTimeOffset time, [NotNullWhen(true)] out T? entity) =>
        _entities.TryGetValue(id, out entity) && entity.ExistsAt(time);

    /// <summary>Finds what is kept, whether it exists at some time or not.</summary>
    public T? Peek(string id) => _entities.GetValueOrDefault(id);

    /// <summary>What exists at a time, oldest first.</summary>
    public IEnumerable<T> At(DateTimeOffset time)
    {
        var all = InOrder();
        for (int i = 0, count = all.Count; i < count; i++)
            if (all[i].ExistsAt(time)) yield return all[i];
    }

    /// <summary>What exists at a time, newest first.</summary>
    public IEnumerable<T> NewestAt(DateTimeOffset time)
    {
        var all = InOrder();
        for (var i = all.Count - 1; i >= 0; i--)
            if (all[i].ExistsAt(time)) yield return all[i];
    }

    /// <summary>How many exist at a time in a region.</summary>
    public int CountAt(DateTimeOffset time, Func<T, bool> which) =>
        _entities.Values.Count(entity => entity.ExistsAt(time) && which(entity));

    /// <summary>What was made in a region with a ClientToken, or null.</summary>
    public T? MadeWith(string region, string token) =>
        _byToken.TryGetValue((region, token), out var id) ? Peek(id) : null;

    public void Put(T entity)
    {
        if (_entities.TryGetValue(entity.Id, out var old)) _order = ReferenceEquals(old, entity) ? _order : null;
        else _order?.Add(entity);
        _entities[entity.Id] = entity;
        if (entity.ClientToken is { } token) _byToken[(entity.Region, token)] = entity.Id;
    }

    public void Settle(DateTimeOffset now)
    {
        foreach (var entity in _entities.Values.Where(entity => entity.IsGone(now)).ToList())
        {
            _entities.Remove(entity.Id);
            _order = null;
            if (entity.ClientToken is { } token) _byToken.Remove((entity.Region, token));
        }

        foreach (var entity in _entities.Values) entity.Settle(now);
    }

    /// <summary>Everything by its age. Lists ask for that all the time, and nearly always only the newest came since.
    /// The list is never sorted in place: somebody may be reading it.</summary>
    private List<T> InOrder()
    {
        if (_order is not null && IsInOrder(_order)) return _order;
        return _order = [.. _entities.Values.OrderBy(entity => entity.CreatedAt)
            .ThenBy(entity => entity.Id, StringComparer.Ordinal)];
    }

    // The creation of a service key moves back when an earlier use arrives.
    private static bool IsInOrder(List<T> all)
    {
        for (var i = 1; i < all.Count; i++)
        {
            var (one, next) = (all[i - 1], all[i]);
            if (one.CreatedAt > next.CreatedAt
                || (one.CreatedAt == next.CreatedAt && string.CompareOrdinal(one.Id, next.Id) > 0))
                return false;
        }

        return true;
    }

    public IEnumerable<Entity> Sorted() => _entities.Values.OrderBy(entity => entity.Id, StringComparer.Ordinal);

    public bool Owns(Entity entity) => entity is T;

    public Entity? Find(string id) => Peek(id);

    public void Write(Utf8JsonWriter writer, Entity entity) => JsonSerializer.Serialize(writer, (T)entity, Form);

    public void Read(ref Utf8JsonReader reader) =>
        Put(JsonSerializer.Deserialize(ref reader, Form)
            ?? throw new JsonException($"An object of kind {kind} is null."));
}
