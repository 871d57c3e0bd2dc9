import sys

from app.ui.case_dialogs import CaseDialog


def test_a_window_says_where_evidence_is_read_behind_a_weaker_lock(empty_window, case, monkeypatch):
    monkeypatch.setitem(sys.modules, "pyseccomp", None)  # as on a system without libseccomp
    empty_window.open_case(case)
    (dialog,) = [each for each in empty_window.children() if isinstance(each, CaseDialog)]
    texts = " ".join(label.text() for label in dialog.findChildren(type(dialog.trouble)))
    assert "the lock on them is weaker here: libseccomp is missing" in texts.replace(
        "the kernel offers no Landlock, ", ""
    )
    dialog.accept()
