#!/usr/bin/env python3
"""Makes articles.jsonl and pairs.tsv out of the texts beside it; the same texts give the same files.

  make.py          writes both
  make.py --check  fails when they are not what it would write
"""
import io
import json
import pathlib
import random
import re
import sys
from collections import Counter

import templates

HERE = pathlib.Path(__file__).parent
OUTLETS = """Fjord Wire;Harbour Gazette;The Inland Courier;Lake Press Agency;Morning Sentinel;Northern Herald;
Plains Tribune;Southern Dispatch;The Valley Observer;Western Chronicle""".replace("\n", "").split(";")
WRITERS = "Ada Lund;Ben Orme;Cleo Marsh;Dov Stern;Elif Aydin;Finn Barlow;Greta Noor;Hugo Salter".split(";")
MONTHS = templates.MONTHS
SPELLINGS = [("favor", "favour"), ("neighbor", "neighbour"), ("labor", "labour"), ("harbor", "harbour"),
             ("color", "colour"), ("meters", "metres"), ("kilometers", "kilometres"), ("traveled", "travelled"),
             ("traveler", "traveller"), ("organiz", "organis"), ("realiz", "realis"), ("center", "centre"),
             ("defense", "defence"), ("percent", "per cent"), ("tons ", "tonnes "), ("program ", "programme "),
             ("gray", "grey"), ("license", "licence"), ("criticiz", "criticis"), ("recogniz", "recognis"),
             ("equaliz", "equalis"), ("apologiz", "apologis"), ("honor", "honour"), ("plow", "plough")]


def texts(name):
    found = {}
    for part in re.split(r"^== ", (HERE / name).read_text(encoding="utf-8"), flags=re.M)[1:]:
        head, body = part.split("\n--\n", 1)
        lines = head.split("\n")
        words = lines[0].split()
        fields = dict(line.split(": ", 1) for line in lines[1:])
        found[words[0]] = dict(fields, id=words[0], link=words[1:], text=body.strip().split("\n\n"))
    return found


class Draft:
    """An article in the making."""

    def __init__(self, r, title, place, paragraphs, alt=None, lead=None):
        self.title, self.place, self.body, self.alt, self.lead = title, place, list(paragraphs), alt, lead
        self.outlet, self.writer = r.choice(OUTLETS), r.choice(WRITERS)
        self.day, self.month = r.randint(1, 27), r.randint(1, 12)
        self.agency, self.dash, self.dated, self.above, self.below = None, "—", True, [], []

    def copy(self):
        twin = Draft.__new__(Draft)
        twin.__dict__.update({k: list(v) if isinstance(v, list) else v for k, v in self.__dict__.items()})
        return twin

    def print(self):
        body = list(self.body)
        if self.dated and self.place:
            agency = f" ({self.agency})" if self.agency else ""
            body[0] = f"{self.place.upper()}{agency} {self.dash} {body[0]}"
        date = f"{MONTHS[self.month - 1]} {self.day}, 2031"
        head = [self.title, f"{self.outlet}\nBy {self.writer}\n{date}"]
        return "\n\n".join(head + self.above + body + self.below)


def other(r, of, given):
    return r.choice([each for each in of if each != given])


# What desks do to a text. Those of the first list leave it the same text.

def headline(d, r):
    if d.alt:
        d.title = d.alt
    else:
        d.title = r.choice(["In brief: ", "News: ", "Update from the desk: "]) + d.title.lower()


def outlet(d, r):
    d.outlet, d.writer = other(r, OUTLETS, d.outlet), other(r, WRITERS, d.writer)


def marks(d, r):
    def change(text):
        text = re.sub(r'"([^"]*)"', "\u201c\\1\u201d", text).replace("'", "\u2019")
        return re.sub(r"(\d),(\d{3})\b", r.choice(["\\1\u00a0\\2", "\\1,\\2"]), text)
    d.body = [change(p) for p in d.body]
    d.dash = r.choice(["--", "–", "-"])


def spelling(d, r):
    british = sum(p.count(b) for p in d.body for _, b in SPELLINGS) > 1
    def change(text):
        for us, uk in SPELLINGS:
            text = text.replace(uk, us) if british else re.sub(re.escape(us) + (r"(?!r)" if us.endswith("o") else ""), uk, text)
        return text.replace("neighbouur", "neighbour")
    d.body = [change(p) for p in d.body]


def dateline(d, r):
    d.dated = not d.dated


