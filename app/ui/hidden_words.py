"""What a second reading hides of problems and facts, and what is said in its place."""

from app.domain.language import tr
from app.domain.vics import CODES, Oddity
from app.domain.work import Problem

HIDDEN_WORDS = tr("Hidden until your second reading is ended")


def tells_grade(problem: Problem) -> bool:
    """Return whether a problem names the category that stands of a picture."""
    return problem.code == CODES[Oddity.OTHER_CATEGORY]
