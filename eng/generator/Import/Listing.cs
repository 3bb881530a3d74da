using System.Text.RegularExpressions;

namespace Infra.Generator.Import;

/// <summary>A public API listing of the package: a member a line, the owner first.</summary>
internal sealed partial class Listing
{
    private readonly Dictionary<string, ListedClass> _classes = new(StringComparer.Ordinal);

    /// <summary>Reads a listing; lines that start with <c>#</c> are passed over.</summary>
    internal Listing(IEnumerable<string> lines)
    {
        foreach (var line in lines.Where(line => line.Length > 0 && line[0] != '#'))
        {
            var subject = line[..line.IndexOf(" :: ", StringComparison.Ordinal)];
            if (ClassLine().Match(line) is { Success: true } type)
            {
                var found = Of(subject);
                found.Lines.Add(line);
                found.Token = Text(type, "token");
                found.Deprecated = Text(type, "reason");
                continue;
            }

            var bracket = subject.IndexOf('(', StringComparison.Ordinal);
            var name = bracket < 0 ? subject : subject[..bracket];
            var dot = name.LastIndexOf('.');
            Member(Of(name[..dot]), name[(dot + 1)..], line);
        }
    }

    /// <summary>The class of this full name; null where the listing has none.</summary>
    internal ListedClass? Find(string fullName) => _classes.GetValueOrDefault(fullName);

    private static void Member(ListedClass owner, string member, string line)
    {
        owner.Lines.Add(line);
        if (member is "ctor" or "Invoke")
        {
            owner.ArgsOptional |= line.Contains("args = null", StringComparison.Ordinal);
            if (line.Contains(" :: private constructor", StringComparison.Ordinal))
            {
                owner.Fields = ParameterNames(line[(line.IndexOf('(', StringComparison.Ordinal) + 1)..]);
            }
        }
        else if (MemberLine().Match(line) is { Success: true } match)
        {
            owner.Members.Add(new ListedMember(
                member,
                match.Groups["type"].Value,
                Text(match, "wire"),
                match.Groups["required"].Value == "true",
                match.Groups["json"].Value == "true",
                Text(match, "reason")));
        }
    }

    private static List<string> ParameterNames(string parameters)
    {
        var names = new List<string>();
        var depth = 0;
        var start = 0;
        for (var index = 0; depth >= 0; index++)
        {
            depth += parameters[index] switch { '<' or '(' => 1, '>' or ')' => -1, _ => 0 };
            if (depth < 0 || (depth == 0 && parameters[index] == ','))
            {
                names.Add(parameters[start..index].Split(' ')[^1]);
                start = index + 1;
            }
        }

        return names;
    }

    private ListedClass Of(string fullName)
    {
        if (!_classes.TryGetValue(fullName, out var found))
        {
            _classes[fullName] = found = new ListedClass();
        }

        return found;
    }

    private static string? Text(Match match, string group) =>
        match.Groups[group] is { Success: true } found ? found.Value : null;

    [GeneratedRegex("""
        :: (?:static |sealed |abstract )*class(?: : \S+)?(?: \[AliCloudResourceType\("(?<token>[^"]+)"\)\])?(?: \[OutputType\(\)\])?(?: \[Obsolete\("(?<reason>.*)"\)\])?$
        """)]
    private static partial Regex ClassLine();

    [GeneratedRegex("""
        :: public (?:static )?(?:readonly )?(?:field|property \{ get;(?: set;)? \}) : (?<type>.+?)(?: \[(?:Input|Output)\("(?<wire>[^"]+)"(?:, required: (?<required>\w+), json: (?<json>\w+))?\)\])?(?: \[Obsolete\("(?<reason>.*)"\)\])?$
        """)]
    private static partial Regex MemberLine();
}
