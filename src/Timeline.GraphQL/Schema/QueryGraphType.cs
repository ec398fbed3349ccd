namespace Timeline.GraphQL;

internal sealed class QueryGraphType : TypeOf<object>
{
    public QueryGraphType()
        : base("Query", "Everything that can be asked. A field that fails is null and leaves the others alone.")
    {
        this.AddNodeQueries();
        this.AddEventQueries();
        this.AddActorQueries();
        this.AddPlaceQueries();
        this.AddSourceQueries();
        this.AddReportQueries();
        this.AddRevisionQueries();
        this.AddTimeQueries();
    }
}
