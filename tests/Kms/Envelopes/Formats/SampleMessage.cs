using System.Text.Json;
using Infra.Kms.Envelopes;
using Infra.Kms.Envelopes.Keys;

namespace Infra.Tests.Kms.Envelopes.Formats;

/// <summary>A published message of another implementation, and what must come of it.</summary>
internal sealed record SampleMessage(string Name, JsonElement Facts)
{
    public static IReadOnlyList<SampleMessage> All { get; } =
    [
        .. JsonDocument.Parse(File.ReadAllBytes(VectorFile.PathOf("esdk", "messages.json"))).RootElement
            .GetProperty("messages").EnumerateArray().Select(one => new SampleMessage(one.GetProperty("name").GetString()!, one)),
    ];

    public byte[] Bytes => File.ReadAllBytes(VectorFile.PathOf("esdk", $"{Name}.bin"));

    public string Suite => Facts.GetProperty("suite").GetString()!;

    public bool IsRefusedByDefault => Facts.GetProperty("refusedByDefault").GetBoolean();

    /// <summary>Which check fails; null for a message that opens.</summary>
    public string? Fails => Facts.TryGetProperty("fails", out var check) ? check.GetString() : null;

    public (string Sha256, int Length) Plaintext => (Facts.GetProperty("plaintext").GetProperty("sha256").GetString()!,
        Facts.GetProperty("plaintext").GetProperty("length").GetInt32());

    /// <summary>The data key as the key service of the message would answer it.</summary>
    public KeyRing DataKeyRing() => new(new KnownDataKey(Convert.FromHexString(Facts.GetProperty("dataKey").GetString()!)));

    /// <summary>The wrapping keys of the message, each on its own.</summary>
    public IEnumerable<RawAesKey> WrappingKeys() => Facts.TryGetProperty("wrappingKeys", out var keys)
        ? keys.EnumerateArray().Select(key => new RawAesKey(key.GetProperty("namespace").GetString()!,
            key.GetProperty("name").GetString()!, Convert.FromHexString(key.GetProperty("key").GetString()!)))
        : [];

    public EnvelopeContext Context() => new(Facts.GetProperty("context").EnumerateObject()
        .Where(pair => !pair.Name.StartsWith("aws-crypto-", StringComparison.Ordinal))
        .Select(pair => KeyValuePair.Create(pair.Name, pair.Value.GetString()!)));
}
