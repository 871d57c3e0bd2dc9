"""PySide6 6.12 loses a reference to None at each override that returns it; such a build must not be used."""

import sys

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt


class _Model(QAbstractListModel):
    def rowCount(self, parent=None):  # noqa: ARG002, N802  Qt's own signature and name
        return 1

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):  # noqa: ARG002  Qt's own signature
        return None


def test_an_override_that_returns_none_keeps_the_reference_to_it(qapp):  # noqa: ARG001  Qt must run
    model = _Model()
    index = model.index(0, 0, QModelIndex())
    before = sys.getrefcount(None)
    for _ in range(2000):
        index.data()
    assert sys.getrefcount(None) > before - 100
