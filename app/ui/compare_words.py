"""What Compare says of pairs: how to get one, that none is left, what was decided, and what is covered."""

from app.domain.language import tr
from app.domain.link import Decision, Verdict
from app.ui.kind_words import said_of
from app.ui.wording import moment, said

BY_HAND = tr(
    "Pick two pictures anywhere, or a reason in Places, and press {decide.compare|D}: the two are shown here side by "
    "side."
)


NOT_YET = " ".join(
    [tr("No pairs yet: Analyse ({case.analyse|Ctrl+R}) looks for what two pictures have in common."), BY_HAND]
)


def none_left(passed_over: int) -> str:
    """Return that no pair is worth a look any more, but for those that were shown without a word."""
    if not passed_over:
        return " ".join([tr("No pair is left that is worth a look."), BY_HAND])
    shown = tr("%n pair(s) (was|were) shown without a word. Page down shows (it|them) again.", "", passed_over)
    return f"{shown} {BY_HAND}"


def of_whole_pictures() -> str:
    """Return that a word on people is about everybody in both pictures, where no face is marked."""
    return tr("No face is marked: a word is about both pictures whole.")


def of_marked_faces() -> str:
    """Return where pairs of people are compared with their faces marked; a sealed file's never are."""
    return tr("Compared out of People, the two that are meant are marked.")


def decided(word: Decision, back: str) -> str:
    """Return who said what of a pair, and which key takes it back or replaces it."""
    return tr(
        "Decided by {examiner}, {when}: {word}. {back}",
        examiner=word.examiner,
        when=moment(word.decided_at),
        word=said_of(word.kind, word.verdict),
        back=back,
    )


def saved_words(verdict: Verdict, *, of_review: bool) -> str:
    """Return that a word was saved: a decision, or in a sealed file that is looked at a remark, which binds nobody."""
    if of_review:
        return tr("kept as your remark: {word}; {grade.undo|Ctrl+Z} takes it back", word=said(verdict))
    return tr("saved: {word}; {grade.undo|Ctrl+Z} takes it back", word=said(verdict))


def taken_back_words(before: Verdict | None) -> str:
    """Return that a word was taken back, and what stands now."""
    if before is None:
        return tr("taken back; no word stands now")
    return tr("taken back; {word} stands", word=said(before))


def verdict_words(word: Decision | None, back: str) -> str:
    """Return who said what of a pair; nothing where nobody did."""
    return "" if word is None else decided(word, back)


def is_covered(*, unsure: bool) -> str:
    """Return that people are filled in; ``unsure`` where parts had to stay tiles."""
    if unsure:
        return tr(
            "People are filled in; on the record. C veils. Parts stay tiles: the program cannot tell whether people "
            "are there."
        )
    return tr("People are filled in; on the record. C veils.")
