namespace Infra.Cloud.Ecs.Instances;

/// <summary>Whether an instance starts from reserved capacity. There are no such pools here.</summary>
internal static class PrivatePool
{
    public const string Criteria = "PrivatePoolOptions.MatchCriteria";
    public const string Id = "PrivatePoolOptions.Id";
    public const string Default = "None";

    /// <summary>Reads what a call asks for. A named pool does not exist; the exact code is not published.</summary>
    public static string Read(Request request)
    {
        var criteria = request.OneOf(Criteria, Default, "Open", "Target", "None");
        return criteria != "Target" && request.Optional(Id) is null ? criteria : throw request.Invalid(Id);
    }
}
