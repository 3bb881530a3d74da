using System.Text.Json.Serialization;
using Infra.Cloud.Audit;
using Infra.Cloud.Blocks;
using Infra.Cloud.State;

namespace Infra.Cloud.Persistence;

/// <summary>How the lines of the account's files are written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(FileHeader))]
[JsonSerializable(typeof(FileEnd))]
[JsonSerializable(typeof(AuditHeader))]
[JsonSerializable(typeof(PermissionUse))]
[JsonSerializable(typeof(JournalLine))]
[JsonSerializable(typeof(VaultEntry))]
[JsonSerializable(typeof(BlockHeader))]
[JsonSerializable(typeof(BlockLine))]
internal sealed partial class FileJson : JsonSerializerContext;
