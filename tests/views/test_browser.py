"""The report page, opened in a real browser from disk."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import evfacts
from evfacts.views.report import report_page, write_page
from tests.views.browsing import Watch, launched, low_contrast
from tests.views.test_report import generated, hostile

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "data" / "articles"

pytestmark = pytest.mark.browser

PATIENCE = 60  # seconds: a quiet machine needs one or two; this tells a page that hangs from a machine that is busy


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with launched() as one:
        yield one


@pytest.fixture(scope="module")
def sample_page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    articles = list(evfacts.read_articles(SAMPLES))
    out = tmp_path_factory.mktemp("report") / "report.html"
    write_page(report_page(evfacts.extract(articles), None, articles), out)
    return out


def until(holds: Callable[[], bool], seconds: float = PATIENCE) -> None:
    """Wait until something holds. (Playwright's own wait_for_function needs `eval`, which the page forbids.)"""
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.05)


class Opened:
    """A page and the watch over it."""

    def __init__(self, browser: Browser, path: Path, **options: Any) -> None:
        self.watch = Watch()
        self.context = browser.new_context(reduced_motion="reduce", **options)
        self.watch.follow(self.context)
        self.page: Page = self.context.new_page()
        self.page.goto(path.as_uri())
        self.page.wait_for_selector("#page.ready", timeout=1000 * PATIENCE)

    def __enter__(self) -> Opened:
        return self

    def __exit__(self, kind: object, *_: object) -> None:
        self.context.close()
        if kind is None:
            self.watch.silent()

    def number(self, selector: str) -> int:
        return self.page.locator(selector).count()


def test_findings_stand_first_and_can_be_filtered(browser: Browser, sample_page: Path) -> None:
    with Opened(browser, sample_page) as at:
        page = at.page
        assert [one.inner_text() for one in page.locator("main h2").all()] == ["Findings", "Companies", "Claims"]
        wrong = at.number("#finding-list > li")
        assert wrong > 0
        assert at.number("#finding-list .evf-line-inconsistent") == wrong, "those that do not fit come first"
        first = page.locator("#finding-list > li").first
        assert "1.3 trillion won" in first.locator("h3").inner_text()
        assert "What would fit" in first.inner_text()
        assert first.locator("mark").all_inner_texts() == ["1.3 trillion won", "$95 million"]
        assert "to finish its battery plant" in first.locator("blockquote").inner_text()
        page.get_by_role("button", name="All").click()
        assert at.number("#finding-list > li") > wrong
        page.get_by_label("Kind of check").select_option("revision")
        kinds = page.locator("#finding-list .eyebrow").all_inner_texts()
        assert kinds and all("Revision" in one for one in kinds)
        page.get_by_label("Search in findings").fill("no such words")
        page.get_by_text("No finding of that description.").wait_for()
        assert at.number("#finding-list > li") == 0


def test_claims_can_be_searched_filtered_and_sorted(browser: Browser, sample_page: Path) -> None:
    with Opened(browser, sample_page) as at:
        page = at.page
        page.get_by_label("Company", exact=True).select_option("Xiaomi")
        rows = page.locator("#claim-rows tr")
        assert 5 < rows.count() < 50
        assert all("Xiaomi" in one for one in rows.all_inner_texts())
        page.get_by_label("Search in claims").fill("land BEIJING")
        until(lambda: rows.count() < 4)
        assert "635 million yuan" in rows.first.inner_text()
        page.get_by_role("button", name="Clear the filters").click()
        page.get_by_role("button", name="Sure").click()
        assert page.locator("th[data-sort=confidence]").get_attribute("aria-sort") == "descending"
        sure = [int(one.rstrip("%")) for one in page.locator("#claim-rows td.right").all_inner_texts()]
        assert sure == sorted(sure, reverse=True)
        page.get_by_role("button", name="Next page").click()
        page.get_by_text("51 to 100 of").wait_for()


def test_an_article_opens_with_its_claims_marked_by_keyboard_alone(browser: Browser, sample_page: Path) -> None:
    with Opened(browser, sample_page) as at:
        page = at.page
        page.locator("#finding-list button.open").first.focus()
        page.keyboard.press("Enter")
        dialog = page.get_by_role("dialog")
        assert dialog.get_by_role("heading", level=2).inner_text() == "SK On lines up loan for its Georgia lines"
        chosen = dialog.locator("mark[aria-current]")
        assert chosen.inner_text() == "1.3 trillion won"
        entries = dialog.locator(".entry")
        entries.nth(2).focus()
        page.keyboard.press("Enter")
        assert chosen.inner_text() == "800 billion won"
        dialog.locator("mark").nth(1).focus()
        page.keyboard.press("Space")
        assert "95 million USD" in dialog.locator(".entry[aria-current]").inner_text()
        page.keyboard.press("Escape")
        assert not dialog.is_visible()
        assert page.evaluate("document.activeElement.className") == "open", "the focus is back where it was"


