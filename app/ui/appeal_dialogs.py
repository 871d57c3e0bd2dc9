"""The dialogs in which two people sign a cut-out for an appeal, each with a key of their own."""

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.appeal import Appeal, Concern
from app.domain.language import number, tr
from app.operations.cut_appeal import rectangle
from app.operations.release_appeal import Request, Standing
from app.operations.say_jointly import as_compared
from app.report.joint_statement import FINGERPRINT, NAME_MOST, Party
from app.store.signing_key import SigningKeyFile
from app.ui.signing_form import KeyForm
from app.ui.theme import Theme
from app.ui.widgets.plain_label import PlainLabel

WHY_MOST, GROUP = 400, 8


class AskDialog(KeyForm):
    """Why, and who else: signed with the key of the one who asks."""

    agreed = Signal(object, object)
    """The Request and the opened key."""

    def __init__(
        self, parent: QWidget, theme: Theme, told: tuple[Appeal, frozenset[Concern]], keys: SigningKeyFile
    ) -> None:
        super().__init__(parent, theme, tr("Ask a second person"), (tr("Sign and ask"), tr("Signing …")))
        appeal, self._ticked = told
        self._keys = keys
        self.why, self.second, self.fingerprint = QLineEdit(), QLineEdit(), QLineEdit()
        self.why.setMaxLength(WHY_MOST)
        self.second.setMaxLength(NAME_MOST)
        self.column.addWidget(PlainLabel(tr("Ask a second person"), "title"))
        about = tr(
            "You sign these bytes, and so does the one whom you name, with a key of their own: they open this case "
            "under their own name, look at the cut-out in Appeals, and approve it. It lasts 30 days."
        )
        for words, role in ((about, "dim"), (bytes_words(appeal), "mono")):
            label = PlainLabel(words, role)
            label.setWordWrap(True)
            self.column.addWidget(label)
        self.add_field(tr("What is to be found out"), self.why)
        self.add_field(tr("Who is to approve it"), self.second)
        self.add_field(tr("Fingerprint of their key"), self.fingerprint)
        self.fingerprint.setPlaceholderText(tr("As they told it, not out of a file"))
        self.add_field(tr("Pass phrase of your key"), self.passphrase, secret=True)
        self.column.addLayout(self.form)
        self.add_buttons(tr("Sign and ask"))
        self.confirm.clicked.connect(self._agree)

    def _trouble(self) -> str:
        checks = (
            (not self.why.text().strip(), tr("Say what is to be found out.")),
            (not self.second.text().strip(), tr("Say who is to approve it.")),
            (
                FINGERPRINT.fullmatch(as_compared(self.fingerprint.text())) is None,
                tr("A fingerprint has eight groups of four digits or letters from a to f."),
            ),
            (not self.passphrase.text(), tr("Type the pass phrase of your key.")),
        )
        return next((words for wrong, words in checks if wrong), "")

    def _agree(self) -> None:
        trouble = self._trouble()
        self.say(trouble)
        if trouble:
            return
        second = Party(self.second.text().strip(), as_compared(self.fingerprint.text()))
        asked, phrase, keys = Request(self.why.text(), second, self._ticked), self.passphrase.text(), self._keys
        self._open(lambda: keys.open(phrase), lambda key: self.agreed.emit(asked, key))


class AnswerDialog(KeyForm):
    """What the second person says: that it may leave, or that it may not."""

    agreed = Signal(object)
    """The opened key."""

    def __init__(
        self, parent: QWidget, theme: Theme, told: tuple[Appeal, Standing], keys: SigningKeyFile, *, approve: bool
    ) -> None:
        title = tr("Approve the cut-out") if approve else tr("Do not let it leave")
        act = tr("Sign and approve") if approve else tr("Sign")
        super().__init__(parent, theme, title, (act, tr("Signing …")))
        self._keys = keys
        appeal, standing = told
        self.column.addWidget(PlainLabel(title, "title"))
        for words, role in ((_asked_words(standing), ""), (bytes_words(appeal), "mono")):
            label = PlainLabel(words, role)
            label.setWordWrap(True)
            self.column.addWidget(label)
        self.add_field(tr("Pass phrase of your key"), self.passphrase, secret=True)
        self.column.addLayout(self.form)
        self.add_buttons(act)
        self.confirm.clicked.connect(self._agree)

    def _agree(self) -> None:
        phrase, keys = self.passphrase.text(), self._keys
        self.say("" if phrase else tr("Type the pass phrase of your key."))
        if phrase:
            self._open(lambda: keys.open(phrase), self._opened)

    def _opened(self, key: Ed25519PrivateKey) -> None:
        self.agreed.emit(key)


def bytes_words(appeal: Appeal) -> str:
    """Return which bytes are meant, as lines."""
    wide, high = appeal.size_px
    digest = " ".join(appeal.sha256[at : at + GROUP] for at in range(0, len(appeal.sha256), GROUP))
    size = tr("{wide} by {high} pixels, {bytes} bytes", wide=wide, high=high, bytes=number(appeal.size_bytes))
    part = tr("rectangle {sides} of picture {picture}", sides=rectangle(appeal.choice), picture=appeal.media_id[:16])
    return "\n".join([appeal.file_name, size, tr("SHA-256 {digest}", digest=digest), part])


def _asked_words(standing: Standing) -> str:
    if standing.word is None:
        return ""
    said = standing.word.statement
    return tr("{first} asks {second}: {why}", first=said.first.name, second=said.second.name, why=said.why)
