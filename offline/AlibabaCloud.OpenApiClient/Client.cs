using AlibabaCloud.OpenApiClient.Models;
using AlibabaCloud.OpenApiClient.Wire;
using AlibabaCloud.TeaUtil.Models;
using Aliyun.Credentials.Models;
using Tea;

namespace AlibabaCloud.OpenApiClient;

/// <summary>Makes calls: signs them, sends them, reads what comes back. There is no retry and no cancellation, as in the
/// official package.</summary>
public class Client
{
    // What the official package waits when nobody says.
    private const int PatienceMilliseconds = 100_000;

    protected string _endpoint;
    protected string _regionId;
    protected string _protocol;
    protected string _signatureAlgorithm;
    protected int? _readTimeout;
    protected int? _connectTimeout;
    protected Aliyun.Credentials.Client _credential;

    public Client(Config config)
    {
        if (config is null) throw Refused("ParameterMissing", "'config' can not be unset");

        _endpoint = config.Endpoint;
        _regionId = config.RegionId;
        _protocol = config.Protocol;
        _signatureAlgorithm = config.SignatureAlgorithm;
        _readTimeout = config.ReadTimeout;
        _connectTimeout = config.ConnectTimeout;
        _credential = string.IsNullOrEmpty(config.AccessKeyId) || string.IsNullOrEmpty(config.AccessKeySecret)
            ? config.Credential
            : new Aliyun.Credentials.Client(
                new GivenKey(config.AccessKeyId, config.AccessKeySecret, config.SecurityToken));
    }

    public async Task<Dictionary<string, object>> CallApiAsync(
        Params params_, OpenApiRequest request, RuntimeOptions runtime)
    {
        if (params_ is null) throw Refused("ParameterMissing", "'params' can not be unset");
        var call = new SdkCall(params_, request, (_protocol ?? params_.Protocol).ToLowerInvariant(), _endpoint);
        var credential = await CredentialAsync().ConfigureAwait(false);
        using var message = _signatureAlgorithm == "v2"
            ? RpcRequest.Of(call, credential)
            : Acs3Request.Of(call, credential);

        using var response = await SendAsync(call, message, runtime).ConfigureAwait(false);
        return await SdkAnswer.ReadAsync(response, params_.BodyType).ConfigureAwait(false);
    }

    private async Task<CredentialModel> CredentialAsync() => _credential is null
        ? throw Refused(
            "InvalidCredentials",
            "Please set up the credentials correctly. If you are setting them through environment variables, please ensure "
            + "that ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET are set correctly. See "
            + "https://help.aliyun.com/zh/sdk/developer-reference/configure-the-alibaba-cloud-accesskey-environment-variable-on-linux-macos-and-windows-systems "
            + "for more details.")
        : await _credential.GetCredentialAsync().ConfigureAwait(false);

    private async Task<HttpResponseMessage> SendAsync(SdkCall call, HttpRequestMessage message, RuntimeOptions runtime)
    {
        var asked = (runtime?.ReadTimeout ?? _readTimeout ?? 0) + (runtime?.ConnectTimeout ?? _connectTimeout ?? 0);
        using var patience = new CancellationTokenSource(asked > 0 ? asked : PatienceMilliseconds);
        try
        {
            return await Connections.Of(call.Protocol, call.Host).SendAsync(message, patience.Token).ConfigureAwait(false);
        }
        catch (TaskCanceledException)
        {
            throw new System.Net.WebException("operation is timeout");
        }
    }

    private static TeaException Refused(string code, string message) =>
        new(new Dictionary<string, object> { ["code"] = code, ["message"] = message });
}
