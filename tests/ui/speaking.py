"""A plug-in of pytest: the process speaks a language that nobody does, with other vowels and longer than English."""

import re

from app.domain.language import English, speak

VOWELS = str.maketrans("aeiouyAEIOUY", "äëïöüÿÄËÏÖÜŸ")
MARK = re.compile(r"(\{[^}]*\}|%n)")
LONGER = 0.3
"""Other languages need about a third more room than English."""


class OtherVowels(English):
    """English with other vowels, each sentence a third longer."""

    def find(self, text, comment, many):
        said = super().find(text, comment, many)
        parts = (each if MARK.fullmatch(each) else each.translate(VOWELS) for each in MARK.split(said))
        return "".join(parts) + ("·" * round(LONGER * len(said)) if " " in said else "")


speak(OtherVowels())  # before anything of the window is loaded
