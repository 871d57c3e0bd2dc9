from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.dossier import Heading, Provenance, Statement, Sureness
from app.domain.facts import CameraBody, CameraTimes, GpsFix
from app.geography.dossier import dossier
from tests.held_facts import HeldFacts

IDS = [f"{number:064x}" for number in range(60)]
GENEVA = GpsFix(46.2044, 6.1432, 10.0)
METRE_DEG = 1 / 111_195
WINTER, SUMMER = datetime(2021, 1, 5, 10, tzinfo=UTC), datetime(2021, 7, 5, 10, tzinfo=UTC)


def about(facts, told=()):
    return dossier(list(facts), HeldFacts(*((each, fact) for each, has in facts.items() for fact in has)), told)


def words(found, heading):
    return [each.words for each in found.statements if each.heading is heading]


def moved(fix, north_m):
    return GpsFix(fix.latitude + north_m * METRE_DEG, fix.longitude, fix.accuracy_m)


def test_a_place_says_where_it_is_and_what_that_rests_on():
    facts = {each: [moved(GENEVA, 3 * row)] for row, each in enumerate(IDS[:5])} | {IDS[5]: []}
    found = about(facts)
    assert found.position.media == tuple(IDS[:5])
    assert found.position.latitude == pytest.approx(46.2044 + 6 * METRE_DEG, abs=METRE_DEG)
    assert found.spots == (found.position,)
    assert (found.countries, found.zones) == (("CH",), ("Europe/Zurich",))
    assert found.brief == "Switzerland; within 1 km of Geneva"
    first = found.statements[0]
    assert first.words == "46.20445° N, 6.14320° E, within 10 m; 5 of 6 pictures say so"
    assert (first.provenance, first.sureness, first.media) == (Provenance.MEASURED, Sureness.SURE, tuple(IDS[:5]))


def test_members_that_disagree_are_named_with_their_distance_and_do_not_move_the_centre():
    facts = {each: [GENEVA] for each in IDS[:6]} | {IDS[6]: [moved(GENEVA, 500)], IDS[7]: [GpsFix(48.57, 7.80)]}
    found = about(facts)
    assert found.position.latitude == pytest.approx(GENEVA.latitude, abs=METRE_DEG)
    assert [(each.media_id, round(each.distance_m, -1)) for each in found.disagreeing] == [
        (IDS[7], 291_100),
        (IDS[6], 500),
    ]
    assert "291 km" in " ".join(words(found, Heading.DOUBTS))


def test_a_vague_position_that_reaches_the_place_agrees_with_it():
    far = GpsFix(GENEVA.latitude + 800 * METRE_DEG, GENEVA.longitude, 1_000.0)
    assert about({IDS[0]: [GENEVA], IDS[1]: [GENEVA], IDS[2]: [far]}).disagreeing == ()


def test_two_spots_are_told_as_two():
    facts = {each: [GENEVA] for each in IDS[:3]} | {each: [moved(GENEVA, 5_000)] for each in IDS[3:5]}
    found = about(facts)
    assert [len(spot.media) for spot in found.spots] == [3, 2]
    assert any("a second spot" in each and "5.0 km from the first" in each for each in words(found, Heading.POSITION))
    assert any("2 spots" in each for each in words(found, Heading.POSITION))


@pytest.mark.parametrize(
    ("fix", "why"),
    [(GpsFix(0.0, 0.0), "0° N, 0° E"), (GpsFix(46.0, 7.0), "whole degrees")],
)
def test_a_position_that_software_makes_up_is_not_counted(fix, why):
    found = about({IDS[0]: [fix], IDS[1]: [GENEVA]})
    assert found.position.media == (IDS[1],)
    assert why in " ".join(words(found, Heading.DOUBTS))


def test_a_place_with_nothing_but_zeros_has_no_position():
    found = about({IDS[0]: [GpsFix(0.0, 0.0)], IDS[1]: []})
    assert (found.position, found.countries, found.zones, found.brief) == (None, (), (), "")
    assert words(found, Heading.POSITION) == ["1 of 2 pictures give a position, and none of them can be believed"]
    assert words(found, Heading.HELP)


