-- Under which names agreements were told of, by whom first, and which agreement each means, so that
-- what is told later need not read all that was told before. code: a number of the name.
CREATE TABLE accord_name (
  key TEXT NOT NULL,
  code BIGINT NOT NULL,
  name TEXT NOT NULL,
  published TEXT,
  article TEXT NOT NULL,
  accord BIGINT NOT NULL,
  PRIMARY KEY (key, code)
) ${clustered};
