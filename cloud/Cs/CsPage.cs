using System.Text.Json.Nodes;

namespace Infra.Cloud.Cs;

/// <summary>Pages of lists as ACK asks for and tells them.</summary>
internal static class CsPage
{
    public static Paging Of(Request request, string number = "page_number", string size = "page_size") =>
        new(request.Integer(number, 1, int.MaxValue) ?? 1, request.Integer(size, 1, 100) ?? 10);

    public static JsonObject Info(Paging paging, int total) => new()
    {
        ["page_number"] = paging.Number,
        ["page_size"] = paging.Size,
        ["total_count"] = total,
    };
}
