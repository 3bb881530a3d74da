namespace Infra.Cloud.Ram.Evaluation;

/// <summary>What a call in a region needs in general: calls of one action mostly follow each other in one region.</summary>
/// <param name="Region">The region; empty where the action belongs to none.</param>
/// <param name="Asked">A bit for each of the action's resources that is asked for.</param>
/// <param name="Permissions">What the caller must be allowed.</param>
internal sealed record GeneralNeeds(string Region, int Asked, IReadOnlyList<Permission> Permissions);
