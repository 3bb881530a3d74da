using Infra.Cloud.Oos.Expressions;
using Infra.Cloud.Oos.Public;
using Infra.Cloud.Oos.Selectors.Functions;
using Infra.Tests.Cloud.Door;
using Infra.Tests.Testing;

namespace Infra.Tests.Cloud.Oos;

/// <summary>The page about OOS names what there is.</summary>
[InProcessOnly("no calls")]
public sealed class PageTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "oos.md"));

    [Fact]
    public void Page_NamesEveryFunctionActionAndPseudoParameter()
    {
        string[] names =
        [
            .. Function.Names, .. PublicTemplates.Components, .. PublicTemplates.Runnable, .. Pseudo.All,
            .. SelectorFunctions.Names.Select(name => name[..name.IndexOf('/', StringComparison.Ordinal)]),
        ];

        Assert.All(names, name => Assert.Contains($"`{name}`", Page, StringComparison.Ordinal));
    }
}
