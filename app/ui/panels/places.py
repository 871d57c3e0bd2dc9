"""Rooms and yards: which pictures show the same place, and why; what is worth a look comes first."""

from app.domain.language import tr
from app.domain.link import Kind
from app.store import clusters
from app.ui import place_acts
from app.ui.group_panel import A_PAIR, GroupPanel
from app.ui.place_acts import Parting
from app.ui.proposals import PairProposal


class PlacesPanel(GroupPanel):
    """Proposed places, and what an examiner does to whole ones."""

    name, title, kind, order = "places", tr("Places"), Kind.PLACE, 20
    not_yet = tr("No places yet: Analyse ({case.analyse|Ctrl+R}) looks for them.")
    none_found = tr("No places: Analyse has looked, and no two pictures show enough of one place.")

    def name_it(self) -> None:
        """Ask which place this is."""
        if self.isVisible() and (picked := self.grid.picked_media()):
            found = (each for each in clusters.containing(self.workspace.reader, picked[0]) if each.kind is self.kind)
            name = next((each.name for each in found if each.name), "")
            self.asked = place_acts.ask_for_name(self, self.workspace, picked[0], name)

    def split_off(self) -> None:
        """Ask whether the picked members are to be parted from the others."""
        if self.isVisible() and self.view.members:
            picked, count = self.grid.picked_media(), self.grid.picked_count()
            self.view.last_pair = frozenset(picked)
            parting = Parting(self.kind, picked, self.view.members, count)
            self.asked = place_acts.ask_to_split(self, self.workspace, parting)

    def merge(self) -> None:
        """Make one place of those that are chosen in the list; of a row of two groups, of these."""
        if self.isVisible():
            chosen = self.list.chosen()
            samples = chosen[0].samples[:A_PAIR] if len(chosen) == 1 and isinstance(chosen[0], PairProposal) else ()
            place_acts.merge_groups(self.workspace, self.kind, samples or tuple(each.samples[0] for each in chosen))


PANEL = PlacesPanel
