// Every claim: a table to search, filter and sort.

const CLAIMS_STEP = 50;
const ROW_WORDS = 180;

function claimsPart(report, openArticle) {
  const body = byId("claim-rows");
  const status = byId("claim-status");
  const state = { page: 0, sort: null, down: false };
  const distinct = (read) => [...new Set(report.claims.map(read).filter(Boolean))].sort((a, b) => a.localeCompare(b));
  const select = (values, shown = (one) => one) =>
    el("select", { onchange: restart }, option("", "All"), values.map((one) => option(one, shown(one))));

  const search = el("input", { type: "search", autocomplete: "off", oninput: pausing(restart, 150) });
  const company = select(distinct((one) => one.company));
  const metric = select(distinct((one) => one.metric), plain);
  const status_ = select(distinct((one) => one.status));
  const source = select(distinct((one) => one.doc.source));
  const finding = el("select", { onchange: restart }, option("", "All"), option("inconsistent", "that does not fit"),
    option("undecided", "that is undecided"), option("consistent", "that fits"), option("none", "none"));
  byId("claim-filters").append(
    field("Search in claims", search, "claim-search"), field("Company", company, "claim-company"),
    field("Metric", metric, "claim-metric"), field("Status", status_, "claim-status-filter"),
    field("Outlet", source, "claim-source"), field("In a finding", finding, "claim-finding"),
    el("div", { class: "field" }, el("button", { type: "button", id: "claim-clear", onclick: clear }, "Clear the filters")));

  const back = byId("claim-back");
  const next = byId("claim-next");
  back.addEventListener("click", () => turn(-1));
  next.addEventListener("click", () => turn(1));

  const sorts = {
    company: (one) => subject(one).toLowerCase(), metric: (one) => one.metric, period: (one) => one.to || one.from || "",
    value: (one) => one.low ?? one.high ?? -Infinity, status: (one) => one.status,
    published: (one) => one.doc.published || "", confidence: (one) => one.confidence,
  };
  const heads = [...document.querySelectorAll("#claim-table th[data-sort]")];
  for (const head of heads) {
    head.querySelector("button").addEventListener("click", () => {
      const name = head.dataset.sort;
      state.down = state.sort === name ? !state.down : ["value", "published", "confidence"].includes(name);
      state.sort = name;
      restart();
    });
  }

  function restart() {
    state.page = 0;
    draw();
  }

  function clear() {
    for (const control of [search, company, metric, status_, source, finding]) control.value = "";
    restart();
  }

  function turn(by) {
    state.page += by;
    draw();
    byId("claims").scrollIntoView();
  }

  function found() {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const fits = (one) => {
      if (company.value && one.company !== company.value) return false;
      if (metric.value && one.metric !== metric.value) return false;
      if (status_.value && one.status !== status_.value) return false;
      if (source.value && one.doc.source !== source.value) return false;
      if (finding.value === "none" && one.findings.length) return false;
      if (finding.value && finding.value !== "none" && !one.findings.some((other) => other.verdict === finding.value)) return false;
      if (!words.length) return true;
      one.words ??= [one.company, one.product, plain(one.metric), one.value, one.period, one.status, one.sentence,
        one.doc.source, one.doc.title, one.doc.id].filter(Boolean).join(" ").toLowerCase();
      return words.every((word) => one.words.includes(word));
    };
    const rows = report.claims.filter(fits);
    if (!state.sort) return rows;
    const key = sorts[state.sort];
    const sign = state.down ? -1 : 1;
    return rows.sort((a, b) => {
      const [one, other] = [key(a), key(b)];
      return one < other ? -sign : one > other ? sign : a.number - b.number;
    });
  }

  function draw() {
    const rows = found();
    const pages = Math.max(1, Math.ceil(rows.length / CLAIMS_STEP));
    state.page = Math.min(Math.max(state.page, 0), pages - 1);
    const first = state.page * CLAIMS_STEP;
    body.replaceChildren(...rows.slice(first, first + CLAIMS_STEP).map(row));
    for (const head of heads) {
      if (head.dataset.sort === state.sort) head.setAttribute("aria-sort", state.down ? "descending" : "ascending");
      else head.removeAttribute("aria-sort");
    }
    back.disabled = state.page === 0;
    next.disabled = state.page === pages - 1;
    status.textContent = rows.length === 0 ? "No claim of that description."
      : `${(first + 1).toLocaleString("en")} to ${Math.min(first + CLAIMS_STEP, rows.length).toLocaleString("en")} of ${count(rows.length, "claim")}` +
        (rows.length === report.claims.length ? "." : ` (${report.claims.length.toLocaleString("en")} in all).`);
  }

  function row(claim) {
    const cell = (label, attributes, ...content) => el("td", { "data-label": label, ...attributes }, ...content);
    const slips = claim.findings.filter((one) => one.verdict === "inconsistent");
    return el("tr", { id: `claim-${claim.number}` },
      cell("Company", {}, claim.company ? el("strong", {}, claim.company) : el("span", { class: "soft" }, claim.product ? "" : "Market"),
        claim.product ? ` ${claim.product}` : ""),
      cell("Metric", {}, measured(claim)),
      cell("Value", { class: "evf-value" }, claim.value, claim.usd ? el("span", { class: "soft" }, claim.usd) : null,
        slips.length ? el("a", { class: "verdict evf-inconsistent", href: `#finding-${slips[0].id}` }, "✗ does not fit") : null),
      cell("Period", {}, claim.unit === "date" ? "" : claim.period || ""),
      cell("Status", {}, stance(claim)),
      cell("Sentence", { class: "sentence" }, shortened(claim)),
      cell("Article", {}, el("button", { type: "button", class: "open", onclick: () => openArticle(claim.doc, claim) },
        claim.doc.source || claim.doc.id), claim.doc.published ? el("span", { class: "soft" }, claim.doc.published) : null),
      cell("Confidence", { class: "right" }, `${claim.confidence}%`));
  }

  // The sentence with the claim marked, cut around it.
  function shortened(claim) {
    const place = inSentence(claim);
    const text = claim.sentence;
    if (!place) return [squeezed(text)];
    const spare = Math.max(0, ROW_WORDS - (place[1] - place[0]));
    let from = Math.max(0, place[0] - Math.ceil(spare / 2));
    let to = Math.min(text.length, from + ROW_WORDS);
    from = Math.max(0, Math.min(from, to - ROW_WORDS));
    let before = text.slice(from, place[0]);
    let after = text.slice(place[1], to);
    if (from > 0) before = `… ${before.replace(/^\S*\s/, "")}`;
    if (to < text.length) after = `${after.replace(/\s\S*$/, "")} …`;
    return [squeezed(before), claimMark(claim, text.slice(place[0], place[1])), squeezed(after)];
  }

  function showCompany(name) {
    clear();
    company.value = name;
    restart();
    byId("claims").scrollIntoView();
    byId("claims-title").focus({ preventScroll: true });
  }

  draw();
  return { showCompany };
}
