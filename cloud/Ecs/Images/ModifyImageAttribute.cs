using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs.Images;

/// <summary>Changes name, description, family, boot mode or status of an image:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyImageAttribute"/>.</summary>
internal sealed class ModifyImageAttribute() : ImageAction("ModifyImageAttribute", mutates: true,
    ["ImageId", "ImageName", "Description", "ImageFamily", "BootMode", "Status", "LicenseType", "Features.NvmeSupport"],
    "Licence type and features are ignored.")
{
    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        var image = ImageOf(request);
        var name = EcsNames.Read(request, "ImageName", ImageErrors.NameMalformed);
        if (name is not null && name != image.Name.At(request.At) && IsUsed(request, name))
            throw request.Refuse(ImageErrors.NameUsed);

        var description = EcsNames.ChangedDescription(request);
        var family = EcsNames.Read(request, "ImageFamily", ImageErrors.FamilyMalformed);
        var bootMode = request.Optional("BootMode") is null
            ? null : request.OneOf("BootMode", "BIOS", "BIOS", "UEFI", "UEFI-Preferred");
        var status = request.OneOf("Status", "", "", "Available", "Deprecated");
        var old = image.StatusAt(request.Store, request.At);
        if (status == "Deprecated" && old is not ("Available" or "Deprecated"))
            throw request.Refuse(ImageErrors.NotAvailable);
        if (status == "Available" && old is not ("Available" or "Deprecated"))
            throw request.Refuse(ImageErrors.NotDeprecated);

        image.Rename(request.Moment, name, description);
        if (family is not null) image.Family = image.Family.Set(request.Moment, family);
        if (bootMode is not null) image.BootMode = image.BootMode.Set(request.Moment, bootMode);
        if (status.Length > 0) image.Deprecated = image.Deprecated.Set(request.Moment, status == "Deprecated");
        request.Touch(image);
        return Done(request);
    }
}
