export const id = 939;
export const ids = [939,639,975,489,776];
export const modules = {

/***/ 3939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ cli_main)
});

// EXTERNAL MODULE: external "node:tty"
var external_node_tty_ = __webpack_require__(7066);
// EXTERNAL MODULE: ./lib/main.js + 1 modules
var main = __webpack_require__(3763);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/target/findings.js
var findings = __webpack_require__(1335);
// EXTERNAL MODULE: ./lib/target/workspace.js
var workspace = __webpack_require__(5776);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/inputs/schema.js + 1 modules
var schema = __webpack_require__(925);
;// CONCATENATED MODULE: ./lib/cli/command.js
/** The command line was not understood: exit code 2. */
class UsageError extends Error {
    command;
    constructor(message, command) {
        super(message);
        this.name = 'UsageError';
        this.command = command;
    }
}

;// CONCATENATED MODULE: ./lib/cli/flags.js



/** Short names that people type. */
const ALIASES = { config: 'config-path' };
/** Every command takes it, so that nobody has to know which ones make requests. */
const DEBUG = { name: 'debug', means: 'tell each request on stderr' };
/**
 * Parses the flags of a command. Boolean inputs are switches with a `--no-` form; a list may be given several times.
 *
 * @throws {UsageError}
 */
function parseFlags(command, args) {
    const options = {};
    for (const name of command.inputs)
        options[name] = isSwitch(name) ? { type: 'boolean' } : { type: 'string', multiple: true };
    for (const [alias, name] of Object.entries(ALIASES)) {
        if (command.inputs.includes(name))
            options[alias] = { type: 'string', multiple: true };
    }
    const known = [...command.switches, DEBUG];
    for (const { name, value } of known)
        options[name] = { type: value === undefined ? 'boolean' : 'string' };
    const values = parse(command.name, args, options);
    const inputs = {};
    for (const [flag, value] of Object.entries(values)) {
        const name = ALIASES[flag] ?? flag;
        if (!isInput(name))
            continue;
        const texts = Array.isArray(value) ? value.map(String) : [String(value)];
        inputs[name] = [...(inputs[name] === undefined ? [] : [inputs[name]]), ...texts].join('\n');
    }
    const switches = known.map(({ name }) => name).filter((name) => values[name] === true);
    const texts = known.flatMap(({ name }) => {
        const value = values[name];
        return typeof value === 'string' ? [[name, value]] : [];
    });
    return { inputs, switches: new Set(switches), values: Object.fromEntries(texts) };
}
/** `--help` of a command. */
function helpOf(command) {
    const rows = [
        ...[...command.switches, DEBUG].map(({ name, means, value }) => [
            value === undefined ? `--${name}` : `--${name} ${value}`,
            means,
        ]),
        ...command.inputs.map((name) => [
            isSwitch(name) ? `--[no-]${name}` : `--${name} …`,
            fallback(name),
        ]),
        ['--help', 'this text'],
    ];
    const width = Math.max(...rows.map(([flag]) => flag.length));
    const isShortened = command.inputs.includes('config-path');
    return [
        command.summary,
        '',
        `Usage: copilot-model-sync ${command.usage}`,
        '',
        ...rows.map(([flag, means]) => `  ${flag.padEnd(width)}  ${means}`.trimEnd()),
        '',
        ...(command.inputs.length > 0
            ? [
                `Flags with … are the inputs that README.md describes${isShortened ? '; --config is short for --config-path' : ''}.`,
                '',
            ]
            : []),
    ].join('\n');
}
function fallback(name) {
    const text = schema/* INPUTS */.m[name].fallback;
    return text === '' ? '' : `default: ${text}`;
}
function isInput(name) {
    return Object.hasOwn(schema/* INPUTS */.m, name);
}
function isSwitch(name) {
    return schema/* INPUTS */.m[name].fallback === 'true' || schema/* INPUTS */.m[name].fallback === 'false';
}
function parse(command, args, options) {
    try {
        return (0,external_node_util_.parseArgs)({ args: [...args], options, strict: true, allowNegative: true, allowPositionals: false })
            .values;
    }
    catch (error) {
        throw new UsageError(error instanceof Error ? error.message : 'The flags cannot be read.', command);
    }
}

;// CONCATENATED MODULE: ./lib/cli/inputs.js
/** Which models are taken. */
const SELECTION = ['include', 'exclude', 'model-types', 'include-preview'];
/** What becomes of the entries. */
const ENTRIES = [
    'model-name',
    'extra-headers',
    'new-entry',
    'costs',
    'removal-grace-days',
    'allow-mass-removal',
];
/** How Copilot is asked. */
const SEAT = [
    'copilot-auth',
    'copilot-integration-id',
    'copilot-api-version',
    'github-host',
];

// EXTERNAL MODULE: ./lib/errors.js
var lib_errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/inputs/read.js + 2 modules
var inputs_read = __webpack_require__(7192);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/copilot/token.js
var token = __webpack_require__(2501);
// EXTERNAL MODULE: ./lib/files.js
var lib_files = __webpack_require__(5428);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./lib/cli/gh.js

/** Long enough for a keyring to answer; one that asks a person something is not waited for. */
const MOST_MS = 5_000;
/** Where gh looks before its own login. What stands there is meant for the repository, and is never taken for Copilot. */
const REPOSITORY_TOKENS = ['GH_TOKEN', 'GITHUB_TOKEN', 'GH_ENTERPRISE_TOKEN', 'GITHUB_ENTERPRISE_TOKEN'];
/** What `gh auth token` says for a host; undefined without gh, without a login, or without an answer in time. */
function ghToken(host, env) {
    const own = Object.fromEntries(Object.entries(env).filter(([name]) => !REPOSITORY_TOKENS.includes(name)));
    return new Promise((resolve) => {
        const gh = (0,external_node_child_process_.execFile)('gh', ['auth', 'token', '--hostname', host], 
        // A signal and not `timeout`, which would go on waiting for whoever inherited the pipe.
        { env: own, signal: AbortSignal.timeout(MOST_MS), killSignal: 'SIGKILL', windowsHide: true }, (error, stdout) => resolve(error === null ? stdout : undefined));
        gh.stdin?.end();
    });
}

;// CONCATENATED MODULE: ./lib/cli/token.js






/**
 * The token that {@link findToken} finds, read.
 *
 * @param nameOf what its place is called, here and in every message
 * @throws Failure TOKEN_MISSING, TOKEN_KIND, TOKEN_MALFORMED, FILE_ERROR
 */
async function ownToken(io, host, nameOf) {
    const found = await findToken(io, host);
    if (found === undefined) {
        throw (0,lib_errors/* fail */.fJ)('TOKEN_MISSING', 'There is no Copilot token: COPILOT_TOKEN is not set, LiteLLM’s token file and github_token.json are not there, and `gh auth token` gives none.', { hint: 'Log in with `login --save`, or set COPILOT_TOKEN.' });
    }
    const from = nameOf(found);
    const parsed = (0,token/* parseToken */.p)(found.text);
    if (parsed.kind === 'token')
        return { token: parsed.token, type: parsed.type, from };
    throw new lib_errors/* Failure */.HR({ ...parsed.problem, message: `${parsed.problem.message} It is from ${from}.` });
}
/**
 * The Copilot token of whoever sits at this machine: the first place that holds anything decides, so that nothing is
 * switched silently. `gh` is started only when all else holds nothing.
 *
 * @param host where the seat lives
 * @throws Failure FILE_ERROR when a file is there and cannot be read
 */
