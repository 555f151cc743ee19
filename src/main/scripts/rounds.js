// The secretariat's page of the workshops: what is to be seen follows by itself, what is being typed stays.
const desk = document.querySelector('.rounds[data-live]');
let asking = false;

async function fresh() {
  if (asking || document.hidden) return;
  asking = true;
  try {
    const answer = await fetch(location.pathname, { cache: 'no-store' });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    for (const place of desk.querySelectorAll('[data-fresh]')) {
      const now = answer.ok && page.getElementById(place.id);
      const stands = place.contains(document.activeElement);
      if (now && now.innerHTML !== place.innerHTML && !stands) place.innerHTML = now.innerHTML;
    }
  } catch {
    // The next one comes in a moment.
  } finally {
    asking = false;
  }
}

new EventSource(desk.dataset.live).addEventListener('workshops', fresh);
setInterval(() => { if (desk.querySelector('[value="close"]')) fresh(); }, 3000);
