// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs;

/// <summary>The function <c>alicloud:ecs/getInstances:getInstances</c>.</summary>
public static class GetInstances
{
    public static Task<GetInstancesResult> InvokeAsync(
        GetInstancesArgs? args = null, InvokeOptions? options = null)
        => global::Pulumi.Deployment.Instance.InvokeAsync<GetInstancesResult>(
            "alicloud:ecs/getInstances:getInstances",
            args ?? new GetInstancesArgs(),
            options.WithDefaults());

    public static Output<GetInstancesResult> Invoke(
        GetInstancesInvokeArgs? args = null, InvokeOptions? options = null)
        => global::Pulumi.Deployment.Instance.Invoke<GetInstancesResult>(
            "alicloud:ecs/getInstances:getInstances",
            args ?? new GetInstancesInvokeArgs(),
            options.WithDefaults());

    public static Output<GetInstancesResult> Invoke(
        GetInstancesInvokeArgs args, InvokeOutputOptions options)
        => global::Pulumi.Deployment.Instance.Invoke<GetInstancesResult>(
            "alicloud:ecs/getInstances:getInstances",
            args ?? new GetInstancesInvokeArgs(),
            options.WithDefaults());
}
