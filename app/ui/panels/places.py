"""Rooms and yards: which pictures show the same place, and why."""

from app.domain.link import Kind
from app.ui.cluster_browser import ClusterBrowser
from app.ui.panel import Area


class PlacesPanel(ClusterBrowser):
    """Clusters of pictures that show the same place."""

    name, title, kind = "places", "Places", Kind.PLACE
    area, order = Area.MIDDLE, 20


PANEL = PlacesPanel
