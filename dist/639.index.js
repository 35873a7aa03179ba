export const id = 639;
export const ids = [639];
export const modules = {

/***/ 4644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D6: () => (/* binding */ resultText),
/* harmony export */   UJ: () => (/* binding */ proofLines),
/* harmony export */   Vb: () => (/* binding */ nameOf)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4842);

/** A proof in one sentence for each file that something is to be said of; text from the proxy is quoted in it unescaped. */
function proofLines(proof) {
    if (proof.kind === 'not-run')
        return [`Not proved with LiteLLM, because ${lowered(proof.reason)}`];
    const { version, foundAt } = proof.litellm;
    const litellm = `LiteLLM ${version}${foundAt === undefined ? '' : ` (found in \`${foundAt}\`)`}`;
    const several = proof.files.length > 1;
    return proof.files.map((file) => `${several ? `\`${nameOf(file)}\`: ` : ''}${fileLine(file, litellm)}`);
}
/** `path` or `path#pointer`. */
function nameOf({ path, pointer }) {
    return pointer === undefined ? path : `${path}#${pointer}`;
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
        const how = start.why === 'timeout' ? 'did not answer within its time' : 'does not start';
        const before = start.before ? ' It does not start without this change either.' : '';
        return `${litellm} ${how} with this file: ${ended(start.said)}${before}`;
    }
    const failed = namesOf(rows.filter(({ result }) => result.kind === 'failed'));
    const facts = `starts in ${seconds(start.ms)}, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(entries, 'entry', 'entries')}, ${answered(rows)}`;
    if (failed.size > 0) {
        return `${litellm} ${facts}; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(failed.size, 'name fails', 'names fail')} with this change.`;
    }
    const old = namesOf(rows.filter(({ result }) => result.kind === 'failed-before'));
    const also = old.size === 0 ? '' : ` ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(old.size, 'name fails', 'names fail')} with and without this change.`;
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
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(names.length, 'Copilot model', 'Copilot models')} answered${list}`;
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

/***/ 4639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   othersText: () => (/* binding */ othersText),
/* harmony export */   text: () => (/* binding */ text)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _sync_pass_over_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6189);
/* harmony import */ var _target_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5290);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4842);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9495);
/* harmony import */ var _exports_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4333);
/* harmony import */ var _notices_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2091);
/* harmony import */ var _proof_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4644);








/** What happened, for a log or a terminal: where the catalogue came from, each change, what was held, how it ended. */
function text({ source, plan, conclusion, proof, notices }) {
    return [
        catalogueLine(source, plan),
        planText(plan),
        ...notices.map(({ message }) => message),
        ...(proof === undefined ? [] : (0,_proof_js__WEBPACK_IMPORTED_MODULE_5__/* .proofLines */ .UJ)(proof)),
        conclusionLine(conclusion, plan),
        '',
    ].join('\n');
}
/** What the other files would have got when one is refused: that is worth knowing too. */
function othersText(plan) {
    return `Nothing is written, because a file is refused. The others would have got:\n${planText(plan)}`;
}
/** What each file of a plan gets, which files get nothing, and what else a person should know. */
function planText(plan) {
    return [
        ...plan.files.map(fileText),
        ...(plan.exports ?? []).map(exportText),
        ...plan.passedOver.map(_notices_js__WEBPACK_IMPORTED_MODULE_4__/* .passedOverText */ .WE),
        ...plan.notices.map((notice) => `note: ${noticeText(notice)}`),
    ].join('\n');
}
function catalogueLine(source, plan) {
    const from = source.kind === 'recorded' ? source.path : fetchedFrom(source.access);
    return `Catalogue from ${from}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(plan.models.length, 'model')} served, ${plan.left.length} left out.`;
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
        ...file.taken.map((taken) => `  ! ${taken.name}  ${(0,_notices_js__WEBPACK_IMPORTED_MODULE_4__/* .takenText */ .dV)(taken)}`),
        ...file.retiring.map(retiringLine),
        ...file.notices.map((notice) => `  note: ${noticeText(notice)}`),
        ...(file.changes.length === 0 ? ['  up to date'] : []),
        ...(file.findings.length === 0
            ? []
            : ['  already wrong before this change, which neither causes nor fixes it:']),
        ...file.findings.map((finding) => `    ${(0,_target_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .findingLine */ .mC)(finding)}`),
    ].join('\n');
}
function exportText(file) {
    const what = file.changes.length === 0 ? 'up to date' : (0,_exports_js__WEBPACK_IMPORTED_MODULE_7__/* .exportCounts */ .R)(file);
    return `${file.path}: ${file.kind}, provider ${file.provider}: ${what}`;
}
function retiringLine({ name, successor, ...it }) {
    return `  * ${name}  ${(0,_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .leavesText */ .kM)(it)}${successor === undefined ? '' : `; its successor is ${successor}`}`;
}
const ORIGINS = { input: 'as set', file: 'as in the file', default: 'by default' };
function stageText(file) {
    const stage = (0,_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .stageOf */ .gV)(file);
    switch (stage) {
        case 'new':
            return 'new file, ';
        case 'adopted':
            return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)((0,_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .entriesAfter */ .df)(file), 'Copilot entry is', 'Copilot entries are')} managed from now on, `;
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
                ...change.keys.map((key) => `      ${key.path.join('.')}: ${(0,_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .shownFrom */ .c2)(key)} → ${(0,_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .shownValue */ .JJ)(key.to)}`),
            ];
        case 'removed':
            return [
                `  - ${change.name}  ${(0,_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .removalReason */ .z)(change.why)}`,
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
    const less = lost === undefined ? '' : `, which lacks or lowers ${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .list */ .p_)(lost)}`;
    return [`      calls to it are answered by ${(0,_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .ownerText */ .dP)(answeredBy)}${less}`];
}
function routeLine(change) {
    const sign = change.to === undefined ? '-' : change.place === undefined ? '+' : '~';
    const to = change.to === undefined ? '' : ` → ${(0,_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .targetsText */ .WH)(change.to)}`;
    const from = change.from === undefined ? '' : `, until now ${(0,_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .targetsText */ .WH)(change.from)}`;
    const why = change.kind === 'alias' ? ` (${_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .ALIAS_REASONS */ .nd[change.why]})` : '';
    return `  ${sign} ${(0,_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .routeText */ .RI)(change)}${to}${from}${why}`;
}
function noticeText({ message, place }) {
    return place === undefined ? message : `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlace */ .dE)(place)}: ${message}`;
}
function conclusionLine(conclusion, plan) {
    switch (conclusion.kind) {
        case 'planned':
            return plan.level === 'none' && (0,_exports_js__WEBPACK_IMPORTED_MODULE_7__/* .changedExports */ .Y)(plan).length === 0
                ? 'Nothing to do.'
                : 'Dry run: nothing was written.';
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

/***/ 5290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Jr: () => (/* binding */ checkOptions),
  WW: () => (/* binding */ checkedConfig),
  $z: () => (/* binding */ checkedConfigs),
  mC: () => (/* binding */ findingLine),
  eM: () => (/* binding */ planFindings),
  uT: () => (/* binding */ servedEndpoints),
  Fu: () => (/* binding */ validityFindings)
});

