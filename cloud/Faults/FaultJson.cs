using System.Text.Json.Serialization;

namespace Infra.Cloud.Faults;

/// <summary>How rules are read and written: unknown fields are refused, so that a misspelt one is noticed.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(FaultFileContent))]
internal sealed partial class FaultJson : JsonSerializerContext;
