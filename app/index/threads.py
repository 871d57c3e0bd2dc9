"""How many threads the index may use: as many as there are workers, who rest while it is asked."""

import faiss


def use_threads(count: int) -> None:
    """Let the index use so many threads from now on, in place of one a core; what it finds is the same."""
    faiss.omp_set_num_threads(max(1, count))
