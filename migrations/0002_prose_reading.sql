-- What was read from sentences instead of tables: cells with where they were found, and what is still to be asked.
ALTER TABLE submission_version ADD COLUMN prose_reading TEXT; -- JSON
