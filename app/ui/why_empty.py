"""Why a page of groups has none: nothing was imported, none came along, none was looked for yet, or none was found."""

from app.store import media
from app.ui.wording import NOT_IN_THE_FILE, NOTHING_IMPORTED
from app.ui.workspace import Workspace


def why_empty(workspace: Workspace, not_yet: str, none_found: str, *, looked_for: bool) -> str:
    """Return which of them it is, in a sentence as ``with_keys`` reads it."""
    if workspace.review is not None:
        return NOT_IN_THE_FILE
    if not media.counts(workspace.reader).media_items:
        return NOTHING_IMPORTED
    return none_found if looked_for else not_yet
