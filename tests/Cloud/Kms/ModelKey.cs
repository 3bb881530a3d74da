namespace Infra.Tests.Cloud.Kms;

/// <summary>What a key must be by the published state machine.</summary>
internal sealed class ModelKey(string id, bool isExternal = false)
{
    public string Id => id;

    public bool IsExternal => isExternal;

    public bool HasMaterial { get; set; } = true;

    public string State { get; set; } = "Enabled";

    public DateTimeOffset PurgeAt { get; set; }

    public string AfterCancel => HasMaterial ? "Enabled" : "PendingImport";

    public List<ModelSecret> Secrets { get; } = [];
}
