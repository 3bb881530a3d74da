using Tea;

namespace AlibabaCloud.OpenApiClient.Models;

/// <summary>The parameters of a call, by where they travel.</summary>
public class OpenApiRequest : TeaModel
{
    [NameInMap("query")]
    [Validation(Required = false)]
    public Dictionary<string, string> Query { get; set; }

    [NameInMap("body")]
    [Validation(Required = false)]
    public object Body { get; set; }
}
