"""What can be done in Compare by key, menu or palette; nothing while another panel is in front."""

from app.domain.language import tr
from app.ui.commands import Command

COMPARE_COMMANDS = (
    Command(
        "compare.next_region", tr("Compare: next points that agree"), ".", lambda panel: panel.next_region(), "Picture"
    ),
    Command("compare.last_region", tr("Compare: points before"), ",", lambda panel: panel.last_region(), "Picture"),
    Command("compare.all", tr("Compare: all points"), "A", lambda panel: panel.all_points(), "Picture"),
    Command(
        "compare.details",
        tr("Compare: others and differences, on or off"),
        "Ctrl+D",
        lambda panel: panel.switch_details(),
        "Picture",
    ),
    Command("compare.lines", tr("Compare: lines, on or off"), "H", lambda panel: panel.switch_lines(), "Picture"),
    Command(
        "compare.next",
        tr("Next pair to compare"),
        "Ctrl+Right",
        lambda panel: panel.next_pair(),
        "Decide",
        help=tr("Also Page down, without a word"),
    ),
    Command(
        "compare.back",
        tr("Pair before"),
        "Ctrl+Left",
        lambda panel: panel.last_pair(),
        "Decide",
        help=tr("Also Page up"),
    ),
)
