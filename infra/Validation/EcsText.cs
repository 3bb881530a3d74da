namespace Infra.Validation;

/// <summary>What ECS accepts as names and descriptions of disks, images, instances and the like.</summary>
/// <remarks>Source: the parameters DiskName, ImageName and Description in the reference of ECS,
/// https://www.alibabacloud.com/help/en/ecs/developer-reference/api-ecs-2014-05-26-createdisk</remarks>
internal static class EcsText
{
    /// <summary>The shortest name and description, in characters.</summary>
    public const int MinLength = 2;

    /// <summary>The longest name, in characters.</summary>
    public const int MaxNameLength = 128;

    /// <summary>The longest description, in characters.</summary>
    public const int MaxDescriptionLength = 256;

    /// <summary>A name ECS accepts.</summary>
    public static Breach? Name(string name) =>
        Rules.Length(MinLength, MaxNameLength)(name)
        ?? Rules.NoAddress(name)
        ?? (char.IsLetter(name[0]) && name.All(IsAllowedInNames)
            ? null
            : new("start with a letter and have only letters, digits, '.', ':', '_' and '-'"));

    /// <summary>A description ECS accepts.</summary>
    public static Breach? Description(string description) =>
        Rules.Length(MinLength, MaxDescriptionLength)(description) ?? Rules.NoAddress(description);

    private static bool IsAllowedInNames(char character) =>
        char.IsLetterOrDigit(character) || character is '.' or ':' or '_' or '-';
}
