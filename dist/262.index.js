export const id = 262;
export const ids = [262];
export const modules = {

/***/ 4644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ resultText),
/* harmony export */   U: () => (/* binding */ proofLines)
/* harmony export */ });
/* harmony import */ var _config_location_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2117);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4842);


/** A proof in one sentence for each file that something is to be said of; text from the proxy is quoted in it unescaped. */
function proofLines(proof) {
    if (proof.kind === 'not-run')
        return [`Not proved with LiteLLM, because ${lowered(proof.reason)}`];
    const { version, foundAt } = proof.litellm;
    const litellm = `LiteLLM ${version}${foundAt === undefined ? '' : ` (found in \`${foundAt}\`)`}`;
    const several = proof.files.length > 1;
    return proof.files.map((file) => `${several ? `\`${(0,_config_location_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLocation */ .j)(file)}\`: ` : ''}${fileLine(file, litellm)}`);
}
/** What became of one row, in words. */
function resultText({ subject, result }) {
    switch (result.kind) {
        case 'ok':
            return OK[subject] ?? 'answers';
        case 'failed':
            return `fails: ${result.reason}`;
        case 'failed-before':
            return `fails with and without this change: ${result.reason}`;
        case 'not-asked':
            return `not asked: ${result.reason}`;
        default:
            return result;
    }
}
const OK = { listed: 'as written', fallback: 'is served' };
function fileLine(file, litellm) {
    const { start, rows, entries } = file;
    if (start.kind === 'down') {
        const failure = start.why === 'timeout' ? 'did not answer within its time' : 'does not start';
        const before = start.before ? ' It does not start without this change either.' : '';
        return `${litellm} ${failure} with this file: ${ended(start.said)}${before}`;
    }
    const failed = namesOf(rows.filter(({ result }) => result.kind === 'failed'));
    const facts = `starts in ${seconds(start.ms)}, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(entries, 'entry', 'entries')}, ${answered(rows)}`;
    if (failed.size > 0) {
        return `${litellm} ${facts}; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(failed.size, 'name fails', 'names fail')} with this change.`;
    }
    const old = namesOf(rows.filter(({ result }) => result.kind === 'failed-before'));
    const also = old.size === 0 ? '' : ` ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(old.size, 'name fails', 'names fail')} with and without this change.`;
    return `Proved with ${litellm}: ${facts}.${also}`;
}
const ROUTES = /^(chat|responses|messages|embeddings)( stream)?$/;
/** Models of which every route answered, and the routes. */
function answered(rows) {
    const routes = rows.filter(({ subject }) => ROUTES.test(subject));
    const ok = routes.filter(({ result }) => result.kind === 'ok');
    const wrong = namesOf(routes.filter(({ result }) => result.kind !== 'ok'));
    const names = [...namesOf(ok)].filter((name) => !wrong.has(name));
    const kinds = [...new Set(ok.flatMap(({ subject }) => subject.split(' ')))].toSorted();
    const list = kinds.length === 0 ? '' : ` (${kinds.join(', ')})`;
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(names.length, 'Copilot model', 'Copilot models')} answered${list}`;
}
function namesOf(rows) {
    return new Set(rows.map(({ name }) => name));
}
function seconds(ms) {
    return `${Math.max(1, Math.round(ms / 1000))} s`;
}
function ended(text) {
    const said = text === '' ? 'it printed nothing' : text;
    return /[.!?…]$/.test(said) ? said : `${said}.`;
}
/** A sentence as the rest of another one. Names that begin with a capital keep it. */
function lowered(sentence) {
    return /^[A-Z][a-z]+ /.test(sentence) && !/^(?:LiteLLM|GitHub|Copilot) /.test(sentence)
        ? sentence.charAt(0).toLowerCase() + sentence.slice(1)
        : sentence;
}


/***/ }),

/***/ 6262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  otherFilesText: () => (/* binding */ otherFilesText),
  text: () => (/* binding */ text_text)
});

// EXTERNAL MODULE: ./lib/config-location.js
var config_location = __webpack_require__(2117);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/words.js
var words = __webpack_require__(4842);
// EXTERNAL MODULE: ./lib/report/changes.js
var changes = __webpack_require__(9495);
// EXTERNAL MODULE: ./lib/report/exports.js
var report_exports = __webpack_require__(4333);
;// CONCATENATED MODULE: ./lib/report/findings/line.js

/** A finding on one line, as compilers write it: `path:line:column: severity: message [rule]`. */
function findingLine({ place, severity, message, rule }) {
    return `${(0,errors/* formatPlace */.dE)(place)}: ${severity}: ${message}${rule === undefined ? '' : ` [${rule}]`}`;
}

// EXTERNAL MODULE: ./lib/report/notices.js
var notices = __webpack_require__(2091);
// EXTERNAL MODULE: ./lib/report/proof.js
var report_proof = __webpack_require__(4644);
;// CONCATENATED MODULE: ./lib/report/text.js








