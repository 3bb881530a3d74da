namespace Infra.Cloud.Kms;

/// <summary>The states of a customer master key, named as the API names them.</summary>
internal enum KeyState
{
    Enabled,
    Disabled,
    PendingDeletion,
    PendingImport,
}
