using System.Collections.Frozen;
using System.Text.Json.Nodes;
using Infra.Cloud.Oos.Expressions;
using Infra.Cloud.Oos.Language;

namespace Infra.Cloud.Oos.Running;

/// <summary>The operation that a task calls. Templates name service and API without regard to case, and those of ROA by
/// method and path as well.</summary>
/// <param name="Product">The product's API code.</param>
/// <param name="Api">The operation.</param>
/// <param name="Action">What the embedded cloud has for it, or null.</param>
/// <param name="InPath">The parameters that the path names.</param>
internal sealed record ApiTarget(
    string Product, string Api, ApiAction? Action, IReadOnlyDictionary<string, string> InPath)
{
    private static readonly FrozenDictionary<(string, string), ApiAction> ByName = ApiActions.All
        .ToFrozenDictionary(action => (action.Product.ToUpperInvariant(), action.Name.ToUpperInvariant()));

    private static readonly Dictionary<string, string> None = [];

    /// <exception cref="TemplateException">The properties name no operation.</exception>
    public static ApiTarget Of(TemplateField properties)
    {
        var service = properties["Service"].Text();
        if (!properties["URI"].IsMissing && ByPath(service, properties) is { } target) return target;

        var api = properties["API"].IsMissing ? properties["URI"].Text() : properties["API"].Text();
        var action = ByName.GetValueOrDefault((service.ToUpperInvariant(), api.ToUpperInvariant()));
        return new(action?.Product ?? service, action?.Name ?? api, action, None);
    }

    /// <summary>The parameters of the call by their RPC names.</summary>
    public Dictionary<string, string> Parameters(TemplateField properties)
    {
        var sent = new Dictionary<string, string>(InPath, StringComparer.Ordinal);
        foreach (var part in new[] { "Parameters", "Body" })
        {
            if (properties[part].IsMissing) continue;
            foreach (var (name, value) in properties[part].Map())
                if (value is not null) Add(sent, name, value);
        }

        return sent;
    }

    private void Add(Dictionary<string, string> sent, string name, JsonNode value)
    {
        if (Action is null or RoaAction) sent[name] = Expression.Shown(value);
        else RpcParameters.Add(sent, Action, name, value);
    }

    private static ApiTarget? ByPath(string service, TemplateField properties)
    {
        var method = properties["Method"].IsMissing ? "GET" : properties["Method"].Text();
        var (path, query) = properties["URI"].Text().Split('?') is [var before, var after] ? (before, after)
            : (properties["URI"].Text(), "");
        foreach (var action in ByName.Values.OfType<RoaAction>().OrderBy(action => action.Name, StringComparer.Ordinal))
        {
            if (action.Method != method || !action.Product.Equals(service, StringComparison.OrdinalIgnoreCase)) continue;
            if (RoaPath.Match(action.PathTemplate, path.Split('/')) is not { } parameters) continue;
            foreach (var pair in query.Split('&', StringSplitOptions.RemoveEmptyEntries))
                if (pair.Split('=') is [var name, var value]) parameters[name] = Uri.UnescapeDataString(value);
            return new(action.Product, action.Name, action, parameters);
        }

        return null;
    }
}
