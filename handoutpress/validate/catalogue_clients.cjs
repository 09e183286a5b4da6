// Reads a catalogue as e-reader apps do: over HTTP, from its root, with the parsers of Thorium Reader (r2-opds-js) and of
// the SimplyE family (opds-feed-parser). Serves the folder itself, to this machine only.
//
// node catalogue_clients.cjs NODE_MODULES BUILD -> one JSON object on stdout:
// {"version": "...", "feeds": 3, "files": 12, "problems": [["opds/de.xml", "what is wrong"], ...]}
"use strict";
const fs = require("fs");
const http = require("http");
const path = require("path");
const [modules, build] = process.argv.slice(2);
const load = require("module").createRequire(path.resolve(modules, "_"));
const THORIUM = "r2-opds-js/dist/es8-es2017/src/opds/";
const { initGlobalConverters_OPDS } = load(THORIUM + "init-globals");
const { initGlobalConverters_GENERIC } = load("r2-shared-js/dist/es8-es2017/src/init-globals");
const { convertOpds1ToOpds2 } = load(THORIUM + "converter");
const { OPDS } = load(THORIUM + "opds1/opds");
const { XML } = load("r2-utils-js/dist/es8-es2017/src/_utils/xml-js-mapper");
const { TaJsonSerialize } = load("r2-lcp-js/dist/es8-es2017/src/serializable");
const { DOMParser } = load("@xmldom/xmldom");
const SimplyE = load("opds-feed-parser").default;
const ACQUISITION = "http://opds-spec.org/acquisition";
const MOST = 100000; // requests: a catalogue that leads in circles ends here
const MAGIC = {
  "application/epub+zip": (data) => data.toString("latin1", 30, 58) === "mimetypeapplication/epub+zip",
  "application/pdf": (data) => data.toString("latin1", 0, 5) === "%PDF-",
  "image/png": (data) => data.toString("latin1", 1, 4) === "PNG",
  "image/jpeg": (data) => data[0] === 0xff && data[1] === 0xd8,
  "image/gif": (data) => data.toString("latin1", 0, 3) === "GIF",
  "text/html": (data) => /^<!doctype html/i.test(data.toString("latin1")),
};
initGlobalConverters_OPDS();
initGlobalConverters_GENERIC();

const problems = [];
const fault = (url, text) => problems.push([decodeURIComponent(new URL(url).pathname).slice(1), text]);

function serve(request, response) {
  const name = path.join(build, decodeURIComponent(new URL(request.url, "http://localhost").pathname));
  if (!name.startsWith(path.resolve(build) + path.sep) || !fs.existsSync(name) || !fs.statSync(name).isFile()) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { "Content-Length": fs.statSync(name).size });
  fs.createReadStream(name).pipe(response);
}

function get(url) {
  return new Promise((resolve, reject) => {
    http.get(url, { agent: false }, (response) => {
      const chunks = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("end", () => resolve({ status: response.statusCode, data: Buffer.concat(chunks) }));
    }).on("error", reject);
  });
}

function thorium(text) {
  const faults = [];
  const onError = (level, message) => faults.push(`${level}: ${message}`);
  const tree = new DOMParser({ onError }).parseFromString(text, "application/xml");
  const feed = TaJsonSerialize(convertOpds1ToOpds2(XML.deserialize(tree, OPDS)));
  return { feed, faults };
}

async function simplye(text) {
  const feed = await new SimplyE().parse(text);
  return { kind: feed.constructor.name, entries: feed.entries.map((entry) => ({ id: entry.id, title: entry.title })) };
}

async function fetched(url, from, type, seen) {
  if (seen.has(url)) return;
  seen.add(url);
  const { status, data } = await get(url);
  if (status !== 200) fault(from, `${url} answers ${status}`);
  else if (MAGIC[type] && !MAGIC[type](data)) fault(from, `${url} is not ${type}`);
  else if (!MAGIC[type]) fault(from, `${url} has a type that no reader knows: ${type}`);
}

// The feeds that a feed leads to: its own links and facets, and where it is one of navigation, its entries.
function onward(feed) {
  const links = [...(feed.links || []), ...(feed.navigation || []), ...(feed.facets || []).flatMap((group) => group.links)];
  return links.filter((link) => /^application\/atom\+xml/.test(link.type || "")).map((link) => link.href);
}

async function publications(url, feed, seen, found) {
  for (const publication of feed.publications || []) {
    const { title, identifier } = publication.metadata;
    const offers = publication.links.filter((link) => String(link.rel).startsWith(ACQUISITION));
    if (!identifier || !title || !publication.metadata.language) fault(url, `${title}: lacks identifier, title or language`);
    if (!offers.length) fault(url, `${title}: offers nothing to download`);
    found.add(identifier);
    for (const link of [...publication.links, ...(publication.images || [])]) {
      const target = new URL(link.href, url);
      if (target.host === new URL(url).host) await fetched(target.href, url, link.type, seen);
      else if (String(link.rel) !== "license") fault(url, `${title}: leads to another host, ${target.host}`);
    }
  }
}

async function both(url, data) {
  const text = data.toString("utf8");
  const { feed, faults } = thorium(text);
  faults.forEach((each) => fault(url, each));
  const second = await simplye(text);
  const kind = (feed.publications || []).length ? "AcquisitionFeed" : "NavigationFeed";
  if (second.kind !== kind) fault(url, `one client takes it for a ${kind}, the other for a ${second.kind}`);
  const first = [...(feed.publications || []).map((each) => each.metadata.title), ...(feed.navigation || []).map((each) => each.title)];
  if (first.join("\n") !== second.entries.map((entry) => entry.title).join("\n")) fault(url, "two clients read different entries");
  return feed;
}

async function walk(root) {
  const queue = [root];
  const feeds = new Set(queue);
  const seen = new Set();
  const found = new Set();
  for (const url of queue) {
    const { status, data } = await get(url);
    if (status !== 200) { fault(root, `${url} answers ${status}`); continue; }
    try {
      const feed = await both(url, data);
      await publications(url, feed, seen, found);
      for (const href of onward(feed)) {
        const next = new URL(href, url).href;
        if (!feeds.has(next) && feeds.size + seen.size < MOST) { feeds.add(next); queue.push(next); }
      }
    } catch (reason) {
      fault(url, `a client cannot read it: ${String(reason && reason.message || reason).split("\n")[0]}`);
    }
  }
  return { feeds: feeds.size, files: seen.size, publications: found.size };
}

const version = ["r2-opds-js", "opds-feed-parser"].map((name) => `${name} ${load(name + "/package.json").version}`).join(", ");
const server = http.createServer(serve);
server.listen(0, "127.0.0.1", async () => {
  const counts = await walk(`http://127.0.0.1:${server.address().port}/opds/index.xml`);
  server.close();
  process.stdout.write(JSON.stringify({ version, ...counts, problems }));
});