async function findToken(io, host, around = thisMachine(io)) {
    for (const place of PLACES) {
        const found = await place(around, host);
        if (found !== undefined && found.text.trim() !== '')
            return found;
    }
    return undefined;
}
/**
 * Where LiteLLM's own login keeps its token, built as LiteLLM builds it: a folder, and a name that may also be a path.
 * (docs.litellm.ai, provider github_copilot)
 */
function litellmTokenFile(env) {
    const folder = env.GITHUB_COPILOT_TOKEN_DIR || (0,external_node_path_.join)(env.HOME || (0,external_node_os_.homedir)(), '.config', 'litellm', 'github_copilot');
    return (0,external_node_path_.resolve)(folder, env.GITHUB_COPILOT_ACCESS_TOKEN_FILE || 'access-token');
}
const PLACES = [fromEnvironment, fromLitellm, fromOldScripts, fromGh];
async function fromEnvironment({ env }) {
    return found(env.COPILOT_TOKEN, 'COPILOT_TOKEN');
}
async function fromLitellm({ env, read }) {
    const path = litellmTokenFile(env);
    return found(await read(path), 'LiteLLM’s token file', path);
}
/** What `github_auth.py` of the scripts before this program kept in the folder it was started in. */
async function fromOldScripts({ read }) {
    return found(await read('github_token.json'), 'github_token.json');
}
async function fromGh({ gh }, host) {
    return found(await gh(host), '`gh auth token`');
}
function found(text, source, path) {
    return text === undefined ? undefined : { text, source, ...(path === undefined ? {} : { path }) };
}
function thisMachine({ env, cwd }) {
    const files = (0,lib_files/* filesBelow */.D)(cwd);
    return {
        env,
        async read(path) {
            const bytes = await files.read(path);
            return bytes === null ? undefined : new TextDecoder().decode(bytes);
        },
        gh: (host) => ghToken(host, env),
    };
}

;// CONCATENATED MODULE: ./lib/cli/settings.js




/**
 * Settings of a command: its flags over the command line's own defaults. Tokens come from where they stand in no process
 * list and no shell history.
 *
 * @throws {Failure} naming every mistake
 */
async function commandSettings(flags, io, defaults) {
    const raw = {
        ...defaults,
        'github-token': io.env.GITHUB_TOKEN ?? io.env.GH_TOKEN,
        ...flags.inputs,
    };
    const read = await (0,inputs_read/* readSettings */.s)(raw, io.env, DOOR);
    if (read.kind === 'refused')
        throw new lib_errors/* Failure */.HR(read.problem);
    return read.settings;
}
/**
 * The same settings with the Copilot token that this machine has, unless a recorded catalogue makes one needless. Says on
 * stderr which was taken.
 *
 * @throws {Failure} TOKEN_MISSING, TOKEN_KIND, TOKEN_MALFORMED, FILE_ERROR
 */
async function withToken(settings, io) {
    if (settings.catalogueFile !== undefined)
        return settings;
    const { copilot } = settings;
    const { token, type, from } = await ownToken(io, copilot.host, ({ source, path }) => path ?? source);
    io.err((0,report_escape/* terminalText */.eR)(`Copilot token: ${type}_, from ${from}.\n`));
    return { ...settings, copilot: { ...copilot, token } };
}
const DOOR = {
    spell: (name) => (name === 'github-token' ? 'GITHUB_TOKEN' : `--${name}`),
    ownFiles: true,
    // the token is looked for when everything else is known to be right
    needsCatalogue: false,
    tokenHint: '',
};

// EXTERNAL MODULE: ./lib/history/format.js + 1 modules
var format = __webpack_require__(8121);
;// CONCATENATED MODULE: ./lib/history/file.js




/**
 * The history in a file of the user's, readable by nobody else.
 *
 * @param path given by `--history`; by default a file per key in the user's state folder (XDG Base Directory)
 */
function fileStore(env, files, path) {
    const state = env.XDG_STATE_HOME ?? (0,external_node_path_.join)(env.HOME ?? (0,external_node_os_.homedir)(), '.local', 'state');
    const fileOf = (key) => path ?? (0,external_node_path_.join)(state, 'copilot-model-sync', `history-${key}.json`);
    return {
        form: format/* asJson */.vA,
        async load(key) {
            try {
                const bytes = await files.read(fileOf(key));
                return { text: bytes === null ? undefined : new TextDecoder().decode(bytes), notices: [] };
            }
            catch (error) {
                return { text: undefined, notices: [notice(error, 'loaded')] };
            }
        },
        async save(key, text) {
            try {
                await files.write(fileOf(key), new TextEncoder().encode(text), 0o600);
                return [];
            }
            catch (error) {
                return [notice(error, 'saved')];
            }
        },
    };
}
function notice(error, what) {
    if (!(error instanceof lib_errors/* Failure */.HR))
        throw error;
    const { message, place } = error.problem;
    return {
        message: `The history of missing models could not be ${what}: removals are only delayed by it. ${message}`,
        ...(place === undefined ? {} : { place }),
    };
}

;// CONCATENATED MODULE: ./lib/cli/world.js



/** The world of a person's own machine: log on stderr, files below the folder they are in. */
function localWorld(io, flags) {
    const secrets = new Set();
    const files = (0,lib_files/* filesBelow */.D)(io.cwd);
    const say = (message) => io.err(`${(0,report_escape/* terminalText */.eR)(hide(message, secrets))}\n`);
    return {
        env: io.env,
        log: { info: say, debug: flags.switches.has('debug') ? say : () => undefined },
        files,
        history: { isLocal: true, open: async () => fileStore(io.env, files, flags.values.history) },
        now: () => new Date(),
        sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
        random: Math.random,
        mask: (secret) => void secrets.add(secret),
    };
}
function hide(text, secrets) {
    let result = text;
    for (const secret of secrets)
        if (secret !== '')
            result = result.replaceAll(secret, '***');
    return result;
}

;// CONCATENATED MODULE: ./lib/cli/check.js








/** `check`: is this config valid for LiteLLM, and, with a catalogue, up to date? Offline. */
const check = {
    name: 'check',
    summary: 'Check a config.yaml offline: valid for LiteLLM and, with --catalogue, up to date.',
    usage: 'check [--config FILE] [--catalogue FILE] [FLAGS]',
    inputs: ['config-path', 'catalogue', ...SELECTION, ...ENTRIES],
    switches: [{ name: 'json', means: 'print the findings as JSON' }],
    async run(args, io) {
        const flags = parseFlags(check, args);
        const settings = await commandSettings(flags, io, { mode: 'check' });
        const world = localWorld(io, flags);
        const { sources } = await (0,workspace.openWorkspace)(settings, world);
        const found = (0,findings/* validityFindings */.Fu)(sources);
        if (settings.catalogueFile !== undefined) {
            found.push(...(0,findings/* planFindings */.eM)((await (0,main/* prepareRun */.Z0)(settings, world)).plan));
        }
        if (flags.switches.has('json')) {
            io.out(`${JSON.stringify(found.map(({ place, ...rest }) => ({ ...place, ...rest })))}\n`);
        }
        else if (found.length === 0) {
            io.out((0,report_escape/* terminalText */.eR)(`${sources.map(({ path }) => path).join(', ')}: ok\n`));
        }
        else {
            io.out((0,report_escape/* terminalText */.eR)(`${found.map(findings/* findingLine */.mC).join('\n')}\n`));
        }
        return found.some(({ severity }) => severity !== 'warning') ? 1 : 0;
    },
};

// EXTERNAL MODULE: ./lib/history/history.js
var history_history = __webpack_require__(9076);
;// CONCATENATED MODULE: ./lib/report/diff.js
/**
 * A unified diff of two texts by lines, with three lines around each change. A line end that differs is a difference; a
 * missing one at the end of the text is told as diff(1) does. Empty for equal texts.
 */
