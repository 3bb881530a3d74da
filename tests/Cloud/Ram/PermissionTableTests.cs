using Infra.Cloud;
using Infra.Cloud.Ram.Evaluation;

namespace Infra.Tests.Cloud.Ram;

/// <summary>The table of what a caller must be allowed for each action.</summary>
public sealed class PermissionTableTests
{
    [Fact]
    public void Table_NamesOnlyParametersThatTheActionTakes()
    {
        var wrong = ApiActions.All.SelectMany(action => PermissionTable.Of(action)
            .SelectMany(template => template.Parameters)
            .Where(parameter => PermissionTable.Actions.Contains((action.Product, action.Name)) && !action.Takes(parameter))
            .Select(parameter => $"{action.Product} {action.Name}: {parameter}"));

        Assert.Empty(wrong);
    }
}
