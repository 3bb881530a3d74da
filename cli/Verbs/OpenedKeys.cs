using Infra.Cli.Clouds;
using Infra.Kms.Envelopes.Keys;

namespace Infra.Cli.Verbs;

/// <summary>Keys that are ready to be used, and the cloud behind them, if one is needed.</summary>
internal sealed class OpenedKeys : IAsyncDisposable
{
    private readonly List<IDataKeys> _keys = [];
    private string? _account;

    public IReadOnlyList<IDataKeys> Keys => _keys;

    public KeyRing Ring => new(_keys);

    public OpenedCloud? Cloud { get; set; }

    public void Add(IDataKeys key) => _keys.Add(key);

    /// <summary>Whose access key it is, asked once.</summary>
    public async Task<string> AccountAsync(CancellationToken cancellation) =>
        _account ??= await Cloud!.AccountIdAsync(cancellation);

    public async ValueTask DisposeAsync()
    {
        foreach (var key in _keys) (key as IDisposable)?.Dispose();
        if (Cloud is not null) await Cloud.DisposeAsync();
    }
}
