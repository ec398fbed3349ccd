using Timeline.Storage.Specification.Committing;
using Timeline.Storage.Specification.Differential;
using Timeline.Storage.Specification.Enrolling;
using Timeline.Storage.Specification.Filtering;
using Timeline.Storage.Specification.Finding;
using Timeline.Storage.Specification.Listing;

namespace Timeline.Storage.Sqlite.Tests.Specification;

// The suites that every store must pass.

public sealed class CommitTests : CommitSpecification<SqliteFixture>;

public sealed class ConcurrencyTests : ConcurrencySpecification<SqliteFixture>;

public sealed class IdempotencyTests : IdempotencySpecification<SqliteFixture>;

public sealed class RefusalTests : RefusalSpecification<SqliteFixture>;

public sealed class DifferentialTests : DifferentialSpecification<SqliteFixture>;

public sealed class EnrolmentTests : EnrolmentSpecification<SqliteFixture>;

public sealed class ActorFilterTests : ActorFilterSpecification<SqliteFixture>;

public sealed class LongListTests : LongListSpecification<SqliteFixture>;

public sealed class CombinedFilterTests : CombinedFilterSpecification<SqliteFixture>;

public sealed class KindAndTagFilterTests : KindAndTagFilterSpecification<SqliteFixture>;

public sealed class PlaceFilterTests : PlaceFilterSpecification<SqliteFixture>;

public sealed class ReportFilterTests : ReportFilterSpecification<SqliteFixture>;

public sealed class TimeFilterTests : TimeFilterSpecification<SqliteFixture>;

public sealed class AsOfTests : AsOfSpecification<SqliteFixture>;

public sealed class HistoryTests : HistorySpecification<SqliteFixture>;

public sealed class HostileTextTests : HostileTextSpecification<SqliteFixture>;

public sealed class KindTests : KindSpecification<SqliteFixture>;

public sealed class LinkTests : LinkSpecification<SqliteFixture>;

public sealed class RetractionTests : RetractionSpecification<SqliteFixture>;

public sealed class RevisionTests : RevisionSpecification<SqliteFixture>;

public sealed class EntityListTests : EntityListSpecification<SqliteFixture>;

public sealed class EventOrderTests : EventOrderSpecification<SqliteFixture>;

public sealed class EventPageTests : EventPageSpecification<SqliteFixture>;
