from app.ui.panels.series import SeriesPanel


def test_series_are_listed_with_span_and_reason(shown):
    panel = shown(SeriesPanel)
    assert panel.summary.text() == "1 series  ·  6 pictures"
    assert panel.heading.text() == "6 pictures  ·  2024-05-01, 12:00 to 12:05 no zone"
    assert panel.under.text() == "Likely (90 %). 6 pictures by one camera within 5 minutes."
    assert panel.grid.count() == 6
