// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ram;

/// <summary>The function <c>alicloud:ram/getRolePolicyAttachments:getRolePolicyAttachments</c>.</summary>
public static class GetRolePolicyAttachments
{
    public static Task<GetRolePolicyAttachmentsResult> InvokeAsync(
        GetRolePolicyAttachmentsArgs args, InvokeOptions? options = null)
        => global::Pulumi.Deployment.Instance.InvokeAsync<GetRolePolicyAttachmentsResult>(
            "alicloud:ram/getRolePolicyAttachments:getRolePolicyAttachments",
            args ?? new GetRolePolicyAttachmentsArgs(),
            options.WithDefaults());

    public static Output<GetRolePolicyAttachmentsResult> Invoke(
        GetRolePolicyAttachmentsInvokeArgs args, InvokeOptions? options = null)
        => global::Pulumi.Deployment.Instance.Invoke<GetRolePolicyAttachmentsResult>(
            "alicloud:ram/getRolePolicyAttachments:getRolePolicyAttachments",
            args ?? new GetRolePolicyAttachmentsInvokeArgs(),
            options.WithDefaults());

    public static Output<GetRolePolicyAttachmentsResult> Invoke(
        GetRolePolicyAttachmentsInvokeArgs args, InvokeOutputOptions options)
        => global::Pulumi.Deployment.Instance.Invoke<GetRolePolicyAttachmentsResult>(
            "alicloud:ram/getRolePolicyAttachments:getRolePolicyAttachments",
            args ?? new GetRolePolicyAttachmentsInvokeArgs(),
            options.WithDefaults());
}
