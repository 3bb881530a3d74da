namespace Infra.Cloud.Ram.Evaluation;

/// <summary>What conditions can ask when a service uses a key through its role: the tags of the key.</summary>
/// <param name="request">The call that makes the service act.</param>
/// <param name="resource">What it acts on.</param>
/// <param name="assumedTag">A tag that the key is taken to carry with the value true, or null.</param>
internal sealed class ServiceContext(Request request, string resource, string? assumedTag = null) : IConditionContext
{
    public string Resource => resource;

    public IReadOnlyList<string> Values(string key) =>
        assumedTag is not null && TagConditions.TagOf(key, "kms:tag/") == assumedTag ? ["true"] : TagValues(key);

    private IReadOnlyList<string> TagValues(string key) =>
        TagConditions.TagOf(key, "kms:tag/") is { } name
        && request.Store.Keys.TryFind(resource[(resource.LastIndexOf('/') + 1)..], request.At, out var found)
            ? TagConditions.Values(found.TagsAt(request.At), name) : [];
}
