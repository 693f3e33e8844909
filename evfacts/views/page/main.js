// Unpack the data, tie claims and findings together, and let the parts draw themselves.

async function start() {
  const root = byId("page");
  const themes = ["", "evf-light", "evf-dark"];
  const names = ["system", "light", "dark"];
  let theme = 0;
  byId("theme").addEventListener("click", () => {
    theme = (theme + 1) % themes.length;
    root.classList.remove("evf-light", "evf-dark");
    if (themes[theme]) root.classList.add(themes[theme]);
    byId("theme-name").textContent = names[theme];
  });

  if (typeof DecompressionStream === "undefined") throw new Error("this browser is too old for the page: it cannot unpack gzip");
  const data = await unpacked(byId("data").textContent.trim());
  if (data.format !== 1) throw new Error(`data of format ${data.format}`);
  data.docs.forEach((doc, number) => { doc.number = number; });
  const claims = readClaims(data);
  const findings = data.findings.map((one) => ({ ...one, claims: one.claims.map((number) => claims[number]) }));
  for (const finding of findings) for (const claim of finding.claims) claim.findings.push(finding);
  const report = { docs: data.docs, claims, findings };

  const openArticle = articlePart(report);
  const shownFindings = findingsPart(report, openArticle);
  const shownClaims = claimsPart(report, openArticle);
  companiesPart(report, openArticle, shownClaims.showCompany);
  for (const tile of document.querySelectorAll("a[data-verdict]")) {
    tile.addEventListener("click", () => shownFindings.choose(tile.dataset.verdict));
  }
  const follow = () => {
    const [, kind, id] = /^#(finding|claim)-(\w+)$/.exec(location.hash) || [];
    if (kind === "finding") shownFindings.reveal(id);
    if (kind === "claim" && claims[Number(id)]) openArticle(claims[Number(id)].doc, claims[Number(id)]);
  };
  window.addEventListener("hashchange", follow);
  root.classList.add("ready");
  follow();
}

start().catch((problem) => {
  const message = byId("trouble");
  message.hidden = false;
  message.textContent = `The page cannot show its findings: ${problem.message}.`;
  throw problem;
});
