namespace Infra.Cloud.Oos;

/// <summary>The errors of OOS.</summary>
/// <remarks>The published metadata (2024) has one error table, that of ListResourceExecutionStatus: InvalidParameter
/// and EntityNotExists.Execution. EntityNotExists.Template is what the provider takes for "gone". The other codes, and
/// every text that is not from that table, are ours.</remarks>
internal static class OosErrors
{
    public static readonly ServiceError RegionNotFound =
        new(404, "InvalidRegionId.NotFound", "The specified RegionId does not exist.");

    public static readonly ServiceError TemplateNotFound =
        new(404, "EntityNotExists.Template", "The specified template does not exist.");

    public static readonly ServiceError TemplateExists =
        new(409, "EntityAlreadyExists.Template", "The specified template already exists.");

    public static readonly ServiceError ExecutionNotFound =
        new(404, "EntityNotExists.Execution", "The specified execution does not exist.");

    public static readonly ServiceError TokenMismatch = new(400, "IdempotentParameterMismatch",
        "The specified ClientToken was used with other parameters.");

    public static readonly ServiceError ExecutionEnded =
        new(400, "InvalidExecutionStatus", "The execution has ended.");

    public static readonly ServiceError ExecutionOpen =
        new(400, "InvalidExecutionStatus", "The execution has not ended; cancel it first.");

    public static readonly ServiceError NothingWaits =
        new(400, "InvalidExecutionStatus", "No task of the execution waits for this notification.");

    public static ServiceError Missing(string parameter) =>
        new(400, "MissingParameter", $"The parameter {parameter} is required.");

    public static ServiceError Invalid(string parameter) =>
        new(400, "InvalidParameter", $"The parameter {parameter} is invalid.");

    /// <summary>A template or its parameters are not valid; the text tells where and why.</summary>
    public static ServiceError Invalid(string parameter, string why) =>
        new(400, "InvalidParameter", $"The parameter {parameter} is invalid. {why}");
}
