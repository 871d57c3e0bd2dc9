"""Shoots: which pictures were taken in one go, and why."""

from app.domain.language import tr
from app.domain.link import Kind
from app.ui.cluster_browser import ClusterBrowser
from app.ui.panel import Area


class SeriesPanel(ClusterBrowser):
    """Clusters of pictures that were taken in one go."""

    name, title, kind = "series", tr("Series"), Kind.SERIES
    area, order = Area.MIDDLE, 30


PANEL = SeriesPanel
