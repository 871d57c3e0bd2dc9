"""The languages of the window: which one is spoken, and that their catalogues are whole."""

import re
import shutil
import sys
import xml.etree.ElementTree as ET
from collections import Counter

import pytest
from PySide6.QtCore import Qt

from app import settings
from app.domain.language import English, speak, tr
from app.settings import Settings, Welcomed
from app.ui import languages
from app.ui.languages import ENGLISH, FROM_DESKTOP, LANGUAGES_FOLDER, LanguageMissingError
from app.ui.main_window import MainWindow
from app.ui.welcome import WelcomeDialog
from installer import catalogues

OTHERS = [each.code for each in languages.languages() if each.code != ENGLISH]
MARK = re.compile(r"\{[^}]*\}|%n")
"""What is put into a sentence."""
DRAFTED = 0.95
"""A draft says at least so much of what the window says; the rest is English."""


@pytest.fixture
def _english_again():
    yield
    speak(English())


@pytest.fixture(scope="module")
def made_anew(tmp_path_factory):
    """The catalogues as the sources ask for them now, translated as far as the program's own are."""
    folder = tmp_path_factory.mktemp("languages")
    for file in LANGUAGES_FOLDER.iterdir():
        shutil.copy(file, folder)
    catalogues.collect(folder)
    catalogues.make(folder, folder)
    return folder


def sentences(file):
    """Return (source, comment, [translations]) of each message of a file of Qt Linguist."""
    for message in ET.parse(file).iter("message"):  # noqa: S314  our own file
        said = message.find("translation")
        forms = [form.text or "" for form in said.findall("numerusform")] or [said.text or ""]
        yield message.findtext("source"), message.findtext("comment", ""), forms


@pytest.mark.parametrize("code", [ENGLISH, *OTHERS])
def test_a_catalogue_has_each_sentence_of_the_sources_and_no_other(code, made_anew):
    """``python installer/catalogues.py`` brings them up to date."""
    kept, asked = ([each[:2] for each in sentences(folder / f"{code}.ts")] for folder in (LANGUAGES_FOLDER, made_anew))
    assert sorted(kept) == sorted(asked)


@pytest.mark.parametrize("code", OTHERS)
def test_whatever_is_put_into_a_sentence_is_in_its_translation(code):
    wrong = []
    for source, _, forms in sentences(LANGUAGES_FOLDER / f"{code}.ts"):
        for form in filter(None, forms):
            wanted, found = (Counter(MARK.findall(each)) for each in (source, form))
            wanted.pop("%n", None)  # one of the forms may say "a picture"
            found.pop("%n", None)
            if wanted != found:
                wrong.append((source, form))
    assert wrong == []


@pytest.mark.parametrize("language", languages.languages()[1:], ids=lambda each: each.code)
def test_a_language_says_every_sentence_and_a_draft_nearly_all(language):
    said = [all(forms) for _, _, forms in sentences(LANGUAGES_FOLDER / f"{language.code}.ts")]
    assert sum(said) / len(said) >= (DRAFTED if language.draft else 1)


@pytest.mark.parametrize("code", OTHERS)
def test_what_the_window_reads_is_made_of_the_catalogue(code, made_anew):
    assert (LANGUAGES_FOLDER / f"{code}.qm").read_bytes() == (made_anew / f"{code}.qm").read_bytes()


@pytest.mark.parametrize("code", OTHERS)
@pytest.mark.usefixtures("_english_again")
def test_a_language_is_spoken_with_its_numbers(code):
    begun = languages.begin(code)
    assert (begun.language.code, begun.complaints) == (code, ())
    assert tr("Next") not in {"Next", ""}
    assert tr("%n picture(s)", "", 1) != tr("%n picture(s)", "", 12_345) != "12,345 pictures"


@pytest.mark.parametrize(
    ("code", "asked", "spoken"),
    [
        ("de", ["fr-FR"], "de"),
        (FROM_DESKTOP, ["de-AT", "en-GB"], ENGLISH),  # a draft is spoken only by those who chose it
        (FROM_DESKTOP, ["nl-NL"], ENGLISH),
        ("xx", [], ENGLISH),
    ],
)
def test_the_language_is_the_one_that_was_chosen(code, asked, spoken):
    assert languages.language_of(code, asked).code == spoken


@pytest.mark.parametrize("content", [None, b"", b"no catalogue"])
def test_a_catalogue_that_cannot_be_used_leaves_english_and_says_so(content, tmp_path):
    shutil.copy(LANGUAGES_FOLDER / "languages.toml", tmp_path)
    if content is not None:
        (tmp_path / "de.qm").write_bytes(content)
    begun = languages.begin("de", tmp_path)
    assert begun.language.code == ENGLISH
    assert [type(each) for each in begun.complaints] == [LanguageMissingError]
    assert tr("Next") == "Next"


def test_another_language_is_spoken_by_a_window_that_starts_again(qtbot, tmp_path):
    window = MainWindow(Settings(), tmp_path / "settings.toml")
    qtbot.addWidget(window)
    window.show()
    dialog = WelcomeDialog(window, again=(sys.executable, "-c", f"open({str(tmp_path / 'begun')!r}, 'w').close()"))
    dialog.open()
    dialog.look.language.setCurrentIndex(dialog.look.language.findData("de"))
    assert dialog.confirm.text() == "Start again in Deutsch"
    qtbot.keyClick(dialog.confirm, Qt.Key.Key_Return)
    qtbot.waitUntil((tmp_path / "begun").exists, timeout=20_000)
    assert not window.isVisible()
    kept = settings.read(tmp_path / "settings.toml").settings
    assert (kept.language, kept.welcomed) == ("de", Welcomed.OFF)  # the rest is asked in the language that was chosen
