namespace Timeline.Storage.Neo4j.Tests.Cypher;

public sealed class AddressTests
{
    [Theory]
    [InlineData("neo4j://localhost", "http://localhost:7474/", "neo4j")]
    [InlineData("neo4j://localhost:7687", "http://localhost:7474/", "neo4j")]
    [InlineData("bolt://db.example.org", "http://db.example.org:7474/", "neo4j")]
    [InlineData("neo4j+s://db.example.org:7687", "https://db.example.org:7473/", "neo4j")]
    [InlineData("bolt+ssc://10.0.0.1", "https://10.0.0.1:7473/", "neo4j")]
    [InlineData("https+ssc://10.0.0.1:7475/one", "https://10.0.0.1:7475/", "one")]
    [InlineData("neo4j+s://abc123.databases.neo4j.io", "https://abc123.databases.neo4j.io/", "neo4j")]
    [InlineData("neo4j+s://abc123.databases.neo4j.io:7687", "https://abc123.databases.neo4j.io/", "neo4j")]
    [InlineData("http://localhost:7474", "http://localhost:7474/", "neo4j")]
    [InlineData("https://graph.example.org", "https://graph.example.org/", "neo4j")]
    [InlineData("HTTP://localhost:7474/", "http://localhost:7474/", "neo4j")]
    [InlineData("neo4j://localhost/mydb", "http://localhost:7474/", "mydb")]
    [InlineData("http://localhost:7474/?database=my%20db", "http://localhost:7474/", "my db")]
    [InlineData("http://localhost:7474/mydb?database=mydb", "http://localhost:7474/", "mydb")]
    [InlineData("http://[::1]:7474", "http://[::1]:7474/", "neo4j")]
    [InlineData("bolt://[fe80::1]", "http://[fe80::1]:7474/", "neo4j")]
    [InlineData("  neo4j://localhost  ", "http://localhost:7474/", "neo4j")]
    public void Parse_AddressAsPeopleHaveIt_GivesHttp(string text, string http, string database)
    {
        var address = Neo4jAddress.Parse(text);

        address.Http.ShouldBe(new Uri(http));
        address.Database.ShouldBe(database);
    }

    [Theory]
    [InlineData("neo4j://neo4j:secret@localhost", "neo4j", "secret")]
    [InlineData("http://me:p@ss:word@localhost:7474", "me", "p@ss:word")]
    [InlineData("http://me:p%2Fw%20d@localhost:7474/db", "me", "p/w d")]
    [InlineData("http://me:@localhost:7474", "me", "")]
    public void Parse_UserAndPassword_AreKeptAndNeverShown(string text, string user, string password)
    {
        var address = Neo4jAddress.Parse(text);

        address.Credentials.User.ShouldBe(user);
        address.Credentials.Secret.ShouldBe(password);
        $"{address} {address.Credentials} {address.Http} {address.Bolt} {address.Assumption}".ShouldNotContain(password.Length > 0 ? password : "me:");
    }

    [Fact]
    public void Parse_GivenBeside_WinsOverAddress()
    {
        var address = Neo4jAddress.Parse("http://a:b@localhost:7474/one", Neo4jCredentials.Bearer("token"), "two");

        address.Credentials.Header!.Scheme.ShouldBe("Bearer");
        address.Database.ShouldBe("two");
    }

    [Theory]
    [InlineData("neo4j://localhost:9999", "neo4j://localhost:9999 is a Bolt address; its HTTP address was taken to be http://localhost:7474. If it is another, give that one: http://host:port.")]
    [InlineData("bolt+s://localhost", "bolt+s://localhost is a Bolt address; its HTTP address was taken to be https://localhost:7473. If it is another, give that one: https://host:port.")]
    [InlineData("bolt+ssc://localhost", "bolt+ssc://localhost is a Bolt address; its HTTP address was taken to be https://localhost:7473. If it is another, give that one: https+ssc://host:port.")]
    [InlineData("http://localhost:7474", null)]
    public void Parse_BoltAddress_SaysWhatWasAssumed(string text, string? assumption) => Neo4jAddress.Parse(text).Assumption.ShouldBe(assumption);

    [Theory]
    [InlineData("neo4j+ssc://localhost", true)]
    [InlineData("https+ssc://localhost:7475", true)]
    [InlineData("https://localhost", false)]
    [InlineData("neo4j+s://localhost", false)]
    public void Parse_SelfSigned_AcceptsAnyCertificate(string text, bool accepts) => Neo4jAddress.Parse(text).AcceptsAnyCertificate.ShouldBe(accepts);

    [Theory]
    [InlineData("", "it must begin with one of")]
    [InlineData("localhost:7687", "it must begin with one of")]
    [InlineData("postgres://u:secret@localhost", "it must begin with one of")]
    [InlineData("neo4j://", "the host is missing")]
    [InlineData("neo4j://u:secret@", "the host is missing")]
    [InlineData("neo4j://ho st", "is not the name of a host")]
    [InlineData("neo4j://localhost:x", "'x' is not a port")]
    [InlineData("neo4j://localhost:70000", "'70000' is not a port")]
    [InlineData("neo4j://secret@localhost", "before the @ must stand user:password")]
    [InlineData("neo4j://u:se/secret@localhost", "in a password, / ? and # must be written")]
    [InlineData("http://localhost/a/b", "one name, of the database")]
    [InlineData("http://localhost/a?database=b", "it names two databases")]
    [InlineData("neo4j://localhost?policy=eu", "database=name only")]
    public void Parse_Mistake_SaysInOneLineWithoutPassword(string text, string why)
    {
        var message = Should.Throw<FormatException>(() => Neo4jAddress.Parse(text)).Message;

        message.ShouldContain(why);
        message.ShouldNotContain("\n");
        message.ShouldNotContain("secret");
    }
}
