using System.Globalization;

namespace Timeline.GraphQL;

/// <summary>What one request may ask for. All limits are on by default, and each has bounds of its own, which <see cref="Check"/> knows.</summary>
public sealed class GraphQLLimits
{
    /// <summary>Bytes of a request's body: 1 to 1 GiB. Default 1 MiB.</summary>
    public long MaxBodyBytes { get; set; } = 1024 * 1024;

    /// <summary>Lexical tokens of a document, comments included: 1 to 1,000,000. Default 5,000.</summary>
    public int MaxTokens { get; set; } = 5_000;

    /// <summary>
    /// Levels of selections, fragments expanded: 1 to 200, since each takes its share of a thread's stack. Default 20: the introspection
    /// query of graphql-js has 15.
    /// </summary>
    public int MaxDepth { get; set; } = 20;

    /// <summary>Selections side by side in one selection set, fragments expanded: 1 to 100,000. Default 200.</summary>
    public int MaxWidth { get; set; } = 200;

    /// <summary>
    /// Operations and fragments of a document: 1 to 500. Default 100: validation takes time with the cube of a chain of fragments.
    /// </summary>
    public int MaxDefinitions { get; set; } = 100;

    /// <summary>Aliases in a document: 1 to 100,000. Default 50.</summary>
    public int MaxAliases { get; set; } = 50;

    /// <summary>GraphQL requests in one HTTP request: 1 to 1,000. Default 10.</summary>
    public int MaxBatch { get; set; } = 10;

    /// <summary>
    /// Cost of one operation: 1 for each field, that of its children times the page size it asks for, times 20 for a history, or
    /// times 5 for any other list; and 20 for each value in a filter. 1 to 1,000,000,000. Default 100,000.
    /// </summary>
    public long MaxCost { get; set; } = 100_000;

    /// <summary>Time from the body's last byte to the answer; a batch as a whole: 1 millisecond to 1 hour. Default 10 seconds.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Entries of a page where neither <c>first</c> nor <c>last</c> has a value: 1 to 10,000. Default 50.</summary>
    public int DefaultPageSize { get; set; } = 50;

    /// <summary>Entries of a page at most: <see cref="DefaultPageSize"/> to 10,000. Default 500.</summary>
    public int MaxPageSize { get; set; } = 500;

    /// <summary>Levels of a filter, itself the first: 1 to 50. Default 10.</summary>
    public int MaxFilterDepth { get; set; } = 10;

    /// <summary>
    /// Conditions of a filter, those of the filters inside it included: each field that is given, and an empty filter as one. 1 to 400,
    /// since a database takes only so many in one expression. Default 200.
    /// </summary>
    public int MaxFilterConditions { get; set; } = 200;

    /// <summary>Entries of all the lists of a filter together, those of the filters inside it included: 1 to 20,000. Default 2,000.</summary>
    public int MaxFilterEntries { get; set; } = 2_000;

    /// <summary>Entries of one list in an argument: 1 to 10,000. Default 500.</summary>
    public int MaxListEntries { get; set; } = 500;

    /// <summary>UTF-16 code units of one text that is searched for: 1 to 1,000. Default 500.</summary>
    public int MaxTextLength { get; set; } = 500;

    /// <summary>Documents that are kept parsed and validated: 1 to 100,000. Default 500.</summary>
    public int DocumentCacheSize { get; set; } = 500;

    /// <summary>Makes sure that every limit lies within its bounds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// One does not. It is the exception's parameter; the message begins with a sentence that names it, its bounds and its value.
    /// </exception>
    public void Check()
    {
        ReadOnlySpan<(string Name, long Value, long Most)> limits =
        [
            (nameof(MaxBodyBytes), MaxBodyBytes, 1L << 30),
            (nameof(MaxTokens), MaxTokens, 1_000_000),
            (nameof(MaxDepth), MaxDepth, 200),
            (nameof(MaxWidth), MaxWidth, 100_000),
            (nameof(MaxDefinitions), MaxDefinitions, 500),
            (nameof(MaxAliases), MaxAliases, 100_000),
            (nameof(MaxBatch), MaxBatch, 1_000),
            (nameof(MaxCost), MaxCost, 1_000_000_000),
            (nameof(DefaultPageSize), DefaultPageSize, 10_000),
            (nameof(MaxPageSize), MaxPageSize, 10_000),
            (nameof(MaxFilterDepth), MaxFilterDepth, 50),
            (nameof(MaxFilterConditions), MaxFilterConditions, 400),
            (nameof(MaxFilterEntries), MaxFilterEntries, 20_000),
            (nameof(MaxListEntries), MaxListEntries, 10_000),
            (nameof(MaxTextLength), MaxTextLength, 1_000),
            (nameof(DocumentCacheSize), DocumentCacheSize, 100_000),
        ];
        foreach (var (name, value, most) in limits)
        {
            if (value < 1 || value > most)
            {
                throw Wrong(name, string.Create(CultureInfo.InvariantCulture, $"'{name}' is 1 to {most}, not {value}."));
            }
        }

        if (Timeout < TimeSpan.FromMilliseconds(1) || Timeout > TimeSpan.FromHours(1))
        {
            throw Wrong(nameof(Timeout), $"'{nameof(Timeout)}' is 00:00:00.001 to 01:00:00, not {Timeout:c}.");
        }

        if (MaxPageSize < DefaultPageSize)
        {
            throw Wrong(nameof(MaxPageSize), string.Create(CultureInfo.InvariantCulture,
                $"'{nameof(MaxPageSize)}' is at least '{nameof(DefaultPageSize)}', which is {DefaultPageSize}, not {MaxPageSize}."));
        }
    }

    private static ArgumentOutOfRangeException Wrong(string name, string message) => new(name, message);
}
