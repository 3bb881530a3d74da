namespace Infra.Policies.Readers;

/// <summary>Whose JSON it is, and so what special forms in it mean.</summary>
internal enum ValueDialect
{
    /// <summary>Everything is what it says.</summary>
    Plain,

    /// <summary>A state or preview of Pulumi: secrets and unknown values are marked.</summary>
    Pulumi,
}