def test_an_old_position_is_not_counted():
    fix = GpsFix(48.57, 7.80, fixed_at=WINTER - timedelta(hours=5))
    found = about({IDS[0]: [fix, CameraTimes(WINTER, 60)], IDS[1]: [GENEVA]})
    assert found.position.media == (IDS[1],)
    assert "5.0 hours away from the camera's" in " ".join(words(found, Heading.DOUBTS))


def test_one_position_to_the_last_digit_over_many_times_is_flagged():
    facts = {each: [GENEVA, CameraTimes(WINTER + timedelta(hours=row), 60)] for row, each in enumerate(IDS[:4])}
    assert "to the last digit" in " ".join(words(about(facts), Heading.DOUBTS))


@pytest.mark.parametrize(
    ("fix", "at", "minutes", "verdict"),
    [
        (GENEVA, WINTER, 60, "so do clocks at the place"),
        (GENEVA, SUMMER, 120, "so do clocks at the place"),
        (GENEVA, WINTER, 120, "the place has UTC+1 on those days: left on summer time, or set elsewhere"),
        (GENEVA, SUMMER, 60, "the place has UTC+2 on those days: left on winter time, or set elsewhere"),
        (GENEVA, WINTER, 345, "the clock was set elsewhere, or never set"),
        (GpsFix(27.7, 85.3), WINTER, 345, "so do clocks at the place"),
        (GpsFix(-34.93, 138.6), WINTER, 630, "so do clocks at the place"),  # Adelaide, summer in January
        (GpsFix(-34.93, 138.6), WINTER, 570, "left on winter time"),
        (GpsFix(66.01, 180.0), WINTER, 720, "so do clocks at the place"),
    ],
)
def test_a_stated_clock_is_held_against_the_place_s_zone(fix, at, minutes, verdict):
    found = about({IDS[0]: [fix, CameraTimes(at, minutes)]})
    (clock,) = words(found, Heading.CLOCK)
    assert verdict in clock


def test_the_receiver_s_time_tells_the_clock_where_the_file_names_no_zone():
    times = CameraTimes(datetime(2021, 1, 5, 11, 0, 40), gps=WINTER)  # noqa: DTZ001  a camera names no zone
    (clock,) = words(about({IDS[0]: [GENEVA, times]}), Heading.CLOCK)
    assert clock == "1 picture: the camera clock shows UTC+1, by its receiver; so do clocks at the place"


def test_a_time_without_a_zone_is_not_moved_and_what_it_would_be_is_offered_as_inferred():
    times = CameraTimes(datetime(2021, 1, 5, 11, 0))  # noqa: DTZ001  a camera names no zone
    taken = [each for each in about({IDS[0]: [GENEVA, times]}).statements if each.heading is Heading.TAKEN]
    assert [(each.words, each.provenance, each.sureness) for each in taken] == [
        ("1 picture, 2021-01-05 11:00 by the camera clock, which names no zone", Provenance.MEASURED, Sureness.LIKELY),
        ("if those clocks were set to the place: 2021-01-05 10:00 UTC", Provenance.INFERRED, Sureness.WEAK),
    ]


def test_a_time_that_summer_time_skipped_was_not_taken_by_the_place_s_clock():
    times = CameraTimes(datetime(2021, 3, 28, 2, 30))  # noqa: DTZ001  a camera names no zone
    assert "skipped" in " ".join(words(about({IDS[0]: [GENEVA, times]}), Heading.CLOCK))


def test_the_hour_that_comes_twice_offers_no_utc():
    times = CameraTimes(datetime(2021, 10, 31, 2, 30))  # noqa: DTZ001  a camera names no zone
    assert len(words(about({IDS[0]: [GENEVA, times]}), Heading.TAKEN)) == 1


def test_without_a_position_the_clock_is_a_weak_hint_and_help_is_named():
    found = about({IDS[0]: [CameraTimes(WINTER, 345)], IDS[1]: []})
    (country,) = [each for each in found.statements if each.heading is Heading.COUNTRY]
    assert country.words.startswith("clocks at UTC+5:45 were kept on 2021-01-05 in Nepal;")
    assert (country.provenance, country.sureness) == (Provenance.INFERRED, Sureness.WEAK)
    assert found.countries == ()
    assert words(found, Heading.HELP)


def test_a_place_of_which_nothing_is_known_says_so():
    found = about({IDS[0]: [], IDS[1]: []})
    assert [each.heading for each in found.statements] == [Heading.HELP]


