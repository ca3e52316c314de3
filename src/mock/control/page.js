// Served as it is, no build step. What comes from the server or from other programs' requests is shown as text only.

const pollEveryMs = 1000;
/** Of the 10,000 that the server keeps. */
const requestsShown = 100;
/** Characters up to which a body is coloured. */
const longestColoured = 200_000;

const byId = (id) => document.getElementById(id);

/** An element with the given properties; children are elements or text. */
function make(tag, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/** A path that a line may break behind each slash. */
function pathCode(path) {
  return make('code', {}, ...path.split(/(?<=\/)/).flatMap((part) => [part, make('wbr')]));
}

/** Writes only what is new: writing again would undo a selection, and be read out again. */
function write(id, text) {
  if (byId(id).textContent !== text) byId(id).textContent = text;
}

/** Fills a select box; what is chosen stays, where it is still on offer. */
function fill(id, none, names) {
  const kept = byId(id).value;
  byId(id).replaceChildren(new Option(none, ''), ...names.map((name) => new Option(name, name)));
  byId(id).value = names.includes(kept) ? kept : '';
}

function say(text, failed = false) {
  write('said', text);
  byId('said').classList.toggle('failed', failed);
}

// ---- What the server says

let state;
const nothing = { method: 'GET', path: '', statuses: [] };
let chosen = nothing;
/** Rises with every change made here, so that an answer from before the change is not shown after it. */
let changes = 0;

async function refresh() {
  const asked = changes;
  const paths = ['/__mock/state', `/__mock/requests?last=${requestsShown}`, '/__mock/stats'];
  try {
    const responses = await Promise.all(paths.map((path) => fetch(path)));
    const [next, requests, stats] = await Promise.all(responses.map((response) => response.json()));
    byId('lost').hidden = true;
    if (asked !== changes) return;
    showState(next);
    showRequests(requests.slice(-requestsShown));
    showStats(stats);
  } catch {
    byId('lost').hidden = false;
  }
}

async function poll() {
  if (document.visibilityState === 'visible') await refresh();
  setTimeout(poll, pollEveryMs);
}

/** Changes something at the server, then shows what has become of it, the live response included. */
async function change(what, body, done) {
  changes++;
  try {
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    const response = await fetch(`/__mock/${what}`, init);
    const answer = response.status === 204 ? {} : await response.json();
    if (response.ok) say(done(answer));
    else say(answer.detail ?? answer.title, true);
  } catch (error) {
    say(`The mock did not take it: ${error.message}`, true);
  }
  changes++;
  await refresh();
  if (!byId('answer').hidden && harmless()) await send();
}

function showState(next) {
  const before = state;
  state = next;
  if (before === undefined || offer(before) !== offer(next)) showOffer(next);
  const proxied = next.proxy === null ? '' : `, forwards to ${next.proxy}`;
  write('base', baseUrl());
  write('serves', `serves ${next.document.split(/[\\/]/).at(-1)}${proxied}`);
  byId('serves').title = next.document;
  byId('document-error').hidden = next.documentError === null;
  write('document-mistake', next.documentError ?? '');
  write('now', `${new Date(next.now).toUTCString().slice(0, 22)} UTC`);
  byId('now').dateTime = next.now;
  write('clock-state', next.frozen ? 'frozen' : 'running');
  byId('clock-state').classList.toggle('frozen', next.frozen);
  if (document.activeElement !== byId('instant')) byId('instant').value = next.now.slice(0, 16);
  byId('scenario').value = next.scenario ?? '';
  byId('fault').value = next.fault ?? '';
  showChoice();
}

function showOffer({ operations, campaigns, scenarios, faults }) {
  byId('clock').hidden = scenarios.length === 0;
  showPurposes('scenario', scenarios, 'Each its own');
  showPurposes('fault', faults, 'None');
  byId('purposes-panel').hidden = scenarios.length + faults.length === 0;
  byId('operations').replaceChildren(...operations.map(operationItem));
  byId('no-operations').hidden = operations.length > 0;
  byId('campaigns').replaceChildren(...campaigns.map(campaignItem));
  byId('campaigns-panel').hidden = campaigns.length === 0;
  const operation = operations.find((one) => keyOf(one) === keyOf(chosen)) ?? operations[0] ?? nothing;
  // The fields are left alone while somebody types in them.
  if (JSON.stringify(operation) !== JSON.stringify(chosen)) choose(operation);
}

/** What there is to choose, as text to compare. */
function offer({ operations, campaigns, scenarios, faults }) {
  return JSON.stringify([operations, campaigns, scenarios, faults]);
}

/** With the origin of this page: the browser may know the server by another name, and lets it call no other origin. */
function baseUrl() {
  return location.origin + new URL(state.url).pathname.replace(/\/$/, '');
}

/** Fills the two select boxes of scenarios or faults, and the list that says what each is for. */
function showPurposes(kind, items, none) {
  const names = items.map(({ name }) => name);
  fill(kind, none, names);
  fill(`one-${kind}`, 'As the server', names);
  for (const id of [`${kind}-field`, `one-${kind}-field`, `${kind}s-list`]) byId(id).hidden = items.length === 0;
  const terms = items.map(({ name, purpose }) => [make('dt', {}, make('code', {}, name)), make('dd', {}, purpose)]);
  byId(`${kind}s`).replaceChildren(...terms.map((term) => make('div', {}, ...term)));
}

/** Marks in the lists what is chosen, and says its purpose. */
function showChoice() {
  for (const kind of ['scenario', 'fault']) {
    const named = state[`${kind}s`].find(({ name }) => name === byId(kind).value);
    write(`${kind}-purpose`, named?.purpose ?? '');
  }
  for (const button of document.querySelectorAll('.choices button')) {
    const { operation, campaign } = button.dataset;
    const pressed = operation === undefined ? campaignField()?.value === campaign : operation === keyOf(chosen);
    button.setAttribute('aria-pressed', String(pressed));
  }
  write('curl', chosen === nothing ? '' : curlOf(asked()));
  byId('send').disabled = chosen === nothing;
}

// ---- Choosing

const keyOf = ({ method, path }) => `${method} ${path}`;
const namesIn = (path) => [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name);
const bodyless = () => ['GET', 'HEAD'].includes(chosen.method);
/** Whether the request may be sent without being asked for: it changes nothing, here or upstream. */
const harmless = () => bodyless() && state.proxy === null;
const parameterFields = () => [...byId('parameters').querySelectorAll('input')];
/** The field that the list of campaigns fills. */
const campaignField = () => parameterFields().find(({ name }) => name === 'campaignId');

function choice(data, content, act) {
  const button = make('button', { type: 'button', onclick: act }, ...content);
  Object.assign(button.dataset, data);
  return make('li', {}, button);
}

function operationItem(operation) {
  const { method, path, summary, operationId, statuses } = operation;
  const content = [
    make('span', { className: 'method' }, method),
    ' ',
    pathCode(path),
    make('span', { className: 'soft' }, summary ?? operationId ?? ''),
    make('span', { className: 'soft' }, statuses.join(' ')),
  ];
  return choice({ operation: keyOf(operation) }, content, () => {
    choose(operation);
    chosenNow();
  });
}

function campaignItem({ id, name, scenario, status }) {
  const content = [
    make('span', {}, name),
    make('span', { className: 'soft' }, make('code', {}, id)),
    make('span', { className: 'soft' }, [scenario, status].filter((word) => word !== null).join(' · ')),
  ];
  return choice({ campaign: id }, content, () => {
    const withCampaign = state.operations.find(({ path }) => namesIn(path).includes('campaignId'));
    if (campaignField() === undefined && withCampaign !== undefined) choose(withCampaign);
    if (campaignField() !== undefined) campaignField().value = id;
    chosenNow();
  });
}

/** Makes the fields that the operation needs; values typed for a parameter of the same name stay. */
function choose(operation) {
  const typed = new Map(parameterFields().map(({ name, value }) => [name, value]));
  chosen = operation;
  const first = (name) => (name === 'campaignId' ? state.campaigns[0]?.id : undefined) ?? '1';
  byId('parameters').replaceChildren(
    ...namesIn(operation.path).map((name) => {
      const field = make('input', {
        type: 'text',
        name,
        id: `parameter-${name}`,
        value: typed.get(name) ?? first(name),
      });
      Object.assign(field, { className: 'typed', required: true, spellcheck: false, autocomplete: 'off' });
      return make('div', {}, make('label', { className: 'label', htmlFor: field.id }, name), field);
    }),
  );
  const codes = operation.statuses.filter((status) => /^\d{3}$/.test(status));
  fill('code', 'As it comes', codes);
  byId('body-field').hidden = bodyless();
}

function chosenNow() {
  showChoice();
  if (harmless() && byId('try').checkValidity()) send();
}

// ---- The request

/** What is chosen, as a request: for fetch, and for curl. */
function asked() {
  const path = chosen.path.replace(/\{([^{}]+)\}/g, (_, name) => {
    const value = parameterFields().find((field) => field.name === name)?.value ?? '';
    return encodeURIComponent(value.toWellFormed());
  });
  const query = byId('query').value.trim().replace(/^\?/, '');
  const url = new URL(baseUrl() + path + (query === '' ? '' : `?${query}`));
  const lines = byId('headers').value.matchAll(/^([^:\n]+):(.*)$/gm);
  const headers = [...lines].map(([, name, value]) => [name.trim(), value.trim()]);
  const wishes = { scenario: byId('one-scenario').value, fault: byId('one-fault').value, code: byId('code').value };
  const prefer = Object.entries(wishes).filter(([, value]) => value !== '');
  if (prefer.length > 0) headers.push(['Prefer', prefer.map((wish) => wish.join('=')).join(', ')]);
  const body = bodyless() ? '' : byId('body').value;
  const typed = headers.some(([name]) => name.toLowerCase() === 'content-type');
  if (body !== '' && !typed) headers.push(['Content-Type', 'application/json']);
  // Brackets and braces mean ranges to curl.
  const href = url.origin + (url.pathname + url.search).replace(/[[\]{}]/g, encodeURIComponent);
  return { method: chosen.method, url: href, headers, body };
}

function curlOf({ method, url, headers, body }) {
  const verb = method === 'HEAD' ? ['--head'] : method === 'GET' ? [] : [`-X ${quoted(method)}`];
  const fields = headers.map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`);
  const data = body === '' ? [] : [`--data-raw ${quoted(body)}`];
  return `curl ${[...verb, ...fields, ...data, quoted(url)].join(' \\\n  ')}`;
}

/** As one word of a POSIX shell. */
function quoted(text) {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

let underWay = new AbortController();

async function send() {
  underWay.abort();
  underWay = new AbortController();
  const { signal } = underWay;
  const { method, url, headers, body } = asked();
  byId('response').replaceChildren(make('p', { className: 'soft' }, 'Waiting for the answer…'));
  byId('answer').ariaBusy = 'true';
  const began = performance.now();
  const answer = { response: undefined, text: '', error: undefined };
  try {
    const init = { method, headers, signal, cache: 'no-store', credentials: 'omit', redirect: 'manual' };
    answer.response = await fetch(url, body === '' ? init : { ...init, body });
    answer.text = await answer.response.text();
  } catch (error) {
    answer.error = error;
  }
  if (signal.aborted) return;
  showAnswer(answer, performance.now() - began);
  await refresh();
}

function showAnswer({ response, text, error }, ms) {
  const { shown, isJson } = pretty(text);
  const facts = [`${ms.toFixed(ms < 10 ? 1 : 0)} ms`];
  if (text !== '') facts.push(`${text.length.toLocaleString('en')} characters`);
  if (text !== '' && !isJson) facts.push('not JSON');
  if (response?.type === 'opaqueredirect') facts.push('a redirect, which browsers hide from pages: curl -i shows it');
  if (error !== undefined) facts.push(response === undefined ? error.message : `the body broke off: ${error.message}`);
  const mark =
    response === undefined ? make('span', { className: 'status cut' }, 'No answer') : statusMark(response.status);
  byId('response').replaceChildren(
    make('p', {}, mark, ` ${[response?.statusText, ...facts].filter(Boolean).join(' · ')}`),
  );
  byId('answer').ariaBusy = 'false';
  byId('answer').hidden = response === undefined;
  const headers = [...(response?.headers ?? [])];
  byId('answer-headers').replaceChildren(
    ...headers.flatMap(([name, value]) => [make('dt', {}, name), make('dd', {}, value)]),
  );
  byId('answer-body').replaceChildren(...(isJson && shown.length <= longestColoured ? coloured(shown) : [shown]));
  byId('answer-body').hidden = text === '';
}

function pretty(text) {
  try {
    return { shown: JSON.stringify(JSON.parse(text), null, 2), isJson: true };
  } catch {
    return { shown: text, isJson: false };
  }
}

function coloured(json) {
  const tokens = /("(?:[^"\\]|\\.)*")(?=:)|"(?:[^"\\]|\\.)*"|\b(?:true|false|null)\b|-?\d[\d.eE+-]*/g;
  const parts = [];
  let end = 0;
  for (const { 0: token, 1: name, index } of json.matchAll(tokens)) {
    parts.push(json.slice(end, index), make('span', { className: name === undefined ? 'value' : 'name' }, token));
    end = index + token.length;
  }
  return [...parts, json.slice(end)];
}

function statusMark(status) {
  const kind = status === null ? 'cut' : `of${Math.floor(status / 100)}`;
  return make('span', { className: `status ${kind}` }, status === null ? 'cut' : String(status));
}

// ---- Recent requests, and figures

/** What the list shows, oldest first, as text to compare. */
let shownKeys = [];

/** Adds and removes at the ends only, so that what is opened or has the focus stays as it is. */
function showRequests(requests) {
  const keys = requests.map((request) => JSON.stringify(request));
  let gone = 0;
  while (!shownKeys.slice(gone).every((key, at) => key === keys[at])) gone++;
  const list = byId('requests');
  for (let left = gone; left > 0; left--) list.lastElementChild.remove();
  const added = requests.slice(shownKeys.length - gone).map(requestItem);
  list.prepend(...added.reverse());
  shownKeys = keys;
  byId('no-requests').hidden = keys.length > 0;
}

function requestItem({ at, method, path, status, scenario, fault, violations }) {
  const time = make('time', { dateTime: at }, new Date(at).toLocaleTimeString('en-GB'));
  const names = [scenario, fault].filter((name) => name !== null);
  const marks = names.map((name) => make('span', { className: 'mark' }, name));
  const line = make('div', { className: 'row' }, statusMark(status), time, ...marks);
  const what = make('div', {}, make('span', { className: 'method' }, method), ' ', pathCode(path));
  if (violations.length === 0) return make('li', {}, line, what);
  const count = violations.length === 1 ? '1 violation' : `${violations.length} violations`;
  const items = violations.map(({ location: place, severity, message }) =>
    make('li', {}, make('code', {}, place.join('.')), ` ${message}`, severity === 'Error' ? '' : ` (${severity})`),
  );
  const list = make('ul', { className: 'violations' }, ...items);
  return make('li', {}, line, what, make('details', {}, make('summary', {}, count), list));
}

function showStats({ requests, rssBytes, caches }) {
  const used = Object.entries(caches).filter(([, { hitRate }]) => hitRate !== null);
  const rates = used.map(([name, { hitRate }]) => `${name} ${Math.round(hitRate * 100)} % cached`);
  const parts = [`${requests.toLocaleString('en')} requests`, ...rates, `${Math.round(rssBytes / 2 ** 20)} MB`];
  write('stats', parts.join(' · '));
}

// ---- What the user does

const moved = ({ now }) => `The world’s clock stands at ${now.slice(0, 16).replace('T', ' ')} UTC`;

for (const button of document.querySelectorAll('[data-days]')) {
  button.onclick = () => change('clock', { days: Number(button.dataset.days) }, moved);
}
byId('back').onclick = () => change('clock', { now: null }, () => 'The clock is as it was at the start');
byId('clock').onsubmit = (event) => {
  event.preventDefault();
  change('clock', { now: `${byId('instant').value.slice(0, 16)}:00Z` }, moved);
};
for (const kind of ['scenario', 'fault']) {
  byId(kind).onchange = ({ target }) => {
    const name = target.value === '' ? null : target.value;
    change(kind, { [kind]: name }, () => (name === null ? `No ${kind} for all` : `Every request: ${kind} ${name}`));
  };
}
const untried = [...byId('response').children];
byId('reset').onclick = () => {
  // Not sent again, as other answers are after a change: nothing is to be seen in the list of requests.
  underWay.abort();
  byId('answer').hidden = true;
  byId('response').replaceChildren(...untried);
  change('reset', {}, () => 'Everything is as at the start');
};
byId('try').oninput = showChoice;
byId('try').onchange = ({ target }) => target instanceof HTMLSelectElement && chosenNow();
byId('try').onsubmit = (event) => {
  event.preventDefault();
  send();
};
for (const button of document.querySelectorAll('[data-copy]')) {
  button.onclick = async () => {
    try {
      await navigator.clipboard.writeText(byId(button.dataset.copy).textContent);
      say('Copied');
    } catch {
      say('The browser does not allow copying; select the text instead', true);
    }
  };
}
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && refresh());
poll();
