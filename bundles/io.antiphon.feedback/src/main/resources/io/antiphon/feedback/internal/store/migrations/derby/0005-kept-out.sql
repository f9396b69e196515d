-- What was erased stays counted, and is not taken in again. Tombstones from before were taken off the counts, and keep nothing out.
-- KEPT_OUT: the pseudonym of an erased person, or the keyed digest by which an erased piece is recognised.
ALTER TABLE FEEDBACK_TOMBSTONE ADD COLUMN KEPT_OUT VARCHAR(80) NOT NULL DEFAULT '';
ALTER TABLE FEEDBACK_TOMBSTONE ADD COLUMN COUNTED BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE FEEDBACK_TOMBSTONE ADD COLUMN DAY_NUMBER INT NOT NULL DEFAULT 0;
-- Whose feedback it is, is asked for one person at a time.
CREATE INDEX FEEDBACK_PSEUDONYM ON FEEDBACK (PSEUDONYM, ID);
