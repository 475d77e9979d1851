"""What the story's network is told besides words, and how it is numbered; the export hands it on to Java."""

KINDS = ("STATE", "GOVERNMENT", "PERSON", "IGO", "NGO", "ARMED_GROUP", "ORGANISATION", "POPULATION")  # others: the number behind

SIDES = 32  # marks of sides; 0 is none

# From which number of sentences on a name counts as further behind, or before, the act.
DISTANCES = (-40, -20, -10, -6, -4, -3, -2, -1, 0, 1, 2, 3, 5, 10)

MOST_SENTENCES = 128

SKIPPED = frozenset(
    "the a an and of in on at or that which as for is are was were be been being has have had it's these those than then so very also but into"
    " over under up down out off about during while when where whom whose should can do did does s t there here more most some any all each"
    " this".split())


def is_kept(word):
    """Whether a word carries enough meaning to be seen."""
    return any(c.isalnum() for c in word) and word.lower() not in SKIPPED
