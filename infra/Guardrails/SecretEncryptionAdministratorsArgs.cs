using Pulumi;

namespace Infra.Guardrails;

/// <summary>Arguments of <see cref="SecretEncryptionAdministrators"/>.</summary>
public sealed class SecretEncryptionAdministratorsArgs : ResourceArgs
{
    /// <summary>The RAM users who may.</summary>
    /// <value>Plain names. Default: none.</value>
    [Input("userNames")] public InputList<string> UserNames { get => field ??= new(); set; }

    /// <summary>The RAM roles that may.</summary>
    /// <value>Plain names. Default: none.</value>
    [Input("roleNames")] public InputList<string> RoleNames { get => field ??= new(); set; }
}
