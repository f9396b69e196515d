-- Whoever signs in decides how long their name is.
ALTER TABLE DOCUMENT ALTER COLUMN WRITTEN_BY SET DATA TYPE VARCHAR(32672);
