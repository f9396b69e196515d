-- Which rule sets masked beside the rules of REDACTION_VERSION; empty in lines from before, when none could be chosen.
ALTER TABLE INTAKE ADD COLUMN MASKING_SETS CLOB NOT NULL DEFAULT '';
