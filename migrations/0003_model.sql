-- What was asked of language models, as part of the audit trail, and what they answered.

-- One row a call. `request` and `reply` are masked, and kept only where a setting says so.
CREATE TABLE model_call (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  submission_id TEXT NOT NULL,
  submission_version INTEGER NOT NULL,
  draft_id TEXT, -- null for a question
  task TEXT NOT NULL,
  model TEXT NOT NULL,
  prompt_version TEXT NOT NULL,
  input_tokens INTEGER NOT NULL,
  output_tokens INTEGER NOT NULL,
  cost TEXT, -- decimal, where prices are set
  ms INTEGER NOT NULL,
  tries INTEGER NOT NULL, -- 0 where the reply was known
  verdict TEXT NOT NULL,
  request TEXT,
  reply TEXT
) STRICT;

CREATE INDEX model_call_by_submission ON model_call (submission_id, seq);

CREATE TRIGGER model_call_is_kept BEFORE UPDATE ON model_call
BEGIN
  SELECT RAISE(ABORT, 'the audit trail is immutable');
END;

CREATE TRIGGER model_call_stays BEFORE DELETE ON model_call
BEGIN
  SELECT RAISE(ABORT, 'the audit trail is immutable');
END;

-- Replies that passed all checks, by a digest of model, prompt and facts. A cache: rows may be removed at will.
CREATE TABLE model_reply (
  key TEXT PRIMARY KEY,
  reply TEXT NOT NULL, -- JSON
  created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
