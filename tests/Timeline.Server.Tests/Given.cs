namespace Timeline.Server.Tests;

/// <summary>What comes in from outside by environment variables; a test that wants it is skipped by name where it is absent.</summary>
internal static class Given
{
    internal static string DataSet(params string[] path) =>
        Path.Combine([Variable("TIMELINE_TEST_DATA", "a folder of data sets"), .. path]);

    internal static string Article() => Variable("TIMELINE_TEST_ARTICLE", "the text of the article that the seed quotes");

    private static string Variable(string name, string what)
    {
        var value = Environment.GetEnvironmentVariable(name);
        Assert.SkipWhen(string.IsNullOrEmpty(value), $"{name} does not name {what}.");
        return value!;
    }
}
