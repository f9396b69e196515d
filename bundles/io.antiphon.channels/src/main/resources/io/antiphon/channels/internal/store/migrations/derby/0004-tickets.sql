-- Events that came beside feedback, in one import: their intake counts while that of the feedback does, and has no receipt of its own.
CREATE TABLE EVENT_BESIDE (
	ID BIGINT NOT NULL PRIMARY KEY,
	INTAKE BIGINT NOT NULL,
	FEEDBACK BIGINT NOT NULL,
	SEAL VARCHAR(33) FOR BIT DATA);