def credit(d, r):
    names = r.sample(WRITERS, 3)
    d.below = r.choice([
        [f"(Reporting by {names[0]} and {names[1]}; Editing by {names[2]})"],
        [f"© 2031 {other(r, OUTLETS, d.outlet)}. All rights reserved."],
        [f"This story was first published by {other(r, OUTLETS, d.outlet)}."],
        [f"Reporting by {names[0]}; writing by {names[1]}", f"Additional reporting by {names[2]} in {r.choice(templates.TOWNS)}"],
        [f"With material from {other(r, OUTLETS, d.outlet)}", "Read more: what we know so far"],
        [f"{names[0]} reported from {r.choice(templates.TOWNS)}.", "Sign up for our morning newsletter."]])


def agency(d, r):
    d.agency = other(r, OUTLETS, d.outlet).removeprefix("The ")
    d.dated = True


SAME = [headline, outlet, marks, spelling, dateline, credit, agency]


# Those of the second list make an edited version of it.

def cut(d, r):
    keep = max(2, round(len(d.body) * r.choice([0.4, 0.5, 0.6, 0.7])))
    d.body = d.body[:keep]


def insert(d, r):
    at = r.randint(1, len(d.body))
    d.body.insert(at, r.choice(d.backgrounds))


def numbers(d, r):
    spots = [(i, m) for i, p in enumerate(d.body) for m in re.finditer(r"(?<![\d.,:])\d+(?![.,:]?\d)", p)]
    for i, m in sorted(r.sample(spots, min(len(spots), r.randint(1, 3))), key=lambda s: (s[0], -s[1].start())):
        d.body[i] = d.body[i][:m.start()] + str(int(m.group()) + r.randint(1, 9)) + d.body[i][m.end():]


def order(d, r):
    if len(d.body) > 3:
        at = r.randint(1, len(d.body) - 2)
        d.body[at], d.body[at + 1] = d.body[at + 1], d.body[at]
    i = r.randrange(len(d.body))
    said = re.split(r"(?<=[.\"]) (?=[A-Z])", d.body[i])
    r.shuffle(said)
    d.body[i] = " ".join(said)


def lead(d, r):
    if d.lead:
        d.body[0] = d.lead + " " + d.body[0] if r.random() < 0.5 else d.lead


def trim(d, r):
    """Takes the last sentence off some paragraphs."""
    for i, p in enumerate(d.body):
        said = re.split(r"(?<=[.]) (?=[A-Z])", p)
        if len(said) > 1 and r.random() < 0.5:
            d.body[i] = " ".join(said[:-1])


def correct(d, r):
    words = [w for w in re.findall(r"(?<=[a-z,] )[A-Z][a-z]{3,}", " ".join(d.body))]
    if words:
        name = Counter(words).most_common(1)[0][0]
        right = name[:-1] + other(r, "aeinor", name[-1])
        d.body = [p.replace(name, right) for p in d.body]
    d.below = d.below + ["Correction: An earlier version of this article misspelled a name."]


def tighten(d, r):
    """Shorter words for attributions and days."""
    pairs = [(" told reporters", " said"), (" on " + r.choice(templates.DAYS), ""), ("announced that", "said"),
             (" according to ", " says "), (" around ", " about "), ("at least ", ""), (" also ", " "),
             ("In return ", ""), (" probably ", " "), ("kilometres an hour", "km/h"), ("said that", "said")]
    for one, two in pairs:
        d.body = [p.replace(one, two) for p in d.body]


def update(d, r):
    d.body.insert(0, f"This is a developing story and has been updated with further details at {r.randint(1, 12)} p.m.")
    numbers(d, r)


EDITS = [cut, insert, numbers, order, lead, trim, correct, tighten, update]


class Collection:
    def __init__(self):
        self.articles, self.pairs = {}, []

    def put(self, name, draft, half, story):
        """Adds an article; story is the base of which it is a version."""
        self.articles[name] = {"id": name, "half": half, "story": story, "text": draft.print()}
        return name

    def pair(self, left, right, relation, kind):
        half = self.articles[left]["half"]
        assert half == self.articles[right]["half"], (left, right)
        self.pairs.append((left, right, relation, kind, half))


def later(d, r):
    d.day = min(28, d.day + r.randint(0, 2))


def same(d, r, count):
    steps = r.sample(SAME, count)
    for step in steps:
        step(d, r)
    later(d, r)
    return steps


def edited(d, before, r, count):
    steps = r.sample(EDITS, count)
    # A text is cut, moved and rewritten before words are put in front of it.
    steps.sort(key=lambda step: EDITS.index(step) if step is not update else 99)
    for step in steps:
        step(d, r)
    if d.body == before.body:
        numbers(d, r)
        steps.append(numbers)
    later(d, r)
    return steps


