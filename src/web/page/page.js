// Served as it is, no build step. All that mails and files say is shown as text only; the mail itself is in frames whose
// document has no scripts, no forms and no way out.

const byId = (id) => document.getElementById(id);

/** An element with the given properties; children are elements or text. */
function make(tag, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/** Writes only what is new: writing again would undo a selection, and be read out again. */
function write(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

const sizeOf = (bytes) => (bytes < 1000 ? `${bytes} bytes` : `${(bytes / 1000).toFixed(1)} kB`);

// ---- What is chosen: the address of the page, so that it can be kept and passed on

let chosen = new URLSearchParams(location.search);
const which = ['report', 'show', 'to', 'mail'];
// A phone has no room for both.
const isNarrow = matchMedia('(max-width: 39.99rem)').matches;
const manners = { part: 'mail', width: isNarrow ? 'phone' : 'both', scheme: 'light', images: 'on', styles: 'on' };

const manner = (name) => chosen.get(name) ?? manners[name];

function choose(changes, { keep = false } = {}) {
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === manners[name]) chosen.delete(name);
    else chosen.set(name, value);
  }
  const address = chosen.size === 0 ? location.pathname : `?${chosen}`;
  if (keep) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}

/** The mail that is chosen, as the query of what the server has of it. */
function mailQuery(further = {}) {
  const asked = which.flatMap((name) => (chosen.has(name) ? [[name, chosen.get(name)]] : []));
  return new URLSearchParams([...asked, ...Object.entries(further)]);
}

// ---- What there is to choose

let choices = { reports: [], scenarios: [], inbox: 0 };

async function showChoices() {
  const answer = await ask('/choices');
  if (answer.problem !== undefined) return false;
  choices = answer;
  byId('unconfigured').hidden = choices.isConfigured;
  byId('store-problem').hidden = choices.storeProblem === null;
  write(byId('store-problem'), choices.storeProblem ?? '');
  const report = choices.reports.find(({ id }) => id === chosen.get('report')) ?? choices.reports[0];
  if (chosen.get('report') !== report.id) choose({ report: report.id });
  fill(
    byId('report'),
    choices.reports.map(({ id, title }) => [id, title]),
  );
  byId('report').value = report.id;
  showShowings(report);
  return true;
}

function showShowings({ stored }) {
  const runs = stored.map(({ slot, date, isScheduled }) => [slot, `Stored ${date}${isScheduled ? '' : ', by hand'}`]);
  const groups = [
    ['Inbox', choices.inbox > 0 ? [['inbox', `What came in (${choices.inbox})`]] : []],
    ['Sent, as it is stored', runs.map(([slot, name]) => [`stored/${slot}`, name])],
    [
      'Stored, rendered again',
      stored.filter(({ isScheduled }) => isScheduled).map(({ date }) => [`again/${date}`, `${date} rendered again`]),
    ],
    ['Scenarios', [['scenario', 'The whole team'], ...choices.scenarios.map(({ name }) => [`scenario/${name}`, name])]],
  ].filter(([, options]) => options.length > 0);
  const select = byId('show');
  fill(select, groups);
  const values = groups.flatMap(([, options]) => options.map(([value]) => value));
  const fallback = choices.inbox > 0 ? 'inbox' : 'scenario';
  if (!values.includes(chosen.get('show'))) choose({ show: fallback });
  select.value = chosen.get('show');
  write(byId('purpose'), purposeOf(select.value));
}

function purposeOf(show) {
  const [kind, name] = show.split('/');
  if (kind === 'inbox') return 'The messages that the demo’s mail server took';
  if (kind === 'stored') return 'Byte for byte, with what became of it';
  if (kind === 'again') return 'By the rules, templates and recipients of today';
  const scenario = choices.scenarios.find((one) => one.name === name);
  return scenario?.purpose ?? 'Twelve weeks of the mock’s own campaigns, each with a story of its own';
}

/** Fills a select box; `entries` are values with their names, or labels with such entries. */
function fill(select, entries) {
  const signature = JSON.stringify(entries);
  if (select.dataset.signature === signature) return;
  select.dataset.signature = signature;
  select.replaceChildren(...entries.map(choiceOf));
}

function choiceOf([key, content]) {
  return Array.isArray(content) ? make('optgroup', { label: key }, ...content.map(choiceOf)) : new Option(content, key);
}

// ---- The mail

let underWay = new AbortController();

async function ask(path) {
  const response = await fetch(path, { signal: underWay.signal });
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}

/** Everything anew. What is asked meanwhile ends what is under way. */
async function refresh() {
  underWay.abort();
  underWay = new AbortController();
  const { signal } = underWay;
  byId('stage').ariaBusy = 'true';
  try {
    await showChoices();
    showManner();
    const answer = await ask(`/mail?${mailQuery()}`);
    if (signal.aborted) return;
    if (answer.problem === undefined) showMail(answer);
    else showProblem(answer.problem);
  } catch (error) {
    if (signal.aborted) return;
    showProblem(error.message);
  }
  byId('stage').ariaBusy = 'false';
}

