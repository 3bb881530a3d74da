namespace Infra.Engine;

/// <summary>The names of steps, as events, the journal and the origins of calls give them.</summary>
internal static class StepName
{
    public const string Same = "same";
    public const string Create = "create";
    public const string Update = "update";
    public const string CreateReplacement = "create-replacement";
    public const string DeleteReplaced = "delete-replaced";
    public const string Delete = "delete";
    public const string Import = "import";
    public const string Read = "read";
    public const string Refresh = "refresh";
    public const string Forget = "forget";
}
