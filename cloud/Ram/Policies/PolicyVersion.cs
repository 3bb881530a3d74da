namespace Infra.Cloud.Ram.Policies;

/// <summary>One version of a custom policy; its text never changes.</summary>
internal sealed record PolicyVersion(int Number, string Document, DateTimeOffset CreatedAt)
{
    public string Id => $"v{Number}";
}
