using System.Text.Json.Nodes;

namespace Infra.Cloud.Oos.Running;

/// <summary>What an API answered, and how long that took.</summary>
internal readonly record struct ApiAnswer(JsonObject Body, TimeSpan Duration);
