export const id = 369;
export const ids = [369,639,975,489,272,776];
export const modules = {

/***/ 7369:
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
/** Every command has it, so that nobody has to know which ones make requests. */
const DEBUG = { name: 'debug', means: 'log each request on stderr' };
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
/** Which models get an entry. */
const SELECTION = ['include', 'exclude', 'model-types', 'include-preview'];
/** What the entries contain. */
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
// EXTERNAL MODULE: ./lib/inputs/read.js + 3 modules
var inputs_read = __webpack_require__(2675);
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

/** Long enough for a keyring to answer, but not for one that asks a person something. */
const MOST_MS = 5_000;
/** Where gh looks before its own login. These tokens are meant for the repository, and are never used for Copilot. */
const REPOSITORY_TOKENS = ['GH_TOKEN', 'GITHUB_TOKEN', 'GH_ENTERPRISE_TOKEN', 'GITHUB_ENTERPRISE_TOKEN'];
/** What `gh auth token` says for a host; undefined without gh, without a login, or without an answer in time. */
function ghToken(host, env) {
    const own = Object.fromEntries(Object.entries(env).filter(([name]) => !REPOSITORY_TOKENS.includes(name)));
    return new Promise((resolve) => {
        const gh = (0,external_node_child_process_.execFile)('gh', ['auth', 'token', '--hostname', host], 
        // A signal, since `timeout` would keep waiting for a process that inherited the pipe.
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
        throw (0,lib_errors/* fail */.fJ)('TOKEN_MISSING', 'There is no Copilot token: COPILOT_TOKEN is not set, LiteLLM’s token file and github_token.json do not exist, and `gh auth token` gives none.', { hint: 'Log in with `login --save`, or set COPILOT_TOKEN.' });
    }
    const from = nameOf(found);
    const parsed = (0,token/* parseToken */.p)(found.text);
    if (parsed.kind === 'token')
        return { token: parsed.token, type: parsed.type, from };
    throw new lib_errors/* Failure */.HR({ ...parsed.problem, message: `${parsed.problem.message} It is from ${from}.` });
}
/**
 * The Copilot token of this machine: the first place that contains anything decides, so that nothing is switched silently.
 * `gh` is started only when all other places are empty.
 *
 * @param host where the seat lives
 * @throws Failure FILE_ERROR when a file exists and cannot be read
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
/** What `github_auth.py` of older scripts kept in the folder in which it was started. */
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
 * Settings of a command: its flags over the command line's own defaults. Tokens are read from places that appear in no process
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
 * The same settings with the Copilot token that this machine has, unless a recorded catalogue makes it unnecessary. Reports
 * on stderr which one is used.
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
    // the token is looked up when everything else is known to be valid
    needsCatalogue: false,
    tokenHint: '',
};

// EXTERNAL MODULE: ./lib/history/format.js
var format = __webpack_require__(7525);
;// CONCATENATED MODULE: ./lib/history/file.js




/**
 * The history in a file that only the user can read.
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
        message: `The history of missing models could not be ${what}: this only delays removals. ${message}`,
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
            found.push(...(0,findings/* planFindings */.eM)((await (0,main/* prepareRun */.Z)(settings, world)).plan));
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
            __webpack_require__.e(/* import() */ 707).then(__webpack_require__.bind(__webpack_require__, 6707)),
            __webpack_require__.e(/* import() */ 238).then(__webpack_require__.bind(__webpack_require__, 2238)),
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

// EXTERNAL MODULE: ./lib/history/schedule.js + 1 modules
var schedule = __webpack_require__(2762);
;// CONCATENATED MODULE: ./lib/history/workflows.js

/**
 * The workflows below this folder that run this Action by schedules too rare for the Actions cache, by their paths. A file
 * that cannot be read as a workflow is not judged.
 */
async function rareWorkflows(files) {
    const paths = (await files.list()).filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path));
    const rare = await Promise.all(paths.map(async (path) => {
        const text = new TextDecoder().decode((await files.read(path)) ?? new Uint8Array());
        if (!/\buses:.*\/copilot-model-sync@/.test(text))
            return false;
        const crons = await cronsIn(text);
        return crons.length > 0 && (0,schedule/* isTooRare */.j)(crons);
    }));
    return paths.filter((_, at) => rare[at]).toSorted();
}
async function cronsIn(text) {
    const [{ parseDocument }, z] = await Promise.all([Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19)), __webpack_require__.e(/* import() */ 255).then(__webpack_require__.bind(__webpack_require__, 6255))]);
    const document = parseDocument(text, { prettyErrors: false });
    if (document.errors.length > 0)
        return [];
    const Workflow = z.object({ on: z.object({ schedule: z.array(z.object({ cron: z.string() })) }) });
    const parsed = Workflow.safeParse(document.toJS({ maxAliasCount: 100 }));
    return parsed.success ? parsed.data.on.schedule.map(({ cron }) => cron) : [];
}

