// Lets DAISY Ace look at books in one Chromium: to start one for each takes as long as to look at it.
//
// node ace_batch.cjs NODE_MODULES CHROMIUM SECONDS < ["/path/of/a.epub", ...] -> a JSON object a line on stdout:
// {"version": "1.4.6"}, then of each book {"assertions": [...]}, or {"broken": "why"} and nothing more.
// SECONDS is how long a book may take: Ace hangs on one that opens a dialog.
"use strict";
const fs = require("fs");
const os = require("os");
const path = require("path");
const [modules, chromium, patience] = process.argv.slice(2);
process.env.PUPPETEER_EXECUTABLE_PATH = chromium;
console.log = console.error; // Ace tells its faults there, and stdout is ours
const load = require("module").createRequire(path.resolve(modules, "_"));
const ace = load("@daisy/ace-core");
const runner = load("@daisy/ace-axe-runner-puppeteer");
load("@daisy/ace-logger").initLogger({ silent: true, verbose: false, fileName: "ace-cli.log" });

const say = (line) => new Promise((told) => process.stdout.write(JSON.stringify(line) + "\n", told));
let begun = false;
const shared = { ...runner, launch: async () => { begun = begun || (await runner.launch(), true); }, close: async () => {} };

async function look(book) {
  const outdir = fs.mkdtempSync(path.join(os.tmpdir(), "handoutpress-ace-"));
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`it took longer than ${patience} seconds`)), 1000 * patience);
  });
  try {
    const [, report] = await Promise.race([ace(book, { cwd: path.dirname(book), outdir, silent: true, jobId: "" }, shared), late]);
    return { assertions: report.assertions };
  } catch (fault) {
    return { broken: String((fault && fault.message) || fault).split("\n")[0] };
  } finally {
    clearTimeout(timer);
    fs.rmSync(outdir, { recursive: true, force: true });
  }
}

async function main() {
  await say({ version: load("@daisy/ace-meta/package.json").version });
  for (const book of JSON.parse(fs.readFileSync(0, "utf8"))) {
    const found = await look(book);
    await say(found);
    if (found.broken) break;
  }
  if (begun) await Promise.race([runner.close(), new Promise((done) => setTimeout(done, 5000))]);
  process.exit(0);
}
main();
