namespace Infra.Cloud.Ram.Evaluation;

/// <summary>How the resources that an action is about are named, for example "disk/{DiskId}".</summary>
internal sealed class ResourceTemplate
{
    private readonly List<(string Text, Placeholder? Placeholder)> _parts = [];
    private readonly bool _isOptional;
    private readonly List<string>? _general;

    public ResourceTemplate(string text)
    {
        if (text.IndexOf('=') is var equals and > 0) (Action, text) = (text[..equals], text[(equals + 1)..]);
        _isOptional = text.EndsWith('?');
        var rest = _isOptional ? text[..^1] : text;
        while (rest.IndexOf('{') is var start and >= 0)
        {
            var end = rest.IndexOf('}');
            if (start > 0) _parts.Add((rest[..start], null));
            _parts.Add(("", new Placeholder(rest[(start + 1)..end])));
            rest = rest[(end + 1)..];
        }

        if (rest.Length > 0) _parts.Add((rest, null));
        if (_parts.TrueForAll(part => part.Placeholder is not { IsMadeByTheCloud: false }))
            _general = [string.Concat(_parts.Select(part => part.Placeholder is null ? part.Text : "*"))];
    }

    /// <summary>The action under whose name the resources are asked for, or null for the one that is called.</summary>
    public string? Action { get; }

    /// <summary>True if the name is the same for whoever does not know the identifiers that the cloud will make.</summary>
    public bool IsGeneral => _general is not null;

    /// <summary>The parameters that the names are made of, as actions list them.</summary>
    public IEnumerable<string> Parameters => _parts.Select(part => part.Placeholder).OfType<Placeholder>()
        .Select(placeholder => placeholder.Parameter);

    /// <summary>False for a resource that is asked for only where its parameter was sent, if it was not.</summary>
    public bool IsAsked(Request request)
    {
        if (!_isOptional) return true;
        foreach (var (_, placeholder) in _parts)
            if (placeholder?.HasValues(request) == false) return false;
        return true;
    }

    /// <summary>The names for a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="openIds">True to write * for the identifiers that the cloud makes.</param>
    public IReadOnlyList<string> Names(Request request, bool openIds)
    {
        if (!IsAsked(request)) return [];
        if (openIds && _general is not null) return _general;

        if (_parts is [(var prefix, null), ("", { } last)] && last.Values(request) is [var value]) return [prefix + value];

        List<string> names = [""];
        foreach (var (text, placeholder) in _parts)
        {
            if (placeholder is null)
            {
                Extend(names, text);
                continue;
            }

            var values = placeholder.Values(request);
            if (values.Count == 0 || (openIds && placeholder.IsMadeByTheCloud)) Extend(names, "*");
            else if (values.Count == 1) Extend(names, values[0]);
            else names = [.. names.SelectMany(_ => values, (name, value) => name + value)];
        }

        return names;
    }

    private static void Extend(List<string> names, string by)
    {
        for (var i = 0; i < names.Count; i++) names[i] += by;
    }
}
