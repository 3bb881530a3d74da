using System.Buffers;

namespace Infra.Cloud.Ram.Groups;

/// <summary>The rules for groups.</summary>
/// <remarks>Source: CreateGroup reference of 2024-07-30; quotas: GetAccountSummary reference of 2026.</remarks>
internal static class GroupRules
{
    public const int Quota = 50;
    public const int GroupsOfUser = 5;
    private const int MaxName = 64;
    private const int MaxComments = 128;

    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-");

    public static string Name(Request request, string parameter)
    {
        var name = request.Required(parameter);
        if (name.Length > MaxName) throw request.Refuse(RamErrors.Length(parameter));
        if (name.AsSpan().ContainsAnyExcept(NameCharacters)) throw request.Refuse(RamErrors.Characters(parameter));
        return name;
    }

    public static string? Comments(Request request, string parameter) =>
        request.Raw(parameter) is { Length: > MaxComments } ? throw request.Refuse(RamErrors.Length(parameter))
        : request.Raw(parameter);
}
