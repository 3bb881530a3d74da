using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;

namespace Infra.Tests.Cloud.Door;

/// <summary>Servers that are lent to one test at a time: to start one takes longer than most tests of the model
/// do.</summary>
internal sealed class LentServers : IDisposable
{
    private readonly ConcurrentBag<LentServer> _idle = [];

    /// <summary>Those of the tests of the model. They live as long as the process.</summary>
    public static LentServers Shared { get; } = new();

    /// <summary>Takes one that nobody has, or opens one.</summary>
    public LentServer Borrow(RequestDelegate answer)
    {
        if (!_idle.TryTake(out var server)) return new(answer);

        server.AnswerBy(answer);
        return server;
    }

    /// <summary>Takes back what is known to be whole; what may be broken is closed by who had it.</summary>
    public void GiveBack(LentServer server) => _idle.Add(server);

    public void Dispose()
    {
        foreach (var server in _idle) server.Dispose();
    }
}
