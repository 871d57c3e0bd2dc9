"""How kinds of hash sets, and what sets say of a picture, are told in the window."""

from collections.abc import Iterable, Iterator, Mapping

from sqlite_utils import Database

from app.domain.hash_set import SetKind, SetMatch
from app.domain.language import tr
from app.store import photodna
from app.ui.widgets.plain_label import plain

KIND_TITLES: Mapping[SetKind, str] = {
    SetKind.ALERT: tr("Alert", "kind of hash set"),
    SetKind.BENIGN: tr("Benign", "kind of hash set"),
    SetKind.SERIES: tr("Series", "kind of hash set"),
    SetKind.OWN: tr("Own work", "kind of hash set"),
}
MEANINGS: Mapping[SetKind, str] = {
    SetKind.ALERT: tr("Judged illegal, or looked for: what is in it is marked, and never hidden."),
    SetKind.BENIGN: tr(
        "Known, harmless files: what is in it steps aside, unless another set or an examiner says something of it."
    ),
    SetKind.SERIES: tr("Of known series: what is in it is marked."),
    SetKind.OWN: tr("Graded in another case: what is in it is marked, with who gave which category."),
}
EQUALITY_ONLY = tr(
    "PhotoDNA values are compared for equality only: Homeward does not compute PhotoDNA, and near matches are not "
    "looked for."
)
DIGITS_SHOWN = 8


def match_rows(matches: Iterable[SetMatch]) -> Iterator[tuple[str, str]]:
    """Yield what each set says of a picture: the set's kind, and the category, the series and why it is told."""
    for each in matches:
        series = tr("series {name}", name=plain(each.series)) if each.series else ""
        yield KIND_TITLES[each.kind], "; ".join(filter(None, (plain(each.graded), series, plain(each.reason))))


def photodna_rows(reader: Database, item: int) -> Iterator[tuple[str, str]]:
    """Yield which other pictures and records of imported files have the PhotoDNA value of a picture, by row number."""
    if not photodna.has(reader, item):
        return
    alike = photodna.alike(reader, item)
    yield tr("Same value"), ", ".join(each[:DIGITS_SHOWN] for each in alike) or tr("no other picture of this case")
    for each in photodna.other_records(reader, item):
        code = tr("category {category}", category=plain(each.code)) if each.code else ""
        record = tr("record {record} of {file}", record=plain(each.media_id), file=plain(each.file))
        yield tr("Same value"), "; ".join(filter(None, (record, code)))
    yield "", EQUALITY_ONLY
