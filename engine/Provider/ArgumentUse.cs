namespace Infra.Engine;

/// <summary>Who sets an argument: the program, the service, or either.</summary>
internal enum ArgumentUse
{
    Required,
    Optional,
    OptionalComputed,
    Computed,
}