function unifiedDiff(path, before, after) {
    const old = lines(before);
    const now = lines(after);
    const script = editScript(old, now);
    const hunks = group(script);
    if (hunks.length === 0)
        return '';
    const head = `--- ${before === '' ? '/dev/null' : `a/${path}`}\n+++ b/${path}\n`;
    return head + hunks.map((hunk) => show(script.slice(hunk.from, hunk.to))).join('');
}
const CONTEXT = 3;
/** The search is quadratic in the number of edits; beyond this many a plain replacement of the middle is shown. */
const MOST_EDITS = 4000;
function lines(text) {
    return text === '' ? [] : text.split(/(?<=\n)/);
}
/** The shortest edit script by Myers' greedy algorithm (An O(ND) Difference Algorithm, 1986), common ends taken off first. */
function editScript(old, now) {
    let start = 0;
    while (start < old.length && start < now.length && old[start] === now[start])
        start++;
    let end = 0;
    while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end))
        end++;
    const signs = [
        ...Array(start).fill(' '),
        ...middle(old.slice(start, old.length - end), now.slice(start, now.length - end)),
        ...Array(end).fill(' '),
    ];
    const steps = [];
    let x = 0;
    let y = 0;
    for (const sign of signs) {
        steps.push({ sign, text: (sign === '+' ? now[y] : old[x]) ?? '', old: x, now: y });
        if (sign !== '+')
            x++;
        if (sign !== '-')
            y++;
    }
    return steps;
}
function middle(old, now) {
    const most = Math.min(old.length + now.length, MOST_EDITS);
    let frontier = new Map([[1, 0]]);
    const trace = [];
    for (let d = 0; d <= most; d++) {
        trace.push(frontier);
        const next = new Map();
        for (let k = -d; k <= d; k += 2) {
            let x = down(frontier, k, d) ? (frontier.get(k + 1) ?? 0) : (frontier.get(k - 1) ?? 0) + 1;
            while (x < old.length && x - k < now.length && old[x] === now[x - k])
                x++;
            next.set(k, x);
            if (x >= old.length && x - k >= now.length)
                return backtrack(trace, old.length, now.length);
        }
        frontier = next;
    }
    return [...Array(old.length).fill('-'), ...Array(now.length).fill('+')];
}
function down(frontier, k, d) {
    return k === -d || (k !== d && (frontier.get(k - 1) ?? -1) < (frontier.get(k + 1) ?? -1));
}
function backtrack(trace, oldLength, newLength) {
    const signs = [];
    let x = oldLength;
    let y = newLength;
    for (let d = trace.length - 1; d >= 0; d--) {
        const frontier = trace[d] ?? new Map();
        const k = x - y;
        const insertion = down(frontier, k, d);
        const before = insertion ? k + 1 : k - 1;
        const fromX = frontier.get(before) ?? 0;
        const fromY = fromX - before;
        while (x > Math.max(fromX, 0) && y > Math.max(fromY, 0)) {
            signs.push(' ');
            x--;
            y--;
        }
        if (d > 0)
            signs.push(insertion ? '+' : '-');
        x = fromX;
        y = fromY;
    }
    return signs.toReversed();
}
function group(script) {
    const hunks = [];
    script.forEach((step, at) => {
        if (step.sign === ' ')
            return;
        const from = Math.max(0, at - CONTEXT);
        const to = Math.min(script.length, at + 1 + CONTEXT);
        const last = hunks.at(-1);
        if (last !== undefined && from <= last.to)
            last.to = to;
        else
            hunks.push({ from, to });
    });
    return hunks;
}
function show(steps) {
    const [first] = steps;
    if (first === undefined)
        return '';
    const olds = steps.filter(({ sign }) => sign !== '+').length;
    const news = steps.filter(({ sign }) => sign !== '-').length;
    const header = `@@ -${range(first.old, olds)} +${range(first.now, news)} @@\n`;
    return header + steps.map(({ sign, text }) => line(sign, text)).join('');
}
function range(start, count) {
    return `${count === 0 ? start : start + 1}${count === 1 ? '' : `,${count}`}`;
}
function line(sign, text) {
    if (!text.endsWith('\n'))
        return `${sign}${text}\n\\ No newline at end of file\n`;
    return `${sign}${text.replace(/\r\n$/, '\n')}`;
}

;// CONCATENATED MODULE: ./lib/cli/diff.js

/** The changed files as one unified diff. */
function showDiff(sources, changed) {
    const decoder = new TextDecoder();
    return changed
        .map(({ path, bytes }) => {
        const before = sources.find((source) => source.path === path)?.bytes ?? null;
        return unifiedDiff(path, before === null ? '' : decoder.decode(before), decoder.decode(bytes));
    })
        .join('');
}

;// CONCATENATED MODULE: ./lib/cli/demo.js





/** `demo`: a run on embedded samples; no network, nothing written. */
const demo = {
    name: 'demo',
    summary: 'Show a sample run: the diff, and the pull request it would open. No network.',
    usage: 'demo',
    inputs: [],
    switches: [],
    async run(args, io) {
        parseFlags(demo, args);
        const [{ DEMO_CATALOGUE }, { DEMO_CONFIG }, { parseCatalogue }, { syncFiles }, { decide }] = await Promise.all([
            __webpack_require__.e(/* import() */ 202).then(__webpack_require__.bind(__webpack_require__, 1202)),
            __webpack_require__.e(/* import() */ 889).then(__webpack_require__.bind(__webpack_require__, 4889)),
            __webpack_require__.e(/* import() */ 4).then(__webpack_require__.bind(__webpack_require__, 623)),
            Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6707)),
            __webpack_require__.e(/* import() */ 160).then(__webpack_require__.bind(__webpack_require__, 9160)),
        ]);
        const parsed = parseCatalogue(DEMO_CATALOGUE);
        if (parsed.kind === 'refused')
            throw new lib_errors/* Failure */.HR(parsed.problem);
        const source = { path: 'config.yaml', bytes: new TextEncoder().encode(DEMO_CONFIG), matched: false };
        const synced = syncFiles(parsed.catalogue, [source], {
            select: { include: [], exclude: [], modelTypes: ['chat'], includePreview: true },
            entry: { modelName: undefined, extraHeaders: undefined, newEntry: undefined, costs: false },
            removal: { graceDays: 0, allowMass: false },
        }, { history: history_history/* NO_HISTORY */.Vo, moment: { now: new Date(0) } });
        if (synced.kind === 'refused')
            throw new lib_errors/* Failure */.HR(synced.problems[0]);
        const decision = decide(emptyRepository(source.path), { files: synced.changed, plan: synced.plan }, PULL_REQUEST);
        if (decision.kind !== 'create')
            throw (0,lib_errors/* fail */.fJ)('INTERNAL', `The sample run decided ${decision.kind}.`);
        io.out((0,report_escape/* terminalText */.eR)([
            heading('What would change in config.yaml'),
            showDiff([source], synced.changed),
            heading('The pull request it would open'),
            `Title: ${decision.title}\n`,
            decision.body,
            '',
        ].join('\n')));
        return 0;
    },
};
const PULL_REQUEST = {
    branch: 'copilot-model-sync',
    title: undefined,
    commitMessage: undefined,
    labels: [],
    assignees: [],
    reviewers: [],
    teamReviewers: [],
    milestone: undefined,
    draft: false,
    signOff: false,
    autoMerge: 'never',
};
/** A repository that holds the sample config and has never seen this Action. */
function emptyRepository(path) {
    return {
        repository: {
            id: 'demo',
            owner: 'octo-org',
            name: 'litellm',
            url: 'https://github.com/octo-org/litellm',
            archived: false,
            autoMergeAllowed: false,
            mergeMethods: ['SQUASH'],
        },
        viewer: { login: 'github-actions[bot]', name: 'github-actions[bot]', email: '' },
        base: { name: 'main', oid: '0'.repeat(40), tree: '0'.repeat(40), files: new Map([[path, null]]) },
        branch: { name: PULL_REQUEST.branch, head: undefined, temporary: undefined },
        pulls: [],
    };
}
function heading(text) {
    return `${text}\n${'─'.repeat(text.length)}\n`;
}

