-- What a migration leaves to be made anew from what is kept, when the record is opened next.
CREATE TABLE chore (
  name TEXT PRIMARY KEY
);
INSERT INTO chore (name) VALUES ('index');

-- How many rows there are of what, so that nobody has to count them.
CREATE TABLE tally (
  name TEXT PRIMARY KEY,
  number BIGINT NOT NULL
);
CREATE INDEX article_published ON article (published);

-- Agreements as all articles tell of them together; key: the parties.
CREATE TABLE accord (
  id ${id},
  name TEXT NOT NULL UNIQUE,
  key TEXT NOT NULL,
  deadline INTEGER,
  body TEXT NOT NULL
);
CREATE INDEX accord_key ON accord (key);

-- Deadlines of those in being by party, and by the empty party for all.
CREATE TABLE deadline (
  party TEXT NOT NULL,
  day INTEGER NOT NULL,
  accord BIGINT NOT NULL,
  PRIMARY KEY (party, day, accord)
) ${clustered};

-- Facets tell these now.
DROP INDEX event_ahead;
DROP INDEX event_promise;
DROP INDEX event_disputed;
DROP INDEX agreement_expires;

-- From here on: 2 where sources differ, and 1 more where one side may pass it over in silence.
UPDATE event SET disputed = CASE WHEN side IS NOT NULL THEN 3 WHEN disputed > 0 THEN 2 ELSE 0 END;

-- Types and parties of all acts of an article, by which articles on one story are known.
ALTER TABLE article ADD COLUMN acts TEXT;
