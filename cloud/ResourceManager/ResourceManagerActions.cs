namespace Infra.Cloud.ResourceManager;

/// <summary>The actions of Resource Manager that the embedded cloud has: control policies.</summary>
internal static class ResourceManagerActions
{
    public static IEnumerable<ApiAction> All =>
    [
        new CreateControlPolicy(), new GetControlPolicy(), new UpdateControlPolicy(), new DeleteControlPolicy(),
        new AttachControlPolicy(), new DetachControlPolicy(), new ListControlPolicyAttachmentsForTarget(),
    ];
}
