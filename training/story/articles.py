"""python3 -m story.articles CORPUS --out FOLDER

Writes the whole articles of the corpus as text files, for `demarche eval names` to tell whom they name.
"""
import argparse
import glob
import json
import os


def articles(corpus):
    """id of an article → its passages in order, each with the name of its file."""
    found = {}
    for path in sorted(glob.glob(os.path.join(corpus, "c*-*.jsonl"))):
        with open(path, encoding="utf-8") as f:
            for row in map(json.loads, f):
                if "article" in row:
                    found.setdefault(row["article"], []).append(dict(row, file=os.path.basename(path)))
    return {name: sorted(rows, key=lambda r: r["n"]) for name, rows in found.items()}


def text(rows):
    """The text of an article, two sentences a paragraph behind the headline, and where each passage begins in it."""
    whole, starts = "", []
    for i, row in enumerate(rows):
        if i:
            whole += "\n\n" if i % 2 else " "
        starts.append(len(whole))
        whole += row["text"]
    return whole, starts


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("corpus")
    ap.add_argument("--out", required=True)
    a = ap.parse_args()
    os.makedirs(a.out, exist_ok=True)
    for name, rows in articles(a.corpus).items():
        with open(os.path.join(a.out, name + ".txt"), "w", encoding="utf-8") as f:
            f.write(text(rows)[0] + "\n")


if __name__ == "__main__":
    main()
