// One timeline: each figure as a bar over the days that it covers, at the height of its value.

const STATUS_SHAPES = { actual: "●", target: "◆", forecast: "▲", plan: "■" };
const DAY = 86400000;
const time = (iso) => Date.parse(`${iso}T00:00:00Z`);

// Where a claim stands on the axes; null if it has no place there.
function placed(claim) {
  if (claim.role !== "level" || !claim.to || claim.unit === "date") return null;
  if (claim.low === null && claim.high === null) return null;
  const end = time(claim.to) + DAY;
  const low = claim.low ?? claim.high;
  const high = claim.high ?? claim.low;
  return { claim, end, start: claim.from ? time(claim.from) : end - DAY, low, high, middle: (low + high) / 2 };
}

function niceStep(span, parts) {
  const raw = span / parts;
  const size = 10 ** Math.floor(Math.log10(raw));
  return [1, 2, 2.5, 5, 10].map((one) => one * size).find((one) => one >= raw);
}

function shortNumber(value) {
  for (const [size, name] of [[1e12, " tn"], [1e9, " bn"], [1e6, " m"]]) {
    if (Math.abs(value) >= size) return `${+(value / size).toPrecision(3)}${name}`;
  }
  return (+value.toPrecision(4)).toLocaleString("en");
}

function timeTicks(first, last, most) {
  const a = new Date(first);
  const months = (new Date(last).getUTCFullYear() - a.getUTCFullYear()) * 12 + new Date(last).getUTCMonth() - a.getUTCMonth();
  const step = [1, 2, 3, 6, 12, 24, 60, 120, 240].find((one) => months / one <= most) || 480;
  const ticks = [];
  let at = Math.floor((a.getUTCFullYear() * 12 + a.getUTCMonth()) / step) * step;
  for (; ; at += step) {
    const day = Date.UTC(Math.floor(at / 12), at % 12, 1);
    if (day > last) break;
    if (day < first) continue;
    const year = String(Math.floor(at / 12));
    const month = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][at % 12];
    ticks.push([day, step >= 12 ? year : `${month} ${year.slice(2)}`]);
  }
  return ticks;
}

function timeline(points, label, width, openArticle) {
  const height = 190;
  const edge = { left: 58, right: 14, top: 14, bottom: 26 };
  const first = Math.min(...points.map((one) => one.start));
  const last = Math.max(...points.map((one) => one.end));
  const margin = Math.max((last - first) * 0.02, 3 * DAY);
  const top = Math.max(...points.map((one) => one.high), 0);
  const bottom = Math.min(...points.map((one) => one.low), 0);
  const step = niceStep(top - bottom || 1, 4);
  const low = Math.floor(bottom / step) * step;
  const high = Math.ceil(top / step) * step || step;
  const x = (day) => edge.left + ((day - first + margin) / (last - first + 2 * margin)) * (width - edge.left - edge.right);
  const y = (value) => height - edge.bottom - ((value - low) / (high - low)) * (height - edge.top - edge.bottom);

  const grid = [];
  for (let at = 0; low + at * step <= high + step / 2; at += 1) {
    const value = low + at * step;
    grid.push(svg("line", { class: value === 0 ? "axis" : "grid", x1: edge.left, x2: width - edge.right, y1: y(value), y2: y(value) }),
      svg("text", { class: "tick", x: edge.left - 6, y: y(value) + 4, "text-anchor": "end" }, shortNumber(value)));
  }
  for (const [day, name] of timeTicks(first - margin, last + margin, Math.floor(width / 75))) {
    grid.push(svg("line", { class: "grid", x1: x(day), x2: x(day), y1: edge.top, y2: height - edge.bottom }),
      svg("text", { class: "tick", x: x(day), y: height - 8, "text-anchor": "middle" }, name));
  }
  return svg("svg", { viewBox: `0 0 ${width} ${height}`, width, height, role: "img", "aria-label": label },
    ...grid, ...revisions(points, x, y), ...points.map((one) => bar(one, x, y, openArticle)));
}

// An arrow from a replaced goal to the one that took its place.
function revisions(points, x, y) {
  const lines = [];
  for (const old of points.filter((one) => one.claim.old)) {
    const next = points.find((one) => !one.claim.old && one.claim.status === old.claim.status &&
      one.claim.doc === old.claim.doc && one.end === old.end && one.middle !== old.middle);
    if (!next) continue;
    const at = (x(old.start) + x(old.end)) / 2;
    const [from, to] = [y(old.middle), y(next.middle)];
    const sign = to > from ? 1 : -1;
    if (Math.abs(to - from) < 14) continue;
    lines.push(svg("path", { class: "revision", d: `M${at} ${from + 6 * sign}V${to - 7 * sign}m-4 ${-5 * sign}l4 ${5 * sign}l4 ${-5 * sign}` }));
  }
  return lines;
}

function bar(point, x, y, openArticle) {
  const { claim } = point;
  const [left, right, at] = [x(point.start), x(point.end), y(point.middle)];
  const middle = (left + right) / 2;
  const shapes = [svg("line", { class: "span", x1: left, x2: Math.max(right, left + 1), y1: at, y2: at })];
  if (point.high !== point.low) {
    shapes.push(svg("rect", { class: "extent", x: left, width: Math.max(right - left, 2), y: y(point.high), height: Math.max(y(point.low) - y(point.high), 1) }));
  }
  if (claim.low === null || claim.high === null) {
    const sign = claim.high === null ? -1 : 1; // "more than" points upwards
    shapes.push(svg("path", { class: "open-end", d: `M${middle} ${at}v${13 * sign}m-3 ${-4 * sign}l3 ${4 * sign}l3 ${-4 * sign}` }));
  }
  const paths = {
    actual: `M${middle - 4} ${at}a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z`,
    target: `M${middle} ${at - 5.5}l5.5 5.5l-5.5 5.5l-5.5 -5.5z`,
    forecast: `M${middle} ${at - 5}l5 9h-10z`,
    plan: `M${middle - 4} ${at - 4}h8v8h-8z`,
  };
  shapes.push(svg("path", { class: "point", d: paths[claim.status] || paths.actual }));
  const told = `${claim.value}, ${claim.period}, ${stance(claim)}\n${outlet(claim.doc)}`;
  return svg("g", { class: `mark-${claim.status}${claim.old ? " replaced" : ""}`, onclick: () => openArticle(claim.doc, claim) },
    svg("title", {}, told), ...shapes);
}
