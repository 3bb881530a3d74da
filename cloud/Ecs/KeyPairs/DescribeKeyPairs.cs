using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs.KeyPairs;

/// <summary>Lists key pairs:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeKeyPairs"/>.</summary>
internal sealed class DescribeKeyPairs() : EcsAction("DescribeKeyPairs", mutates: false,
    ["KeyPairName", "KeyPairFingerPrint", "IncludePublicKey", "ResourceGroupId", "PageNumber", "PageSize", "Tag.N.Key",
        "Tag.N.Value"],
    "A name may end with *. The order of the list is not documented; newest first is given.")
{
    public override JsonObject Answer(Request request)
    {
        var withKey = request.Boolean("IncludePublicKey") == true;
        var tagged = TagFilter.Of(request);
        var pairs = request.Here(request.Store.KeyPairs).Where(pair => tagged(pair)
            && NamePattern.Fits(request, "KeyPairName", pair.Name)
            && request.Fits("KeyPairFingerPrint", pair.FingerPrint)
            && request.Fits("ResourceGroupId", pair.ResourceGroup.At(request.At))).ToList();
        return ListPage.Answer(request, pairs, 50, "KeyPairs", "KeyPair", pair =>
        {
            var answer = new JsonObject
            {
                ["KeyPairName"] = pair.Name,
                ["KeyPairFingerPrint"] = pair.FingerPrint,
                ["ResourceGroupId"] = pair.ResourceGroup.At(request.At),
                ["CreationTime"] = ApiTime.Text(pair.CreatedAt),
                ["Tags"] = DiskAnswer.TagsOf(pair.TagsAt(request.At)),
            };
            if (withKey) answer["PublicKey"] = pair.PublicKey;
            return answer;
        });
    }
}
