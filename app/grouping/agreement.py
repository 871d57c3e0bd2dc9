"""How well a grouping agrees with a known truth."""

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass

from app.domain.ids import MediaId
from app.domain.link import Cluster


@dataclass(frozen=True, slots=True)
class Agreement:
    """B-cubed precision and recall, each 0 to 1, and how many media items they were measured on."""

    precision: float
    recall: float
    media_items: int

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


def agreement(truth: Mapping[MediaId, Hashable], found: Iterable[Cluster]) -> Agreement:
    """Compare clusters with the truth; a media item in no cluster is a cluster of its own.

    Args:
        truth: the label of each media item that counts; others are passed over.
        found: clusters of one kind, in which no media item is twice.

    Raises:
        ValueError: if the truth is empty.

    Source: A. Bagga and B. Baldwin, "Entity-based cross-document coreferencing", COLING-ACL 1998 (B-cubed).
    """
    if not truth:
        raise ValueError("there is no truth to compare with")
    cluster_of: dict[MediaId, Hashable] = {member: each.id for each in found for member in each.members}
    label_in = {key: cluster_of.get(key, ("alone", key)) for key in truth}
    both = Counter((truth[key], label_in[key]) for key in truth)
    size_true, size_found = Counter(truth.values()), Counter(label_in.values())
    precision = sum(n * n / size_found[cluster] for (_, cluster), n in both.items()) / len(truth)
    recall = sum(n * n / size_true[label] for (label, _), n in both.items()) / len(truth)
    return Agreement(precision, recall, len(truth))
