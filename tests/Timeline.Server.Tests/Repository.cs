namespace Timeline.Server.Tests;

/// <summary>Files of the repository these tests were built from.</summary>
internal static class Repository
{
    internal static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    internal static string File(params string[] path) => Path.Combine([Root, .. path]);

    private static string FindRoot(string directory) =>
        System.IO.File.Exists(Path.Combine(directory, "Timeline.sln")) ? directory : FindRoot(Path.GetDirectoryName(directory)!);
}
