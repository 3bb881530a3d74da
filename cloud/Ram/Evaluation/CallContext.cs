namespace Infra.Cloud.Ram.Evaluation;

/// <summary>What conditions can ask about a call: the keys common to all products, then those of the action.</summary>
/// <remarks>Source: common condition keys of the RAM policy elements page; keys of products stand with the
/// products.</remarks>
internal sealed class CallContext(Request request, ApiAction action) : IConditionContext
{
    public IReadOnlyList<string> Values(string key) => key.ToLowerInvariant() switch
    {
        "acs:sourceip" => [request.Source.Address],
        "acs:useragent" => [request.Source.UserAgent],
        "acs:securetransport" => [Text(request.Source.IsSecure)],
        "acs:currenttime" => [ApiTime.Text(request.At)],
        "acs:mfapresent" => [Text(false)],
        "acs:principalarn" => [request.Caller.Arn],
        _ => Other(key),
    };

    private IReadOnlyList<string> Other(string key) =>
        TagConditions.InRequest(request, key) is { Count: > 0 } sent ? sent : action.ConditionValues(request, key);

    private static string Text(bool value) => value ? "true" : "false";
}
