"""The verbs that hand a case on: signing-key, receiving-key, export, verify, unseal."""

import argparse
import hashlib
import sys
from dataclasses import replace
from pathlib import Path

import pyrage

from app import settings
from app.domain.errors import MachineError, RequestError
from app.domain.ids import ClusterId
from app.operations.seal_case import Choice, seal_case
from app.operations.sealed_sources import SEALED_MOST_BYTES, identity_in
from app.operations.verify_sealed import Finding, Verdict, verify, verify_report
from app.report.recipients import named, recipient_of
from app.report.release import of_sealed
from app.report.sealing import (
    CASE_FILE,
    CLEAR,
    REMARKS_FILE,
    STASH_FILE,
    Addressees,
    SealedFileError,
    fingerprint,
    unseal,
)
from app.report.signature import SIGNATURE_SUFFIX, looks_signed
from app.store.signing_key import SigningKeyFile
from app.terminal import OF_SIGNING_KEY, Secret, counted, print_json, read_passphrase, say
from app.verbs import (
    Options,
    Verbs,
    asked_id,
    case_verb,
    leaving_job_of,
    open_asked,
    open_signing_key,
    plain_verb,
    refuse_no_file,
    refuse_no_signing_key,
    whole_id,
)
from app.whole_files import read_bounded, write_new

OTHER_FILES = {
    STASH_FILE.first_line.partition(b" ")[
        0
    ]: "It is a stash: 'homeward stash merge' checks it and tells what is in it.",
    REMARKS_FILE.first_line.partition(b" ")[0]: "It holds remarks: 'homeward merge-remarks --list' checks it.",
}
"""What begins as another sealed file does, and who checks that."""
OF_NEW_KEY = Secret("your signing key", "with --passphrase-file")
OF_SEALED_FILE = Secret("the sealed file", "with --passphrase-file or --for-passphrase-file")


def add_sealing(verbs: Verbs) -> None:
    """Add the keys, sealing, and what a reviewer does with the file."""
    own = plain_verb(verbs, "signing-key", "the fingerprint of the key that you sign case files with")
    own.add_argument("--new", action="store_true", help="make one, wrapped by a pass phrase")
    own.add_argument("--recovery-key-file", metavar="F", default="", help="give it another pass phrase, by this")
    own.add_argument("--passphrase-file", metavar="F", default="", help="the new pass phrase; - is standard input")
    own.set_defaults(verb=_signing_key)
    receive = plain_verb(verbs, "receiving-key", "make a key that others seal case files for")
    receive.add_argument("file", metavar="FILE", type=Path, help="where it is kept, readable by you alone")
    receive.set_defaults(verb=_receiving_key)
    export = case_verb(verbs, "export", "seal a case file for reviewers: signed, encrypted, veiled", _export)
    export.add_argument("--to", metavar="FILE", type=Path, required=True, help="NAME.homeward-sealed")
    export.add_argument("--for", metavar="RECIPIENT", nargs="+", default=[], dest="recipients", help="keys: age1…")
    export.add_argument("--for-passphrase-file", metavar="F", default="", help="seal by a pass phrase, for no key")
    export.add_argument("--signing-passphrase-file", metavar="F", default="", help="opens your signing key; else asks")
    export.add_argument(
        "--cluster", metavar="ID", nargs="+", default=[], help="only these; 'homeward clusters' names them"
    )
    export.add_argument("--media", metavar="SHA256", nargs="+", default=[], help="only these pictures")
    export.add_argument("--release", metavar="NUMBER", default="", help="pictures that two people released go clear")
    export.add_argument("--without-paths", action="store_true", help="leave the names of files and folders out")
    for name, text, run in (
        (
            "verify",
            "tell whether a sealed file, or a report by its signature, is as it was sent; and what was not checked",
            _verify,
        ),
        ("unseal", "write what is in a sealed file into a new folder: lists and veiled tiles", _unseal),
    ):
        parser = plain_verb(verbs, name, text)
        parser.add_argument("file", metavar="FILE", type=Path, help="the file that came")
        _opener(parser)
        parser.set_defaults(verb=run)
        if name == "verify":
            parser.add_argument("--signer", metavar="FINGERPRINT", help="as the sender told it; spaces do not matter")
            parser.add_argument("--json", action="store_true", help="the findings, as one JSON object")
        else:
            parser.add_argument("--to", metavar="FOLDER", type=Path, required=True, help="a new folder")


