"""The verbs of a review: open a sealed file in the window, and merge the remarks that came back."""

from pathlib import Path

from app import settings
from app.domain.errors import RequestError
from app.domain.remark import REMARKS_SUFFIX
from app.operations.exchange_remarks import Incoming, look_at, merge_remarks
from app.operations.job import Job
from app.report import remarks_file
from app.report.remarks_file import SignedRemarks
from app.report.sealing import fingerprint
from app.store.known_keys import KnownKeys
from app.terminal import Secret, print_json, read_passphrase, say
from app.verbs import Options, Verbs, case_verb, open_asked, open_signing_key, plain_verb, refuse_no_file
from app.whole_files import read_bounded

OF_REMARKS = Secret("the remarks", "with --for-passphrase-file")


def add_review(verbs: Verbs) -> None:
    """Add opening a sealed file, and merging remarks on one."""
    parser = plain_verb(verbs, "open", "look at a sealed file in the window, read-only, and write remarks on it")
    parser.add_argument("file", metavar="FILE", type=Path, help="NAME.homeward-sealed")
    parser.add_argument("--identity", metavar="F", type=Path, help="the file of your receiving key; else it asks")
    parser.set_defaults(verb=_open)
    merge = case_verb(verbs, "merge-remarks", "take in a reviewer's remarks; each is listed first", _merge)
    merge.add_argument("file", metavar="FILE", type=Path, help=f"NAME{REMARKS_SUFFIX}")
    merge.add_argument("--signing-passphrase-file", metavar="F", default="", help="opens your signing key; else asks")
    merge.add_argument("--for-passphrase-file", metavar="F", default="", help="where they were sealed by a pass phrase")
    merge.add_argument("--list", action="store_true", help="list them, and merge nothing")
    merge.add_argument("--json", action="store_true", help="one object a remark, then one for all")


def _open(options: Options) -> None:
    refuse_no_file(options.file)
    raise RequestError(
        f"{options.file.name} is opened in the window, which is not here.",
        next_step="Start it from a desktop; 'homeward unseal' writes what is in it into a folder.",
    )


def _merge(options: Options) -> None:
    untrusted = read_bounded(options.file, remarks_file.FILE_MOST_BYTES)
    if options.for_passphrase_file:
        signed = remarks_file.read(
            untrusted, read_passphrase(options.for_passphrase_file, OF_REMARKS), is_passphrase=True
        )
    else:
        key = open_signing_key(options.signing_passphrase_file)
        signed = remarks_file.read(untrusted, key)
    with open_asked(options) as case:
        job = Job(case)
        incoming = look_at(case.db, signed)
        for each in incoming:
            _list(each, signed, as_json=options.json)
        if options.list:
            return
        done = merge_remarks(job, signed)
    told = {"new": done.new, "known": done.known, "conflicts": done.conflicts}
    if options.json:
        print_json(told)
    else:
        say(f"Merged: {done.new:,} new, {done.known:,} there already; {done.conflicts:,} against a decision of yours.")


def _list(each: Incoming, signed: SignedRemarks, *, as_json: bool) -> None:
    remark = each.kept.remark
    if as_json:
        row = remarks_file.plain(remark) | {"author": signed.reviewer, "fingerprint": fingerprint(signed.signer)}
        against = each.against.verdict.value if each.against else ""
        print_json(row | {"known": each.is_known, "against": against, "gone": each.is_gone})
        return
    about = " and ".join(named[:16] + "…" for named in remark.media)
    kind = f"{remark.kind.value} " if remark.kind else ""
    said = ", ".join(filter(None, (remark.stance.value, repr(remark.text) if remark.text else "")))
    notes = [
        "merged before" if each.is_known else "",
        f"against {each.against.verdict.value!r} of {each.against.examiner}" if each.against else "",
        "that group is there no more" if each.is_gone else "",
    ]
    more = "".join(f" ({note})" for note in notes if note)
    key = fingerprint(signed.signer)
    whose = KnownKeys(settings.place().parent).names().get(key, "a key that is not known here")
    author = f"By {signed.reviewer!r}, {key}, {whose}"
    say(f"{kind}{remark.about.value} {about}: {said}. {author}{more}.")
