namespace Infra.Tests.Cloud.Kms;

/// <summary>What a key must be by the published state machine.</summary>
internal sealed class ModelKey(string id, string state)
{
    public string Id => id;

    public bool IsExternal { get; } = state == "PendingImport";

    public bool HasMaterial { get; set; } = state != "PendingImport";

    public string State { get; set; } = state;

    public DateTimeOffset PurgeAt { get; set; }

    public string AfterCancel => HasMaterial ? "Enabled" : "PendingImport";

    public List<ModelSecret> Secrets { get; } = [];
}
