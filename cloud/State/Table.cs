using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Infra.Cloud.State;

/// <summary>All objects of one kind, by identifier.</summary>
internal sealed class Table<T>(string kind, JsonTypeInfo<T> json, StringComparer? comparer = null) : ITable
    where T : Entity
{
    private readonly Dictionary<string, T> _entities = new(comparer ?? StringComparer.Ordinal);
    private readonly Dictionary<(string Region, string Token), string> _byToken = [];

    public string Kind => kind;

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
    public IEnumerable<T> At(DateTimeOffset time) => _entities.Values
        .Where(entity => entity.ExistsAt(time))
        .OrderBy(entity => entity.CreatedAt).ThenBy(entity => entity.Id, StringComparer.Ordinal);

    /// <summary>How many exist at a time in a region.</summary>
    public int CountAt(DateTimeOffset time, Func<T, bool> which) =>
        _entities.Values.Count(entity => entity.ExistsAt(time) && which(entity));

    /// <summary>What was made in a region with a ClientToken, or null.</summary>
    public T? MadeWith(string region, string token) =>
        _byToken.TryGetValue((region, token), out var id) ? Peek(id) : null;

    public void Put(T entity)
    {
        _entities[entity.Id] = entity;
        if (entity.ClientToken is { } token) _byToken[(entity.Region, token)] = entity.Id;
    }

    public void Settle(DateTimeOffset now)
    {
        foreach (var entity in _entities.Values.Where(entity => entity.IsGone(now)).ToList())
        {
            _entities.Remove(entity.Id);
            if (entity.ClientToken is { } token) _byToken.Remove((entity.Region, token));
        }

        foreach (var entity in _entities.Values) entity.Settle(now);
    }

    public IEnumerable<Entity> Sorted() => _entities.Values.OrderBy(entity => entity.Id, StringComparer.Ordinal);

    public bool Owns(Entity entity) => entity is T;

    public Entity? Find(string id) => Peek(id);

    public void Write(Utf8JsonWriter writer, Entity entity) => JsonSerializer.Serialize(writer, (T)entity, json);

    public void Read(ref Utf8JsonReader reader) =>
        Put(JsonSerializer.Deserialize(ref reader, json)
            ?? throw new JsonException($"An object of kind {kind} is null."));
}
