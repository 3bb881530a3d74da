#pragma warning disable CA1044, CA1051, CA1711, CA1822, MA0016, CS0067 // The samples show every kind of member.
using Pulumi;

namespace Infra.Tests.Offline.PublicApi;

public sealed class ApiPrinterTests
{
    private const string Here = "Infra.Tests.Offline.PublicApi.ApiPrinterTests";

    [Theory]
    [InlineData("Sample<T> :: abstract class : System.IDisposable")]
    [InlineData("Sample<T>.Constant :: public const field : string = \"text\"")]
    [InlineData("Sample<T>.Shared :: public static readonly field : int[]")]
    [InlineData("Sample<T>.Open :: public field : T")]
    [InlineData("Sample<T>.Both :: public property { get; set; } : System.Collections.Generic.List<int?> [Input(\"both\", required: true, json: false)]")]
    [InlineData("Sample<T>.Hidden :: public property { get; } : string [Output(\"hidden\")] [Obsolete(\"old\")]")]
    [InlineData("Sample<T>.Once :: protected virtual property { get; init; } : bool")]
    [InlineData("Sample<T>.Write :: public property { set; } : Pulumi.Input<string>")]
    [InlineData("Sample<T>.Backed :: public property { get; set; } : Pulumi.InputList<string> [Input(\"backed\", required: false, json: true)]")]
    [InlineData("Sample<T>.this[string key] :: public property { get; } : int")]
    [InlineData("Sample<T>.Changed :: public event : System.EventHandler")]
    [InlineData("Sample<T>.Must() :: public abstract method : void")]
    [InlineData("Sample<T>.Dispose() :: public method : void")]
    [InlineData("Sample<T>.ToString() :: public sealed override method : string")]
    [InlineData("Sample<T>.Make<TItem>(ref int a, out string b, in bool c, params TItem[] rest) :: protected static method : (int, string) where TItem : class, System.IDisposable, new()")]
    [InlineData("Sample<T>.Defaults(string a = null, int b = 3, bool? c = null, System.Threading.CancellationToken d = default) :: public virtual method : void")]
    [InlineData("Sample<T>.op_Implicit(int value) :: public static method : Infra.Tests.Offline.PublicApi.ApiPrinterTests.Sample<T>")]
    [InlineData("Sample<T>.ctor(T value) :: protected constructor")]
    [InlineData("Sample<T>.Inner<TOther> :: struct")]
    [InlineData("IContract :: interface")]
    [InlineData("IContract.Need() :: public method : int")]
    [InlineData("IContract.Offer() :: public default method : int")]
    [InlineData("Level :: enum")]
    [InlineData("Level.High :: enum value = 2")]
    [InlineData("Handler :: delegate System.Threading.Tasks.Task<bool> (string text, int count = 0)")]
    [InlineData("Helpers :: static class")]
    [InlineData("Helpers.Twice(int number) :: public static method : int")]
    [InlineData("Result :: sealed class [OutputType()]")]
    [InlineData("Result.ctor(string text) :: private constructor (wire names of the fields = parameter names) [OutputConstructor()]")]
    [InlineData("Result.Text :: public readonly field : string")]
    [InlineData("Token :: sealed class : Pulumi.ResourceArgs [SampleResourceType(\"a:b:C\")]")]
    public void Print_EveryKindOfMember_IsListed(string line) => Assert.Contains($"{Here}.{line}", Print());

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
