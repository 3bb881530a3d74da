using System.Globalization;
using System.Text.Json.Nodes;
using Infra.OpenApi.Calls;
using Infra.OpenApi.Errors;

namespace Infra.Inventory.Reading;

/// <summary>Reads one list to its end, page by page, and again if it changed under the reading.</summary>
/// <remarks>
/// Where something is deleted or made between two pages, pages by number shift: a thing may come twice or never. Twice
/// is seen by its identity. Never is seen by counting: as many different things must come as the service said there
/// are, and it must say the same on every page. After three readings the list is taken as it is, with a gap in words.
/// </remarks>
internal sealed class ListReading(ICloudCalls calls, ReadingState state, InventoryOptions options)
{
    private const int MostPasses = 3;

    /// <summary>Reads the list.</summary>
    /// <param name="list">The list.</param>
    /// <param name="what">What it holds, as a person says it.</param>
    /// <param name="already">The identities of what was read of it before.</param>
    /// <param name="take">Keeps a thing and gives its identity.</param>
    /// <param name="forget">Drops all that was kept of it.</param>
    /// <param name="stop">Ends the reading between two calls.</param>
    public async Task ReadAsync(
        ListCall list, string what, IEnumerable<string> already, Func<JsonNode, string> take, Action forget,
        CancellationToken stop)
    {
        var seen = already.ToHashSet(StringComparer.Ordinal);
        while (state[list.Part] is { IsDone: false } position)
        {
            JsonObject page;
            try
            {
                page = await calls.CallAsync(list.At(position, options.PageSize), stop).ConfigureAwait(false);
            }
            catch (OpenApiException refused) when (Refusals.IsPermission(refused))
            {
                state.AddGap(Refusals.Gap(what, refused));
                state.Finish(list.Part);
                break;
            }

            JsonNode[] things = [.. page.Items(list.List, list.Item)];
            foreach (var thing in things) seen.Add(take(thing));
            state[list.Part] = Next(list, position, page, things.Length);
            if (state[list.Part].IsDone && IsDoubtful(list, state[list.Part], seen.Count)) Repeat(list.Part, what, seen, forget);
            options.AfterPage?.Invoke(state.ToCursor());
        }
    }

    private PartPosition Next(ListCall list, PartPosition position, JsonObject page, int things)
    {
        var total = page.Number("TotalCount");
        var isFirst = position.Next is null;
        position = position with
        {
            Total = isFirst ? total : position.Total,
            Changed = position.Changed || (!isFirst && list.Paging == PagingKind.Number && total != position.Total),
        };
        if (list.Paging == PagingKind.Token)
        {
            // The same token twice would be read for ever.
            var token = page.TextOrNull("NextToken");
            return position with { Next = token == position.Next ? null : token, IsDone = token is null || token == position.Next };
        }

        var number = int.Parse(position.Next ?? "1", CultureInfo.InvariantCulture);
        var size = Math.Min(options.PageSize, list.MostAPage);
        return things < size || (long)number * size >= total
            ? position with { Next = null, IsDone = true }
            : position with { Next = (number + 1).ToString(CultureInfo.InvariantCulture) };
    }

    // With tokens the number on later pages means nothing, and fewer than the first page said is all that can be told.
    private static bool IsDoubtful(ListCall list, PartPosition position, int found) => list.Paging == PagingKind.Token
        ? found < position.Total
        : position.Changed || found != (position.Total ?? found);

    private void Repeat(InventoryPart part, string what, HashSet<string> seen, Action forget)
    {
        var pass = state[part].Pass;
        if (pass == MostPasses)
        {
            state.AddGap($"{what} changed each of the {MostPasses} times they were read; one that stayed may be missing");
            return;
        }

        forget();
        seen.Clear();
        state[part] = new PartPosition(part) { Pass = pass + 1 };
    }
}
