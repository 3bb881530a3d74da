// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs.Outputs;

/// <summary>The object <c>InstanceImageOptions</c>.</summary>
[OutputType]
public sealed class InstanceImageOptions
{
    public readonly bool? LoginAsNonRoot;

    [OutputConstructor]
    private InstanceImageOptions(
        bool? loginAsNonRoot)
    {
        LoginAsNonRoot = loginAsNonRoot;
    }
}
