// Runs before the page is drawn, so that neither the colours nor the direction flash. A classic script on purpose.
(() => {
  const read = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null; // storage is forbidden: the page starts as the system prefers
    }
  };
  const root = document.documentElement;
  root.dataset.theme =
    read('havenport.theme') ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  root.dir = read('havenport.direction') ?? 'ltr';
})();
