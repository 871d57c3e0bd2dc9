"""Where pictures were taken, on a map that needs no network; a part of it that is picked narrows all that is shown."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from app.domain.language import tr
from app.domain.work import Topic
from app.settings import MapFileShown, is_path
from app.store import media, positions
from app.ui.case_dialogs import choose_file
from app.ui.commands import Command
from app.ui.panel import Area, Panel
from app.ui.theme import Theme
from app.ui.widgets.map_pins import Spots
from app.ui.widgets.map_view import MapView
from app.ui.widgets.plain_label import ElidedLabel, PlainLabel, tool_tip

if TYPE_CHECKING:
    from app.ui.widgets.map_areas import MapArea

ABOUT = tr(
    "Filled: measured by the camera. Open: inferred, the middle of what its place measured; a thick part of the rim is "
    "the share that was measured. The circle is how far it may be off, dashed where the camera is silent and 100 m are "
    "assumed. Shift+drag picks a box, Ctrl+Shift+drag what a line goes around, Return all in sight."
)
SMALL = 0.88


class MapPanel(Panel):
    """Counts of pictures on coasts, borders and towns."""

    name, title = "map", tr("Map")
    topics = frozenset({Topic.MEDIA, Topic.FACTS, Topic.CLUSTERS})
    area, order = Area.MIDDLE, 47

    def build(self) -> None:
        """Make the map, and what is said of it."""
        theme = self.workspace.theme
        self._found: positions.Positions | None = None
        self._applied: MapArea | None = None
        """What all that is shown is narrowed to."""
        self.tiles = self.workspace.map_tiles
        self.map, self.said = MapView(theme, self.title, self.tiles), PlainLabel("", "dim")
        self.source, self.trouble = ElidedLabel(), PlainLabel("", "warning")
        self.source.setFont(theme.font(SMALL))
        self.about = PlainLabel(ABOUT, "small")
        for label in (self.said, self.about, self.trouble):
            label.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(3), theme.px(2), theme.px(3), theme.px(2))
        column.setSpacing(theme.px(2))
        column.addWidget(self.said)
        column.addWidget(self.map, 1)
        column.addWidget(self.source)
        column.addWidget(self.trouble)
        column.addWidget(self.about)
        self.map.setAccessibleDescription(ABOUT)
        self.setFocusProxy(self.map)
        self._fit(theme)
        self.map.picked.connect(self._narrow)
        self.map.moved.connect(self._say)
        self.tiles.changed.connect(self._tell_file)
        self._tell_file()
        self.workspace.widened.connect(self._drop)

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self.map.set_theme(theme)
        self._fit(theme)
        self.source.setFont(theme.font(SMALL))

    def _fit(self, theme: Theme) -> None:
        """Leave the signs' meaning to the tool tip where the text is large: the drawing needs the room."""
        large = theme.has_large_text
        self.about.setVisible(not large)
        self.map.setToolTip(tool_tip(ABOUT) if large else "")

    def touched(self) -> None:
        """Refresh; where something is narrowed to an area, also out of sight: pictures may have come into it."""
        super().touched()
        if self.is_built and self._applied is not None and not (self.isVisible() or self.workspace.closed):
            self._tell_failures(self.refresh)

    def refresh(self) -> None:
        """Read all positions anew; the laboratory's own map is opened when this is first in sight."""
        self._show_file()
        found = self._found = positions.read(self.workspace.reader)
        self.map.show_spots(Spots(found.items, found.latitude, found.longitude, found.accuracy_m, found.inferred))
        if self._applied is not None:
            self.workspace.narrow(self.title, self.map.items_in(self._applied))
        self.follow()
        self._say()

    def follow(self) -> None:
        """Mark the picture that is picked."""
        picked = self.workspace.selection.media
        self.map.mark(media.item_number(self.workspace.reader, picked[0]) if picked else -1)

    def _say(self) -> None:
        parts, found = [self.map.said], self._found
        if found is not None and (inferred := int(found.inferred.sum())):
            parts.append(tr("%n inferred from their place", "pictures", inferred))
        if found is not None and found.nowhere:
            parts.append(tr("%n picture(s) at 0/0, which no receiver measures", "", found.nowhere))
        if found is not None and found.without:
            parts.append(tr("%n picture(s) without a position", "", found.without))
        self.said.setText("  ·  ".join(parts))

    def _narrow(self) -> None:
        area = self._applied = self.map.area
        self.workspace.narrow(self.title, None if area is None else self.map.items_in(area))
        self._say()

    def _drop(self) -> None:
        self.map.drop()
        self._narrow()

    # ---- the laboratory's own map ----

    def _show_file(self) -> None:
        chosen = self.workspace.settings
        place = chosen.map_file if chosen.map_file_shown is MapFileShown.ON else ""
        if place != self.tiles.place:
            self.tiles.show(place)

    def _tell_file(self) -> None:
        """Say whose map is shown, or why it is not."""
        facts, error = self.tiles.facts, self.tiles.trouble
        self.source.setVisible(facts is not None)
        self.trouble.setVisible(error is not None)
        if facts is not None:
            self.source.set_text("  ·  ".join(filter(None, (facts.name, facts.attribution))))
        if error is not None:
            self.trouble.setText(" ".join(filter(None, (error.what, error.why, error.next_step))))

    def come(self) -> None:
        """Show the map."""
        self.come_forward()

    def choose_map(self) -> None:
        """Let a map file be chosen, and show it from now on."""
        self.come_forward()
        chosen = choose_file(self, tr("Choose a map file"), tr("Map files (*.mbtiles *.pmtiles);;All files (*)"))
        if chosen is None:
            return
        place = str(chosen.absolute())
        if is_path(place):
            kept = replace(self.workspace.settings, map_file=place, map_file_shown=MapFileShown.ON)
            self.workspace.keep(kept)
        self.tiles.show(place)

    def switch_map(self) -> None:
        """Hide the map file, or show it again; without one, let it be chosen."""
        self.come_forward()
        settings = self.workspace.settings
        if not settings.map_file:
            self.choose_map()
            return
        shown = settings.map_file_shown is MapFileShown.ON
        self.workspace.keep(replace(settings, map_file_shown=MapFileShown.OFF if shown else MapFileShown.ON))
        self._show_file()

    commands = (
        Command(
            "map.show",
            tr("Map"),
            "M",
            come,
            help=tr("Arrows pan, + and - zoom, Home shows all, Return narrows to what is in sight"),
        ),
        Command(
            "map.file",
            tr("Map file …"),
            "Ctrl+Shift+M",
            choose_map,
            help=tr("The laboratory's own map beneath the pins: MBTiles or PMTiles with pictures, from this machine"),
        ),
        Command(
            "map.file_shown",
            tr("Map file, shown or hidden"),
            "Shift+M",
            switch_map,
            help=tr("Hidden, the program's own map is seen alone"),
        ),
    )


PANEL = MapPanel
