#pragma warning disable CA1044, CA1051, CA1711, CA1822, MA0016, CS0067 // The samples show every kind of member.
using Pulumi;

namespace Infra.Tests.Offline.PublicApi;

public sealed class ApiPrinterTests
{
    [Fact]
    public void Print_EveryKindOfMember_IsListed()
    {
        var expected = ApiListing.Read("Sample.api.txt").Lines;

        Assert.Equal(expected.Order(StringComparer.Ordinal), Print());
    }

    [Fact]
    public void Print_HiddenMembers_AreNot()
    {
        var lines = Print();

        Assert.DoesNotContain(lines, line => line.Contains("Secret", StringComparison.Ordinal));
        Assert.Equal(lines.Order(StringComparer.Ordinal), lines);
    }

    [Fact]
    public void Print_ExtensionMethod_SaysThis()
    {
        var lines = ApiPrinter.Print([typeof(InputExtensions)]);

        Assert.Contains(
            "Pulumi.InputExtensions.ToOutput<T>(this Pulumi.Input<T> input) :: public static method : Pulumi.Output<T>",
            lines);
    }

    private static IReadOnlyList<string> Print() => ApiPrinter.Print(
    [
        typeof(Sample<>), typeof(Sample<>.Inner<>), typeof(IContract), typeof(Level), typeof(Handler), typeof(Helpers),
        typeof(Result), typeof(Token), typeof(SecretType),
    ]);

    public abstract class Sample<T> : IDisposable
    {
        public const string Constant = "text";
        public static readonly int[] Shared = [];
        public T Open;
        private readonly int _secret;

        [Input("backed", json: true)] private InputList<string>? _backed;

        protected Sample(T value) => (Open, _secret) = (value, 1);

        private Sample() => (Open, _secret) = (default!, 2);

        public event EventHandler? Changed;

        [Input("both", required: true)] public List<int?> Both { get; set; } = [];

        [Output("hidden"), Obsolete("old")] public string Hidden { get; private set; } = "";

        public Input<string> Write { set => _ = value; }

        public InputList<string> Backed
        {
            get => _backed ??= [];
            set => _backed = value;
        }

        protected virtual bool Once { get; init; }

        internal int SecretProperty => _secret;

        public int this[string key] => key.Length;

        public static implicit operator Sample<T>(int value) => throw new NotSupportedException($"{value}");

        public abstract void Must();

        public void Dispose() => GC.SuppressFinalize(this);

        public sealed override string ToString() => "";

        public virtual void Defaults(string? a = null, int b = 3, bool? c = null, CancellationToken d = default)
        {
        }

        internal void SecretMethod() => Changed?.Invoke(this, EventArgs.Empty);

        protected static (int, string) Make<TItem>(ref int a, out string b, in bool c, params TItem[] rest)
            where TItem : class, IDisposable, new()
        {
            b = $"{c}{rest.Length}";
            return (a++, b);
        }

        public struct Inner<TOther>;
    }

    public interface IContract
    {
        int Need();

        int Offer() => 1;
    }

    public enum Level
    {
        Low = 1,
        High = 2,
    }

    public delegate Task<bool> Handler(string text, int count = 0);

    internal sealed class SecretType;

    public static class Helpers
    {
        public static int Twice(int number) => number * 2;
    }

    [OutputType]
    public sealed class Result
    {
        public readonly string Text;

        [OutputConstructor]
        private Result(string text) => Text = text;
    }

    [SampleResourceType("a:b:C")]
    public sealed class Token : ResourceArgs;

    [AttributeUsage(AttributeTargets.Class)]
    private sealed class SampleResourceTypeAttribute(string type) : ResourceTypeAttribute(type, "1.0.0");
}
