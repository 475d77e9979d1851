"""python3 -m story.train CORPUS --names NAMES.jsonl --parties PARTIES.tsv --reader READER.pt --vocabulary VOCAB --out STORY.pt

Trains the story's network on what a trained reader makes of the words. Articles in files 03, 05 and 07 are held out.
"""
import argparse
import copy
import math
import random
import time

import torch
import torch.nn as nn

from reader.network import Reader
from reader.pieces import WordPieces

from .data import HELD_OUT, load
from .labels import SIDES
from .network import Story, buckets

NAMED = 0.5  # what a question counts whose answer stands in the clause
LATEST = 24  # sentences by which an article may be told to begin later
KEPT = 0.998  # of the running mean of the weights, at each step


def arguments():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("corpus")
    ap.add_argument("--names", required=True)
    ap.add_argument("--parties", required=True)
    ap.add_argument("--reader", required=True)
    ap.add_argument("--vocabulary", required=True)
    ap.add_argument("--init", help="a network to go on from")
    ap.add_argument("--out", required=True)
    ap.add_argument("--epochs", type=int, default=5)
    ap.add_argument("--lr", type=float, default=3e-4)
    ap.add_argument("--seed", type=int, default=1)
    return ap.parse_args()


def batch(articles, rng=None):
    """Padded states, marks of sides, sentences and mask; with `rng` the marks are drawn and some articles begin later."""
    longest = max(len(a.sentence) for a in articles)
    states = torch.zeros(len(articles), longest, articles[0].states.shape[1])
    mask = torch.zeros(len(articles), longest, dtype=torch.bool)
    sides, sentences = (torch.zeros(len(articles), longest, dtype=torch.long) for _ in range(2))
    for b, article in enumerate(articles):
        n = len(article.sentence)
        states[b, :n], mask[b, :n] = torch.from_numpy(article.states).float(), True
        sentences[b, :n] = torch.from_numpy(article.sentence)
        marks = list(range(1, SIDES))
        if rng:
            rng.shuffle(marks)
            sentences[b, :n] += rng.choice((0, 0, rng.randint(0, LATEST)))
        number = {side: i for i, side in enumerate(dict.fromkeys(article.sides))}
        for (first, last, _), side in zip(article.names, article.sides):
            sides[b, first:last + 1] = marks[number[side] % len(marks)]
    return states, sides, sentences, mask


def parties(model, article, words):
    questions = torch.tensor([[*q["trigger"], *(q["actor"] or (-1, -1)), q["type"], q["status"]] for q in article.questions])
    names = torch.tensor(article.names).view(-1, 3)
    away = lambda column: buckets(article.sentence, names[:, 0].numpy(), column.numpy())
    actor = torch.where(questions[:, 2] >= 0, questions[:, 2], questions[:, 0])
    return model.parties(words, names, questions, away(questions[:, 0]), away(actor))


def losses(article, others, addressed, unknown, acting):
    """The loss of each question, and whether the likeliest is right: to whom, by whom (None where it is not asked)."""
    for i, q in enumerate(article.questions):
        own = torch.zeros(addressed.shape[1], dtype=torch.bool)
        own[q["acting"]] = True
        to = torch.cat([others[i], addressed[i].masked_fill(own, -1e9)])
        right = to[[0] if q["nobody"] else [1] * q["own"] + [2 + k for k in q["addressed"]]]
        loss = (torch.logsumexp(to, 0) - torch.logsumexp(right, 0)) * (NAMED if q["said"] else 1.0)
        by_right = None
        if q["asked"]:
            by = torch.cat([unknown[i], acting[i]])
            meant = by[[0] if q["unknown"] else [1 + k for k in q["acting"]]]
            loss = loss + (torch.logsumexp(by, 0) - torch.logsumexp(meant, 0)) * (NAMED if q["named"] else 1.0)
            by_right = bool(meant.max() >= by.max())
        yield loss, bool(right.max() >= to.max()), by_right


def evaluate(model, articles):
    to, by, described = [], [], []
    model.eval()
    with torch.no_grad():
        for article in articles:
            words = model.words(*batch([article]))[0]
            for q, (_, a, b) in zip(article.questions, losses(article, *parties(model, article, words))):
                (described if q["described"] else [] if q["said"] else to).append(a)
                by += [b] if b is not None and not q["named"] else []
    share = lambda of: f"{sum(of) / max(1, len(of)):.3f} of {len(of)}"
    print(f"held out: to whom unsaid {share(to)}, described {share(described)}, by whom {share(by)}", flush=True)


def blend(mean, model, kept):
    """The running mean of the weights a step further."""
    with torch.no_grad():
        for m, w in zip(mean.parameters(), model.parameters()):
            m.lerp_(w, 1 - kept)


def chunks(articles, rng, size=8):
    """Articles of like length together, in random order."""
    order = articles[:]
    rng.shuffle(order)
    pools = [sorted(order[k:k + size * 8], key=lambda a: len(a.sentence)) for k in range(0, len(order), size * 8)]
    found = [pool[k:k + size] for pool in pools for k in range(0, len(pool), size)]
    rng.shuffle(found)
    return found


def main():
    a = arguments()
    torch.manual_seed(a.seed)
    rng = random.Random(a.seed)
    reader, _ = Reader.load(a.reader)
    articles = load(a.corpus, a.names, a.parties, reader, WordPieces(a.vocabulary))
    held = [x for x in articles if x.file.split("-")[1][:2] in HELD_OUT]
    train = [x for x in articles if x not in held]
    print(len(train), "articles to train on,", len(held), "held out,", sum(len(x.questions) for x in articles), "questions", flush=True)
    model = Story(reader.encoder.hidden)
    if a.init:
        model.load_state_dict(torch.load(a.init))
    opt = torch.optim.AdamW(model.parameters(), lr=a.lr, weight_decay=0.02)
    steps = a.epochs * math.ceil(len(train) / 8)
    warm = lambda s: min(1, (s + 1) / (0.08 * steps)) * max(0.02, 0.5 * (1 + math.cos(math.pi * s / steps)))
    schedule = torch.optim.lr_scheduler.LambdaLR(opt, warm)
    mean = copy.deepcopy(model)
    steps_done = 0
    for epoch in range(a.epochs):
        model.train()
        start, total, count = time.time(), 0.0, 0
        for chunk in chunks(train, rng):
            words = model.words(*batch(chunk, rng))
            each = [loss for article, w in zip(chunk, words) for loss, _, _ in losses(article, *parties(model, article, w))]
            loss = torch.stack(each).mean()
            opt.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            opt.step()
            schedule.step()
            blend(mean, model, min(KEPT, (steps_done + 1) / (steps_done + 10)))
            steps_done += 1
            total, count = total + loss.item() * len(each), count + len(each)
        print(f"epoch {epoch} loss {total / count:.3f} {time.time() - start:.0f} s", flush=True)
        evaluate(mean, held)
        torch.save(mean.state_dict(), a.out)


if __name__ == "__main__":
    main()
