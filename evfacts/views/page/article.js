// One article in a dialog: its text with the claims marked, and its claims as a list.

function articlePart(report) {
  const dialog = byId("article");
  const byDoc = new Map();
  for (const claim of report.claims) {
    if (!byDoc.has(claim.doc)) byDoc.set(claim.doc, []);
    byDoc.get(claim.doc).push(claim);
  }
  byId("article-close").addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });

  let marks = new Map();
  let entries = new Map();

  function choose(claim, scrollText, scrollList) {
    for (const node of [...marks.values(), ...entries.values()]) node.removeAttribute("aria-current");
    const mark = marks.get(claim);
    const entry = entries.get(claim);
    if (mark) mark.setAttribute("aria-current", "true");
    if (entry) entry.setAttribute("aria-current", "true");
    if (mark && scrollText) mark.scrollIntoView({ block: "center" });
    if (entry && scrollList) entry.scrollIntoView({ block: "nearest" });
  }

  function entry(claim) {
    const about = [claim.scope, claim.attribution ? `attributed: ${claim.attribution}` : null,
      claim.section === "body" ? null : claim.section, `confidence ${claim.confidence}%`].filter(Boolean).join("; ");
    const button = el("button", { type: "button", class: "entry", onclick: () => choose(claim, true, false) },
      el("span", {}, `${subject(claim)}: ${measured(claim)}`),
      el("strong", { class: "evf-value" }, claim.value, claim.usd ? ` (${claim.usd})` : ""),
      el("span", {}, [claim.unit === "date" ? null : claim.period, stance(claim)].filter(Boolean).join(", ")),
      el("span", { class: "soft" }, about));
    entries.set(claim, button);
    return el("li", {}, button, claim.findings.filter((one) => one.verdict !== "consistent").map((one) =>
      el("p", { class: `note evf-${one.verdict}` }, `${SIGNS[one.verdict]} ${one.says}`)));
  }

  function textOf(doc, claims) {
    if (doc.text === null) {
      return [el("p", { class: "soft" }, "The text of this article is not in the page; these are the sentences of its claims."),
        ...[...new Set(claims.map((claim) => claim.sentence))].map((sentence) => el("p", {}, sentence))];
    }
    const stretches = claims.map((claim) => ({ start: claim.start, end: claim.end, make: (text) => {
      const slip = claim.findings.some((one) => one.verdict === "inconsistent");
      const mark = el("mark", { class: `evf-mark evf-strong evf-${kindOf(claim)}${slip ? " slip" : ""}`, tabindex: "0", role: "button",
        title: `${subject(claim)}: ${measured(claim)} ${claim.value}, ${stance(claim)}`,
        onclick: () => choose(claim, false, true),
        onkeydown: (event) => { if (event.key === "Enter" || event.key === " ") { event.preventDefault(); choose(claim, false, true); } },
      }, text);
      marks.set(claim, mark);
      return mark;
    } }));
    return markedText(doc.text, stretches);
  }

  return function openArticle(doc, claim) {
    const claims = byDoc.get(doc) || [];
    marks = new Map();
    entries = new Map();
    byId("article-title").textContent = doc.title || doc.id;
    byId("article-from").replaceChildren(...[
      el("span", {}, outlet(doc)), doc.title ? el("span", {}, doc.id) : null,
      doc.copyOf ? el("span", {}, `copy of ${doc.copyOf}`) : null, sourceLink(doc, "Original page"),
    ].filter(Boolean));
    const text = byId("article-text");
    text.replaceChildren(...textOf(doc, claims));
    text.classList.toggle("given", doc.text !== null);
    byId("article-claims-title").textContent = count(claims.length, "claim");
    byId("article-claims").replaceChildren(...claims.map(entry));
    dialog.showModal();
    text.scrollTop = 0;
    if (claim) choose(claim, true, true);
  };
}
