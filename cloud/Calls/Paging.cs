namespace Infra.Cloud;

/// <summary>The page of a list that a call asks for, by number and size.</summary>
internal sealed record Paging(int Number, int Size)
{
    public static Paging Of(Request request, int maxSize, int defaultSize = 10) =>
        new(request.Integer("PageNumber", 1, int.MaxValue) ?? 1,
            request.Integer("PageSize", 1, maxSize) ?? defaultSize);

    public IEnumerable<T> Cut<T>(IReadOnlyList<T> all) =>
        all.Skip((int)Math.Min(int.MaxValue, (Number - 1L) * Size)).Take(Size);
}
