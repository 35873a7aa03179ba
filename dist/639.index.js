export const id = 639;
export const ids = [639];
export const modules = {

/***/ 4639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   othersText: () => (/* binding */ othersText),
/* harmony export */   text: () => (/* binding */ text)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _sync_pass_over_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6189);
/* harmony import */ var _target_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1335);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4842);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9495);
/* harmony import */ var _notices_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2091);






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
/** What the other files would have got when one is refused: that is worth knowing too. */
function othersText(plan) {
    return `Nothing is written, because a file is refused. The others would have got:\n${planText(plan)}`;
}
/** What each file of a plan gets, and which files get nothing. */
function planText(plan) {
    return [...plan.files.map(fileText), ...plan.passedOver.map(_notices_js__WEBPACK_IMPORTED_MODULE_3__/* .passedOverText */ .WE)].join('\n');
}
function catalogueLine(source, plan) {
    const from = source.kind === 'recorded' ? source.path : fetchedFrom(source.how);
    return `Catalogue from ${from}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(plan.models.length, 'model')} served, ${plan.left.length} left out.`;
}
function fetchedFrom({ endpoint, tokenType, auth, integrationId, apiVersion }) {
    const integration = integrationId === undefined ? '' : `, integration ${integrationId}`;
    return `${endpoint} (${tokenType}_ token, ${auth}${integration}, API version ${apiVersion})`;
}
function fileText(file) {
    return [
        `${(0,_sync_pass_over_js__WEBPACK_IMPORTED_MODULE_1__/* .formatConfigPath */ .n2)(file)}: ${stageText(file)}names like ${file.template.text}, ${ORIGINS[file.template.from]}`,
        ...file.changes.flatMap(changeLines),
        ...file.held.map(({ name, reason }) => `  = ${name}  held: ${reason}`),
        ...file.taken.map((taken) => `  ! ${taken.name}  ${(0,_notices_js__WEBPACK_IMPORTED_MODULE_3__/* .takenText */ .dV)(taken)}`),
        ...(file.changes.length === 0 ? ['  up to date'] : []),
        ...(file.findings.length === 0
            ? []
            : ['  already wrong before this change, which neither causes nor fixes it:']),
        ...file.findings.map((finding) => `    ${(0,_target_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .findingLine */ .mC)(finding)}`),
    ].join('\n');
}
const ORIGINS = { input: 'as set', file: 'as in the file', default: 'by default' };
function stageText(file) {
    switch (file.stage) {
        case 'new':
            return 'new file, ';
        case 'adopted':
            return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)((0,_changes_js__WEBPACK_IMPORTED_MODULE_5__/* .entriesAfter */ .df)(file), 'Copilot entry is', 'Copilot entries are')} looked after from now on, `;
        case 'synced':
            return '';
        default:
            return file.stage;
    }
}
function changeLines(change) {
    switch (change.kind) {
        case 'added':
            return [`  + ${change.name}`];
        case 'updated':
            return [
                `  ~ ${change.name}`,
                ...change.keys.map((key) => `      ${key.path.join('.')}: ${(0,_changes_js__WEBPACK_IMPORTED_MODULE_5__/* .shownFrom */ .c2)(key)} → ${(0,_changes_js__WEBPACK_IMPORTED_MODULE_5__/* .shownValue */ .JJ)(key.to)}`),
            ];
        case 'removed':
            return [
                `  - ${change.name}  ${(0,_changes_js__WEBPACK_IMPORTED_MODULE_5__/* .removalReason */ .z)(change.why)}`,
                ...(change.answeredBy === undefined
                    ? []
                    : [`      calls to it are answered by ${(0,_changes_js__WEBPACK_IMPORTED_MODULE_5__/* .ownerText */ .dP)(change.answeredBy)}`]),
                ...(change.breaks ?? []).map((notice) => `      breaks ${noticeText(notice)}`),
            ];
        default:
            return change;
    }
}
function noticeText({ message, place }) {
    return place === undefined ? message : `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlace */ .dE)(place)}: ${message}`;
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
                : conclusion.findings.map(_target_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .findingLine */ .mC).join('\n');
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
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3823);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _report_changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9495);
/* harmony import */ var _sync_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6707);




/**
 * What LiteLLM would make of the configs as they are: what it would refuse, drop, or silently ignore.
 *
 * @throws Failure for a file that cannot be read as a config, and when none of the files that globs matched is one
 */
function validityFindings(sources) {
    const passedOver = [];
    const found = sources.flatMap((source) => {
        const read = (0,_config_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readConfig */ .Xg)(source);
        const reason = (0,_sync_index_js__WEBPACK_IMPORTED_MODULE_2__.whyPassedOver)(source, read);
        if (reason !== undefined)
            passedOver.push({ ...source, reason });
        if (reason !== undefined)
            return [];
        if (read.kind === 'refused')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(read.problem);
        const foreign = (0,_config_index_js__WEBPACK_IMPORTED_MODULE_0__/* .foreignConfig */ .Z)(read.config);
        if (foreign !== undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(foreign);
        return (0,_config_index_js__WEBPACK_IMPORTED_MODULE_0__/* .findings */ .Pg)(read.config);
    });
    if (sources.length > 0 && passedOver.length === sources.length)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR((0,_sync_index_js__WEBPACK_IMPORTED_MODULE_2__.nothingFound)(passedOver));
    return found;
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
            const keys = change.keys.map((key) => `${key.path.join('.')} ${(0,_report_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .shownFrom */ .c2)(key)} → ${(0,_report_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .shownValue */ .JJ)(key.to)}`);
            return `${change.name}: ${keys.join(', ')}`;
        }
        case 'removed':
            return `${change.name} would be removed: ${(0,_report_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .removalReason */ .z)(change.why)}`;
        default:
            return change;
    }
}


/***/ })

};