function showProblem(line) {
  write(byId('problem-line'), line);
  show('problem');
}

/** One of what the stage has room for; the mail comes with all that is beside it. */
function show(what) {
  byId('problem').hidden = what !== 'problem';
  byId('no-mails').hidden = what !== 'nothing';
  for (const id of ['inbox', 'view', 'checks-panel', 'files-panel']) byId(id).hidden = what !== 'mail';
}

function showMail({ mails, mail }) {
  if (mail === undefined) {
    byId('to-field').hidden = true;
    byId('mail-field').hidden = true;
    return show('nothing');
  }
  const readers = [...new Set(mails.map(({ to }) => to))];
  fill(
    byId('to'),
    readers.map((to) => [to, to]),
  );
  byId('to').value = mail.recipient;
  byId('to-field').hidden = false;
  const theirs = mails.filter(({ to }) => to === mail.recipient);
  fill(
    byId('mail'),
    theirs.map(({ key, label }) => [key, label]),
  );
  byId('mail').value = mail.key;
  byId('mail-field').hidden = theirs.length < 2;
  choose({ to: mail.recipient, mail: theirs.length < 2 ? null : mail.key });
  document.title = `${mail.subject} · Campaign Pulse preview`;
  show('mail');
  showInInbox(mail);
  showChecks(mail);
  showFiles(mail);
  write(byId('part-text'), mail.text || 'This message has no text part.');
  write(byId('part-source'), mail.html || 'This message has no HTML.');
  byId('headers').replaceChildren(
    ...mail.headers.flatMap(({ name, value }) => [make('dt', {}, name), make('dd', {}, value)]),
  );
  write(byId('raw-headers'), mail.rawHeaders);
  showFrames();
}

function showInInbox({ from, recipient, subject, preheader, firstWords, date, ledger }) {
  const words = { from, subject, preheader: preheader ?? firstWords };
  for (const line of document.querySelectorAll('.line')) {
    for (const [name, text] of Object.entries(words)) write(line.querySelector(`.${name}`), text);
    write(line.querySelector('time'), dated(date, { day: 'numeric', month: 'short' }));
    line.querySelector('time').dateTime = date;
  }
  write(document.querySelector('.face'), [...from][0] ?? '');
  byId('ledger').replaceChildren(...toldByLedger(ledger));
  write(byId('written'), `To ${recipient}`);
  write(byId('made'), dated(date, { dateStyle: 'full', timeStyle: 'short', timeZone: 'UTC' }, ' UTC'));
}

function dated(date, options, zone = '') {
  return date === '' ? '' : new Date(date).toLocaleString('en-GB', options) + zone;
}

const goingOn = ['pending', 'deferred', 'sending', 'handed'];

function toldByLedger(ledger) {
  if (ledger === null) return [make('span', { className: 'pill' }, withoutLedger(byId('show').value))];
  const { state, attempts, detail, updatedAt } = ledger;
  const mood = state === 'accepted' ? '' : goingOn.includes(state) ? ' warn' : ' bad';
  const facts = [
    attempts === 1 ? '1 try' : `${attempts} tries`,
    `${updatedAt.slice(0, 16).replace('T', ' ')} UTC`,
    detail,
  ];
  return [
    make('span', { className: `pill${mood}` }, state),
    make('span', { className: 'soft' }, ` ${facts.filter(Boolean).join(' · ')}`),
  ];
}

/** What the ledger knows nothing of. */
function withoutLedger(show) {
  return show === 'inbox' ? 'came in over SMTP' : 'rendered just now, not sent';
}

function showChecks({ checks, size, limits }) {
  const passed = checks.filter(({ ok }) => ok).length;
  write(byId('verdict'), passed === checks.length ? 'all pass' : `${passed} of ${checks.length} pass`);
  byId('verdict').className = passed === checks.length ? 'pill' : 'pill warn';
  byId('checks').replaceChildren(
    ...checks.map(({ name, ok, says }) =>
      make(
        'li',
        { className: ok ? 'pass' : 'warn' },
        make('b', {}, name),
        make('span', { className: 'unseen' }, ok ? ' passes: ' : ' warns: '),
        ' ',
        make('span', {}, says),
      ),
    ),
  );
  byId('size-bar').style.width = `${Math.min(100, (100 * size.html) / limits.gmailClip)}%`;
  byId('size-bar').className = size.html > limits.ownLimit ? 'warn' : '';
  byId('own-limit').style.left = `${(100 * limits.ownLimit) / limits.gmailClip}%`;
}

