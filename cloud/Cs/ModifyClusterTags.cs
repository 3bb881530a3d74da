using System.Text.Json.Nodes;

namespace Infra.Cloud.Cs;

/// <summary>Replaces the tags of a cluster:
/// <see href="https://api.alibabacloud.com/document/CS/2015-12-15/ModifyClusterTags"/>.</summary>
internal sealed class ModifyClusterTags() : CsAction("ModifyClusterTags", mutates: true,
    "POST /clusters/{ClusterId}/tags", ["tags"])
{
    public override bool CanRepeat => true;

    public override string WholeBody => "tags";

    public override JsonObject Answer(Request request)
    {
        var cluster = ClusterOf(request);
        var tags = CsBody.Tags(request, "tags");

        cluster.Tags ??= [];
        foreach (var (key, _) in cluster.TagsAt(request.At).ToList()) cluster.Tags.Put(request.Moment, key, null);
        foreach (var (key, value) in tags) cluster.Tags.Put(request.Moment, key, value);
        request.Touch(cluster);
        return [];
    }
}
