using System.Text;
using Infra.Cloud;
using Infra.Kms;

namespace Infra.Tests.Kms;

public sealed class EmbeddedAccountTests
{
    [Fact]
    public void Id_IsTheOneOfTheEmbeddedCloud() => Assert.Equal(CloudAccount.ReservedId, EmbeddedAccount.Id);

    [Theory]
    [InlineData("key-hzz62f1cb66fa42qo0000-atrest0001", true)]
    [InlineData("key-hzz62f1cb66fa42qo0000-20v29b0001", false)]
    [InlineData("86a9efd9-3d16-4894-bd4f-1fc43f3f2abf", false)]
    [InlineData("atrest-hzz62f1cb66fa42qo00-20v29b001", false)]
    public void Mark_IsTheLastPartOfTheKeyVersion(string versionId, bool made)
    {
        var blob = Convert.ToBase64String(Encoding.ASCII.GetBytes(versionId + new string('x', 40)));

        Assert.Equal(36, versionId.Length);
        Assert.Equal(made, EmbeddedAccount.Made(blob));
        Assert.Equal(made, EmbeddedAccount.Made(Encoding.ASCII.GetBytes(blob)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("YQ==")]
    [InlineData("!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!")]
    public void Text_ThatIsNoCiphertext_HasNoMark(string text) => Assert.False(EmbeddedAccount.Made(text));

    [Theory]
    [InlineData("acs:kms:cn-hangzhou:0000000000000001:key/key-hzz1", true)]
    [InlineData("acs:kms:cn-hangzhou:1540355698840001:key/key-hzz1", false)]
    [InlineData("alias/0000000000000001", false)]
    public void Arn_SaysWhoseItIs(string arn, bool owns) => Assert.Equal(owns, EmbeddedAccount.Owns(arn));
}