// EXTERNAL MODULE: ./lib/planning.js
var planning = __webpack_require__(4986);
// EXTERNAL MODULE: ./lib/report/internal.js
var internal = __webpack_require__(2489);
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
    const { synced } = await (0,planning/* syncWithHistory */.I)(catalogue, sources, settings, world);
    if (synced.kind === 'refused')
        return wrong('sync', blurred(synced.problems[0]));
    const rare = settings.removal.graceDays === 0 ? [] : await rareWorkflows(world.files);
    return ok('sync', [wouldDo(synced.plan), ...rare.map(neverRemoves)].join('; '));
}
function neverRemoves(path) {
    return `${discreetPath(path)} runs too rarely to remember missing models, so none is removed: schedule it at least every 6 days, or set removal-grace-days to 0`;
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
    // whether there is color was decided before, by the stream that this goes to
    const status = color ? (0,external_node_util_.styleText)(paint, word, { validateStream: false }) : word;
    const said = step.kind === 'wrong' ? `${step.code}: ${step.message}\n${INDENT}→ ${step.hint}` : step.message;
    const gap = ' '.repeat(WORD - word.length);
    return `${status}${gap}${(0,report_escape/* terminalText */.eR)(`${step.name.padEnd(NAME)}${said}`)}\n`;
}
const STATUS = {
    ok: { word: 'ok', paint: 'green' },
    wrong: { word: 'wrong', paint: 'red' },
    'not-tried': { word: 'not tried', paint: 'yellow' },
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
 * Counts down on stderr, in place, when that is a terminal. Otherwise it says once how much time there is.
 *
 * @param secondsLeft asked again each second
 */
function countdown(io, secondsLeft) {
    if (!io.terminal.err) {
        io.err(`Waiting; the code expires in ${Math.ceil(secondsLeft() / 60)} min.\n`);
        return { stop: () => undefined };
    }
    // Short, since a line that wraps could not be rewritten; of one width, so that nothing of the last one remains.
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
 * `login`: a token by OAuth's device flow. What a person reads is written to stderr, so that stdout contains the token and nothing
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
        io.err(grantedText(granted, prints || saves));
        await login_all([
            ...(prints ? [io.deliver(`${granted.token}\n`)] : []),
            ...(saves ? [save(granted, world, io)] : []),
        ]);
        return 0;
    },
};
const NOT_SHOWN = 'The token is not shown on a terminal: --save stores it, --print shows it, a pipe receives it. Without them, this only tries the login.\n\n';
function clientOf(name = 'editor') {
    if (name === 'editor' || name === 'opencode')
        return copilot/* APPS */.h[name];
    if (/^[\w.-]{16,64}$/.test(name))
        return name;
    throw new UsageError('--client must be editor, opencode, or the client id of an OAuth app.', 'login');
}
/** Lines about requests would mix with a line that is rewritten in place. */
function quiet(io) {
    return { ...io, terminal: { ...io.terminal, err: false } };
}
/** The device flow with a person on the other side, who may interrupt it by Ctrl-C. */
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
/** Waits for all, so that a failure of one place does not keep the token from another. */
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
    io.err((0,report_escape/* terminalText */.eR)(`Saved to ${path}, readable by you alone.\n`));
}
function grantedText({ type, expiresAt }, kept) {
    const fate = kept ? '' : ' The token was not shown and not stored.';
    const expiry = expiresAt === undefined
        ? ''
        : ` It expires at ${expiresAt.toISOString().slice(0, 16)}Z, too soon for a schedule: \`login --client opencode\` gives one that does not expire.`;
    return `Logged in, with a ${type}_ token.${fate}${expiry}\n`;
}

// EXTERNAL MODULE: ./lib/catalogue.js
var lib_catalogue = __webpack_require__(1594);
// EXTERNAL MODULE: ./lib/sync/entry.js
var entry = __webpack_require__(4895);
;// CONCATENATED MODULE: ./lib/cli/table.js


