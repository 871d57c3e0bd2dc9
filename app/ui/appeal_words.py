"""Cut-outs for an appeal, as they are listed and told."""

from app.domain.appeal import Appeal, State
from app.domain.language import tr
from app.operations.release_appeal import Standing
from app.ui.widgets.plain_label import plain
from app.ui.wording import minute


def row_words(appeal: Appeal, standing: Standing) -> str:
    """Return a cut-out as a row of the list says it."""
    wide, high = appeal.size_px
    about = [plain(appeal.about)] if appeal.about else []
    size = tr("{form}, {wide} by {high}", wide=wide, high=high, form=appeal.choice.form.name)
    first = "  ·  ".join([tr("No. {number}", number=appeal.number), *about, size])
    made = tr("made {when} by {who}", when=minute(appeal.made_at), who=plain(appeal.examiner))
    return "\n".join(filter(None, (first, made, standing_words(standing))))


def standing_words(standing: Standing) -> str:
    """Return how it came to stand as it does; nothing of a draft."""
    who, when, why = plain(standing.by), minute(standing.at), plain(standing.remark)
    said = {
        State.WAITING: tr("asked for {when} by {who}", when=when, who=who),
        State.APPROVED: tr("approved by {who}", who=who),
        State.REFUSED: tr("{who} said no", who=who),
        State.WRITTEN: tr("written out {when} by {who}", when=when, who=who),
        State.WITHDRAWN: tr("withdrawn {when} by {who}", when=when, who=who),
    }.get(standing.state, "")
    return f"{said}: {why}" if said and why else said
