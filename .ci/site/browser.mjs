// Proves a published site in headless Chromium, as readers have it: opened from a folder.
//   node browser.mjs FOLDER SANDBOX [PROOF...]
// SANDBOX is the built sandbox (Inventora.ReferenceServer.dll), which the console sends requests to; - for the site of another API, whose console sends none.
// Needs chromium and pdftotext. Says each fault on a line of its own, and how long each proof took; exit code 1 when there is a fault.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { HtmlValidate } from 'html-validate';
import { chromium } from 'playwright-core';

const require = createRequire(import.meta.url);
const folder = resolve(process.argv[2]);
const sandbox = process.argv[3];
const address = pathToFileURL(folder).href + '/';
// Its text is made by a bundle of others; everything but that is proved of it too.
const consolePage = 'console.html';
const quiet = 15_000;
const readable = 1_000;

const pages = readdirSync(folder, { recursive: true }).map(String).filter(name => name.endsWith('.html')).map(name => name.replaceAll('\\', '/')).sort();
const faults = [];
const fault = (page, text) => { faults.push(`${page}: ${text}`); console.log(`${page}: ${text}`); };
const scratch = mkdtempSync(join(tmpdir(), 'site-'));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});

async function each(options, work) {
  const context = await browser.newContext(options);
  for (const name of pages) {
    const page = await context.newPage();
    await page.goto(address + name);
    await work(page, name);
    await page.close();
  }
  await context.close();
}

// All pages stay open at the same time, and all of them are watched.
async function noOtherHosts() {
  const context = await browser.newContext();
  await Promise.all(pages.map(async name => {
    const page = await context.newPage();
    page.on('request', request => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(address)) fault(name, `asks for ${request.url()}`);
    });
    page.on('pageerror', error => fault(name, `script fails: ${error.message}`));
    page.on('console', message => { if (message.type() === 'error') fault(name, `console: ${message.text()}`); });
    await page.goto(address + name);
    const search = page.locator('#\\~search');
    if (await search.isVisible()) await search.fill('a');
  }));
  await new Promise(done => setTimeout(done, quiet));
  await context.close();
}

// The policy of a page would refuse the tool's own script; it is proved above.
async function accessible(colorScheme, viewport) {
  const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
  await each({ colorScheme, viewport, bypassCSP: true, reducedMotion: 'reduce' }, async (page, name) => {
    if (name === consolePage) return;
    await page.evaluate(axe);
    // What is folded away is looked at as well.
    await page.evaluate(() => document.querySelectorAll('details').forEach(details => { details.open = true; }));
    const found = await page.evaluate(() => globalThis.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] }));
    for (const violation of found.violations) fault(name, `${colorScheme} ${viewport.width}: ${violation.id}: ${violation.help}: ${violation.nodes.length} times, first ${violation.nodes[0].html.slice(0, 200)}`);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (wide > 0) fault(name, `${wide} pixels wider than a screen of ${viewport.width}`);
  });
}

const squeezed = text => text.normalize('NFKC').replace(/[\s\u00ad\u200b]+/g, '');

// Every piece of text that the page holds, whether or not scripts run, folded away or not, is on the printed page.
async function wholeWithoutScriptsAndOnPaper() {
  await each({ javaScriptEnabled: false }, async (page, name) => {
    if (name === consolePage) return;
    const texts = await page.locator('main').evaluate(main => {
      const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
      const found = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) if (!node.parentElement.closest('.pager, .try')) found.push(node.data);
      return found;
    });
    const file = join(scratch, 'page.pdf');
    await page.pdf({ path: file, format: 'A4' });
    const printed = squeezed(execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', file, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 }));
    // Brackets alone may be torn apart where a sheet ends.
    const missing = texts.map(squeezed).filter(text => /[\p{L}\p{N}]/u.test(text) && !printed.includes(text));
    if (texts.join('').trim().length < 100) fault(name, 'has hardly any text without scripts');
    if (missing.length > 0) fault(name, `${missing.length} of ${texts.length} texts are not on paper, first: ${missing[0].slice(0, 100)}`);
  });
}

async function quick() {
  await each({}, async (page, name) => {
    let best = Infinity;
    for (let round = 0; round < 3 && best > readable; round++) {
      const before = performance.now();
      await page.reload({ waitUntil: 'load' });
      best = Math.min(best, performance.now() - before);
    }
    if (name !== consolePage && best > readable) fault(name, `takes ${Math.round(best)} ms to load`);
  });
}

