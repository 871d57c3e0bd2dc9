"""The verbs of a release: one person asks that pictures may travel clear, another says so too, either takes it back."""

import argparse
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app import settings
from app.domain.errors import MachineError, RequestError
from app.domain.ids import ClusterId
from app.operations.job import Job
from app.operations.leaving import refuse_place
from app.operations.release import AskedRelease, ask_release, releases
from app.operations.say_jointly import of_case, take_back, take_in
from app.operations.seal_case import Choice, chosen_media
from app.report import joint_word, release
from app.report.joint_statement import Party
from app.report.release import PURPOSE, RELEASE_SUFFIX, Release
from app.store.signing_key import SigningKeyFile
from app.terminal import OF_SIGNING_KEY, counted, print_json, read_passphrase, say
from app.verbs import Options, Verbs, asked_fingerprint, asked_id, case_verb, open_asked, plain_verb, whole_id
from app.whole_files import read_bounded, write_new

DAYS, DAYS_MOST = 7, 90


def add_release(verbs: Verbs) -> None:
    """Add what a release takes, step by step."""
    parser = plain_verb(verbs, "release", "let pictures travel clear in a sealed file: two people say so")
    steps = parser.add_subparsers(required=True, metavar="STEP")
    ask = case_verb(steps, "ask", "say first which pictures, to whom and why; the file goes to the second person", _ask)
    ask.add_argument("--media", metavar="SHA256", nargs="+", default=[], help="these pictures")
    ask.add_argument("--cluster", metavar="ID", nargs="+", default=[], help="all of these series or places")
    ask.add_argument("--for", metavar="RECIPIENT", nargs="+", required=True, dest="recipients", help="keys: age1…")
    ask.add_argument("--why", metavar="TEXT", required=True, help="what it is for; both sign it")
    ask.add_argument("--second", metavar="FINGERPRINT", required=True, help="of the second person's signing key")
    ask.add_argument("--second-name", metavar="NAME", required=True, help="who that is")
    ask.add_argument("--days", type=int, default=DAYS, metavar="N", help=f"how long it serves; else {DAYS}")
    ask.add_argument("--to", metavar="FILE", type=Path, required=True, help=f"NAME{RELEASE_SUFFIX}")
    _signing(ask)
    show = plain_verb(steps, "show", "what a release is of, who signed it, and whether it stands")
    _file(show, _show)
    show.add_argument("--json", action="store_true", help="one object, for programs")
    sign = plain_verb(steps, "sign", "say so too, as the second person; no case is needed")
    _file(sign, _sign)
    sign.add_argument("--to", metavar="FILE", type=Path, required=True, help="a new file, for whoever asked")
    sign.add_argument(
        "--key-folder", metavar="DIR", type=Path, help="where your signing key is, if not on this machine"
    )
    sign.add_argument("--withdraw", action="store_true", help="sign that you take it back; either of the two may")
    _signing(sign)
    take = case_verb(steps, "take", "take in what came back from the second person", _take)
    take.add_argument("file", metavar="FILE", type=Path)
    back = case_verb(steps, "withdraw", "take a release back in the case, as one of the two who signed it", _withdraw)
    back.add_argument("number", metavar="NUMBER", help="how its number begins; 'homeward release list' tells it")
    back.add_argument(
        "--key-folder", metavar="DIR", type=Path, help="where your signing key is, if not on this machine"
    )
    _signing(back)
    listed = case_verb(steps, "list", "the releases of a case, and whether each stands", _list)
    listed.add_argument("--json", action="store_true", help="one object a release")


def _file(parser: argparse.ArgumentParser, verb: object) -> None:
    parser.add_argument("file", metavar="FILE", type=Path, help=f"NAME{RELEASE_SUFFIX}")
    parser.set_defaults(verb=verb)


