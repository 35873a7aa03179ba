export const id = 852;
export const ids = [852];
export const modules = {

/***/ 1852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findingsSarif: () => (/* binding */ findingsSarif)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);

/**
 * Findings as SARIF 2.1.0, which GitHub's code scanning and editors read.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
function findingsSarif(found, rules) {
    const described = [...rules.map(ruleOf), OUT_OF_DATE];
    const indexes = new Map(described.map(({ id }, index) => [id, index]));
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: 'copilot-model-sync', rules: described } },
                columnKind: 'utf16CodeUnits',
                results: found.map(({ rule = OUT_OF_DATE.id, severity, message, place, length, related = [] }) => ({
                    ruleId: rule,
                    ruleIndex: indexes.get(rule) ?? -1,
                    level: levelOf(severity),
                    message: { text: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(message, 1000) },
                    locations: [locationOf(place, length)],
                    ...(related.length === 0
                        ? {}
                        : {
                            relatedLocations: related.flatMap(({ place: at, message: text }, id) => at === undefined ? [] : [{ id, ...locationOf(at), message: { text: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text, 500) } }]),
                        }),
                })),
            },
        ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
}
const OUT_OF_DATE = {
    id: 'out-of-date',
    shortDescription: { text: 'A sync would change the file.' },
    help: { text: 'Run a sync.' },
    defaultConfiguration: { level: 'error' },
};
function ruleOf({ id, summary, why, severity }) {
    return {
        id,
        shortDescription: { text: summary.replaceAll('`', '') },
        help: { text: why },
        defaultConfiguration: { level: levelOf(severity) },
    };
}
function levelOf(severity) {
    if (severity === 'notice')
        return 'note';
    return severity === 'out-of-date' ? 'error' : severity;
}
function locationOf({ path, line, column }, length = 1) {
    const region = line === undefined
        ? {}
        : {
            region: {
                startLine: line,
                ...(column === undefined ? {} : { startColumn: column, endColumn: column + length }),
            },
        };
    const uri = path.split('/').map(encodeURIComponent).join('/');
    return { physicalLocation: { artifactLocation: { uri }, ...region } };
}


/***/ })

};
