namespace Infra.Kms.Envelopes.AlibabaSdk;

/// <summary>How the content of a message is encrypted. Only <see cref="Gcm"/> notices changes of it.</summary>
internal enum AlibabaMode
{
    Gcm,
    Cbc,
    CbcPadded,
    Ctr,
}
