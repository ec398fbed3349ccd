using Timeline.Storage.Specification.Committing;
using Timeline.Storage.Specification.Differential;
using Timeline.Storage.Specification.Enrolling;
using Timeline.Storage.Specification.Filtering;
using Timeline.Storage.Specification.Finding;
using Timeline.Storage.Specification.Listing;

namespace Timeline.Core.Tests.ModelStoreTests;

// The suites of all stores, met by the model they are compared with.

public sealed class CommitTests : CommitSpecification<ModelFixture>;

public sealed class ConcurrencyTests : ConcurrencySpecification<ModelFixture>;

public sealed class IdempotencyTests : IdempotencySpecification<ModelFixture>;

public sealed class RefusalTests : RefusalSpecification<ModelFixture>;

public sealed class DifferentialTests : DifferentialSpecification<ModelFixture>;

public sealed class EnrolmentTests : EnrolmentSpecification<ModelFixture>;

public sealed class ActorFilterTests : ActorFilterSpecification<ModelFixture>;

public sealed class LongListTests : LongListSpecification<ModelFixture>;

public sealed class CombinedFilterTests : CombinedFilterSpecification<ModelFixture>;

public sealed class KindAndTagFilterTests : KindAndTagFilterSpecification<ModelFixture>;

public sealed class PlaceFilterTests : PlaceFilterSpecification<ModelFixture>;

public sealed class ReportFilterTests : ReportFilterSpecification<ModelFixture>;

public sealed class TimeFilterTests : TimeFilterSpecification<ModelFixture>;

public sealed class AsOfTests : AsOfSpecification<ModelFixture>;

public sealed class HistoryTests : HistorySpecification<ModelFixture>;

public sealed class HostileTextTests : HostileTextSpecification<ModelFixture>;

public sealed class KindTests : KindSpecification<ModelFixture>;

public sealed class LinkTests : LinkSpecification<ModelFixture>;

public sealed class RetractionTests : RetractionSpecification<ModelFixture>;

public sealed class RevisionTests : RevisionSpecification<ModelFixture>;

public sealed class EntityListTests : EntityListSpecification<ModelFixture>;

public sealed class EventOrderTests : EventOrderSpecification<ModelFixture>;

public sealed class EventPageTests : EventPageSpecification<ModelFixture>;
