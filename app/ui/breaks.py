"""Proposes a pause after a long time of looking; it forces nothing, keeps nothing and tells nobody else."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.domain.exposure import CLEAR, Shown, Tier
from app.domain.language import tr
from app.ui.reveal_control import RevealControl

LOOKING_MIN, MINUTE_S, PAUSE_S = 20, 60.0, 5 * 60.0
"""So long a time of looking, with no pause of so long in it. Source: the wellbeing reference, 1.4."""


class Breaks(QObject):
    """Follows the looks of one examiner; ``clock`` is in seconds.

    ``after_min`` returns how many minutes of looking go before a proposal, 0 for none; it is asked at every look, since
    an examiner may change it meanwhile.
    """

    proposed = Signal(str)

    def __init__(
        self,
        reveal: RevealControl,
        clock: Callable[[], float] = time.monotonic,
        after_min: Callable[[], int] = lambda: LOOKING_MIN,
    ) -> None:
        super().__init__(reveal)
        self._clock, self._after_min = clock, after_min
        self._began_s = self._last_s = self._told_s = -PAUSE_S
        reveal.looked.connect(self.looked)

    def looked(self, tier: Tier, shown: Shown) -> None:
        """Take in a look that is over; the next proposal comes after as long again."""
        if tier not in CLEAR or not shown.shown_ms:
            return
        now_s = self._clock()
        if now_s - self._last_s >= PAUSE_S:
            self._began_s = self._told_s = now_s
        self._last_s = now_s
        after_min = self._after_min()
        if after_min and now_s - self._told_s >= after_min * MINUTE_S:
            self._told_s = now_s
            self.proposed.emit(_words(round((now_s - self._began_s) / MINUTE_S)))


def _words(minutes: int) -> str:
    return tr(
        "You have been looking at clear pictures for %n minutes. A pause of five would be a good idea.", "", minutes
    )
