"""What an examiner does to whole places: name one, split members off, merge several; asked first, then one act each."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtWidgets import QWidget

from app.domain.errors import RequestError
from app.domain.ids import MediaId
from app.domain.language import tr
from app.domain.link import FaceBox, Kind
from app.operations.merge import merge
from app.operations.name_place import name_place, rename_place
from app.operations.split import NO_FACES, split
from app.store import clusters, place_names
from app.ui.place_dialogs import NamePlaceDialog, SplitPlaceDialog
from app.ui.workspace import Workspace

A_PAIR = 2


def ask_for_name(parent: QWidget, workspace: Workspace, media_id: MediaId, name: str) -> NamePlaceDialog:
    """Ask for the name of the place that a media item shows; the dialog is returned open."""
    reader = workspace.reader
    held = (each.members for each in clusters.containing(reader, media_id) if each.kind is Kind.PLACE)
    here = {media_id, *next(held, ())}
    elsewhere = Counter(word.name for word in place_names.all(reader) if word.media_id not in here)
    dialog = NamePlaceDialog(parent, workspace.theme, name, elsewhere)

    def give(asked: str) -> None:
        workspace.lane.submit(rename_place if name else name_place, media_id, asked)

    dialog.agreed.connect(give)
    dialog.open()
    return dialog


@dataclass(frozen=True, slots=True)
class Parting:
    """What is to be split off from which group; ``count`` is how many are picked, also those that are not named."""

    kind: Kind
    picked: Sequence[MediaId]
    members: Sequence[MediaId]
    count: int
    faces: Mapping[MediaId, FaceBox] = field(default_factory=dict)


def ask_to_split(parent: QWidget, workspace: Workspace, parting: Parting) -> SplitPlaceDialog | None:
    """Ask whether the picked members are to be split off from the others; the dialog is returned open.

    Where more are picked than are named, or all, that is told instead.
    """
    picked, members, count = parting.picked, parting.members, parting.count
    rest = [each for each in members if each not in set(picked)]
    if count > len(picked) or not picked or not rest:
        few = count > len(picked)
        why = (
            tr("{count} are picked, and {most} are the most.", count=count, most=len(picked))
            if few
            else tr("All members are picked, or none.")
        )
        error = RequestError(tr("Nothing was split off."), why=why, next_step=tr("Pick some members, not all."))
        workspace.lane.failed.emit(error)
        return None
    dialog = SplitPlaceDialog(parent, workspace.theme, picked, len(rest))

    def part(reason: str) -> None:
        workspace.lane.submit(split, parting.kind, tuple(picked), tuple(rest), reason, parting.faces)

    dialog.agreed.connect(part)
    dialog.open()
    return dialog


def merge_groups(
    workspace: Workspace, kind: Kind, samples: Sequence[MediaId], faces: Mapping[MediaId, FaceBox] = NO_FACES
) -> None:
    """Make one group of those that hold these media items; with fewer than two it is told what to do."""
    if len(samples) < A_PAIR:
        words = tr("Choose two or more in the list: Shift or Ctrl, and a click or an arrow.")
        workspace.lane.failed.emit(RequestError(tr("A merger needs two groups."), next_step=words))
        return
    workspace.lane.submit(merge, kind, tuple(samples), "", faces)
