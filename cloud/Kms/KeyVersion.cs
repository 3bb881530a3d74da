using System.Text.Json.Nodes;

namespace Infra.Cloud.Kms;

/// <summary>A version of a key: what material is drawn for.</summary>
internal sealed record KeyVersion(string Id, DateTimeOffset CreatedAt)
{
    /// <summary>The version as the API describes it.</summary>
    public JsonObject Describe(Key key) => new()
    {
        ["KeyId"] = key.Id,
        ["KeyVersionId"] = Id,
        ["CreationDate"] = ApiTime.Text(CreatedAt),
    };
}
