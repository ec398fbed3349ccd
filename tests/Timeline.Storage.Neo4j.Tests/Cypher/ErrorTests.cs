namespace Timeline.Storage.Neo4j.Tests.Cypher;

public sealed class ErrorTests
{
    [Theory]
    [InlineData("Neo.TransientError.Transaction.DeadlockDetected", true)]
    [InlineData("Neo.TransientError.General.DatabaseUnavailable", true)]
    [InlineData("Neo.TransientError.Transaction.Terminated", false)]
    [InlineData("Neo.TransientError.Transaction.LockClientStopped", false)]
    [InlineData("Neo.ClientError.Cluster.NotALeader", true)]
    [InlineData("Neo.ClientError.General.ForbiddenOnReadOnlyDatabase", true)]
    [InlineData("Neo.ClientError.Security.AuthorizationExpired", true)]
    [InlineData("Neo.ClientError.Security.Unauthorized", false)]
    [InlineData("Neo.ClientError.Statement.SyntaxError", false)]
    [InlineData("Neo.ClientError.Transaction.Terminated", false)]
    [InlineData("Neo.DatabaseError.General.UnknownError", false)]
    [InlineData("N/A", false)]
    [InlineData(null, false)]
    public void IsRetriable_Code_IsAsInTheDrivers(string? code, bool isRetriable) => CypherErrors.IsRetriable(code).ShouldBe(isRetriable);
}
