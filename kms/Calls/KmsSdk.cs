using System.Collections;
using System.Globalization;
using System.Text.Json.Nodes;
using AlibabaCloud.OpenApiClient.Models;
using AlibabaCloud.SDK.Kms20160120;
using AlibabaCloud.SDK.Kms20160120.Models;
using AlibabaCloud.TeaUtil.Models;
using Infra.OpenApi.Calls;
using Tea;

namespace Infra.Kms.Calls;

/// <summary>The official SDK.</summary>
/// <remarks>
/// <para>Its own operations put every parameter into the URL, plaintext too, where proxies and access logs keep it, and
/// where 6 KB in Base64 do not always fit. Here its generic call is used with the parameters in the body.</para>
/// <para>Its own reading of answers is not used either: it loses the status of what is not JSON. Answers are taken as
/// text and read by <see cref="SdkAnswer"/>. Safe to use from several threads.</para>
/// </remarks>
public sealed class KmsSdk : IKmsSdk
{
    private const string Version = "2016-01-20";

    private readonly Client _client;
    private readonly RuntimeOptions _runtime;

    /// <summary>A client.</summary>
    /// <exception cref="ArgumentException">The endpoint is none, or plain HTTP to another machine.</exception>
    public KmsSdk(KmsSdkOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (string.IsNullOrWhiteSpace(options.Region))
            throw new ArgumentException("'Region' must name a region, for example cn-hangzhou.", nameof(options));
        var endpoint = options.Endpoint is null ? null : Endpoint.Checked(options.Endpoint);
        _client = new Client(new Config
        {
            RegionId = options.Region,
            Credential = new Aliyun.Credentials.Client(new SdkCredentials(options.Credentials)),
            Endpoint = endpoint?.Authority,
            Protocol = endpoint?.Scheme == Uri.UriSchemeHttp ? "HTTP" : "HTTPS",
        });
        // The SDK adds the two up.
        var half = (int)Math.Ceiling(options.Timeout.TotalMilliseconds / 2);
        _runtime = new RuntimeOptions { ConnectTimeout = half, ReadTimeout = half };
    }

    /// <inheritdoc/>
    public Task<EncryptResponseBody> EncryptAsync(EncryptRequest request) =>
        CallAsync<EncryptResponseBody>("Encrypt", request);

    /// <inheritdoc/>
    public Task<DecryptResponseBody> DecryptAsync(DecryptRequest request) =>
        CallAsync<DecryptResponseBody>("Decrypt", request);

    /// <inheritdoc/>
    public Task<ReEncryptResponseBody> ReEncryptAsync(ReEncryptRequest request) =>
        CallAsync<ReEncryptResponseBody>("ReEncrypt", request);

    /// <inheritdoc/>
    public Task<GenerateDataKeyResponseBody> GenerateDataKeyAsync(GenerateDataKeyRequest request) =>
        CallAsync<GenerateDataKeyResponseBody>("GenerateDataKey", request);

    /// <inheritdoc/>
    public Task<GenerateDataKeyWithoutPlaintextResponseBody> GenerateDataKeyWithoutPlaintextAsync(
        GenerateDataKeyWithoutPlaintextRequest request) =>
        CallAsync<GenerateDataKeyWithoutPlaintextResponseBody>("GenerateDataKeyWithoutPlaintext", request);

    /// <inheritdoc/>
    public Task<DescribeKeyResponseBody> DescribeKeyAsync(DescribeKeyRequest request) =>
        CallAsync<DescribeKeyResponseBody>("DescribeKey", request);

    /// <inheritdoc/>
    public Task<GetParametersForImportResponseBody> GetParametersForImportAsync(GetParametersForImportRequest request) =>
        CallAsync<GetParametersForImportResponseBody>("GetParametersForImport", request);

    /// <inheritdoc/>
    public Task<ImportKeyMaterialResponseBody> ImportKeyMaterialAsync(ImportKeyMaterialRequest request) =>
        CallAsync<ImportKeyMaterialResponseBody>("ImportKeyMaterial", request);

    /// <inheritdoc/>
    public Task<DeleteKeyMaterialResponseBody> DeleteKeyMaterialAsync(DeleteKeyMaterialRequest request) =>
        CallAsync<DeleteKeyMaterialResponseBody>("DeleteKeyMaterial", request);

    private async Task<T> CallAsync<T>(string action, TeaModel request)
        where T : TeaModel, new()
    {
        var operation = new Params
        {
            Action = action,
            Version = Version,
            Protocol = "HTTPS",
            Pathname = "/",
            Method = "POST",
            AuthType = "AK",
            Style = "RPC",
            ReqBodyType = "formData",
            BodyType = "string",
        };
        var call = new OpenApiRequest { Body = Form(request) };
        var answer = await SdkAnswer.OfAsync(action, () => _client.CallApiAsync(operation, call, _runtime))
            .ConfigureAwait(false);
        return TeaModel.ToObject<T>(Values(answer));
    }

    private static Dictionary<string, object> Form(TeaModel request) => request.ToMap()
        .Where(pair => pair.Value is not null)
        .ToDictionary(pair => pair.Key, pair => (object)Text(pair.Value), StringComparer.Ordinal);

    private static string Text(object value) => value is IDictionary context
        ? ContextJson.Of(context)
        : Convert.ToString(value, CultureInfo.InvariantCulture)!;

    private static Dictionary<string, object?> Values(JsonObject answer) => answer.ToDictionary(
        pair => pair.Key, pair => pair.Value is JsonObject inner ? Values(inner) : (object?)pair.Value?.ToString(),
        StringComparer.Ordinal);
}
