namespace Infra.Cloud.Oos;

/// <summary>The order of a list as SortField and SortOrder ask for it; newest first by default.</summary>
internal static class OosSorting
{
    public static List<T> Sorted<T>(Request request, IEnumerable<T> items, string fieldByDefault,
        params (string Field, Func<T, string> By)[] fields)
    {
        var field = request.OneOf("SortField", fieldByDefault, [.. fields.Select(one => one.Field)]);
        var by = Array.Find(fields, one => one.Field == field).By;
        return request.OneOf("SortOrder", "Descending", "Descending", "Ascending") == "Ascending"
            ? [.. items.OrderBy(by, StringComparer.Ordinal)]
            : [.. items.OrderByDescending(by, StringComparer.Ordinal)];
    }
}
