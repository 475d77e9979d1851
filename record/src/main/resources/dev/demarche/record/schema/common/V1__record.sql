-- Articles with the text that all offsets point into.
CREATE TABLE article (
  id ${id},
  uri TEXT NOT NULL UNIQUE,
  digest TEXT NOT NULL,
  published TEXT,
  published_from TEXT,
  title TEXT,
  publisher TEXT,
  language TEXT,
  text TEXT NOT NULL,
  blocks TEXT NOT NULL,
  meta TEXT NOT NULL,
  likeness TEXT,
  voice TEXT,
  added TEXT NOT NULL
);

-- What an article tells of one act; component: those that could be one act with it, directly or by a chain.
CREATE TABLE mention (
  id ${id},
  article BIGINT NOT NULL,
  event BIGINT,
  component BIGINT,
  due TEXT,
  body TEXT NOT NULL
);
CREATE INDEX mention_article ON mention (article);
CREATE INDEX mention_component ON mention (component);

-- Where a mention looks for others of the same act: hash of the key, whether its days say little, its days since 1970.
CREATE TABLE block (
  key BIGINT NOT NULL,
  vague INTEGER NOT NULL,
  from_day INTEGER NOT NULL,
  mention BIGINT NOT NULL,
  to_day INTEGER NOT NULL,
  PRIMARY KEY (key, vague, from_day, mention)
) ${clustered};

-- Acts. day is what they are listed by; promise is its kind and state.
CREATE TABLE event (
  id ${id},
  name TEXT NOT NULL UNIQUE,
  component BIGINT NOT NULL,
  type TEXT NOT NULL,
  status TEXT NOT NULL,
  day INTEGER NOT NULL,
  from_day INTEGER,
  to_day INTEGER,
  confidence DOUBLE PRECISION NOT NULL,
  disputed INTEGER NOT NULL,
  side TEXT,
  promise TEXT,
  due INTEGER,
  body TEXT NOT NULL
);
CREATE INDEX event_component ON event (component);
CREATE INDEX event_day ON event (day, id);
CREATE INDEX event_ahead ON event (to_day, id) WHERE status IN ('SCHEDULED', 'PROPOSED');
CREATE INDEX event_promise ON event (day, id) WHERE promise IS NOT NULL;
CREATE INDEX event_disputed ON event (day, id) WHERE disputed > 0;

-- Parties, pairs of parties, names, types, places, topics, sources, outlets as numbers.
CREATE TABLE term (
  id ${id},
  name TEXT NOT NULL UNIQUE
);
CREATE TABLE facet (
  term BIGINT NOT NULL,
  day INTEGER NOT NULL,
  event BIGINT NOT NULL,
  PRIMARY KEY (term, day, event)
) ${clustered};

-- Acts of a pair a month (months since the year 0) and quad class.
CREATE TABLE monthly (
  term BIGINT NOT NULL,
  month INTEGER NOT NULL,
  quad INTEGER NOT NULL,
  events INTEGER NOT NULL,
  PRIMARY KEY (term, month, quad)
) ${clustered};

-- By which acts find the promises that they keep: hash of a pair of parties and a word of the passages.
CREATE TABLE clue (
  key BIGINT NOT NULL,
  day INTEGER NOT NULL,
  event BIGINT NOT NULL,
  PRIMARY KEY (key, day, event)
) ${clustered};

CREATE TABLE statement (
  id ${id},
  article BIGINT NOT NULL,
  speaker TEXT,
  state TEXT,
  day INTEGER NOT NULL,
  body TEXT NOT NULL
);
CREATE INDEX statement_article ON statement (article);
CREATE INDEX statement_speaker ON statement (speaker, day);
CREATE INDEX statement_state ON statement (state, day);
CREATE INDEX statement_day ON statement (day, id);

CREATE TABLE agreement (
  id ${id},
  article BIGINT NOT NULL,
  key TEXT NOT NULL,
  expires INTEGER,
  body TEXT NOT NULL
);
CREATE INDEX agreement_article ON agreement (article);
CREATE INDEX agreement_key ON agreement (key);
CREATE INDEX agreement_expires ON agreement (expires) WHERE expires IS NOT NULL;

-- What was changed afterwards: corrected articles, events withdrawn, merged or named anew.
CREATE TABLE trace (
  id ${id},
  at TEXT NOT NULL,
  what TEXT NOT NULL,
  subject TEXT NOT NULL,
  detail TEXT NOT NULL
);
CREATE INDEX trace_subject ON trace (subject);
