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
    private readonly Lock _ordering = new();
    private AgeOrder<T>? _order;
    private Action? _lifeChanged;
    private bool _isStale;

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
    public IEnumerable<T> At(DateTimeOffset time) => InOrder().At(time, region: null, newestFirst: false);

    /// <summary>What exists at a time in a region, newest first.</summary>
    public IEnumerable<T> NewestAt(DateTimeOffset time, string region) =>
        InOrder().At(time, region, newestFirst: true);

    /// <summary>How many exist at a time in a region.</summary>
    public int CountAt(DateTimeOffset time, Func<T, bool> which) =>
        _entities.Values.Count(entity => entity.ExistsAt(time) && which(entity));

    /// <summary>What was made in a region with a ClientToken, or null.</summary>
    public T? MadeWith(string region, string token) =>
        _byToken.TryGetValue((region, token), out var id) ? Peek(id) : null;

    public void Put(T entity)
    {
        var old = _entities.GetValueOrDefault(entity.Id);
        if (!ReferenceEquals(old, entity) && (old is not null || _order?.TryAdd(entity) == false)) _order = null;
        entity.LifeChanged = _lifeChanged ??= () => _isStale = true;
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

    // Lists ask for it all the time, and nearly always only the newest came since.
    private AgeOrder<T> InOrder()
    {
        lock (_ordering)
        {
            if (_isStale) _order = _order?.Anew();
            _isStale = false;
            return _order ??= new AgeOrder<T>(_entities.Values);
        }
    }

    // By age, as lists go through them: objects that are read one after the other lie side by side in memory.
    public IEnumerable<Entity> Sorted() =>
        _entities.Values.OrderBy(entity => entity.CreatedAt).ThenBy(entity => entity.Id, StringComparer.Ordinal);

    public bool Owns(Entity entity) => entity is T;

    public Entity? Find(string id) => Peek(id);

    public void Write(Utf8JsonWriter writer, Entity entity) => JsonSerializer.Serialize(writer, (T)entity, Form);

    public Entity Read(ref Utf8JsonReader reader) => JsonSerializer.Deserialize(ref reader, Form)
        ?? throw new JsonException($"An object of kind {kind} is null.");

    public void Keep(Entity entity) => Put((T)entity);
}