// EXTERNAL MODULE: ./lib/report/internal.js
var internal = __webpack_require__(2489);
// EXTERNAL MODULE: ./lib/sync/index.js + 19 modules
var sync = __webpack_require__(6707);
// EXTERNAL MODULE: ./lib/copilot/proxy.js
var proxy = __webpack_require__(552);
;// CONCATENATED MODULE: ./lib/cli/doctor/discreet.js


/**
 * Takes out of a message of ours what others put into it, and what could tell whose it is: words of servers (they may name
 * an account), request ids, a tenant, hosts that only this environment knows (proxies, moved endpoints).
 */
function discreetly(env) {
    const hosts = hostsOf(env);
    return (message) => hosts
        .reduce((text, host) => text.replaceAll(host, 'HOST'), message)
        // From the first quotation mark to the last, since what is quoted may hold such marks itself.
        .replace(/“.*”/s, '“…”')
        .replaceAll(/, request [\w:.-]+/g, '')
        .replaceAll(/[a-z\d-]+\.ghe\.com/gi, 'SUB.ghe.com');
}
/** Where something stands, before what is said of it: `config.yaml:3:17: `. */
function discreetPlace(place) {
    return place === undefined ? '' : `${(0,lib_errors/* formatPlace */.dE)({ ...place, path: discreetPath(place.path) })}: `;
}
/** A path as far as it says nothing about a person: whole below the folder we are in, else its last part. */
function discreetPath(path) {
    const parts = path.split(/[/\\]/);
    const isBelow = !/^(?:[/\\~]|[A-Za-z]:)/.test(path) && !parts.includes('..');
    return isBelow ? path : `…/${parts.at(-1) ?? ''}`;
}
const NAMES = /^(?:https?_proxy|GITHUB_COPILOT_.*_(?:URL|BASE))$/i;
const KNOWN = /(?:^|\.)(?:github|githubcopilot|ghe)\.com$/;
function hostsOf(env) {
    return Object.entries(env).flatMap(([name, value = '']) => {
        if (!NAMES.test(name))
            return [];
        const text = value.includes('://') ? value : `http://${value}`;
        const url = URL.canParse(text) ? new URL(text) : undefined;
        return url === undefined || (0,proxy/* isLoopback */.U)(url) || KNOWN.test(url.hostname) ? [] : [url.hostname];
    });
}

;// CONCATENATED MODULE: ./lib/cli/doctor/step.js
/** What is looked at, in the order in which one rests on the other; `config` rests on none, `sync` on two. */
const STEPS = [
    'token',
    'exchange',
    'seat',
    'endpoint',
    'api-version',
    'catalogue',
    'config',
    'sync',
];
function ok(name, message) {
    return { kind: 'ok', name, message };
}
/** A problem as a step. */
function wrong(name, { code, message, hint }) {
    return { kind: 'wrong', name, code, message, hint };
}
/** @param lacking the step that would have to be ok */
function notTried(name, lacking) {
    return { kind: 'not-tried', name, message: `needs ${lacking}` };
}

;// CONCATENATED MODULE: ./lib/cli/doctor/config.js








/** The steps about the local config: valid for LiteLLM, and what a sync would do to it. Writes nothing, throws nothing. */
async function configSteps(settings, catalogue, world) {
    try {
        const { sources } = await (0,workspace.openWorkspace)(settings, world);
        const valid = validity(sources);
        if (catalogue === undefined)
            return [valid, notTried('sync', 'catalogue')];
        return [valid, await rehearsal(settings, catalogue, sources, world)];
    }
    catch (error) {
        const failed = error instanceof lib_errors/* Failure */.HR ? error.problem : (0,internal.internal)(error);
        return [wrong('config', blurred(failed)), notTried('sync', 'config')];
    }
}
/** @throws Failure for a file that cannot be read as a config */
function validity(sources) {
    const found = (0,findings/* validityFindings */.Fu)(sources.filter(({ bytes }) => bytes !== null));
    const errors = found.filter(({ severity }) => severity === 'error');
    const [first] = errors;
    if (first !== undefined) {
        const count = errors.length === 1 ? '' : `, and ${errors.length - 1} more like it`;
        return wrong('config', {
            ...(0,lib_errors/* problem */.CC)('INVALID_ENTRY', `${discreetPlace(first.place)}${lib_errors/* CODES */.Lp.INVALID_ENTRY.means.replace(/\.$/, '')}${count}.`),
            hint: '`check` tells what exactly.',
        });
    }
    const warnings = found.length === 0 ? 'valid' : `valid, with ${found.length} warnings (see \`check\`)`;
    return ok('config', sources.map((source) => describe(source, warnings)).join('; '));
}
function describe({ path, bytes }, validity) {
    return `${discreetPath(path)}: ${bytes === null ? 'not there yet; a sync would create it' : validity}`;
}
async function rehearsal(settings, catalogue, sources, world) {
    const { synced } = await (0,main/* syncWithHistory */.I0)(sync.syncFiles, catalogue, sources, settings, world);
    return synced.kind === 'refused'
        ? wrong('sync', blurred(synced.problems[0]))
        : ok('sync', wouldDo(synced.plan));
}
function wouldDo({ files, level }) {
    const changes = files.flatMap((file) => file.changes);
    const count = (kind) => changes.filter((change) => change.kind === kind).length;
    const held = files.reduce((sum, file) => sum + file.held.length, 0);
    const keeps = held === 0 ? '' : `; keeps ${held} that would go`;
    if (changes.length === 0)
        return `has nothing to do${keeps}`;
    return `adds ${count('added')}, updates ${count('updated')}, removes ${count('removed')} (${level})${keeps}`;
}
/** What is wrong with a file in words that quote nothing of it: it may hold names and secrets. */
function blurred(found) {
    const { means, fix } = lib_errors/* CODES */.Lp[found.code];
    return { code: found.code, message: `${discreetPlace(found.place)}${means}`, hint: fix };
}

// EXTERNAL MODULE: ./lib/copilot/index.js + 17 modules
var copilot = __webpack_require__(5032);
// EXTERNAL MODULE: ./lib/copilot/versions.js
var versions = __webpack_require__(3675);
// EXTERNAL MODULE: ./lib/sync/select.js + 1 modules
var sync_select = __webpack_require__(9150);
;// CONCATENATED MODULE: ./lib/cli/doctor/copilot.js








