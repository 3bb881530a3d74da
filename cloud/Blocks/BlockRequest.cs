using System.Text.Json.Nodes;
using Infra.Cloud.Ecs;

namespace Infra.Cloud.Blocks;

/// <summary>Stands for the calls that ECS makes for itself when bytes are read and written. Nobody can call
/// it.</summary>
internal sealed class BlockRequest() : EcsAction("BlockAccess", mutates: false, [])
{
    public static readonly BlockRequest Instance = new();

    public override JsonObject Answer(Request request) => throw new InvalidOperationException("It is no API.");
}
