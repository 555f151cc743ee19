// The page is whole without this and asks again every half minute. With it, the result comes the
// moment it is released.
const place = document.getElementById('award');
new EventSource(place.dataset.live).addEventListener('award', event => {
  const shown = document.createElement('template');
  shown.innerHTML = event.data;
  if (shown.content.textContent !== place.textContent) place.innerHTML = event.data;
});
