namespace Pulumi;

/// <summary>Messages of the program for its user. An error fails the program.</summary>
/// <remarks>In tests only errors are kept. Outside a program every call is an InvalidOperationException.</remarks>
public static class Log
{
    /// <summary>Logs a message that is usually hidden.</summary>
    public static void Debug(string message, Resource? resource = null, int? streamId = null, bool? ephemeral = null)
        => _ = Deployment.Active;

    /// <summary>Logs a message.</summary>
    public static void Info(string message, Resource? resource = null, int? streamId = null, bool? ephemeral = null)
        => _ = Deployment.Active;

    /// <summary>Logs a warning.</summary>
    public static void Warn(string message, Resource? resource = null, int? streamId = null, bool? ephemeral = null)
        => _ = Deployment.Active;

    /// <summary>Logs an error, which fails the program when it ends.</summary>
    public static void Error(string message, Resource? resource = null, int? streamId = null, bool? ephemeral = null)
        => Deployment.Active.LogError(message);

    /// <summary>Logs an exception as an error.</summary>
    public static void Exception(
        Exception exception, Resource? resource = null, int? streamId = null, bool? ephemeral = null)
        => Deployment.Active.LogError(exception.ToString());
}
