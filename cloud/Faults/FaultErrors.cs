namespace Infra.Cloud.Faults;

/// <summary>How the products say that they are overloaded or broken.</summary>
/// <remarks>Sources: the error tables of KMS and ECS. RAM and the others use the gateway's codes.</remarks>
internal static class FaultErrors
{
    public static ServiceError Of(FaultKind kind, string product) => (kind, product) switch
    {
        (FaultKind.Throttle, "Kms") => new(429, "Rejected.Throttling", "QPS Limit Exceeded"),
        (FaultKind.Throttle, "Ecs") => new(400, "Throttling", "Request was denied due to user flow control."),
        (FaultKind.Throttle, _) => new(400, "Throttling.User", "Request was denied due to user flow control."),
        (FaultKind.Internal, "Kms") => new(500, "InternalFailure", "Internal Failure."),
        (FaultKind.Internal, _) => new(500, "InternalError",
            "The request processing has failed due to some unknown error, exception or failure."),
        (FaultKind.Unavailable, "Kms") => new(503, "ServiceUnavailableTemporary", "Service Unavailable Temporary."),
        _ => new(503, "ServiceUnavailable",
            "The request has failed due to a temporary failure of the server."),
    };
}
