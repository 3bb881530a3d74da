namespace Infra.Cloud.Ecs;

/// <summary>Dry runs: a call that would be carried out ends with an error that says so.</summary>
internal static class EcsDryRun
{
    private static readonly ServiceError Passed =
        new(400, "DryRunOperation", "Request validation has been passed with DryRun flag set.");

    public static void End(Request request)
    {
        if (request.Boolean("DryRun") == true) throw request.Refuse(Passed);
    }
}
