"""The verbs that bring a cut-out of an object to the public: cut, list, ask, approve, refuse, withdraw, write."""

import argparse
from pathlib import Path

from sqlite_utils import Database

from app import settings
from app.domain.appeal import MOST_SIDE_PX, Appeal, AppealNumber, Choice, Concern, Form
from app.domain.region import Region
from app.operations.cut_appeal import cut_appeal
from app.operations.job import Job
from app.operations.release_appeal import (
    Request,
    approve_appeal,
    ask_approval,
    refuse_appeal,
    standing_of,
    withdraw_appeal,
    write_appeal,
)
from app.report.joint_statement import Party
from app.store import appeals
from app.store.signing_key import SigningKeyFile
from app.terminal import print_json, say
from app.verbs import (
    Options,
    Verbs,
    asked_fingerprint,
    asked_id,
    case_verb,
    json_only,
    open_asked,
    open_signing_key,
    plain_verb,
    whole_id,
    whole_number,
)

CONCERNS = [each.value for each in Concern]


def add_appeals(verbs: Verbs) -> None:
    """Add what is done with a cut-out; nothing here shows one, that is for the window."""
    group = plain_verb(verbs, "appeal", "cut an object out for the public; leaves by the word of two people")
    steps = group.add_subparsers(required=True, metavar="STEP")
    cut = case_verb(steps, "cut", "cut an object out of a picture, people filled in; a draft", _cut)
    cut.add_argument("media", metavar="SHA256")
    cut.add_argument("--region", required=True, metavar="X0,Y0,X1,Y1", help="in shares from 0 to 1")
    cut.add_argument("--about", default="", metavar="TEXT", help="what it is, for those who work on the case")
    cut.add_argument("--jpeg", action="store_true", help="a JPEG; else a PNG")
    cut.add_argument("--side", type=int, default=0, metavar="N", help=f"longest side, at most {MOST_SIDE_PX} pixels")
    cut.add_argument("--stamp", action="store_true", help="the number on a rim below the picture")
    json_only(cut)

    each = case_verb(steps, "list", "the cut-outs, and how far each is: one line each", _list)
    json_only(each)

    ask = case_verb(steps, "ask", "sign one, and ask a second person to; look at it in the window first", _ask)
    ask.add_argument("--why", required=True, metavar="TEXT", help="what is to be found out")
    ask.add_argument("--second", required=True, metavar="NAME", help="who is to approve it")
    ask.add_argument("--second-key", required=True, metavar="FINGERPRINT", help="of their key, as they told it")
    approve = case_verb(steps, "approve", "sign it as the second; look at it in the window first", _approve)
    refuse = case_verb(steps, "refuse", "say as one of the two that it does not leave", _refuse)
    withdraw = case_verb(steps, "withdraw", "say that it is not used, or no longer", _withdraw)
    withdraw.add_argument("--reason", default="", metavar="TEXT", help="why, on the record")
    write = case_verb(steps, "write", "write an approved one into a folder", _write)
    write.add_argument("--to", required=True, type=Path, metavar="FOLDER", help="where its file is written")
    json_only(write)
    for parser in (ask, approve, refuse, withdraw, write):
        parser.add_argument("number", type=whole_number, metavar="NUMBER", help="as 'homeward appeal list' prints it")
    for parser in (ask, approve):
        parser.add_argument(
            "--looked-for", nargs="+", choices=CONCERNS, default=[], help="what you looked for: all of them"
        )
    for parser in (ask, approve, refuse):
        _signing(parser)


def _signing(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--signing-passphrase-file", metavar="F", default="", help="opens your signing key; else asks")


def _cut(options: Options) -> None:
    side_px = options.side or settings.read(settings.place()).settings.appeal_side_px
    form = Form.JPEG if options.jpeg else Form.PNG
    choice = Choice(Region.read(options.region), form, side_px, options.stamp)
    with open_asked(options) as case:
        made = cut_appeal(Job(case), whole_id(case.db, asked_id(options.media)), choice, options.about).appeal
        print_json(_row(case.db, made))
    for concern in Concern:
        say(f"{concern.value}: {concern.said} {made.seen.told(concern)}")


def _list(options: Options) -> None:
    with open_asked(options) as case:
        for appeal in appeals.listed(case.db, limit=-1):
            print_json(_row(case.db, appeal))


def _ask(options: Options) -> None:
    second = Party(options.second, asked_fingerprint(options.second_key))
    asked = Request(options.why, second, _ticked(options))
    key = open_signing_key(options.signing_passphrase_file)
    with open_asked(options) as case:
        ask_approval(Job(case), AppealNumber(options.number), asked, key)


def _approve(options: Options) -> None:
    key = open_signing_key(options.signing_passphrase_file)
    with open_asked(options) as case:
        approve_appeal(Job(case), AppealNumber(options.number), _ticked(options), key)


def _ticked(options: Options) -> frozenset[Concern]:
    return frozenset(map(Concern, options.looked_for))


def _refuse(options: Options) -> None:
    key = open_signing_key(options.signing_passphrase_file)
    with open_asked(options) as case:
        refuse_appeal(Job(case), AppealNumber(options.number), key)


def _withdraw(options: Options) -> None:
    with open_asked(options) as case:
        withdraw_appeal(Job(case), AppealNumber(options.number), options.reason)


def _write(options: Options) -> None:
    with open_asked(options) as case:
        written = write_appeal(Job(case), AppealNumber(options.number), options.to)
    print_json({"file": written.file.name, "sha256": written.sha256})


def _keys() -> SigningKeyFile:
    return SigningKeyFile(settings.place().parent)


def _row(db: Database, appeal: Appeal) -> dict[str, object]:
    standing = standing_of(db, appeal)
    sides = appeal.choice.region
    return {
        "number": appeal.number,
        "file": appeal.file_name,
        "state": standing.state.value,
        "by": standing.by,
        "at": standing.at.isoformat(),
        "remark": standing.remark,
        "about": appeal.about,
        "sha256": appeal.sha256,
        "source_sha256": appeal.media_id,
        "region": [sides.left, sides.top, sides.right, sides.bottom],
        "size_px": list(appeal.size_px),
        "bytes": appeal.size_bytes,
        "made_by": appeal.examiner,
        "word": standing.word.id if standing.word else "",
    }