/** A table that fits the terminal: without empty columns, then without the droppable ones, then with the last column cut. */
function table(columns, rows, style) {
    const shown = fitting(columns
        .map((column) => laidOut(column, rows))
        .filter(({ cells }) => cells.length === 0 || cells.some((cell) => cell !== '')), style.width);
    const paint = (format, text) => 
    // whether there is color was decided before, by the stream that this goes to
    style.color ? (0,external_node_util_.styleText)(format, text, { validateStream: false }) : text;
    const head = table_line(shown.map((it) => pad(it.column.head, it)), style.width);
    const body = rows.map((row, at) => {
        const text = table_line(shown.map((it) => pad(it.cells[at] ?? '', it)), style.width);
        return style.dim?.(row) === true ? paint('dim', text) : text;
    });
    return [paint('bold', head), ...body, ''].join('\n');
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
/** Columns that a text takes in a terminal: none for marks, two for ideographs and emoji (Unicode's East Asian Width). */
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
const sync = {
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
        const flags = parseFlags(sync, args);
        const settings = await withToken(await commandSettings(flags, io, { mode: 'write' }), io);
        const world = localWorld(io, flags);
        const outcome = flags.switches.has('dry-run')
            ? await dryRun(settings, world, (diff) => {
                if (!flags.switches.has('json'))
                    io.out((0,report_escape/* terminalText */.eR)(diff));
            })
            : await (0,main/* run */.e)(settings, world);
        io.out(flags.switches.has('json') ? `${JSON.stringify((0,outputs/* outputs */.V)(outcome))}\n` : (0,report_escape/* terminalText */.eR)((0,lib_report_text.text)(outcome)));
        const problem = (0,verdict.verdict)(outcome);
        if (problem !== undefined)
            throw new lib_errors/* Failure */.HR(problem);
        return 0;
    },
};
/** The plan, printed: what follows it in a run is simply not called. */
async function dryRun(settings, world, show) {
    const { source, plan, changed, target, loaded } = await (0,main/* prepareRun */.Z)(settings, world);
    show(showDiff(target.sources, changed));
    return { source, plan, conclusion: { kind: 'planned' }, notices: loaded.notices };
}

// EXTERNAL MODULE: ./lib/outcome.js
var outcome = __webpack_require__(3259);
;// CONCATENATED MODULE: ./lib/cli.js













const COMMANDS = [login, models, sync, check, doctor, demo];
/** Door 2: the command line. Returns the exit code: 0 done, 1 failed or out of date, 2 usage, 130 interrupted. */
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
        if (error instanceof outcome/* FilesRefused */.q && error.plan.files.length > 0) {
            const { othersText } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 4639));
            io.err((0,report_escape/* terminalText */.eR)(`${othersText(error.plan)}\n`));
        }
        const problem = error instanceof lib_errors/* Failure */.HR ? error.problem : (0,internal.internal)(error);
        io.err((0,report_escape/* terminalText */.eR)(problemText(problem)));
        return exitCode(problem);
    }
}
/** A shell reports 130 for a program that Ctrl-C ended. */
function exitCode({ code }) {
    if (code === 'LOGIN_CANCELLED')
        return 130;
    return code === 'INVALID_INPUT' ? 2 : 1;
}
function processIo(env) {
    const { stdout, stderr } = process;
    // The reader may close the pipe early (`| head`): what it does not read is not needed.
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
        // a terminal that does not know its size reports 0
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
        '`copilot-model-sync COMMAND --help` lists the flags.',
        'Exit code: 0 done, 1 failed or out of date, 2 wrong usage, 130 interrupted by Ctrl-C.',
        '',
    ].join('\n');
}
function problemText(problem) {
    const place = problem.place === undefined ? '' : `${(0,lib_errors/* formatPlace */.dE)(problem.place)}: `;
    return `error ${problem.code}: ${place}${problem.message}\n${problem.hint}\n`;
}


/***/ }),

/***/ 7525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _P: () => (/* binding */ unusable),
/* harmony export */   om: () => (/* binding */ historyOf),
/* harmony export */   vA: () => (/* binding */ asJson)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5156);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4377);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9076);


/** A larger history is not one of ours. An id is as long as the catalogue's reader allows. */
const MOST_MODELS = 10_000;
const MOST_CHARACTERS = 4 * 1024 * 1024;
const Stored = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    version: zod__WEBPACK_IMPORTED_MODULE_1__.literal(1),
    missing: zod__WEBPACK_IMPORTED_MODULE_1__.record(zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1).max(256), zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({ since: zod__WEBPACK_IMPORTED_MODULE_2__.datetime(), runs: zod__WEBPACK_IMPORTED_MODULE_1__.int().min(1).max(1_000_000) })),
});
/** JSON, for a file that people may look at. */
const asJson = { parse, format, carry: () => undefined };
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
        return { kind: 'history', history: _history_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_HISTORY */ .Vo };
    return { kind: 'history', history: { missing: new Map(records), ...(run === undefined ? {} : { run }) } };
}
function unusable(reason) {
    return { kind: 'unusable', reason };
}


