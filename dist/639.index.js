export const id = 639;
export const ids = [639];
export const modules = {

/***/ 2936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ shownValue),
/* harmony export */   c2: () => (/* binding */ shownFrom),
/* harmony export */   z: () => (/* binding */ removalReason)
/* harmony export */ });
/** Why an entry goes, in words. */
function removalReason(why) {
    const since = 'since' in why && why.since !== undefined ? ` since ${why.since}` : '';
    return why.kind === 'gone' ? `not in the catalogue${since}` : `${why.reason}${since}`;
}
/** A value of a key, short; `—` when the key is absent. */
function shownValue(value) {
    if (value === undefined)
        return '—';
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
/** The value a key had, as it was written when YAML alone can write it. */
function shownFrom({ from }) {
    if (from === undefined)
        return '—';
    return from.value === undefined ? from.source : shownValue(from.value);
}


/***/ }),

/***/ 4639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   othersText: () => (/* binding */ othersText),
/* harmony export */   text: () => (/* binding */ text)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _target_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1335);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2936);



/** What happened, for a log or a terminal: where the catalogue came from, each change, what was held, how it ended. */
function text({ source, plan, conclusion, notices }) {
    return [
        catalogueLine(source, plan),
        planText(plan),
        ...notices.map(({ message }) => message),
        conclusionLine(conclusion, plan),
        '',
    ].join('\n');
}
function noticeText({ message, place }) {
    return place === undefined ? message : `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlace */ .dE)(place)}: ${message}`;
}
/** What the other files would have got when one is refused: that is worth knowing too. */
function othersText(plan) {
    return `Nothing is written, because a file is refused. The others would have got:\n${planText(plan)}`;
}
/** What each file of a plan gets. */
function planText(plan) {
    return plan.files.map(fileText).join('\n');
}
function catalogueLine(source, plan) {
    const from = source.kind === 'recorded' ? source.path : fetchedFrom(source.how);
    return `Catalogue from ${from}: ${plan.models.length} models served, ${plan.left.length} left out.`;
}
function fetchedFrom({ endpoint, tokenType, auth, integrationId, apiVersion }) {
    const integration = integrationId === undefined ? '' : `, integration ${integrationId}`;
    return `${endpoint} (${tokenType}_ token, ${auth}${integration}, API version ${apiVersion})`;
}
function fileText(file) {
    const name = file.pointer === undefined ? file.path : `${file.path}#${file.pointer}`;
    const origin = { input: 'as set', file: 'as in the file', default: 'by default' }[file.template.from];
    return [
        `${name}: names like ${file.template.text}, ${origin}`,
        ...file.changes.flatMap(changeLines),
        ...file.held.map(({ name: held, reason }) => `  = ${held}  held: ${reason}`),
        ...(file.changes.length === 0 ? ['  up to date'] : []),
    ].join('\n');
}
function changeLines(change) {
    switch (change.kind) {
        case 'added':
            return [`  + ${change.name}`];
        case 'updated':
            return [
                `  ~ ${change.name}`,
                ...change.keys.map((key) => `      ${key.path.join('.')}: ${(0,_change_js__WEBPACK_IMPORTED_MODULE_2__/* .shownFrom */ .c2)(key)} → ${(0,_change_js__WEBPACK_IMPORTED_MODULE_2__/* .shownValue */ .JJ)(key.to)}`),
            ];
        case 'removed':
            return [
                `  - ${change.name}  ${(0,_change_js__WEBPACK_IMPORTED_MODULE_2__/* .removalReason */ .z)(change.why)}`,
                ...(change.breaks ?? []).map((notice) => `      breaks ${noticeText(notice)}`),
            ];
        default:
            return change;
    }
}
function conclusionLine(conclusion, plan) {
    switch (conclusion.kind) {
        case 'planned':
            return plan.level === 'none' ? 'Nothing to do.' : 'Dry run: nothing was written.';
        case 'written':
            return conclusion.paths.length === 0 ? 'Nothing to do.' : `Written: ${conclusion.paths.join(', ')}.`;
        case 'checked':
            return conclusion.findings.length === 0
                ? 'Valid and up to date.'
                : conclusion.findings.map(_target_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .findingLine */ .mC).join('\n');
        case 'pull-request': {
            const { applied, decision } = conclusion;
            const which = applied.number === undefined ? '' : ` #${applied.number} ${applied.url ?? ''}`;
            const advice = decision.kind === 'leave' ? ` ${decision.advice}` : '';
            return `Pull request ${applied.operation === 'none' ? 'unchanged' : applied.operation}${which}: ${decision.reason}${advice}`;
        }
        default:
            return conclusion;
    }
}


/***/ }),

/***/ 1335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ validityFindings),
/* harmony export */   eM: () => (/* binding */ planFindings),
/* harmony export */   mC: () => (/* binding */ findingLine)
/* harmony export */ });
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9004);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _report_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2936);



/**
 * What LiteLLM would make of the configs as they stand: refuse, drop, or silently ignore.
 *
 * @throws Failure for a file that is missing or cannot be read as a config
 */
function validityFindings(sources) {
    return sources.flatMap((source) => {
        if (source.bytes === null)
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('FILE_ERROR', 'There is no such file.', { place: { path: source.path } });
        const read = (0,_config_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readConfig */ .Xg)(source);
        if (read.kind === 'config')
            return (0,_config_index_js__WEBPACK_IMPORTED_MODULE_0__/* .findings */ .Pg)(read.config);
        if (source.matched && read.problem.code === 'POINTER_MISSING')
            return [];
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(read.problem);
    });
}
/** What a sync would change. */
function planFindings(plan) {
    return plan.files.flatMap((file) => file.changes.map((change) => ({
        severity: 'out-of-date',
        place: 'place' in change ? change.place : { path: file.path },
        message: wording(change),
    })));
}
/** A finding on one line, as compilers write it: `path:line:column: severity: message`. */
function findingLine({ place, severity, message }) {
    return `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlace */ .dE)(place)}: ${severity}: ${message}`;
}
function wording(change) {
    switch (change.kind) {
        case 'added':
            return `${change.name} is missing`;
        case 'updated': {
            const keys = change.keys.map((key) => `${key.path.join('.')} ${(0,_report_change_js__WEBPACK_IMPORTED_MODULE_2__/* .shownFrom */ .c2)(key)} → ${(0,_report_change_js__WEBPACK_IMPORTED_MODULE_2__/* .shownValue */ .JJ)(key.to)}`);
            return `${change.name}: ${keys.join(', ')}`;
        }
        case 'removed':
            return `${change.name} would go: ${(0,_report_change_js__WEBPACK_IMPORTED_MODULE_2__/* .removalReason */ .z)(change.why)}`;
        default:
            return change;
    }
}


/***/ })

};
