// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Inputs;

/// <summary>The object <c>ProviderAssumeRole</c>.</summary>
public sealed class ProviderAssumeRoleArgs : global::Pulumi.ResourceArgs
{
    [Input("externalId")]
    public Input<string>? ExternalId { get; set; }

    [Input("policy")]
    public Input<string>? Policy { get; set; }

    [Input("roleArn", required: true)]
    public Input<string> RoleArn { get; set; } = null!;

    [Input("sessionExpiration")]
    public Input<int>? SessionExpiration { get; set; }

    [Input("sessionName")]
    public Input<string>? SessionName { get; set; }

    public ProviderAssumeRoleArgs()
    {
    }

    public static new ProviderAssumeRoleArgs Empty => new ProviderAssumeRoleArgs();
}
