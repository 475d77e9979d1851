-- Vowel signs and other marks are parts of words: without phrases, a word that falls apart cannot be asked for.
DROP TABLE event_words;
DROP TABLE statement_words;
CREATE VIRTUAL TABLE event_words USING fts5(words, content='', contentless_delete=1, detail=none, tokenize="porter unicode61 remove_diacritics 2 categories 'L* M* N* Co'");
CREATE VIRTUAL TABLE statement_words USING fts5(words, content='', contentless_delete=1, detail=none, tokenize="porter unicode61 remove_diacritics 2 categories 'L* M* N* Co'");
INSERT INTO chore (name) VALUES ('index') ON CONFLICT DO NOTHING;
