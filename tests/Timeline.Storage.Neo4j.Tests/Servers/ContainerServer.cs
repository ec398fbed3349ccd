using DotNet.Testcontainers.Builders;
using DotNet.Testcontainers.Containers;

namespace Timeline.Storage.Neo4j.Tests.Servers;

/// <summary>A throw-away server in a container. Its reaper removes it when the test run ends in any way.</summary>
internal sealed class ContainerServer : IAsyncDisposable
{
    private const string Image = "neo4j:5.26-community";
    private const int HttpPort = 7474;

    private static readonly TimeSpan DockerTimeout = TimeSpan.FromSeconds(5);

    private readonly IContainer _container;

    private ContainerServer(IContainer container) => _container = container;

    internal string Uri => $"http://{_container.Hostname}:{_container.GetMappedPublicPort(HttpPort)}";

    /// <summary>Null: Docker does not answer.</summary>
    internal static async Task<ContainerServer?> TryStartAsync()
    {
        IContainer container;
        try
        {
            container = await Task.Run(Build).WaitAsync(DockerTimeout);
        }
        catch (Exception e) when (e is TimeoutException or DockerUnavailableException)
        {
            return null;
        }

        await container.StartAsync();
        return new(container);
    }

    public ValueTask DisposeAsync() => _container.DisposeAsync();

    private static IContainer Build() => new ContainerBuilder(Image)
        .WithEnvironment("NEO4J_AUTH", "none")
        .WithPortBinding(HttpPort, assignRandomHostPort: true)
        .WithWaitStrategy(Wait.ForUnixContainer().UntilHttpRequestIsSucceeded(request => request.ForPort(HttpPort)))
        .Build();
}
