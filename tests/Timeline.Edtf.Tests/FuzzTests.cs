using Timeline.Edtf.Fuzzing;

namespace Timeline.Edtf.Tests;

/// <summary>A hundred thousand texts, the same every time; <c>tests/Timeline.Benchmarks fuzz</c> tries as many as one likes.</summary>
public class FuzzTests
{
    private const int Seed = 20_041_106;
    private const int Cases = 100_000;

    [Fact]
    public void TryParse_AnyText_IsAValueOrAnErrorInGoodOrder()
    {
        var cases = new FuzzCases(Seed);
        var read = 0;
        for (var i = 0; i < Cases; i++)
        {
            var text = cases.Next();
            var where = $"seed {Seed}, case {i}, {FuzzChecks.Quote(text)}";
            FuzzChecks.Of(text, out var isRead).ShouldBeNull(where);
            read += isRead ? 1 : 0;
        }

        // Texts that are all refused would try little.
        read.ShouldBeGreaterThan(Cases / 10);
    }

    [Fact]
    public void Next_SameSeed_GivesTheSameTexts()
    {
        var (cases, again, other) = (new FuzzCases(1), new FuzzCases(1), new FuzzCases(2));
        var texts = Enumerable.Range(0, 100).Select(_ => cases.Next()).ToList();

        Enumerable.Range(0, 100).Select(_ => again.Next()).ShouldBe(texts);
        Enumerable.Range(0, 100).Select(_ => other.Next()).ShouldNotBe(texts);
    }
}
