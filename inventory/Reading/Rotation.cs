using Infra.Policies.Rules.Kms;

namespace Infra.Inventory.Reading;

/// <summary>The time between two rotations of a key, as KMS writes it: <c>31536000s</c>, <c>365d</c>.</summary>
internal static class Rotation
{
    /// <summary>Whole days, rounded up; null where the text is none or no time.</summary>
    public static int? DaysOf(string? text) =>
        RotationInterval.DaysOf(text) is > 0 and <= int.MaxValue and var days ? (int)Math.Ceiling(days) : null;
}
