export const id = 907;
export const ids = [907];
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
    const said = text === '' ? 'it says nothing' : text;
    return /[.!?…]$/.test(said) ? said : `${said}.`;
}
/** A sentence as the rest of another one. Names that begin with a capital keep it. */
function lowered(sentence) {
    return /^[A-Z][a-z]+ /.test(sentence) && !/^(?:LiteLLM|GitHub|Copilot) /.test(sentence)
        ? sentence.charAt(0).toLowerCase() + sentence.slice(1)
        : sentence;
}


/***/ }),

/***/ 3394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   failureSummary: () => (/* binding */ failureSummary),
/* harmony export */   summary: () => (/* binding */ summary)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2527);
/* harmony import */ var _markdown_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6134);
/* harmony import */ var _markdown_proof_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9492);




/** The job summary of a run as Markdown: what was decided, what changes, where the catalogue came from. */
function summary({ source, plan, conclusion, proof, notices }) {
    const parts = [
        '## Copilot models',
        decided(conclusion),
        (0,_markdown_index_js__WEBPACK_IMPORTED_MODULE_2__/* .changesMarkdown */ .T)(plan, MOST_ROWS),
        proof === undefined ? '' : (0,_markdown_proof_js__WEBPACK_IMPORTED_MODULE_3__/* .proofMarkdown */ .K)(proof, MOST_ROWS),
        (0,_markdown_index_js__WEBPACK_IMPORTED_MODULE_2__/* .asideMarkdown */ .I)(plan, MOST_ROWS),
        notices.map(({ message }) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(message, 1000)}`).join('\n'),
        origin(source),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
/** The job summary of a run that failed. */
function failureSummary(problem) {
    const place = problem.place === undefined ? '' : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlace */ .dE)(problem.place), 200)}: `;
    const message = problem.message
        .split('\n')
        .map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(line, 1000))
        .join('<br>');
    return `## Copilot models\n\n> [!CAUTION]\n> **${problem.code}** ${place}${message}\n>\n> ${advice(problem)}\n`;
}
function advice({ hint, link }) {
    if (link === undefined)
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(hint, 1000);
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(hint.replace(link, '').trim(), 1000)} [${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(new URL(link).pathname, 200)}](<${link}>)`;
}
/** GitHub limits a step's summary to 1 MiB. */
const MOST_ROWS = 200;
function decided(conclusion) {
    switch (conclusion.kind) {
        case 'planned':
            return 'Dry run: nothing was written.';
        case 'written':
            return conclusion.paths.length === 0
                ? 'Everything is up to date: nothing was written.'
                : `Written: ${paths(conclusion.paths)}.`;
        case 'checked':
            return conclusion.findings.length === 0
                ? 'Valid and up to date.'
                : findingsTable(conclusion.findings.slice(0, MOST_ROWS));
        case 'pull-request':
            return pullRequest(conclusion);
        default:
            return conclusion;
    }
}
function findingsTable(found) {
    const rows = found.map(({ place, severity, message, rule }) => `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlace */ .dE)(place), 200)} | **${severity}** | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(message, 1000)} | ${rule === undefined ? '' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(rule)} |`);
    return ['| Place | | Finding | Rule |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
function pullRequest({ decision, applied }) {
    const { number, url } = applied.number === undefined && 'pull' in decision && decision.pull ? decision.pull : applied;
    const which = number === undefined || url === undefined ? '' : `Pull request [#${number}](${url}) `;
    const what = {
        created: `${which}was **opened**: `,
        updated: `${which}was **updated**: `,
        closed: `${which}was **closed**: `,
        none: which === '' ? '' : `${which}is left as it is: `,
    }[applied.operation];
    const advice = decision.kind === 'leave' ? ` ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(decision.advice, 1000)}` : '';
    const notices = applied.notices.map(({ message }) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(message, 1000)}`);
    return [`${what}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(decision.reason, 1000)}${advice}`, ...notices].join('\n');
}
function paths(all) {
    return all.map((path) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(path, 200)).join(', ');
}
function origin(source) {
    if (source.kind === 'recorded')
        return `<sub>Catalogue: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(source.path, 200)}, recorded.</sub>`;
    const { endpoint, tokenType, auth, integrationId, apiVersion, plan } = source.how;
    const facts = [
        `Catalogue: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(endpoint)}`,
        `token ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`${tokenType}_`)}, ${auth === 'exchange' ? 'exchanged' : 'direct'}`,
        ...(integrationId === undefined ? [] : [`integration ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(integrationId)}`]),
        `API version ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(apiVersion)}`,
        ...(plan === undefined ? [] : [`plan ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(plan)}`]),
    ];
    return `<sub>${facts.join(' · ')}</sub>`;
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
