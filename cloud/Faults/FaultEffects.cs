namespace Infra.Cloud.Faults;

/// <summary>Makes a fault happen.</summary>
internal static class FaultEffects
{
    /// <summary>What happens before the work is done.</summary>
    /// <exception cref="CloudException">The service refuses.</exception>
    /// <exception cref="InjectedFaultException">No answer comes.</exception>
    public static void Before(FaultRule? rule, ApiCall call, string requestId)
    {
        switch (rule?.Fault)
        {
            case FaultKind.Throttle or FaultKind.Internal or FaultKind.Unavailable:
                var error = FaultErrors.Of(rule.Fault, call.Product);
                throw new CloudException(
                    call.Product, call.Action, error.Status, error.Code, error.Message, requestId);
            case FaultKind.GatewayPage or FaultKind.TimeoutBefore or FaultKind.ResetBefore:
                throw new InjectedFaultException(rule.Fault, call.Product, call.Action);
            case FaultKind.KillBefore:
                Kill();
                break;
        }
    }

    /// <summary>What happens when the work is done.</summary>
    /// <exception cref="InjectedFaultException">No answer comes.</exception>
    public static void After(FaultRule? rule, ApiCall call)
    {
        if (rule?.Fault is FaultKind.TimeoutAfter or FaultKind.ResetAfter)
            throw new InjectedFaultException(rule.Fault, call.Product, call.Action);
        if (rule?.Fault is FaultKind.KillAfter) Kill();
    }

    /// <summary>No handler runs and nothing is closed, as when the machine's owner pulls the plug.</summary>
    private static void Kill()
    {
        using var process = System.Diagnostics.Process.GetCurrentProcess();
        process.Kill();
        process.WaitForExit(); // nothing after this may happen
    }
}
