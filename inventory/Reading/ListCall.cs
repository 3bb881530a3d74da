using System.Globalization;
using Infra.OpenApi.Calls;

namespace Infra.Inventory.Reading;

/// <summary>One list of an API: how it is asked for, page by page, and where its answer has the things.</summary>
/// <param name="Part">The part of the inventory.</param>
/// <param name="Request">The call, without what says which page.</param>
/// <param name="List">The field of the answer that holds the list.</param>
/// <param name="Item">The field in that which holds the things.</param>
/// <param name="Paging">How pages are told apart.</param>
/// <param name="MostAPage">How many things the operation gives at once; 0 where a call cannot say.</param>
internal sealed record ListCall(
    InventoryPart Part, ApiRequest Request, string List, string Item, PagingKind Paging, int MostAPage)
{
    /// <summary>The call for a page.</summary>
    public ApiRequest At(PartPosition position, int pageSize)
    {
        var parameters = new Dictionary<string, string>(Request.Parameters);
        if (MostAPage > 0)
            parameters[Paging == PagingKind.Token ? "MaxResults" : "PageSize"] =
                Math.Min(pageSize, MostAPage).ToString(CultureInfo.InvariantCulture);
        if (Paging == PagingKind.Number) parameters["PageNumber"] = position.Next ?? "1";
        else if (position.Next is not null) parameters["NextToken"] = position.Next;
        return Request with { Parameters = parameters };
    }
}
