namespace Timeline.GraphQL.Tests;

/// <summary>Files of the repository, found from where the tests were built.</summary>
internal static class Repository
{
    public static string Find(params string[] path)
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "Timeline.sln")))
        {
            root = root.Parent ?? throw new DirectoryNotFoundException($"No repository above {AppContext.BaseDirectory}.");
        }

        return Path.Combine([root.FullName, .. path]);
    }
}
