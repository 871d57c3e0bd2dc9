"""The verbs of an examiner's own stash: stash show | add | look-up | contradictions | export | merge."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app import settings
from app.domain.errors import RequestError
from app.domain.stash import STASH_SUFFIX, Contradiction
from app.operations.job import Job
from app.operations.sealed_sources import identity_in
from app.operations.stash import (
    Handing,
    Merging,
    ToStash,
    add_to_stash,
    export_stash,
    merge_stash,
    plan_adding,
    preview_merge,
)
from app.operations.stash_look import hold_against_stash
from app.report import stash_file
from app.report.sealing import Addressees, fingerprint
from app.report.stash_file import SignedStash
from app.settings import login_name
from app.store import stash
from app.store.known_keys import KnownKeys
from app.store.signing_key import SigningKeyFile
from app.store.stash import Stash
from app.terminal import ProgressLine, Secret, counted, print_json, read_passphrase, say, stopped_by_ctrl_c
from app.verbs import Options, Verb, Verbs, asked_id, case_verb, open_asked, open_signing_key, plain_verb, whole_id
from app.whole_files import read_bounded

SHOWN_MOST = 50

OF_SHARED = Secret("the file that is handed on", "with --for-passphrase-file or --passphrase-file")


def add_stash(verbs: Verbs) -> None:
    """Add the stash."""
    parser = plain_verb(verbs, "stash", "what you graded in past cases: add to it, look up, hand on, merge")
    acts = parser.add_subparsers(required=True, metavar="WHAT")
    _without_case(acts, "show", "how much is in it", _show)

    take = case_verb(acts, "add", "add what you graded in a case: hashes and categories, never a picture", _add)
    take.add_argument("--media", metavar="SHA256", nargs="+", default=[], help="only these pictures")
    take.add_argument("--series", metavar="NAME", default="", help="a series' name that goes along; else none does")
    take.add_argument("--everyone", action="store_true", help="what other examiners graded too, in their name")
    take.add_argument("--dry-run", action="store_true", help="only say what would be added")
    _signing(take)

    look = case_verb(acts, "look-up", "look a case up in it, now and with each further import", _look)
    _signing(look)

    _without_case(acts, "contradictions", "words that do not go together, side by side: one a line", _contradictions)

    give = _without_case(acts, "export", "write it into a file, signed by you and encrypted", _export)
    give.add_argument("file", metavar="FILE", type=Path, help=f"NAME{STASH_SUFFIX}")
    give.add_argument("--for", metavar="RECIPIENT", nargs="+", default=[], dest="recipients", help="keys: age1…")
    give.add_argument("--for-passphrase-file", metavar="F", default="", help="seal by a pass phrase, for no key")
    give.add_argument("--others", action="store_true", help="what was merged from others too, as they signed it")
    give.add_argument("--sender", default="", metavar="NAME", help="what you call yourself; else your login name")

    merge = _without_case(acts, "merge", "say what is in a colleague's file; --commit takes it in", _merge)
    merge.add_argument("file", metavar="FILE", type=Path, help=f"NAME{STASH_SUFFIX}")
    merge.add_argument("--identity", metavar="F", type=Path, help="the file of your receiving key")
    merge.add_argument("--passphrase-file", metavar="F", default="", help="where it was sealed by a pass phrase")
    merge.add_argument("--commit", action="store_true", help="take it in; without this only counts are told")


def _without_case(acts: Verbs, name: str, text: str, verb: Verb) -> argparse.ArgumentParser:
    parser = plain_verb(acts, name, text)
    parser.set_defaults(verb=verb)
    _signing(parser)
    return parser


def _signing(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--signing-passphrase-file", metavar="F", default="", help="opens your signing key, and your stash; else asks"
    )


@contextmanager
def opened_stash(options: Options) -> Iterator[Stash]:
    """Open the stash beside the settings by the examiner's signing key."""
    folder = settings.place().parent
    key = open_signing_key(options.signing_passphrase_file)
    with stash.opened(folder, key) as held:
        yield held


