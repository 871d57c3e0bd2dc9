"""Who is seen again: which pictures show faces that are alike, and what an examiner says of them."""

from collections.abc import Mapping

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.domain.facts import Faces
from app.domain.ids import MediaId
from app.domain.language import tr
from app.domain.link import FaceBox, FaceEnds, Kind, LinkEnds, Verdict
from app.operations.decide import FOUND_BY_FACE, NOT_THIS_PERSON, decide
from app.operations.name_person import name_person
from app.operations.people_words import take_back_on_people
from app.operations.split import split
from app.store import clusters, facts, media, person_names
from app.ui import place_acts
from app.ui.commands import Command
from app.ui.face_page import FacePage
from app.ui.group_panel import A_PAIR, GroupPanel
from app.ui.place_acts import Parting
from app.ui.place_dialogs import NamePersonDialog
from app.ui.proposals import PairProposal, Row
from app.ui.theme import Theme
from app.ui.widgets.plain_label import PlainLabel

RELIABILITY = tr(
    "Likeness of faces, never identity. It is less reliable on children and on some skin tones; brothers and sisters "
    "are alike. Look at both pictures before you believe it."
)


class PeoplePanel(GroupPanel):
    """Proposed people, covered; the face of each member is marked on its veiled tile."""

    name, title, kind, order = "people", tr("People"), Kind.PERSON, 32
    not_yet = tr("No people yet: Analyse ({case.analyse|Ctrl+R}) looks for faces.")
    none_found = tr("No people: Analyse has looked for faces, and no two pictures show any that are enough alike.")

    def _lay_out(self) -> None:
        theme = self.workspace.theme
        self.caution = PlainLabel(RELIABILITY)
        self.caution.setWordWrap(True)
        self.caution.setContentsMargins(theme.px(3), theme.px(2), theme.px(3), theme.px(1))
        self.search = FacePage(self.workspace)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.view)
        self.pages.addWidget(self.search)
        self.split.addWidget(self.pages)
        self.split.setSizes([390, 610])
        self.split.setChildrenCollapsible(False)
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row.addWidget(self.split)
        row.addWidget(self.empty)
        column.addWidget(self.caution)
        column.addLayout(row, 1)
        self.search.left.connect(self._show_person)
        self.search.picked.connect(self._say_pair)
        self.search.said_word.connect(self.decide)

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        super().set_theme(theme)
        self.search.set_theme(theme)
        self._turn_to(self.search if self._searches() else self.view)

    def refresh(self) -> None:
        """Read the proposals again; a search stays open over them."""
        super().refresh()
        if self._searches():
            self.split.show()
            self.empty.hide()

    def were_looked_for(self) -> bool:
        """Tell whether Analyse has looked for faces, and grouped them."""
        return super().were_looked_for() and facts.were_looked_for(self.workspace.reader, Faces.kind)

    def _turn_to(self, page: QWidget) -> None:
        """Show the open person, or a search; where the text is large a search needs the room of list and caution too.

        That its findings are likeness and not identity, and on whom they are less reliable, the search says itself.
        """
        self.pages.setCurrentWidget(page)
        roomy = page is self.view or not self.workspace.theme.has_large_text
        self.side.setVisible(roomy)
        self.caution.setVisible(roomy)

    def _searches(self) -> bool:
        return self.pages.currentWidget() is self.search

    def _chosen(self) -> None:
        super()._chosen()
        if self.list.hasFocus():
            self._turn_to(self.view)

    def _show_person(self) -> None:
        self._turn_to(self.view)
        self.refresh()
        self.view.take_keyboard()

    # ---- search by a face ----

    def look_for_face(self) -> None:
        """Search the case for the face of the picked picture; of a member, for the one that is marked."""
        if not (picked := self.workspace.selection.media[:1]):
            return
        row = self._row_of(picked[0]) if self.isVisible() and not self._searches() else 0
        self.workspace.moved_away.emit()
        self._turn_to(self.search)
        self.split.show()
        self.empty.hide()
        self.come_forward()
        self.search.ask_for(picked[0], row)
        self.search.which.setFocus()

    def _row_of(self, media_id: MediaId) -> int:
        return self.search.row_of(media_id, self._face_of(media_id))

    # ---- the examiner's word ----

    def _face_of(self, media_id: MediaId) -> FaceBox | None:
        """Return the face that is marked on a member."""
        return self.view.faces().get(media_id)

    def _faces_on(self, pair: LinkEnds) -> FaceEnds | None:
        """Return the two faces that a word on two members is about; None where one is not known."""
        faces = self.faces_to_compare()
        one, other = (faces.get(each) for each in pair)
        return (one, other) if one is not None and other is not None else None

    def pair(self) -> LinkEnds | None:
        """Return the two media items that a word would be about; in a search, the asked one and the found one."""
        return self.search.pair() if self._searches() else super().pair()

    def faces_to_compare(self) -> Mapping[MediaId, FaceBox]:
        """Return the marked faces of the open person; of two chosen, one of either; in a search, the two faces."""
        if not self._searches():
            sides, two = self._two_people(), self.pair()
            if sides is None or two is None:
                return self.view.faces()
            own = {each: self._own_face(row, each) for row, each in zip(sides, two, strict=True)}
            return {each: face for each, face in own.items() if face is not None}
        pair, faces = self.search.pair(), self.search.faces()
        return dict(zip(pair, faces, strict=True)) if pair is not None and faces is not None else {}

    def decide(self, verdict: Verdict) -> None:
        """Save the examiner's word: on two people, on one member and this person, or on two faces; at once."""
        if self._searches():
            if (pair := self.search.pair()) is not None:
                faces = self.search.faces()
                self.workspace.lane.submit(decide, self.kind, verdict, pair, FOUND_BY_FACE, faces)
            return
        if self.workspace.review is not None:  # a reviewer says a remark on two pictures, and parts nothing
            super().decide(verdict)
            return
        sides = self._two_people()
        picked = self.grid.picked_media()
        if sides is not None and verdict is not Verdict.UNDECIDED:
            self._decide_on_people(verdict, sides)
        elif verdict is Verdict.DIFFERENT and len(picked) == 1 and self.grid.picked_count() == 1:
            self._not_this_person(picked[0])
        elif (pair := self.pair()) is not None:
            self.view.last_pair = frozenset(pair)
            self.workspace.lane.submit(decide, self.kind, verdict, pair, "", self._faces_on(pair))

    def _two_people(self) -> tuple[Row, Row] | None:
        chosen = self.list.chosen()
        return (chosen[0], chosen[1]) if len(chosen) == A_PAIR else None

    def _own_face(self, row: Row, media_id: MediaId) -> FaceBox | None:
        """Return the face of the person of a row in a sample; of two that are perhaps one, of whom the sample is."""
        at = row.perhaps.pairs[0].index(media_id) if isinstance(row, PairProposal) else 0
        card = row.cards[at] if isinstance(row, PairProposal) else row.card
        number = media.item_number(self.workspace.reader, media_id)
        return self._faces(card.number).get(number) if card is not None else None

    def _decide_on_people(self, verdict: Verdict, sides: tuple[Row, Row]) -> None:
        """Make two chosen people one, or keep every face of the one from every face of the other."""
        if verdict is Verdict.SAME:
            self.merge()
            return
        people = [self._members_of(side) for side in sides]
        both = people[0].keys() & people[1].keys()
        part, rest = (sorted(person.keys() - both) for person in people)
        faces = {each: box for person in people for each, box in person.items() if box is not None and each not in both}
        if part and rest:
            self.workspace.lane.submit(split, self.kind, tuple(part), tuple(rest), "", faces)

    def _people_of(self, row: Row) -> list[dict[MediaId, FaceBox | None]]:
        """Return the faces of the person of a row, by picture; of two that are perhaps one, of either."""
        cards = row.cards if isinstance(row, PairProposal) else (row.card,)
        wanted = {card.id for card in cards if card is not None}
        found = (each for each in clusters.of(self.workspace.reader, self.kind) if each.id in wanted)
        return [dict(zip(each.members, each.faces, strict=True)) for each in found]

    def _members_of(self, row: Row) -> dict[MediaId, FaceBox | None]:
        return {media_id: face for person in self._people_of(row) for media_id, face in person.items()}

    def _not_this_person(self, media_id: MediaId) -> None:
        """Part one member from all others of the open person; of two that are perhaps one, from the other group."""
        rest = tuple(each for each in self.view.members if each != media_id)
        if isinstance(self._open, PairProposal):
            mine = [person for person in self._people_of(self._open) if media_id in person]
            rest = tuple(each for each in rest if not any(each in person for person in mine))
        if rest:
            self.view.last_pair = frozenset(rest[:1])
            self.workspace.lane.submit(split, self.kind, (media_id,), rest, NOT_THIS_PERSON, self.view.faces())

    def take_back(self) -> bool:
        """Take back the newest word on people."""
        if self.workspace.review is not None:
            return False
        self.workspace.lane.submit(take_back_on_people)
        return True

    # ---- whole people ----

    def name_it(self) -> None:
        """Ask what this person is called."""
        picked = self.grid.picked_media()[:1] or self.view.members[:1]
        if not self.isVisible() or not picked or self._searches():
            return
        media_id, face, reader = picked[0], self._face_of(picked[0]), self.workspace.reader
        before = self._open.name if self._open is not None and not isinstance(self._open, PairProposal) else ""
        named = person_names.all(reader)
        dialog = NamePersonDialog(self, self.workspace.theme, before, person_names.tally(named))
        if not before:
            dialog.suggest(_free_label({each.name for each in named}))

        def give(name: str) -> None:
            self.workspace.lane.submit(name_person, media_id, name, face)

        dialog.agreed.connect(give)
        dialog.open()
        self.asked = dialog

    def split_off(self) -> None:
        """Ask whether the picked members are to be parted from the others."""
        if self.isVisible() and self.view.members and not self._searches():
            picked, count = self.grid.picked_media(), self.grid.picked_count()
            rest = [each for each in self.view.members if each not in set(picked)]
            self.view.last_pair = frozenset(rest[:1])
            parting = Parting(self.kind, picked, self.view.members, count, self.view.faces())
            self.asked = place_acts.ask_to_split(self, self.workspace, parting)

    def merge(self) -> None:
        """Make one person of those that are chosen in the list; of a row of two groups, of these."""
        if not self.isVisible():
            return
        chosen = self.list.chosen()
        if len(chosen) == 1 and isinstance(chosen[0], PairProposal):
            pair = chosen[0].perhaps.pairs[0]
            samples = {each: self._face_of(each) for each in pair}
        else:
            people = [self._members_of(each) for each in chosen]
            samples = dict(next(iter(person.items())) for person in people if person)
        faces = {each: face for each, face in samples.items() if face is not None}
        place_acts.merge_groups(self.workspace, self.kind, tuple(samples), faces)

    commands = (
        Command(
            "people.search",
            tr("Search by this face"),
            "Shift+W",
            look_for_face,
            "Picture",
            needs_media=True,
            help=tr("Ranks the pictures of this case by how much a face in them is like one in the picked picture"),
        ),
    )


def _free_label(taken: set[str]) -> str:
    """Return "Person N" with the lowest number that nobody bears yet."""
    labels = (tr("Person {number}", number=at) for at in range(1, len(taken) + 2))
    return next(each for each in labels if each not in taken)


PANEL = PeoplePanel
