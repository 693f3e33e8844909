// What all parts share: making elements (text stays text: nothing here parses HTML), the data, words.

function el(name, attributes, ...children) {
  const made = document.createElement(name);
  set(made, attributes);
  made.append(...children.flat().filter((one) => one !== null && one !== undefined && one !== ""));
  return made;
}

function svg(name, attributes, ...children) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  set(made, attributes);
  made.append(...children);
  return made;
}

function set(node, attributes) {
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? "" : String(value));
  }
}

const byId = (id) => document.getElementById(id);
const plain = (word) => word.replaceAll("_", " ");
const count = (number, one, many) => `${number.toLocaleString("en")} ${number === 1 ? one : many || one + "s"}`;
// "vehicles" of "vehicle"; abbreviations such as km and signs stay.
const plural = (unit) => (/^[a-z]{4,}$/.test(unit) && !unit.endsWith("s") ? unit.replace(/y$/, "ie") + "s" : unit);
const squeezed = (text) => text.replace(/\s+/g, " ");
const upper = (word) => word.charAt(0).toUpperCase() + word.slice(1);

const KINDS = {
  fx: "Two currencies", unit: "Two units", growth: "Growth", sum: "Sum", share: "Share", rate: "Rate",
  conflict: "Conflict", agreement: "Agreement", revision: "Revision", period: "Period", plausible: "Plausibility",
};
const VERDICTS = { inconsistent: "does not fit", undecided: "undecided", consistent: "fits" };
const SIGNS = { inconsistent: "✗", undecided: "?", consistent: "✓" };
const OUTCOMES = { raised: "raised", cut: "cut", kept: "kept", met: "target met", missed: "target missed" };

async function unpacked(base64) {
  const bytes = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return JSON.parse(await new Response(stream).text());
}

// The columns of the claims as one object a claim, with its article and its findings.
function readClaims(data) {
  const columns = data.claims;
  const words = columns.words;
  const word = (list, at) => (at < 0 ? null : list[at]);
  return columns.doc.map((at, number) => {
    const doc = data.docs[at];
    const start = columns.start[number];
    const end = start + columns.length[number];
    const place = columns.sentence[number];
    const inText = Array.isArray(place);
    const claim = {
      number, doc, start, end,
      text: doc.text === null ? word(words.about, columns.text[number]) : doc.text.slice(start, end),
      sentence: inText ? doc.text.slice(place[0], place[1]) : word(words.about, place) || "",
      place: inText ? place : null,
      company: word(words.who, columns.company[number]),
      product: word(words.who, columns.product[number]),
      metric: word(words.what, columns.metric[number]),
      role: word(words.what, columns.role[number]),
      status: word(words.what, columns.status[number]),
      section: word(words.what, columns.section[number]),
      old: columns.old[number] === 1,
      value: word(words.shown, columns.value[number]),
      unit: word(words.shown, columns.unit[number]),
      period: word(words.shown, columns.period[number]),
      usd: word(words.shown, columns.usd[number]),
      low: columns.low[number],
      high: columns.high[number],
      from: word(words.day, columns.from[number]),
      to: word(words.day, columns.to[number]),
      attribution: word(words.about, columns.attribution[number]),
      scope: word(words.about, columns.scope[number]),
      confidence: columns.confidence[number],
      findings: [],
    };
    return claim;
  });
}

const measured = (claim) =>
  (claim.role === "change" ? "change of " : claim.role === "share" ? "share of " : "") + plain(claim.metric);
const subject = (claim) => [claim.company, claim.product].filter(Boolean).join(" ") || "Market";
const stance = (claim) => claim.status + (claim.old ? ", replaced" : "");
const kindOf = (claim) => (/^[A-Z]{3}\b/.test(claim.unit || "") ? "money" : "figure");
const outlet = (doc) => [doc.source || doc.id, doc.published].filter(Boolean).join(", ");

// Where the words of a claim stand in its sentence; null if they are not there.
function inSentence(claim) {
  const start = claim.place ? claim.start - claim.place[0] : claim.sentence.indexOf(claim.text);
  return start < 0 ? null : [start, start + claim.text.length];
}

// A text with some stretches marked; stretches that overlap an earlier one are left out.
function markedText(text, stretches) {
  const parts = [];
  let done = 0;
  for (const { start, end, make } of [...stretches].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < done || end > text.length) continue;
    parts.push(text.slice(done, start), make(text.slice(start, end)));
    done = end;
  }
  parts.push(text.slice(done));
  return parts;
}

function sourceLink(doc, label) {
  if (!doc.url || !/^https?:\/\//i.test(doc.url)) return null;
  return el("a", { href: doc.url, rel: "noopener noreferrer", target: "_blank" }, label);
}

function option(value, label) {
  return el("option", { value }, label);
}

function field(label, control, id) {
  control.id = id;
  return el("div", { class: "field" }, el("label", { for: id }, label), control);
}

// Wait with a repeated call until the caller pauses: typing into a search box, resizing a window.
function pausing(action, milliseconds) {
  let timer = 0;
  return (...given) => {
    clearTimeout(timer);
    timer = setTimeout(() => action(...given), milliseconds);
  };
}
