namespace Infra.Cloud.Persistence;

/// <summary>Lets nothing be appended to a file after that has failed once: what is in memory is no longer what is
/// kept.</summary>
internal sealed class AppendGuard
{
    private Exception? _failure;

    /// <exception cref="CloudStateException">The file could not be written before.</exception>
    public void ThrowIfBroken(string path)
    {
        if (_failure is { } failure)
            throw new CloudStateException(
                $"{path} could not be written before: {failure.Message} Open the account again.", failure);
    }

    /// <summary>The exception that tells of a failure, which is remembered.</summary>
    public CloudStateException Break(string path, Exception failure)
    {
        _failure = failure;
        return new CloudStateException(
            $"{path} cannot be written: {failure.Message} Make room and open the account again.", failure);
    }
}
