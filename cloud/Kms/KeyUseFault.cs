namespace Infra.Cloud.Kms;

/// <summary>What keeps a product from using a key. Each product answers it with a code of its own.</summary>
internal enum KeyUseFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The service role does not exist, does not trust the service, or does not allow an action.</summary>
    NotAuthorized,

    /// <summary>The service role would allow another key that carries the product's tag, but not this one: a condition asks
    /// for the tag, or the key is denied.</summary>
    KeyForbidden,

    /// <summary>No such key or alias is in the region at the time.</summary>
    NotFound,

    /// <summary>The key does not encrypt symmetrically.</summary>
    NotSymmetric,

    /// <summary>The key is disabled, waits for its deletion or lacks its material.</summary>
    NotEnabled,
}
