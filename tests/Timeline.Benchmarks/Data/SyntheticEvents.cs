using System.Globalization;
using NodaTime;

namespace Timeline.Benchmarks.Data;

/// <summary>
/// Events in the shape of ICEWS 2014, the same every time: 7,128 actors and 230 relations, their frequencies falling as
/// 1/(rank + 5)^1.05 as there (measured: ranks 1, 100, 500 of 6,083, 299, 54), 365 days in order.
/// </summary>
internal static class SyntheticEvents
{
    private const int Actors = 7_128;
    private const int Relations = 230;
    private static readonly LocalDate FirstDay = new(2014, 1, 1);

    internal static IEnumerable<CodedEvent> All(int count)
    {
        var random = new Random(2014);
        var actors = Cumulative(Actors);
        var relations = Cumulative(Relations);
        for (var i = 0; i < count; i++)
        {
            var day = FirstDay.PlusDays((int)(i * 365L / count));
            yield return new(
                $"Actor {Draw(random, actors)}", $"Relation {Draw(random, relations)}", $"Actor {Draw(random, actors)}",
                day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));
        }
    }

    private static double[] Cumulative(int count)
    {
        var sum = 0.0;
        var cumulative = Enumerable.Range(1, count).Select(rank => sum += Math.Pow(rank + 5, -1.05)).ToArray();
        return [.. cumulative.Select(c => c / sum)];
    }

    private static int Draw(Random random, double[] cumulative)
    {
        var at = Array.BinarySearch(cumulative, random.NextDouble());
        return Math.Min(at < 0 ? ~at : at, cumulative.Length - 1) + 1;
    }
}