/***/ }),

/***/ 2762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ isTooRare),
  I: () => (/* binding */ scheduleNotice)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/history/cron.js
/**
 * The longest time between two days on which any of these schedules starts a workflow, in days, over four years. POSIX cron
 * as GitHub reads it: five fields in UTC, names of months and days, no `@daily`. Undefined when a schedule cannot be read.
 */
function longestGapDays(crons) {
    const schedules = crons.map(parse);
    if (!schedules.every((schedule) => schedule !== undefined))
        return undefined;
    let last;
    let longest;
    for (let day = 0; day < FOUR_YEARS; day++) {
        const date = new Date(Date.UTC(2024, 0, 1 + day));
        if (!schedules.some((schedule) => isOn(schedule, date)))
            continue;
        if (last !== undefined)
            longest = Math.max(longest ?? 0, day - last);
        last = day;
    }
    return longest ?? (schedules.length > 0 ? FOUR_YEARS : undefined);
}
const FOUR_YEARS = 1461;
const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const WEEKDAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
function parse(cron) {
    const [, , day = '', month = '', weekday = '', ...more] = cron.trim().split(/\s+/);
    const days = field(day, 1, 31);
    const months = field(month, 1, 12, MONTHS);
    const weekdays = field(weekday, 0, 6, WEEKDAYS);
    if (more.length > 0 || days === 'wrong' || months === 'wrong' || weekdays === 'wrong')
        return undefined;
    return { days, months, weekdays };
}
/** A day matches either of the two day fields when both are restricted (POSIX, `crontab`). */
function isOn({ days, months, weekdays }, date) {
    if (months !== undefined && !months.has(date.getUTCMonth() + 1))
        return false;
    const byDay = days?.has(date.getUTCDate());
    const byWeekday = weekdays?.has(date.getUTCDay());
    if (byDay === undefined)
        return byWeekday ?? true;
    return byDay || byWeekday === true;
}
/** The values of a field; undefined: any value. */
function field(text, least, most, names = []) {
    if (text === '*')
        return undefined;
    const values = new Set();
    for (const part of text.split(',')) {
        const [, from = '', to, step = '1'] = /^(\*|\w+)(?:-(\w+))?(?:\/(\d+))?$/.exec(part) ?? [];
        const first = from === '*' ? least : valueIn(from, least, names);
        const last = to !== undefined ? valueIn(to, least, names) : from === '*' || part.includes('/') ? most : first;
        if (!(first >= least && last <= most && first <= last && Number(step) > 0))
            return 'wrong';
        for (let value = first; value <= last; value += Number(step))
            values.add(value);
    }
    return values;
}
function valueIn(text, least, names) {
    const at = names.indexOf(text.toUpperCase());
    return at >= 0 ? at + least : /^\d+$/.test(text) ? Number(text) : Number.NaN;
}

;// CONCATENATED MODULE: ./lib/history/schedule.js


/** GitHub deletes a cache entry after so many days without access. */
const CACHE_DAYS = 7;
/**
 * A notice when the schedule that started this run is too rare for the Actions cache: the history is then deleted before the
 * next run, and no model is ever removed.
 */
async function scheduleNotice({ env, files, history }) {
    const path = env.GITHUB_EVENT_PATH ?? '';
    if (history.isLocal || env.GITHUB_EVENT_NAME !== 'schedule' || path === '')
        return [];
    const cron = cronIn(await textOf(path, files));
    if (cron === undefined || !isTooRare([cron]))
        return [];
    return [
        {
            message: `The schedule "${cron}" can start this workflow ${CACHE_DAYS} days or more after the last run, and GitHub deletes what the Actions cache holds after ${CACHE_DAYS} days without access. Unless other runs come in between, missing models are forgotten and never removed. Schedule a run at least every ${CACHE_DAYS - 1} days, or set \`removal-grace-days: 0\`.`,
        },
    ];
}
/** Whether these schedules of one workflow together leave the cache without access for so long that it forgets. */
function isTooRare(crons) {
    const days = longestGapDays(crons);
    return days !== undefined && days >= CACHE_DAYS;
}
async function textOf(path, files) {
    try {
        const bytes = await files.read(path);
        return bytes === null ? '' : new TextDecoder().decode(bytes);
    }
    catch (error) {
        if (error instanceof errors/* Failure */.HR)
            return '';
        throw error;
    }
}
/** The event of a scheduled run names the schedule that started it. */
function cronIn(event) {
    try {
        const payload = JSON.parse(event);
        const cron = typeof payload === 'object' && payload !== null && 'schedule' in payload ? payload.schedule : undefined;
        return typeof cron === 'string' && cron.length <= 100 ? cron : undefined;
    }
    catch {
        return undefined;
    }
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

/***/ 4895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GR: () => (/* binding */ spokenOf),
/* harmony export */   Mq: () => (/* binding */ mode),
/* harmony export */   Pq: () => (/* binding */ withNewEntry),
/* harmony export */   QY: () => (/* binding */ ownedKeys),
/* harmony export */   bk: () => (/* binding */ newEntry),
/* harmony export */   qT: () => (/* binding */ ownedNames)
/* harmony export */ });
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9073);