def names(steps):
    return "+".join(step.__name__ for step in steps)


def half_of(number):
    return "tune" if number % 2 else "test"


def build():
    r = random.Random(20310214)
    c = Collection()
    hand, others = texts("texts.txt"), texts("others.txt")
    grounds = (HERE / "backgrounds.txt").read_text(encoding="utf-8").strip().split("\n\n")
    ground = {"tune": grounds[0::2], "test": grounds[1::2]}
    bases = {}
    for name, t in hand.items():
        half = half_of(int(name[1:]))
        d = Draft(r, t["title"], t["place"], t["text"], t["alt"], t["lead"])
        d.backgrounds = ground[half]
        bases[name] = (d, half)
        c.put(name, d, half, name)
        for k in range(4):
            twin = d.copy()
            if k < 1:
                steps, relation = same(twin, r, r.randint(2, 4)), "copy"
            elif k < 3:
                steps, relation = edited(twin, d, r, 1), "edited"
                steps += same(twin, r, r.randint(0, 2))
            else:
                steps, relation = edited(twin, d, r, r.randint(2, 3)), "edited"
                steps += same(twin, r, 2)
            c.pair(name, c.put(f"{name}-{k + 1}", twin, half, name), relation, names(steps))
    forms(c, r)
    for name, t in others.items():
        kind, base = t["link"]
        d, half = bases[base]
        c.put(name, Draft(r, t["title"], t["place"], t["text"]), half, name)
        c.pair(base, name, "different", kind)
        c.pair(f"{base}-{r.randint(1, 4)}", name, "different", kind)
    shared(c, r, bases, ground)
    return c


def forms(c, r):
    for number, form in enumerate(templates.KINDS, 1):
        half = half_of(number)
        made = []
        for k in range(4):
            d = Draft(r, *form(r))
            name = f"{form.__name__}{k + 1}"
            made.append(c.put(name, d, half, name))
            if k < 3 and not (k == 2 and number > 8):
                twin = d.copy()
                steps = same(twin, r, r.randint(2, 3))
                c.pair(name, c.put(f"{name}-1", twin, half, name), "copy", "form:" + names(steps))
        for i, one in enumerate(made):
            for two in made[i + 1:]:
                c.pair(one, two, "different", "form")


def shared(c, r, bases, ground):
    """Articles that have quotations or paragraphs of background in common, and some that have nothing."""
    for half in ("tune", "test"):
        own = [name for name, (_, h) in bases.items() if h == half]
        for k in range(12):
            one, two = r.sample(own, 2)
            d = bases[two][0].copy()
            said = [p for p in bases[one][0].body if '"' in p]
            for p in r.sample(said, min(len(said), r.randint(1, 2))):
                d.body.insert(r.randint(1, len(d.body)), p)
            d.body = d.body[:r.randint(5, 8)]
            if not any(p in d.body for p in said):
                d.body[2:2] = said[:1]
            c.pair(one, c.put(f"{half}-said{k + 1}", d, half, two), "different", "quotes-scripted")
        for k in range(15):
            one, two = r.sample(own, 2)
            common = r.sample(ground[half], r.randint(1, 2))
            twins = []
            for name in (one, two):
                d = bases[name][0].copy()
                d.body = d.body[:r.randint(3, len(d.body))] + common
                twins.append(c.put(f"{half}-ground{k + 1}{'ab'[len(twins)]}", d, half, name))
            c.pair(*twins, "different", "background")
        for k in range(13):
            one, two = r.sample(own, 2)
            c.pair(one, f"{two}-{r.randint(1, 4)}", "different", "unrelated")


def main():
    c = build()
    articles, pairs = io.StringIO(), io.StringIO()
    for article in c.articles.values():
        articles.write(json.dumps(article, ensure_ascii=False) + "\n")
    pairs.write("left\tright\trelation\tkind\thalf\n")
    for pair in c.pairs:
        pairs.write("\t".join(pair) + "\n")
    stale = False
    for name, text in (("articles.jsonl", articles.getvalue()), ("pairs.tsv", pairs.getvalue())):
        file = HERE / name
        if sys.argv[1:] == ["--check"]:
            stale |= not file.exists() or file.read_text(encoding="utf-8") != text
        else:
            file.write_text(text, encoding="utf-8")
    if stale:
        sys.exit("eval/near-duplicates: the files are not what make.py makes; run it")
    count = Counter((pair[4], pair[2]) for pair in c.pairs)
    print(len(c.articles), "articles,", len(c.pairs), "pairs:",
          ", ".join(f"{half} {relation} {number}" for (half, relation), number in sorted(count.items())))


if __name__ == "__main__":
    main()
