-- Promises and the deeds that may keep them find each other by a pair of parties and a type; words of the passages,
-- as hashes of four bytes in ascending order, say whether they are about one thing. Keys of blocks begin with a stretch
-- of days, so that what comes together lies in few pages. Both are made anew from what is kept.
DROP TABLE clue;
CREATE TABLE clue (
  key BIGINT NOT NULL,
  day INTEGER NOT NULL,
  event BIGINT NOT NULL,
  words ${bytes} NOT NULL,
  PRIMARY KEY (key, day, event)
) ${clustered};
DELETE FROM block;
INSERT INTO chore (name) VALUES ('clues'), ('blocks');
