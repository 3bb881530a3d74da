namespace Infra.Cloud.Ecs.Instances;

/// <summary>What instances need in order to run.</summary>
internal static class PowerRules
{
    public static void CheckStopped(Request request, Instance instance)
    {
        if (instance.StatusAt(request.At) != "Stopped") throw request.Refuse(EcsErrors.InstanceStatus);
    }
}
