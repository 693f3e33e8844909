"""Write the pictures of the README and of the documentation: the report of the sample articles, in a real browser.

    python3 .ci/pictures.py

Needs a Chromium (EVFACTS_CHROMIUM may name it) and `pip install playwright pillow`. Run it again when the claims
of the samples change.
"""

import io
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from PIL import Image  # noqa: E402

import evfacts  # noqa: E402
from tests.views.browsing import launched  # noqa: E402

if TYPE_CHECKING:
    from playwright.sync_api import Page

IMAGES = ROOT / "docs" / "images"
MOST_BYTES = 300_000
TITLE = "Electric cars in the news"


def keep(page: "Page", name: str, clip: dict[str, float] | None = None) -> None:
    """Keep what the page shows as a PNG of few colours. Raises SystemExit where it is too large."""
    shot = page.screenshot(clip=clip) if clip else page.screenshot()  # type: ignore[arg-type]
    picture = Image.open(io.BytesIO(shot)).convert("RGB").quantize(128, dither=Image.Dither.NONE)
    out = IMAGES / name
    picture.save(out, optimize=True)
    size = out.stat().st_size
    print(f"{out.relative_to(ROOT)}: {picture.width} x {picture.height}, {size:,} bytes")
    if size > MOST_BYTES:
        raise SystemExit(f"{out} is larger than {MOST_BYTES:,} bytes")


def main() -> None:
    """Make the pictures."""
    articles = list(evfacts.read_articles(ROOT / "data" / "articles"))
    table = evfacts.extract(articles)
    IMAGES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, launched() as browser:
        out = evfacts.report(table, Path(folder) / "report.html", articles=articles, title=TITLE)
        for theme in ("light", "dark"):
            context = browser.new_context(
                viewport={"width": 1080, "height": 800}, color_scheme=theme, device_scale_factor=1.5
            )
            page = context.new_page()
            page.goto(out.as_uri())
            page.wait_for_selector("#page.ready")
            keep(page, f"report-{theme}.png")
            if theme == "light":
                page.get_by_label("Find a company").fill("Xiaomi")
                page.get_by_text("1 company.").wait_for()
                card = page.locator("#company-list > li", has_text="Xiaomi").first
                card.scroll_into_view_if_needed()
                box = card.bounding_box()
                assert box is not None
                keep(page, "timeline.png", dict(box))
                page.locator("#claim-rows button.open").first.click()
                keep(page, "article.png")
            context.close()


if __name__ == "__main__":
    main()
