namespace Timeline.GraphQL.Limits;

/// <summary>What one request may ask for. All limits are on by default; all values must be positive.</summary>
public sealed class GraphQLLimits
{
    /// <summary>Bytes of a request's body. Default 1 MiB.</summary>
    public long MaxBodyBytes { get; set; } = 1024 * 1024;

    /// <summary>Lexical tokens of a document, comments included. Default 5,000.</summary>
    public int MaxTokens { get; set; } = 5_000;

    /// <summary>Levels of selections, fragments expanded. Default 20: the introspection query of graphql-js has 15.</summary>
    public int MaxDepth { get; set; } = 20;

    /// <summary>Selections side by side in one selection set, fragments expanded. Default 200.</summary>
    public int MaxWidth { get; set; } = 200;

    /// <summary>Operations and fragments of a document. Default 100: validation takes time with the cube of a chain of fragments.</summary>
    public int MaxDefinitions { get; set; } = 100;

    /// <summary>Aliases in a document. Default 50.</summary>
    public int MaxAliases { get; set; } = 50;

    /// <summary>GraphQL requests in one HTTP request. Default 10.</summary>
    public int MaxBatch { get; set; } = 10;

    /// <summary>
    /// Cost of one operation: 1 for each field, that of its children times the page size it asks for, or times 5 for any other list.
    /// Default 100,000.
    /// </summary>
    public long MaxCost { get; set; } = 100_000;

    /// <summary>Time from the body's last byte to the answer; a batch as a whole. Default 10 seconds.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Entries of a page where neither <c>first</c> nor <c>last</c> has a value. Default 50.</summary>
    public int DefaultPageSize { get; set; } = 50;

    /// <summary>Entries of a page at most. Default 500.</summary>
    public int MaxPageSize { get; set; } = 500;

    /// <summary>Documents that are kept parsed and validated. Default 500.</summary>
    public int DocumentCacheSize { get; set; } = 500;

    /// <summary>Makes sure that every limit is one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">One is not; it is named by the exception's parameter.</exception>
    public void Check()
    {
        ReadOnlySpan<(string Name, long Value)> limits =
        [
            (nameof(MaxBodyBytes), MaxBodyBytes), (nameof(MaxTokens), MaxTokens), (nameof(MaxDepth), MaxDepth), (nameof(MaxWidth), MaxWidth),
            (nameof(MaxDefinitions), MaxDefinitions), (nameof(MaxAliases), MaxAliases), (nameof(MaxBatch), MaxBatch), (nameof(MaxCost), MaxCost),
            (nameof(Timeout), Timeout.Ticks), (nameof(DefaultPageSize), DefaultPageSize), (nameof(DocumentCacheSize), DocumentCacheSize),
        ];
        foreach (var (name, value) in limits)
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value, name);
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(MaxPageSize, DefaultPageSize, nameof(MaxPageSize));
    }
}
