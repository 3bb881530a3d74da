using Infra.Cloud.Limits;

namespace Infra.Cloud.Ecs.Images;

/// <summary>The images that an account sees in a region.</summary>
internal static class ImageCatalog
{
    public static ImageFacts? Find(Request request, string id) =>
        SystemImages.Find(id) is { } system ? ImageFacts.Of(system)
        : request.Find(request.Store.Images, id) is { } own ? ImageFacts.Of(request, own) : null;
}
