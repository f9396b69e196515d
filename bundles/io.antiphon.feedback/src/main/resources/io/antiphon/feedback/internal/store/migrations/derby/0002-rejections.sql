-- INTAKE_REJECTION holds the first rejections of an intake only; how many there are for which reason is in its line.
-- Empty in lines from before: then they all are in INTAKE_REJECTION.
ALTER TABLE INTAKE ADD COLUMN REASONS CLOB NOT NULL DEFAULT '';
