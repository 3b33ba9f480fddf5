// Opens each page in headless Chromium, narrow and wide, light and dark, and writes a line for each
// fault: what axe-core calls a violation, and a page wider than its window.
// Usage: node check.js CHROMIUM PAGE...
const fs = require('fs');
const path = require('path');
const { pathToFileURL } = require('url');
const { chromium } = require('playwright-core');

const VIEWS = [[360, 'light'], [360, 'dark'], [1280, 'light']];

async function faults(browser, axe, page, width, colorScheme) {
  const tab = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
  const asked = [];
  tab.on('request', (request) => asked.push(request.url()));
  await tab.goto(pathToFileURL(page).href);
  const wide = await tab.evaluate(() => document.documentElement.scrollWidth);
  await tab.evaluate(axe);
  const { violations, passes } = await tab.evaluate(() => window.axe.run(document));
  await tab.close();
  const found = violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.html}`));
  if (passes.length === 0) {
    found.push('axe-core has checked nothing');
  }
  if (wide > width) {
    found.push(`is ${wide} wide`);
  }
  return found.concat(asked.slice(1).map((url) => `asks for ${url}`));
}

async function main([executablePath, ...pages]) {
  const axe = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
  // Without a sandbox, as whoever builds may be root; the pages are our own and run no script.
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  let checked = 0;
  for (const page of pages) {
    for (const [width, scheme] of VIEWS) {
      for (const fault of await faults(browser, axe, page, width, scheme)) {
        console.log(`${path.basename(page)}, ${width} px, ${scheme}: ${fault}`);
      }
      checked++;
    }
  }
  await browser.close();
  console.log(`checked ${checked}`);
}

main(process.argv.slice(2)).catch((e) => {
  console.error(e);
  process.exit(1);
});
