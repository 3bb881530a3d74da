namespace Infra.Cloud.Ram.Evaluation;

/// <summary>What conditions can ask when a service uses a key through its role: the tags of the key.</summary>
internal sealed class ServiceContext(Request request, string resource) : IConditionContext
{
    private const string KmsTag = "kms:tag/";

    public IReadOnlyList<string> Values(string key)
    {
        if (!key.StartsWith(KmsTag, StringComparison.OrdinalIgnoreCase)) return [];

        var keyId = resource[(resource.LastIndexOf('/') + 1)..];
        return request.Store.Keys.TryFind(keyId, request.At, out var found)
            ? [.. found.TagsAt(request.At).Where(tag => tag.Key == key[KmsTag.Length..]).Select(tag => tag.Value)] : [];
    }
}
