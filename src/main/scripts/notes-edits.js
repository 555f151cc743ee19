// The edits of a list, as the server does them.

const branchEnd = (points, at) => {
  let end = at + 1;
  while (end < points.length && points[end].level > points[at].level) end++;
  return end;
};
const before = (points, at) => {
  let n = at - 1;
  while (n >= 0 && points[n].level > points[at].level) n--;
  return n >= 0 && points[n].level === points[at].level ? n : -1;
};
const after = (points, at) => {
  const end = branchEnd(points, at);
  return end < points.length && points[end].level === points[at].level ? end : -1;
};
export function can(points, at, way) {
  if (way === 'up') return before(points, at) >= 0;
  if (way === 'down') return after(points, at) >= 0;
  if (way === 'out') return points[at].level > 1;
  return before(points, at) >= 0 && points.slice(at, branchEnd(points, at)).every(one => one.level < 3);
}
function put(points, at, to, deeper) {
  const rest = points.slice();
  const branch = rest.splice(at, branchEnd(points, at) - at).map(one => ({ ...one, level: one.level + deeper }));
  rest.splice(to > at ? to - branch.length : to, 0, ...branch);
  return rest;
}
function move(points, at, way) {
  if (!can(points, at, way)) return points;
  if (way === 'up') return put(points, at, before(points, at), 0);
  if (way === 'down') return put(points, after(points, at), at, 0);
  if (way === 'in') return put(points, at, at, 1);
  let above = at - 1;
  while (points[above].level >= points[at].level) above--;
  return put(points, at, branchEnd(points, above), -1);
}
export function placeFor(points, afterKey, level) {
  const at = points.findIndex(one => one.key === afterKey);
  const start = at < 0 ? points.length : at + 1;
  const deepest = start === 0 ? 1 : Math.min(3, points[start - 1].level + 1);
  const own = Math.max(1, Math.min(level, deepest));
  let end = start;
  while (end < points.length && points[end].level > own) end++;
  return { at: end, level: own };
}

// A list with an edit on top.
export function laid(list, edit, by) {
  const at = list.points.findIndex(one => one.key === edit.point);
  const waiting = !edit.told;
  if (edit.act === 'add') {
    if (at >= 0) return list;
    const place = placeFor(list.points, edit.after, edit.level);
    const points = list.points.slice();
    points.splice(place.at, 0, { key: edit.point, level: place.level, words: edit.text, version: 1, by, others: [], waiting, many: edit.text.includes('\n') });
    return { ...list, points };
  }
  if (at < 0 && (edit.act === 'restore' || edit.act === 'reword')) {
    const gone = list.gone.find(one => one.key === edit.point);
    return gone ? { ...list, gone: list.gone.filter(one => one !== gone), points: [...list.points, { key: gone.key, words: edit.text ?? gone.words, level: 1, version: edit.result || 1, by, others: [], waiting }] } : list;
  }
  if (at < 0) return list;
  const one = list.points[at];
  const changed = fields => ({ ...list, points: list.points.map((point, n) => n === at ? { ...point, waiting, ...fields } : point) });
  switch (edit.act) {
    case 'reword': return (edit.told ? edit.result === 0 : edit.version < one.version)
      ? one.others.some(other => other.key === edit.key) ? list : changed({ others: [...one.others, { key: edit.key, words: edit.text, by }] })
      : changed({ words: edit.text, version: edit.result ?? one.version });
    case 'remove': return { ...list, gone: [...list.gone, { key: one.key, words: one.words }], points: list.points.map((point, n) => n > at && n < branchEnd(list.points, at) ? { ...point, level: point.level - 1 } : point).filter((_, n) => n !== at) };
    case 'take': return changed({ words: one.others.find(other => other.key === edit.other)?.words ?? one.words, others: one.others.filter(other => other.key !== edit.other) });
    case 'discard': return changed({ others: one.others.filter(other => other.key !== edit.other) });
    default: return { ...list, points: move(list.points, at, edit.act) };
  }
}
