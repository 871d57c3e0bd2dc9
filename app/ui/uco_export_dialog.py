"""Writing CASE/UCO: the whole case or what is picked, with or without names of files and notes; told first."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtWidgets import QCheckBox, QWidget

from app.domain.ids import MediaId
from app.domain.language import tr
from app.operations.export_uco import UcoWanted
from app.operations.seal_case import Choice
from app.operations.seal_preview import sealed_counts
from app.ui.export_dialog import ExportDialog
from app.ui.widgets import choice
from app.ui.workspace import Workspace

UCO_SUFFIX = ".jsonld"


class UcoExportDialog(ExportDialog):
    """What is told of, with what, and where to."""

    def __init__(self, parent: QWidget, workspace: Workspace, picked: Sequence[MediaId]) -> None:
        super().__init__(parent, workspace, tr("Export CASE/UCO"), UCO_SUFFIX)
        self._workspace, self._picked = workspace, tuple(picked)
        self.what = choice.Choice()
        self.paths = QCheckBox(tr("With names of files, which may name people"))
        self.notes = QCheckBox(tr("With notes and leads"))
        self.paths.setChecked(True)
        self.what.addItem(tr("The whole case"))
        if self._picked:
            self.what.addItem(tr("%n picked picture(s)", "", len(self._picked)))
        self.add_field(tr("What"), self.what)
        self.form.addRow("", self.paths)
        self.form.addRow("", self.notes)
        self.end(
            tr(
                "No picture, no tile and nothing that pictures are compared by is in it. It is not encrypted; only you "
                "can read it where it is written."
            )
        )
        self.what.currentIndexChanged.connect(self._count)
        self.notes.toggled.connect(self._count)
        self._count()

    def choice(self) -> Choice:
        """Return what is told of."""
        media = self._picked if self.what.currentIndex() else ()
        return Choice(media=media, paths=self.paths.isChecked())

    def wanted(self) -> UcoWanted | None:
        """Return what is to be written; None while it is not said where to."""
        if self.target.path is None:
            return None
        return UcoWanted(self.target.path, self.choice(), notes=self.notes.isChecked())

    def _count(self) -> None:
        self.counts.setText(tr("Counting …"))
        asked = self.choice()

        def show(counts: Mapping[str, int]) -> None:
            if asked.media == self.choice().media:
                self.counts.setText(self._along(counts))
                self.fit()

        self._workspace.aside.ask(partial(sealed_counts, choice=asked), show)
        self.say("")

    def _along(self, counts: Mapping[str, int]) -> str:
        """Return what goes along; of lists that are empty nothing."""
        told = (
            ("clusters", tr("%n group(s) with reasons", "", counts["clusters"])),
            ("links", tr("%n link(s) with strength and reason", "", counts["links"])),
            ("decisions", tr("%n decision(s)", "", counts["decisions"])),
            ("grades", tr("%n categor(y|ies) given", "", counts["grades"])),
            ("tags", tr("%n tag(s) set", "", counts["tags"])),
            ("notes", tr("%n note(s)", "", counts["notes"])),
            ("leads", tr("%n lead(s)", "", counts["leads"])),
        )
        asked = told if self.notes.isChecked() else told[:-2]
        words = [
            tr("%n picture(s): hashes, sizes, tags of files, camera and position", "", counts["media"]),
            *(said for name, said in asked if counts[name]),
            tr("who did what, with which version and models"),
        ]
        return tr("Goes along: {what}.", what="; ".join(words))
