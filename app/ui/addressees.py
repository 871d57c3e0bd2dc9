"""For whom a file is encrypted, as a dialog has it: keys that were pasted, or a pass phrase that was typed twice."""

from app.domain.errors import RequestError
from app.domain.language import tr
from app.operations.seal_preview import named_recipients
from app.report.sealing import Addressees
from app.ui.case_dialogs import LEAST_PASSPHRASE


def by_keys(text: str) -> Addressees:
    """Return those whose keys stand in a text, one a line.

    Raises:
        RequestError: there is none, or one is no key.

    """
    if not (keys := named_recipients(text)):
        raise RequestError(tr("Say for whom: paste at least one key, a line that begins with age1."))
    return Addressees(keys)


def by_passphrase(passphrase: str, again: str) -> Addressees:
    """Return whoever knows a pass phrase.

    Raises:
        RequestError: it is too short, or was typed otherwise the second time.

    """
    if len(passphrase) < LEAST_PASSPHRASE:
        raise RequestError(tr("A pass phrase has at least %n characters.", "", LEAST_PASSPHRASE))
    if passphrase != again:
        raise RequestError(tr("The two pass phrases differ."))
    return Addressees(passphrase=passphrase)
