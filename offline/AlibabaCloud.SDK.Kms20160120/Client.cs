using AlibabaCloud.OpenApiClient.Models;
using AlibabaCloud.TeaUtil.Models;
using Newtonsoft.Json;
using Tea;

namespace AlibabaCloud.SDK.Kms20160120;

/// <summary>The client of KMS. Its operations send every parameter in the URL, as those of the official package
/// do.</summary>
public partial class Client : OpenApiClient.Client
{
    public Client(Config config)
        : base(config)
    {
        _endpoint = GetEndpoint("kms", _regionId, "regional", null, null, null, _endpoint);
    }

    public string GetEndpoint(
        string productId,
        string regionId,
        string endpointRule,
        string network,
        string suffix,
        Dictionary<string, string> endpointMap,
        string endpoint) => string.IsNullOrEmpty(endpoint) ? $"{productId}.{regionId}.aliyuncs.com" : endpoint;

    private async Task<T> CallAsync<T>(string action, TeaModel request, RuntimeOptions runtime)
        where T : TeaModel, new()
    {
        var operation = new Params
        {
            Action = action,
            Version = "2016-01-20",
            Protocol = "HTTPS",
            Pathname = "/",
            Method = "POST",
            AuthType = "AK",
            Style = "RPC",
            ReqBodyType = "formData",
            BodyType = "json",
        };
        var answer = await CallApiAsync(operation, new OpenApiRequest { Query = Query(request) }, runtime)
            .ConfigureAwait(false);
        return TeaModel.ToObject<T>(answer);
    }

    private static Dictionary<string, string> Query(TeaModel request) => request.ToMap()
        .Where(pair => pair.Value is not null)
        .ToDictionary(pair => pair.Key, pair => pair.Value is Dictionary<string, object> context
            ? JsonConvert.SerializeObject(context)
            : Convert.ToString(pair.Value, System.Globalization.CultureInfo.InvariantCulture));
}
