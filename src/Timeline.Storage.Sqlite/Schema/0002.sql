-- The span of the starts of all dated events written up to a revision. A list as of a revision is walked only within it, so that
-- what was recorded later, which in a growing timeline is mostly what happened later, need not be passed over row by row.
ALTER TABLE revision ADD COLUMN earliest_start INTEGER NOT NULL DEFAULT 9223372036854775807;
ALTER TABLE revision ADD COLUMN latest_start INTEGER NOT NULL DEFAULT -9223372036854775808;
UPDATE revision SET
    earliest_start = coalesce((SELECT min(start_min) FROM event WHERE recorded_from <= number), earliest_start),
    latest_start = coalesce((SELECT max(start_min) FROM event WHERE recorded_from <= number AND start_min < 9223372036854775807), latest_start);
