// Runs before anything is painted: where the frame's colour scheme differs from that of its place in the page, browsers paint an
// opaque canvas behind it.
const asked = new URLSearchParams(location.search).get('scheme');
if (asked === 'light' || asked === 'dark') document.documentElement.dataset.scheme = asked;