const WAY = ['exchange', 'seat', 'endpoint', 'api-version', 'catalogue'];
/** The steps from the token to the catalogue. Asks as a sync does, once. Throws nothing. */
async function copilotSteps(settings, world, io) {
    try {
        const { token, type, from } = await ownToken(io, settings.copilot.host, ({ source }) => source);
        const step = ok('token', `${type}_, from ${from}`);
        const auth = settings.copilot.auth ?? (0,copilot/* defaultAuth */.Gc)(type);
        const { steps, ...rest } = await ask({ ...settings, copilot: { ...settings.copilot, token, auth } }, world);
        return { steps: [step, ...steps], ...rest };
    }
    catch (error) {
        const problem = problemOf(error);
        const token = wrong('token', {
            ...problem,
            message: `${discreetPlace(problem.place)}${problem.message}`,
        });
        return { steps: [token, ...WAY.map((name) => notTried(name, 'token'))] };
    }
}
async function ask(settings, world) {
    let seat;
    const onSeat = (how) => {
        seat = how;
    };
    try {
        const { catalogue, how } = await (0,copilot/* fetchCatalogue */.kp)(settings.copilot, world, { onSeat });
        return {
            steps: [...opened(how), endpoint(how), apiVersion(how), listed(catalogue, settings)],
            catalogue,
        };
    }
    catch (error) {
        const problem = problemOf(error);
        return { steps: seat === undefined ? unopened(problem, settings) : unlisted(problem, seat) };
    }
}
/** The way to the seat failed: at the exchange, or where the seat was looked up, or by where it points. */
function unopened(problem, { copilot: { auth } }) {
    const passed = auth === 'exchange' ? ok('exchange', 'answered') : ok('exchange', NO_EXCHANGE);
    if (problem.code === 'COPILOT_ENDPOINT') {
        return stopped([passed, ok('seat', 'answered')], wrong('endpoint', problem));
    }
    return auth === 'exchange'
        ? stopped([], wrong('exchange', problem))
        : stopped([passed], wrong('seat', problem));
}
/** The way stands, and the list did not come: whose fault that is, by what is wrong. */
function unlisted(problem, how) {
    const blamed = BLAMED[problem.code];
    if (blamed === 'endpoint')
        return stopped(opened(how), wrong('endpoint', problem));
    const arrived = [...opened(how), endpoint(how)];
    if (blamed === 'api-version')
        return stopped(arrived, wrong('api-version', problem));
    return [...arrived, ok('api-version', `${how.apiVersion}, not refused`), wrong('catalogue', problem)];
}
const BLAMED = {
    COPILOT_ENDPOINT: 'endpoint',
    COPILOT_WRONG_HOST: 'endpoint',
    COPILOT_UNREACHABLE: 'endpoint',
    COPILOT_API_VERSION: 'api-version',
};
const NO_EXCHANGE = 'not needed: the token is used as it is';
function opened({ auth, plan }) {
    return [
        ok('exchange', auth === 'exchange' ? 'gave a session' : NO_EXCHANGE),
        ok('seat', plan === undefined ? 'its plan is not told to this kind of token' : `plan ${plan}`),
    ];
}
function endpoint({ endpoint, integrationId }) {
    const as = integrationId === undefined ? 'no integration id' : `the integration id ${integrationId}`;
    return ok('endpoint', `${endpoint}, with ${as}`);
}
function apiVersion({ apiVersion }) {
    const older = apiVersion < versions/* DEFAULT_API_VERSION */._L ? `, older than ${versions/* DEFAULT_API_VERSION */._L}` : '';
    return ok('api-version', `${apiVersion}${older}`);
}
function listed(catalogue, settings) {
    const selection = (0,sync_select/* select */.Lt)(catalogue, settings.select);
    const count = catalogue.models.length;
    const unread = catalogue.unreadable.length + catalogue.nameless;
    return ok('catalogue', [
        `${count} models, ${count - (0,sync_select/* leftOut */.ig)(selection).length} of them get an entry`,
        ...(unread > 0 ? [`${unread} records cannot be read`] : []),
        ...selection.notices.map(({ message }) => message.replace(/\.$/, '')),
    ].join('; '));
}
/** What was passed, where it stopped, and what therefore was not tried. */
function stopped(passed, at) {
    return [...passed, at, ...WAY.slice(passed.length + 1).map((name) => notTried(name, at.name))];
}
function problemOf(error) {
    return error instanceof lib_errors/* Failure */.HR ? error.problem : (0,internal.internal)(error);
}

;// CONCATENATED MODULE: ./lib/cli/doctor/report.js


/** Whether nothing is wrong; what was not tried stands behind something that is. */
function isWell(steps) {
    return steps.every(({ kind }) => kind === 'ok');
}
/** The steps for programs: one object, on one line. */
function json(steps) {
    const told = steps.map(({ kind, name, ...said }) => ({ step: name, status: kind, ...said }));
    return `${JSON.stringify({ ok: isWell(steps), steps: told })}\n`;
}
/** The steps for people: a line each, and below what is wrong what to do. */
function report_text(steps, color) {
    return steps.map((step) => report_line(step, color)).join('');
}
function report_line(step, color) {
    const { word, paint } = STATUS[step.kind];
    const status = color ? `\u001b[${paint}m${word}\u001b[39m` : word;
    const said = step.kind === 'wrong' ? `${step.code}: ${step.message}\n${INDENT}→ ${step.hint}` : step.message;
    const gap = ' '.repeat(WORD - word.length);
    return `${status}${gap}${(0,report_escape/* terminalText */.eR)(`${step.name.padEnd(NAME)}${said}`)}\n`;
}
const STATUS = {
    ok: { word: 'ok', paint: 32 },
    wrong: { word: 'wrong', paint: 31 },
    'not-tried': { word: 'not tried', paint: 33 },
};
/** Widths of the first two columns. */
const WORD = 'not tried'.length + 2;
const NAME = Math.max(...STEPS.map((name) => name.length)) + 2;
const INDENT = ' '.repeat(WORD + NAME);

;// CONCATENATED MODULE: ./lib/cli/doctor/index.js








