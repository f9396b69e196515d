-- What the feedback of an intake was collected for, ids with spaces between them; empty in lines from before: improve-service alone.
ALTER TABLE INTAKE ADD COLUMN PURPOSES VARCHAR(2000) NOT NULL DEFAULT '';
