using System.Text.Json;
using Timeline.Edtf;

// One text a line in, one JSON object a line out: what is said of it, for programs in other languages to compare.
using var output = new StreamWriter(Console.OpenStandardOutput());
while (Console.ReadLine() is { } text)
{
    if (!EdtfValue.TryParse(text, out var value, out var error))
    {
        output.WriteLine(JsonSerializer.Serialize(new { text, accepted = false, error = error.Message }));
        continue;
    }

    var bounds = value.GetBounds(Reading.Within);
    output.WriteLine(JsonSerializer.Serialize(new
    {
        text,
        accepted = true,
        canonical = value.Canonical,
        level = value.Level,
        // Milliseconds do not fit into the numbers of JavaScript; null is no bound.
        startMin = bounds.StartMin == Bounds.NegativeInfinity ? null : $"{bounds.StartMin}",
        endMax = bounds.EndMax == Bounds.PositiveInfinity ? null : $"{bounds.EndMax}",
        startKind = $"{value.StartKind}",
        endKind = $"{value.EndKind}",
        saturated = bounds.Saturated,
    }));
}
