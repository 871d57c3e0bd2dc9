import ast
import re
from collections import Counter

from tests.architecture.source import all_sources

CODE = re.compile(r"VID-\d{3}")


def codes(tree):
    """Yield the code of every error class in a parsed file."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef) and node.name.endswith("Error"):
            for line in node.body:
                target = line.targets[0] if isinstance(line, ast.Assign) else getattr(line, "target", None)
                if isinstance(target, ast.Name) and target.id == "code":
                    yield ast.literal_eval(line.value)


def test_every_error_has_a_code_of_its_own_for_life():
    counts = Counter(code for source in all_sources() if source.is_app for code in codes(source.tree))
    assert len(counts) > 5
    assert [code for code, count in counts.items() if count > 1 or not CODE.fullmatch(code)] == []


def test_codes_are_found_however_they_are_declared():
    text = "class AError(E):\n    code = 'VID-1'\nclass BError(E):\n    code: ClassVar[str] = 'VID-1'\n"
    assert list(codes(ast.parse(text))) == ["VID-1", "VID-1"]
