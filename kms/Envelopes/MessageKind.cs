namespace Infra.Kms.Envelopes;

/// <summary>The formats that are read.</summary>
public enum MessageKind
{
    /// <summary>A message of the AWS Encryption SDK's format, version 1 or 2.</summary>
    AwsMessage,

    /// <summary>A message of Alibaba Cloud's Encryption SDK, in ASN.1.</summary>
    AlibabaMessage,

    /// <summary>A stream of Alibaba Cloud's Encryption SDK for Java.</summary>
    AlibabaStream,

    /// <summary>The four lines of the KMS best practices.</summary>
    FourLines,
}
