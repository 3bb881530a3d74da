using Tea;

namespace AlibabaCloud.TeaUtil.Models;

/// <summary>Settings of one call.</summary>
/// <remarks>As in the official package, Autoretry and MaxAttempts change nothing: no error is ever one that is tried
/// again.</remarks>
public class RuntimeOptions : TeaModel
{
    [NameInMap("autoretry")]
    [Validation(Required = false)]
    public bool? Autoretry { get; set; }

    [NameInMap("maxAttempts")]
    [Validation(Required = false)]
    public int? MaxAttempts { get; set; }

    [NameInMap("readTimeout")]
    [Validation(Required = false)]
    public int? ReadTimeout { get; set; }

    [NameInMap("connectTimeout")]
    [Validation(Required = false)]
    public int? ConnectTimeout { get; set; }
}
