namespace Infra.Tests.Cloud.Conformance;

/// <summary>What is done to a good call.</summary>
public enum CaseKind
{
    /// <summary>Nothing.</summary>
    Good,

    /// <summary>A parameter that it needs is left out.</summary>
    Missing,

    /// <summary>A parameter that it does not need is left out.</summary>
    LeftOut,

    /// <summary>A parameter that the others of the call ask for is left out.</summary>
    TornApart,

    /// <summary>A number, flag or JSON text is none.</summary>
    WrongType,

    /// <summary>A number, a value of a closed set, or the number of items is out of its range.</summary>
    OutOfRange,

    /// <summary>A text is longer than any that the service takes.</summary>
    TooLong,

    /// <summary>A parameter is sent that nobody knows.</summary>
    Unknown,

    /// <summary>A parameter is sent that the service knows and the embedded cloud does not.</summary>
    NotOffered,
}
