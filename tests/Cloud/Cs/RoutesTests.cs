using Infra.Cloud;

namespace Infra.Tests.Cloud.Cs;

/// <summary>What a door needs to find an action by method and path.</summary>
public sealed class RoutesTests
{
    private static readonly List<RoaAction> s_actions = [.. ApiActions.All.OfType<RoaAction>()];

    [Fact]
    public void Routes_AreUnlikeEachOther()
    {
        var shapes = s_actions.Select(action => (action.Method, Shape(action.PathTemplate))).ToList();

        Assert.NotEmpty(shapes);
        Assert.Equal(shapes.Count, shapes.Distinct().Count());
    }

    [Fact]
    public void Names_InAPath_AreParametersOfTheAction()
    {
        var names = s_actions.SelectMany(action => action.PathTemplate.Split('/')
            .Where(part => part.StartsWith('{'))
            .Select(part => (action, Name: part.Trim('{', '}'))));

        Assert.All(names, one => Assert.True(one.action.Takes(one.Name), $"{one.action.Name} {one.Name}"));
    }

    [Fact]
    public void Methods_ThatOnlyRead_ChangeNothing()
    {
        Assert.All(s_actions, action => Assert.Equal(action.Method != "GET", action.Mutates));
    }

    private static string Shape(string path) =>
        string.Join('/', path.Split('/').Select(part => part.StartsWith('{') ? "{}" : part));
}
