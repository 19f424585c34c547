// Sends the forms of a page without leaving it, so that what is half written in other chats stays, and says what is new to
// whoever listens. Without it each of them works as forms do.

const ENDED = '没有送到，请看服务是否还在运行，再试一次。';

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!('stays' in form.dataset)) return;
  event.preventDefault();
  void send(form, event.submitter);
});

// Enter sends, Shift and Enter begin a new line; an Enter that only chooses a word of an input method does neither.
document.addEventListener('keydown', (event) => {
  const form = event.target.form;
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  if (event.target.tagName !== 'TEXTAREA' || !form || !('enter' in form.dataset)) return;
  event.preventDefault();
  form.requestSubmit();
});

async function send(form, button) {
  const main = document.querySelector('main');
  if (main.ariaBusy === 'true') return;
  main.ariaBusy = 'true';
  try {
    const body = new URLSearchParams(new FormData(form, button));
    const answer = await fetch(form.action, { method: 'POST', body });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (!page.querySelector('main')) throw new Error(`${answer.status}`);
    show(page, answer.ok && !button?.matches('[name=press]') ? form : null);
  } catch {
    document.getElementById('notice').textContent = ENDED;
    main.ariaBusy = 'false';
  }
}

/** Puts a new state in the place of the old one; what was typed stays, but in the form that was taken. */
function show(page, taken) {
  const typed = [
    ...document.querySelectorAll('textarea, input:not([type=hidden]), select, details'),
  ]
    .filter((field) => field.id !== '' && !taken?.contains(field))
    .map((field) => [field.id, field.tagName === 'DETAILS' ? 'open' : 'value', field]);
  const at = document.activeElement?.id;
  document.querySelector('main').replaceWith(page.querySelector('main'));
  for (const id of ['notice', 'news'])
    document.getElementById(id).textContent = page.getElementById(id).textContent;
  for (const [id, name, field] of typed) {
    const now = document.getElementById(id);
    if (now && isWritten(field, name)) now[name] = field[name];
  }
  if (at) document.getElementById(at)?.focus({ preventScroll: true });
}

/** What nobody touched follows the clock. */
function isWritten(field, name) {
  if (name === 'open' || field.tagName === 'SELECT') return true;
  return field.value !== field.defaultValue;
}