/** `doctor`: everything a sync rests on, step by step, in words that may stand in a public issue. Writes nothing. */
const doctor = {
    name: 'doctor',
    summary: 'Try each step of a sync and say what is wrong. Safe to paste in a public issue.',
    usage: 'doctor [--config FILE] [--json] [FLAGS]',
    inputs: ['config-path', ...SELECTION, ...ENTRIES, ...SEAT],
    switches: [{ name: 'json', means: 'print the steps as JSON' }],
    async run(args, io) {
        const flags = parseFlags(doctor, args);
        const settings = await commandSettings(flags, io, { mode: 'check' });
        const tell = discreetly(io.env);
        const world = discreet(localWorld(io, flags), tell);
        const { steps: copilot, catalogue } = await copilotSteps(settings, world, io);
        const config = await configSteps(settings, catalogue, world);
        const steps = [...copilot, ...config].map((step) => ({ ...step, message: tell(step.message) }));
        io.out(flags.switches.has('json') ? json(steps) : report_text(steps, io.color));
        return isWell(steps) ? 0 : 1;
    },
};
/** What is logged on the way is pasted along. */
function discreet(world, tell) {
    const { log } = world;
    return {
        ...world,
        log: { info: (message) => log.info(tell(message)), debug: (message) => log.debug(tell(message)) },
    };
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/cli/countdown.js
/**
 * Counts down on stderr, in place, where that is a terminal; elsewhere it says once how long there is.
 *
 * @param secondsLeft asked again each second
 */
function countdown(io, secondsLeft) {
    if (!io.terminal.err) {
        io.err(`Waiting; the code expires in ${Math.ceil(secondsLeft() / 60)} min.\n`);
        return { stop: () => undefined };
    }
    // Short, since a line that wraps could not be taken back; and of one width, so that nothing of the last is left over.
    const show = () => io.err(`\rWaiting, ${clock(secondsLeft()).padStart(5)} left `);
    const timer = setInterval(show, 1000);
    show();
    return {
        stop() {
            clearInterval(timer);
            io.err(`\r${' '.repeat(20)}\r`);
        },
    };
}
function clock(seconds) {
    const whole = Math.max(0, Math.ceil(seconds));
    return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

;// CONCATENATED MODULE: ./lib/cli/login.js









/**
 * `login`: a token by OAuth's device flow. What a person reads goes to stderr, so that stdout holds the token and nothing
 * else: `… login | gh secret set COPILOT_OAUTH_TOKEN`. A terminal keeps what it shows, so there it takes `--print`.
 */
const login = {
    name: 'login',
    summary: 'Get a Copilot token with a code in the browser. In a pipe, stdout is the token and nothing else.',
    usage: 'login [--client NAME] [--save] [--print] | gh secret set COPILOT_OAUTH_TOKEN --repo OWNER/REPO',
    inputs: ['github-host'],
    switches: [
        {
            name: 'client',
            value: 'NAME',
            means: 'the app to log in with: editor (default, `ghu_`), opencode (`gho_`), or a client id',
        },
        { name: 'save', means: 'write LiteLLM’s own token file, so that a local proxy is logged in too' },
        { name: 'print', means: 'show the token on a terminal' },
    ],
    async run(args, io) {
        const flags = parseFlags(login, args);
        const clientId = clientOf(flags.values.client);
        const { copilot } = await commandSettings(flags, io, { mode: 'check' });
        const prints = !io.terminal.out || flags.switches.has('print');
        const saves = flags.switches.has('save');
        if (!prints && !saves)
            io.err(NOT_SHOWN);
        const world = localWorld(io, flags);
        const counts = !flags.switches.has('debug');
        const granted = await interactive({ ...copilot, clientId }, world, counts ? io : quiet(io));
        io.err(told(granted, prints || saves));
        await login_all([
            ...(prints ? [io.deliver(`${granted.token}\n`)] : []),
            ...(saves ? [save(granted, world, io)] : []),
        ]);
        return 0;
    },
};
const NOT_SHOWN = 'A terminal is not shown the token: --save keeps it, --print shows it, a pipe takes it. Without them this only tries the login.\n\n';
function clientOf(name = 'editor') {
    if (name === 'editor' || name === 'opencode')
        return copilot/* APPS */.h[name];
    if (/^[\w.-]{16,64}$/.test(name))
        return name;
    throw new UsageError('--client must be editor, opencode, or the client id of an OAuth app.', 'login');
}
/** Lines about requests would run into a line that is written over. */
function quiet(io) {
    return { ...io, terminal: { ...io.terminal, err: false } };
}
/** The device flow with a person on the other side, who may break it off by Ctrl-C. */
async function interactive(settings, world, io) {
    const stop = new AbortController();
    const release = io.onInterrupt(() => stop.abort());
    let waiting;
    try {
        return await (0,copilot/* login */.iD)(settings, {
            world: { ...world, sleep: (ms) => (0,promises_.setTimeout)(ms, undefined, { signal: stop.signal }) },
            signal: stop.signal,
            onCode(code) {
                io.err((0,report_escape/* terminalText */.eR)(instructions(code)));
                waiting = countdown(io, () => (code.expiresAt.getTime() - world.now().getTime()) / 1000);
            },
        });
    }
    finally {
        waiting?.stop();
        release();
    }
}
/** Waits for all, so that one place that does not take the token keeps it from no other. */
async function login_all(kept) {
    const failed = (await Promise.allSettled(kept)).find(({ status }) => status === 'rejected');
    if (failed?.status === 'rejected')
        throw failed.reason;
}
function instructions({ userCode, verificationUri }) {
    return `Open ${verificationUri}\nand enter ${userCode}\nas the account whose Copilot seat is meant.\n\n`;
}
async function save({ token }, world, io) {
    const path = litellmTokenFile(world.env);
    await world.files.write(path, new TextEncoder().encode(`${token}\n`), 0o600);
    io.err((0,report_escape/* terminalText */.eR)(`Saved to ${path}, for nobody else to read.\n`));
}
function told({ type, expiresAt }, kept) {
    const fate = kept ? '' : ' The token was not shown and not kept.';
    const expiry = expiresAt === undefined
        ? ''
        : ` It expires at ${expiresAt.toISOString().slice(0, 16)}Z, too soon for a schedule: \`login --client opencode\` gives one that stays.`;
    return `Logged in, with a ${type}_ token.${fate}${expiry}\n`;
}

// EXTERNAL MODULE: ./lib/catalogue.js
var lib_catalogue = __webpack_require__(1594);
// EXTERNAL MODULE: ./lib/sync/entry.js
var entry = __webpack_require__(4895);
;// CONCATENATED MODULE: ./lib/cli/table.js

/** A table that fits the terminal: empty columns go, then the droppable ones, then the last column is cut. */
function table(columns, rows, style) {
    const shown = fitting(columns
        .map((column) => laidOut(column, rows))
        .filter(({ cells }) => cells.length === 0 || cells.some((cell) => cell !== '')), style.width);
    const paint = (text, on, off) => style.color ? `\u001b[${on}m${text}\u001b[${off}m` : text;
    const head = table_line(shown.map((it) => pad(it.column.head, it)), style.width);
    const body = rows.map((row, at) => {
        const text = table_line(shown.map((it) => pad(it.cells[at] ?? '', it)), style.width);
        return style.dim?.(row) === true ? paint(text, 2, 22) : text;
    });
    return [paint(head, 1, 22), ...body, ''].join('\n');
}
function laidOut(column, rows) {
    const cells = rows.map((row) => (0,report_escape/* terminalText */.eR)(column.cell(row)).replaceAll(/[\n\t]/g, ' '));
    const width = cells.reduce((most, cell) => Math.max(most, widthOf(cell)), column.head.length);
    return { column, cells, width };
}
function fitting(columns, width) {
    const order = [...new Set(columns.flatMap(({ column }) => column.drop ?? []))].toSorted((a, b) => a - b);
    let shown = columns;
    for (const drop of order) {
        if (total(shown) <= width)
            break;
        shown = shown.filter(({ column }) => column.drop !== drop);
    }
    return shown;
}
function total(columns) {
    return columns.reduce((sum, { width }) => sum + width + 2, -2);
}
function pad(text, { column, width }) {
    const space = ' '.repeat(Math.max(0, width - widthOf(text)));
    return column.right === true ? space + text : text + space;
}
function table_line(cells, width) {
    const whole = cells.join('  ').trimEnd();
    if (widthOf(whole) <= width)
        return whole;
    let cut = '';
    let used = 1;
    for (const character of whole) {
        used += widthOf(character);
        if (used > width)
            break;
        cut += character;
    }
    return `${cut}…`;
}
/** Columns that a terminal gives to a text: none to marks, two to ideographs and emoji (Unicode's East Asian Width). */
function widthOf(text) {
    let width = 0;
    for (const character of text)
        width += NO_WIDTH.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
    return width;
}
const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const WIDE = /^(?:\p{Emoji_Presentation}|[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}])$/u;

;// CONCATENATED MODULE: ./lib/cli/models.js









/** `models`: the catalogue as a table, and why each model is in or out. */
const models = {
    name: 'models',
    summary: 'Show Copilot’s models, and why each gets an entry or not.',
    usage: 'models [--catalogue FILE] [--all] [--json] [FLAGS]',
    inputs: ['catalogue', ...SELECTION, ...SEAT],
    switches: [
        { name: 'all', means: 'also the models that get no entry' },
        { name: 'json', means: 'print them as JSON' },
    ],
    async run(args, io) {
        const flags = parseFlags(models, args);
        const settings = await withToken(await commandSettings(flags, io, { mode: 'check' }), io);
        const world = localWorld(io, flags);
        const { catalogue } = await (0,lib_catalogue/* readCatalogue */.Y)(settings, world);
        const selection = (0,sync_select/* select */.Lt)(catalogue, settings.select);
        const verdicts = [...selection.verdicts.values()];
        const chosen = verdicts.filter(({ kind }) => kind === 'chosen');
        const rows = flags.switches.has('all') ? verdicts : chosen;
        for (const { message } of [...catalogue.notices, ...selection.notices])
            world.log.info(message);
        if (flags.switches.has('json')) {
            io.out(`${JSON.stringify(rows.map(({ model, ...why }) => ({ ...model, mode: (0,entry/* mode */.Mq)(model), ...why })))}\n`);
            return 0;
        }
        io.out(table(COLUMNS, rows, { ...io, dim: ({ kind }) => kind !== 'chosen' }));
        const out = verdicts.length - chosen.length;
        const more = rows.length < verdicts.length ? ' (--all shows them)' : '';
        io.out((0,report_escape/* terminalText */.eR)(`${chosen.length} in, ${out} out${more}\n`));
        return 0;
    },
};
const COLUMNS = [
    { head: 'ID', cell: ({ model }) => model.id },
    { head: 'Name', cell: ({ model }) => model.name ?? '', drop: 3 },
    { head: 'Vendor', cell: ({ model }) => model.vendor ?? '', drop: 2 },
    { head: 'Mode', cell: ({ model }) => (0,entry/* mode */.Mq)(model) ?? '', drop: 6 },
    { head: 'Window', cell: ({ model }) => count(model.limits.contextWindow), right: true, drop: 5 },
    { head: 'Prompt', cell: ({ model }) => count(model.limits.prompt), right: true, drop: 7 },
    { head: 'Output', cell: ({ model }) => count(model.limits.output), right: true, drop: 7 },
    { head: 'Capabilities', cell: ({ model }) => capabilities(model), drop: 4 },
    { head: '$/M in', cell: ({ model }) => price(model.prices?.input), right: true, drop: 1 },
    { head: '$/M out', cell: ({ model }) => price(model.prices?.output), right: true, drop: 1 },
    { head: 'Entry', cell: (verdict) => (verdict.kind === 'chosen' ? 'yes' : `no: ${verdict.reason}`) },
];
function capabilities({ supports }) {
    const words = [
        supports?.toolCalls === true && 'tools',
        supports?.vision === true && 'vision',
        supports?.reasoning === true && 'reasoning',
        supports?.structuredOutputs === true && 'schema',
        supports?.webSearch === true && 'web',
    ];
    return words.filter((word) => word !== false).join(' ');
}
/** Tokens in thousands as the catalogue counts them: `128k`, `1000k`. */
function count(tokens) {
    if (tokens === undefined)
        return '';
    return tokens < 1000 ? String(tokens) : `${Math.round(tokens / 1000)}k`;
}
/** USD for a million tokens. */
function price(perToken) {
    return perToken === undefined ? '' : (perToken * 1e6).toFixed(2);
}

// EXTERNAL MODULE: ./lib/report/outputs.js
var outputs = __webpack_require__(8568);
// EXTERNAL MODULE: ./lib/report/text.js
var lib_report_text = __webpack_require__(4639);
// EXTERNAL MODULE: ./lib/report/verdict.js
var verdict = __webpack_require__(975);
;// CONCATENATED MODULE: ./lib/cli/sync.js











/** `sync`: the run of the Action, by default on the local file. */
const sync_sync = {
    name: 'sync',
    summary: 'Bring a config.yaml up to date with Copilot’s catalogue.',
    usage: 'sync [--config FILE] [--catalogue FILE] [--dry-run] [FLAGS]',
    inputs: Object.keys(schema/* INPUTS */.m).filter((name) => !name.endsWith('-token')),
    switches: [
        { name: 'dry-run', means: 'show what would change and write nothing' },
        {
            name: 'history',
            value: 'FILE',
            means: 'where missing models are remembered; by default in your state folder',
        },
        { name: 'json', means: 'print the outputs as JSON' },
    ],
    async run(args, io) {
        const flags = parseFlags(sync_sync, args);
        const settings = await withToken(await commandSettings(flags, io, { mode: 'write' }), io);
        const world = localWorld(io, flags);
        const outcome = flags.switches.has('dry-run')
            ? await dryRun(settings, world, (diff) => {
                if (!flags.switches.has('json'))
                    io.out((0,report_escape/* terminalText */.eR)(diff));
            })
            : await (0,main/* run */.eF)(settings, world);
        io.out(flags.switches.has('json') ? `${JSON.stringify((0,outputs/* outputs */.V)(outcome))}\n` : (0,report_escape/* terminalText */.eR)((0,lib_report_text.text)(outcome)));
        const problem = (0,verdict.verdict)(outcome);
        if (problem !== undefined)
            throw new lib_errors/* Failure */.HR(problem);
        return 0;
    },
};
/** The plan, printed: what follows it in a run is simply not called. */
async function dryRun(settings, world, show) {
    const { source, plan, changed, target, recalled } = await (0,main/* prepareRun */.Z0)(settings, world);
    show(showDiff(target.sources, changed));
    return { source, plan, conclusion: { kind: 'planned' }, notices: recalled.notices };
}

;// CONCATENATED MODULE: ./lib/cli.js












const COMMANDS = [login, models, sync_sync, check, doctor, demo];
/** Door 2: the command line. Returns the exit code: 0 done, 1 failed or out of date, 2 usage, 130 broken off. */
async function cli_main(args, env) {
    const io = processIo(env);
    try {
        return await dispatch(args, io);
    }
    catch (error) {
        if (error instanceof UsageError) {
            io.err(`${(0,report_escape/* terminalText */.eR)(error.message)}\nSee \`copilot-model-sync ${error.command ?? ''}${error.command === undefined ? '' : ' '}--help\`.\n`);
            return 2;
        }
        const problem = error instanceof lib_errors/* Failure */.HR ? error.problem : (0,internal.internal)(error);
        io.err((0,report_escape/* terminalText */.eR)(cli_told(problem)));
        return exitCode(problem);
    }
}
/** 130 is what a shell says of a program that Ctrl-C ended. */
function exitCode({ code }) {
    if (code === 'LOGIN_CANCELLED')
        return 130;
    return code === 'INVALID_INPUT' ? 2 : 1;
}
function processIo(env) {
    const { stdout, stderr } = process;
    // Whoever reads may go away (`| head`): nothing is lost then but what nobody wants.
    for (const stream of [stdout, stderr])
        stream.on('error', () => undefined);
    const terminal = { out: (0,external_node_tty_.isatty)(1), err: (0,external_node_tty_.isatty)(2) };
    return {
        env,
        cwd: process.cwd(),
        out: (text) => void stdout.write(text),
        err: (text) => void stderr.write(text),
        deliver: (text) => new Promise((resolve, reject) => {
            stdout.write(text, (error) => {
                if (error)
                    reject(undelivered(error));
                else
                    resolve();
            });
        }),
        // a terminal that does not know its size says 0
        width: terminal.out ? stdout.columns || 80 : Number.POSITIVE_INFINITY,
        color: terminal.out && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb',
        terminal,
        onInterrupt(stop) {
            process.once('SIGINT', stop);
            return () => void process.off('SIGINT', stop);
        },
    };
}
function undelivered(cause) {
    const code = 'code' in cause ? String(cause.code) : 'unknown reason';
    return (0,lib_errors/* fail */.fJ)('FILE_ERROR', `Standard output did not take the token: ${code}.`, {
        hint: 'Check the command after the pipe, then log in again.',
        cause,
    });
}
async function dispatch(args, io) {
    const [name, ...rest] = args;
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
        if (name !== undefined) {
            io.out(overview());
            return 0;
        }
        io.err(overview());
        return 2;
    }
    const command = COMMANDS.find((it) => it.name === name);
    if (command === undefined)
        throw new UsageError(`There is no command ${JSON.stringify(name)}.`);
    if (rest.includes('--help') || rest.includes('-h')) {
        io.out(helpOf(command));
        return 0;
    }
    return command.run(rest, io);
}
function overview() {
    const width = Math.max(...COMMANDS.map(({ name }) => name.length));
    const lines = COMMANDS.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
    return [
        'Keeps the GitHub Copilot models of a LiteLLM config.yaml up to date.',
        '',
        'Usage: copilot-model-sync COMMAND [FLAGS]',
        '',
        ...lines,
        '',
        '`copilot-model-sync COMMAND --help` tells the flags.',
        'Exit code: 0 done, 1 failed or out of date, 2 wrong usage, 130 broken off by Ctrl-C.',
        '',
    ].join('\n');
}
function cli_told(problem) {
    const place = problem.place === undefined ? '' : `${(0,lib_errors/* formatPlace */.dE)(problem.place)}: `;
    return `error ${problem.code}: ${place}${problem.message}\n${problem.hint}\n`;
}


