namespace Pulumi;

/// <summary>Says that a message could not be logged.</summary>
public class LogException(Exception exception) : Exception("Error occurred during logging", exception);
