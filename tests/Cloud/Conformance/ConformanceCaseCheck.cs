using Infra.Cloud;
using Infra.Cloud.Metadata;

namespace Infra.Tests.Cloud.Conformance;

/// <summary>Runs one case and says what must come of it.</summary>
internal static class ConformanceCaseCheck
{
    public static void Run(string name)
    {
        var made = ConformanceCases.All.Single(candidate => candidate.Name == name);
        using var account = CloudAccount.InMemory(RsaRing.Options);
        var stage = new Stage(account);

        switch (made.Kind)
        {
            case CaseKind.Good or CaseKind.LeftOut:
                AssertShape(made, stage);
                break;
            case CaseKind.Missing:
                var missing = Refusal(made, stage);
                Assert.Equal((400, MissingCode(made)), (missing.Status, missing.Code));
                break;
            case CaseKind.Unknown or CaseKind.NotOffered:
                var unknown = Refusal(made, stage);
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

        Assert.Empty(AnswerShape.Deviations(answer, operation.Answer));
        Assert.NotEmpty(answer.Text("RequestId"));
    }

    private static CloudException Refusal(ConformanceCase made, Stage stage) =>
        Assert.Throws<CloudException>(() => stage.Call(made.Call, made.Parameters));

    private static string MissingCode(ConformanceCase made) => made.Call.Product switch
    {
        "Sts" => $"MissingParameter.{made.Parameter}",
        "Actiontrail" => "InvalidQueryParameter",
        "Config" => $"Invalid.{made.Parameter}.Empty",
        _ => "MissingParameter",
    };
}
