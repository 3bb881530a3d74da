using System.Buffers;

namespace Infra.Cloud.Ram.Users;

/// <summary>The rules for users.</summary>
/// <remarks>Source: CreateUser reference of 2024-07-30; the number of users
/// that an account may have is ours, since it differs from account to account. The forms of e-mail
/// address and telephone number are not published exactly; what is checked is what an address and the example
/// 86-1868888**** have in common.</remarks>
internal static class UserRules
{
    public const int Quota = 1000;
    private const int MaxName = 64;
    private const int MaxText = 128;

    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_");

    public static string Name(Request request, string parameter)
    {
        var name = request.Required(parameter);
        if (name.Length > MaxName) throw request.Refuse(RamErrors.Length(parameter));
        if (name.AsSpan().ContainsAnyExcept(NameCharacters)) throw request.Refuse(RamErrors.Characters(parameter));
        return name;
    }

    /// <summary>A text for people, or null if it was not sent.</summary>
    public static string? Text(Request request, string parameter) =>
        request.Raw(parameter) is { Length: > MaxText } ? throw request.Refuse(RamErrors.Length(parameter))
        : request.Raw(parameter);

    public static string? Email(Request request, string parameter)
    {
        var email = Text(request, parameter);
        if (email is null or "") return email;

        var at = email.IndexOf('@');
        var valid = at > 0 && at == email.LastIndexOf('@') && at < email.Length - 1 && !email.Any(char.IsWhiteSpace);
        return valid ? email : throw request.Invalid(parameter);
    }

    public static string? MobilePhone(Request request, string parameter)
    {
        var phone = Text(request, parameter);
        if (phone is null or "") return phone;

        var valid = phone.Split('-') is [{ Length: > 0 and < 5 } country, { Length: > 0 } number]
            && country.All(char.IsAsciiDigit) && number.All(char.IsAsciiDigit);
        return valid ? phone : throw request.Invalid(parameter);
    }
}