def test_cameras_are_told_with_how_many_pictures_name_them():
    facts = {each: [CameraBody("Apple", "iPhone 12")] for each in IDS[:3]} | {IDS[3]: [CameraBody("Canon", "EOS R")]}
    assert words(about(facts), Heading.CAMERAS) == ["Apple iPhone 12: 3 pictures", "Canon EOS R: 1 picture"]


def test_what_others_tell_of_a_place_stands_in_its_section():
    said = Statement(Heading.SEEN, "a sign in French", Provenance.INFERRED, Sureness.LIKELY, (IDS[0],))
    named = Statement(Heading.NAME, "Rue du Lac 4", Provenance.EXAMINER, Sureness.SURE)
    found = about({IDS[0]: [GENEVA]}, (said, named))
    assert next(heading for heading, _ in found.sections()) is Heading.NAME
    assert "Seen in the pictures: a sign in French (inferred, likely)" in list(found.lines())


ANY_FIX = st.builds(
    GpsFix, st.floats(-90, 90), st.floats(-180, 180), st.none() | st.floats(0, 2e7), st.none() | st.floats(-500, 9000)
)
ANY_TIME = st.datetimes(datetime(1900, 1, 1), datetime(2100, 12, 31))  # noqa: DTZ001  with and without a zone
ANY_TIMES = st.one_of(
    st.builds(CameraTimes, ANY_TIME, gps=st.none() | ANY_TIME.map(lambda at: at.replace(tzinfo=UTC))),
    st.builds(CameraTimes, ANY_TIME.map(lambda at: at.replace(tzinfo=UTC)), st.none() | st.integers(-1439, 1439)),
)
ANY_FACTS = st.lists(st.one_of(ANY_FIX, ANY_TIMES), max_size=2, unique_by=type)


@settings(max_examples=80, deadline=None)
@given(st.lists(ANY_FACTS, min_size=1, max_size=12))
def test_anything_that_files_say_makes_a_dossier_the_same_in_any_order(each_has):
    facts = dict(zip(IDS, each_has, strict=False))
    found = about(facts)
    assert found == about(dict(reversed(facts.items())))
    assert all(each.words and set(each.media) <= set(facts) for each in found.statements)
    fixed = {each for each, has in facts.items() if any(isinstance(fact, GpsFix) for fact in has)}
    told = set(found.position.media if found.position else ()) | {each.media_id for each in found.disagreeing}
    assert told == fixed


def test_a_place_whose_pictures_have_no_time_still_has_its_zone():
    zone = words(about({IDS[0]: [GENEVA]}), Heading.ZONE)
    assert zone == ["Europe/Zurich; the zone of the nearest towns"]


def test_a_clock_set_elsewhere_says_where_such_a_time_was_kept():
    (clock,) = words(about({IDS[0]: [GENEVA, CameraTimes(WINTER, 345)]}), Heading.CLOCK)
    assert clock.endswith("set elsewhere, or never set; UTC+5:45 was kept in Nepal")


def test_a_clock_that_was_never_set_is_told_and_tells_no_time():
    unset = CameraTimes(datetime(1980, 1, 1, 0, 0, 10), gps=SUMMER)  # noqa: DTZ001  a camera names no zone
    taken = CameraTimes(datetime(2021, 7, 5, 12, 0))  # noqa: DTZ001  as above
    found = about({IDS[0]: [GENEVA, unset], IDS[1]: [moved(GENEVA, 5), taken]})
    assert words(found, Heading.TAKEN)[0] == "1 picture, 2021-07-05 12:00 by the camera clock, which names no zone"
    (doubt,) = [each for each in found.statements if each.heading is Heading.DOUBTS]
    assert "The time of capture is not used: it says 1980" in doubt.words
    assert doubt.media == (IDS[0],)
    assert found.position.media == (IDS[0], IDS[1])


def test_pictures_without_a_time_are_not_taken_at_different_times():
    facts = {IDS[0]: [GENEVA, CameraTimes(WINTER)], IDS[1]: [GENEVA, CameraTimes(SUMMER)]}
    found = about(facts | {IDS[2]: [GENEVA, CameraTimes(changed=SUMMER)]})
    assert words(found, Heading.DOUBTS) == []
