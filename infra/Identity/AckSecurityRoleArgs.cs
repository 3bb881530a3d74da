using Pulumi;

namespace Infra.Identity;

/// <summary>Arguments of <see cref="AckSecurityRole"/>.</summary>
public sealed class AckSecurityRoleArgs : ResourceArgs
{
    /// <summary>Tags of the role, beside the one that names the stack.</summary>
    /// <value>At most 19; no key starts with <c>atrest:</c>. Default: none.</value>
    /// <remarks>Only used when this stack creates the role; later changes are not applied.</remarks>
    [Input("tags")] public InputMap<string> Tags { get => field ??= new(); set; }
}
