namespace Infra.Cloud.Ram.Evaluation;

/// <summary>What policies say to a request.</summary>
internal enum Decision
{
    /// <summary>No statement allows it, which refuses it.</summary>
    ImplicitDeny,

    /// <summary>A statement allows it and none denies it.</summary>
    Allow,

    /// <summary>A statement denies it, whatever others say.</summary>
    ExplicitDeny,
}
