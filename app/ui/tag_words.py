"""What a tag did, in words."""

from app.domain.language import tr
from app.operations.tag import Tagged
from app.ui.widgets.plain_label import plain


def tagged_words(done: Tagged) -> str:
    """Return what a tag did: on how many pictures, how many of them copies, and what it left alone."""
    name = plain(done.name)
    if not (done.put or done.taken or done.left):
        return tr("Nothing changed: “{name}” stands already.", name=name)
    said = [_changed(done, name) if done.put or done.taken else tr("Nothing changed.")]
    if done.left:
        said.append(tr("%n picture(s) left: somebody else's word stands there.", "", done.left))
    return " ".join(said)


def _changed(done: Tagged, name: str) -> str:
    many, copies = len(done.put or done.taken), copies_words(done.copies)
    if done.put and copies:
        return tr("%n picture(s), {copies}: tagged “{name}”.", "", many, copies=copies, name=name)
    if done.put:
        return tr("%n picture(s): tagged “{name}”.", "", many, name=name)
    if copies:
        return tr("%n picture(s), {copies}: no longer tagged “{name}”.", "", many, copies=copies, name=name)
    return tr("%n picture(s): no longer tagged “{name}”.", "", many, name=name)


def copies_words(many: int) -> str:
    """Return how many of some pictures are copies of others, "" for none."""
    if not many:
        return ""
    return tr("1 of them a copy") if many == 1 else tr("%n of them copies", "", many)
