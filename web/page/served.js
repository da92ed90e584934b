// @ts-check
"use strict";
// In the served form only: the page is kept for use without network.
void navigator.serviceWorker?.register("service-worker.js");
