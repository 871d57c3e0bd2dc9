"""Tags by key: a flag, a tag from a list or a new one, and the last one again."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.domain.tag import FLAG
from app.operations.tag import tag_items, untag_items
from app.store import tags
from app.ui.grading import Grading
from app.ui.picked import picked_grid
from app.ui.tag_dialog import TagDialog
from app.ui.workspace import Workspace

NOBODY = "No picture was tagged: pick one in a grid of tiles first."


class Tagging(QObject):
    """Where keys become tags; like grades they follow copies, and are taken back one after the other."""

    def __init__(self, workspace: Workspace, window: QWidget, grading: Grading) -> None:
        super().__init__(window)
        self._workspace, self._window, self._grading = workspace, window, grading
        self._last = ""

    def flag(self) -> None:
        """Flag what is picked, or take the flag off where all of it has one."""
        self.switch(FLAG)

    def again(self) -> None:
        """Set the tag that was used last; without one, ask."""
        if self._last:
            self.switch(self._last)
        else:
            self.choose()

    def choose(self) -> None:
        """Ask which tag."""
        if (found := picked_grid()) is None:
            self._grading.said.emit(NOBODY)
            return
        reader, (grid, items) = self._workspace.reader, found
        listed = tags.listed(reader)
        having = {tag.name: len(tags.standing(reader, tag.id, items)) for tag in listed}
        dialog = TagDialog(self._window, self._workspace.theme, listed, (having, len(items)))
        copies = grid.shows_stacks()
        dialog.agreed.connect(lambda name: self._switch(name, items, copies=copies))
        dialog.open()

    def switch(self, name: str) -> None:
        """Set a tag on what is picked, or take it off where all of it has it."""
        if (found := picked_grid()) is None:
            self._grading.said.emit(NOBODY)
        else:
            grid, items = found
            self._switch(name, items, copies=grid.shows_stacks())

    def _switch(self, name: str, items: list[int], *, copies: bool) -> None:
        reader = self._workspace.reader
        tag = tags.find(reader, name)
        every = tag is not None and len(tags.standing(reader, tag.id, items)) == len(set(items))
        self._last = name
        operation = partial(untag_items if every else tag_items, copies=copies)
        self._grading.submit(operation, self._grading.tell_tagged, items, name)
