namespace Infra.Cloud.Ecs.Errors;

/// <summary>One row of the error table of ECS.</summary>
/// <param name="Action">The action that lists it.</param>
/// <param name="Error">Status, code and text; <c>%s</c> in the text stands for words that are not published.</param>
/// <param name="NeverGiven">Why the embedded cloud never gives it, by its name in <see cref="ErrorReasons"/>; empty
/// where it does.</param>
internal sealed record PublishedError(string Action, ServiceError Error, string NeverGiven)
{
    /// <summary>The published text up to the words that are not published.</summary>
    public string KnownText => Error.Message.Split("%s")[0];
}
