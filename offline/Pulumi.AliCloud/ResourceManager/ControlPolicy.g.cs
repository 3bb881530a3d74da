// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

using System.Collections.Immutable;

namespace Pulumi.AliCloud.ResourceManager;

/// <summary>The resource <c>alicloud:resourcemanager/controlPolicy:ControlPolicy</c>.</summary>
[AliCloudResourceType("alicloud:resourcemanager/controlPolicy:ControlPolicy")]
public partial class ControlPolicy : global::Pulumi.CustomResource
{
    [Output("controlPolicyName")]
    public Output<string> ControlPolicyName { get; private set; } = null!;

    [Output("createTime")]
    public Output<string> CreateTime { get; private set; } = null!;

    [Output("description")]
    public Output<string?> Description { get; private set; } = null!;

    [Output("effectScope")]
    public Output<string> EffectScope { get; private set; } = null!;

    [Output("policyDocument")]
    public Output<string> PolicyDocument { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    public ControlPolicy(string name, ControlPolicyArgs args, CustomResourceOptions? options = null)
        : base("alicloud:resourcemanager/controlPolicy:ControlPolicy", name, args ?? new ControlPolicyArgs(),
            Utilities.Merge(options, ""))
    {
    }

    private ControlPolicy(
        string name, Input<string> id, ControlPolicyState? state = null, CustomResourceOptions? options = null)
        : base("alicloud:resourcemanager/controlPolicy:ControlPolicy", name, state, Utilities.Merge(options, id))
    {
    }

    /// <summary>Looks up an existing resource by its id.</summary>
    public static ControlPolicy Get(
        string name, Input<string> id, ControlPolicyState? state = null, CustomResourceOptions? options = null)
        => new ControlPolicy(name, id, state, options);
}
