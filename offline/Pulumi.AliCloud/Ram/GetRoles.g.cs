// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ram;

/// <summary>The function <c>alicloud:ram/getRoles:getRoles</c>.</summary>
public static class GetRoles
{
    public static Task<GetRolesResult> InvokeAsync(
        GetRolesArgs? args = null, InvokeOptions? options = null)
        => global::Pulumi.Deployment.Instance.InvokeAsync<GetRolesResult>(
            "alicloud:ram/getRoles:getRoles",
            args ?? new GetRolesArgs(),
            options.WithDefaults());

    public static Output<GetRolesResult> Invoke(
        GetRolesInvokeArgs? args = null, InvokeOptions? options = null)
        => global::Pulumi.Deployment.Instance.Invoke<GetRolesResult>(
            "alicloud:ram/getRoles:getRoles",
            args ?? new GetRolesInvokeArgs(),
            options.WithDefaults());

    public static Output<GetRolesResult> Invoke(
        GetRolesInvokeArgs args, InvokeOutputOptions options)
        => global::Pulumi.Deployment.Instance.Invoke<GetRolesResult>(
            "alicloud:ram/getRoles:getRoles",
            args ?? new GetRolesInvokeArgs(),
            options.WithDefaults());
}
