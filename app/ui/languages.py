"""The languages of the window: what there is, which one is spoken, and what Qt itself says in it.

Loaded before every other part of the window, for these say their names as they are loaded.
"""

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from app.domain.errors import AppError, MachineError
from app.domain.language import speak, tr

LANGUAGES_FOLDER = Path(__file__).resolve().parents[2] / "resources" / "languages"
ENGLISH = "en"
FROM_DESKTOP = ""


class LanguageMissingError(MachineError):
    """A catalogue cannot be used."""

    code = "VID-503"

    def __init__(self, code: str) -> None:
        super().__init__(
            tr("The window speaks English: the file of the language {code} cannot be used.", code=code),
            why=tr("It is not there, or not as Qt Linguist writes it."),
            next_step=tr("Put the program's own file back into resources/languages, or choose another language."),
        )


@dataclass(frozen=True, slots=True)
class Language:
    """A language of the window.

    Args:
        code: as files and settings name it: "de", "pt_BR".
        name: in the language itself.
        draft: whether no specialist who speaks it has read the translation yet.

    """

    code: str
    name: str
    draft: bool = False

    def offered(self) -> str:
        """Return how the language is offered."""
        return tr("{language} (draft)", language=self.name) if self.draft else self.name


class LinguistCatalogue:
    """The sentences of one language, as Qt Linguist keeps them."""

    def __init__(self, code: str, folder: Path = LANGUAGES_FOLDER) -> None:
        """Read the catalogue.

        Raises:
            LanguageMissingError: if it cannot be used.

        """
        self._translator, self._locale = QTranslator(), QLocale(code)
        if not self._translator.load(str(folder / f"{code}.qm")):
            raise LanguageMissingError(code)

    def find(self, text: str, comment: str, many: int | None) -> str:
        """Return what an English text is in this language, "" where it is not known."""
        return self._translator.translate("", text, comment, -1 if many is None else many) or ""

    def number(self, value: int) -> str:
        """Return a whole number as it is written in this language."""
        return self._locale.toString(value)


def languages(folder: Path = LANGUAGES_FOLDER) -> list[Language]:
    """Return every language of the window, English first."""
    listed = tomllib.loads((folder / "languages.toml").read_text(encoding="utf-8"))
    return [Language(ENGLISH, "English"), *(Language(code, **about) for code, about in listed.items())]


def language_of(code: str, asked: Iterable[str] = ()) -> Language:
    """Return the language with a code; for ``FROM_DESKTOP`` the desktop's first that there is and is no draft.

    Args:
        code: what the settings say.
        asked: what the desktop asks for, the best first, as Qt names it ("pt-BR"); what Qt knows where it is empty.

    """
    known = {each.code: each for each in languages()}
    if code:
        return known.get(code, known[ENGLISH])
    for each in asked or QLocale.system().uiLanguages():
        whole = each.replace("-", "_")
        found = known.get(whole) or known.get(whole.partition("_")[0])
        if found is not None and not found.draft:
            return found
    return known[ENGLISH]


@dataclass(frozen=True, slots=True)
class Begun:
    """The language that is spoken from now on, and why it is not the one that was asked for."""

    language: Language
    complaints: tuple[AppError, ...] = ()


def begin(code: str, folder: Path = LANGUAGES_FOLDER) -> Begun:
    """Speak a language from now on, English where its catalogue cannot be used."""
    language = language_of(code)
    if language.code != ENGLISH:
        try:
            speak(LinguistCatalogue(language.code, folder))
        except LanguageMissingError as error:
            return Begun(language_of(ENGLISH), (error,))
    return Begun(language)


def dress(application: QCoreApplication, language: Language) -> None:
    """Let Qt's own buttons speak the language, and the window run the way that it is read."""
    locale = QLocale(language.code)
    QLocale.setDefault(locale)
    QApplication.setLayoutDirection(locale.textDirection())
    own = QTranslator(application)
    if own.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(own)