/**
 * The owned keys of `model_info` for a model, in the order new entries write them. Reported facts only: nothing is guessed,
 * no limit derived from another. `max_tokens` equals `max_output_tokens` by LiteLLM's convention, and `max_input_tokens` is
 * `max_prompt_tokens`, on which Copilot refuses a request (prompt + output may exceed the window).
 */
function ownedKeys(model, spoken, settings) {
    const { limits, prices } = model;
    const owned = [
        { ...reported('mode', mode(model)), alsoRight: otherModes(model) },
        reported('max_tokens', limits.output),
        reported('max_input_tokens', limits.prompt),
        reported('max_output_tokens', limits.output),
        ...supports(model, spoken),
    ];
    if (!settings.costs)
        return owned;
    return [
        ...owned,
        reported('input_cost_per_token', prices?.input),
        reported('output_cost_per_token', prices?.output),
        reported('cache_read_input_token_cost', prices?.cacheRead),
        reported('cache_creation_input_token_cost', prices?.cacheWrite),
    ];
}
/** The names of all keys of `model_info` that are ours. */
function ownedNames({ costs }) {
    return ['mode', ...LIMITS, ...CAPABILITIES.map(([key]) => key), ...(costs ? COSTS : [])];
}
const LIMITS = ['max_tokens', 'max_input_tokens', 'max_output_tokens'];
const COSTS = [
    'input_cost_per_token',
    'output_cost_per_token',
    'cache_read_input_token_cost',
    'cache_creation_input_token_cost',
];
/** The entry to be inserted for a model, merged with `new-entry`: what the catalogue reports wins. */
function newEntry(model, template, settings) {
    const info = Object.fromEntries(ownedKeys(model, NOTHING_SPOKEN_OF, settings).flatMap(({ key, value }) => value === undefined ? [] : [[key, value]]));
    const own = {
        model_name: (0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .applyTemplate */ .XF)(template, model.id),
        litellm_params: {
            model: (0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .litellmModel */ .bp)(model.id),
            ...(settings.extraHeaders === undefined ? {} : { extra_headers: settings.extraHeaders }),
        },
        model_info: info,
    };
    return withNewEntry(own, settings);
}
/** An entry merged with `new-entry`; the entry's own keys win. */
function withNewEntry(own, { newEntry }) {
    return newEntry === undefined ? own : merge(own, newEntry);
}
function reported(key, value) {
    return { key, value, alsoRight: [], silenceIsFalse: false };
}
/**
 * LiteLLM's `mode` decides which endpoint it calls. A model that serves only `/responses` answers 400 to anything else;
 * legacy models report no endpoints and serve chat. Only for models that LiteLLM can call, see `reach`.
 */
function mode(model) {
    if (model.type === 'embeddings')
        return 'embedding';
    if (model.type !== 'chat')
        return undefined;
    return serves(model, '/responses') && !serves(model, '/chat/completions') ? 'responses' : 'chat';
}
/** A model that serves both endpoints works in both modes, so that a person's choice is as correct as ours. */
function otherModes(model) {
    return serves(model, '/responses') && serves(model, '/chat/completions') ? ['responses'] : [];
}
function serves(model, endpoint) {
    return model.endpoints?.includes(endpoint) === true;
}
const CAPABILITIES = [
    ['supports_function_calling', 'toolCalls', 'tool_calls'],
    ['supports_parallel_function_calling', 'parallelToolCalls', 'parallel_tool_calls'],
    ['supports_reasoning', 'reasoning', 'reasoning'],
    ['supports_response_schema', 'structuredOutputs', 'structured_outputs'],
    ['supports_vision', 'vision', 'vision'],
    ['supports_web_search', 'webSearch', 'web_search'],
];
const NOTHING_SPOKEN_OF = new Set();
/**
 * The capabilities that at least one model reports. A false one is usually left out of a record, so a missing field means
 * "no", but only in an answer that has the field elsewhere: older API versions and some accounts lack whole fields, and that
 * denies nothing.
 */