def _show(options: Options) -> None:
    with opened_stash(options) as held:
        told = asdict(stash.counts(held)) | {"contradictions": len(stash.clashing(held.db))}
        print_json(told | {"fingerprint": fingerprint(held.signer)})


def _add(options: Options) -> None:
    chosen = [asked_id(each) for each in options.media]
    with opened_stash(options) as held, open_asked(options) as case:
        asked = ToStash(tuple(whole_id(case.db, each) for each in chosen), options.series, options.everyone)
        plan = plan_adding(Job(case), held, asked) if options.dry_run else add_to_stash(Job(case), held, asked)
    many = {"new": len(plan.new), "changed": len(plan.changed), "taken_back": len(plan.taken_back)}
    print_json(many | {"unchanged": plan.unchanged})


def _look(options: Options) -> None:
    with (
        opened_stash(options) as held,
        open_asked(options) as case,
        stopped_by_ctrl_c() as cancel,
        ProgressLine() as line,
    ):
        done = hold_against_stash(Job(case, line.show, cancel), held)
    print_json({"set": done.name, "words": done.rows, "media_items": done.matched, "same_as_before": done.is_same})
    if not done.rows:
        say("All that it said of this case was taken back; the words of before were taken out of this case.")
        return
    say("'homeward sets CASE --matches' tells what was said of which media item.")


def _contradictions(options: Options) -> None:
    with opened_stash(options) as held:
        for each in stash.clashing(held.db):
            print_json(_row(each))


def _row(found: Contradiction) -> dict[str, object]:
    said = [
        {
            "sha256": each.word.content.sha256.hex(),
            "scheme": each.word.scheme_named,
            "category": each.word.category,
            "examiner": each.word.examiner,
            "case": each.case_name,
            "said_at": each.word.said_at.isoformat(),
            "author": each.author,
            "fingerprint": fingerprint(each.signer),
        }
        for each in found.said
    ]
    return {"contradiction": found.kind.value, "said": said}


def _export(options: Options) -> None:
    if bool(options.recipients) == bool(options.for_passphrase_file):
        raise RequestError(
            "No stash was written: it is not said for whom.",
            next_step="Name either keys, with --for, or the file of a pass phrase, with --for-passphrase-file.",
        )
    shared = read_passphrase(options.for_passphrase_file, OF_SHARED) if options.for_passphrase_file else ""
    with opened_stash(options) as held:
        addressees = Addressees(tuple(options.recipients), shared)
        handing = Handing(options.file, addressees, options.sender or login_name(), options.others)
        many = export_stash(None, held, handing)
        say(f"{counted(many, 'addition')}, signed by {fingerprint(held.signer)}.")


def _merge(options: Options) -> None:
    untrusted = read_bounded(options.file, stash_file.FILE_MOST_BYTES)
    with opened_stash(options) as held:
        signed = _read(untrusted, options, held.key)
        _tell(signed, preview_merge(held, signed))
        if not options.commit:
            say("Nothing was taken in; --commit does that.")
            return
        merge_stash(held, signed)
        say("Taken in. 'homeward stash contradictions' lists what does not go together.")


def _read(untrusted: bytes, options: Options, key: Ed25519PrivateKey) -> SignedStash:
    if options.passphrase_file:
        return stash_file.read(untrusted, read_passphrase(options.passphrase_file, OF_SHARED), is_passphrase=True)
    return stash_file.read(untrusted, identity_in(options.identity) if options.identity else key)


def _tell(signed: SignedStash, found: Merging) -> None:
    key = fingerprint(signed.signer)
    folder = settings.place().parent
    whose = KnownKeys(folder).names().get(key, "a key that is not known here")
    if key == fingerprint(SigningKeyFile(folder).public()):
        whose = "your own key"
    say(f"From {signed.sender!r}, {key}, {whose}.")
    news = {"new_additions": found.additions, "known_additions": found.known, "new_words": found.words}
    more = {"new_contents": found.contents, "agreeing": found.agreeing, "contradictions": len(found.against)}
    print_json(news | more | {"categories": dict(found.categories), "authors": dict(found.authors)})
    for each in found.against[:SHOWN_MOST]:
        print_json(_row(each))
