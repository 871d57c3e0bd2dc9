"""What can be done with a chosen cut-out: each asks in a dialog, and is one act of the case."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from PySide6.QtWidgets import QWidget

from app import settings
from app.domain.appeal import Appeal, Concern, State
from app.domain.language import tr
from app.operations.cut_appeal import TOUCHED
from app.operations.release_appeal import (
    Request,
    Standing,
    approve_appeal,
    ask_approval,
    may_be_asked,
    refuse_appeal,
    withdraw_appeal,
    write_appeal,
)
from app.store.signing_key import SigningKeyFile
from app.ui.appeal_dialogs import AnswerDialog, AskDialog
from app.ui.case_dialogs import choose_folder, inform, tell
from app.ui.name_dialog import NameDialog
from app.ui.outcome import Outcome, answering
from app.ui.signing_form import KeyForm
from app.ui.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Chosen:
    """The cut-out that something is done with, how far it is, and what whoever does it has ticked."""

    appeal: Appeal
    standing: Standing
    ticked: frozenset[Concern] = frozenset()


Act = Callable[[QWidget, Workspace, Chosen], None]


def possible(standing: Standing | None, *, looked: bool, ticked: bool) -> frozenset[str]:
    """Return the acts that can be done; who else has to do some of them is said when they are asked for."""
    if standing is None:
        return frozenset()
    acts = {"look"}
    if may_be_asked(standing):
        acts |= {"ask"} if looked and ticked else set()
    elif standing.state is State.WAITING:
        acts |= {"refuse"} | ({"approve"} if looked and ticked else set())
    elif standing.state in {State.APPROVED, State.WRITTEN}:
        acts |= {"write", "refuse"}
    if standing.state is not State.WITHDRAWN:
        acts.add("withdraw")
    return frozenset(acts)


def ask(parent: QWidget, workspace: Workspace, chosen: Chosen) -> None:
    """Ask a second person, signed with one's own key."""
    dialog = AskDialog(parent, workspace.theme, (chosen.appeal, chosen.ticked), _keys())

    def begin(request: Request, key: Ed25519PrivateKey) -> None:
        _carry_out(workspace, dialog, ask_approval, chosen.appeal.number, request, key)

    dialog.agreed.connect(begin)
    dialog.open()


def approve(parent: QWidget, workspace: Workspace, chosen: Chosen) -> None:
    """Say as the second that it may leave."""
    _answer(parent, workspace, chosen, approve_it=True)


def refuse(parent: QWidget, workspace: Workspace, chosen: Chosen) -> None:
    """Say as one of the two that it may not, or no longer."""
    _answer(parent, workspace, chosen, approve_it=False)


def withdraw(parent: QWidget, workspace: Workspace, chosen: Chosen) -> None:
    """Say that it is not used, or no longer; asks why."""
    about = tr("Why, in a few words, or nothing. What was written out before is beyond the program.")
    dialog = NameDialog(parent, workspace.theme, tr("Withdraw the cut-out"), about, optional=True)
    dialog.agreed.connect(partial(workspace.lane.submit, withdraw_appeal, chosen.appeal.number))
    dialog.open()


def write(parent: QWidget, workspace: Workspace, chosen: Chosen) -> None:
    """Ask for a folder, and write it there."""
    folder = choose_folder(parent, tr("Where the cut-out goes"))
    if folder is None:
        return

    def told(outcome: Outcome) -> None:
        if outcome.error is not None:
            tell(parent, outcome.error, workspace.theme)
        elif outcome.result is not None:
            words = tr("SHA-256 {digest}", digest=outcome.result.sha256)
            inform(parent, tr("{name} is written.", name=outcome.result.file.name), words, workspace.theme)

    workspace.lane.submit(answering(write_appeal), chosen.appeal.number, folder, then=told)


ACTS: Mapping[str, Act] = {"ask": ask, "approve": approve, "refuse": refuse, "write": write, "withdraw": withdraw}


def _answer(parent: QWidget, workspace: Workspace, chosen: Chosen, *, approve_it: bool) -> None:
    dialog = AnswerDialog(parent, workspace.theme, (chosen.appeal, chosen.standing), _keys(), approve=approve_it)

    def begin(key: Ed25519PrivateKey) -> None:
        if approve_it:
            _carry_out(workspace, dialog, approve_appeal, chosen.appeal.number, chosen.ticked, key)
        else:
            _carry_out(workspace, dialog, refuse_appeal, chosen.appeal.number, key)

    dialog.agreed.connect(begin)
    dialog.open()


def _carry_out(workspace: Workspace, dialog: KeyForm, operation: Callable[..., object], *arguments: object) -> None:
    """Do it, and close the dialog; where it fails the dialog says why."""

    def told(outcome: Outcome) -> None:
        if outcome.error is not None:
            dialog.failed(outcome.error)
        else:
            dialog.accept()

    workspace.lane.submit(answering(operation, TOUCHED), *arguments, then=told)


def _keys() -> SigningKeyFile:
    return SigningKeyFile(settings.place().parent)
