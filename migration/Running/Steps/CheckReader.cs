using System.Text.Json.Nodes;
using Infra.Migration.Plans;
using Infra.OpenApi.Errors;

namespace Infra.Migration.Running.Steps;

/// <summary>Reads what a check looks at, through outages and load.</summary>
internal sealed class CheckReader(RunContext run, UnitValues values, string step, CancellationToken hurry)
{
    /// <summary>The answer.</summary>
    /// <exception cref="StepFailedException">It cannot be read.</exception>
    public async Task<JsonObject> ReadAsync(PlannedCheck check)
    {
        var request = values.RequestOf(check.Read, step);
        var failingSince = run.Options.Time.GetTimestamp();
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return await run.CallAsync(request);
            }
            catch (Exception error) when (ServiceErrors.Is(error))
            {
                if (ErrorTable.Classify(request.Product, error) == ErrorClass.Final
                    || run.Options.Time.GetElapsedTime(failingSince) >= run.Options.OutagePatience)
                    throw new StepFailedException(step, error.Message, error);
            }

            await run.DelayAsync(run.Backoff(attempt), hurry);
        }
    }
}
