using System.Text.Json.Serialization;

namespace Infra.Cloud.Faults;

/// <summary>The rules as they are written.</summary>
internal sealed record FaultFileContent([property: JsonRequired] FaultLine[] Rules);
