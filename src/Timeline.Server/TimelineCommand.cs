using System.CommandLine;
using Timeline.Server.Serving;

namespace Timeline.Server;

/// <summary>The command line.</summary>
internal static class TimelineCommand
{
    internal static RootCommand Create()
    {
        var root = new RootCommand("Timeline: what happened, when, where, who was involved and who says so.");
        var serve = new Command("serve", "Run the service (the default).");
        root.Subcommands.Add(serve);
        AddServe(root);
        AddServe(serve);
        return root;
    }

    private static void AddServe(Command command)
    {
        var urls = new Option<string?>("--urls") { Description = "Addresses to listen on, separated by ';'. Default: http://127.0.0.1:5080" };
        var data = new Option<string?>("--data") { Description = "The directory of the database; made where there is none. Default: ./data" };
        var store = new Option<string?>("--store") { Description = "sqlite, a file in the data directory, or neo4j. Default: sqlite, or neo4j where an address of one is given" };
        var neo4j = new Option<string?>("--neo4j") { Description = "The address of Neo4j: bolt://localhost:7687, neo4j+s://host, http://user:password@host:7474/database" };
        var noSeed = new Option<bool>("--no-seed") { Description = "Leave an empty database empty." };
        command.Options.Add(urls);
        command.Options.Add(data);
        command.Options.Add(store);
        command.Options.Add(neo4j);
        command.Options.Add(noSeed);
        command.SetAction((parsed, cancellationToken) =>
        {
            var given = new Dictionary<string, string?>();
            if (parsed.GetValue(urls) is { } u)
            {
                given["Timeline:Urls"] = u;
            }

            if (parsed.GetValue(data) is { } d)
            {
                given["Timeline:Data"] = d;
            }

            if (parsed.GetValue(store) is { } s)
            {
                given["Timeline:Store"] = s;
            }

            if (parsed.GetValue(neo4j) is { } n)
            {
                given["Timeline:Neo4j"] = n;
            }

            if (parsed.GetValue(noSeed))
            {
                given["Timeline:Seed"] = "false";
            }

            return ServeCommand.RunAsync(given, cancellationToken);
        });
    }
}
