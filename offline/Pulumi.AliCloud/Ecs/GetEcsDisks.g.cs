// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs;

/// <summary>The function <c>alicloud:ecs/getEcsDisks:getEcsDisks</c>.</summary>
public static class GetEcsDisks
{
    public static Task<GetEcsDisksResult> InvokeAsync(
        GetEcsDisksArgs? args = null, InvokeOptions? options = null)
        => global::Pulumi.Deployment.Instance.InvokeAsync<GetEcsDisksResult>(
            "alicloud:ecs/getEcsDisks:getEcsDisks",
            args ?? new GetEcsDisksArgs(),
            options.WithDefaults());

    public static Output<GetEcsDisksResult> Invoke(
        GetEcsDisksInvokeArgs? args = null, InvokeOptions? options = null)
        => global::Pulumi.Deployment.Instance.Invoke<GetEcsDisksResult>(
            "alicloud:ecs/getEcsDisks:getEcsDisks",
            args ?? new GetEcsDisksInvokeArgs(),
            options.WithDefaults());

    public static Output<GetEcsDisksResult> Invoke(
        GetEcsDisksInvokeArgs args, InvokeOutputOptions options)
        => global::Pulumi.Deployment.Instance.Invoke<GetEcsDisksResult>(
            "alicloud:ecs/getEcsDisks:getEcsDisks",
            args ?? new GetEcsDisksInvokeArgs(),
            options.WithDefaults());
}
