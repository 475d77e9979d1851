"""Mentions as the corpus writes them."""
import re


def find(text, mention):
    """Where a mention stands: its start and end, or None. "Russia@2" is the second "Russia"."""
    match = re.fullmatch(r"(.*)@(\d+)", mention, re.S)
    words, nth = (match.group(1), int(match.group(2))) if match else (mention, 1)
    at = -1
    for _ in range(nth):
        at = text.find(words, at + 1)
        if at < 0:
            return None
    return at, at + len(words)
