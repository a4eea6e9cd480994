-- Submissions, drafts and the audit trail. Versions are never changed or removed: the triggers below see to it.

-- One row a submission: its newest version, with what lists show of it.
CREATE TABLE submission (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, -- the order of the list; never reused, so that a cursor stays true
  id TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL CHECK (version > 0),
  unit TEXT NOT NULL,
  year INTEGER NOT NULL,
  errors INTEGER NOT NULL,
  warnings INTEGER NOT NULL,
  infos INTEGER NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;

CREATE INDEX submission_by_year ON submission (year, seq);

CREATE TABLE submission_version (
  submission_id TEXT NOT NULL REFERENCES submission (id),
  version INTEGER NOT NULL CHECK (version > 0),
  submission TEXT NOT NULL, -- JSON
  report TEXT,
  leftovers TEXT NOT NULL, -- JSON
  created_at TEXT NOT NULL,
  UNIQUE (submission_id, version)
) STRICT;

-- Every version of every draft. A draft's id stays the same over its versions.
CREATE TABLE draft_version (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  draft_id TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  submission_id TEXT NOT NULL REFERENCES submission (id),
  submission_version INTEGER NOT NULL, -- the tables that it was checked against
  status TEXT NOT NULL CHECK (status IN ('accepted', 'rejected')),
  writer TEXT NOT NULL,
  sections TEXT NOT NULL, -- JSON
  text TEXT NOT NULL,
  "check" TEXT NOT NULL, -- JSON
  created_at TEXT NOT NULL,
  UNIQUE (draft_id, version)
) STRICT;

CREATE INDEX draft_version_by_submission ON draft_version (submission_id, seq);

-- Who did what, when, to which version. Ids only, no content.
CREATE TABLE audit_trail (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  action TEXT NOT NULL,
  submission_id TEXT NOT NULL,
  submission_version INTEGER NOT NULL,
  draft_id TEXT,
  draft_version INTEGER
) STRICT;

CREATE INDEX audit_trail_by_submission ON audit_trail (submission_id, seq);

CREATE TRIGGER submission_version_is_kept BEFORE UPDATE ON submission_version
BEGIN
  SELECT RAISE(ABORT, 'versions are immutable');
END;

CREATE TRIGGER submission_version_stays BEFORE DELETE ON submission_version
BEGIN
  SELECT RAISE(ABORT, 'versions are immutable');
END;

CREATE TRIGGER draft_version_is_kept BEFORE UPDATE ON draft_version
BEGIN
  SELECT RAISE(ABORT, 'versions are immutable');
END;

CREATE TRIGGER draft_version_stays BEFORE DELETE ON draft_version
BEGIN
  SELECT RAISE(ABORT, 'versions are immutable');
END;

CREATE TRIGGER audit_trail_is_kept BEFORE UPDATE ON audit_trail
BEGIN
  SELECT RAISE(ABORT, 'the audit trail is immutable');
END;

CREATE TRIGGER audit_trail_stays BEFORE DELETE ON audit_trail
BEGIN
  SELECT RAISE(ABORT, 'the audit trail is immutable');
END;