def _opener(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--identity", metavar="F", type=Path, help="the file of your receiving key")
    parser.add_argument("--passphrase-file", metavar="F", default="", help="where it was sealed by a pass phrase")


def _signing_key(options: Options) -> None:
    keys = SigningKeyFile(settings.place().parent)
    if options.new:
        recovery = keys.make(read_passphrase(options.passphrase_file, OF_NEW_KEY, again=True))
        say(f"The key is made. Its recovery key, to be put away on paper: {recovery}")
    elif options.recovery_key_file:
        recovery = keys.renew(
            read_passphrase(options.recovery_key_file, replace(OF_SIGNING_KEY, what="recovery key")),
            read_passphrase(options.passphrase_file, OF_NEW_KEY, again=True),
        )
        say(f"The key has another pass phrase. Its recovery key is another too, to be put away on paper: {recovery}")
    print_json({"fingerprint": fingerprint(keys.public()), "ed25519": keys.public().hex()})


def _receiving_key(options: Options) -> None:
    identity = pyrage.x25519.Identity.generate()
    public = str(identity.to_public())
    file: Path = options.file
    try:
        write_new(file, f"# public key: {public}\n{identity}\n".encode())
    except FileExistsError:
        raise RequestError("No key was made: there is a file of that name.", next_step="Choose another name.") from None
    except OSError as error:
        raise MachineError(
            "The key could not be saved.",
            why=f"The system says: {error.strerror}.",
            next_step="Name a file in a folder that is there and that you may write to.",
        ) from error
    print_json({"recipient": public})


def _export(options: Options) -> None:
    if bool(options.recipients) == bool(options.for_passphrase_file):
        raise RequestError(
            "Nothing was sealed: it is not said for whom.",
            next_step="Name either keys, with --for, or the file of a pass phrase, with --for-passphrase-file.",
        )
    for each in named(tuple(options.recipients)):
        recipient_of(each)  # refuses what is none before anything is asked
    shared = read_passphrase(options.for_passphrase_file, OF_SEALED_FILE) if options.for_passphrase_file else ""
    chosen = tuple(map(ClusterId, options.cluster)), tuple(asked_id(each) for each in options.media)
    whom = Addressees(tuple(options.recipients), shared)
    refuse_no_signing_key()
    with open_asked(options) as case:
        signer = open_signing_key(options.signing_passphrase_file)
        items = tuple(whole_id(case.db, each) for each in chosen[1])
        choice = Choice(chosen[0], items, paths=not options.without_paths)
        with leaving_job_of(case) as job:
            done = seal_case(job, choice, options.to, signer, whom, options.release)
    clear = f"{done.counts['clear']:,} of them clear, " if "clear" in done.counts else ""
    sealed = f"{counted(done.counts['media'], 'media item')}, {clear}{done.file_bytes:,} bytes"
    say(f"Sealed: {sealed}; audit head {done.audit_head}.")


def _verify(options: Options) -> None:
    untrusted = read_bounded(options.file, SEALED_MOST_BYTES)
    found = _findings(untrusted, options)
    if options.json:
        print_json({"sha256": hashlib.sha256(untrusted).hexdigest(), "findings": [_row(each) for each in found]})
    else:
        for each in found:
            sys.stdout.write(f"{options.file.name}: {each.verdict.value}: {each.sentence}\n")
    if any(each.is_bad for each in found):
        raise SealedFileError("What does not hold is told above.")


def _findings(untrusted: bytes, options: Options) -> list[Finding]:
    file: Path = options.file
    beside = file.with_name(file.name + SIGNATURE_SUFFIX)
    if beside.is_file():
        return verify_report(read_bounded(beside, SEALED_MOST_BYTES), untrusted, options.signer)
    if looks_signed(untrusted):
        return verify_report(
            untrusted,
            read_bounded(file.with_name(file.name.removesuffix(SIGNATURE_SUFFIX)), SEALED_MOST_BYTES),
            options.signer,
        )
    opener = _opened_by(options)
    _refuse_other(untrusted, file.name)
    found = verify(untrusted, opener, is_passphrase=bool(options.passphrase_file), signer=options.signer)
    return found if opener is None else [_asked(each) for each in found]


def _refuse_other(untrusted: bytes, name: str) -> None:
    """Refuse what is no sealed case file and has no signature: nobody need send it again for that."""
    start = untrusted.partition(b" ")[0]
    if start == CASE_FILE.first_line.partition(b" ")[0]:
        return
    raise RequestError(
        f"{name} cannot be checked by 'verify'.",
        why=OTHER_FILES.get(
            start,
            f"It does not begin as a sealed file does, and no signature lies beside it: {name}{SIGNATURE_SUFFIX}.",
        ),
        next_step="Name a sealed case file, or a report beside which its signature lies.",
    )


def _asked(finding: Finding) -> Finding:
    """Return a finding of a check that was asked for: where the key that was given opens nothing, it does not hold."""
    unopened = finding.about == "content" and finding.verdict is Verdict.OPEN
    return replace(finding, verdict=Verdict.FAILS) if unopened else finding


def _row(finding: Finding) -> dict[str, str]:
    return {"verdict": finding.verdict.value, "about": finding.about, "sentence": finding.sentence}


def _unseal(options: Options) -> None:
    refuse_no_file(options.file)
    opener = _opened_by(options)
    if opener is None:
        raise RequestError(
            "Nothing was opened: it is not said what with.",
            next_step="Name the file of your key, with --identity, or of the pass phrase, with --passphrase-file.",
        )
    content = unseal(read_bounded(options.file, SEALED_MOST_BYTES), opener, is_passphrase=bool(options.passphrase_file))
    of_sealed(content)
    folder: Path = options.to
    veiled = {name: part for name, part in content.parts.items() if not name.startswith(CLEAR)}
    try:
        folder.mkdir(parents=True, mode=0o700)
        for name, part in veiled.items():
            place = folder / name
            place.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            place.write_bytes(part)
    except OSError as error:
        raise MachineError(
            "The content was not written.",
            why=f"The system says: {error.strerror}.",
            next_step="Name a folder that is not there yet, where there is room.",
        ) from error
    say(f"{len(veiled):,} parts, signed by {fingerprint(content.signer)}.")
    if stayed := len(content.parts) - len(veiled):
        say(f"{stayed:,} clear pictures stay in the file; 'homeward open' shows them, each by its reveal.")


def _opened_by(options: Options) -> str | None:
    """Return the identity or the pass phrase that was named."""
    if options.passphrase_file:
        return read_passphrase(options.passphrase_file, OF_SEALED_FILE)
    if options.identity is None:
        return None
    return identity_in(options.identity)
