using Infra.OpenApi.Signing;

namespace Infra.Tests.OpenApi.Signing;

/// <summary>The requests of the official KMS SDK carry the signatures that we would make.</summary>
public sealed class CapturedRequestTests
{
    public static TheoryData<int> Acs3Requests =>
        [.. Enumerable.Range(0, CapturedRequest.All.Count).Where(i => CapturedRequest.All[i].Header("Authorization") != "")];

    [Theory]
    [MemberData(nameof(Acs3Requests))]
    public void Acs3Request_OfTheSdk_IsSignedAsWeSign(int number)
    {
        var request = CapturedRequest.All[number];

        var ours = Acs3Signature.Authorization(request.Signable, Acs3Signature.EmptyPayloadHash,
            CapturedRequest.AccessKeyId, CapturedRequest.Secret);

        Assert.Equal(request.Header("Authorization"), ours);
    }

    [Fact]
    public void RpcRequest_OfTheSdk_IsSignedAsWeSign()
    {
        var request = CapturedRequest.All.Single(captured => captured.Header("Authorization") == "");
        var theirs = request.Signable.Query.Single(parameter => parameter.Key == RpcSignature.Parameter).Value;

        var ours = RpcSignature.Sign(
            RpcSignature.StringToSign("POST", request.Signable.Query), CapturedRequest.Secret);

        Assert.Equal(theirs, ours);
    }

    [Fact]
    public void Captures_OfBothSchemes_AreThere() => Assert.Equal((8, 7), (CapturedRequest.All.Count, Acs3Requests.Count));
}