function spokenOf(models) {
    return new Set(CAPABILITIES.map(([, capability]) => capability).filter((capability) => models.some((model) => model.supports?.[capability] !== undefined)));
}
function supports(model, spoken) {
    const reports = model.supports;
    return CAPABILITIES.map(([key, capability, field]) => ({
        key,
        value: reports?.[capability] === true ? true : undefined,
        alsoRight: [],
        silenceIsFalse: reports !== undefined && spoken.has(capability) && reports.unreadable?.includes(field) !== true,
    }));
}
function merge(over, under) {
    const merged = new Map(Object.entries(over));
    for (const [key, value] of Object.entries(under)) {
        const own = merged.get(key);
        if (own === undefined)
            merged.set(key, value);
        else if (isMap(own) && isMap(value))
            merged.set(key, merge(own, value));
    }
    return Object.fromEntries(merged);
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 9150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ig: () => (/* binding */ leftOut),
  Pq: () => (/* binding */ nothingSelected),
  Lt: () => (/* binding */ select_select)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/words.js
var words = __webpack_require__(4842);
;// CONCATENATED MODULE: ./lib/sync/endpoints.js
/**
 * How LiteLLM reaches a model: from `any` of its endpoints, only from its own `/v1/messages`, or from `none`.
 *
 * It passes `/v1/messages` on for models with `claude` in their id only, from 1.92 on; any other model that serves nothing
 * else answers 400 on every route (run on 1.106.2 and 1.109.1). Legacy models report no endpoints and serve chat; an empty
 * list says no more than that.
 */
function reach({ id, type, endpoints = [] }) {
    const called = type === 'embeddings' ? ['/embeddings'] : ['/chat/completions', '/responses'];
    if (endpoints.length === 0 || endpoints.some((endpoint) => called.includes(endpoint)))
        return 'any';
    return type === 'chat' && endpoints.includes('/v1/messages') && id.toLowerCase().includes('claude')
        ? 'messages'
        : 'none';
}

// EXTERNAL MODULE: ./lib/sync/glob.js
var glob = __webpack_require__(5921);
;// CONCATENATED MODULE: ./lib/sync/select.js




/** Which models get an entry, and why each other one does not. Pure; does not depend on the order of the catalogue. */
function select_select(catalogue, settings) {
    const include = settings.include.map((pattern) => (0,glob/* glob */.T)(pattern));
    const exclude = settings.exclude.map((pattern) => ({ pattern, matches: (0,glob/* glob */.T)(pattern) }));
    const excludedByInput = (id) => {
        const by = exclude.find(({ matches }) => matches(id));
        if (by !== undefined)
            return `excluded by \`exclude: ${by.pattern}\``;
        if (include.length > 0 && !include.some((matches) => matches(id)))
            return 'not matched by `include`';
        return undefined;
    };
    const offered = offering(catalogue.models);
    const rules = [
        (model) => outOfScope(model, settings.modelTypes),
        (model) => reason('excluded', excludedByInput(model.id)),
        internal,
        (model) => settings.includePreview || model.preview !== true
            ? undefined
            : { kind: 'excluded', reason: 'a preview, and `include-preview` is false' },
        offered.rule,
        uncallable,
    ];
    const verdicts = new Map(catalogue.models.map((model) => {
        for (const rule of rules) {
            const answer = rule(model);
            if (answer !== undefined)
                return [model.id, { ...answer, model }];
        }
        return [model.id, { kind: 'chosen', model }];
    }));
    const isInScope = (mode) => mode !== 'embedding' || settings.modelTypes.includes('embedding');
    return { verdicts, excludedByInput, isInScope, notices: [...offered.notices, ...messagesOnly(verdicts)] };
}
/**
 * Why a selection cannot be synced: nothing is chosen, so that every managed entry would be removed. A misspelt `include` is
 * more likely than a wish for that.
 */
function nothingSelected({ verdicts }) {
    const reasons = new Map();
    for (const verdict of verdicts.values()) {
        if (verdict.kind === 'chosen')
            return undefined;
        reasons.set(verdict.reason, (reasons.get(verdict.reason) ?? 0) + 1);
    }
    const why = [...reasons].map(([reason, count]) => `${count} ${reason}`).join('; ');
    return (0,errors/* problem */.CC)('NOTHING_SELECTED', `None of the ${verdicts.size} models in the catalogue is left: ${why}.`);
}
/** The models that get no entry, sorted by id. */
function leftOut(selection) {
    return [...selection.verdicts.values()].flatMap((verdict) => verdict.kind === 'chosen' ? [] : [{ id: verdict.model.id, reason: verdict.reason }]);
}
function reason(kind, text) {
    return text === undefined ? undefined : { kind, reason: text };
}
function outOfScope(model, types) {
    switch (model.type) {
        case 'chat':
            return types.includes('chat')
                ? undefined
                : { kind: 'out-of-scope', reason: 'a chat model; see `model-types`' };
        case 'embeddings':
            return types.includes('embedding')
                ? undefined
                : { kind: 'out-of-scope', reason: 'an embedding model; see `model-types`' };
        case 'completion':
            return { kind: 'out-of-scope', reason: 'a completion model, which LiteLLM cannot serve from Copilot' };
        case undefined:
            return { kind: 'out-of-scope', reason: 'of a kind that the catalogue does not state' };
        default:
            return { kind: 'out-of-scope', reason: 'of an unknown kind' };
    }
}
/**
 * A model that LiteLLM cannot call gets no entry, since every call would fail. An entry that exists is treated like that of a
 * model which is no longer offered: it is of no use to anybody, but the endpoints that upstream reports may change from one
 * run to the next, so that it is removed only after its grace.
 */
function uncallable(model) {
    if (reach(model) !== 'none')
        return undefined;
    const endpoints = (model.endpoints ?? []).map((endpoint) => `\`${endpoint}\``);
    return { kind: 'unpicked', reason: `serves only ${(0,words/* list */.p)(endpoints, 5)}, where LiteLLM cannot call it` };
}
/** Names the models that LiteLLM reaches on one endpoint only. */
function messagesOnly(verdicts) {
    const ids = [...verdicts.values()].flatMap(({ kind, model }) => kind === 'chosen' && reach(model) === 'messages' ? [model.id] : []);
    if (ids.length === 0)
        return [];
    const [serve, them] = ids.length === 1 ? ['serves', 'it'] : ['serve', 'them'];
    const message = `${(0,words/* list */.p)(ids, 10)} ${serve} only \`/v1/messages\`: LiteLLM 1.92 and later reaches ${them} through its own \`/v1/messages\`; calls to its other endpoints fail.`;
    return [{ message }];
}
/**
 * Models that serve Copilot's own machinery. Seen in recorded answers and in clients' deny lists up to 2026-11:
 * routers and helpers by id, GitHub staff's models by their display name.
 */
const INTERNAL_IDS = [
    'trajectory-compaction',
    'auto-model*',
    'exec-agent*',
    'search-agent*',
    'copilot-search*',
    'accounts/msft/routers**',
].map((pattern) => (0,glob/* glob */.T)(pattern));
function internal(model) {
    return INTERNAL_IDS.some((matches) => matches(model.id)) || model.name?.includes('(Internal only)') === true
        ? { kind: 'unpicked', reason: 'internal to Copilot' }
        : undefined;
}
/**
 * Whether the account is offered a model. Editors use `model_picker_enabled` of chat models; embedding models never have it.
 * On Free and Student plans it has been false on every model since 2026-06: there an enabled policy is the better sign.
 */
function offering(models) {
    const chats = models.filter((model) => model.type === 'chat');
    const byPolicy = chats.length > 0 && !chats.some((model) => model.pickerEnabled === true);
    if (!byPolicy) {
        return {
            rule: (model) => model.type !== 'chat' || model.pickerEnabled === true
                ? undefined
                : { kind: 'unpicked', reason: 'not offered in the model picker' },
            notices: [],
        };
    }
    return {
        rule: (model) => model.type !== 'chat' || model.policy === 'enabled'
            ? undefined
            : { kind: 'unpicked', reason: 'its policy is not enabled' },
        notices: [
            {
                message: 'The catalogue offers no model in the picker, as on Free and Student plans: models whose policy is enabled get an entry instead.',
            },
        ],
    };
}


/***/ }),

