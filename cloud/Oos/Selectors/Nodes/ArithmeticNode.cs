using Infra.Cloud.Oos.Selectors.Functions;

namespace Infra.Cloud.Oos.Selectors.Nodes;

/// <summary><c>+</c>, <c>-</c>, <c>*</c>, <c>/</c>, which splits a text at another, and <c>%</c>.</summary>
internal sealed class ArithmeticNode(char sign, SelectorNode left, SelectorNode right) : SelectorNode
{
    public override IEnumerable<object?> Run(object? input, SelectorBudget budget)
    {
        foreach (var other in right.Run(input, budget))
            foreach (var one in left.Run(input, budget))
            {
                budget.Take();
                yield return sign == '+' ? Add(one, other, budget) : Calculate(one, other, budget);
            }
    }

    /// <summary>The sum: of numbers, of texts and lists end to end, of objects where the right one wins; null adds
    /// nothing.</summary>
    public static object? Add(object? one, object? other, SelectorBudget budget)
    {
        switch (one, other)
        {
            case (null, _):
                return other;
            case (_, null):
                return one;
            case (double left, double right):
                return left + right;
            case (string left, string right):
                budget.TakeText((long)left.Length + right.Length);
                return left + right;
            case (List<object?> left, List<object?> right):
                budget.Take(left.Count + right.Count);
                return new List<object?>([.. left, .. right]);
            case (OrderedDictionary<string, object?> left, OrderedDictionary<string, object?> right):
                budget.Take(left.Count + right.Count);
                var merged = JqValue.Object(left);
                foreach (var (name, value) in right) merged[name] = value;
                return merged;
            default:
                throw Misfit('+', one, other);
        }
    }

    private object? Calculate(object? one, object? other, SelectorBudget budget) => (sign, one, other) switch
    {
        ('-', double left, double right) => left - right,
        ('-', List<object?> left, List<object?> right) =>
            left.Where(item => !right.Exists(gone => JqOrder.AreEqual(item, gone, budget))).ToList(),
        ('*', double left, double right) => left * right,
        ('/' or '%', double, 0.0) => throw new SelectorException("a number cannot be divided by zero"),
        ('/', double left, double right) => left / right,
        ('/', string left, string right) => TextFunctions.Split(left, right, budget),
        ('%', double left, double right) => Remainder(left, right),
        _ => throw Misfit(sign, one, other),
    };

    // Both are cut to whole numbers first.
    private static double Remainder(double left, double right)
    {
        var divisor = Math.Abs(Math.Truncate(right));
        return divisor >= 1 ? Math.Truncate(left) % divisor
            : throw new SelectorException("a number cannot be divided by zero");
    }

    private static SelectorException Misfit(char sign, object? one, object? other) =>
        new($"'{sign}' takes no values of types {JqValue.Kind(one)} and {JqValue.Kind(other)}");
}
