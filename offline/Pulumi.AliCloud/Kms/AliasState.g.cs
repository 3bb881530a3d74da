// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Kms;

/// <summary>What qualifies the look-up of an existing <see cref="Alias"/>.</summary>
public sealed class AliasState : global::Pulumi.ResourceArgs
{
    [Input("aliasName")]
    public Input<string>? AliasName { get; set; }

    [Input("keyId")]
    public Input<string>? KeyId { get; set; }

    public AliasState()
    {
    }

    public static new AliasState Empty => new AliasState();
}
