-- Seals: one byte for the list of fields, then a keyed digest; null where the row is from before and not sealed yet.
ALTER TABLE DOCUMENT ADD COLUMN SEAL VARCHAR(33) FOR BIT DATA;

-- One row: what all documents sum up to.
CREATE TABLE DOCUMENT_SUM (
	ID BIGINT NOT NULL PRIMARY KEY,
	SEALED_SUMS VARCHAR(2000) NOT NULL,
	SEAL VARCHAR(33) FOR BIT DATA);
INSERT INTO DOCUMENT_SUM (ID, SEALED_SUMS, SEAL) VALUES (1, '', NULL);
