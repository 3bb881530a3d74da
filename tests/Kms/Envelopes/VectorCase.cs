namespace Infra.Tests.Kms.Envelopes;

/// <summary>One case of a file of vectors.</summary>
internal sealed record VectorCase(string Number, bool IsValid, string[] Fields)
{
    public byte[] Bytes(int field) => Fields[field] == "-" ? [] : Convert.FromHexString(Fields[field]);
}