def test_companies_have_timelines(browser: Browser, sample_page: Path) -> None:
    with Opened(browser, sample_page) as at:
        page = at.page
        page.get_by_label("Find a company").fill("xiaomi")
        page.get_by_text("1 company.", exact=True).wait_for()  # the list is drawn anew when typing pauses
        card = page.locator("#company-list > li", has_text="Xiaomi")
        chart = card.get_by_role("img").first
        assert "Xiaomi: Deliveries" in (chart.get_attribute("aria-label") or "")
        assert chart.locator("g.mark-target").count() >= 2
        assert chart.locator("g.mark-target.replaced").count() >= 1
        assert chart.locator("path.revision").count() >= 1, "an arrow from the old goal to the new one"
        card.locator("summary").first.click()
        assert "350,000 vehicle, 2024, target" in card.inner_text()
        chart.locator("g.mark-target .point").first.click()
        assert page.get_by_role("dialog").is_visible()
        page.keyboard.press("Escape")
        card.get_by_role("button", name="claims about Xiaomi").click()
        assert page.get_by_label("Company", exact=True).input_value() == "Xiaomi"


def test_a_link_leads_to_its_finding(browser: Browser, sample_page: Path) -> None:
    with Opened(browser, sample_page) as at:
        page = at.page
        page.get_by_role("button", name="✓ Fits").click()
        target = page.locator("#finding-list > li").nth(3)
        name, says = target.get_attribute("id"), target.locator("h3").inner_text()
        page.goto(f"{sample_page.as_uri()}#{name}")
        page.reload()
        page.wait_for_selector("#page.ready")
        assert page.locator(f"#{name} h3").inner_text() == says


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_contrast_and_width(browser: Browser, sample_page: Path, theme: Any, width: int) -> None:
    with Opened(browser, sample_page, color_scheme=theme, viewport={"width": width, "height": 800}) as at:
        page = at.page
        page.get_by_role("button", name="All").click()
        assert low_contrast(page) == []
        assert page.evaluate("document.documentElement.scrollWidth") <= width, "nothing sticks out"
        page.locator("#finding-list button.open").first.click()
        assert low_contrast(page) == []


def test_the_theme_button_and_print(browser: Browser, sample_page: Path) -> None:
    with Opened(browser, sample_page, color_scheme="light") as at:
        page = at.page
        background = "getComputedStyle(document.getElementById('page')).backgroundColor"
        light = page.evaluate(background)
        button = page.get_by_role("button", name="Theme")
        button.click()
        assert page.evaluate(background) == light
        button.click()
        assert page.evaluate(background) != light
        assert low_contrast(page) == []
        page.emulate_media(media="print")
        assert page.evaluate(background) == light, "dark ink on white paper whatever the screen shows"
        assert not page.locator("#finding-filters").is_visible()
        assert page.locator("#claim-table thead").is_visible()


def test_headings_and_names(browser: Browser, sample_page: Path) -> None:
    with Opened(browser, sample_page) as at:
        levels = at.page.evaluate(
            "[...document.querySelectorAll('main h1, main h2, main h3, header h1')].map((one) => +one.tagName[1])"
        )
        assert levels[0] == 1 and levels.count(1) == 1
        assert all(after - before <= 1 for before, after in itertools.pairwise(levels))
        unnamed = at.page.evaluate(
            "[...document.querySelectorAll('input, select, button, svg')].filter((one) => one.checkVisibility() && "
            "!one.textContent.trim() && !one.labels?.length && !one.getAttribute('aria-label') && "
            "one.getAttribute('aria-hidden') !== 'true').map((one) => one.outerHTML)"
        )
        assert unnamed == []
        ids = at.page.evaluate("[...document.querySelectorAll('[id]')].map((one) => one.id)")
        assert len(ids) == len(set(ids))


def test_hostile_text_stays_text(browser: Browser, tmp_path: Path) -> None:
    rows, findings, articles = hostile()
    out = tmp_path / "hostile.html"
    write_page(
        report_page(rows, findings, articles, title=articles[0].title or "", notes=["<script>alert(9)</script>"]), out
    )
    with Opened(browser, out) as at:
        page = at.page
        assert page.locator("h1").inner_text() == articles[0].title
        page.get_by_role("button", name="All").click()
        page.locator("#finding-list button.open").first.click()
        assert "</style></script><script>alert(1)</script>" in page.locator("#article-text").inner_text()
        assert at.number("script") == 2
        assert at.number("img") == 0
        assert at.number("a:not([href^='#'])") == 0, "javascript: is no link"
        # Even markup that got in would not run: the policy of the page forbids it.
        page.evaluate("document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=alert(5)>')")
        page.wait_for_timeout(200)
        assert at.watch.dialogs == []
        assert any("Content Security Policy" in one for one in at.watch.errors)
        at.watch.errors.clear()


def test_a_thousand_articles_open_at_once(browser: Browser, tmp_path: Path) -> None:
    articles, claims, findings = generated(1_000, 2_500)
    out = tmp_path / "large.html"
    write_page(report_page(claims, findings, articles), out)
    begun = time.perf_counter()
    with Opened(browser, out) as at:
        assert time.perf_counter() - begun < PATIENCE
        page = at.page
        assert at.number("#claim-rows tr") == 50
        begun = time.perf_counter()
        page.get_by_label("Search in claims").fill(claims[-1].doc_id)
        until(lambda: at.number("#claim-rows tr") < 50)
        assert time.perf_counter() - begun < PATIENCE
        page.locator("#claim-rows button.open").last.click()
        text = page.locator("#article-text").inner_text()
        assert " ".join(text.split()) == " ".join(articles[-1].text.split())
