namespace Infra.Cloud.Kms;

/// <summary>What keeps a product from using a key. Each product answers it with a code of its own.</summary>
internal enum KeyUseFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The service role does not exist, does not trust the service, or does not allow an action.</summary>
    NotAuthorized,

    /// <summary>No such key or alias is in the region at the time.</summary>
    NotFound,

    /// <summary>The key does not encrypt symmetrically.</summary>
    NotSymmetric,

    /// <summary>The key is disabled, waits for its deletion or lacks its material.</summary>
    NotEnabled,
}
