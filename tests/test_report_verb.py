"""A report from the command line."""

import json

import pytest
from cryptography.hazmat.primitives.asymmetric import ec

from app import headless, settings
from app.settings import Settings
from app.store.case_store import create_case
from app.store.signing_key import SigningKeyFile
from tests.conftest import CHEAP
from tests.report.certificates import certificate_of, found_in, packed
from tests.store.filling import add_pictures, write_note

PHRASE = "seven quiet harbour lamps"


@pytest.fixture
def home(tmp_path, monkeypatch):
    """A home with a pass phrase file, a signing key, and a case of three pictures with a note."""
    monkeypatch.setattr("platformdirs.user_config_path", lambda *_, **__: tmp_path / "settings")
    (tmp_path / "phrase").write_text(PHRASE, encoding="utf-8")
    (tmp_path / "other").write_text("nine loud harbour bells", encoding="utf-8")
    monkeypatch.setenv("HOMEWARD_PASSPHRASE_FILE", str(tmp_path / "phrase"))
    monkeypatch.chdir(tmp_path)
    SigningKeyFile(tmp_path / "settings").make(PHRASE, CHEAP)
    with create_case(tmp_path / "walk.homeward", PHRASE, examiner="E", cost=CHEAP).case as case:
        ids = add_pictures(case, range(3))
        write_note(case, ids[0], "A blue curtain.")
    return tmp_path


@pytest.fixture
def run(home, capsys):
    """Return a function that runs a verb and returns what it wrote on stdout and stderr."""

    def run(*words, status=0):
        assert headless.run([*words]) == status
        assert home.exists()
        told = capsys.readouterr()
        return told.out, told.err

    return run


def test_the_same_report_is_written_twice_and_its_signature_is_checked(run, home):
    signed = ("--sign", "--signing-passphrase-file", "phrase")
    out, _ = run("report", "walk", "--to", "walk.pdf", "--json", *signed)
    first = json.loads(out)
    assert set(first) == {"sha256", "unsigned_sha256", "bytes", "items", "audit_head"}
    assert first["items"] == 3
    out, _ = run("report", "walk", "--to", "again.pdf", "--json")
    assert json.loads(out) == first
    out, _ = run("verify", "walk.pdf.signature", "--json")
    assert [each["verdict"] for each in json.loads(out)["findings"]] == ["holds", "not checked"]
    own = json.loads(run("signing-key")[0])["fingerprint"]
    told, _ = run("verify", "walk.pdf", "--signer", own)  # its signature lies beside it
    assert "walk.pdf: holds: It was signed by the key that was named" in told
    (home / "walk.pdf").write_bytes((home / "walk.pdf").read_bytes() + b"x")
    assert "altered" in run("verify", "walk.pdf.signature", status=1)[0]


def test_a_pdf_is_signed_with_the_laboratorys_certificate_behind_the_same_report(run, home):
    key = ec.generate_private_key(ec.SECP256R1())
    (home / "lab.p12").write_bytes(packed(key, certificate_of(key)))
    lab = ("--certificate", "lab.p12", "--certificate-passphrase-file", "phrase")
    plain = json.loads(run("report", "walk", "--to", "plain.pdf", "--json")[0])
    done = json.loads(run("report", "walk", "--to", "walk.pdf", "--json", *lab)[0])
    assert done["unsigned_sha256"] == plain["sha256"] != done["sha256"]
    content = (home / "walk.pdf").read_bytes()
    assert content.startswith((home / "plain.pdf").read_bytes())
    assert found_in(content)[0] == b"adbe.pkcs7.detached"
    assert "only a PDF" in run("report", "walk", "--to", "x.html", *lab, status=1)[1]
    refused = ("--certificate", "lab.p12", "--certificate-passphrase-file", "other")
    assert "pass phrase is another" in run("report", "walk", "--to", "x.pdf", *refused, status=1)[1]
    assert "No such file" in run("report", "walk", "--to", "x.pdf", "--certificate", "nowhere", status=1)[1]
    assert not list(home.rglob("x.*"))


def test_header_and_marking_are_those_of_the_settings_or_those_that_were_named(run, home):
    settings.write(Settings(report_header="Laboratory", report_marking="PROTECTED"), settings.place())
    run("report", "walk", "--to", "a.html")
    run("report", "walk", "--to", "b.html", "--marking", "OPEN", "--header", "")
    first, second = ((home / name).read_text(encoding="utf-8") for name in ("a.html", "b.html"))
    assert "PROTECTED" in first
    assert "Laboratory" in first
    assert "PROTECTED" not in second
    assert "OPEN" in second


def test_what_is_left_out_and_the_time_are_as_asked(run, home):
    asked = ("--without", "items", "notes", "paths", "--places", "none", "--series", "all")
    _, told = run("report", "walk", "--to", "a.html", *asked, "--at", "2026-05-01T12:00+00:00")
    page = (home / "a.html").read_text(encoding="utf-8")
    assert "Written: a.html: 3 media items" in told
    assert "A blue curtain" not in page
    assert "Annex: places" not in page
    assert "2026-05-01 12:00:00 UTC" in page


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--to", "phrase"), "ending of its name"),
        (("--to", "x.pdf", "--at", "noon"), "no time"),
        (("--to", "x.pdf", "--cluster", "nowhere"), "no place and no series"),
        (("--to", "walk.homeward/x.pdf"), "was not written"),
        (("--to", "x.pdf", "--sign", "--signing-passphrase-file", "other"), "does not open"),
    ],
)
def test_what_cannot_be_done_is_said_and_nothing_written(run, home, words, said):
    assert said in run("report", "walk", *words, status=1)[1]
    assert not list(home.rglob("x.pdf*"))


@pytest.mark.parametrize(
    ("asked", "written"), [(("--pdf", "a.pdf"), "a.pdf"), (("--html", "b.html"), "b.html"), (("--pdf", "c"), "c.pdf")]
)
def test_a_report_is_asked_for_by_what_it_is(run, home, asked, written):
    run("report", "walk", *asked)
    assert (home / written).read_bytes().startswith(b"%PDF-" if written.endswith("pdf") else b"<!doctype html>")