async function scriptsDoTheirWork() {
  const context = await browser.newContext({ colorScheme: 'light', viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(address + 'index.html');
  await page.keyboard.press('/');
  const term = JSON.parse(readFileSync(join(folder, 'assets/search-index.js'), 'utf8').split('\n').at(-3).replace(/,$/, ''))[0];
  await page.keyboard.type(term);
  await page.locator('#\\~results a').first().waitFor({ timeout: 5_000 }).catch(() => fault('index.html', `searching for ${term} finds nothing`));
  await page.keyboard.press('Escape');
  await page.locator('#\\~theme').click();
  if (await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme) !== 'dark') fault('index.html', 'the theme does not change');
  for (const name of pages.filter(name => name.startsWith('operations/')).slice(0, 3)) await tabsAndFolds(page, name);
  await context.close();
}

// A chosen language is the same everywhere, and what is folded has an address that opens it.
async function tabsAndFolds(page, name) {
  await page.goto(address + name);
  const tab = page.locator('[role=tab]').nth(1);
  if (await tab.count() > 0) {
    const language = await tab.textContent();
    await tab.click();
    const shown = await page.locator('[role=tab][aria-selected=true]').allTextContents();
    const offered = await page.locator('[role=tablist]', { has: page.getByRole('tab', { name: language, exact: true }) }).count();
    if (shown.filter(text => text === language).length !== offered) fault(name, `not all samples are shown in ${language}`);
    await page.reload();
    if (!await page.getByRole('tab', { name: language, exact: true, selected: true }).first().isVisible()) fault(name, `${language} is forgotten`);
  }
  const folded = await page.locator('details.inner .prop[id]').last().getAttribute('id', { timeout: 1_000 }).catch(() => null);
  if (folded) {
    await page.goto('about:blank');
    await page.goto(`${address}${name}#${encodeURIComponent(folded)}`);
    if (!await page.locator(`[id="${folded}"]`).isVisible()) fault(name, `#${folded} is not opened`);
  }
}

// The console sends a request that is answered: served by the sandbox itself, and opened from a folder, where the sandbox allows other origins.
async function consoleSends() {
  if (sandbox === '-' || !pages.includes(consolePage)) return;
  const server = spawn('dotnet', [sandbox, '--seed', 'docs', '--api-key', 'demo-key', '--docs', folder, '--cors', '*', '--exit-with-stdin'], { stdio: ['pipe', 'pipe', 'inherit'] });
  let base;
  for await (const line of createInterface({ input: server.stdout })) {
    if (line.startsWith('base-url: ')) base = line.slice('base-url: '.length);
    if (line.startsWith('fixtures: ')) break;
  }
  for (const start of [new URL('/docs/', base).href, address]) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    // The address that the page tells readers to start the sandbox at belongs to nobody here.
    await page.route('http://127.0.0.1:5080/**', route => route.continue({ url: route.request().url().replace('http://127.0.0.1:5080/api', base) }));
    page.on('console', message => { if (message.type() === 'error') fault(consolePage, `from ${start}: ${message.text()}`); });
    await page.goto(`${start}${consolePage}#tag/products/GET/products`);
    const answer = page.waitForResponse(response => response.url().includes('/api/products'), { timeout: 20_000 });
    await page.getByRole('button', { name: /Test Request.*get \/products\)/i }).first().click({ timeout: 20_000 });
    await page.getByRole('button', { name: /^Send/ }).first().click({ timeout: 20_000 });
    const [status, text] = await answer.then(async response => [response.status(), await response.text()]).catch(error => [0, error.message]);
    if (status !== 200 || !text.includes('"Handmade Candle"')) fault(consolePage, `from ${start}: a request is answered ${status} ${text.slice(0, 200)}`);
    await page.getByText('Handmade Candle').first().waitFor({ timeout: 10_000 }).catch(() => fault(consolePage, `from ${start}: the answer is not shown`));
    await context.close();
  }
  server.stdin.end();
  await new Promise(done => server.once('exit', done));
}

async function valid() {
  const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'], rules: { 'no-trailing-whitespace': 'off', 'doctype-style': 'off' } });
  for (const name of pages) {
    const report = await validator.validateFile(join(folder, name));
    for (const result of report.results) for (const message of result.messages.slice(0, 5)) fault(name, `${message.line}:${message.column} ${message.ruleId}: ${message.message}`);
  }
}

const proofs = { noOtherHosts, lightAndWide: () => accessible('light', { width: 1440, height: 900 }), darkAndNarrow: () => accessible('dark', { width: 390, height: 844 }), lightAndNarrow: () => accessible('light', { width: 320, height: 700 }), darkAndWide: () => accessible('dark', { width: 1440, height: 900 }), wholeWithoutScriptsAndOnPaper, quick, scriptsDoTheirWork, consoleSends, valid };
const chosen = process.argv.slice(4);
for (const [name, proof] of Object.entries(proofs)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  const before = performance.now();
  await proof();
  console.log(`${name}: ${((performance.now() - before) / 1000).toFixed(1)} s`);
}
await browser.close();
rmSync(scratch, { recursive: true, force: true });
console.log(`${pages.length} pages of ${relative('.', folder)}: ${faults.length === 0 ? 'sound' : `${faults.length} faults`}`);
process.exit(faults.length === 0 ? 0 : 1);
