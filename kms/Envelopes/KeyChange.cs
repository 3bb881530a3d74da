using Infra.Kms.Envelopes.Keys;

namespace Infra.Kms.Envelopes;

/// <summary>Which keys a file loses and gains.</summary>
/// <param name="Add">Keys for which the data key is encrypted too. One that the file has already is encrypted
/// anew.</param>
/// <param name="Remove">Which of the file's data keys go.</param>
public sealed record KeyChange(IReadOnlyList<IDataKeys> Add, Func<EncryptedDataKey, bool> Remove);
