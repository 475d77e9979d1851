#!/usr/bin/env python3
"""check.py FILE.jsonl… [parties.tsv]: checks that every line is well-formed and every mention stands in its passage.

Prints the faults (the first forty), then counts of what is there. Exit status 1 when there are faults.
"""
import collections
import json
import re
import sys

from mentions import find

TYPES = set(
    "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST"
    " SANCTION MOBILIZE COERCE ASSAULT".split()
)
STATUSES = set("OCCURRED ONGOING SCHEDULED PROPOSED HYPOTHETICAL DENIED CANCELLED".split())
PARTS = {"MEDIATOR", "HOST", "BENEFICIARY"}
PRONOUNS = set("he she they it his her their its both him them".split())
PARTY = re.compile(r"(?![IN]GO)[A-Z]{3}(?:\|[^|+]+)?|[IN]GO\|[^|+]+")
SHOWN = 40


def mentions(event):
    """All that an event quotes from its passage."""
    yield event.get("trigger")
    for role in ("actors", "recipients", "sources"):
        yield from event.get(role, [])
    for other in event.get("others", []):
        yield other.get("mention")
    for role in ("time", "place"):
        if event.get(role):
            yield event[role]


class Check:
    """Faults and counts over all files."""

    def __init__(self):
        self.faults = 0
        self.count = collections.Counter()
        self.types = collections.Counter()
        self.statuses = collections.Counter()
        self.openings = collections.Counter()
        self.ids = set()
        self.acts = set()
        self.texts = set()

    def fault(self, where, why):
        self.faults += 1
        if self.faults <= SHOWN:
            print(f"{where}: {why}")

    def file(self, path):
        with open(path, encoding="utf-8") as lines:
            for number, line in enumerate(lines, 1):
                where = f"{path}:{number}"
                try:
                    row = json.loads(line)
                except ValueError as error:
                    self.fault(where, error)
                    continue
                self.passage(where, row)

    def passage(self, where, row):
        text = row.get("text", "")
        if row.get("id") in self.ids:
            self.fault(where, f"id {row.get('id')} twice")
        if text in self.texts:
            self.fault(where, "text twice")
        self.ids.add(row.get("id"))
        self.texts.add(text)
        self.count["passages"] += 1
        self.count["words"] += len(text.split())
        self.count["without event"] += not row.get("events")
        self.openings[" ".join(text.split()[:2]).lower()] += 1
        for number, event in enumerate(row.get("events", [])):
            self.event(where, text, event)
            self.acts.add((row.get("id"), str(number)))
        for statement in row.get("statements", []):
            self.count["statements"] += 1
            for mention in (statement.get("speaker"), statement.get("quote")):
                self.mention(where, text, mention)

    def event(self, where, text, event):
        self.types[event.get("type")] += 1
        self.statuses[event.get("status")] += 1
        if event.get("type") not in TYPES:
            self.fault(where, f"type {event.get('type')}")
        if event.get("status") not in STATUSES:
            self.fault(where, f"status {event.get('status')}")
        for other in event.get("others", []):
            if other.get("as") not in PARTS:
                self.fault(where, f"part {other.get('as')}")
        for mention in mentions(event):
            if self.mention(where, text, mention):
                self.count["pronouns"] += mention.lower().split("@")[0] in PRONOUNS

    def mention(self, where, text, mention):
        there = isinstance(mention, str) and mention != "" and find(text, mention) is not None
        if not there:
            self.fault(where, f"not in text: {mention!r}")
        return there

    def parties(self, path):
        seen = set()
        with open(path, encoding="utf-8") as lines:
            for number, line in enumerate(lines, 1):
                cells = line.rstrip("\n").split("\t")
                if line.startswith("#") or cells[0] == "id":
                    continue
                where = f"{path}:{number}"
                if len(cells) != 4:
                    self.fault(where, "not four cells")
                    continue
                act = tuple(cells[:2])
                if act not in self.acts or act in seen:
                    self.fault(where, "no act of a passage, or told twice")
                seen.add(act)
                for cell in cells[2:]:
                    if cell != "-" and not all(map(PARTY.fullmatch, cell.split("+"))):
                        self.fault(where, f"no party: {cell}")
        self.count["parties"] += len(seen)

    def report(self):
        n = self.count
        print(
            f"{n['passages']} passages, {n['words'] / max(1, n['passages']):.1f} words each,"
            f" {n['without event']} without event, {sum(self.types.values())} events,"
            f" {n['statements']} statements, {n['pronouns']} pronoun mentions,"
            f" {n['parties']} acts with parties from the article, {self.faults} faults"
        )
        print("types", dict(self.types.most_common()))
        print("statuses", dict(self.statuses.most_common()))
        print("most frequent openings", self.openings.most_common(8))


def main(paths):
    check = Check()
    for path in sorted(paths, key=lambda p: p.endswith(".tsv")):
        (check.parties if path.endswith(".tsv") else check.file)(path)
    check.report()
    return 1 if check.faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
