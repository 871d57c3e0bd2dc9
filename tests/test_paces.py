from app.paces import USUAL, Pace, Paces


def test_what_was_learnt_is_known_by_the_next_run(tmp_path):
    file = tmp_path / "new" / "paces.toml"
    paces = Paces(file)
    paces.learn("link same_scene", Pace(0.01, 2.0), 60)
    paces.learn_share("link same_scene", 11.5)
    paces.save()
    again = Paces(file)
    assert again.of("link same_scene") == Pace(0.01, 2.0)
    assert again.share("link same_scene") == 11.5
    assert again.of("link near_copy") == USUAL["link"]


def test_newer_runs_count_and_short_ones_count_less():
    paces = Paces()
    paces.learn("describe", Pace(0.1, 2.0), 1)
    assert paces.of("describe") == Pace(0.1, 2.0)
    paces.learn("describe", Pace(0.3, 2.0), 100)
    assert paces.of("describe").unit_s == 0.2
    paces.learn("describe", Pace(0.4, 2.0), 2)
    assert 0.2 < paces.of("describe").unit_s < 0.22


def test_a_file_that_says_nonsense_is_not_believed(tmp_path):
    file = tmp_path / "paces.toml"
    for text in (
        "not toml [",
        'pace = 3\nshare = "x"\n',
        '[pace."link x"]\nunit_s = -1.0\naround_s = 0.0\n[share]\na = nan\n',
        "[pace.unheard]\nunit_s = 1.0\naround_s = 1.0\n",
        "[pace.describe]\nunit_s = 0.0\naround_s = inf\n",
    ):
        file.write_text(text)
        paces = Paces(file)
        assert paces.of("describe") == USUAL["describe"]
        assert paces.of("link x") == USUAL["link"]
        assert paces.share("a") == Paces().share("a")
    file.write_bytes(b"\xff\xfe")
    assert Paces(file).of("group") == USUAL["group"]


def test_where_nothing_can_be_written_nothing_is_lost(tmp_path):
    (tmp_path / "a file").touch()
    paces = Paces(tmp_path / "a file" / "paces.toml")
    paces.learn("group", Pace(0.1, 0.2), 5)
    paces.save()
    assert paces.of("group") == Pace(0.1, 0.2)
