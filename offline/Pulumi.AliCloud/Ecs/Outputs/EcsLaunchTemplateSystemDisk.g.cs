// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs.Outputs;

/// <summary>The object <c>EcsLaunchTemplateSystemDisk</c>.</summary>
[OutputType]
public sealed class EcsLaunchTemplateSystemDisk
{
    public readonly string? Category;
    public readonly bool? DeleteWithInstance;
    public readonly string? Description;
    public readonly bool? Encrypted;
    public readonly string? Iops;
    public readonly string? KmsKeyId;
    public readonly string? Name;
    public readonly string? PerformanceLevel;
    public readonly int? Size;

    [OutputConstructor]
    private EcsLaunchTemplateSystemDisk(
        string? category,
        bool? deleteWithInstance,
        string? description,
        bool? encrypted,
        string? iops,
        string? kmsKeyId,
        string? name,
        string? performanceLevel,
        int? size)
    {
        Category = category;
        DeleteWithInstance = deleteWithInstance;
        Description = description;
        Encrypted = encrypted;
        Iops = iops;
        KmsKeyId = kmsKeyId;
        Name = name;
        PerformanceLevel = performanceLevel;
        Size = size;
    }
}
