"""python3 -m reader.slim BASE.pt VOCABULARY --out SLIM.pt --vocabulary-out SLIM.txt

Makes the word table of a base encoder small before training: pieces in scripts that English news does not use go, and the rows
that stay are rounded to four bits, so that the reader is trained on the very numbers that it will be shipped with.
"""
import argparse
import unicodedata

import numpy as np
import torch

from .quantise import coarse, unpacked

SPECIAL = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]")


def wanted(piece):
    """Whether English text with names from any country can hold the piece."""
    if piece in SPECIAL:
        return True
    if piece.startswith("[unused"):
        return False
    return all(c.isascii() or unicodedata.name(c, "").startswith("LATIN") or unicodedata.category(c)[0] in "PSN" for c in piece)


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("base")
    ap.add_argument("vocabulary")
    ap.add_argument("--out", required=True)
    ap.add_argument("--vocabulary-out", required=True)
    a = ap.parse_args()
    with open(a.vocabulary, encoding="utf-8") as f:
        pieces = [line.rstrip("\n") for line in f]
    kept = [i for i, piece in enumerate(pieces) if wanted(piece)]
    state = torch.load(a.base)
    table = state["w.weight"][kept].numpy()
    state["w.weight"] = torch.tensor(unpacked(*coarse(table)))
    torch.save(state, a.out)
    with open(a.vocabulary_out, "w", encoding="utf-8") as f:
        f.writelines(pieces[i] + "\n" for i in kept)
    print(len(pieces), "pieces,", len(kept), "kept; rounding error", float(np.abs(state["w.weight"].numpy() - table).mean() / np.abs(table).mean()))


if __name__ == "__main__":
    main()
