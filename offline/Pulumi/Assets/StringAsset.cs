using Pulumi.Serialization;

namespace Pulumi;

/// <summary>An asset whose text is given in the program.</summary>
public sealed class StringAsset(string text) : Asset(WireSignatures.Text, text);