/***/ 9073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hp: () => (/* binding */ templateLost),
/* harmony export */   XF: () => (/* binding */ applyTemplate),
/* harmony export */   a3: () => (/* binding */ templateFor),
/* harmony export */   bp: () => (/* binding */ litellmModel),
/* harmony export */   ki: () => (/* binding */ copilotId)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4842);


const DEFAULT_TEMPLATE = 'github_copilot/{id}';
/** LiteLLM's provider prefix of Copilot's models. (`github/` is GitHub Models, another product.) */
const PROVIDER = 'github_copilot/';
/**
 * Copilot's id of the model an entry calls; undefined when the entry calls no single Copilot model:
 * another provider, a wildcard (serves any id), or the `responses/` route prefix somebody set by hand.
 */
function copilotId({ model }) {
    if (model === undefined || !callsOneModel(model))
        return undefined;
    const id = model.slice(PROVIDER.length);
    return id.startsWith('responses/') ? undefined : id;
}
function callsOneModel(model) {
    return model.startsWith(PROVIDER) && model !== PROVIDER && !model.includes('*');
}
/** `litellm_params.model` for an id. */
function litellmModel(id) {
    return `${PROVIDER}${id}`;
}
/** `model_name` for an id. */
function applyTemplate(template, id) {
    return template.replaceAll('{id}', () => id);
}
/**
 * The `model-name` template in force: the input, else what most Copilot entries of the file follow, so that an existing
 * file is adopted and not doubled, else the default.
 *
 * A tie is refused, since guessing would double half of the entries. So is a file in which no Copilot entry is named after its
 * model: the default would add all of them again under other names. The input settles both: whoever sets it wants entries of
 * that name, also beside existing ones, which stay as they are.
 */
