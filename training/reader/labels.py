"""The label sets of the reader, in the order in which the network numbers them."""

TYPES = ("AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE "
         "COERCE ASSAULT").split()
STATUSES = "OCCURRED ONGOING SCHEDULED PROPOSED HYPOTHETICAL DENIED CANCELLED".split()
ROLES = "actor recipient mediator host beneficiary time place source".split()

# A quotation is read like a trigger of a kind of its own: its "actor" is the speaker.
QUOTATION = len(TYPES)
KINDS = len(TYPES) + 1

# Labels of a word: 0 outside, 1 + 2k begins a trigger of type k, 2 + 2k goes on with it.
TRIGGER_LABELS = 1 + 2 * len(TYPES)
ROLE_LABELS = 3  # outside, begins, inside
