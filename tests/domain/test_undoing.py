from app.domain.undoing import Origin, Step, replay, replay_alone


def test_a_long_history_is_walked_back_to_its_beginning():
    many = 50_000
    done = [Step(at, Origin(), at) for at in range(many)]
    taken_back = [Step(many + at, Origin(undoes=many - 1 - at), many + at) for at in range(many)]
    assert replay_alone([*done, *taken_back]) == ([], list(range(many - 1, -1, -1)))


def test_what_is_given_again_can_be_taken_back_again_and_a_new_step_ends_that():
    steps = [("a", None, None), ("b", None, None), ("x", "b", None), ("y", "a", None), ("z", None, "a")]
    assert replay(steps) == (["a"], ["b"])
    assert replay([*steps, ("c", None, None)]) == (["a", "c"], [])


def test_a_step_that_was_taken_back_out_of_turn_leaves_the_others_in_order():
    assert replay([("a", None, None), ("b", None, None), ("x", "a", None)]) == (["b"], ["a"])
