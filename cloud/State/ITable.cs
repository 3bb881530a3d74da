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

    void Read(ref Utf8JsonReader reader);
}
