using System.Text.Json;
using System.Text.Json.Serialization;

namespace Infra.Engine;

/// <summary>How facts are read, worked out when this is built: at run time that costs more than reading all of them.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(ResourceFacts))]
internal sealed partial class FactsJson : JsonSerializerContext;
