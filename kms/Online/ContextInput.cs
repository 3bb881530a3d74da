using Infra.Kms.Calls;

namespace Infra.Kms.Online;

/// <summary>Checks an encryption context before it goes into a call.</summary>
internal static class ContextInput
{
    /// <summary>The context as the SDK takes it; null for none.</summary>
    /// <exception cref="KmsInputException">It is longer than the service takes.</exception>
    public static Dictionary<string, object>? Checked(IReadOnlyDictionary<string, string>? context)
    {
        if (context is null || context.Count == 0) return null;
        var values = context.ToDictionary(pair => pair.Key, pair => (object)pair.Value, StringComparer.Ordinal);
        var length = ContextJson.Of(values).Length;
        return length <= KmsLimits.ContextCharacters ? values : throw new KmsInputException(
            $"the encryption context must have at most {KmsLimits.ContextCharacters} characters as JSON; got {length}.",
            "bind what identifies the data, not the data");
    }
}
