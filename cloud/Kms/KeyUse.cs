using Infra.Cloud.Ram;
using Infra.Cloud.Ram.Evaluation;

namespace Infra.Cloud.Kms;

/// <summary>The one way in which other products of the embedded cloud use keys.</summary>
internal static class KeyUse
{
    /// <summary>Finds a key by its identifier, ARN or alias in the region and at the time of a call, or gives
    /// null.</summary>
    public static Key? Find(Request request, string keyIdOrAlias)
    {
        var name = KeyNames.LocalName(request, keyIdOrAlias);
        if (name is not null && AliasNames.LooksLike(name)) name = Alias.Find(request, name);
        return name is null ? null : request.Find(request.Store.Keys, name);
    }

    /// <summary>Checks that a product may use a key now, and gives the key or what stands in the way.</summary>
    /// <remarks>A service key serves its product without a role. Which fault is named first where several apply is
    /// ours.</remarks>
    public static (Key? Key, KeyUseFault Fault) Check(Request request, string keyIdOrAlias, ServiceUse use)
    {
        var key = Find(request, keyIdOrAlias);
        if (key is { IsService: true }) return (key, KeyUseFault.None);

        if (!Allows(request, use, key?.Id ?? keyIdOrAlias, assumedTag: null))
            return (key, use.Tag is not null && Allows(request, use, "another", use.Tag)
                ? KeyUseFault.KeyForbidden : KeyUseFault.NotAuthorized);
        if (key is null) return (null, KeyUseFault.NotFound);
        if (!KeySpecs.IsSymmetric(key.Spec)) return (key, KeyUseFault.NotSymmetric);
        return (key, key.StateAt(request.At) == KeyState.Enabled ? KeyUseFault.None : KeyUseFault.NotEnabled);
    }

    private static bool Allows(Request request, ServiceUse use, string keyId, string? assumedTag) => ServiceRole.Allows(
        request, use.RoleName, use.Service, new ServiceContext(request, Arn.Key(request.Region, keyId), assumedTag),
        use.Actions);
}
