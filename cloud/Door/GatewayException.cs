namespace Infra.Cloud.Door;

/// <summary>A request that does not get as far as an action.</summary>
internal sealed class GatewayException(ServiceError error) : Exception($"{error.Code}: {error.Message}")
{
    public ServiceError Error { get; } = error;
}
