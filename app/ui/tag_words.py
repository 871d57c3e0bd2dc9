"""What a tag did, in words."""

from app.operations.tag import Tagged
from app.ui.widgets.plain_label import plain
from app.ui.wording import counted, number


def tagged_words(done: Tagged) -> str:
    """Return what a tag did: on how many pictures, how many of them copies, and what it left alone."""
    left = f" {counted(done.left, 'picture')} left: somebody else's word stands there." if done.left else ""
    copies = f", {number(done.copies)} of them {'a copy' if done.copies == 1 else 'copies'}" if done.copies else ""
    name = f"“{plain(done.name)}”"
    if done.put:
        return f"{counted(len(done.put), 'picture')}{copies}: tagged {name}.{left}"
    if done.taken:
        return f"{counted(len(done.taken), 'picture')}{copies}: no longer tagged {name}.{left}"
    return f"Nothing changed.{left}" if left else f"Nothing changed: {name} stands already."
