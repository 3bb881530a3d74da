namespace Infra.Cloud.Ecs;

/// <summary>The rules for names and descriptions of ECS resources: 2 to 128 characters that begin with a letter, 2 to
/// 256 characters; neither begins with http:// or https://.</summary>
/// <remarks>Source: CreateDisk and CreateSnapshot references, 2026-08-22.</remarks>
internal static class EcsNames
{
    public static string? Name(Request request, string parameter, string what) =>
        Read(request, parameter, EcsErrors.NameMalformed(what));

    public static string? Read(Request request, string parameter, ServiceError malformed)
    {
        var name = request.Optional(parameter);
        if (name is null) return null;

        var valid = name.Length is >= 2 and <= 128 && char.IsLetter(name[0]) && !IsLink(name)
            && name.All(c => char.IsLetterOrDigit(c) || c is ':' or '_' or '.' or '-');
        return valid ? name : throw request.Refuse(malformed);
    }

    public static string? Description(Request request, string parameter = "Description")
    {
        var description = request.Optional(parameter);
        var valid = description is null || (description.Length is >= 2 and <= 256 && !IsLink(description));
        return valid ? description : throw request.Refuse(EcsErrors.DescriptionMalformed());
    }

    /// <summary>The description that a change sends: null if it sends none, empty to clear it.</summary>
    public static string? ChangedDescription(Request request) =>
        request.Raw("Description") is "" ? "" : Description(request);

    private static bool IsLink(string text) =>
        text.StartsWith("http://", StringComparison.Ordinal) || text.StartsWith("https://", StringComparison.Ordinal);
}
