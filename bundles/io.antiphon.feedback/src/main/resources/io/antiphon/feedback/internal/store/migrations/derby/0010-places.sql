-- What a record goes by in a source that is no text file ("Sheet1!17"); empty for a line of one, and so in all from before.
ALTER TABLE FEEDBACK ADD COLUMN RECORD_PLACE VARCHAR(1000) NOT NULL DEFAULT '';
