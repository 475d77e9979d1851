"""A passage told of other states: names, adjectives, people and capitals of each state replaced by those of another, mentions alike.

What an act is does not hang on whose it is; a network that has seen an act of many states looks at the verb.
"""
import csv
import re

COLUMNS = ("name", "adjective", "people", "capital")


class States:
    """Forms of states by the table of states; only such states whose four forms follow the rule of the language."""

    def __init__(self, table):
        self.forms = {}
        self.of = {}
        with open(table, encoding="utf-8") as f:
            for row in csv.DictReader(f, delimiter="\t", quoting=csv.QUOTE_NONE):
                adjective = row["adjectives"].split(";")[0]
                capital = row["capital"].split(";")[0]
                name = row["name"]
                if not re.fullmatch(r"[A-Z]\w+(an|en|i)", adjective) or not capital or not re.fullmatch(r"[A-Z]\w+", name) or not re.fullmatch(r"[A-Z][\w' -]+", capital) or row["to"] or capital.startswith(name):
                    continue
                forms = (name, adjective, adjective + "s", capital)
                self.forms[name] = forms
                for column, form in enumerate(forms):
                    self.of.setdefault(form, (name, column))
        words = sorted(self.of, key=len, reverse=True)
        self.pattern = re.compile(r"(?<![\w-])(" + "|".join(map(re.escape, words)) + r")(?![\w-])")

    def swapped(self, row, rng):
        """The row of other states, or the row itself where it names none of the table."""
        named = sorted({self.of[m.group(1)][0] for m in self.pattern.finditer(row["text"])})
        if not named:
            return row
        others = dict(zip(named, rng.sample(sorted(set(self.forms) - set(named)), len(named))))

        def other(text):
            if text is None:
                return None
            return self.pattern.sub(lambda m: self.forms[others[self.of[m.group(1)][0]]][self.of[m.group(1)][1]] if self.of[m.group(1)][0] in others else m.group(1), text)

        new = dict(row, text=other(row["text"]), events=[self._event(e, other) for e in row["events"]])
        new["statements"] = [dict(s, speaker=other(s.get("speaker")), quote=other(s["quote"])) for s in row.get("statements") or []]
        return new

    def _event(self, e, other):
        return dict(e, trigger=other(e["trigger"]), actors=[other(m) for m in e.get("actors") or []], recipients=[other(m) for m in e.get("recipients") or []],
                    others=[dict(o, mention=other(o["mention"])) for o in e.get("others") or []], time=other(e.get("time")), place=other(e.get("place")),
                    sources=[other(m) for m in e.get("sources") or []])
