// The first script of every strict page: writes down whatever goes wrong, and what is warned of.
window.seen = { violations: [], errors: [], warnings: [] };
document.addEventListener('securitypolicyviolation', (event) =>
  window.seen.violations.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`),
);
window.addEventListener('error', (event) => window.seen.errors.push(String(event.message)));
window.addEventListener('unhandledrejection', (event) => window.seen.errors.push(String(event.reason)));
const { warn, error } = console;
console.warn = (...words) => {
  window.seen.warnings.push(words.join(' '));
  warn.apply(console, words);
};
console.error = (...words) => {
  window.seen.errors.push(words.join(' '));
  error.apply(console, words);
};
