using Infra.Policies.Values;

namespace Infra.Tests.Policies.Values;

public sealed class PropertyValueTests
{
    [Fact]
    public void NotShown_IsJudgedLikeUnknown_AndSaidOtherwise()
    {
        var value = PropertyValue.NotShown;

        Assert.True(value.IsUnknown && value.IsNotShown && value["below"].IsNotShown);
        Assert.False(PropertyValue.Unknown.IsNotShown);
        Assert.NotEqual(PropertyValue.Unknown, value);
        Assert.Equal("(not shown here)", value.ToString());
        Assert.Equal(PropertyValue.SecretText, value.AsSecret().ToString());
    }

    [Fact]
    public void Default_IsNotSet()
    {
        var value = default(PropertyValue);

        Assert.True(value.IsNull);
        Assert.False(value.IsUnknown);
    }

    [Fact]
    public void Property_OfAnUnknownObject_IsUnknown()
    {
        Assert.True(PropertyValue.Unknown["encryptConf"]["enable"].IsUnknown);
        Assert.True(PropertyValue.Hidden["encryptConf"]["enable"].IsUnknown);
    }

    [Fact]
    public void Property_ThatIsMissing_IsNotSet()
    {
        var value = PropertyValue.Object(("size", PropertyValue.Of(20)));

        Assert.True(value["encrypted"].IsNull);
        Assert.True(value["size"]["deeper"].IsNull);
    }

    [Fact]
    public void Property_OfABlockOfOne_IsThatOfItsElement()
    {
        var flattened = PropertyValue.Object(("enable", PropertyValue.Of(true)));

        Assert.Equal(flattened["enable"], PropertyValue.List(flattened)["enable"]);
        Assert.True(PropertyValue.List(flattened, flattened)["enable"].IsNull);
    }

    [Theory]
    [InlineData("true", true, true)]
    [InlineData("True", true, true)]
    [InlineData("1", true, true)]
    [InlineData("FALSE", true, false)]
    [InlineData("0", true, false)]
    [InlineData("yes", false, false)]
    [InlineData("", false, false)]
    public void Truth_OfText_IsReadAsTheProviderDoes(string text, bool isRead, bool truth)
    {
        Assert.Equal(isRead, PropertyValue.Of(text).TryGetTruth(out var read));

        Assert.Equal(truth, read);
    }

    [Fact]
    public void Truth_OfWhatIsUnknownOrNotSet_IsNotRead()
    {
        Assert.False(PropertyValue.Unknown.TryGetTruth(out _));
        Assert.False(PropertyValue.Null.TryGetTruth(out _));
        Assert.False(PropertyValue.Hidden.TryGetTruth(out _));
    }

    [Fact]
    public void Secret_IsJudgedByItsValueAndNeverPrinted()
    {
        var secret = PropertyValue.Of("key-hzz0000").AsSecret();

        Assert.Equal("key-hzz0000", secret.Text);
        Assert.Equal("[secret]", secret.ToString());
        Assert.Equal("[secret]", PropertyValue.Hidden.ToString());
    }

    [Fact]
    public void Secret_OfAnObjectOrAList_CoversWhatIsInside()
    {
        var inside = PropertyValue.Object(("key", PropertyValue.Of("k")));

        Assert.True(inside.AsSecret()["key"].IsSecret);
        Assert.True(PropertyValue.List(inside).AsSecret().Items[0].IsSecret);
        Assert.True(PropertyValue.List(inside).AsSecret()["key"].IsSecret);
    }

    [Fact]
    public void Number_WrittenAsText_IsRead()
    {
        Assert.True(PropertyValue.Of("30").TryGetNumber(out var number));

        Assert.Equal(30, number);
        Assert.False(PropertyValue.Of("thirty").TryGetNumber(out _));
    }
}
