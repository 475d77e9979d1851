"""How large the inputs of the encoder's products get, column by column, over a sample of passages; and the steps to round them in."""
import torch

from .network import tensors
from .passages import Passage, load
from .train import DEV, TEST

SAMPLE = 400  # passages
BATCH = 20
INPUTS = ("q", "o", "i", "o2")  # products of a layer whose inputs are seen; k and v have that of q
EVEN = -128, 127  # least and most of the 256 steps
GELU = -16, 239  # the same for what comes out of a GELU, which is little below nothing


@torch.no_grad()
def largest(model, corpus, pieces, modes):
    """For each layer and each of INPUTS the largest absolute value of every column, over passages of the training part."""
    rows = load(corpus, lambda n: n not in DEV + TEST)
    passages = [Passage(r, pieces, modes) for r in rows[:: len(rows) // SAMPLE]]
    seen, hooks = [{} for _ in model.encoder.layers], []
    for layer, found in zip(model.encoder.layers, seen):
        for name in INPUTS:
            def note(part, given, found=found, name=name):
                now = given[0].abs().flatten(0, -2).amax(0)
                found[name] = torch.maximum(found.get(name, now), now)
            hooks.append(getattr(layer, name).register_forward_pre_hook(note))
    for k in range(0, len(passages), BATCH):
        model.encode(*tensors(passages[k:k + BATCH])[:3])
    for hook in hooks:
        hook.remove()
    return seen


def steps(columns, weight, most=EVEN[1]):
    """The step of each column, so that what is seen stays within `most` steps.

    A column that is large where its weights are small is rounded coarsely, so that neither it nor its weights coarsen the others.
    """
    share = (weight.abs() / weight.abs().amax(1, keepdim=True)).amax(0)
    smooth = (columns.clamp(min=1e-3) / share.clamp(min=1e-4)).sqrt()
    return smooth * ((columns / smooth).max() / most)
