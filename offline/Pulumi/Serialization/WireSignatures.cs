namespace Pulumi.Serialization;

/// <summary>The constants by which Pulumi's wire format marks what JSON cannot say.</summary>
/// <remarks>https://github.com/pulumi/pulumi/blob/master/sdk/go/common/resource/sig/sig.go</remarks>
internal static class WireSignatures
{
    internal const string Key = "4dabf18193072939515e22adb298388d";
    internal const string Secret = "1b47061264138c4ac30d75fd1eb44270";
    internal const string Asset = "c44067f5952c0a294b673a41bacd8c17";
    internal const string Archive = "0def7320c3a5731c473e5ecbe6d01bc7";
    internal const string Resource = "5cf8f73096256a8f31e491e813e4eb8e";

    /// <summary>Stands for a value that is not known yet.</summary>
    internal const string Unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

    internal const string Value = "value";
    internal const string Urn = "urn";
    internal const string Id = "id";
    internal const string Path = "path";
    internal const string Uri = "uri";
    internal const string Text = "text";
    internal const string Assets = "assets";
}
