-- One row, locked by the one workbench that is adding to the audit.
CREATE TABLE AUDIT_TURN (
	ID BIGINT NOT NULL PRIMARY KEY);
INSERT INTO AUDIT_TURN (ID) VALUES (1);
