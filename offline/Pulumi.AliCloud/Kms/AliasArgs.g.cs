// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Kms;

/// <summary>Arguments of <see cref="Alias"/>.</summary>
public sealed class AliasArgs : global::Pulumi.ResourceArgs
{
    [Input("aliasName", required: true)]
    public Input<string> AliasName { get; set; } = null!;

    [Input("keyId", required: true)]
    public Input<string> KeyId { get; set; } = null!;

    public AliasArgs()
    {
    }

    public static new AliasArgs Empty => new AliasArgs();
}
