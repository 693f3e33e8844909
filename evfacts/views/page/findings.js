// The findings: worst first, each with its sentences in context and what would fit.

const FINDINGS_STEP = 20;
const CONTEXT = 160;

function findingsPart(report, openArticle) {
  const list = byId("finding-list");
  const status = byId("finding-status");
  const more = byId("finding-more");
  const state = { verdict: "", kind: "", words: "", shown: FINDINGS_STEP };
  const numbers = { "": report.findings.length };
  for (const one of report.findings) numbers[one.verdict] = (numbers[one.verdict] || 0) + 1;

  const buttons = ["", "inconsistent", "undecided", "consistent"].map((verdict) =>
    el("button", { type: "button", "data-verdict": verdict, onclick: () => choose(verdict) },
      verdict ? `${SIGNS[verdict]} ${upper(VERDICTS[verdict])} ` : "All ",
      el("span", { class: "number" }, (numbers[verdict] || 0).toLocaleString("en"))));
  const kinds = [...new Set(report.findings.map((one) => one.kind))].sort();
  const kind = el("select", { onchange: () => { state.kind = kind.value; restart(); } },
    option("", "All"), kinds.map((one) => option(one, KINDS[one] || one)));
  const search = el("input", { type: "search", autocomplete: "off",
    oninput: pausing(() => { state.words = search.value.toLowerCase().trim(); restart(); }, 150) });
  byId("finding-filters").append(
    el("div", { class: "choice", role: "group", "aria-label": "Verdict" }, buttons),
    field("Kind of check", kind, "finding-kind"),
    field("Search in findings", search, "finding-search"));
  more.addEventListener("click", () => { state.shown += FINDINGS_STEP; draw(); });

  function choose(verdict) {
    state.verdict = verdict;
    restart();
  }

  function restart() {
    state.shown = FINDINGS_STEP;
    draw();
  }

  function fits(one) {
    if (state.verdict && one.verdict !== state.verdict) return false;
    if (state.kind && one.kind !== state.kind) return false;
    if (!state.words) return true;
    one.words ??= [one.says, one.fits, ...one.claims.flatMap((claim) =>
      [claim.company, claim.product, claim.sentence, claim.doc.source, claim.doc.title])].join(" ").toLowerCase();
    return state.words.split(/\s+/).every((word) => one.words.includes(word));
  }

  function draw() {
    for (const button of buttons) button.setAttribute("aria-pressed", String(button.dataset.verdict === state.verdict));
    const found = report.findings.filter(fits);
    const shown = found.slice(0, state.shown);
    list.replaceChildren(...shown.map(card));
    more.hidden = shown.length === found.length;
    status.textContent = found.length === 0 ? "No finding of that description."
      : shown.length === found.length ? `${count(found.length, "finding")}.`
      : `The first ${shown.length} of ${count(found.length, "finding")}.`;
  }

  function card(one) {
    const companies = [...new Set(one.claims.map(subject))].slice(0, 3).join(", ");
    const anchor = `finding-${one.id}`;
    return el("li", { class: `finding evf-line-${one.verdict}`, id: anchor },
      el("p", { class: "eyebrow" },
        el("span", { class: `verdict evf-${one.verdict}` }, `${SIGNS[one.verdict]} ${upper(VERDICTS[one.verdict])}`),
        el("span", {}, KINDS[one.kind] || one.kind),
        one.outcome ? el("span", {}, OUTCOMES[one.outcome] || one.outcome) : null,
        el("span", {}, companies),
        el("a", { class: "anchor", href: `#${anchor}`, "aria-label": "Link to this finding" }, "#")),
      el("h3", {}, one.says),
      one.reason ? el("p", {}, `Undecided: ${one.reason}.`) : null,
      one.fits ? el("p", { class: "fits" }, el("strong", {}, "What would fit: "), one.fits.replace(/^fits\s+/, "")) : null,
      quotes(one, openArticle));
  }

  function reveal(id) {
    const at = report.findings.findIndex((one) => one.id === id);
    if (at < 0) return false;
    Object.assign(state, { verdict: "", kind: "", words: "", shown: Math.max(FINDINGS_STEP, at + 1) });
    kind.value = search.value = "";
    draw();
    byId(`finding-${id}`).scrollIntoView({ block: "start" });
    return true;
  }

  // Begin with what an editor has to look at; where there is no such thing, with everything.
  const urgent = numbers.inconsistent ? "inconsistent" : "";
  choose(urgent);
  return { reveal, choose };
}

const PARTS = { growth: ["old", "new", "stated change"], share: ["part", "whole", "stated share"] };

function partName(finding, at) {
  const size = finding.claims.length;
  if (finding.kind === "sum" && size > 2) return at === size - 1 ? "total" : "part";
  const names = PARTS[finding.kind];
  return names && names.length === size ? names[at] : null;
}

// The claims of a finding, those of one sentence together.
function quotes(finding, openArticle) {
  const groups = new Map();
  finding.claims.forEach((claim, at) => {
    const key = `${claim.doc.number}:${claim.place ? claim.place[0] : claim.sentence}`;
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push({ claim, part: partName(finding, at) });
  });
  return el("div", { class: "quotes" }, [...groups.values()].map((group) => quote(group, openArticle)));
}

function quote(group, openArticle) {
  const { claim } = group[0];
  const doc = claim.doc;
  const stretches = group.flatMap(({ claim: one }) => {
    const place = inSentence(one);
    return place ? [{ start: place[0], end: place[1], make: (text) => claimMark(one, text) }] : [];
  });
  const [before, after] = context(claim);
  return el("figure", { class: "quote" },
    el("blockquote", {},
      before ? el("span", { class: "around" }, before) : null,
      markedText(claim.sentence, stretches),
      after ? el("span", { class: "around" }, after) : null),
    el("figcaption", {},
      el("ul", { class: "readings" }, group.map(({ claim: one, part }) => el("li", {},
        part ? el("span", { class: "part" }, `${part}: `) : null,
        el("strong", {}, `${subject(one)} ${measured(one)} `),
        el("span", { class: "evf-value" }, one.value),
        one.usd ? ` (${one.usd})` : "", one.period ? `, ${one.period}` : "", `, ${stance(one)}`))),
      el("p", { class: "from" },
        doc.title ? el("cite", {}, doc.title) : null, el("span", {}, outlet(doc)),
        el("button", { type: "button", class: "open", onclick: () => openArticle(doc, claim) },
          doc.text === null ? "Claims of this article" : "Read the article"),
        sourceLink(doc, "Original page"))));
}

function claimMark(claim, text) {
  return el("mark", { class: `evf-mark evf-strong evf-${kindOf(claim)}` }, text);
}

// The words before and after the sentence of a claim, cut between words.
function context(claim) {
  if (!claim.place) return ["", ""];
  const text = claim.doc.text;
  const [start, end] = claim.place;
  const from = Math.max(0, start - CONTEXT);
  const to = Math.min(text.length, end + CONTEXT);
  let before = text.slice(from, start);
  let after = text.slice(end, to);
  if (from > 0) before = `… ${before.replace(/^\S*\s+/, "")}`;
  if (to < text.length) after = `${after.replace(/\s+\S*$/, "")} …`;
  const tidy = (words) => words.replace(/[ \t]*\n\s*/g, "\n");
  return [before.trim() && tidy(before), after.trim() && tidy(after)];
}
