"""python3 -m reader.fixtures CORPUS --vocabulary VOCAB --out ids.tsv

For each passage of the corpus the number of its pieces and a checksum of their ids: the Java reader is held to them.
"""
import argparse
import struct
import zlib

from .passages import Passage, load
from .pieces import WordPieces


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("corpus")
    ap.add_argument("--vocabulary", required=True)
    ap.add_argument("--out", required=True)
    a = ap.parse_args()
    pieces = WordPieces(a.vocabulary)
    with open(a.out, "w", encoding="utf-8") as out:
        out.write("passage\tpieces\tcrc32\n")
        for row in load(a.corpus, lambda number: True):
            ids = Passage(row, pieces).ids
            out.write(f"{row['id']}\t{len(ids)}\t{zlib.crc32(struct.pack(f'>{len(ids)}i', *ids)):08x}\n")


if __name__ == "__main__":
    main()
