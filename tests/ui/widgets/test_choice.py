from app.ui.widgets.choice import Choice
from tests.ui.conftest import grabbed


def test_a_choice_shows_that_there_is_more_to_choose(qtbot):
    choice = Choice()
    qtbot.addWidget(choice)
    choice.setFixedSize(200, 40)
    with qtbot.waitExposed(choice):
        choice.show()
    right = grabbed(choice)[8:-8, -40:-4]
    assert right.max() - right.min() > 20
