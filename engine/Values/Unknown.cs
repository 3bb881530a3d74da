namespace Infra.Engine;

/// <summary>A value that is set but will be known only once something it depends on exists.</summary>
internal sealed class Unknown
{
    public static readonly Unknown Value = new();

    private Unknown()
    {
    }

    public override string ToString() => "[unknown]";
}
