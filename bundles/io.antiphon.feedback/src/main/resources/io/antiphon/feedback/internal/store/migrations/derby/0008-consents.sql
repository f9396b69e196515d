-- What people agreed to and took back, by pseudonym alone; rows are added and never changed. Each counts once its intake is complete, of
-- which a form is one too. DAY_NUMBER: days since 1970, the least number where the day is not known.
CREATE TABLE CONSENT (
	ID BIGINT NOT NULL PRIMARY KEY,
	INTAKE BIGINT NOT NULL,
	PSEUDONYM VARCHAR(64) NOT NULL,
	PURPOSE VARCHAR(100) NOT NULL,
	GIVEN BOOLEAN NOT NULL,
	DAY_NUMBER INT NOT NULL,
	SEAL VARCHAR(33) FOR BIT DATA);

CREATE INDEX CONSENT_PURPOSE ON CONSENT (PURPOSE, PSEUDONYM, ID, INTAKE, GIVEN, DAY_NUMBER);
CREATE INDEX CONSENT_PSEUDONYM ON CONSENT (PSEUDONYM, ID);
