namespace Infra.Cloud.Faults;

/// <summary>Which calls go wrong, and how. What is not said matches every call.</summary>
public sealed record FaultRule
{
    /// <summary>What goes wrong.</summary>
    public required FaultKind Fault { get; init; }

    /// <summary>The product's API code, for example Kms.</summary>
    public string? Product { get; init; }

    /// <summary>The action, for example Encrypt.</summary>
    public string? Action { get; init; }

    /// <summary>A resource that the call names in any of its parameters.</summary>
    public string? Resource { get; init; }

    /// <summary>Only this call of those that match, counted from 1.</summary>
    public int? Nth { get; init; }

    /// <summary>How likely it is, from 0 to 1. Which calls it hits follows from the account's seed.</summary>
    public double? Probability { get; init; }

    /// <summary>How often it happens at most.</summary>
    public int? Times { get; init; }

    /// <summary>How late a slow answer comes.</summary>
    /// <value>Default: five seconds.</value>
    public TimeSpan Delay { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>True if the rule is about a call, whatever its number.</summary>
    internal bool IsAbout(ApiCall call) =>
        (Product is null || Product.Equals(call.Product, StringComparison.OrdinalIgnoreCase))
        && (Action is null || Action == call.Action)
        && (Resource is null || call.Parameters.Values.Any(Names));

    /// <summary>True for the resource itself and for a JSON list that has it.</summary>
    private bool Names(string value) => value == Resource
        || (value.StartsWith('[') && value.Contains($"\"{Resource}\"", StringComparison.Ordinal));
}
