// Light or dark: the reader's system decides until the button is pressed. Nothing is stored.
const root = document.documentElement;
const button = document.querySelector('[data-scheme]');
const isDark = () => (root.dataset.scheme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';
const label = () => (button.textContent = isDark() ? button.dataset.light : button.dataset.dark);
button.addEventListener('click', () => {
  root.dataset.scheme = isDark() ? 'light' : 'dark';
  label();
});
label();