def _signing(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--signing-passphrase-file", metavar="F", default="", help="opens your signing key; else asks")


def _ask(options: Options) -> None:
    if not options.media and not options.cluster:
        raise RequestError(
            "Nothing was released: it is not said which pictures.",
            next_step="Name pictures, with --media, or a series, with --cluster.",
        )
    _refuse_days(options.days)
    _refuse_there(options.to)
    second = Party(options.second_name, asked_fingerprint(options.second))
    chosen = tuple(map(ClusterId, options.cluster)), tuple(asked_id(each) for each in options.media)
    key = _key(options)
    with open_asked(options) as case:
        refuse_place(Job(case), options.to)
        asked = AskedRelease(
            tuple(chosen_media(case.db, Choice(chosen[0], tuple(whole_id(case.db, each) for each in chosen[1])))),
            tuple(options.recipients),
            options.why,
            second,
            timedelta(days=options.days),
        )
        made = ask_release(Job(case), asked, key)
    _write(options.to, joint_word.write(made.word))
    print_json(told(made))
    say(f"Give {options.to.name} to {options.second_name}: 'homeward release sign'. Until then nothing travels clear.")


def _show(options: Options) -> None:
    found = release.read(read_bounded(options.file, joint_word.FILE_MOST_BYTES))
    if options.json:
        print_json(told(found))
        return
    for line in lines(found):
        say(line)


def _sign(options: Options) -> None:
    _refuse_there(options.to)
    found = release.read(read_bounded(options.file, joint_word.FILE_MOST_BYTES))
    for line in lines(found):
        say(line)
    signing = joint_word.take_back if options.withdraw else joint_word.say_too
    signed = signing(found.word, _key(options))
    _write(options.to, joint_word.write(signed))
    said = "You have taken it back" if options.withdraw else "You have said so too"
    say(f"{said}. Give {options.to.name} to {found.word.statement.first.name}: 'homeward release take'.")


def _take(options: Options) -> None:
    untrusted = read_bounded(options.file, joint_word.FILE_MOST_BYTES)
    release.read(untrusted)
    with open_asked(options) as case:
        found = release.of_word(take_in(Job(case), untrusted, PURPOSE))
    print_json(told(found))


def _withdraw(options: Options) -> None:
    key = _key(options)
    with open_asked(options) as case:
        release.of_word(of_case(case.db, options.number))
        found = release.of_word(take_back(Job(case), options.number, key))
    print_json(told(found))


def _list(options: Options) -> None:
    with open_asked(options) as case:
        found = releases(case.db)
    for each in found:
        if options.json:
            print_json(told(each))
        else:
            say(f"{each.word.id[:12]}  {standing(each)}")
    if not found and not options.json:
        say("No pictures were released in this case.")


def told(found: Release) -> dict[str, object]:
    """Return a release as scripts read it."""
    said = found.word.statement
    why_not = found.word.standing(datetime.now(UTC))
    return {
        "number": found.word.id,
        "stands": not why_not,
        "why_not": why_not,
        "statement": said.plain(),
        "signed": sorted(each.part.value for each in found.word.signatures),
    }


def lines(found: Release) -> list[str]:
    """Return a release as a person reads it before they sign."""
    said = found.word.statement
    return [
        f"Release {found.word.id}",
        f"Case {said.case!r}; pictures: {len(found.media):,}",
        *(f"  {each}" for each in found.media),
        "To:",
        *(f"  {each}" for each in found.recipients),
        f"Why: {said.why}",
        f"First: {said.first.name}, {said.first.fingerprint}",
        f"Second: {said.second.name}, {said.second.fingerprint}",
        f"From {said.made_at.isoformat()} until {said.expires_at.isoformat()}",
        standing(found),
    ]


def standing(found: Release) -> str:
    """Return whether a release stands, in a sentence."""
    said = found.word.statement
    why_not = found.word.standing(datetime.now(UTC))
    two = f"{counted(len(found.media), 'picture')}, by {said.first.name} and {said.second.name}"
    return f"{two}: it does not stand. {why_not}" if why_not else f"{two}: both have signed; it stands."


def _key(options: Options) -> Ed25519PrivateKey:
    folder: Path = getattr(options, "key_folder", None) or settings.place().parent
    return SigningKeyFile(folder).open(read_passphrase(options.signing_passphrase_file, OF_SIGNING_KEY))


def _refuse_days(days: int) -> None:
    if not 1 <= days <= DAYS_MOST:
        raise RequestError(
            "Nothing was released: it has to end.", next_step=f"Let it last from 1 to {DAYS_MOST} days, with --days."
        )


def _refuse_there(file: Path) -> None:
    if file.exists():
        raise _there(file)


def _write(file: Path, content: bytes) -> None:
    try:
        write_new(file, content)
    except FileExistsError:
        raise _there(file) from None
    except OSError as error:
        raise MachineError(
            "The release was not written.",
            why=f"The system says: {error.strerror}.",
            next_step="Name a file in a folder that is there and that you may write to.",
        ) from error


def _there(file: Path) -> RequestError:
    return RequestError(f"{file.name} exists already.", next_step="Choose another name; nothing is overwritten.")
