-- What conditions ask of a row, in the index by which it is reached: bodies are long, and the rows of a list lie far apart.
ALTER TABLE event DROP CONSTRAINT event_pkey;
ALTER TABLE event ADD CONSTRAINT event_pkey PRIMARY KEY (id) INCLUDE (day, to_day, status, promise, due, confidence, disputed);
ALTER TABLE statement DROP CONSTRAINT statement_pkey;
ALTER TABLE statement ADD CONSTRAINT statement_pkey PRIMARY KEY (id) INCLUDE (day, article);