/***/ }),

/***/ 8121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vA: () => (/* binding */ asJson),
  om: () => (/* binding */ historyOf),
  _P: () => (/* binding */ unusable)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return api/* _isoDateTime */.G1(schemas/* ZodISODateTime */.You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

// EXTERNAL MODULE: ./lib/history/history.js
var history_history = __webpack_require__(9076);
;// CONCATENATED MODULE: ./lib/history/format.js


/** Beyond these a history is none of ours. An id is as long as the catalogue's reader lets it be. */
const MOST_MODELS = 10_000;
const MOST_CHARACTERS = 4 * 1024 * 1024;
const Stored = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    missing: schemas/* record */.g1P(schemas/* string */.YjP().min(1).max(256), schemas/* strictObject */.rej({ since: datetime(), runs: schemas/* int */.Whr().min(1).max(1_000_000) })),
});
/** JSON, for a file that people may look at. */
const asJson = { parse, format };
function parse(text, now) {
    if (text.length > MOST_CHARACTERS)
        return unusable('it is too large');
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        return unusable('it is not JSON');
    }
    const parsed = Stored.safeParse(json);
    if (!parsed.success)
        return unusable('it is of another shape or version');
    return historyOf(Object.entries(parsed.data.missing), now);
}
function format({ missing }) {
    const sorted = [...missing].toSorted(([a], [b]) => (a < b ? -1 : 1));
    return `${JSON.stringify({ version: 1, missing: Object.fromEntries(sorted) }, null, 2)}\n`;
}
/** A date in the future would bring a removal forward. */
function historyOf(records, now, run) {
    if (records.length > MOST_MODELS)
        return unusable('it names too many models');
    if (records.some(([, { since }]) => !(Date.parse(since) <= now.getTime()))) {
        return unusable('it is dated in the future');
    }
    if (records.length === 0)
        return { kind: 'history', history: history_history/* NO_HISTORY */.Vo };
    return { kind: 'history', history: { missing: new Map(records), ...(run === undefined ? {} : { run }) } };
}
function unusable(reason) {
    return { kind: 'unusable', reason };
}


