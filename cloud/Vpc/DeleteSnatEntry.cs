using System.Text.Json.Nodes;

namespace Infra.Cloud.Vpc;

/// <summary>Deletes a SNAT entry:
/// <see href="https://api.alibabacloud.com/document/Vpc/2016-04-28/DeleteSnatEntry"/>.</summary>
internal sealed class DeleteSnatEntry() : VpcAction("DeleteSnatEntry", mutates: true, ["SnatTableId", "SnatEntryId"])
{
    public override JsonObject Answer(Request request)
    {
        VpcRules.Delete(request, SnatRules.EntryOf(request));
        return Done(request);
    }
}
