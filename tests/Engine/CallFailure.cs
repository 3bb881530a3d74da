namespace Infra.Tests.Engine;

/// <summary>When a call fails.</summary>
public enum CallFailure
{
    /// <summary>Nothing was done.</summary>
    BeforeItsEffect,

    /// <summary>It was done, and the answer is lost.</summary>
    AfterItsEffect,
}
