export const id = 489;
export const ids = [489];
export const modules = {

/***/ 2489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   internal: () => (/* binding */ internal)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/**
 * A defect of this program as a problem. The error's own message may contain anything, even a token, so only its class and
 * the place in our code are reported.
 */
function internal(error) {
    const kind = error instanceof Error ? error.constructor.name : typeof error;
    const place = error instanceof Error ? frames(error) : '';
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('INTERNAL', `An unexpected ${kind} ended the run${place}. Nothing more was done.`);
}
function frames(error) {
    const places = [...(error.stack ?? '').matchAll(/([\w.-]+\.(?:js|ts|mjs):\d+:\d+)/g)].slice(0, 3);
    return places.length === 0 ? '' : ` (at ${places.map(([, place]) => place).join(', ')})`;
}


/***/ })

};
