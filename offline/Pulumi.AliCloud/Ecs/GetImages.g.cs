// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs;

/// <summary>The function <c>alicloud:ecs/getImages:getImages</c>.</summary>
public static class GetImages
{
    public static Task<GetImagesResult> InvokeAsync(
        GetImagesArgs? args = null, InvokeOptions? options = null)
        => global::Pulumi.Deployment.Instance.InvokeAsync<GetImagesResult>(
            "alicloud:ecs/getImages:getImages",
            args ?? new GetImagesArgs(),
            options.WithDefaults());

    public static Output<GetImagesResult> Invoke(
        GetImagesInvokeArgs? args = null, InvokeOptions? options = null)
        => global::Pulumi.Deployment.Instance.Invoke<GetImagesResult>(
            "alicloud:ecs/getImages:getImages",
            args ?? new GetImagesInvokeArgs(),
            options.WithDefaults());

    public static Output<GetImagesResult> Invoke(
        GetImagesInvokeArgs args, InvokeOutputOptions options)
        => global::Pulumi.Deployment.Instance.Invoke<GetImagesResult>(
            "alicloud:ecs/getImages:getImages",
            args ?? new GetImagesInvokeArgs(),
            options.WithDefaults());
}
