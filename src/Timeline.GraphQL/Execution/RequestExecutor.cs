using System.Globalization;
using System.Security.Claims;
using GraphQL;
using GraphQL.DI;
using GraphQL.Execution;
using GraphQL.Transport;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;
using Microsoft.Extensions.DependencyInjection;

namespace Timeline.GraphQL;

/// <summary>What the transport allows and knows.</summary>
internal sealed record RequestOrigin(bool QueriesOnly, string? AcceptLanguage, ClaimsPrincipal? User);

/// <summary>Runs one GraphQL request: limits, cache, execution in a scope of its own, time, errors, extensions.</summary>
internal sealed class RequestExecutor(
    ISchema schema,
    GraphQLLimits limits,
    ErrorFinisher errors,
    IServiceScopeFactory scopes,
    IEnumerable<IConfigureExecution> configurations)
{
    private readonly DocumentPreparer _preparer = new(schema, limits);
    private readonly DocumentExecuter _executer =
        new(new GraphQLDocumentBuilder(), new DocumentValidator(), new DefaultExecutionStrategySelector(), configurations);

    public DocumentCache Cache { get; } = new(limits.DocumentCacheSize);

    /// <summary>The finished result; throws only when the client has gone.</summary>
    public async Task<ExecutionResult> ExecuteAsync(GraphQLRequest request, RequestOrigin origin, Deadline deadline)
    {
        long? cost = null;
        ExecutionResult result;
        try
        {
            result = await RunAsync(request, origin, deadline, measured => cost = measured);
        }
        catch (OperationCanceledException) when (deadline.HasPassed)
        {
            var message = string.Create(CultureInfo.InvariantCulture, $"The request took longer than {deadline.After.TotalSeconds} s.");
            result = Refused(new(ErrorCodes.Timeout, message));
        }
        catch (OperationCanceledException) when (deadline.Token.IsCancellationRequested)
        {
            throw;
        }
        catch (TimelineGraphQLException refusal)
        {
            result = Refused(ClientError.From(refusal));
        }
        catch (ExecutionError error)
        {
            result = new() { Errors = [error] };
            errors.Finish(result);
        }
        catch (Exception exception)
        {
            result = Refused(errors.Internal(exception));
        }

        if (cost is { } requested)
        {
            AddCost(result, requested);
        }

        return result;
    }

    private static ExecutionResult Refused(ClientError error) => new() { Errors = [error] };

    private async Task<ExecutionResult> RunAsync(GraphQLRequest request, RequestOrigin origin, Deadline deadline, Action<long> measured)
    {
        if (!schema.Initialized)
        {
            schema.Initialize();
        }

        var text = request.Query ?? "";
        var cached = Cache.Find(text);
        var document = cached ?? _preparer.Prepare(text);
        var operation = document.Operation(request.OperationName);
        if (operation is not null)
        {
            Allow(operation, origin);
            var cost = document.CostOf(operation).Evaluate(request.Variables);
            measured(cost);
            if (cost > limits.MaxCost)
            {
                throw Refusal.Create(ErrorCodes.TooExpensive, "The operation is too expensive", cost, limits.MaxCost);
            }
        }

        if (cached is null)
        {
            MergeGuard.Check(document.Document, document.Fragments, limits);
        }

        var running = RunInScopeAsync(request, document.Document, cached is not null, origin, deadline.Token);
        if (operation is { Operation: OperationType.Mutation })
        {
            // What a mutation wrote stands, so its outcome is worth waiting for.
            return await running;
        }

        var result = await running.WaitAsync(deadline.Token);
        deadline.ThrowIfPassed();
        if (cached is null && result.Executed)
        {
            Cache.Add(text, document);
        }

        return result;
    }

    private async Task<ExecutionResult> RunInScopeAsync(
        GraphQLRequest request, GraphQLDocument document, bool validated, RequestOrigin origin, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<RequestContext>().AcceptLanguage = origin.AcceptLanguage;
        var options = new ExecutionOptions
        {
            Schema = schema,
            Query = request.Query,
            Document = document,
            OperationName = request.OperationName,
            Variables = request.Variables,
            Extensions = request.Extensions,
            RequestServices = scope.ServiceProvider,
            User = origin.User,
            CancellationToken = cancellationToken,
            // Without rules the values of the variables are still coerced.
            ValidationRules = validated ? [] : ErrorLimit.Rules,
        };
        options.Listeners.AddRange(scope.ServiceProvider.GetServices<IDocumentExecutionListener>());
        var result = await _executer.ExecuteAsync(options);
        errors.Finish(result);
        result.Extensions ??= [];
        scope.ServiceProvider.GetRequiredService<ResponseExtensions>().CopyTo(result.Extensions);
        return result;
    }

    private void Allow(GraphQLOperationDefinition operation, RequestOrigin origin)
    {
        if (operation.Operation == OperationType.Subscription)
        {
            throw new TimelineGraphQLException(ErrorCodes.InvalidDocument, "Subscriptions cannot be answered by one HTTP response.");
        }

        if (origin.QueriesOnly && operation.Operation != OperationType.Query)
        {
            throw new ClientError(ErrorCodes.InvalidDocument, "Only queries can be sent by GET; send this operation by POST.")
            {
                IsWrongMethod = true,
            };
        }

        if (operation.Operation == OperationType.Mutation && schema.Mutation is null)
        {
            throw new TimelineGraphQLException(ErrorCodes.InvalidDocument, "There are no mutations here: this service answers and does not take.");
        }
    }

    private void AddCost(ExecutionResult result, long requested)
    {
        result.Extensions ??= [];
        result.Extensions["cost"] = new Dictionary<string, object?>
        {
            ["requested"] = requested,
            ["limit"] = limits.MaxCost,
            ["remaining"] = Math.Max(0, limits.MaxCost - requested),
        };
    }
}
