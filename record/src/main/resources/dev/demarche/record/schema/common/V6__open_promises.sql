-- Promises that nothing has kept or broken have lists of their own, as all promises have.
INSERT INTO term (id, name)
SELECT p.id + m.most, 'open/' || substr(p.name, 9)
FROM term p, (SELECT max(id) AS most FROM term) m
WHERE p.name LIKE 'promise/%';
-- In the order of the list of all promises, which is nearly that of the events in the table.
INSERT INTO facet (term, day, event)
WITH pending AS MATERIALIZED (
  SELECT x.event AS event
  FROM term p JOIN facet x ON x.term = p.id JOIN event e ON e.id = x.event
  WHERE p.name = 'promise/' AND e.promise = 'OPEN'
)
SELECT o.id, x.day, x.event
FROM term p
JOIN term o ON o.name = 'open/' || substr(p.name, 9)
JOIN facet x ON x.term = p.id
JOIN pending n ON n.event = x.event
WHERE p.name LIKE 'promise/%';
