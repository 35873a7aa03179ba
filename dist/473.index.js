export const id = 473;
export const ids = [473];
export const modules = {

/***/ 9473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  failureSummary: () => (/* binding */ failureSummary),
  summary: () => (/* binding */ summary)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/config-location.js
var config_location = __webpack_require__(2117);
// EXTERNAL MODULE: ./lib/words.js
var words = __webpack_require__(4842);
// EXTERNAL MODULE: ./lib/report/changes.js
var changes = __webpack_require__(9495);
;// CONCATENATED MODULE: ./lib/report/first-run.js




/** Files that a summary explains one by one. */
const MOST_FILES = 10;
/**
 * What a person should know the first time that a file is synced, as Markdown: what was found, how names are chosen, what is
 * managed from now on, and what happens next. Empty when no file is new to the Action.
 */
function firstRun(plan, conclusion) {
    const files = plan.files.filter(({ stage, changes }) => stage !== 'synced' && changes.length > 0);
    if (files.length === 0 || conclusion.kind === 'checked')
        return '';
    const rest = files.length - MOST_FILES;
    return [
        '### First run',
        [
            ...files.slice(0, MOST_FILES).map(fileLine),
            ...(rest > 0 ? [`- … and ${(0,words/* count */.U9)(rest, 'more file')}`] : []),
            '- **Not managed:** all other entries, keys and comments. They are never changed. To protect a managed entry from changes, write `# copilot-model-sync: keep` above it.',
            `- **Next:** ${next(conclusion)}`,
        ].join('\n'),
    ].join('\n\n');
}
function fileLine(file) {
    const found = file.stage === 'new'
        ? 'the file does not exist yet'
        : `${(0,words/* count */.U9)(file.managed.length, 'Copilot entry', 'Copilot entries')} found`;
    const after = (0,changes/* entriesAfter */.df)(file);
    return `- ${(0,report_escape/* code */.aY)((0,config_location/* formatLocation */.j)(file), 200)}: ${found}. **Names** are ${(0,report_escape/* code */.aY)(file.template.text)}, ${ORIGINS[file.template.from]}. **Managed** from now on: ${(0,words/* count */.U9)(after, 'entry', 'entries')}.`;
}
const ORIGINS = {
    input: 'as `model-name` states',
    file: 'as in most Copilot entries of the file',
    default: 'which is the default; `model-name` changes it',
};
function next(conclusion) {
    const later = 'Later runs open a pull request only when Copilot’s models change. A model that disappears is held before its entry is removed.';
    switch (conclusion.kind) {
        case 'pull-request':
            return `review and merge the pull request. ${later}`;
        case 'written':
            return `review and commit the ${conclusion.paths.length === 1 ? 'file' : 'files'}.`;
        case 'planned':
            return 'this was a dry run, which changes nothing. To start, run it without `--dry-run`.';
        default:
            return conclusion;
    }
}

// EXTERNAL MODULE: ./lib/report/markdown/index.js + 11 modules
var markdown = __webpack_require__(4161);
// EXTERNAL MODULE: ./lib/report/markdown/proof.js
var markdown_proof = __webpack_require__(9492);
;// CONCATENATED MODULE: ./lib/report/summary.js





/** The job summary of a run as Markdown: what was decided, what changes, where the catalogue came from. */
function summary({ source, plan, conclusion, proof, notices }) {
    const parts = [
        '## Copilot models',
        decided(conclusion),
        firstRun(plan, conclusion),
        (0,markdown/* changesMarkdown */.T)(plan, MOST_ROWS),
        proof === undefined ? '' : (0,markdown_proof/* proofMarkdown */.K)(proof, MOST_ROWS),
        (0,markdown/* asideMarkdown */.I)(plan, MOST_ROWS),
        notices.map(({ message }) => `- ${(0,report_escape/* prose */.CS)(message, 1000)}`).join('\n'),
        origin(source),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
/** The job summary of a run that failed. */
function failureSummary(problem) {
    const place = problem.place === undefined ? '' : `${(0,report_escape/* code */.aY)((0,errors/* formatPlace */.dE)(problem.place), 200)}: `;
    const message = problem.message
        .split('\n')
        .map((line) => (0,report_escape/* prose */.CS)(line, 1000))
        .join('<br>');
    return `## Copilot models\n\n> [!CAUTION]\n> **${problem.code}** ${place}${message}\n>\n> ${advice(problem)}\n`;
}
function advice({ hint, link }) {
    if (link === undefined)
        return (0,report_escape/* prose */.CS)(hint, 1000);
    return `${(0,report_escape/* prose */.CS)(hint.replace(link, '').trim(), 1000)} [${(0,report_escape/* code */.aY)(new URL(link).pathname, 200)}](<${link}>)`;
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
    const rows = found.map(({ place, severity, message, rule }) => `| ${(0,report_escape/* code */.aY)((0,errors/* formatPlace */.dE)(place), 200)} | **${severity}** | ${(0,report_escape/* prose */.CS)(message, 1000)} | ${rule === undefined ? '' : (0,report_escape/* code */.aY)(rule)} |`);
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
    const advice = decision.kind === 'leave' ? ` ${(0,report_escape/* prose */.CS)(decision.advice, 1000)}` : '';
    const notices = applied.notices.map(({ message }) => `- ${(0,report_escape/* prose */.CS)(message, 1000)}`);
    return [`${what}${(0,report_escape/* prose */.CS)(decision.reason, 1000)}${advice}`, ...notices].join('\n');
}
function paths(all) {
    return all.map((path) => (0,report_escape/* code */.aY)(path, 200)).join(', ');
}
function origin(source) {
    if (source.kind === 'recorded')
        return `<sub>Catalogue: ${(0,report_escape/* code */.aY)(source.path, 200)}, recorded.</sub>`;
    const { endpoint, tokenType, auth, integrationId, apiVersion, plan } = source.access;
    const facts = [
        `Catalogue: ${(0,report_escape/* code */.aY)(endpoint)}`,
        `token ${(0,report_escape/* code */.aY)(`${tokenType}_`)}, ${auth === 'exchange' ? 'exchanged' : 'direct'}`,
        ...(integrationId === undefined ? [] : [`integration ${(0,report_escape/* code */.aY)(integrationId)}`]),
        `API version ${(0,report_escape/* code */.aY)(apiVersion)}`,
        ...(plan === undefined ? [] : [`plan ${(0,report_escape/* code */.aY)(plan)}`]),
    ];
    return `<sub>${facts.join(' · ')}</sub>`;
}


/***/ })

};
