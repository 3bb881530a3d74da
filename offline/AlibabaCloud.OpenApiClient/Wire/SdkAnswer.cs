using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Tea;

namespace AlibabaCloud.OpenApiClient.Wire;

/// <summary>Reads an answer as the official package does, its weakness included: the status of an error that is not
/// JSON is lost.</summary>
internal static class SdkAnswer
{
    public static async Task<Dictionary<string, object>> ReadAsync(HttpResponseMessage response, string bodyType)
    {
        var text = Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync().ConfigureAwait(false));
        var status = (int)response.StatusCode;
        if (status is >= 400 and < 600) throw Error(Map(text), status);

        var answer = new Dictionary<string, object>();
        if (bodyType == "string") answer["body"] = text;
        else if (bodyType == "json") answer["body"] = Map(text);
        answer["headers"] = response.Headers.ToDictionary(
            header => header.Key.ToLowerInvariant(), header => string.Join(",", header.Value));
        answer["statusCode"] = status;
        return answer;
    }

    private static TeaException Error(Dictionary<string, object> body, int status)
    {
        object Of(string name) => body.GetValueOrDefault(name)
            ?? body.GetValueOrDefault(char.ToLowerInvariant(name[0]) + name[1..]);
        body["statusCode"] = status;
        return new TeaException(new Dictionary<string, object>
        {
            ["code"] = $"{Of("Code")}",
            ["message"] = $"code: {status}, {Of("Message")} request id: {Of("RequestId")}",
            ["data"] = body,
            ["description"] = $"{Of("Description")}",
            ["accessDeniedDetail"] = Of("AccessDeniedDetail"),
        });
    }

    private static Dictionary<string, object> Map(string text) =>
        JsonConvert.DeserializeObject<JToken>(text, new JsonSerializerSettings { DateParseHandling = DateParseHandling.None })
            is JObject map ? (Dictionary<string, object>)Plain(map) : throw new ArgumentException("The value is not Dictionary");

    private static object Plain(JToken token) => token switch
    {
        JObject map => map.Properties().ToDictionary(property => property.Name, property => Plain(property.Value)),
        JArray list => list.Select(Plain).ToList(),
        _ => ((JValue)token).Value,
    };
}