/** What happened, for a log or a terminal: where the catalogue came from, each change, what was held, how it ended. */
function text_text({ source, plan, conclusion, proof, notices }) {
    return [
        catalogueLine(source, plan),
        planText(plan),
        ...notices.map(({ message }) => message),
        ...(proof === undefined ? [] : (0,report_proof/* proofLines */.U)(proof)),
        conclusionLine(conclusion, plan),
        '',
    ].join('\n');
}
/** What the other files would have got when one is refused: that is worth knowing too. */
function otherFilesText(plan) {
    return `Nothing is written, because a file is refused. Without it, the other files would have these changes:\n${planText(plan)}`;
}
/** What each file of a plan gets, which files get nothing, and what else a person should know. */
function planText(plan) {
    return [
        ...plan.files.map(fileText),
        ...(plan.exports ?? []).map(exportText),
        ...plan.passedOver.map(notices/* passedOverText */.WE),
        ...plan.notices.map((notice) => `note: ${noticeText(notice)}`),
    ].join('\n');
}
function catalogueLine(source, plan) {
    const from = source.kind === 'recorded' ? source.path : fetchedFrom(source.access);
    return `Catalogue from ${from}: ${(0,words/* count */.U9)(plan.models.length, 'model')} served, ${plan.leftOut.length} left out.`;
}
function fetchedFrom({ endpoint, tokenType, auth, integrationId, apiVersion }) {
    const integration = integrationId === undefined ? '' : `, integration ${integrationId}`;
    return `${endpoint} (${tokenType}_ token, ${auth}${integration}, API version ${apiVersion})`;
}
function fileText(file) {
    return [
        `${(0,config_location/* formatLocation */.j)(file)}: ${stageText(file)}names like ${file.template.text}, ${ORIGINS[file.template.from]}`,
        ...file.changes.flatMap(changeLines),
        ...file.held.map(({ name, reason }) => `  = ${name}  held: ${reason}`),
        ...file.taken.map((taken) => `  ! ${taken.name}  ${(0,notices/* takenText */.dV)(taken)}`),
        ...file.retiring.map(retiringLine),
        ...file.notices.map((notice) => `  note: ${noticeText(notice)}`),
        ...(file.changes.length === 0 ? ['  up to date'] : []),
        ...(file.findings.length === 0
            ? []
            : ['  already wrong before this change, which neither causes nor fixes it:']),
        ...file.findings.map((finding) => `    ${findingLine(finding)}`),
    ].join('\n');
}
function exportText(file) {
    const what = file.changes.length === 0 ? 'up to date' : (0,report_exports/* exportCounts */.R)(file);
    return `${file.path}: ${file.kind}, provider ${file.provider}: ${what}`;
}
function retiringLine({ name, successor, ...it }) {
    return `  * ${name}  ${(0,changes/* retirementText */.vN)(it)}${successor === undefined ? '' : `; its successor is ${successor}`}`;
}
const ORIGINS = { input: 'from `model-name`', file: 'as in the file', default: 'by default' };
function stageText(file) {
    const stage = (0,changes/* stageOf */.gV)(file);
    switch (stage) {
        case 'new':
            return 'new file, ';
        case 'adopted':
            return `${(0,words/* count */.U9)((0,changes/* entriesAfter */.df)(file), 'Copilot entry is', 'Copilot entries are')} managed from now on, `;
        case 'synced':
            return '';
        default:
            return stage;
    }
}
function changeLines(change) {
    switch (change.kind) {
        case 'added':
            return [`  + ${change.name}`];
        case 'updated':
            return [
                `  ~ ${change.name}`,
                ...change.keys.map((key) => `      ${key.path.join('.')}: ${(0,changes/* shownFrom */.c2)(key)} → ${(0,changes/* shownValue */.JJ)(key.to)}`),
            ];
        case 'removed':
            return [
                `  - ${change.name}  ${(0,changes/* removalReason */.z)(change.why)}`,
                ...callsLines(change),
                ...(change.breaks ?? []).map((notice) => `      breaks ${noticeText(notice)}`),
            ];
        case 'alias':
        case 'fallbacks':
            return [routeLine(change)];
        default:
            return change;
    }
}
function callsLines({ answeredBy, lost, noSuccessor }) {
    if (answeredBy === undefined) {
        return noSuccessor === true ? ['      calls to it fail: no successor is known'] : [];
    }
    const less = lost === undefined ? '' : `, which lacks or lowers ${(0,words/* list */.p_)(lost)}`;
    return [`      calls to it are answered by ${(0,changes/* ownerText */.dP)(answeredBy)}${less}`];
}
function routeLine(change) {
    const sign = change.to === undefined ? '-' : change.place === undefined ? '+' : '~';
    const to = change.to === undefined ? '' : ` → ${(0,changes/* targetsText */.WH)(change.to)}`;
    const from = change.from === undefined ? '' : `, until now ${(0,changes/* targetsText */.WH)(change.from)}`;
    const why = change.kind === 'alias' ? ` (${changes/* ALIAS_REASONS */.nd[change.why]})` : '';
    return `  ${sign} ${(0,changes/* routeText */.RI)(change)}${to}${from}${why}`;
}
function noticeText({ message, place }) {
    return place === undefined ? message : `${(0,errors/* formatPlace */.dE)(place)}: ${message}`;
}
function conclusionLine(conclusion, plan) {
    switch (conclusion.kind) {
        case 'planned':
            return plan.level === 'none' && (0,report_exports/* changedExports */.Y)(plan).length === 0
                ? 'Nothing to do.'
                : 'Dry run: nothing was written.';
        case 'written':
            return conclusion.paths.length === 0 ? 'Nothing to do.' : `Written: ${conclusion.paths.join(', ')}.`;
        case 'checked':
            return conclusion.findings.length === 0
                ? 'Valid and up to date.'
                : conclusion.findings.map(findingLine).join('\n');
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


/***/ })

};
