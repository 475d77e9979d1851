-- English stems, but no word is passed over: "WHO" and "IT" are names.
DROP TEXT SEARCH CONFIGURATION IF EXISTS demarche;
DROP TEXT SEARCH DICTIONARY IF EXISTS demarche_stem;
CREATE TEXT SEARCH DICTIONARY demarche_stem (TEMPLATE = snowball, LANGUAGE = english);
CREATE TEXT SEARCH CONFIGURATION demarche (COPY = english);
ALTER TEXT SEARCH CONFIGURATION demarche
  ALTER MAPPING FOR asciiword, asciihword, hword_asciipart, word, hword, hword_part WITH demarche_stem;
TRUNCATE event_words;
TRUNCATE statement_words;
INSERT INTO chore (name) VALUES ('index') ON CONFLICT DO NOTHING;
