"use strict";

// Looks every second whether anything changed, and then brings the page up to date. What is the same stays the very node it was,
// so that what the reader opened, marked or scrolled to stays too.

const status = document.getElementById("live");
let shown = document.body.dataset.changes;

const isAlike = (mine, wanted) => mine.nodeType === wanted.nodeType && mine.nodeName === wanted.nodeName && (mine.id ?? "") === (wanted.id ?? "");

function renewAttributes(mine, wanted) {
  for (const { name, value } of wanted.attributes) {
    if (mine.getAttribute(name) !== value) mine.setAttribute(name, value);
  }
  for (const { name } of [...mine.attributes]) {
    // The reader's, not the emulator's.
    if (!wanted.hasAttribute(name) && name !== "open") mine.removeAttribute(name);
  }
}

// What is no longer listed goes, unless the reader has it open.
function leave(node) {
  if (node.nodeType === Node.ELEMENT_NODE && node.querySelector("details[open]")) node.classList.add("gone");
  else node.remove();
}

function renewChildren(mine, wanted) {
  const known = new Map([...mine.children].filter(child => child.id).map(child => [child.id, child]));
  const ids = new Set([...wanted.children].map(child => child.id));
  let at = mine.firstChild;
  for (const next of [...wanted.childNodes]) {
    while (at?.id && !ids.has(at.id)) {
      const old = at;
      at = at.nextSibling;
      leave(old);
    }
    const same = next.id ? known.get(next.id) : at;
    known.delete(next.id);
    if (!same || !isAlike(same, next)) {
      mine.insertBefore(document.importNode(next, true), at);
      continue;
    }
    if (same === at) at = at.nextSibling;
    else mine.insertBefore(same, at);
    renew(same, next);
  }
  while (at) {
    const old = at;
    at = at.nextSibling;
    leave(old);
  }
}

function renew(mine, wanted) {
  if (mine.isEqualNode(wanted)) return;
  if (mine.nodeType !== Node.ELEMENT_NODE) {
    mine.nodeValue = wanted.nodeValue;
    return;
  }
  renewAttributes(mine, wanted);
  renewChildren(mine, wanted);
}

async function fetchText(address) {
  const answer = await fetch(address, { cache: "no-store" });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return answer.text();
}

async function look() {
  try {
    if (await fetchText("/_emulator/changes") !== shown) {
      const next = new DOMParser().parseFromString(await fetchText(location.pathname), "text/html");
      renew(document.querySelector("main"), next.querySelector("main"));
      shown = next.body.dataset.changes;
    }
    say("Live.");
  } catch (error) {
    // One that starts again counts from the beginning.
    shown = null;
    say(`Not up to date: ${error.message}.`);
  }
  setTimeout(look, 1000);
}

function say(text) {
  if (status.textContent !== text) status.textContent = text;
}

look();
