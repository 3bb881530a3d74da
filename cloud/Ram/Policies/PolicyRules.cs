using System.Buffers;
using Infra.Cloud.Ram.Evaluation;

namespace Infra.Cloud.Ram.Policies;

/// <summary>The rules for custom policies.</summary>
/// <remarks>Source: CreatePolicy reference of 2024-07-30 (the length of 6144 is newer than the 2048 of the error table of
/// 2021) and the
/// GetAccountSummary reference of 2026: 1500 policies for an account, 5 versions of each.</remarks>
internal static class PolicyRules
{
    public const int Quota = 1500;
    public const int VersionQuota = 5;
    private const int MaxName = 128;
    private const int MaxDescription = 1024;
    private const int MaxDocument = 6144;

    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-");

    public static string Name(Request request)
    {
        var name = request.Required("PolicyName");
        if (name.Length > MaxName) throw request.Refuse(RamErrors.Length("PolicyName"));
        if (name.AsSpan().ContainsAnyExcept(NameCharacters)) throw request.Refuse(RamErrors.Characters("PolicyName"));
        return name;
    }

    public static string Description(Request request, string parameter)
    {
        var description = request.Raw(parameter) ?? "";
        if (description.Length > MaxDescription) throw request.Refuse(RamErrors.Length("Description"));
        return description;
    }

    /// <summary>Checks a document and gives it as it was sent.</summary>
    public static string Document(Request request)
    {
        var document = request.Required("PolicyDocument");
        if (document.Length > MaxDocument) throw request.Refuse(RamErrors.Length("PolicyDocument"));
        try
        {
            PolicyDocument.Parse(document);
        }
        catch (FormatException e)
        {
            throw request.Refuse(RamErrors.Malformed(e.Message));
        }

        return document;
    }
}
