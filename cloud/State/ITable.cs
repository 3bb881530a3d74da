using System.Text.Json;

namespace Infra.Cloud.State;

/// <summary>A table as the files see it.</summary>
internal interface ITable
{
    string Kind { get; }

    bool Owns(Entity entity);

    Entity? Find(string id);

    IEnumerable<Entity> Sorted();

    void Settle(DateTimeOffset now);

    void Write(Utf8JsonWriter writer, Entity entity);

    /// <summary>Reads an object and does nothing with it; safe on several threads.</summary>
    Entity Read(ref Utf8JsonReader reader);

    /// <summary>Takes in an object that was read.</summary>
    void Keep(Entity entity);
}
