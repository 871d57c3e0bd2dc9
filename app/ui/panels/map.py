"""Where pictures were taken, on a map that needs no network; a part of it that is picked narrows all that is shown."""

from PySide6.QtWidgets import QVBoxLayout

from app.domain.work import Topic
from app.store import media, positions
from app.ui.commands import Command
from app.ui.panel import Area, Panel
from app.ui.theme import Theme
from app.ui.widgets.map_view import MapView, Spots
from app.ui.widgets.plain_label import PlainLabel
from app.ui.wording import counted, number

ABOUT = (
    "Filled: measured by the camera. Open: inferred, the middle of what its place measured. The circle is how far it "
    "may be off, dashed where the camera is silent and 100 m are assumed. Shift+drag picks a box, "
    "Ctrl+Shift+drag what a line goes around, Return all in sight."
)


class MapPanel(Panel):
    """Counts of pictures on coasts, borders and towns."""

    name, title = "map", "Map"
    topics = frozenset({Topic.MEDIA, Topic.FACTS, Topic.CLUSTERS})
    area, order = Area.MIDDLE, 47

    def build(self) -> None:
        """Make the map, and what is said of it."""
        theme = self.workspace.theme
        self._found: positions.Positions | None = None
        self.map, self.said = MapView(theme, "Map"), PlainLabel("", "dim")
        about = PlainLabel(ABOUT, "small")
        for label in (self.said, about):
            label.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(3), theme.px(2), theme.px(3), theme.px(2))
        column.setSpacing(theme.px(2))
        column.addWidget(self.said)
        column.addWidget(self.map, 1)
        column.addWidget(about)
        self.setFocusProxy(self.map)
        self.map.picked.connect(self._narrow)
        self.workspace.widened.connect(self._drop)

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self.map.set_theme(theme)

    def refresh(self) -> None:
        """Read all positions anew."""
        found = self._found = positions.read(self.workspace.reader)
        self.map.show_spots(Spots(found.items, found.latitude, found.longitude, found.accuracy_m, found.inferred))
        self.follow()
        self._say()

    def follow(self) -> None:
        """Mark the picture that is picked."""
        picked = self.workspace.selection.media
        self.map.mark(media.item_number(self.workspace.reader, picked[0]) if picked else -1)

    def _say(self) -> None:
        parts = [self.map.words()]
        if self._found is not None and (inferred := int(self._found.inferred.sum())):
            parts.append(f"{number(inferred)} inferred from their place")
        if self._found is not None and self._found.nowhere:
            parts.append(f"{counted(self._found.nowhere, 'picture')} at 0/0, which no receiver measures")
        if self._found is not None and self._found.without:
            parts.append(f"{counted(self._found.without, 'picture')} without a position")
        self.said.setText("  ·  ".join(parts))

    def _narrow(self) -> None:
        area = self.map.area
        self.workspace.narrow(self.title, None if area is None else self.map.items_in(area))
        self._say()

    def _drop(self) -> None:
        self.map.drop()
        self._narrow()

    def come(self) -> None:
        """Show the map."""
        self.come_forward()

    commands = (
        Command(
            "map.show",
            "Map",
            "M",
            come,
            help="Arrows pan, + and - zoom, Home shows all, Return narrows to what is in sight",
        ),
    )


PANEL = MapPanel
