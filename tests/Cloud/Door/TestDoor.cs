using System.Collections.Concurrent;
using System.Globalization;
using Infra.Cloud;
using Microsoft.AspNetCore.Http;

namespace Infra.Tests.Cloud.Door;

/// <summary>The door of all accounts that one test opens. The server behind it is lent to the test, at its first
/// account.</summary>
internal sealed class TestDoor
{
    /// <summary>The header that tells which account is called.</summary>
    public const string Number = "test-account";

    private readonly ConcurrentDictionary<string, HttpTransport> _transports = new(StringComparer.Ordinal);
    private readonly LentServers _servers;
    private readonly Lazy<LentServer> _server;
    private int _opened;
    private volatile bool _hasEnded;

    public TestDoor(LentServers servers)
    {
        _servers = servers;
        _server = new(() => servers.Borrow(AnswerAsync));
    }

    /// <summary>What calls go through.</summary>
    public LentServer Server =>
        _hasEnded ? throw new InvalidOperationException("The test has ended; its door is closed.") : _server.Value;

    /// <summary>The ways to the accounts, to tell what was called.</summary>
    public ICollection<HttpTransport> Transports => _transports.Values;

    /// <summary>Opens it for an account.</summary>
    public HttpTransport Open(CloudAccount account)
    {
        var number = Interlocked.Increment(ref _opened).ToString(CultureInfo.InvariantCulture);
        return _transports[number] = new(account, this, number);
    }

    /// <summary>Closes it with its test. The server serves the next one, but not after a test that failed: it may be
    /// what is broken.</summary>
    public void End(bool hasPassed)
    {
        _hasEnded = true;
        if (!_server.IsValueCreated) return;

        if (hasPassed) _servers.GiveBack(_server.Value);
        else _server.Value.Dispose();
    }

    private Task AnswerAsync(HttpContext context) =>
        _transports[context.Request.Headers[Number].ToString()].AnswerAsync(context);
}
