-- When an intake was taken back, 0 for never: its line stays and is not complete any more. EMPTIED once its rows are gone.
ALTER TABLE INTAKE ADD COLUMN TAKEN_BACK_MILLIS BIGINT NOT NULL DEFAULT 0;
ALTER TABLE INTAKE ADD COLUMN EMPTIED BOOLEAN NOT NULL DEFAULT FALSE;
