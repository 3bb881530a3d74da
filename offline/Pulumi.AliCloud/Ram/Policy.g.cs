// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

using System.Collections.Immutable;

namespace Pulumi.AliCloud.Ram;

/// <summary>The resource <c>alicloud:ram/policy:Policy</c>.</summary>
[AliCloudResourceType("alicloud:ram/policy:Policy")]
public partial class Policy : global::Pulumi.CustomResource
{
    [Output("attachmentCount")]
    public Output<int> AttachmentCount { get; private set; } = null!;

    [Output("createTime")]
    public Output<string> CreateTime { get; private set; } = null!;

    [Output("defaultVersion")]
    public Output<string> DefaultVersion { get; private set; } = null!;

    [Output("description")]
    public Output<string?> Description { get; private set; } = null!;

    [Output("document")]
    public Output<string> Document { get; private set; } = null!;

    [Output("force")]
    public Output<bool?> Force { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("policyDocument")]
    public Output<string> PolicyDocument { get; private set; } = null!;

    [Output("policyName")]
    public Output<string> PolicyName { get; private set; } = null!;

    [Output("rotateStrategy")]
    public Output<string?> RotateStrategy { get; private set; } = null!;

    [Output("statements")]
    public Output<ImmutableArray<global::Pulumi.AliCloud.Ram.Outputs.PolicyStatement>> Statements { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("type")]
    public Output<string> Type { get; private set; } = null!;

    [Output("version")]
    public Output<string?> Version { get; private set; } = null!;

    [Output("versionId")]
    public Output<string> VersionId { get; private set; } = null!;

    public Policy(string name, PolicyArgs? args = null, CustomResourceOptions? options = null)
        : base("alicloud:ram/policy:Policy", name, args ?? new PolicyArgs(),
            Utilities.Merge(options, ""))
    {
    }

    private Policy(
        string name, Input<string> id, PolicyState? state = null, CustomResourceOptions? options = null)
        : base("alicloud:ram/policy:Policy", name, state, Utilities.Merge(options, id))
    {
    }

    /// <summary>Looks up an existing resource by its id.</summary>
    public static Policy Get(
        string name, Input<string> id, PolicyState? state = null, CustomResourceOptions? options = null)
        => new Policy(name, id, state, options);
}
