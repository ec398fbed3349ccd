using System.Text;
using Timeline.Core;

namespace Timeline.Storage.Neo4j;

/// <summary>How a version is returned and read.</summary>
internal static class VersionRow
{
    /// <summary>What stands in <c>recordedTo</c> while a version holds.</summary>
    internal const long Still = long.MaxValue;

    /// <summary>The columns that <see cref="Read"/> wants, of the node <c>v</c>.</summary>
    internal const string Columns = "v.recordedFrom, v.recordedTo, v.body";

    /// <summary>Whether the node <c>v</c> holds as of a revision, given as a parameter.</summary>
    internal static string Holds(string revision) => $"v.recordedFrom <= {revision} AND v.recordedTo > {revision}";

    /// <summary>The last revision as of which what is read as of a revision is known: one that ended later is known up to its end.</summary>
    internal static int KnownUpTo(CypherRow row, int asOf) => row.Integer(1) is var ended && ended > asOf && ended < Still ? (int)ended - 1 : asOf;

    /// <summary>Reads a version as it is seen as of a revision; its end shows only if it came by then.</summary>
    internal static T Read<T>(CypherRow row, int asOf)
        where T : Entity
    {
        var until = row.Integer(1);
        return EntityJson.Read<T>(Encoding.UTF8.GetBytes(row.Text(2)!)) with
        {
            RecordedIn = (int)row.Integer(0),
            RecordedUntil = until <= asOf ? (int)until : null,
        };
    }
}
