-- What came, changed and went, one row a transaction and event or agreement; numbers grow in the order of transactions.
-- at: milliseconds since 1970; fields: what changed; related: earlier or later ids; former: as it stood, where a question may no longer find it.
CREATE TABLE journal (
  id ${id},
  at BIGINT NOT NULL,
  what TEXT NOT NULL,
  subject TEXT NOT NULL,
  name TEXT NOT NULL,
  fields TEXT NOT NULL,
  related TEXT NOT NULL,
  former TEXT
);

-- Why an article was taken back by its source, or null; its text stays, what was read in it does not.
ALTER TABLE article ADD COLUMN withdrawn TEXT;

-- Saved questions: filters as a query string.
CREATE TABLE watch (
  id ${id},
  name TEXT NOT NULL UNIQUE,
  query TEXT NOT NULL,
  author TEXT NOT NULL,
  made BIGINT NOT NULL
);

-- Who is told of what a watch finds; position: the last row of the journal that went into the outbox.
CREATE TABLE hook (
  id ${id},
  watch BIGINT NOT NULL,
  url TEXT NOT NULL,
  secret TEXT NOT NULL,
  position BIGINT NOT NULL,
  made BIGINT NOT NULL
);
CREATE INDEX hook_watch ON hook (watch);

-- The outbox. due: when to try next, null for what is dead or delivered.
CREATE TABLE delivery (
  id ${id},
  hook BIGINT NOT NULL,
  message TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL,
  body TEXT NOT NULL,
  state TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  due BIGINT,
  fault TEXT,
  made BIGINT NOT NULL
);
CREATE INDEX delivery_due ON delivery (due);
CREATE INDEX delivery_hook ON delivery (hook, state);

-- Sources that are polled, and what was seen of each. body: the JSON of what is remembered.
CREATE TABLE source (
  name TEXT PRIMARY KEY,
  body TEXT NOT NULL
);
CREATE TABLE seen (
  source TEXT NOT NULL,
  item TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (source, item)
) ${clustered};
