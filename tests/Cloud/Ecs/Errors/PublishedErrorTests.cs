using Infra.Cloud;
using Infra.Cloud.Ecs.Errors;
using Infra.Tests.Testing;

namespace Infra.Tests.Cloud.Ecs.Errors;

/// <summary>Every error about encryption, states and quotas that ECS publishes is given with its status, code and text, or
/// it is said why not.</summary>
public sealed class PublishedErrorTests
{
    private static readonly Dictionary<(string Action, string Code), Func<ErrorStage, CloudException>> s_calls =
        EncryptionCalls.All.Concat(NotFoundCalls.All).Concat(StateCalls.All).Concat(QuotaCalls.All).ToDictionary();

    public static TheoryData<string, int, string> Given
    {
        get
        {
            var data = new TheoryData<string, int, string>();
            foreach (var row in Rows(given: true)) data.Add(row.Action, row.Error.Status, row.Error.Code);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Given))]
    public void Error_ThatIsPublished_IsGivenWithItsStatusAndText(string action, int status, string code)
    {
        var row = Rows(given: true).Single(row => row.Action == action && row.Error.Code == code);
        using var stage = new ErrorStage();

        var refusal = Refusal(stage, action, code);

        Assert.Equal((status, code), (refusal.Status, refusal.Code));
        Assert.StartsWith(row.KnownText, refusal.ServiceMessage, StringComparison.Ordinal);
        Assert.Equal(row.KnownText == row.Error.Message, row.KnownText == refusal.ServiceMessage);
        Assert.DoesNotContain("%s", refusal.ServiceMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void Error_ThatIsNeverGiven_HasAReason_AndEveryReasonAnError()
    {
        var reasons = Rows(given: false).Select(row => row.NeverGiven).ToHashSet();

        Assert.Equal(ErrorReasons.All.Keys.Order(StringComparer.Ordinal), reasons.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EveryAction_OfTheTable_IsOffered()
    {
        var actions = PublishedErrors.All.Select(row => row.Action).Distinct();

        Assert.All(actions, action => Assert.NotNull(ApiActions.Find("Ecs", action)));
    }

    [Fact]
    public void EveryCall_IsOfARow()
    {
        var rows = Rows(given: true).Select(row => (row.Action, row.Error.Code)).ToHashSet();

        Assert.All(s_calls.Keys, call => Assert.Contains(call, rows));
    }

    [Fact]
    public void Page_IsWhatTheTableSays()
    {
        var file = Repository.PathOf("docs", "cloud", "ecs-errors.md");
        var page = EcsErrorsPage.Markdown();
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1") File.WriteAllText(file, page);

        Assert.Equal(File.ReadAllText(file), page);
    }

    private static CloudException Refusal(ErrorStage stage, string action, string code)
    {
        if (s_calls.TryGetValue((action, code), out var call)) return call(stage);

        var refused = KeyCalls.All[action](stage);
        stage.Spoil(code);
        return refused();
    }

    private static IEnumerable<PublishedError> Rows(bool given) =>
        PublishedErrors.All.Where(row => row.NeverGiven.Length == 0 == given);
}
