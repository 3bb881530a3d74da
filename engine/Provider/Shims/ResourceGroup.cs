namespace Infra.Engine;

/// <summary>Moves resources of ECS between resource groups.</summary>
internal static class ResourceGroup
{
    /// <summary>Moves an existing resource where its group changed.</summary>
    public static void Update(ResourceStep step, string resourceType, ReadOnlySpan<string> retryOn = default)
    {
        if (!step.AnyChanged("resourceGroupId")) return;
        step.Calls.Call("Ecs", "JoinResourceGroup", step.UpdateTimeout, retryOn,
            ("ResourceId", step.Id), ("RegionId", step.Calls.Region), ("ResourceType", resourceType),
            ("ResourceGroupId", step.Text("resourceGroupId")));
    }
}
