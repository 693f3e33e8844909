"""An archive of any size, made from the sample articles by a seeded generator: same seed, same bytes.

Articles take their headline and paragraphs from the samples; figures, names and days are
changed, so that no two are copies unless they are meant to be: some are syndicated copies
with an agency's line, some are not in English, some lines are broken.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import random
import re
from collections.abc import Iterator
from pathlib import Path

import evfacts
from evfacts.archive.samples import sample_articles

_NUMBER = re.compile(r"(?<![\d.,])\d{1,3}(?:,\d{3})+(?:\.\d+)?|(?<![\d.,])\d{2,6}(?:\.\d+)?(?![\d,])")
_YEAR = re.compile(r"(?:19|20)\d\d$")
_NAMES = (
    "BYD",
    "Tesla",
    "Nio",
    "Xpeng",
    "Xiaomi",
    "Leapmotor",
    "Ola Electric",
    "TVS",
    "Bajaj Auto",
    "Geely",
    "Zeekr",
    "Rivian",
)
_NAME = re.compile(r"\b(?:" + "|".join(_NAMES) + r")\b")
_FIRST_DAY = dt.date(2023, 1, 1)
_DAYS = 1_000
_GERMAN = (
    "Der Hersteller verkaufte im {month}. Monat {count} Elektroautos und damit mehr als im Vorjahr, wie das "
    "Unternehmen am Dienstag mitteilte. Für das ganze Jahr rechnet der Vorstand mit weiter steigenden Zahlen."
)


def rows(count: int, seed: int = 1, parts: tuple[int, int] = (3, 7)) -> Iterator[dict[str, str | None]]:
    """`count` rows of an archive: id, title, text, published, source; an article has so many paragraphs."""
    random_ = random.Random(seed)
    with sample_articles() as folder:
        samples = [article.text for article in evfacts.read_articles(folder)]
    headlines = [text.split("\n", 1)[0] for text in samples]
    paragraphs = [part for text in samples for part in text.split("\n\n")[1:] if len(part) > 40]
    recent: list[dict[str, str | None]] = []
    for number in range(count):
        kind = random_.random()
        day = _FIRST_DAY + dt.timedelta(days=random_.randrange(_DAYS))
        row: dict[str, str | None] = {
            "id": f"a{number:07d}",
            "published": day.isoformat() if random_.random() > 0.02 else None,
            "source": f"Outlet {random_.randrange(40)}",
        }
        if kind < 0.03 and recent:
            original = random_.choice(recent)
            row |= {"title": original["title"], "text": f"{original['text']}\n\nThis report was made by the agency."}
        elif kind < 0.05:
            row |= {"title": "Absatz", "text": _GERMAN.format(month=day.month, count=random_.randrange(1_000, 90_000))}
        else:
            chosen = random_.sample(paragraphs, random_.randint(*parts))
            title = _varied(random_.choice(headlines), random_)
            row |= {"title": title, "text": "\n\n".join(_varied(part, random_) for part in chosen)}
            recent = [*recent[-200:], row]
        yield row


def _varied(text: str, random_: random.Random) -> str:
    names = list(_NAMES)
    random_.shuffle(names)
    change = dict(zip(_NAMES, names, strict=True))
    text = _NAME.sub(lambda match: change[match.group()], text)
    return _NUMBER.sub(lambda match: _figure(match.group(), random_), text)


def _figure(printed: str, random_: random.Random) -> str:
    """Another figure of the same form; years stay, so that periods do."""
    if _YEAR.match(printed):
        return printed
    first = str(random_.randint(1, 9))
    return first + "".join(str(random_.randint(0, 9)) if one.isdigit() else one for one in printed[1:])


def write(path: Path, count: int, seed: int = 1, broken: float = 0.002, parts: tuple[int, int] = (3, 7)) -> Path:
    """An archive of JSON Lines at `path`; a share of its lines is broken."""
    random_ = random.Random(seed + 1)
    with path.open("w", encoding="utf-8") as out:
        for row in rows(count, seed, parts):
            line = json.dumps(row, ensure_ascii=False)
            out.write((line[: len(line) // 2] if random_.random() < broken else line) + "\n")
    return path


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("path", type=Path)
    parser.add_argument("count", type=int)
    parser.add_argument("--seed", type=int, default=1)
    chosen_ = parser.parse_args()
    write(chosen_.path, chosen_.count, chosen_.seed)
