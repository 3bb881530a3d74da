// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Kms;

/// <summary>The resource <c>alicloud:kms/alias:Alias</c>.</summary>
[AliCloudResourceType("alicloud:kms/alias:Alias")]
public partial class Alias : global::Pulumi.CustomResource
{
    [Output("aliasName")]
    public Output<string> AliasName { get; private set; } = null!;

    [Output("keyId")]
    public Output<string> KeyId { get; private set; } = null!;

    public Alias(string name, AliasArgs args, CustomResourceOptions? options = null)
        : base("alicloud:kms/alias:Alias", name, args ?? new AliasArgs(),
            Utilities.Merge(options, ""))
    {
    }

    private Alias(
        string name, Input<string> id, AliasState? state = null, CustomResourceOptions? options = null)
        : base("alicloud:kms/alias:Alias", name, state, Utilities.Merge(options, id))
    {
    }

    /// <summary>Looks up an existing resource by its id.</summary>
    public static Alias Get(
        string name, Input<string> id, AliasState? state = null, CustomResourceOptions? options = null)
        => new Alias(name, id, state, options);
}
