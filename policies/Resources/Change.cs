namespace Infra.Policies.Resources;

/// <summary>What is about to happen to a resource, where the source tells.</summary>
public enum Change
{
    /// <summary>The source shows what is, not what will be: a state, an inventory.</summary>
    None,

    /// <summary>It will be made.</summary>
    Create,

    /// <summary>It will be changed in place.</summary>
    Update,

    /// <summary>A new one will take its place.</summary>
    Replace,

    /// <summary>It stays as it is.</summary>
    Same,
}
