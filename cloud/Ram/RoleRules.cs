using System.Buffers;

namespace Infra.Cloud.Ram;

/// <summary>The rules for roles.</summary>
/// <remarks>Source: CreateRole reference of 2024-07-30; quotas: RAM limits page of the same year (1000 roles for an
/// account).</remarks>
internal static class RoleRules
{
    public const int RoleQuota = 1000;
    private const int MaxName = 64;
    private const int MaxDescription = 1024;
    private const int MaxTrust = 2048;

    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-");

    public static string Name(Request request)
    {
        var name = request.Required("RoleName");
        if (name.Length > MaxName) throw request.Refuse(RamErrors.Length("RoleName"));
        if (name.AsSpan().ContainsAnyExcept(NameCharacters)) throw request.Refuse(RamErrors.Characters("RoleName"));
        return name;
    }

    public static string? Description(Request request, string parameter)
    {
        var description = request.Raw(parameter);
        if (description?.Length > MaxDescription) throw request.Refuse(RamErrors.Length("Description"));
        return description;
    }

    public static int? MaxSessionSeconds(Request request, string parameter) => request.Integer(parameter, 3600, 43200);

    /// <summary>Checks a trust document and gives it as it was sent.</summary>
    public static string Trust(Request request, string document)
    {
        if (document.Length > MaxTrust) throw request.Refuse(RamErrors.Length("AssumeRolePolicyDocument"));
        try
        {
            TrustDocument.Parse(document);
        }
        catch (FormatException e)
        {
            throw request.Refuse(RamErrors.Malformed(e.Message));
        }

        return document;
    }
}
