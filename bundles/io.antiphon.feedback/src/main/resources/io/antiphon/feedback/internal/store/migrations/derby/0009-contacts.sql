-- What people can be reached by, of those who agreed to be answered: LOCKED is encrypted under the key of the workspace and bound to its
-- person and kind. Rows are added and taken away, never changed; of a person and a kind the one said last counts, once its intake is
-- complete. DAY_NUMBER: as in CONSENT.
CREATE TABLE CONTACT (
	ID BIGINT NOT NULL PRIMARY KEY,
	INTAKE BIGINT NOT NULL,
	PSEUDONYM VARCHAR(64) NOT NULL,
	KIND VARCHAR(20) NOT NULL,
	LOCKED VARCHAR(2000) FOR BIT DATA NOT NULL,
	LANGUAGE VARCHAR(10) NOT NULL,
	DAY_NUMBER INT NOT NULL,
	SEAL VARCHAR(33) FOR BIT DATA);

CREATE INDEX CONTACT_PSEUDONYM ON CONTACT (PSEUDONYM, ID);
