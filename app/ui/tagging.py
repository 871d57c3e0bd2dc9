"""Tags by key: a flag, a tag from a list or a new one, and the last one again."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.domain.language import tr
from app.domain.tag import FLAG
from app.operations.tag import switch_tag
from app.store import tags
from app.ui.grading import Grading
from app.ui.picked import picked_grid
from app.ui.tag_dialog import TagDialog
from app.ui.workspace import Workspace

TOLD_MOST = 5_000
"""Of more pictures it is not told how many have each tag: that would take longer than choosing one."""


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
        if isinstance(found := picked_grid(), str):
            self._grading.said.emit(tr("No picture was tagged: {why}.", why=found))
            return
        reader, (grid, items) = self._workspace.reader, found
        having = tags.on_items(reader, items) if len(items) <= TOLD_MOST else {}
        dialog = TagDialog(self._window, self._workspace.theme, tags.listed(reader), (having, len(items)))
        copies = grid.shows_stacks()
        dialog.agreed.connect(lambda name: self._switch(name, items, copies=copies))
        dialog.open()

    def switch(self, name: str) -> None:
        """Set a tag on what is picked, or take it off where all of it has it."""
        if isinstance(found := picked_grid(), str):
            self._grading.said.emit(tr("No picture was tagged: {why}.", why=found))
        else:
            grid, items = found
            self._switch(name, items, copies=grid.shows_stacks())

    def _switch(self, name: str, items: list[int], *, copies: bool) -> None:
        """Have it settled where acts are saved, behind those that wait: a second key takes off what a first one set."""
        self._last = name
        self._grading.submit(partial(switch_tag, copies=copies), self._grading.tell_tagged, items, name)
