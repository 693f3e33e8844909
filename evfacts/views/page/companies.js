// The companies: each with what is told of it over time.

const COMPANIES_STEP = 8;
const CHARTS = 2;
const PRINTED_WIDTH = 310;

function companiesPart(report, openArticle, showClaims) {
  const list = byId("company-list");
  const more = byId("company-more");
  const status = byId("company-status");
  const companies = gathered(report.claims);
  const state = { words: "", order: "slips", shown: COMPANIES_STEP };
  const search = el("input", { type: "search", autocomplete: "off",
    oninput: pausing(() => { state.words = search.value.toLowerCase().trim(); state.shown = COMPANIES_STEP; draw(); }, 150) });
  const order = el("select", { onchange: () => { state.order = order.value; draw(); } },
    option("slips", "Most findings that do not fit"), option("claims", "Most claims"), option("name", "Name"));
  byId("company-filters").append(field("Find a company", search, "company-search"), field("Order", order, "company-order"));
  more.addEventListener("click", () => { state.shown += COMPANIES_STEP; draw(); });
  const orders = {
    slips: (a, b) => b.slips - a.slips || b.claims.length - a.claims.length || a.name.localeCompare(b.name),
    claims: (a, b) => b.claims.length - a.claims.length || a.name.localeCompare(b.name),
    name: (a, b) => a.name.localeCompare(b.name),
  };

  function draw() {
    const found = companies.filter((one) => one.name.toLowerCase().includes(state.words)).sort(orders[state.order]);
    const shown = found.slice(0, state.shown);
    list.replaceChildren(...shown.map(card));
    for (const chart of list.querySelectorAll(".chart")) fillChart(chart);
    more.hidden = shown.length === found.length;
    status.textContent = found.length === 0 ? "No company of that name."
      : shown.length === found.length ? `${count(found.length, "company", "companies")}.`
      : `The first ${shown.length} of ${found.length.toLocaleString("en")} companies.`;
  }

  const charts = new WeakMap();

  function fillChart(node, wide) {
    const { points, label } = charts.get(node);
    const width = wide || Math.max(260, Math.round(node.clientWidth) || 420);
    node.replaceChildren(timeline(points, label, width, openArticle));
  }

  function card(one) {
    const slips = one.slips ? `, ${count(one.slips, "finding")} that ${one.slips === 1 ? "does" : "do"} not fit` : "";
    return el("li", { class: "company" },
      el("h3", {}, one.name),
      el("p", { class: "soft" }, `${count(one.claims.length, "claim")} in ${count(one.docs, "article")}${slips}. `,
        el("button", { type: "button", class: "plain", onclick: () => showClaims(one.name) }, "Show them",
          el("span", { class: "hidden" }, ` (claims about ${one.name})`))),
      one.series.slice(0, CHARTS).map((series) => chart(one, series)),
      one.series.length ? null : latest(one));
  }

  function chart(one, series) {
    const name = `${upper(plain(series.metric))}${series.product ? `, ${series.product}` : ""} (${plural(series.unit || "number")})`;
    const node = el("div", { class: "chart" });
    charts.set(node, { points: series.points, label: `${one.name}: ${name}, ${count(series.points.length, "figure")} over time; the list below holds them` });
    return el("figure", { class: "series" },
      el("figcaption", {}, name), node,
      el("details", {}, el("summary", {}, `The ${count(series.points.length, "figure")} as a list`),
        el("ul", { class: "figures" }, series.points.map(({ claim }) => figure(claim)))));
  }

  // Of a company without two figures to compare: what is told of it.
  function latest(one) {
    const ranked = [...one.claims].sort((a, b) => b.confidence - a.confidence).slice(0, 4);
    return el("ul", { class: "figures" }, ranked.map(figure));
  }

  function figure(claim) {
    return el("li", {}, `${claim.product ? `${claim.product} ` : ""}${measured(claim)}: `, el("strong", {}, claim.value),
      `${claim.period && claim.unit !== "date" ? `, ${claim.period}` : ""}, ${stance(claim)} `,
      el("button", { type: "button", class: "plain", onclick: () => openArticle(claim.doc, claim) }, outlet(claim.doc)));
  }

  let width = window.innerWidth;
  window.addEventListener("resize", pausing(() => {
    if (window.innerWidth === width) return; // printing and phone toolbars change the height alone
    width = window.innerWidth;
    for (const node of list.querySelectorAll(".chart")) fillChart(node);
  }, 200));
  // On paper two cards share the width, and the words in the charts must not shrink with them.
  const redraw = (wide) => () => { for (const node of list.querySelectorAll(".chart")) fillChart(node, wide); };
  window.addEventListener("beforeprint", redraw(PRINTED_WIDTH));
  window.addEventListener("afterprint", redraw());
  draw();
}

// Companies with their claims, and their figures by metric, product and unit where two or more have a date.
function gathered(claims) {
  const companies = new Map();
  for (const claim of claims) {
    if (!claim.company) continue;
    if (!companies.has(claim.company)) companies.set(claim.company, { name: claim.company, claims: [] });
    companies.get(claim.company).claims.push(claim);
  }
  for (const one of companies.values()) {
    one.docs = new Set(one.claims.map((claim) => claim.doc)).size;
    one.slips = new Set(one.claims.flatMap((claim) => claim.findings.filter((found) => found.verdict === "inconsistent"))).size;
    one.series = seriesOf(one.claims);
  }
  return [...companies.values()];
}

function seriesOf(claims) {
  const groups = new Map();
  for (const claim of claims) {
    const point = placed(claim);
    if (!point) continue;
    const key = [claim.metric, claim.product, claim.unit].join("\u001f");
    if (!groups.has(key)) groups.set(key, { metric: claim.metric, product: claim.product, unit: claim.unit, points: [] });
    groups.get(key).points.push(point);
  }
  const series = [...groups.values()].filter((one) => new Set(one.points.map((point) => `${point.start}:${point.end}:${point.middle}`)).size > 1);
  for (const one of series) one.points.sort((a, b) => a.end - b.end || a.start - b.start || a.middle - b.middle);
  return series.sort((a, b) => b.points.length - a.points.length);
}
