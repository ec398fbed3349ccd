using Timeline.Storage.Specification.Committing;
using Timeline.Storage.Specification.Differential;
using Timeline.Storage.Specification.Enrolling;
using Timeline.Storage.Specification.Filtering;
using Timeline.Storage.Specification.Finding;
using Timeline.Storage.Specification.Listing;

namespace Timeline.Storage.Neo4j.Tests.Specification;

// The suites that every store must pass.

public sealed class CommitTests : CommitSpecification<Neo4jFixture>;

public sealed class ConcurrencyTests : ConcurrencySpecification<Neo4jFixture>;

public sealed class IdempotencyTests : IdempotencySpecification<Neo4jFixture>;

public sealed class RefusalTests : RefusalSpecification<Neo4jFixture>;

public sealed class DifferentialTests : DifferentialSpecification<Neo4jFixture>
{
    // Nearly every random question is a new statement, which the server plans first.
    protected override int Questions => 25;
}

public sealed class EnrolmentTests : EnrolmentSpecification<Neo4jFixture>;

public sealed class ActorFilterTests : ActorFilterSpecification<Neo4jFixture>;

public sealed class LongListTests : LongListSpecification<Neo4jFixture>;

public sealed class CombinedFilterTests : CombinedFilterSpecification<Neo4jFixture>;

public sealed class KindAndTagFilterTests : KindAndTagFilterSpecification<Neo4jFixture>;

public sealed class PlaceFilterTests : PlaceFilterSpecification<Neo4jFixture>;

public sealed class ReportFilterTests : ReportFilterSpecification<Neo4jFixture>;

public sealed class TimeFilterTests : TimeFilterSpecification<Neo4jFixture>;

public sealed class AsOfTests : AsOfSpecification<Neo4jFixture>;

public sealed class HistoryTests : HistorySpecification<Neo4jFixture>;

public sealed class HostileTextTests : HostileTextSpecification<Neo4jFixture>;

public sealed class KindTests : KindSpecification<Neo4jFixture>;

public sealed class LinkTests : LinkSpecification<Neo4jFixture>;

public sealed class RetractionTests : RetractionSpecification<Neo4jFixture>;

public sealed class RevisionTests : RevisionSpecification<Neo4jFixture>;

public sealed class EntityListTests : EntityListSpecification<Neo4jFixture>;

public sealed class EventOrderTests : EventOrderSpecification<Neo4jFixture>;

public sealed class EventPageTests : EventPageSpecification<Neo4jFixture>;
