namespace Infra.Kms.Envelopes.Format;

/// <summary>What the formats are called.</summary>
internal static class Formats
{
    public const string FourLines = "four lines (AES-EAX)";
    public const string AlibabaSdk = "Alibaba Cloud Encryption SDK message";
    public const string AlibabaSdkStream = "Alibaba Cloud Encryption SDK stream";

    public static string Name(Suite suite) => $"AWS Encryption SDK message {suite.Version}";
}
