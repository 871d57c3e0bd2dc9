"""The keys by which a stack of copies is walked: its best, its earliest, those that say more, and all of them."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.domain.language import tr
from app.domain.link import Kind
from app.operations.split import split
from app.store import stacks
from app.store.stacks import Choice
from app.ui.commands import Command
from app.ui.stack_dialog import StackDialog, next_of, say_copy

if TYPE_CHECKING:
    from app.ui.panels.wall import WallPanel

ALONE = tr("This picture is in no stack: no other picture of the case is a copy of it.")
UNFOLDED = tr("All stacks are unfolded now; {wall.unfold|O} folds them.")
NONE_LIKE_THAT = tr("No copy in this stack is like that.")


def list_copies(wall: "WallPanel") -> None:
    """Show all copies of the picked picture, each with what is known of it."""
    if not (picked := wall.workspace.selection.media):
        return
    found, workspace = stacks.of(wall.workspace.reader, picked[0]), wall.workspace
    if len(found) == 1:
        workspace.said.emit(ALONE)
        return
    dialog = StackDialog(wall.window(), workspace.theme, found, picked[0])

    def part(some: object, rest: object, reason: str) -> None:
        words = tr("Split off for good. The Decisions tab takes it back.")
        told = lambda _: workspace.said.emit(words)  # noqa: E731  said once it is saved
        workspace.lane.submit(split, Kind.COPIES, some, rest, reason, then=told)

    dialog.agreed.connect(wall.show_copy)
    dialog.parted.connect(part)
    wall.asked = dialog
    dialog.open()


def _to(choose: Choice) -> Callable[["WallPanel"], None]:
    def run(wall: "WallPanel") -> None:
        if not (picked := wall.workspace.selection.media):
            return
        found = stacks.of(wall.workspace.reader, picked[0])
        copy = next_of(choose, found, picked[0]) if len(found) > 1 else None
        if copy is None:
            wall.workspace.said.emit(ALONE if len(found) == 1 else NONE_LIKE_THAT)
            return
        unfolded = wall.show_copy(copy.media_id)
        wall.workspace.said.emit(" ".join(filter(None, (say_copy(copy, found), UNFOLDED if unfolded else ""))))

    return run


STACK_COMMANDS = (
    Command(
        "stack.list",
        tr("Copies of this picture …"),
        "Shift+O",
        list_copies,
        needs_media=True,
        help=tr("What each copy is, and every place where it lies; some can be split off for good"),
    ),
    Command(
        "stack.best",
        tr("Best copy"),
        "Q",
        _to(stacks.best),
        needs_media=True,
        help=tr("Of the picked picture's stack, which is unfolded for it: the most pixels, the least compressed"),
    ),
    Command(
        "stack.earliest",
        tr("Earliest copy"),
        "E",
        _to(stacks.earliest),
        needs_media=True,
        help=tr("By what the camera wrote; where nothing is written, by the file's own time"),
    ),
    Command(
        "stack.exif",
        tr("Next copy with Exif"),
        "Shift+E",
        _to(stacks.with_exif),
        needs_media=True,
        help=tr("One whose file says which camera, when or where"),
    ),
    Command(
        "stack.thumbnail",
        tr("Next copy that differs from its thumbnail"),
        "Shift+Q",
        _to(stacks.with_another_thumbnail),
        needs_media=True,
        help=tr("The file still holds a small picture of what it showed before"),
    ),
)
