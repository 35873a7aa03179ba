export const id = 975;
export const ids = [975];
export const modules = {

/***/ 975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verdict: () => (/* binding */ verdict)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4842);


/** Why a run that finished is still a failure: in mode `check`, a config is invalid or out of date. */
function verdict({ conclusion }) {
    if (conclusion.kind !== 'checked')
        return undefined;
    const fails = conclusion.strict ? ['error', 'warning'] : ['error'];
    const invalid = conclusion.findings.filter(({ severity }) => fails.includes(severity));
    const stale = conclusion.findings.filter(({ severity }) => severity === 'out-of-date');
    const [first] = [...invalid, ...stale];
    if (first === undefined)
        return undefined;
    const files = [...new Set([...invalid, ...stale].map(({ place }) => place.path))].join(', ');
    return invalid.length > 0
        ? (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('INVALID_ENTRY', `${first.message} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(invalid.length, conclusion.strict ? 'finding' : 'error')} in ${files})`, {
            place: first.place,
        })
        : (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('OUT_OF_DATE', `A sync would change ${files} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(stale.length, 'model')}).`, {
            place: first.place,
        });
}


/***/ }),

/***/ 4842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/** Counts and lists in sentences, the same everywhere people read. */
/** `1 model`, `2 models`; with a verb: `count(n, 'file is', 'files are')`. */
function count(n, one, many = `${one}s`) {
    return `${formatNumber(n)} ${n === 1 ? one : many}`;
}
/** `a`, `a and b`, `a, b and c`; past `max`, `a, b and 3 more`. */
function list(items, max = items.length) {
    const shown = items.length > max ? [...items.slice(0, max), `${items.length - max} more`] : items;
    return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
/** A number as people read it, the same in every locale: `1,048,576`. */
function formatNumber(value) {
    const [whole = '', ...rest] = String(value).split('.');
    return Math.abs(value) < 1e21 && Number.isFinite(value)
        ? [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...rest].join('.')
        : String(value);
}


/***/ })

};
