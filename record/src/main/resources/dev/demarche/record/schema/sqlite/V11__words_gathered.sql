-- More words are gathered in memory before they are written out, and more of the lists that come
-- of it are kept apart: merging them took longer than writing them.
INSERT INTO event_words (event_words, rank) VALUES ('hashsize', 16777216);
INSERT INTO event_words (event_words, rank) VALUES ('automerge', 12);
INSERT INTO statement_words (statement_words, rank) VALUES ('hashsize', 16777216);
INSERT INTO statement_words (statement_words, rank) VALUES ('automerge', 12);
