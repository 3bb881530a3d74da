using System.Collections;

namespace Tea;

/// <summary>An error answer of a service, or a call that could not be made.</summary>
public class TeaException : Exception
{
    public TeaException(IDictionary dict)
    {
        Code = Text(dict, "code");
        Message = Text(dict, "message");
        Description = Text(dict, "description");
        AccessDeniedDetail = dict["accessDeniedDetail"] as Dictionary<string, object>;
        DataResult = dict["data"] as Dictionary<string, object> ?? [];
        StatusCode = DataResult.TryGetValue("statusCode", out var status) ? Convert.ToInt32(status) : 0;
    }

    public string Code { get; }

    public override string Message { get; }

    public string Description { get; }

    public int StatusCode { get; }

    public Dictionary<string, object> AccessDeniedDetail { get; }

    public Dictionary<string, object> DataResult { get; }

    private static string Text(IDictionary dict, string key) => dict[key] as string ?? "";
}
