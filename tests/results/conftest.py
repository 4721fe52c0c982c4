"""What the tests of results share: one PostgreSQL server, started when the first test asks for it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.results import postgres


@pytest.fixture(scope="session")
def server() -> Iterator[postgres.Server]:
    """A server of the tests' own; skipped with the reason where there can be none."""
    reason = postgres.missing()
    if reason:
        pytest.skip(reason)
    with postgres.running() as one:
        yield one
