"""Variants that are named by their trim alone, each under the model that the text speaks of."""

from __future__ import annotations

import time

import pytest

from evfacts.names import find_names


def products(text: str) -> list[str]:
    return [name.canonical for name in find_names(text) if name.label == "PRODUCT"]


@pytest.mark.parametrize(
    ("text", "trims"),
    [
        ("Skoda priced the Elroq. The Selection is cheap; the Pro S will follow with 86 kWh.", ["Elroq Pro S"]),
        ("The Kia EV5 is here. The entry-level RWD S costs $44,955 and the SEL, at $49,320, has two motors.",
         ["EV5 RWD S", "EV5 SEL"]),
        ("MG brings the MG4. The Active starts at 25,990 euros and the Boost costs 3,000 euros more.",
         ["MG4 Active", "MG4 Boost"]),
        ("Renault 5 prices are out: £22,995 for the Evolution, £24,995 for the Techno and £26,995 for the Iconic.",
         ["Renault 5 Evolution", "Renault 5 Techno", "Renault 5 Iconic"]),
        ("The Jaguar I-Pace is on sale. S, SE and HSE trims are £65,195, £70,395 and £75,695.",
         ["I-Pace S", "I-Pace SE", "I-Pace HSE"]),
        ("VinFast sells the VF 5. The Eco has 134 hp, and the Plus 150 hp.", ["VF 5 Eco", "VF 5 Plus"]),
        ("The wait for an SU7 is long: for the Pro it is 40 weeks and for the Max 37 to 39.", ["SU7 Pro", "SU7 Max"]),
        ("Waits for the YU7: 46 weeks for the Standard, 43 for the Max.", ["YU7 Standard", "YU7 Max"]),
        ("Xpeng G6: The G6 625 Max costs 196,800 yuan and the G6 725 Pro 206,800 yuan.", ["G6 625 Max", "G6 725 Pro"]),
        ("Hyundai has the Kona Electric. Prime, Ultimate and Advance trims of the Ioniq 5 are here.",
         ["Ioniq 5 Prime", "Ioniq 5 Ultimate", "Ioniq 5 Advance"]),
        ("The BYD Dolphin is here. The Active costs R599,900 and the Boost AED 99,900.",
         ["Dolphin Active", "Dolphin Boost"]),
    ],
)  # fmt: skip
def test_a_trim_takes_the_name_of_its_model(text: str, trims: list[str]) -> None:
    found = products(text)
    assert [name for name in trims if name not in found] == []


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("Nissan delivers the B6 grade of its Ariya from May. The B6 has a 66 kWh battery.", "Ariya B6"),
        ("Kia launched the K2 variant of its EV3. The K2 has 300 km.", "EV3 K2"),
        ("Buyers like the X9C trim of the Atto 3. The X9C costs $30,000.", "Atto 3 X9C"),
    ],
)
def test_a_code_called_a_grade_of_a_model_is_one(text: str, canonical: str) -> None:
    assert products(text).count(canonical) == 2


def test_the_trim_of_a_longer_name_keeps_it() -> None:
    text = "BYD's Dolphin Surf costs from £18,650. Prices are £18,650 for the Active and £21,950 for the Boost."
    assert {"Dolphin Surf Active", "Dolphin Surf Boost"} <= set(products(text))


@pytest.mark.parametrize(
    "text",
    [
        "Tesla's Model Y sold well. The Standard and Poor's index fell.",
        "The Polestar 4 costs 699,000 kronor. A Performance pack adds 50,000 kronor.",
        "The Zeekr 7X is new. The Design Museum was open for 3 days, and the Life magazine had 40 pages.",
        "A Smart costs less than the Twingo. Its Core values are 5.",
        "The Seal is out. The Summit in Beijing opens on Monday. The Summit has 3,000 guests.",
        "The Model Y is out. The Executive said so. The Executive is gone. The Limited has 5 subsidiaries.",
        "The Seal is here. Apple's new iPhones came. The Pro costs $999, the Pro Max $1,199.",
        "BMW i4 Active cruise control is standard. The EV9 Summit in Seoul was long. Model 3 Light shows are fun.",
    ],
)
def test_ordinary_words_are_no_trims(text: str) -> None:
    trims = {"Standard", "Performance", "Design", "Life", "Core", "Summit", "Executive", "Limited", "Pro", "Max"}
    trims |= {"Active", "Light"}
    assert not [name for name in products(text) if name.split(" ")[-1] in trims]


@pytest.mark.parametrize(
    "text", ["Pro Max, ", "the Pro and the Max and ", "S, SE, ", "5 for the Evolution ", "Pro Max "]
)
def test_time_grows_with_the_text(text: str) -> None:
    def seconds(times: int) -> float:
        whole = "The Tesla Model Y is out. " + text * times
        begun = time.perf_counter()
        find_names(whole)
        return time.perf_counter() - begun

    seconds(100)
    assert min(seconds(1600) for _ in range(3)) < 12 * min(seconds(400) for _ in range(3)) + 0.02


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tesla cut the Model Y Long-Range and Performance to 299,900 yuan and 349,900 yuan.", "Model Y Performance"),
        ("The Ioniq 6 Standard Range and Long Range cost €43,900 and €47,900.", "Ioniq 6 Long Range"),
        ("The Model S costs 789,900 yuan, while the Plaid version costs 1.01 million yuan.", "Model S Plaid"),
    ],
)
def test_trims_joined_to_a_trim_of_the_same_model(text: str, expected: str) -> None:
    assert expected in {name.canonical for name in find_names(text)}
