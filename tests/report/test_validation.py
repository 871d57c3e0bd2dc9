"""The pages of a validation say of every requirement what was measured, and cry out what was not met."""

from app.report.document import Rows, Table, Words
from app.report.pdf import pdf
from app.report.validation import validation_document

ROW = {
    "number": "V01",
    "relied_on": "Every file is accounted for.",
    "test": "The sum is compared.",
    "bound": "all",
    "limits": "Some kinds are not tried.",
    "met": True,
    "found": "45 of 45 files are in the sum.",
    "figures": {"files": 45, "share": 0.98765},
}
RESULT = {
    "program": "Homeward 0.1.0",
    "began": "2026-11-28T20:00:00+00:00",
    "ended": "2026-11-28T20:10:00+00:00",
    "machine": {"system": "Linux", "release": "6", "python": "3.11"},
    "reference_case": {"rooms": 1, "seed": 1, "files": 45, "truth_sha256": "ab" * 32},
    "packages": {"numpy": "2"},
    "models": {"a model": "cd" * 32},
    "calibrations": {"grouping": "ef" * 32},
    "met": 1,
    "not_met": 1,
    "requirements": [ROW, {**ROW, "number": "V02", "met": False, "found": "3 of 45 changed", "figures": {}}],
}


def texts(document):
    found = [words.text for words in document.about]
    for block in document.blocks:
        if isinstance(block, Words):
            found.append(block.text)
        elif isinstance(block, Rows):
            found += [row.value for row in block.rows]
        elif isinstance(block, Table):
            found += [cell for row in block.rows for cell in row]
    return found


def test_each_requirement_is_told_with_its_figures_and_limits():
    told = texts(validation_document(RESULT, ""))
    assert {"V01", "V02", "met", "NOT MET", "Some kinds are not tried.", "files 45, share 0.9877"} <= set(told)
    assert "45 of 45 files are in the sum." in told
    assert "3 of 45 changed." in told
    assert "cd" * 32 in told


def test_what_was_not_met_stands_on_the_first_page_and_where_it_is_told():
    document = validation_document(RESULT, "1234 5678")
    front = {row.label: row.value for row in document.front}
    assert (front["Met"], front["Not met"], front["Signed by"]) == ("1 of 2", "V02", "1234 5678")
    assert sum(isinstance(block, Words) and block.text == "Not met." for block in document.blocks) == 1


def test_the_same_result_gives_the_same_pages():
    made = pdf(validation_document(RESULT, ""))
    assert made.startswith(b"%PDF-")
    assert made == pdf(validation_document(RESULT, ""))
