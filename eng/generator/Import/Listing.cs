namespace Infra.Generator.Import;

/// <summary>A public API listing of the package: a member a line, the owner first.</summary>
internal sealed class Listing
{
    private readonly Dictionary<string, ListedClass> _classes = new(StringComparer.Ordinal);

    /// <summary>Reads a listing; lines that start with <c>#</c> are passed over.</summary>
    internal Listing(IEnumerable<string> lines)
    {
        foreach (var text in lines.Where(line => line.Length > 0 && line[0] != '#'))
        {
            var line = new ListingLine(text);
            if (line.IsClass())
            {
                var found = Of(line.Subject);
                found.Lines.Add(line.Text);
                found.Token = line.Quoted("AliCloudResourceType");
                found.Deprecated = line.Quoted("Obsolete");
                continue;
            }

            var bracket = line.Subject.IndexOf('(', StringComparison.Ordinal);
            var name = bracket < 0 ? line.Subject : line.Subject[..bracket];
            var dot = name.LastIndexOf('.');
            Member(Of(name[..dot]), name[(dot + 1)..], line);
        }
    }

    /// <summary>The class of this full name; null where the listing has none.</summary>
    internal ListedClass? Find(string fullName) => _classes.GetValueOrDefault(fullName);

    private static void Member(ListedClass owner, string member, ListingLine line)
    {
        owner.Lines.Add(line.Text);
        if (member is "ctor" or "Invoke")
        {
            owner.ArgsOptional |= line.Subject.Contains("args = null", StringComparison.Ordinal);
            if (line.What.StartsWith("private constructor", StringComparison.Ordinal))
            {
                owner.Fields = ParameterNames(line.Subject);
            }
        }
        else if (line.ValueType() is { } type)
        {
            owner.Members.Add(new ListedMember(
                member, type, line.Quoted("Input") ?? line.Quoted("Output"), line.Says("required: true"),
                line.Says("json: true"), line.Quoted("Obsolete")));
        }
    }

    private static List<string> ParameterNames(string constructor)
    {
        var parameters = constructor[(constructor.IndexOf('(', StringComparison.Ordinal) + 1)..];
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
}
