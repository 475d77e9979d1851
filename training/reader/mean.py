"""python3 -m reader.mean ONE.pt OTHER.pt --share 0.5 --out MEAN.pt

A reader whose weights lie between those of two, of which one was trained on from the other: better than either, where the second has
learnt something new and forgotten a little.
"""
import argparse

import torch


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("one")
    ap.add_argument("other")
    ap.add_argument("--share", type=float, default=0.5, help="of the other")
    ap.add_argument("--out", default="mean.pt")
    a = ap.parse_args()
    one, other = torch.load(a.one), torch.load(a.other)
    if one["modes"] != other["modes"]:
        raise SystemExit("the readers know different modes")
    state = {k: torch.lerp(v, other["state"][k], a.share) if v.is_floating_point() else v for k, v in one["state"].items()}
    torch.save(dict(state=state, modes=one["modes"]), a.out)


if __name__ == "__main__":
    main()