/***/ }),

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

/***/ 2489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   internal: () => (/* binding */ internal)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/**
 * A defect of this program as a problem. The error's own words may hold anything, a token among it, so only its kind and
 * the place in our code are told.
 */
function internal(error) {
    const kind = error instanceof Error ? error.constructor.name : typeof error;
    const place = error instanceof Error ? frames(error) : '';
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('INTERNAL', `An unexpected ${kind} ended the run${place}. Nothing more was done.`);
}
function frames(error) {
    const places = [...(error.stack ?? '').matchAll(/([\w.-]+\.(?:js|ts|mjs):\d+:\d+)/g)].slice(0, 3);
    return places.length === 0 ? '' : ` (at ${places.map(([, place]) => place).join(', ')})`;
}


/***/ }),

/***/ 4639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planText: () => (/* binding */ planText),
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


/***/ }),

/***/ 6257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ needsListing),
/* harmony export */   f: () => (/* binding */ expand)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _sync_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5921);


/** More files than this are no configs but a mistaken glob; each would also be a part of one query. */
const MOST_FILES = 100;
/** Whether the files of the repository have to be listed to know which configs are meant. */
function needsListing(paths) {
    return paths.some((path) => path.glob);
}
/**
 * The configs that `config-path` names, globs replaced by what they match, in order and each once. A path that is also
 * named without a glob counts as named.
 *
 * @param files all files of the repository or workspace; empty when there is no glob
 * @throws Failure CONFIG_PATH when a glob matches nothing, or far too much
 */
function expand(paths, files) {
    const locations = new Map();
    const add = (location) => {
        const key = `${location.path}#${location.pointer ?? ''}`;
        if (!location.matched || !locations.has(key))
            locations.set(key, location);
    };
    for (const { path, pointer, glob: isGlob } of paths) {
        const rest = pointer === undefined ? {} : { pointer };
        if (!isGlob) {
            add({ path, matched: false, ...rest });
            continue;
        }
        const found = files.filter((0,_sync_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .glob */ .T)(path)).toSorted();
        if (found.length === 0)
            throw nothingFound(path, files);
        if (found.length > MOST_FILES) {
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('CONFIG_PATH', `The glob ${JSON.stringify(path)} matches ${found.length} files, more than ${MOST_FILES}.`, {
                hint: 'Narrow `config-path`.',
            });
        }
        for (const match of found)
            add({ path: match, matched: true, ...rest });
    }
    return [...locations.values()];
}
/** Shows what a better glob would be about: the YAML files, or else whatever there is. */
function nothingFound(path, files) {
    const yaml = files.filter((file) => /\.(?:ya?ml|json)$/i.test(file));
    const looked = yaml.length > 0 ? yaml : files;
    const shown = looked.slice(0, 10).join(', ');
    const more = looked.length > 10 ? ` and ${looked.length - 10} more` : '';
    const seen = files.length === 0
        ? 'There are no files at all'
        : `Of ${files.length} files, ${yaml.length} are YAML or JSON: ${shown}${more}`;
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('CONFIG_PATH', `The glob ${JSON.stringify(path)} matches no file. ${seen}.`);
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


/***/ }),

/***/ 5776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openWorkspace: () => (/* binding */ openWorkspace)
/* harmony export */ });
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6257);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1335);


/** The configs in the workspace's files, for the modes `write` and `check`: no git, no GitHub. */
async function openWorkspace(settings, { files }) {
    const { configPaths, mode } = settings;
    const locations = (0,_expand_js__WEBPACK_IMPORTED_MODULE_0__/* .expand */ .f)(configPaths, (0,_expand_js__WEBPACK_IMPORTED_MODULE_0__/* .needsListing */ .M)(configPaths) ? await files.list() : []);
    const sources = await Promise.all(locations.map(async (location) => ({ ...location, bytes: await files.read(location.path) })));
    return {
        sources,
        async conclude(plan, changed) {
            if (mode === 'check') {
                const there = sources.filter(({ bytes }) => bytes !== null);
                return { kind: 'checked', findings: [...(0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .validityFindings */ .Fu)(there), ...(0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .planFindings */ .eM)(plan)] };
            }
            const paths = changed.map(({ path }) => path);
            for (const { path, bytes } of changed)
                await files.write(path, bytes);
            return { kind: 'written', paths };
        },
    };
}


/***/ })

};
