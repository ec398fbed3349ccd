using System.Globalization;
using System.Reflection;
using Microsoft.Data.Sqlite;

namespace Timeline.Storage.Sqlite;

/// <summary>The steps that bring a file from one schema version to the next; the version stands in the header of the file (<c>PRAGMA user_version</c>).</summary>
internal sealed class SchemaSteps
{
    private readonly IReadOnlyList<string> _steps;

    private SchemaSteps(IReadOnlyList<string> steps) => _steps = steps;

    /// <summary>The steps of this program: the embedded scripts in the order of their numbers.</summary>
    internal static SchemaSteps Known { get; } = Load();

    /// <summary>The version a file has after the last step.</summary>
    internal int Latest => _steps.Count;

    /// <summary>The same steps, but only up to a version: for files as an older program would have made them.</summary>
    internal SchemaSteps UpTo(int version) => new([.. _steps.Take(version)]);

    /// <summary>Runs what is missing, all of it or nothing.</summary>
    internal void Upgrade(SqliteConnection connection)
    {
        var version = Convert.ToInt32(connection.Scalar("PRAGMA user_version"), CultureInfo.InvariantCulture);
        if (version == Latest)
        {
            return;
        }

        using var transaction = connection.BeginTransaction();
        foreach (var step in _steps.Skip(version))
        {
            connection.Execute(step);
        }

        connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {DatabaseFile.ApplicationId}; PRAGMA user_version = {Latest};"));
        transaction.Commit();
    }

    private static SchemaSteps Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var names = assembly.GetManifestResourceNames().Where(n => n.EndsWith(".sql", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        return new([.. names.Select(name =>
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return reader.ReadToEnd();
        })]);
    }
}
