-- Acts of a pair by month first: those of one time lie in few pages, of whichever pairs they are.
CREATE TABLE monthly_before AS SELECT month, term, quad, events FROM monthly;
DROP TABLE monthly;
CREATE TABLE monthly (
  month INTEGER NOT NULL,
  term BIGINT NOT NULL,
  quad INTEGER NOT NULL,
  events INTEGER NOT NULL,
  PRIMARY KEY (month, term, quad)
) ${clustered};
INSERT INTO monthly (month, term, quad, events)
  SELECT month, term, quad, events FROM monthly_before ORDER BY month, term, quad;
DROP TABLE monthly_before;
