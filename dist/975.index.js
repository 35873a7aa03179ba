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
        : (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('OUT_OF_DATE', `A sync would change ${files} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(stale.length, 'change')}).`, {
            place: first.place,
        });
}


/***/ })

};
