"""Failures with words: what happened, why, what to do, and a code for life.

Codes: VID-1xx the case and its store, VID-2xx evidence, VID-3xx workers and models, VID-4xx what was asked for,
VID-5xx the machine that the program runs on.
"""

from typing import ClassVar

from app.domain.language import tr


class AppError(Exception):
    """Something went wrong that a person can be told about in one sentence."""

    code: ClassVar[str] = "VID-000"

    def __init__(self, what: str, *, why: str = "", next_step: str = "") -> None:
        super().__init__(what)
        self.what, self.why, self.next_step = what, why, next_step

    def sentence(self) -> str:
        """Return everything as one line, for a terminal or a log without evidence."""
        return " ".join(part for part in (self.what, self.why, self.next_step) if part) + f" [{self.code}]"


class StoreError(AppError):
    """The case could not be read or written."""

    code = "VID-100"


class WrongPassphraseError(StoreError):
    """The pass phrase does not open this case."""

    code = "VID-101"

    def __init__(self) -> None:
        super().__init__(
            tr("The pass phrase does not open this case."),
            why=tr("It is not the one that the case was sealed with, or the case's key file was altered."),
            next_step=tr(
                "Type it again, with an eye on Caps Lock and the keyboard's language, or use the recovery key."
            ),
        )


class CaseTooNewError(StoreError):
    """The case was last opened by a newer version of the program."""

    code = "VID-102"

    def __init__(self, unknown: set[str]) -> None:
        super().__init__(
            tr("This case was saved by a newer version of the program."),
            why=tr("It has %n schema change(s) that this version does not know.", "", len(unknown)),
            next_step=tr("Install the newer version. The case file has not been changed."),
        )


class CaseDamagedError(StoreError):
    """The case's files are not what was written."""

    code = "VID-103"

    def __init__(self, part: str) -> None:
        super().__init__(
            tr("This case is damaged: {part}.", part=part),
            why=tr("The file was cut off, altered or copied incompletely; its seal does not fit."),
            next_step=tr("Work on a copy of the backup. Nothing has been changed in the damaged case."),
        )


class CaseInUseError(StoreError):
    """Another window or command has the case open."""

    code = "VID-104"

    def __init__(self, holder: str) -> None:
        super().__init__(
            tr("This case is open elsewhere."),
            why=tr("It is held by {holder}.", holder=holder),
            next_step=tr("Close it there first; two writers could lose each other's work."),
        )


class NoCaseError(StoreError):
    """There is no case at that place."""

    code = "VID-105"

    def __init__(self, name: str, *, is_file: bool = False) -> None:
        missing = tr("The folder is missing, or it holds no Homeward case.")
        super().__init__(
            tr("There is no case at {name}.", name=name),
            why=tr("A file lies there, and a case is a folder.") if is_file else missing,
            next_step=tr("Check the path, or make a case with 'homeward new'."),
        )


class CaseExistsError(StoreError):
    """Something stands where a new case should go."""

    code = "VID-106"

    def __init__(self, name: str) -> None:
        super().__init__(
            tr("{name} exists already.", name=name),
            why=tr("A new case never overwrites anything."),
            next_step=tr("Choose another name."),
        )


class DiskFullError(StoreError):
    """No room is left where the case lies."""

    code = "VID-107"

    def __init__(self) -> None:
        super().__init__(
            tr("The disk is full; the last step was not saved."),
            why=tr("What was saved before it is safe."),
            next_step=tr("Make room on the disk of the case, then run the same step again: it goes on from there."),
        )


class NoRoomForCaseError(DiskFullError):
    """No room is left where a new case should go."""

    code = "VID-507"

    def __init__(self) -> None:
        StoreError.__init__(
            self,
            tr("The case was not made: the disk is full."),
            why=tr("Nothing of it is left there."),
            next_step=tr("Make room on that disk, or make the case on another one."),
        )


class WeakPassphraseError(StoreError):
    """A pass phrase that is too easily guessed."""

    code = "VID-108"

    def __init__(self, least: int) -> None:
        super().__init__(
            tr("This pass phrase is too short."),
            why=tr("A case is sealed with at least {least} characters.", least=least),
            next_step=tr("Use five or more random words."),
        )


class CaseReplacedError(StoreError):
    """A part of the case is not the newest one: an older file or page was put in its place."""

    code = "VID-109"

    def __init__(self, noticed: str) -> None:
        super().__init__(
            tr("This case is not as it was left: {noticed}.", noticed=noticed),
            why=tr(
                "A file or a part of one was exchanged after the case was sealed, or is a copy from another moment."
            ),
            next_step=tr("Put all files of the case back from one backup, and find out who exchanged them."),
        )


class EvidenceError(AppError):
    """A piece of evidence could not be used."""

    code = "VID-200"


class WorkerError(AppError):
    """A worker process died, was late, or said something that it must not."""

    code = "VID-300"


class ModelError(AppError):
    """A model file is missing or is not the one that the manifest names."""

    code = "VID-310"


class RequestError(AppError):
    """Something was asked for that cannot be done."""

    code = "VID-400"


class MachineError(AppError):
    """The computer lacks something that the program needs."""

    code = "VID-500"


class ReadOnlyError(RequestError):
    """Something was to be written into a sealed file that is only looked at."""

    code = "VID-470"

    def __init__(self) -> None:
        super().__init__(
            tr("Nothing was changed: this is a sealed case file, which can be looked at and remarked on."),
            why=tr("The case is with its examiner; here is what they sealed of it."),
            next_step=tr("Write a remark, and send the file of your remarks to the examiner."),
        )
