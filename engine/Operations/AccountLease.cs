using Infra.Cloud;

namespace Infra.Engine;

/// <summary>The account of the embedded cloud, held for one operation.</summary>
internal sealed class AccountLease : IDisposable
{
    private readonly bool _owned;

    public AccountLease(LocalEngineOptions options, string directory, bool isPreview)
    {
        _owned = options.Account is null;
        try
        {
            // A preview leaves everything as it is, and need not wait for who is working on the account.
            Account = options.Account
                ?? (isPreview
                    ? CloudAccount.OpenCopy(directory, options.Cloud)
                    : CloudAccount.Open(directory, (options.Cloud ?? new()) with { KeepsEveryEvent = false }));
        }
        catch (CloudStateException error)
        {
            throw new UsageException(error.Message, null, error);
        }
    }

    public CloudAccount Account { get; }

    public void Dispose()
    {
        if (_owned) Account.Dispose();
    }
}