// EXTERNAL MODULE: ./lib/config/index.js + 119 modules
var lib_config = __webpack_require__(6032);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/report/changes.js
var changes = __webpack_require__(9495);
// EXTERNAL MODULE: ./lib/sync/index.js + 34 modules
var sync = __webpack_require__(2804);
// EXTERNAL MODULE: ./lib/sync/template.js
var template = __webpack_require__(9073);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
;// CONCATENATED MODULE: ./lib/target/included.js


/**
 * The files that a config includes, by the path it writes; `null` for one that does not exist. Paths that lead out of the
 * folder of the check, and files that cannot be read, are left out: nothing is known about them.
 */
async function readIncluded(config, files) {
    const found = new Map();
    for (const path of (0,lib_config/* includedPaths */.zy)(config)) {
        if (path.startsWith('/') || path.includes('\\') || path.split('/').includes('..'))
            continue;
        const folder = (0,posix_.dirname)(config.path);
        const full = folder === '.' ? path : `${folder}/${path}`;
        const bytes = await files.read(full);
        if (bytes === null)
            found.set(path, null);
        else {
            const read = (0,lib_config/* readConfig */.Xg)({ path: full, bytes });
            if (read.kind === 'config')
                found.set(path, read.config);
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/target/findings.js






/**
 * What LiteLLM would make of the configs as they are: refuse, drop, ignore, or do differently than the text suggests. Files
 * that they include are read too. The same for both doors.
 *
 * @throws Failure for a file that cannot be read as a config, and when none of the files that globs matched is one
 */
async function validityFindings(sources, settings, files) {
    const found = checkedConfigs(sources).map(async (config) => {
        return (0,lib_config/* findings */.Pg)(config, await checkOptions(config, settings, files));
    });
    return (await Promise.all(found)).flat();
}
/** The configs among some files. Throws Failure as {@link validityFindings}. */
function checkedConfigs(sources) {
    const passedOver = [];
    const configs = sources.flatMap((source) => {
        const checked = checkedConfig(source);
        if (checked.kind === 'config')
            return [checked.config];
        passedOver.push({ ...source, reason: checked.reason });
        return [];
    });
    if (sources.length > 0 && configs.length === 0)
        throw new errors/* Failure */.HR((0,sync.nothingFound)(passedOver));
    return configs;
}
/** The config in a file, or why a file that a glob matched is passed over. Throws Failure as {@link validityFindings}. */
function checkedConfig(source) {
    const read = (0,lib_config/* readConfig */.Xg)(source);
    const reason = (0,sync.whyPassedOver)(source, read);
    if (reason !== undefined)
        return { kind: 'passed-over', reason };
    if (read.kind === 'refused')
        throw new errors/* Failure */.HR(read.problem);
    const foreign = (0,lib_config/* foreignConfig */.Z)(read.config);
    if (foreign !== undefined)
        throw new errors/* Failure */.HR(foreign);
    return read;
}
/** What the rules know about one config. */
async function checkOptions(config, { check, env, endpoints }, files) {
    return {
        ignore: check.ignore,
        included: await readIncluded(config, files),
        ...(check.litellmVersion === undefined ? {} : { version: check.litellmVersion }),
        ...(env === undefined ? {} : { env }),
        ...(endpoints === undefined ? {} : { endpoints }),
    };
}
/** The endpoints of each model that states some, by the `litellm_params.model` of its entries. */
function servedEndpoints({ models }) {
    return new Map(models.flatMap(({ id, endpoints }) => endpoints === undefined ? [] : [[(0,template/* litellmModel */.bp)(id), endpoints]]));
}
/** What a sync would change, as findings. */
function planFindings(plan) {
    const found = plan.files.flatMap((file) => file.changes.map((change) => ({
        severity: 'out-of-date',
        place: ('place' in change ? change.place : undefined) ?? { path: file.path },
        message: wording(change),
    })));
    const exported = (plan.exports ?? []).flatMap(({ path, provider, changes }) => changes.map(({ name, kind }) => ({
        severity: 'out-of-date',
        place: { path },
        message: `${name} ${EXPORT_WORDING[kind]} (provider ${provider})`,
    })));
    return [...found, ...exported];
}
const EXPORT_WORDING = {
    added: 'is missing',
    updated: 'is out of date',
    removed: 'would be removed',
};
/** A finding on one line, as compilers write it: `path:line:column: severity: message [rule]`. */
function findingLine({ place, severity, message, rule }) {
    return `${(0,errors/* formatPlace */.dE)(place)}: ${severity}: ${message}${rule === undefined ? '' : ` [${rule}]`}`;
}
function wording(change) {
    switch (change.kind) {
        case 'added':
            return `${change.name} is missing`;
        case 'updated': {
            const keys = change.keys.map((key) => `${key.path.join('.')} ${(0,changes/* shownFrom */.c2)(key)} → ${(0,changes/* shownValue */.JJ)(key.to)}`);
            return `${change.name}: ${keys.join(', ')}`;
        }
        case 'removed':
            return `${change.name} would be removed: ${(0,changes/* removalReason */.z)(change.why)}`;
        case 'alias':
        case 'fallbacks': {
            const to = (0,changes/* targetsText */.WH)(change.to);
            if (to === undefined)
                return `${(0,changes/* routeText */.RI)(change)} would be removed`;
            return `${(0,changes/* routeText */.RI)(change)} would ${change.kind === 'alias' ? 'call' : 'be'} ${to}`;
        }
        default:
            return change;
    }
}


/***/ })

};
