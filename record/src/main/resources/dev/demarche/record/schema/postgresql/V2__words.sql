CREATE TABLE event_words (id BIGINT PRIMARY KEY, words TSVECTOR NOT NULL);
CREATE INDEX event_words_words ON event_words USING GIN (words);
CREATE TABLE statement_words (id BIGINT PRIMARY KEY, words TSVECTOR NOT NULL);
CREATE INDEX statement_words_words ON statement_words USING GIN (words);
