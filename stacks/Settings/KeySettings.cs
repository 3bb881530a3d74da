namespace Infra.Stacks.Settings;

/// <summary>One customer master key: a new one, or with <see cref="Existing"/> one that is there already.</summary>
public sealed record KeySettings
{
    /// <summary>The name by which disks refer to the key.</summary>
    public required string Name { get; init; }

    /// <summary>The ID, ARN or alias of a key that somebody else manages; the other properties are left out
    /// then.</summary>
    public string? Existing { get; init; }

    /// <summary>The alias. Default: <c>alias/</c> and the name.</summary>
    public string? AliasName { get; init; }

    /// <summary>The specification. Default: Aliyun_AES_256.</summary>
    public string? KeySpec { get; init; }

    /// <summary>The usage. Default: as the specification has it.</summary>
    public string? KeyUsage { get; init; }

    /// <summary>SOFTWARE or HSM. Default: SOFTWARE.</summary>
    public string? ProtectionLevel { get; init; }

    /// <summary>The KMS instance that holds the key. Default: none.</summary>
    public string? KmsInstanceId { get; init; }

    /// <summary>Whether the key rotates by itself. Default: where it can.</summary>
    public bool? AutomaticRotation { get; init; }

    /// <summary>Days between two rotations. Default: 365.</summary>
    public int? RotationDays { get; init; }

    /// <summary>What the key is for. Default: none.</summary>
    public string? Description { get; init; }

    internal static KeySettings Read(ObjectReader reader) => new()
    {
        Name = reader.RequiredText("name"),
        Existing = reader.Text("existing"),
        AliasName = reader.Text("aliasName"),
        KeySpec = reader.Text("keySpec"),
        KeyUsage = reader.Text("keyUsage"),
        ProtectionLevel = reader.Text("protectionLevel"),
        KmsInstanceId = reader.Text("kmsInstanceId"),
        AutomaticRotation = reader.Flag("automaticRotation"),
        RotationDays = reader.Number("rotationDays"),
        Description = reader.Text("description"),
    };
}
