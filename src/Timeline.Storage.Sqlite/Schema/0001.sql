-- Every entity has one row for each version; a version holds from recorded_from up to, without, recorded_to.
-- 9223372036854775807 stands for "still" in recorded_to, for "no bound" in the four bounds (its negative twin towards the past),
-- and, in start_min, for "no date": so that undated events come after all others.

CREATE TABLE revision (
    number      INTEGER PRIMARY KEY,
    recorded_at INTEGER NOT NULL,
    author      TEXT NOT NULL,
    reason      TEXT NOT NULL,
    added       INTEGER NOT NULL,
    changed     INTEGER NOT NULL,
    retracted   INTEGER NOT NULL
) STRICT;
CREATE INDEX revision_by_instant ON revision (recorded_at, number);

-- revision: the one the key wrote, or the newest one when it changed nothing (wrote = 0).
CREATE TABLE commit_key (
    key      TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    wrote    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE actor (
    version       INTEGER PRIMARY KEY,
    slug          TEXT NOT NULL,
    recorded_from INTEGER NOT NULL REFERENCES revision (number),
    recorded_to   INTEGER NOT NULL DEFAULT 9223372036854775807,
    kind          TEXT NOT NULL,
    body          TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX actor_by_slug ON actor (slug, recorded_from, recorded_to, kind);

CREATE TABLE place (
    version       INTEGER PRIMARY KEY,
    slug          TEXT NOT NULL,
    recorded_from INTEGER NOT NULL REFERENCES revision (number),
    recorded_to   INTEGER NOT NULL DEFAULT 9223372036854775807,
    within        TEXT,
    body          TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX place_by_slug ON place (slug, recorded_from, recorded_to);
CREATE INDEX place_by_within ON place (within, recorded_from, recorded_to, slug);

CREATE TABLE source (
    version       INTEGER PRIMARY KEY,
    slug          TEXT NOT NULL,
    recorded_from INTEGER NOT NULL REFERENCES revision (number),
    recorded_to   INTEGER NOT NULL DEFAULT 9223372036854775807,
    body          TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX source_by_slug ON source (slug, recorded_from, recorded_to);

CREATE TABLE report (
    version       INTEGER PRIMARY KEY,
    slug          TEXT NOT NULL,
    recorded_from INTEGER NOT NULL REFERENCES revision (number),
    recorded_to   INTEGER NOT NULL DEFAULT 9223372036854775807,
    event         TEXT NOT NULL,
    source        TEXT NOT NULL,
    body          TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX report_by_slug ON report (slug, recorded_from, recorded_to);
-- Why a report was taken away.
CREATE TABLE report_retraction (
    report   TEXT NOT NULL,
    revision INTEGER NOT NULL REFERENCES revision (number),
    reason   TEXT NOT NULL,
    PRIMARY KEY (report, revision)
) STRICT, WITHOUT ROWID;
CREATE INDEX report_by_event ON report (event, recorded_to);
CREATE INDEX report_by_source ON report (source, slug, recorded_from, recorded_to, event);

CREATE TABLE event (
    version       INTEGER PRIMARY KEY,
    slug          TEXT NOT NULL,
    recorded_from INTEGER NOT NULL REFERENCES revision (number),
    recorded_to   INTEGER NOT NULL DEFAULT 9223372036854775807,
    start_min     INTEGER NOT NULL,
    start_max     INTEGER NOT NULL,
    end_min       INTEGER NOT NULL,
    end_max       INTEGER NOT NULL,
    kind          TEXT NOT NULL,
    body          TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX event_by_slug ON event (slug, recorded_from, recorded_to);
CREATE INDEX event_by_time ON event (start_min, end_max, slug, recorded_from, recorded_to, start_max, end_min);
CREATE INDEX event_by_record ON event (recorded_from DESC, start_min, end_max, slug, recorded_to);
CREATE INDEX event_by_kind ON event (kind, recorded_from, recorded_to);
CREATE INDEX event_by_end ON event (recorded_to, slug) WHERE recorded_to < 9223372036854775807;

-- The inverted index of events: what an event version has (an actor, a place, a kind and those above it, a tag, a source, a class
-- of length), each with its versions in the order of time. One term is walked in the order shown; another is probed by the whole key.
CREATE TABLE term (
    id        INTEGER PRIMARY KEY,
    dimension TEXT NOT NULL,
    value     TEXT NOT NULL,
    UNIQUE (dimension, value)
) STRICT;
CREATE TABLE event_term (
    term      INTEGER NOT NULL REFERENCES term (id),
    start_min INTEGER NOT NULL,
    end_max   INTEGER NOT NULL,
    slug      TEXT NOT NULL,
    version   INTEGER NOT NULL REFERENCES event (version),
    PRIMARY KEY (term, start_min, end_max, slug, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE event_participant (
    version INTEGER NOT NULL REFERENCES event (version),
    role    TEXT NOT NULL,
    actor   TEXT NOT NULL,
    PRIMARY KEY (version, role, actor)
) STRICT, WITHOUT ROWID;

CREATE TABLE event_report (
    version     INTEGER NOT NULL REFERENCES event (version),
    source      TEXT NOT NULL,
    report      TEXT NOT NULL,
    reliability TEXT NOT NULL,
    credibility INTEGER NOT NULL,
    PRIMARY KEY (version, source, report)
) STRICT, WITHOUT ROWID;

CREATE TABLE event_link (
    target  TEXT NOT NULL,
    version INTEGER NOT NULL REFERENCES event (version),
    PRIMARY KEY (target, version)
) STRICT, WITHOUT ROWID;

-- The folded words of names, for finding entities by the beginnings of words.
CREATE TABLE actor_word (version INTEGER NOT NULL REFERENCES actor (version), word TEXT NOT NULL, PRIMARY KEY (version, word)) STRICT, WITHOUT ROWID;
CREATE TABLE place_word (version INTEGER NOT NULL REFERENCES place (version), word TEXT NOT NULL, PRIMARY KEY (version, word)) STRICT, WITHOUT ROWID;
CREATE TABLE source_word (version INTEGER NOT NULL REFERENCES source (version), word TEXT NOT NULL, PRIMARY KEY (version, word)) STRICT, WITHOUT ROWID;
