"""Small catalogues for tests, written here so that a test shows all that matters of them."""

from __future__ import annotations

from pathlib import Path

WELSH_PLURALS = "nplurals=5; plural=(n==1 ? 0 : n==2 ? 1 : n==3 ? 2 : n==6 ? 3 : 4);"
POLISH_PLURALS = "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);"


def header(code: str = "pl", plurals: str = POLISH_PLURALS, status: str = "checked") -> str:
    """The header as our own tools write it."""
    lines = (
        "Project-Id-Version: Pingtown",
        f"Language: {code}",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=UTF-8",
        "Content-Transfer-Encoding: 8bit",
        f"Plural-Forms: {plurals}",
        f"X-Pingtown-Status: {status}",
    )
    return 'msgid ""\nmsgstr ""\n' + "".join(f'"{line}\\n"\n' for line in lines) + "\n"


def put(folder: Path, place: str, game: str | bytes | None, lessons: str | bytes | None = "") -> None:
    """Write a language's two files; ``None`` leaves one out, and no words are an empty catalogue."""
    inside = folder / place / "LC_MESSAGES"
    inside.mkdir(parents=True)
    for name, text in (("game", game), ("lessons", lessons)):
        if text is not None:
            data = text if isinstance(text, bytes) else (text or header(place)).encode()
            (inside / f"{name}.po").write_bytes(data)
