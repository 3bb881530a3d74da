using Infra.Cloud.Limits;

namespace Infra.Cloud.Ecs.Images;

/// <summary>An action on images.</summary>
internal abstract class ImageAction(string name, bool mutates, string[] parameters, string differs = "")
    : EcsAction(name, mutates, parameters, differs)
{
    protected static Image ImageOf(Request request) =>
        request.Find(request.Store.Images, request.Required("ImageId")) ?? throw request.Refuse(ImageErrors.NotFound);

    /// <summary>The name a new image asks for in the call's region; empty if it asks for none.</summary>
    protected static string NewName(Request request, string parameter)
    {
        var name = EcsNames.Read(request, parameter, ImageErrors.NameMalformed) ?? "";
        if (request.Store.Images.CountAt(request.At, image => image.Region == request.Region) >= EcsQuotas.Images)
            throw request.Refuse(ImageErrors.Quota);
        return IsUsed(request, name) ? throw request.Refuse(ImageErrors.NameUsed) : name;
    }

    protected static bool IsUsed(Request request, string name) => name.Length > 0
        && request.Here(request.Store.Images).Any(image => image.Name.At(request.At) == name);

    /// <summary>Keeps the snapshots and the image that a call makes.</summary>
    protected static void Keep(Request request, Image image, IEnumerable<Snapshot> snapshots)
    {
        request.MarkMade(image);
        request.Store.Images.Put(image);
        foreach (var snapshot in snapshots)
        {
            request.Store.Put(snapshot);
            request.Touch(snapshot);
        }
    }
}
