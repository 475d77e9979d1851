-- Words and facets by a number that grows with the day: day (from 1 on) * 2^32 + row.
DROP TABLE event_words;
DROP TABLE statement_words;
CREATE VIRTUAL TABLE event_words USING fts5(words, content='', contentless_delete=1, detail=none, tokenize='porter unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE statement_words USING fts5(words, content='', contentless_delete=1, detail=none, tokenize='porter unicode61 remove_diacritics 2');
