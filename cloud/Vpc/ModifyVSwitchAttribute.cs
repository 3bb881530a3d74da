using System.Text.Json.Nodes;

namespace Infra.Cloud.Vpc;

/// <summary>Changes name and description of a vSwitch:
/// <see href="https://api.alibabacloud.com/document/Vpc/2016-04-28/ModifyVSwitchAttribute"/>.</summary>
internal sealed class ModifyVSwitchAttribute() : VpcAction("ModifyVSwitchAttribute", mutates: true,
    ["VSwitchId", "VSwitchName", "Description"], "IPv4 only.")
{
    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        var vSwitch = VSwitchOf(request);
        var name = NetworkNames.Name(request, "VSwitchName", VpcErrors.VSwitchNameMalformed);
        var description = NetworkNames.Description(request, VpcErrors.VSwitchDescriptionMalformed);

        vSwitch.Rename(request.Moment, name, description);
        request.Touch(vSwitch);
        return Done(request);
    }
}
