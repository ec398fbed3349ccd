-- The extent of an event that is one of several dates with gaps between, null for all others: its four bounds alone would find it
-- in the gaps. Files of before have it wherever unspecified digits or a set could leave gaps.
ALTER TABLE event ADD COLUMN gaps TEXT;
UPDATE event SET gaps = body -> '$.when' WHERE body ->> '$.when[0]' GLOB '*[[X]*';
DROP INDEX event_by_time;
CREATE INDEX event_by_time ON event (start_min, end_max, slug, recorded_from, recorded_to, start_max, end_min, gaps);
