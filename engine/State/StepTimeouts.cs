namespace Infra.Engine;

/// <summary>How long a step of a resource may take; null where the provider's default applies.</summary>
internal sealed record StepTimeouts(TimeSpan? Create, TimeSpan? Update, TimeSpan? Delete);