function showFiles({ size, attachments }) {
  const item = (href, name, bytes, note) =>
    make('li', {}, make('a', { href, download: '' }, name), make('span', { className: 'soft' }, note + sizeOf(bytes)));
  byId('files').replaceChildren(
    item(`/mail.eml?${mailQuery()}`, 'The whole message (.eml)', size.message, ''),
    ...attachments.map(({ name, cid, bytes }, n) =>
      item(`/attachment?${mailQuery({ n })}`, name, bytes, cid === null ? '' : 'shown · '),
    ),
  );
}

// ---- How it is shown

const widths = { desktop: 680, phone: 390 };
const gap = 24;

function showManner() {
  for (const name of ['part', 'width', 'scheme']) {
    const input = document.querySelector(`[name="${name}"][value="${CSS.escape(manner(name))}"]`);
    if (input) input.checked = true;
  }
  for (const name of ['images', 'styles']) document.querySelector(`[name="${name}"]`).checked = manner(name) !== 'off';
  for (const part of ['mail', 'text', 'source', 'headers']) {
    byId(`part-${part}`).hidden = part !== document.querySelector('[name="part"]:checked').value;
  }
  byId('manner').hidden = byId('part-mail').hidden;
  for (const id of Object.keys(widths)) byId(id).hidden = !['both', id].includes(manner('width'));
}

/** The frames anew, each behind the one that is seen until it is ready: nothing flickers, and the page stays where it is. */
function showFrames() {
  if (byId('part-mail').hidden) return;
  const { scheme, images, styles } = Object.fromEntries(Object.keys(manners).map((name) => [name, manner(name)]));
  for (const [id, width] of Object.entries(widths)) {
    const screen = byId(id).querySelector('.screen');
    if (byId(id).hidden) {
      screen.replaceChildren();
      continue;
    }
    const frame = make('iframe', { className: 'coming', title: `The mail at ${width} pixels`, width });
    // Without scripts it has no power of its own; with this page's origin it can be measured.
    frame.setAttribute('sandbox', 'allow-same-origin');
    frame.src = `/mail.html?${mailQuery({ scheme, images, styles })}`;
    frame.onload = () => {
      if (frame !== screen.lastElementChild) return;
      frame.classList.remove('coming');
      // One that is moved would load again.
      for (const other of [...screen.children]) if (other !== frame) other.remove();
      layOut();
    };
    for (const late of screen.querySelectorAll('.coming')) late.remove();
    screen.append(frame);
  }
  layOut();
}

/** Frames are as wide as the device, as high as the mail, and as large as the page has room for. */
function layOut() {
  const frames = byId('part-mail');
  const { paddingLeft, paddingRight } = getComputedStyle(frames);
  const room = frames.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
  const shown = Object.entries(widths).filter(([id]) => !byId(id).hidden);
  const all = shown.reduce((sum, [, width]) => sum + width, 0);
  const beside = (room - gap * (shown.length - 1)) / all;
  for (const [id, width] of shown) {
    // Smaller than this nobody reads it; below each other they are larger.
    const scale = Math.min(1, beside > 0.6 ? beside : room / width);
    const screen = byId(id).querySelector('.screen');
    screen.style.width = `${Math.floor(width * scale)}px`;
    const frame = screen.querySelector('iframe:not(.coming)');
    if (!frame) continue;
    frame.style.transform = `scale(${scale})`;
    frame.style.height = '0';
    const { documentElement } = frame.contentDocument;
    const height = Math.max(documentElement.scrollHeight, 200);
    frame.style.height = `${height}px`;
    screen.style.height = `${Math.floor(height * scale)}px`;
  }
}

// ---- What the reader does, and edits

byId('choice').onchange = ({ target: { id, value } }) => {
  const further = { report: { show: null, to: null, mail: null }, show: { mail: null }, to: { mail: null }, mail: {} };
  choose({ ...further[id], [id]: value }, { keep: true });
  refresh();
};
byId('choice').onsubmit = (event) => event.preventDefault();

byId('tools').onchange = ({ target: { type, name, value, checked } }) => {
  choose({ [name]: type === 'checkbox' ? (checked ? 'on' : 'off') : value });
  showManner();
  showFrames();
};
byId('tools').onsubmit = (event) => event.preventDefault();

addEventListener('popstate', () => {
  chosen = new URLSearchParams(location.search);
  refresh();
});

new ResizeObserver(layOut).observe(byId('part-mail'));

let edition;
const changes = new EventSource('/changes');
changes.onmessage = async ({ data }) => {
  const isEdit = edition !== undefined && edition !== data;
  edition = data;
  byId('live').className = 'pill';
  await refresh();
  write(byId('live'), isEdit ? `Edited ${new Date().toLocaleTimeString('en-GB')}` : 'Follows your edits');
};
changes.onerror = () => {
  byId('live').className = 'pill bad';
  write(byId('live'), 'The preview has ended; start it again');
  edition = undefined;
};
