-- The lexemes hold facets and the month, too, so that one look tells what all of them share.
TRUNCATE event_words;
TRUNCATE statement_words;
