"""An order in which pairs are worked off so that the pictures of one pair are soon met again in others."""

from collections.abc import Sequence

import numpy as np
from scipy.sparse import coo_array
from scipy.sparse.csgraph import reverse_cuthill_mckee

from app.domain.link import LinkEnds


def nearby_order(pairs: Sequence[LinkEnds]) -> list[LinkEnds]:
    """Return the same pairs, those of pictures that have many neighbours in common close together.

    What has to be read for a picture can then be kept for a while and forgotten, however large the case.
    Source: E. Cuthill and J. McKee, "Reducing the bandwidth of sparse symmetric matrices", ACM 1969, reversed.
    """
    if not pairs:
        return []
    ids = sorted({end for pair in pairs for end in pair})
    row_of = {key: row for row, key in enumerate(ids)}
    ends = np.array([(row_of[first], row_of[second]) for first, second in pairs])
    graph = coo_array((np.ones(2 * len(ends)), (ends.ravel("F"), ends[:, ::-1].ravel("F"))), shape=(len(ids),) * 2)
    rank = np.empty(len(ids), np.int64)
    rank[reverse_cuthill_mckee(graph.tocsr(), symmetric_mode=True)] = np.arange(len(ids))
    ranks = np.sort(rank[ends], axis=1)
    return [pairs[row] for row in np.lexsort((ranks[:, 0], ranks[:, 1])).tolist()]
