namespace Infra.Cloud;

/// <summary>An action of a product whose API is addressed by method and path instead of by name.</summary>
/// <remarks>Its parameters are the fields of the body, the path and the query under their own names: a text as it is,
/// anything else as JSON. <see cref="Method"/> and <see cref="PathTemplate"/> are what a door needs to find it.
/// </remarks>
/// <param name="product">The product's API code.</param>
/// <param name="version">The API version.</param>
/// <param name="name">The action's name.</param>
/// <param name="mutates">True if a repetition after an interruption must not do it twice.</param>
/// <param name="route">Method and path, for example <c>GET /clusters/{ClusterId}</c>; a name in braces is that of a
/// parameter.</param>
/// <param name="parameters">The names of the parameters, those in the path left out.</param>
/// <param name="differs">What differs from the service, in one sentence; empty if nothing is known to differ.</param>
internal abstract class RoaAction(
    string product, string version, string name, bool mutates, string route, string[] parameters, string differs)
    : ApiAction(product, version, name, mutates, [.. InPath(route), .. parameters], differs)
{
    /// <summary>The HTTP method, for example PUT.</summary>
    public string Method { get; } = route[..route.IndexOf(' ')];

    /// <summary>The path, for example <c>/clusters/{ClusterId}/kms</c>.</summary>
    public string PathTemplate { get; } = route[(route.IndexOf(' ') + 1)..];

    /// <summary>The parameter that a body that is no object goes into whole; null if the body is an object.</summary>
    public virtual string? WholeBody => null;

    /// <summary>The field of the answer that is the whole body on the wire; null if the answer is.</summary>
    public virtual string? AnswerBody => null;

    private static IEnumerable<string> InPath(string route) => route.Split('/')
        .Where(part => part.StartsWith('{'))
        .Select(part => part.Trim('{', '}'));
}
