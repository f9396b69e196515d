-- How sure the analysis is of what it says of a piece; null where the review is from before.
ALTER TABLE LABEL ADD COLUMN CONFIDENCE DOUBLE;
