"""A passage told of other states: names, adjectives, people and capitals of each state replaced by those of another, mentions alike.

What an act is does not hang on whose it is; a network that has seen an act of many states looks at the verb.
"""
import csv
import re

REGULAR = dict(name=r"[A-Z]\w+", adjective=r"[A-Z]\w+(an|en|i)", capital=r"[A-Z][\w' -]+")


class States:
    """Forms of states by the table of states; only such states whose four forms follow the rule of the language."""

    def __init__(self, table):
        self.forms = {}
        self.of = {}
        with open(table, encoding="utf-8") as f:
            for row in csv.DictReader(f, delimiter="\t", quoting=csv.QUOTE_NONE):
                told = dict(name=row["name"], adjective=row["adjectives"].split(";")[0], capital=row["capital"].split(";")[0])
                regular = all(re.fullmatch(REGULAR[k], v) for k, v in told.items())
                if regular and not row["to"] and not told["capital"].startswith(told["name"]):
                    self.put(**told)
        words = sorted(self.of, key=len, reverse=True)
        self.pattern = re.compile(r"(?<![\w-])(" + "|".join(map(re.escape, words)) + r")(?![\w-])")

    def put(self, name, adjective, capital):
        self.forms[name] = (name, adjective, adjective + "s", capital)
        for column, form in enumerate(self.forms[name]):
            self.of.setdefault(form, (name, column))

    def swapped(self, row, rng):
        """The row of other states, or the row itself where it names none of the table."""
        named = sorted({self.of[m.group(1)][0] for m in self.pattern.finditer(row["text"])})
        if not named:
            return row
        others = dict(zip(named, rng.sample(sorted(set(self.forms) - set(named)), len(named))))

        def form(match):
            name, column = self.of[match.group(1)]
            return self.forms[others[name]][column] if name in others else match.group(1)

        def other(text):
            return text if text is None else self.pattern.sub(form, text)

        new = dict(row, text=other(row["text"]), events=[self._event(e, other) for e in row["events"]])
        new["statements"] = [dict(s, speaker=other(s.get("speaker")), quote=other(s["quote"])) for s in row.get("statements") or []]
        return new

    def _event(self, e, other):
        return dict(e, trigger=other(e["trigger"]), actors=[other(m) for m in e.get("actors") or []], recipients=[other(m) for m in e.get("recipients") or []],
                    others=[dict(o, mention=other(o["mention"])) for o in e.get("others") or []], time=other(e.get("time")), place=other(e.get("place")),
                    sources=[other(m) for m in e.get("sources") or []])
