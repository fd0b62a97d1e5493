/** The greeting, the date and the four clocks of the start page; other pages have none of them. */
export function setUpDay() {
  const greeting = document.querySelector('#greeting');
  if (!greeting) return;
  const show = () => {
    const now = new Date();
    const part = now.getHours() < 12 ? 'morning' : now.getHours() < 18 ? 'afternoon' : 'evening';
    greeting.textContent = `Good ${part}, Inês`;
    document.querySelector('#today').textContent = now.toLocaleDateString('en-GB', {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
    });
    for (const clock of document.querySelectorAll('[data-zone]'))
      clock.textContent = now.toLocaleTimeString('en-GB', {
        timeZone: clock.dataset.zone,
        weekday: 'short',
        hour: '2-digit',
        minute: '2-digit',
      });
  };
  show();
  setInterval(show, 30_000);
}
