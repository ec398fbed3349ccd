namespace Timeline.Storage.Neo4j.Tests.Servers;

/// <summary>
/// The Neo4j that the tests of this assembly run against: one for the whole run, with one database, so that no two tests use it at once.
/// </summary>
/// <remarks>
/// Looked for in this order: <c>TIMELINE_TEST_NEO4J</c>, the URI of a running one with an empty database; <c>TIMELINE_TEST_NEO4J_COMMAND</c>, a program
/// that runs a throw-away one without authentication when called with a directory, an HTTP port and a Bolt port; a container, where Docker answers.
/// </remarks>
internal sealed class Neo4jServer : IAsyncDisposable
{
    internal const string UriVariable = "TIMELINE_TEST_NEO4J";
    internal const string CommandVariable = CommandServer.Variable;

    private static readonly Lazy<Task<(Neo4jServer? Server, string Reason)>> Found = new(LookAsync);

    private readonly HttpCypherSession _session;
    private readonly CommandServer? _command;
    private readonly IAsyncDisposable? _container;

    private Neo4jServer(Neo4jAddress address, HttpCypherSession session, CommandServer? command, IAsyncDisposable? container) =>
        (Address, _session, _command, _container) = (address, session, command, container);

    internal Neo4jAddress Address { get; }

    /// <summary>Whether <see cref="Kill"/>, <see cref="RestartAsync"/>, <see cref="Freeze"/> and <see cref="Thaw"/> work: the server was started by a command.</summary>
    internal bool CanRestart => _command is not null;

    private CommandServer Command => _command ?? throw new InvalidOperationException("This server was not started here.");

    /// <summary>The server of this run, started if need be. Where there is none, the test that asks is skipped, with the reason.</summary>
    internal static async Task<Neo4jServer> FindAsync()
    {
        var (server, reason) = await Found.Value;
        Assert.SkipWhen(server is null, reason);
        return server!;
    }

    /// <summary>Ends the server of this run, if there is one.</summary>
    internal static async Task EndAsync()
    {
        if (Found.IsValueCreated && await Found.Value is { Server: { } server })
        {
            await server.DisposeAsync();
        }
    }

    /// <summary>A new session, to be disposed of by the caller.</summary>
    internal Task<HttpCypherSession> OpenAsync(CypherSessionOptions? options = null) =>
        HttpCypherSession.OpenAsync(Address, options, TestContext.Current.CancellationToken);

    /// <summary>Leaves a database as a new one is: no data, no constraints, no indexes of ours.</summary>
    internal async Task CleanAsync()
    {
        var token = CancellationToken.None;
        var constraints = await _session.RunAsync(new("SHOW CONSTRAINTS YIELD name"), AccessMode.Read, token).Select(r => r.Text(0)!).ToListAsync(token);
        foreach (var name in constraints)
        {
            await RunAsync($"DROP CONSTRAINT `{name}`");
        }

        const string indexes = "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name";
        foreach (var name in await _session.RunAsync(new(indexes), AccessMode.Read, token).Select(r => r.Text(0)!).ToListAsync(token))
        {
            await RunAsync($"DROP INDEX `{name}`");
        }

        await EmptyAsync();
    }

    /// <summary>Deletes all data; constraints and indexes stay.</summary>
    internal Task EmptyAsync() => RunAsync("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS");

    /// <summary>Ends the server as a power cut does.</summary>
    internal void Kill() => Command.Kill();

    /// <summary>Starts a killed server again, on the same data and ports. Sessions stay usable.</summary>
    internal Task RestartAsync() => Command.StartAsync();

    /// <inheritdoc cref="CommandServer.Freeze"/>
    internal void Freeze() => Command.Freeze();

    /// <inheritdoc cref="CommandServer.Thaw"/>
    internal void Thaw() => Command.Thaw();

    public async ValueTask DisposeAsync()
    {
        try
        {
            // Ours is thrown away; another's is left as it was found.
            if (_command is null && _container is null)
            {
                await CleanAsync();
            }
        }
        finally
        {
            await _session.DisposeAsync();
            _command?.Dispose();
            if (_container is not null)
            {
                await _container.DisposeAsync();
            }
        }
    }

    private static async Task<(Neo4jServer? Server, string Reason)> LookAsync()
    {
        if (Environment.GetEnvironmentVariable(UriVariable) is { Length: > 0 } uri)
        {
            var server = await ConnectAsync(Neo4jAddress.Parse(uri), command: null, container: null);
            await server.RefuseForeignDataAsync();
            return (server, "");
        }

        if (Environment.GetEnvironmentVariable(CommandVariable) is { Length: > 0 } program)
        {
            var command = new CommandServer(program);
            try
            {
                await command.StartAsync();
                return (await ConnectAsync(Neo4jAddress.Parse(command.Uri), command, container: null), "");
            }
            catch
            {
                command.Dispose();
                throw;
            }
        }

        return await ContainerServer.TryStartAsync() is { } container
            ? (await ConnectAsync(Neo4jAddress.Parse(container.Uri), command: null, container), "")
            : (null, $"No Neo4j: neither {UriVariable} nor {CommandVariable} is set, and Docker does not answer.");
    }

    private static async Task<Neo4jServer> ConnectAsync(Neo4jAddress address, CommandServer? command, IAsyncDisposable? container) =>
        new(address, await HttpCypherSession.OpenAsync(address, options: null, CancellationToken.None), command, container);

    private async Task RefuseForeignDataAsync()
    {
        var nodes = (await _session.RunAsync(new("MATCH (n) RETURN count(n)"), AccessMode.Read, default).SingleAsync()).Integer(0);
        if (nodes > 0)
        {
            throw new InvalidOperationException($"{Address} is not empty ({nodes} nodes). The tests delete everything in it: empty it first, if that is what you want.");
        }
    }

    private Task<long> RunAsync(string text) => _session.RunAsync(new(text), AccessMode.Write, CancellationToken.None).DrainAsync(CancellationToken.None);
}
