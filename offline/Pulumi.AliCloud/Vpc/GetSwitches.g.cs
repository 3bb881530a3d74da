// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Vpc;

/// <summary>The function <c>alicloud:vpc/getSwitches:getSwitches</c>.</summary>
public static class GetSwitches
{
    public static Task<GetSwitchesResult> InvokeAsync(
        GetSwitchesArgs? args = null, InvokeOptions? options = null)
        => global::Pulumi.Deployment.Instance.InvokeAsync<GetSwitchesResult>(
            "alicloud:vpc/getSwitches:getSwitches",
            args ?? new GetSwitchesArgs(),
            options.WithDefaults());

    public static Output<GetSwitchesResult> Invoke(
        GetSwitchesInvokeArgs? args = null, InvokeOptions? options = null)
        => global::Pulumi.Deployment.Instance.Invoke<GetSwitchesResult>(
            "alicloud:vpc/getSwitches:getSwitches",
            args ?? new GetSwitchesInvokeArgs(),
            options.WithDefaults());

    public static Output<GetSwitchesResult> Invoke(
        GetSwitchesInvokeArgs args, InvokeOutputOptions options)
        => global::Pulumi.Deployment.Instance.Invoke<GetSwitchesResult>(
            "alicloud:vpc/getSwitches:getSwitches",
            args ?? new GetSwitchesInvokeArgs(),
            options.WithDefaults());
}
