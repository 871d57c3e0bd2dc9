"""What a reason has to add where it is not known for certain that it rests on the background alone."""

from app.domain.facts import PeopleCover


def people_doubt(first: PeopleCover | None, second: PeopleCover | None) -> str:
    """Return the sentence to add to a reason for two pictures; nothing where both covers are certain.

    A picture without a cover was described before people were looked for, or could not be.
    """
    doubtful = sum(cover is None or cover.unsure for cover in (first, second))
    where = ("", "In one of the two", "In both")[doubtful]
    return f"{where} it is not certain where people are; look whether the points lie on one." if where else ""
