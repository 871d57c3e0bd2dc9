"""The verbs of the command line that grade: schemes, scheme, grade, undo-grade, grades."""

from dataclasses import asdict

from app.domain.category import Scheme
from app.operations.grade import choose_scheme, grade, undo_grade
from app.operations.job import Job
from app.operations.schemes import named_scheme, shipped
from app.store import grades
from app.terminal import print_json, say
from app.verbs import Options, Verbs, asked_id, asked_numbers, case_verb, json_only, open_asked, plain_verb

NONE = "none"


def add_grades(verbs: Verbs) -> None:
    """Add the categories: which there are, which are used, and who has which."""
    known = plain_verb(verbs, "schemes", "the schemes of categories that come along: one line each")
    known.set_defaults(verb=_schemes)
    json_only(known)

    use = case_verb(verbs, "scheme", "choose what categories mean in a case", _scheme)
    use.add_argument(
        "scheme", metavar="ID|FILE", help="as 'homeward schemes' names it, or a laboratory's own TOML file"
    )

    give = case_verb(verbs, "grade", "give media items a category; their near copies follow", _grade)
    give.add_argument("code", metavar="CODE", help=f"a code of the scheme in use, or {NONE!r}")
    give.add_argument("media", metavar="SHA256", nargs="+", help="pictures, by SHA-256 or its first digits")
    give.add_argument("--without-copies", action="store_true", help="these alone, not their near copies")

    case_verb(verbs, "undo-grade", "take your own last grading back; once more takes the one before back", _undo)

    listed = case_verb(verbs, "grades", "the category that each media item has: one line each", _grades)
    json_only(listed)


def _schemes(options: Options) -> None:  # noqa: ARG001  the shape of a verb
    for each in shipped():
        print_json(_row(each))


def _scheme(options: Options) -> None:
    scheme = named_scheme(options.scheme)
    with open_asked(options) as case:
        choose_scheme(Job(case), scheme)
    say(f"{scheme.title}, version {scheme.version}: {len(scheme.categories)} categories. {scheme.basis}")


def _grade(options: Options) -> None:
    code: str = options.code
    asked = [asked_id(each) for each in options.media]
    with open_asked(options) as case:
        numbers = asked_numbers(case.db, asked, "No picture was graded.")
        done = grade(Job(case), numbers, None if code == NONE else code, copies=not options.without_copies)
    left = f" {done.left} copies with another category stay as they are." if done.left else ""
    say(f"{len(done.items)} changed, {done.copies} of them near copies.{left}")


def _undo(options: Options) -> None:
    with open_asked(options) as case:
        done = undo_grade(Job(case))
    left = f" {done.left} stay as somebody has graded them since." if done.left else ""
    stands = " and ".join(sorted(code or NONE for code in done.codes)) or "nothing"
    say(f"Taken back for {len(done.items)}: {stands} stands now.{left}")


def _grades(options: Options) -> None:
    with open_asked(options) as case:
        for each in grades.listed(case.db):
            row = asdict(each) | {"graded_at": each.graded_at.isoformat()}
            print_json({"sha256": row.pop("media_id")} | row)


def _row(scheme: Scheme) -> dict[str, object]:
    listed = [{"code": each.code, "name": each.name, "key": each.key} for each in scheme.categories]
    said = {"id": scheme.id, "version": scheme.version, "title": scheme.title, "basis": scheme.basis}
    return said | {"categories": listed}
