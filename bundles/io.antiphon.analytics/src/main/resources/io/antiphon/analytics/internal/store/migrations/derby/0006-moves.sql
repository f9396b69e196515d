-- The topics that people moved pieces to, one change after the other: what was said last of a piece holds, and none takes it back.
CREATE TABLE MOVED (
	ID BIGINT NOT NULL PRIMARY KEY,
	CHANGE_ID BIGINT NOT NULL,
	FEEDBACK BIGINT NOT NULL,
	TOPIC_KEY CLOB);
-- The topic that one was split off.
ALTER TABLE TOPIC ADD COLUMN SPLIT_OFF CLOB NOT NULL DEFAULT '';
