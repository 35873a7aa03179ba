export const id = 975;
export const ids = [975];
export const modules = {

/***/ 975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verdict: () => (/* binding */ verdict)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** Whether a run that came to its end is nevertheless a failure: in mode `check`, a config that is invalid or out of date. */
function verdict({ conclusion }) {
    if (conclusion.kind !== 'checked')
        return undefined;
    const invalid = conclusion.findings.filter(({ severity }) => severity === 'error');
    const stale = conclusion.findings.filter(({ severity }) => severity === 'out-of-date');
    const [first] = [...invalid, ...stale];
    if (first === undefined)
        return undefined;
    const files = [...new Set([...invalid, ...stale].map(({ place }) => place.path))].join(', ');
    return invalid.length > 0
        ? (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('INVALID_ENTRY', `${first.message} (${count(invalid.length, 'error')} in ${files})`, {
            place: first.place,
        })
        : (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('OUT_OF_DATE', `A sync would change ${files} (${count(stale.length, 'model')}).`, {
            place: first.place,
        });
}
function count(many, what) {
    return `${many} ${what}${many === 1 ? '' : 's'}`;
}


/***/ })

};
