using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Timeline.Core;

namespace Timeline.GraphQL.Tests.Transport;

/// <summary>A schema with one field for each thing the transport has to cope with.</summary>
internal sealed class SmallSchema : Schema
{
    public SmallSchema()
    {
        var item = new ObjectGraphType { Name = "Item" };
        var page = new ObjectGraphType { Name = "PageInfo" };
        page.Field("hasNextPage", new BooleanGraphType()).Resolve(_ => false);
        var edge = new ObjectGraphType { Name = "ItemEdge" };
        edge.Field("node", new NonNullGraphType(item)).Resolve(context => context.Source);
        var connection = new ObjectGraphType { Name = "ItemConnection" };
        connection.Field("edges", List(edge)).Resolve(context => context.Source);
        connection.Field("nodes", List(item)).Resolve(context => context.Source);
        connection.Field("pageInfo", new NonNullGraphType(page)).Resolve(_ => new object());

        item.Field("id", new IdGraphType()).Resolve(context => context.Source);
        item.Field("self", item).Resolve(context => context.Source);
        item.Field("parts", List(item)).Resolve(_ => new[] { 1, 2 });
        item.Field("name", new StringGraphType())
            .Resolve(context => context.RequestServices!.GetRequiredService<NameLoader>().Load((int)context.Source!));
        Paged(item.Field("items", connection));

        var query = new ObjectGraphType { Name = "Query" };
        query.Field("hello", new StringGraphType()).Resolve(_ => "world");
        query.Field("echo", new StringGraphType()).Argument(new StringGraphType(), "text").Resolve(context => context.GetArgument<string?>("text"));
        query.Field("number", new IntGraphType()).Argument(new IntGraphType(), "of").Resolve(context => context.GetArgument<int>("of"));
        query.Field("numbers", new ListGraphType(new IntGraphType())).Resolve(_ => new[] { 1, 2, 3 });
        query.Field("item", item).Resolve(_ => 1);
        Paged(query.Field("items", connection));
        query.Field("nodes", List(item)).Argument(List(new IdGraphType()), "ids")
            .Resolve(context => context.GetArgument<List<string>>("ids").Select((_, index) => index).ToArray());
        query.Field("language", new StringGraphType())
            .Resolve(context => context.RequestServices!.GetRequiredService<RequestContext>().AcceptLanguage);
        query.Field("revision", new IntGraphType()).Resolve(context =>
        {
            context.RequestServices!.GetRequiredService<ResponseExtensions>().Set("revision", 7);
            return 7;
        });
        query.Field("refused", new StringGraphType())
            .Resolve(_ => throw new TimelineGraphQLException("BAD_DATE", "Not a date.", new Dictionary<string, object?> { ["position"] = 3 }));
        query.Field("refusedTwice", new StringGraphType()).Resolve(_ => throw new AggregateException(
            new TimelineGraphQLException("BAD_ID", "One."), new TimelineGraphQLException("BAD_DATE", "Two.")));
        query.Field("broken", new StringGraphType()).Resolve(_ => throw new InvalidOperationException("secret /srv/data SELECT * FROM t"));
        query.Field("brokenError", new StringGraphType()).Resolve(_ => throw new ExecutionError("secret"));
        query.Field("nothing", new NonNullGraphType(new StringGraphType())).Resolve(_ => null);
        query.Field("storeDown", new StringGraphType()).Resolve(_ => throw new StoreException("secret", isRetriable: true));
        query.Field("storeBroken", new StringGraphType()).Resolve(_ => throw new StoreException("secret", isRetriable: false));
        query.Field("sleep", new StringGraphType())
            .ResolveAsync(async context => await WaitAsync(context, context.CancellationToken));
        query.Field("deaf", new StringGraphType())
            .ResolveAsync(async context => await WaitAsync(context, CancellationToken.None));
        var asOf = new InputObjectGraphType { Name = "AsOf", IsOneOf = true };
        asOf.Field("revision", new IntGraphType());
        asOf.Field("instant", new StringGraphType());
        query.Field("asOf", new StringGraphType()).Argument(asOf, "at").Resolve(_ => "then");
        Query = query;

        var mutation = new ObjectGraphType { Name = "Mutation" };
        mutation.Field("touch", new StringGraphType()).Resolve(_ => "touched");
        mutation.Field("touchSlowly", new StringGraphType())
            .ResolveAsync(async context => await WaitAsync(context, CancellationToken.None));
        Mutation = mutation;
        var subscription = new ObjectGraphType { Name = "Subscription" };
        var ticks = subscription.Field("ticks", new IntGraphType()).FieldType;
        ticks.Resolver = new FuncFieldResolver<object?>(context => context.Source);
        ticks.StreamResolver = new SourceStreamResolver<int>(Ticks);
        Subscription = subscription;
        this.UseStandardIntrospection();
    }

    // Until the test lets it go on.
    private static async Task<string> WaitAsync(IResolveFieldContext context, CancellationToken cancellationToken)
    {
        var halt = context.RequestServices!.GetRequiredService<Halt>();
        // Stays registered: what waits below may be woken first.
        _ = context.CancellationToken.Register(halt.Cancelled.SetResult);
        halt.Reached.SetResult();
        await halt.GoOn.Task.WaitAsync(cancellationToken);
        return "done";
    }

    private static IObservable<int> Ticks(IResolveFieldContext context) => throw new NotSupportedException();

    private static NonNullGraphType List(IGraphType of) => new(new ListGraphType(new NonNullGraphType(of)));

    private static void Paged(global::GraphQL.Builders.FieldBuilder<object?, object> field) =>
        field.Argument(new IntGraphType(), "first").Argument(new IntGraphType(), "last").Resolve(_ => new[] { 1, 2 });
}

internal sealed class NameLoader(FetchLog log) : BatchLoader<int, string>
{
    protected override Task<IReadOnlyDictionary<int, string>> FetchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        log.Fetches.Add([.. keys]);
        return Task.FromResult<IReadOnlyDictionary<int, string>>(keys.ToDictionary(key => key, key => $"n{key}"));
    }

    protected override string Missing(int key) => "?";
}

internal sealed class FetchLog
{
    public List<int[]> Fetches { get; } = [];
}

/// <summary>Where a resolver stands still, and what it notices there.</summary>
internal sealed class Halt
{
    public TaskCompletionSource Reached { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public TaskCompletionSource Cancelled { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public TaskCompletionSource GoOn { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}
