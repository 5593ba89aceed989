const system = matchMedia('(prefers-color-scheme: dark)');

/** Follows the system until switched; switching back to what the system has follows it again. */
export function startTheme() {
  const apply = () => {
    document.documentElement.dataset.theme = currentTheme();
    dispatchEvent(new Event('themechange'));
  };
  system.addEventListener('change', apply);
  apply();
}

export const currentTheme = () => localStorage.getItem('theme') ?? (system.matches ? 'dark' : 'light');

export function switchTheme() {
  const next = currentTheme() === 'dark' ? 'light' : 'dark';
  if (next === (system.matches ? 'dark' : 'light')) localStorage.removeItem('theme');
  else localStorage.setItem('theme', next);
  document.documentElement.dataset.theme = next;
  dispatchEvent(new Event('themechange'));
}
