// @ts-check
"use strict";
// Keeps the page for use without network. It serves what it kept, and asks for nothing else.
const own = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const KEPT = "widerspruch @VERSION@";
own.addEventListener("install", (event) => event.waitUntil(caches.open(KEPT)
  .then((kept) => kept.addAll(["./", "./widerspruch.webmanifest", "./icon.svg"])).then(() => own.skipWaiting())));
own.addEventListener("activate", (event) => event.waitUntil(caches.keys()
  .then((names) => Promise.all(names.filter((name) => name !== KEPT).map((name) => caches.delete(name))))));
own.addEventListener("fetch", (event) => event.respondWith(caches.match(event.request)
  .then((kept) => kept ?? fetch(event.request))));
