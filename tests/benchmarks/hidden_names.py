"""Names that the lexicon lacks: a random fifth of companies and of products is hidden, then looked for.

    python tests/benchmarks/hidden_names.py [--gold FILE] [--seeds 5] [--fraction 0.2] [--disguise] [--list]

Printed with and without the model: recall over the gold mentions of the hidden names (exact span and
label), and precision over everything that was found without the lexicon (origin `rule` or `model`).
With --disguise the letters of the hidden names are changed as well, shape kept ("Tesla" to "Nurgo"),
so that nothing of a name can be remembered from training. Bodies that publish figures are not
hidden, since gold does not mark them. Then, with the whole lexicon, precision, recall and F1 over
all mentions.
"""

from __future__ import annotations

import argparse
import json
import random
import re
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from evfacts.lexicons.names import NameLexicon, load_names
from evfacts.lexicons.naming import load_naming
from evfacts.names.match import find_names
from evfacts.names.tagger import PACKAGED, Tagger, load_tagger
from evfacts.schema import Name

GOLD = Path(__file__).parents[2] / "data" / "gold" / "test.jsonl"
Span = tuple[int, int, str]


@dataclass
class Count:
    """Mentions to find, found, and what else was found."""

    wanted: int = 0
    found: int = 0
    right: int = 0
    wrong: int = 0
    missed: list[str] = field(default_factory=list)
    false: list[str] = field(default_factory=list)

    @property
    def recall(self) -> float:
        return self.found / max(1, self.wanted)

    @property
    def precision(self) -> float:
        return self.right / max(1, self.right + self.wrong)

    @property
    def f1(self) -> float:
        return 2 * self.precision * self.recall / max(1e-9, self.precision + self.recall)

    def __str__(self) -> str:
        found = self.right + self.wrong
        return f"recall {self.recall:6.1%} of {self.wanted:4d}   precision {self.precision:6.1%} of {found:4d}"


def read_gold(path: Path) -> list[dict[str, Any]]:
    """The documents of a gold file that have their names marked."""
    docs = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    return [doc for doc in docs if "names" in doc]


def hide(lexicon: NameLexicon, seed: int, fraction: float = 0.2) -> tuple[NameLexicon, frozenset[str]]:
    """A lexicon without a random part of its companies (bodies excepted) and products, and what is hidden."""
    chance = random.Random(f"hidden names {seed}")
    companies = sorted(key for key, company in lexicon.companies.items() if company.kind != "body")
    products = sorted(lexicon.products)
    hidden = frozenset(
        (
            *chance.sample(companies, round(fraction * len(companies))),
            *chance.sample(products, round(fraction * len(products))),
        )
    )
    kept = tuple(surface for surface in lexicon.surfaces if surface.id not in hidden)
    return replace(lexicon, surfaces=kept), hidden


def measure_hidden(
    docs: list[dict[str, Any]],
    lexicon: NameLexicon,
    seed: int,
    fraction: float,
    tagger: Tagger | None,
    disguised: bool = False,
) -> Count:
    """Recall of the hidden mentions, precision of what was found without the lexicon."""
    reduced, hidden = hide(lexicon, seed, fraction)
    count = Count()
    for doc in docs:
        text = doc["text"]
        gold = {(row["start"], row["end"], row["label"]) for row in doc["names"]}
        concealed = [name for name in find_names(text, names=lexicon) if name.id in hidden]
        wanted = {span for span in gold if any(n.start < span[1] and span[0] < n.end for n in concealed)}
        if disguised:
            text = disguise(text, wanted, random.Random(f"{seed} {doc['id']}"))
        names = [name for name in find_names(text, names=reduced, tagger=tagger) if name.kind != "body"]
        found = {_span(name) for name in names}
        new = {_span(name): name for name in names if name.origin in ("rule", "model")}
        count.wanted += len(wanted)
        count.found += len(wanted & found)
        count.right += len(gold & new.keys())
        count.wrong += len(new.keys() - gold)
        count.missed += [_shown(text, span) for span in sorted(wanted - found)]
        count.false += [f"{new[span].origin}: {_shown(text, span)}" for span in sorted(new.keys() - gold)]
    return count


def disguise(text: str, spans: set[Span], chance: random.Random) -> str:
    """The text with other letters and digits in the spans: each word the same way throughout, case and length kept.

    General words ("Motors", "Electric", "Pro") stay.
    """
    naming = load_naming()
    general = naming.firm_words | naming.firm_words_weak | naming.generic | naming.extensions
    words: dict[str, str] = {}
    parts, at = [], 0
    for start, end, _ in sorted(spans):
        parts.append(text[at:start])
        for word in re.findall(r"[^\W_]+|[\W_]+", text[start:end]):
            if word not in words:
                keep = word.lower() in general or naming.trims.fullmatch(" " + word) is not None
                words[word] = word if keep else "".join(_other(letter, chance) for letter in word)
            parts.append(words[word])
        at = end
    return "".join([*parts, text[at:]])


def _other(letter: str, chance: random.Random) -> str:
    for letters in ("aeiou", "bcdfghklmnprstvwz", "123456789"):
        if letter.lower() in letters + ("jqxy" if letters[0] == "b" else ""):
            new = chance.choice(letters)
            return new.upper() if letter.isupper() else new
    return letter


def measure_all(docs: list[dict[str, Any]], lexicon: NameLexicon, tagger: Tagger | None) -> Count:
    """Precision and recall of all mentions with the whole lexicon."""
    count = Count()
    for doc in docs:
        gold = {(row["start"], row["end"], row["label"]) for row in doc["names"]}
        found = {_span(n) for n in find_names(doc["text"], names=lexicon, tagger=tagger) if n.kind != "body"}
        count.wanted += len(gold)
        count.found += len(gold & found)
        count.right += len(gold & found)
        count.wrong += len(found - gold)
    return count


def _span(name: Name) -> Span:
    return name.start, name.end, name.label


def _shown(text: str, span: Span) -> str:
    start, end, label = span
    before, after = text[max(0, start - 40) : start], text[end : end + 40]
    return f"{label:8}{before}[[{text[start:end]}]]{after}".replace("\n", "/")


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gold", type=Path, default=GOLD)
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--fraction", type=float, default=0.2)
    parser.add_argument("--model", default=PACKAGED, help="folder or name of another model than the packaged one")
    parser.add_argument("--disguise", action="store_true", help="change the letters of the hidden names")
    parser.add_argument("--list", action="store_true", help="print what was missed and what was wrong")
    args = parser.parse_args()
    docs, lexicon, tagger = read_gold(args.gold), load_names(), load_tagger(args.model)
    for title, chosen in (("rules alone", None), ("rules and model", tagger)):
        total = Count()
        for seed in range(args.seeds):
            count = measure_hidden(docs, lexicon, seed, args.fraction, chosen, args.disguise)
            print(f"{title:16} seed {seed}  {count}")
            for name in ("wanted", "found", "right", "wrong"):
                setattr(total, name, getattr(total, name) + getattr(count, name))
            if args.list and chosen is not None:
                print(*(f"    missed  {line}" for line in count.missed), sep="\n")
                print(*(f"    wrong   {line}" for line in count.false), sep="\n")
        print(f"{title:16} all     {total}")
        whole = measure_all(docs, lexicon, chosen)
        print(f"{title:16} whole lexicon: F1 {whole.f1:.1%}, {whole}")


if __name__ == "__main__":
    main()
