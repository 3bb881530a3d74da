using Infra.Cloud;

namespace Infra.Tests.Cloud.Calls;

public sealed class ActionListTests
{
    [Fact]
    public void All_Actions_AreFoundByTheirProductAndName() => Assert.All(ApiActions.All, action =>
    {
        var found = ApiActions.Find(action.Product, action.Name);

        Assert.Equal((action.Product, action.Name, action.GetType()), (found?.Product, found?.Name, found?.GetType()));
    });

    [Theory]
    [InlineData("Ecs", "CreateKey")]
    [InlineData("ecs", "CreateDisk")]
    [InlineData("Rds", "CreateDBInstance")]
    public void Find_WhatNoProductHas_IsNothing(string product, string action) =>
        Assert.Null(ApiActions.Find(product, action));
}
