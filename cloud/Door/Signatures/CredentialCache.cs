using System.Collections.Concurrent;

namespace Infra.Cloud.Door.Signatures;

/// <summary>Remembers whose the access keys are until something in the account changes, so that calls which change nothing
/// need not wait for each other to find out.</summary>
internal sealed class CredentialCache(CloudAccount account)
{
    private const int Capacity = 1024;

    private readonly ConcurrentDictionary<string, (long Changes, Credential Credential)> _known =
        new(StringComparer.Ordinal);

    public Credential? Find(string accessKeyId)
    {
        // Read before the account is asked: what changes in between is found out at the next request.
        var changes = account.Changes;
        if (_known.TryGetValue(accessKeyId, out var known) && known.Changes == changes) return known.Credential;

        if (account.FindCredential(accessKeyId) is not { } credential) return null;
        if (_known.Count >= Capacity) _known.Clear();
        _known[accessKeyId] = (changes, credential);
        return credential;
    }
}
