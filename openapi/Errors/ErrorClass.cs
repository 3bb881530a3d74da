namespace Infra.OpenApi.Errors;

/// <summary>What an error says about trying again.</summary>
public enum ErrorClass
{
    /// <summary>The same call will fail again: permissions, parameters, states.</summary>
    Final,

    /// <summary>The service or the way to it failed for a moment; the call may or may not have had its
    /// effect.</summary>
    Transient,

    /// <summary>The service refused for load, and wants fewer calls.</summary>
    Throttling,
}
