// What a site's own script does, after all that is on its page.
document.querySelector('#book').addEventListener('click', ({target}) => (target.textContent = '[Booked.]'));
