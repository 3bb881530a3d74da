using System.Text.Json.Nodes;
using Infra.Cloud.State;

namespace Infra.Cloud.Vpc;

/// <summary>Tags of VPC resources.</summary>
/// <remarks>Source of the codes: the list of public error codes of VPC, 2026, and the reference of TagResources.</remarks>
internal static class VpcTags
{
    private const int MaxResources = 20;

    private static readonly TagErrors Errors = new()
    {
        KeyMalformed = new(400, "IllegalParam.TagKey", "The param of TagKey is illegal."),
        ValueMalformed = new(400, "IllegalParam.TagValue", "The param of TagValue is illegal."),
        Duplicate = new(400, "Duplicated.TagKey", "The specified parameter Tag.n.Key is duplicated."),
        TooMany = new(400, "SizeLimitExceeded.TagNum", "The maximum size of TagNum is exceeded."),
        Quota = new(400, "QuotaExceeded.TagNum", "The quota of TagNum is exceeded."),
        NoTags = new(400, "MissingParam.TagKey", "The parameter TagKey is mandatory."),
        NoResources = new(400, "MissingParam.ResourceId", "The parameter ResourceId is mandatory."),
        TooManyResources = new(400, "SizeLimitExceeded.ResourceId", "The maximum size of ResourceId is exceeded."),
        TypeNotFound = new(400, "IllegalParam.ResourceType", "The param of ResourceType is illegal."),
        ResourceNotFound = new(404, "ResourceNotFound.InstanceId", "The specified resource of InstanceId is not found."),
    };

    public static List<KeyValuePair<string, string>> Read(Request request) => TagRules.Read(request, Errors);

    /// <summary>The resources that a tagging call names.</summary>
    public static TaggedResources Of(Request request) =>
        new(request, type => TableOf(request.Store, type), Errors, MaxResources);

    /// <summary>Tags in the shape of the lists of VPC.</summary>
    public static JsonObject Answer(IEnumerable<KeyValuePair<string, string>> tags) => new()
    {
        ["Tag"] = new JsonArray([.. tags.Select(tag => new JsonObject { ["Key"] = tag.Key, ["Value"] = tag.Value })]),
    };

    private static ITable? TableOf(Store store, string type) => type.ToUpperInvariant() switch
    {
        "VPC" => store.Networks,
        "VSWITCH" => store.VSwitches,
        "NATGATEWAY" => store.NatGateways,
        "EIP" => store.Eips,
        _ => null,
    };
}
