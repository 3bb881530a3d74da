namespace Infra.Cloud.Ram.Evaluation;

/// <summary>What conditions can ask when a service uses a key through its role: the tags of the key.</summary>
internal sealed class ServiceContext(Request request, string resource) : IConditionContext
{
    public IReadOnlyList<string> Values(string key) =>
        TagConditions.TagOf(key, "kms:tag/") is { } name
        && request.Store.Keys.TryFind(resource[(resource.LastIndexOf('/') + 1)..], request.At, out var found)
            ? TagConditions.Values(found.TagsAt(request.At), name) : [];
}
