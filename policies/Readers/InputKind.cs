namespace Infra.Policies.Readers;

/// <summary>What a file that was read is.</summary>
public enum InputKind
{
    /// <summary>What <c>pulumi stack export</c> writes, the state file of a self-managed backend, or the state of the
    /// embedded cloud.</summary>
    PulumiState,

    /// <summary>What <c>pulumi preview --json</c> prints.</summary>
    PulumiPreview,

    /// <summary>What <c>terraform show -json PLAN</c> prints.</summary>
    TerraformPlan,

    /// <summary>What <c>terraform show -json</c> prints of a state.</summary>
    TerraformState,

    /// <summary>What an account holds, read from the account or from the file in which that was kept.</summary>
    Inventory,
}
