using System.Runtime.InteropServices;
using Infra.Cli;

// A supervisor's polite end is an interruption like Ctrl+C: what was begun is left so that the next run goes on from it.
using var interruption = new CancellationTokenSource();
using var termination = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal =>
{
    signal.Cancel = true;
    interruption.Cancel();
});

return await Atrest.RunAsync(args, Host.OfProcess(), interruption.Token);
