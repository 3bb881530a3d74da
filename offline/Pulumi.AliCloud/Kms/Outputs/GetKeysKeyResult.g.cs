// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Kms.Outputs;

/// <summary>The object <c>GetKeysKey</c>.</summary>
[OutputType]
public sealed class GetKeysKeyResult
{
    public readonly string Arn;
    public readonly string AutomaticRotation;
    public readonly string CreationDate;
    public readonly string Creator;
    public readonly string DeleteDate;
    public readonly string Description;
    public readonly string Id;
    public readonly string KeyId;
    public readonly string KeySpec;
    public readonly string KeyUsage;
    public readonly string LastRotationDate;
    public readonly string MaterialExpireTime;
    public readonly string NextRotationDate;
    public readonly string Origin;
    public readonly string PrimaryKeyVersion;
    public readonly string ProtectionLevel;
    public readonly string RotationInterval;
    public readonly string Status;

    [OutputConstructor]
    private GetKeysKeyResult(
        string arn,
        string automaticRotation,
        string creationDate,
        string creator,
        string deleteDate,
        string description,
        string id,
        string keyId,
        string keySpec,
        string keyUsage,
        string lastRotationDate,
        string materialExpireTime,
        string nextRotationDate,
        string origin,
        string primaryKeyVersion,
        string protectionLevel,
        string rotationInterval,
        string status)
    {
        Arn = arn;
        AutomaticRotation = automaticRotation;
        CreationDate = creationDate;
        Creator = creator;
        DeleteDate = deleteDate;
        Description = description;
        Id = id;
        KeyId = keyId;
        KeySpec = keySpec;
        KeyUsage = keyUsage;
        LastRotationDate = lastRotationDate;
        MaterialExpireTime = materialExpireTime;
        NextRotationDate = nextRotationDate;
        Origin = origin;
        PrimaryKeyVersion = primaryKeyVersion;
        ProtectionLevel = protectionLevel;
        RotationInterval = rotationInterval;
        Status = status;
    }
}
