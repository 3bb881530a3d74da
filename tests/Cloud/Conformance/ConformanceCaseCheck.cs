using Infra.Cloud;
using Infra.Cloud.Metadata;

namespace Infra.Tests.Cloud.Conformance;

/// <summary>Runs one case and says what must come of it.</summary>
internal static class ConformanceCaseCheck
{
    public static void Run(string name)
    {
        var made = ConformanceCases.Named(name);
        using var account = CloudAccount.InMemory(RsaRing.Options);
        var stage = new Stage(account);

        switch (made.Kind)
        {
            case CaseKind.Good or CaseKind.LeftOut:
                AssertShape(made, stage);
                break;
            case CaseKind.Missing:
                var missing = Refusal(made, stage);
                Assert.Equal(MissingAnswer(made), (missing.Status, missing.Code));
                break;
            case CaseKind.Unknown or CaseKind.NotOffered:
                // Names are looked at before values: nothing needs to be there.
                var unknown = Assert.Throws<CloudException>(() => account.Client().Call(made.Call.Product, made.Call.Action,
                    [.. made.Parameters.Select(pair => (pair.Key, (string?)pair.Value))]));
                Assert.Equal((501, "NotImplemented.Parameter"), (unknown.Status, unknown.Code));
                Assert.Contains(made.Parameter, unknown.ServiceMessage, StringComparison.Ordinal);
                break;
            default:
                Assert.InRange(Refusal(made, stage).Status, 400, 499);
                break;
        }
    }

    private static void AssertShape(ConformanceCase made, Stage stage)
    {
        var operation = ApiMetadata.All.Single(operation =>
            operation.Product == made.Call.Product && operation.Name == made.Call.Action);

        var answer = stage.Call(made.Call, made.Parameters);

        var whole = (operation.Action as RoaAction)?.AnswerBody;
        Assert.Empty(AnswerShape.Deviations(whole is null ? answer : answer[whole], operation.Answer)
            .Except(FurtherFields.Of(operation.Product, operation.Name).Select(path => $"{path} is new")));
        // The identifier of a request of ACK is in a header, and in the answers that tell more than it.
        if (made.Call.Product != "CS") Assert.NotEmpty(answer.Text("RequestId"));
    }

    private static CloudException Refusal(ConformanceCase made, Stage stage) =>
        Assert.Throws<CloudException>(() => stage.Call(made.Call, made.Parameters));

    private static (int, string) MissingAnswer(ConformanceCase made) => (made.Call.Product, made.Parameter) switch
    {
        ("Sts" or "ResourceManager", var name) => (400, $"MissingParameter.{name}"),
        ("Actiontrail", _) => (400, "InvalidQueryParameter"),
        ("Config", var name) => (400, $"Invalid.{name}.Empty"),
        ("Ecs", "Tag") => (404, "MissingParameter.Tags"),
        ("Ecs", "ResourceId") => (404, "MissingParameter.ResourceIds"),
        _ => (400, "MissingParameter"),
    };
}