function templateFor(entries, input, path) {
    if (input !== undefined)
        return { kind: 'template', text: input, from: 'input' };
    const ranked = [...votes(entries)].toSorted(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
    const [first, second] = ranked;
    if (first === undefined) {
        const unknown = entries.filter(({ model }) => model !== undefined && callsOneModel(model));
        if (unknown.length > 0)
            return refusedNames(unknown, path);
        return { kind: 'template', text: DEFAULT_TEMPLATE, from: 'default' };
    }
    if (second !== undefined && first[1] === second[1]) {
        return {
            kind: 'refused',
            problem: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('TEMPLATE_TIE', `Copilot entries are named both like "${first[0]}" and like "${second[0]}", ${first[1]} of each, so it is not clear which of them are managed.`, { place: { path }, hint: `Set \`model-name: "${first[0]}"\` or \`model-name: "${second[0]}"\`.` }),
        };
    }
    return { kind: 'template', text: first[0], from: 'file' };
}
function refusedNames(unknown, path) {
    const names = unknown.map(({ name, model }) => `${name ?? 'an entry without a name'} for ${model}`);
    return {
        kind: 'refused',
        problem: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('TEMPLATE_UNKNOWN', `No Copilot entry is named after its model: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p)(names, 5)}. Entries under other names would serve the same models twice.`, {
            place: unknown[0]?.place ?? { path },
            hint: `Set \`model-name\` to the names that new entries should have, such as \`model-name: "${DEFAULT_TEMPLATE}"\`: only entries of such names are managed, and all others stay as they are. Or rename the entries after their models.`,
        }),
    };
}
/**
 * Refuses an edit after which the entries would no longer show the template, since those that show it are removed: the next
 * run would follow another one and add all models again under its names.
 */
function templateLost({ path, template }) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('TEMPLATE_UNKNOWN', `Copilot entries are named like "${template.text}", but too few of them would remain to show that to the next run.`, { place: { path }, hint: `Set \`model-name: "${template.text}"\`.` });
}
function votes(entries) {
    const counts = new Map();
    for (const entry of entries) {
        const id = copilotId(entry);
        if (id === undefined || entry.name === undefined)
            continue;
        const at = entry.name.indexOf(id);
        if (at < 0)
            continue;
        const before = entry.name.slice(0, at);
        const after = entry.name.slice(at + id.length);
        // The alias `turbo3` contains `o3` by chance.
        if (/[A-Za-z0-9]$/.test(before) || /^[A-Za-z0-9]/.test(after))
            continue;
        const template = `${before}{id}${after}`;
        counts.set(template, (counts.get(template) ?? 0) + 1);
    }
    return counts;
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
            await files.writeAll(changed);
            return { kind: 'written', paths };
        },
    };
}


/***/ }),

/***/ 4842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count),
/* harmony export */   p: () => (/* binding */ list)
/* harmony export */ });
/** `1 model`, `2 models`. */
function count(n, one, many = `${one}s`) {
    return `${n} ${n === 1 ? one : many}`;
}
/** `a`, `a and b`, `a, b and c`; past `max`, `a, b and 3 more`. */
function list(items, max = items.length) {
    const shown = items.length > max ? [...items.slice(0, max), `${items.length - max} more`] : items;
    return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}


/***/ }),

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZodISODate: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODate),
/* harmony export */   ZodISODateTime: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODateTime),
/* harmony export */   ZodISODuration: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODuration),
/* harmony export */   ZodISOTime: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISOTime),
/* harmony export */   date: () => (/* binding */ date),
/* harmony export */   datetime: () => (/* binding */ datetime),
/* harmony export */   duration: () => (/* binding */ duration),
/* harmony export */   time: () => (/* binding */ time)
/* harmony export */ });
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5156);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODateTime, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODate, params);
}
function time(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoTime */ .Kn(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISOTime, params);
}
function duration(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDuration */ .f2(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODuration, params);
}


/***/ })

};
