"""What a series rests on, as lines."""

from dataclasses import replace

from app.domain.ids import ClusterId
from app.domain.link import Cluster, Kind
from app.domain.span import ODDS
from app.grouping.noise_told import NoiseTie
from app.grouping.number_gaps import Run
from app.grouping.series_account import PLACE_SHARE, Membership, Reason, Refused, SeriesAccount
from app.grouping.series_evidence import NUMBERS, PLACE, TIME, UNLIKE
from app.operations.series_account import ToldSeries
from app.ui.account_lines import MEMBERS_MOST, Section, kinds_of, lines_of, without_words
from tests.held_facts import item

A, B, C, X = (item(name) for name in "abcx")


def told(*members, runs=(), refused=()):
    ids = tuple(sorted(each.media_id for each in members))
    series = Cluster(ClusterId("s"), Kind.SERIES, ids, 0.9, ("Three pictures by one camera.", "1 burst."))
    account = SeriesAccount(members, runs, (), (), refused)
    return ToldSeries(series, account, {A: "IMG_0412.JPG", B: "IMG_0413.JPG", C: "<b>.jpg", X: "IMG_0414.JPG"})


CLOCK = Reason(TIME, "Taken 6 minutes apart by one camera.", 2.0)
BY_CLOCK = (Membership(A, B, 0.95, (CLOCK,)), Membership(B, A, 0.95, (CLOCK,)))
BY_PLACE = Membership(C, A, 0.7, (Reason(PLACE_SHARE, "2 of the 3 other pictures are.", 0.0),), "it is from 1970")


def of(lines, section):
    return [each for each in lines if each.section is section]


def test_lines_come_in_the_order_in_which_an_account_is_read():
    run = Run("IMG_0412", "IMG_0415", ("0414",), (), (A, B))
    refused = (Refused(X, B, 0.4, "Too thin."),)
    known = told(*BY_CLOCK, BY_PLACE, runs=(run,), refused=refused)
    tie = NoiseTie("1 link by sensor noise among its members.", (A, B))
    lines = lines_of(replace(known, account=replace(known.account, noise=(tie,))))
    (noise,) = of(lines, Section.NOISE)
    assert (noise.words, noise.media) == (tie.sentence, (A, B))
    order = list(dict.fromkeys(each.section for each in lines))
    assert order == [each for each in Section if each in order]
    assert [each.weight for each in of(lines, Section.SHORT)] == ["90 %", ""]
    (gap,) = of(lines, Section.GAPS)
    assert (gap.weight, gap.words, gap.media, gap.loud) == (
        "1 missing",
        "IMG_0412 to IMG_0415, 0414 missing: perhaps more exist.",
        (A, B),
        True,
    )
    (doubt,) = of(lines, Section.DOUBTS)
    assert "1970" in doubt.words
    (left,) = of(lines, Section.REFUSED)
    assert (left.weight, left.words, left.media) == ("40 %", f"IMG_0414.JPG ({X[:8]}): Too thin.", (B,))


def test_members_that_no_tile_shows_are_told():
    known = replace(told(*BY_CLOCK, BY_PLACE), hidden=1)
    loud = [each.words for each in of(lines_of(known), Section.SHORT) if each.loud]
    assert loud == ["1 of its 3 members is not shown: set aside since."]


def test_a_reason_says_how_many_stand_by_it_and_what_it_weighs():
    heavy = Reason(TIME, "Taken within a second of each other.", 7.46)
    against = Reason(UNLIKE, "Against it: the files differ.", -0.5)
    known = told(BY_CLOCK[0], Membership(B, A, 0.95, (heavy, against)), BY_PLACE)
    first, second, about = of(lines_of(known), Section.REASONS)
    assert (first.weight, first.words, first.kind) == (
        "2 of 3",
        "The clock, odds 7.4-fold up to odds 1,700-fold up",
        TIME,
    )
    assert (second.weight, second.words, second.media) == ("1 of 3", "The place", (C,))
    assert (about.words, about.kind) == (ODDS, "")
    assert any("(time: odds 7.4-fold up)" in each.words for each in of(lines_of(known), Section.MEMBERS))
    assert any("(odds 1.6-fold down)" in each.words for each in of(lines_of(known), Section.MEMBERS))
    assert list(kinds_of(known)) == [TIME, PLACE]


def test_of_reasons_that_were_not_weighed_no_odds_are_explained():
    assert ODDS not in [each.words for each in lines_of(told(BY_PLACE))]


def test_who_would_fall_out_is_marked_and_comes_first_and_then_the_least_sure():
    known = told(*BY_CLOCK, BY_PLACE)
    assert [each.media[0] for each in of(lines_of(known), Section.MEMBERS)] == [C, A, B]
    lines = lines_of(known, [TIME], [B])
    assert [each.media[0] for each in of(lines, Section.MEMBERS)] == [B, C, A]
    assert of(lines, Section.MEMBERS)[0].weight == "would fall out, 95 %"
    assert of(lines, Section.REASONS)[0].media == (B,)
    assert without_words(known, [TIME], [B]) == "Without the clock 1 of 3 would fall out."
    assert without_words(known, [TIME, NUMBERS], []) == (
        "Without the clock and the numbers in the names all 3 would still hold together."
    )


def test_of_a_large_series_the_surest_members_are_counted():
    members = [Membership(item(at), item(at + 1), 0.5 + at / 1000, (CLOCK,)) for at in range(MEMBERS_MOST + 20)]
    listed = of(lines_of(told(*members)), Section.MEMBERS)
    assert len(listed) == MEMBERS_MOST + 1
    assert listed[-1].words == "20 further members, no less sure than these"
    assert len(listed[-1].media) == 20
