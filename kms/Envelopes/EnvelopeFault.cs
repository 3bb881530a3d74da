namespace Infra.Kms.Envelopes;

/// <summary>Why a message was not opened, or a file not written.</summary>
public enum EnvelopeFault
{
    /// <summary>The bytes are no message of any format that is read.</summary>
    NotAnEnvelope,

    /// <summary>The message is of a kind that is known and not read, for example one that needs SM4.</summary>
    Unsupported,

    /// <summary>The message is of a kind that is read only when asked for, for example one without key
    /// commitment.</summary>
    Refused,

    /// <summary>A field has a value that it cannot have.</summary>
    Malformed,

    /// <summary>The message ends before its end.</summary>
    Truncated,

    /// <summary>Bytes stand behind the message.</summary>
    TrailingData,

    /// <summary>A size is above what the reader allows.</summary>
    TooLarge,

    /// <summary>No encrypted data key could be opened with the keys at hand.</summary>
    NoKey,

    /// <summary>The encryption context is not what was expected.</summary>
    WrongContext,

    /// <summary>The data key is not the one that the message commits to.</summary>
    Commitment,

    /// <summary>The header was altered.</summary>
    Header,

    /// <summary>A frame was altered, or stands where it does not belong.</summary>
    Frame,

    /// <summary>The signature over the message is not right.</summary>
    Signature,

    /// <summary>A file is missing from an encrypted folder, or is another than its manifest says.</summary>
    Manifest,

    /// <summary>A file is in the way, is not there, or is of a kind that cannot be used.</summary>
    File,
}
