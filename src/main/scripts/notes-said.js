// What the tables write, beneath the lists of the item in which they talk.
function section(one) {
  const place = document.createElement('section');
  place.className = 'notes-tables';
  const heading = document.createElement('h3');
  heading.textContent = 'Fra bordene: ' + one.theme;
  const points = document.createElement('ul');
  points.append(...one.points.map(words => Object.assign(document.createElement('li'), { textContent: words })));
  place.append(heading, points);
  return place;
}

function put(place, said) {
  for (const old of place.querySelectorAll('.notes-tables')) old.remove();
  place.append(...said.map(section));
}

// Also of the items that are not shown just now.
export function drawSaid(page, here, stops) {
  const told = new Map(stops.map(one => [one.stop, one.said]));
  for (const kept of page.querySelectorAll('.notes-kept')) {
    const said = told.get(kept.dataset.stop) ?? [];
    put(kept.content, said);
    if (kept.dataset.stop === here) put(document.getElementById('notes-sheets'), said);
  }
}
