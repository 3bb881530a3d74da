using System.Globalization;
using System.Text;

namespace Infra.Bench.Retry;

/// <summary>The calls that reach the service, a line a way, as SVG.</summary>
internal static class OutageChart
{
    private const int Width = 720;
    private const int Height = 300;
    private const int Left = 50;
    private const int Bottom = 40;
    private static readonly string[] Colours = ["#c0392b", "#e08e0b", "#1f6fb2"];

    public static string Svg(IReadOnlyList<OutageResult> results)
    {
        var seconds = (int)OutageSimulation.End.TotalSeconds;
        var most = results.Max(result => result.SentPerSecond.Take(seconds).Max());
        double X(double second) => Left + second / seconds * (Width - Left - 10);
        double Y(double calls) => Height - Bottom - calls / most * (Height - Bottom - 20);

        var svg = new StringBuilder();
        void Line(FormattableString line) => svg.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
        var (from, to) = (OutageSimulation.From.TotalSeconds, OutageSimulation.To.TotalSeconds);
        Line($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {Height}\" font-family=\"sans-serif\" font-size=\"12\">");
        Line($"<title>Calls that reach the service in each second</title>");
        Line($"<rect width=\"{Width}\" height=\"{Height}\" fill=\"#ffffff\"/>");
        Line($"<rect x=\"{X(from):F1}\" y=\"20\" width=\"{X(to) - X(from):F1}\" height=\"{Height - Bottom - 20}\" fill=\"#f2f2f2\"/>");
        Line($"<text x=\"{X(from) + 4:F1}\" y=\"34\" fill=\"#666666\">outage</text>");
        foreach (var part in (int[])[0, most / 2, most])
            Line($"<text x=\"{Left - 6}\" y=\"{Y(part) + 4:F1}\" text-anchor=\"end\">{part}</text>");
        for (var second = 0; second <= seconds; second += 30)
            Line($"<text x=\"{X(second):F1}\" y=\"{Height - Bottom + 16}\" text-anchor=\"middle\">{second} s</text>");
        for (var i = 0; i < results.Count; i++)
        {
            var points = string.Join(' ', results[i].SentPerSecond.Take(seconds).Select((calls, second) =>
                string.Create(CultureInfo.InvariantCulture, $"{X(second + 0.5):F1},{Y(calls):F1}")));
            Line($"<polyline fill=\"none\" stroke=\"{Colours[i]}\" stroke-width=\"1.5\" points=\"{points}\"/>");
            Line($"<text x=\"{Left + i * 220}\" y=\"{Height - 6}\" fill=\"{Colours[i]}\">{results[i].Name}</text>");
        }

        Line($"</svg>");
        return svg.ToString();
    }
}
