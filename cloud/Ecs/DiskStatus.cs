namespace Infra.Cloud.Ecs;

/// <summary>The statuses of a disk, named as the API names them.</summary>
internal static class DiskStatus
{
    public const string Creating = "Creating";
    public const string Available = "Available";
    public const string Attaching = "Attaching";
    public const string InUse = "In_use";
    public const string Detaching = "Detaching";
    public const string ReIniting = "ReIniting";
}
