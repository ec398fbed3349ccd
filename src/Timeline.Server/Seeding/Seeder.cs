using System.Text.Json;
using Timeline.Core;

namespace Timeline.Server.Seeding;

/// <summary>Puts the story that comes with the service into an empty store, through the same change sets as everything else.</summary>
internal sealed class Seeder(ITimelineStore store)
{
    /// <summary>The author of the seed's revisions.</summary>
    internal const string Author = "Timeline seed";

    /// <summary>The numbered files beside the program, in the order of their numbers.</summary>
    /// <exception cref="SeedException">The program is not whole: its folder <c>seed</c> is missing.</exception>
    internal static IReadOnlyList<string> ShippedFiles()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "seed");
        return Directory.Exists(folder)
            ? [.. Directory.GetFiles(folder, "*.json").Where(f => char.IsAsciiDigit(Path.GetFileName(f)[0])).Order(StringComparer.Ordinal)]
            : throw new SeedException($"The folder '{folder}' is missing. Start with --no-seed, or install the program whole.");
    }

    /// <summary>Commits the files one by one, unless something other than the seed has been written. A start that was broken off is gone on with.</summary>
    /// <returns>True: something was put in.</returns>
    /// <exception cref="SeedException">A file is not what it should be.</exception>
    internal async Task<bool> SeedAsync(IReadOnlyList<string> files, CancellationToken cancellationToken)
    {
        var newest = await store.FindRevisionAsync(null, cancellationToken);
        if (newest is not null && (newest.Author != Author || newest.Number >= files.Count))
        {
            return false;
        }

        foreach (var file in files)
        {
            try
            {
                await store.CommitAsync(EntityJson.ReadChangeSet(await File.ReadAllBytesAsync(file, cancellationToken)), cancellationToken);
            }
            catch (JsonException e)
            {
                // The serializer puts the place at the end of some of its messages, and only beside others.
                throw new SeedException($"{file}({e.LineNumber + 1}): {e.Path}: {e.Message.Split(" Path: ")[0]}");
            }
            catch (ChangeSetException e)
            {
                throw new SeedException($"{file}: {e.Problems[0]} ({e.Problems.Count} problems in all)");
            }
        }

        return true;
    }
}

/// <summary>A file of the seed is not what it should be.</summary>
/// <param name="message">The file, the place and what is wrong; one line.</param>
internal sealed class SeedException(string message) : Exception(message);
