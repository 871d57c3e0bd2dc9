"""Writing VICS: an imported file with what changed since, or a new one; what goes along is told first."""

from collections.abc import Iterator

from PySide6.QtWidgets import QCheckBox, QWidget

from app.domain.category import Scheme, SchemeNumber
from app.domain.language import tr
from app.operations.export_vics import FRESH_VERSIONS, VicsWanted
from app.store import grades, media, vics
from app.ui.export_dialog import ExportDialog
from app.ui.widgets.choice import Choice
from app.ui.widgets.plain_label import plain
from app.ui.wording import minute
from app.ui.workspace import Workspace

VICS_SUFFIX = ".json"


class VicsExportDialog(ExportDialog):
    """Which file, with or without notes, and where to; it stays until it is written, or says why it is not."""

    def __init__(self, parent: QWidget, workspace: Workspace) -> None:
        super().__init__(parent, workspace, tr("Export VICS"), VICS_SUFFIX)
        self._reader = workspace.reader
        self._imports = vics.imports(self._reader)[::-1]
        self.which, self.notes = Choice(), QCheckBox(tr("With the case's own notes, added to the comments"))
        self.which.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for each in self._imports:
            self.which.addItem(tr("{name} with what changed since", name=plain(each.name)))
        for version in FRESH_VERSIONS:
            self.which.addItem(tr("Everything that is shown, as a new file of VICS {version}", version=version))
        self.add_field(tr("What"), self.which)
        self.form.addRow("", self.notes)
        self.end(
            tr("No picture and no thumbnail is in it. It is not encrypted; only you can read it where it is written.")
        )
        self.which.currentIndexChanged.connect(self._describe)
        self._describe()

    def wanted(self) -> VicsWanted | None:
        """Return what is to be written; None while it is not said where to."""
        if self.target.path is None:
            return None
        row, notes = self.which.currentIndex(), self.notes.isChecked()
        if row < len(self._imports):
            return VicsWanted(self.target.path, self._imports[row].id, notes=notes)
        return VicsWanted(self.target.path, fresh=FRESH_VERSIONS[row - len(self._imports)], notes=notes)

    def _describe(self) -> None:
        row = self.which.currentIndex()
        if row < len(self._imports):
            source = self._imports[row]
            by = {"at": minute(source.imported_at), "examiner": source.examiner}
            records = tr("%n record(s), taken in by {examiner}, {at}.", "", source.records, **by)
            scheme = self._scheme_of(source.scheme)
        else:
            shown = media.counts(self._reader).media_items
            records, scheme = tr("%n record(s), one of each picture.", "", shown), grades.in_use(self._reader)
        self.counts.setText("\n".join([records, *self._categories(scheme)]))
        self.say("")

    def _scheme_of(self, asked: SchemeNumber | None) -> tuple[SchemeNumber, Scheme] | None:
        return None if asked is None else (asked, grades.schemes(self._reader)[asked])

    def _categories(self, of: tuple[SchemeNumber, Scheme] | None) -> Iterator[str]:
        """Yield which categories stand by a scheme, what they mean, and of how many pictures."""
        if of is None:
            yield tr("No categories go along: no scheme says what they mean.")
            return
        asked, scheme = of
        counts = grades.counts(self._reader, asked)
        yield tr("Categories that stand, by {title} ({id}):", title=scheme.title, id=scheme.id)
        for code, many in sorted(counts.items()):
            found = scheme.by_code(code)
            name = tr("not in this scheme") if found is None else found.name
            yield f"{code}   " + tr("{name}: %n picture(s)", "", many, name=name)
        if not counts:
            yield tr("No picture has a category.")
