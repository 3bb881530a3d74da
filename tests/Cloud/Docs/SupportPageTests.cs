using Infra.Cloud;
using Infra.Tests.Testing;

namespace Infra.Tests.Cloud.Docs;

public sealed class SupportPageTests
{
    [Fact]
    public void Page_IsWhatActionsAndMetadataSay()
    {
        var file = Repository.PathOf("docs", "cloud", "support.md");
        var page = SupportPage.Markdown();
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1") File.WriteAllText(file, page);

        var written = File.ReadAllText(file);

        Assert.Equal(written, page);
    }
}
