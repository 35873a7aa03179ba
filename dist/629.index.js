export const id = 629;
export const ids = [629,975,489,346,852];
export const modules = {

/***/ 5629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ cli_main)
});

// EXTERNAL MODULE: ./lib/catalogue.js
var lib_catalogue = __webpack_require__(1594);
// EXTERNAL MODULE: ./lib/config/index.js + 122 modules
var config = __webpack_require__(3271);
// EXTERNAL MODULE: ./lib/config/inspect/nearest.js
var nearest = __webpack_require__(367);
// EXTERNAL MODULE: ./lib/main.js + 3 modules
var main = __webpack_require__(6013);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
;// CONCATENATED MODULE: ./lib/report/findings/explain.js
/** What a rule is about, for a terminal. */
function explanation({ id, severity, effect, since, until, summary, why, example }) {
    const versions = [
        since === undefined ? '' : `from LiteLLM ${since}`,
        until === undefined ? '' : `before LiteLLM ${until}`,
    ];
    const holds = versions.filter((part) => part !== '').join(', ');
    return [
        `${id} (${severity}${holds === '' ? '' : `, ${holds}`}): ${summary}`,
        '',
        why,
        `Effect: ${EFFECTS[effect]}`,
        '',
        'Reported:',
        indented(example.bad),
        '',
        'Not reported:',
        indented(example.good),
        '',
    ].join('\n');
}
/** Each effect in a sentence. */
const EFFECTS = {
    'does-not-start': 'LiteLLM does not start.',
    'drops-entry': 'LiteLLM starts without the entry.',
    'calls-fail': 'LiteLLM starts, but calls fail.',
    ignored: 'LiteLLM ignores what is written.',
    differs: 'LiteLLM behaves differently than the config suggests.',
    advice: 'LiteLLM works as the config says.',
};
function indented(text) {
    return text.trimEnd().replaceAll(/^/gm, '    ');
}

;// CONCATENATED MODULE: ./lib/report/findings/github.js

/** Findings as workflow commands, which GitHub shows on the lines of a pull request. */
function findingsCommands(found) {
    return found
        .map(({ place, severity, rule, message, length = 1 }) => {
        const { path, line, column } = place;
        const properties = {
            file: path,
            ...(line === undefined ? {} : { line: String(line) }),
            ...(column === undefined ? {} : { col: String(column), endColumn: String(column + length) }),
            title: rule ?? severity,
        };
        return `${(0,report_escape/* workflowCommand */.NA)(commandOf(severity), properties, message)}\n`;
    })
        .join('');
}
/** What is out of date fails a check as an error does. */
function commandOf(severity) {
    return severity === 'out-of-date' ? 'error' : severity;
}

;// CONCATENATED MODULE: ./lib/report/findings/json.js
/** Findings as a JSON array: `path`, `line` and `column` (from 1), `severity`, `rule`, `message`, `related`. */
function findingsJson(found) {
    const rows = found.map(({ place, severity, rule, message, length, related }) => ({
        ...place,
        ...(length === undefined ? {} : { length }),
        severity,
        ...(rule === undefined ? {} : { rule }),
        message,
        ...(related === undefined
            ? {}
            : { related: related.map((note) => ({ ...note.place, message: note.message })) }),
    }));
    return `${JSON.stringify(rows)}\n`;
}

// EXTERNAL MODULE: ./lib/report/findings/sarif.js
var sarif = __webpack_require__(1852);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/errors.js
var lib_errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/words.js
var words = __webpack_require__(4842);
;// CONCATENATED MODULE: ./lib/report/findings/text.js




/** Findings for a terminal, each with the line of the file and a mark below the faulty part; then their number. */
function findingsText(found, { color }) {
    const paint = (style, text) => color ? (0,external_node_util_.styleText)(style, text, { validateStream: false }) : text;
    const blocks = found.map((finding) => {
        const { place, severity, message, rule, related = [] } = finding;
        const label = paint(STYLES[severity], severity);
        const id = rule === undefined ? '' : ` ${paint('dim', `[${rule}]`)}`;
        const notes = related.map((note) => `  ${note.place === undefined ? '' : `${(0,lib_errors/* formatPlace */.dE)(note.place)}: `}${(0,report_escape/* oneLine */.TN)(note.message, 500)}`);
        return [
            `${(0,lib_errors/* formatPlace */.dE)(place)}: ${label}: ${(0,report_escape/* oneLine */.TN)(message, 1000)}${id}`,
            ...picture(finding, paint),
            ...notes,
        ].join('\n');
    });
    return `${[...blocks, tally(found)].join('\n')}\n`;
}
const STYLES = {
    error: 'red',
    warning: 'yellow',
    notice: 'cyan',
    'out-of-date': 'magenta',
};
/** Columns of the file that are shown. */
const WIDEST = 160;
function picture({ place, excerpt, length = 1 }, paint) {
    if (excerpt === undefined || place.line === undefined || place.column === undefined)
        return [];
    const shown = excerpt.slice(0, WIDEST).replaceAll('\t', ' ');
    const number = String(place.line).padStart(4);
    const line = `${paint('dim', `${number} |`)} ${shown.replaceAll(/\p{Cc}/gu, '\uFFFD')}`;
    const before = place.column - 1;
    // a hidden credential moves the text behind it, so the mark would be in the wrong place
    if (before >= shown.length || excerpt.includes('***'))
        return [line];
    const marks = '^'.repeat(Math.max(1, Math.min(length, shown.length - before)));
    return [line, `${paint('dim', '     |')} ${' '.repeat(before)}${paint('red', marks)}`];
}
/** `2 errors, 1 warning.` */
function tally(found) {
    const counts = ['error', 'out-of-date', 'warning', 'notice'].flatMap((severity) => {
        const many = found.filter((finding) => finding.severity === severity).length;
        if (many === 0)
            return [];
        return [(0,words/* count */.U9)(many, severity === 'out-of-date' ? 'change' : severity)];
    });
    return `${counts.join(', ')}.`;
}

// EXTERNAL MODULE: ./lib/target/findings.js + 1 modules
var findings = __webpack_require__(5290);
// EXTERNAL MODULE: ./lib/target/plan-findings.js
var plan_findings = __webpack_require__(2889);
// EXTERNAL MODULE: ./lib/target/workspace.js
var workspace = __webpack_require__(5776);
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

// EXTERNAL MODULE: ./lib/inputs/schema.js + 1 modules
var schema = __webpack_require__(925);
// EXTERNAL MODULE: ./lib/spelling.js
var spelling = __webpack_require__(7233);
;// CONCATENATED MODULE: ./lib/cli/nearest.js

/**
 * The known name that a misspelled one was probably meant to be: up to a third of its letters may be wrong, and a swap of
 * two adjacent letters counts as one. Undefined when no name is that near.
 */
function nearest_nearest(name, known) {
    const most = Math.max(1, Math.floor(name.length / 3));
    const ranked = known
        .map((candidate) => ({ candidate, edits: (0,spelling/* distance */.I)(name.toLowerCase(), candidate) }))
        .filter(({ edits }) => edits <= most)
        .toSorted((a, b) => a.edits - b.edits);
    return ranked[0]?.candidate;
}

;// CONCATENATED MODULE: ./lib/cli/flags.js




/** Short names that people type. */
const ALIASES = { config: 'config-path' };
/** Every command accepts it, even one that makes no requests. */
const DEBUG = { name: 'debug', means: 'Log each request on stderr.' };
/**
 * Parses the flags of a command. A boolean is `--costs`, `--no-costs`, `--costs=true` or `--costs=false`; of several the last
 * one counts. Any other input may be given several times, and is then a list.
 *
 * @throws {UsageError}
 */
function parseFlags(command, args) {
    const kinds = kindsOf(command);
    const given = readTokens(command, kinds, args);
    const inputs = {};
    for (const { name, text } of given) {
        const input = ALIASES[name] ?? name;
        if (!isInput(input))
            continue;
        const before = inputs[input];
        inputs[input] = before === undefined || isSwitch(input) ? text : `${before}\n${text}`;
    }
    const others = new Map(given.map(({ name, text }) => [name, text]));
    const known = [...command.switches, DEBUG];
    return {
        inputs,
        switches: new Set(known.filter((it) => isPlain(it) && others.get(it.name) === 'true').map(({ name }) => name)),
        values: Object.fromEntries(known.flatMap((it) => {
            const text = others.get(it.name);
            return isPlain(it) || text === undefined ? [] : [[it.name, text]];
        })),
    };
}
/** Whether an input is a boolean, whose flag needs no value. */
function isSwitch(name) {
    return schema/* INPUTS */.m[name].fallback === 'true' || schema/* INPUTS */.m[name].fallback === 'false';
}
function kindsOf(command) {
    const aliases = Object.entries(ALIASES).filter(([, name]) => command.inputs.includes(name));
    return new Map([
        ...command.inputs.map((name) => [name, isSwitch(name) ? 'boolean' : 'string']),
        ...aliases.map(([alias]) => [alias, 'string']),
        ...[...command.switches, DEBUG].map((it) => [
            it.name,
            isPlain(it) ? 'boolean' : 'string',
        ]),
    ]);
}
/** Each flag in order, with its value; arguments without a flag under the input that they belong to. */
function readTokens(command, kinds, args) {
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: [...args],
        options: Object.fromEntries([...kinds].map(([name, type]) => [name, { type }])),
        // Its own messages name no similar flag, and repeat values.
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    return tokens.flatMap((token) => {
        if (token.kind === 'option-terminator')
            return [];
        if (token.kind === 'positional')
            return [positional(command, token.value)];
        return [flags_option(command, kinds, token)];
    });
}
function positional({ name, positional }, text) {
    if (positional === undefined)
        throw new UsageError(`\`${name}\` accepts only flags.`, name);
    return { name: positional, text };
}
function flags_option(command, kinds, token) {
    const { name, rawName, value, inlineValue } = token;
    const kind = kinds.get(name);
    if (kind === 'boolean')
        return { name, text: booleanText(command, rawName, value) };
    if (kind === 'string') {
        // A flag where a value should be is a value that was forgotten.
        if (value === undefined || (inlineValue !== true && /^-./.test(value))) {
            const how = value === undefined ? '' : ` For a value that begins with a hyphen, write ${rawName}=….`;
            throw new UsageError(`${rawName} needs a value.${how}`, command.name);
        }
        return { name, text: value };
    }
    const positive = name.startsWith('no-') ? name.slice('no-'.length) : undefined;
    if (positive !== undefined && kinds.get(positive) === 'boolean' && value === undefined) {
        return { name: positive, text: 'false' };
    }
    throw unknown(command, kinds, rawName);
}
function booleanText(command, flag, value) {
    const text = (value ?? 'true').toLowerCase();
    if (text === 'true' || text === 'false')
        return text;
    throw new UsageError(`${flag} must be true or false.`, command.name);
}
function unknown(command, kinds, flag) {
    if (flag === '--copilot-token' || flag === '--github-token') {
        const variable = flag === '--copilot-token' ? 'COPILOT_TOKEN' : 'GITHUB_TOKEN';
        const message = `${flag} is not a flag, because other users can see the flags of a process. Set ${variable} in the environment.`;
        return new UsageError(message, command.name);
    }
    const negated = [...kinds].filter(([, kind]) => kind === 'boolean').map(([name]) => `--no-${name}`);
    const meant = nearest_nearest(flag, [...[...kinds.keys(), 'help'].map((name) => `--${name}`), ...negated]);
    const advice = meant === undefined ? '' : ` Did you mean ${meant}?`;
    return new UsageError(`\`${command.name}\` has no flag ${flag}.${advice}`, command.name);
}
function isPlain({ value }) {
    return value === undefined;
}
function isInput(name) {
    return Object.hasOwn(schema/* INPUTS */.m, name);
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
    'max-input-tokens',
    'display-names',
    'aliases',
    'fallbacks',
    'removal-grace-days',
    'allow-mass-removal',
    'on-removal',
    'successors',
];
/** How Copilot is asked. */
const SEAT = [
    'copilot-auth',
    'copilot-integration-id',
    'copilot-api-version',
    'github-host',
];

// EXTERNAL MODULE: ./lib/inputs/read.js + 5 modules
var inputs_read = __webpack_require__(4551);
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
/** What `gh auth token` prints for a host; undefined without gh, without a login, or without an answer in time. */
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
        throw (0,lib_errors/* fail */.fJ)('TOKEN_MISSING', 'No Copilot token was found: COPILOT_TOKEN is not set, LiteLLM’s token file and github_token.json do not exist, and `gh auth token` returns none.', { hint: 'Log in with `login --save`, or set COPILOT_TOKEN.' });
    }
    const from = nameOf(found);
    const parsed = (0,token/* parseToken */.p)(found.text);
    if (parsed.kind === 'token')
        return { token: parsed.token, type: parsed.type, from };
    throw new lib_errors/* Failure */.HR({ ...parsed.problem, message: `${parsed.problem.message} It is from ${from}.` });
}
/**
 * The Copilot token of this machine. The first place that contains anything decides, so that a token that is not valid is
 * reported and not replaced by another one. `gh` is started only when all other places are empty.
 *
 * @param host the host of the seat
 * @throws Failure FILE_ERROR when a file exists and cannot be read
 */
async function findToken(io, host, reader = thisMachine(io)) {
    for (const place of PLACES) {
        const found = await place(reader, host);
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
/** The file that `github_auth.py` of older scripts wrote to its working folder. */
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
    // the token is looked up once everything else is known to be valid
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
    summary: 'Check offline whether a config.yaml is valid for LiteLLM and, with --catalogue, up to date.',
    usage: 'check [FILE …] [--fix] [--format FORMAT] [--catalogue FILE] [FLAGS]',
    inputs: ['config-path', 'catalogue', 'ignore', 'litellm-version', 'strict', ...SELECTION, ...ENTRIES],
    switches: [
        { name: 'format', means: 'How to print the findings: text, json, github or sarif.', value: 'FORMAT' },
        { name: 'json', means: 'The same as --format json.' },
        { name: 'fix', means: 'Correct mistakes that have one right answer.' },
        {
            name: 'env',
            means: 'Also report os.environ/ references to variables that are not set in the environment of this command.',
        },
        { name: 'explain', means: 'Explain a rule, with a bad and a good example.', value: 'RULE' },
    ],
    positional: 'config-path',
    notes: [`Rules: ${config.RULES.map(({ id }) => id).join(', ')}.`, ''],
    examples: [
        ['check config.yaml', 'Report mistakes, such as those that keep LiteLLM from starting.'],
        ['check --fix config.yaml', 'Correct mistakes that have one right answer.'],
        ['check --catalogue models.json', 'Also report what a sync with this recorded list would change.'],
    ],
    async run(args, io) {
        const flags = parseFlags(check, args);
        if (flags.values.explain !== undefined) {
            io.out(explanation(ruleOf(flags.values.explain)));
            return 0;
        }
        const format = formatOf(flags);
        const settings = await commandSettings(flags, io, { mode: 'check' });
        settings.check.ignore.forEach(ruleOf);
        const world = localWorld(io, flags);
        const checks = {
            ...settings,
            ...(flags.switches.has('env') ? { env: io.env } : {}),
            ...(await endpoints(settings, world)),
        };
        let { configs } = await (0,workspace.openWorkspace)(settings, world);
        if (flags.switches.has('fix')) {
            await fix(configs, checks, world, io);
            ({ configs } = await (0,workspace.openWorkspace)(settings, world));
        }
        const found = await (0,findings/* validityFindings */.Fu)(configs, checks, world.files);
        if (settings.catalogueFile !== undefined) {
            found.push(...(0,plan_findings/* planFindings */.e)((await (0,main/* prepareRun */.Z)(settings, world)).plan));
        }
        io.out(shown(found, format, configs, io));
        const fails = settings.check.strict ? ['error', 'out-of-date', 'warning'] : ['error', 'out-of-date'];
        return found.some(({ severity }) => fails.includes(severity)) ? 1 : 0;
    },
};
const FORMATS = ['text', 'json', 'github', 'sarif'];
function formatOf({ switches, values }) {
    const text = values.format ?? (switches.has('json') ? 'json' : 'text');
    const format = FORMATS.find((name) => name === text);
    if (format === undefined) {
        throw new UsageError(`--format must be one of ${FORMATS.join(', ')}, not ${JSON.stringify(text)}.`, 'check');
    }
    return format;
}
function ruleOf(id) {
    const rule = config.RULES.find((it) => it.id === id);
    if (rule !== undefined)
        return rule;
    const ids = config.RULES.map((it) => it.id);
    const meant = (0,nearest/* nearest */.p)(id, ids);
    const advice = meant === undefined ? `The rules are ${(0,words/* list */.p_)(ids)}.` : `Did you mean ${meant}?`;
    throw new UsageError(`There is no rule ${JSON.stringify(id)}. ${advice}`, 'check');
}
/** The endpoints of each model, by `litellm_params.model` of its entries. */
async function endpoints(settings, world) {
    if (settings.catalogueFile === undefined)
        return {};
    const { catalogue } = await (0,lib_catalogue.readCatalogue)(settings, world);
    return { endpoints: (0,findings/* servedEndpoints */.uT)(catalogue) };
}
/** Writes each file with its findings corrected. A file may contain several configs: each is read after the one before is written. */
async function fix(configs, settings, { files }, io) {
    for (const file of configs) {
        const checked = (0,findings/* checkedConfig */.WW)({ ...file, bytes: await files.read(file.path) });
        if (checked.kind === 'passed-over')
            continue;
        const { text, fixed } = (0,config/* fixFindings */.e7)(checked.config, await (0,findings/* checkOptions */.Jr)(checked.config, settings, files));
        if (fixed.length === 0)
            continue;
        await files.write(file.path, (0,config/* encode */.lF)(text));
        io.err((0,report_escape/* terminalText */.eR)(`${file.path}: corrected ${(0,words/* count */.U9)(fixed.length, 'finding')}.\n`));
    }
}
function shown(found, format, configs, io) {
    switch (format) {
        case 'json':
            return findingsJson(found);
        case 'sarif':
            return (0,sarif.findingsSarif)(found, config.RULES);
        case 'github':
            return findingsCommands(found);
        case 'text':
            if (found.length === 0)
                return (0,report_escape/* terminalText */.eR)(`${configs.map(({ path }) => path).join(', ')}: ok\n`);
            return findingsText(found, io);
        default:
            return format;
    }
}

// EXTERNAL MODULE: ./lib/history/history.js
var history_history = __webpack_require__(9076);
;// CONCATENATED MODULE: ./lib/report/edit-script.js
/**
 * The search takes time that grows with the square of the edits. After this many it continues from the furthest point that
 * it has reached: the script is still correct, though it may not be the shortest, and time grows with the edits alone.
 */
const MOST_EDITS = 1000;
/**
 * The shortest edit script, by the linear-space variant of E. Myers, "An O(ND) Difference Algorithm and Its Variations"
 * (1986): forward and backward searches meet in the middle of a path, and both halves are solved alike. Lines that only
 * one text has are in no common subsequence and are left out of the search.
 */
function editScript(old, now, work = { cells: 0, steps: 0 }) {
    const script = { removed: new Uint8Array(old.length), added: new Uint8Array(now.length) };
    const [from, to] = [side(old, new Set(now), script.removed), side(now, new Set(old), script.added)];
    const numbers = new Map();
    const number = (line) => {
        const known = numbers.get(line) ?? numbers.size;
        numbers.set(line, known);
        return known;
    };
    const a = Int32Array.from(from, (at) => number(old[at] ?? ''));
    const b = Int32Array.from(to, (at) => number(now[at] ?? ''));
    const search = searcher(a, b, work);
    work.cells += 2 * (old.length + now.length) + 2 * (a.length + b.length);
    solve({ left: 0, right: a.length, top: 0, bottom: b.length });
    return script;
    function solve(whole) {
        const box = trimmed(a, b, whole);
        if (box.left === box.right || box.top === box.bottom) {
            for (let x = box.left; x < box.right; x += 1)
                script.removed[from[x] ?? 0] = 1;
            for (let y = box.top; y < box.bottom; y += 1)
                script.added[to[y] ?? 0] = 1;
            return;
        }
        const split = search(box);
        solve({ ...box, right: split.x, bottom: split.y });
        solve({ ...box, left: split.x, top: split.y });
    }
}
/** Positions of the lines that the other text has too; the others are marked as changed. */
function side(lines, others, changed) {
    return lines.flatMap((line, at) => {
        if (others.has(line))
            return [at];
        changed[at] = 1;
        return [];
    });
}
/** Without the equal lines at both ends. */
function trimmed(a, b, { left, right, top, bottom }) {
    let [start, end] = [0, 0];
    const most = Math.min(right - left, bottom - top);
    while (start < most && a[left + start] === b[top + start])
        start += 1;
    while (end < most - start && a[right - 1 - end] === b[bottom - 1 - end])
        end += 1;
    return { left: left + start, right: right - end, top: top + start, bottom: bottom - end };
}
const BEFORE = -(2 ** 30);
const AFTER = 2 ** 30;
/** Finds a point on a shortest path through a box, or on a path that is as good as {@link MOST_EDITS} allow. */
function searcher(a, b, work) {
    // Furthest x on each diagonal x - y, from both corners. Shared by all boxes: a box is searched before its halves.
    const size = a.length + b.length + 3;
    const origin = b.length + 1;
    const [forward, backward] = [new Int32Array(size), new Int32Array(size)];
    work.cells += 2 * size;
    return ({ left, right, top, bottom }) => {
        const [first, last] = [left - top, right - bottom];
        const [lowest, highest] = [left - bottom, right - top];
        const isOdd = (first - last) % 2 !== 0;
        forward.fill(BEFORE, origin + lowest - 1, origin + highest + 2);
        backward.fill(AFTER, origin + lowest - 1, origin + highest + 2);
        forward[origin + first + 1] = left;
        backward[origin + last - 1] = right;
        let furthest = { x: left, y: top };
        for (let edits = 0; edits <= MOST_EDITS; edits += 1) {
            const end = Math.min(first + edits, highest);
            for (let diagonal = start(first - edits, lowest); diagonal <= end; diagonal += 2) {
                const at = origin + diagonal;
                let x = Math.max((forward[at - 1] ?? BEFORE) + 1, forward[at + 1] ?? BEFORE);
                if (x < left || x > right || x - diagonal > bottom)
                    x = BEFORE;
                else
                    while (x < right && x - diagonal < bottom && a[x] === b[x - diagonal])
                        x += 1;
                forward[at] = x;
                work.steps += 1;
                const isMet = isOdd && Math.abs(diagonal - last) < edits && x >= (backward[at] ?? AFTER);
                if (isMet)
                    return { x, y: x - diagonal };
                if (2 * x - diagonal > furthest.x + furthest.y)
                    furthest = { x, y: x - diagonal };
            }
            const backEnd = Math.min(last + edits, highest);
            for (let diagonal = start(last - edits, lowest); diagonal <= backEnd; diagonal += 2) {
                const at = origin + diagonal;
                let x = Math.min((backward[at + 1] ?? AFTER) - 1, backward[at - 1] ?? AFTER);
                if (x > right || x < left || x - diagonal < top)
                    x = AFTER;
                else
                    while (x > left && x - diagonal > top && a[x - 1] === b[x - 1 - diagonal])
                        x -= 1;
                backward[at] = x;
                work.steps += 1;
                const isMet = !isOdd && Math.abs(diagonal - first) <= edits && x <= (forward[at] ?? BEFORE);
                if (isMet)
                    return { x, y: x - diagonal };
            }
        }
        return furthest;
    };
}
/** The first diagonal of the same parity as `from` that is in the box. */
function start(from, lowest) {
    return from >= lowest ? from : lowest + ((lowest - from) % 2);
}

;// CONCATENATED MODULE: ./lib/report/diff.js

/**
 * A unified diff of two texts by lines, with three lines around each change. A different line ending is a difference, and
 * a missing one at the end of the text is marked as diff(1) does. Empty for equal texts.
 */
function unifiedDiff(path, before, after) {
    const script = steps(lines(before), lines(after));
    const hunks = group(script);
    if (hunks.length === 0)
        return '';
    // An absolute path keeps its slash, as `git diff --no-index` shows it.
    const name = path.startsWith('/') ? path : `/${path}`;
    const head = `--- ${before === '' ? '/dev/null' : `a${name}`}\n+++ b${name}\n`;
    return head + hunks.map((hunk) => show(script.slice(hunk.from, hunk.to))).join('');
}
const CONTEXT = 3;
function lines(text) {
    return text === '' ? [] : text.split(/(?<=\n)/);
}
/** Of changed lines next to each other the removed ones come first. */
function steps(old, now) {
    const { removed, added } = editScript(old, now);
    const result = [];
    let [x, y] = [0, 0];
    while (x < old.length || y < now.length) {
        const sign = removed[x] === 1 ? '-' : added[y] === 1 ? '+' : ' ';
        result.push({ sign, text: (sign === '+' ? now[y] : old[x]) ?? '', old: x, now: y });
        if (sign !== '+')
            x += 1;
        if (sign !== '-')
            y += 1;
    }
    return result;
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

;// CONCATENATED MODULE: ./lib/cli/color.js

/**
 * Whether stdout gets color: `FORCE_COLOR` decides where it is set, as in Node (nodejs.org/api/cli.html), then `NO_COLOR`
 * (no-color.org), then whether it is a terminal that has color.
 */
function hasColor(env, isTerminal) {
    if (env.FORCE_COLOR !== undefined)
        return !/^(?:0|false)$/i.test(env.FORCE_COLOR);
    if ((env.NO_COLOR ?? '') !== '')
        return false;
    return isTerminal && env.TERM !== 'dumb';
}
/**
 * Text in a color or style. The door decides whether the terminal shows them: without `validateStream: false`, `styleText`
 * would look at the stdout of this process.
 */
function styled(format, text, on) {
    return on ? (0,external_node_util_.styleText)(format, text, { validateStream: false }) : text;
}

;// CONCATENATED MODULE: ./lib/cli/diff.js



/** The changed files as one unified diff, safe to show on a terminal, in color or without. */
function showDiff(files, changed, color) {
    const decoder = new TextDecoder();
    return changed
        .map(({ path, bytes }) => {
        const before = files.find((file) => file.path === path)?.bytes ?? null;
        const text = unifiedDiff(path, before === null ? '' : decoder.decode(before), decoder.decode(bytes));
        return colored((0,report_escape/* terminalText */.eR)(text), color);
    })
        .join('');
}
function colored(diff, on) {
    // The first two lines are the header: below it a line may begin with anything.
    return diff
        .split('\n')
        .map((line, index) => {
        const format = index < 2 ? 'bold' : diff_FORMATS[line.slice(0, 1)];
        return line === '' || format === undefined ? line : styled(format, line, on);
    })
        .join('\n');
}
const diff_FORMATS = { '+': 'green', '-': 'red', '@': 'cyan' };

;// CONCATENATED MODULE: ./lib/cli/demo.js





/** `demo`: a run on embedded samples; no network, nothing written. */
const demo = {
    name: 'demo',
    summary: 'Show a sample run without a network: the diff, and the pull request it would open.',
    usage: 'demo',
    inputs: [],
    switches: [],
    examples: [['demo', 'Show the diff and the pull request of a sample config.']],
    async run(args, io) {
        parseFlags(demo, args);
        const [{ DEMO_CATALOGUE }, { DEMO_CONFIG }, { parseCatalogue }, { syncFiles }, { decide }] = await Promise.all([
            __webpack_require__.e(/* import() */ 202).then(__webpack_require__.bind(__webpack_require__, 1202)),
            __webpack_require__.e(/* import() */ 889).then(__webpack_require__.bind(__webpack_require__, 4889)),
            __webpack_require__.e(/* import() */ 8).then(__webpack_require__.bind(__webpack_require__, 1008)),
            Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 4098)),
            Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8635)),
        ]);
        const parsed = parseCatalogue(DEMO_CATALOGUE);
        if (parsed.kind === 'refused')
            throw new lib_errors/* Failure */.HR(parsed.problem);
        const file = { path: 'config.yaml', bytes: new TextEncoder().encode(DEMO_CONFIG), matched: false };
        const synced = syncFiles(parsed.catalogue, [file], {
            select: { include: [], exclude: [], modelTypes: ['chat'], includePreview: true },
            entry: {
                modelName: undefined,
                extraHeaders: undefined,
                newEntry: undefined,
                costs: false,
                maxInputTokens: 'reported',
                displayNames: false,
            },
            removal: { graceDays: 0, allowMass: false },
            routing: { aliases: [], fallbacks: [], onRemoval: 'remove', successors: [] },
        }, { history: history_history/* NO_HISTORY */.Vo, moment: { now: new Date(0) } });
        if (synced.kind === 'refused')
            throw new lib_errors/* Failure */.HR(synced.problems[0]);
        const decision = decide(emptyRepository(file.path), { files: synced.changed, plan: synced.plan }, PULL_REQUEST);
        if (decision.kind !== 'create')
            throw (0,lib_errors/* fail */.fJ)('INTERNAL', `The sample run ended with ${decision.kind}.`);
        io.out([
            heading('What would change in config.yaml'),
            showDiff([file], synced.changed, io.color),
            heading('The pull request it would open'),
            (0,report_escape/* terminalText */.eR)(`Title: ${decision.title}\n\n${decision.body}\n`),
        ].join('\n'));
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
/** A repository that contains the sample config and in which this Action never ran. */
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

;// CONCATENATED MODULE: ./lib/cli/hints.js


/**
 * A problem with a hint for a person at a terminal. The rooms write their hints for a workflow, where tokens are secrets and
 * settings are inputs; here they are a login on this machine and flags.
 */
function localProblem(problem) {
    return { ...problem, hint: localHint(problem.hint) };
}
const LOCAL_LOGIN = 'Log in with `login --save`, or set COPILOT_TOKEN.';
/** @see localProblem */
function localHint(hint) {
    return hint
        .replaceAll(token/* LOGIN_HINT */.S, LOCAL_LOGIN)
        .replaceAll('In a workflow write `copilot-token: ${{ secrets.COPILOT_OAUTH_TOKEN }}`.', LOCAL_LOGIN)
        .replaceAll('the runner’s', 'this machine’s')
        .replaceAll('the runner', 'this machine')
        .replaceAll('the input `', '`')
        .replaceAll(/`([a-z][a-z-]*)(?:: ([^`]*))?`/g, flag);
}
/** `` `config-path: a.yaml` `` → `` `--config-path a.yaml` ``. What is not an input is left as it is. */
function flag(quoted, name, value) {
    if (name === 'copilot-token')
        return 'COPILOT_TOKEN';
    if (name === 'github-token')
        return 'GITHUB_TOKEN';
    if (!Object.hasOwn(schema/* INPUTS */.m, name))
        return quoted;
    const short = name === 'config-path' ? 'config' : name;
    if (value === undefined || value === 'true')
        return `\`--${short}\``;
    return `\`--${short} ${value}\``;
}

// EXTERNAL MODULE: ./lib/copilot/proxy.js
var proxy = __webpack_require__(552);
;// CONCATENATED MODULE: ./lib/cli/doctor/anonymous.js


/**
 * Removes from a message what others wrote and what could identify a person: messages of servers (they may name an
 * account), request ids, a tenant, and hosts that are specific to this environment (proxies, configured endpoints).
 */
function anonymizer(env) {
    const hosts = hostsOf(env);
    return (message) => hosts
        .reduce((text, host) => text.replaceAll(host, 'HOST'), message)
        // From the first quotation mark to the last, since the quoted text may contain such marks itself.
        .replace(/“.*”/s, '“…”')
        .replaceAll(/, request [\w:.-]+/g, '')
        .replaceAll(/[a-z\d-]+\.ghe\.com/gi, 'SUB.ghe.com');
}
/** A place in front of a message: `config.yaml:3:17: `. */
function anonymousPlace(place) {
    return place === undefined ? '' : `${(0,lib_errors/* formatPlace */.dE)({ ...place, path: anonymousPath(place.path) })}: `;
}
/** A path without what could identify a person: whole below the current folder, otherwise its last part. */
function anonymousPath(path) {
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
;// CONCATENATED MODULE: ./lib/cli/doctor/step.js
/**
 * The steps, each after those that it depends on: `config` depends on no other, `sync` on two, and the steps about the
 * repository on GitHub only on each other.
 */
const STEPS = [
    'token',
    'exchange',
    'seat',
    'endpoint',
    'api-version',
    'catalogue',
    'config',
    'sync',
    'repository',
    'actions',
    'secret',
    'rules',
];
/** A step without a fault. */
function ok(name, message) {
    return { kind: 'ok', name, message };
}
/** A problem as a step. */
function wrong(name, { code, message, hint }) {
    return { kind: 'wrong', name, code, message, hint };
}
/** @param lacking the step that has to be ok first */
function notTried(name, lacking) {
    return { kind: 'not-tried', name, message: `needs ${lacking}` };
}

;// CONCATENATED MODULE: ./lib/cli/doctor/config.js









/** The steps about the local config: valid for LiteLLM, and what a sync would do to it. Writes nothing, throws nothing. */
async function configSteps(settings, catalogue, world) {
    try {
        const { configs } = await (0,workspace.openWorkspace)(settings, world);
        const present = configs.filter(({ bytes }) => bytes !== null);
        const valid = validity(configs, await (0,findings/* validityFindings */.Fu)(present, settings, world.files));
        if (catalogue === undefined)
            return [valid, notTried('sync', 'catalogue')];
        return [valid, await rehearsal(settings, catalogue, configs, world)];
    }
    catch (error) {
        const failed = error instanceof lib_errors/* Failure */.HR ? error.problem : (0,internal.internal)(error);
        return [wrong('config', blurred(failed)), notTried('sync', 'config')];
    }
}
function validity(configs, found) {
    const errors = found.filter(({ severity }) => severity === 'error');
    const [first] = errors;
    if (first !== undefined) {
        const more = errors.length === 1 ? '' : ` (${(0,words/* count */.U9)(errors.length, 'error')})`;
        return wrong('config', {
            ...(0,lib_errors/* problem */.CC)('INVALID_ENTRY', `${anonymousPlace(first.place)}${lib_errors/* CODES */.Lp.INVALID_ENTRY.means.replace(/\.$/, '')}${more}.`),
            hint: 'Run `check` to see what is wrong with each.',
        });
    }
    const many = found.filter(({ severity }) => severity === 'warning').length;
    const warnings = many === 0 ? 'valid' : `valid, with ${(0,words/* count */.U9)(many, 'warning')} (see \`check\`)`;
    const files = configs.map((file) => describe(file, warnings));
    const present = configs.filter(({ bytes }) => bytes !== null);
    return ok('config', [...files, ...(0,findings/* checkedConfigs */.$z)(present).flatMap(credentials)].join('; '));
}
/** With a Copilot login of each user (LiteLLM 1.108 and later) every entry names the credential that it is called with. */
function credentials({ entries }) {
    const all = entries.filter(({ model }) => model?.startsWith('github_copilot/') === true);
    const named = all.flatMap(({ params }) => {
        const name = params.get('litellm_credential_name')?.value;
        return typeof name === 'string' ? [name] : [];
    });
    if (named.length === 0)
        return [];
    const which = (0,words/* list */.p_)([...new Set(named)].toSorted(), 3);
    const entriesText = (0,words/* count */.U9)(all.length, 'Copilot entry', 'Copilot entries');
    return [
        `${named.length} of ${entriesText} ${named.length === 1 ? 'names' : 'name'} the credential ${which}, for LiteLLM’s per-user Copilot login`,
    ];
}
function describe({ path, bytes }, validity) {
    return `${anonymousPath(path)}: ${bytes === null ? 'does not exist; a sync would create it' : validity}`;
}
async function rehearsal(settings, catalogue, configs, world) {
    const { synced } = await (0,planning/* syncWithHistory */.I)(catalogue, configs, settings, world);
    if (synced.kind === 'refused')
        return wrong('sync', blurred(synced.problems[0]));
    const rare = settings.removal.graceDays === 0 ? [] : await rareWorkflows(world.files);
    return ok('sync', [wouldDo(synced.plan), ...rare.map(neverRemoves)].join('; '));
}
function neverRemoves(path) {
    return `${anonymousPath(path)} runs too rarely to remember missing models, so none is removed: schedule it at least every 6 days, or set removal-grace-days to 0`;
}
function wouldDo({ files, level }) {
    const changes = files.flatMap((file) => file.changes);
    const number = (kind) => changes.filter((change) => change.kind === kind).length;
    const held = files.reduce((sum, file) => sum + file.held.length, 0);
    const keeps = held === 0 ? '' : `; holds back ${(0,words/* count */.U9)(held, 'removal')}`;
    if (changes.length === 0)
        return `has nothing to do${keeps}`;
    const routes = number('alias') + number('fallbacks');
    const sets = routes === 0
        ? ''
        : `, changes ${(0,words/* count */.U9)(routes, 'alias or list of fallbacks', 'aliases and lists of fallbacks')}`;
    return `adds ${number('added')}, updates ${number('updated')}, removes ${number('removed')}${sets} (${level})${keeps}`;
}
/** What is wrong with a file, without quoting any of it: it may contain names and secrets. */
function blurred(found) {
    const { means, fix } = lib_errors/* CODES */.Lp[found.code];
    return { code: found.code, message: `${anonymousPlace(found.place)}${means}`, hint: fix };
}

// EXTERNAL MODULE: ./lib/copilot/index.js + 17 modules
var copilot = __webpack_require__(1832);
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
            message: `${anonymousPlace(problem.place)}${problem.message}`,
        });
        return { steps: [token, ...WAY.map((name) => notTried(name, 'token'))] };
    }
}
async function ask(settings, world) {
    let seat;
    const onSeat = (access) => {
        seat = access;
    };
    try {
        const { catalogue, access } = await (0,copilot/* fetchCatalogue */.kp)(settings.copilot, world, { onSeat });
        return {
            steps: [...opened(access), endpoint(access), apiVersion(access), listed(catalogue, settings)],
            catalogue,
        };
    }
    catch (error) {
        const problem = problemOf(error);
        return { steps: seat === undefined ? unopened(problem, settings) : unlisted(problem, seat) };
    }
}
/** The way to the seat failed: at the exchange, at the look-up of the seat, or at the endpoint that it names. */
function unopened(problem, { copilot: { auth } }) {
    const passed = auth === 'exchange' ? ok('exchange', 'answered') : ok('exchange', NO_EXCHANGE);
    if (problem.code === 'COPILOT_ENDPOINT') {
        return stopped([passed, ok('seat', 'answered')], wrong('endpoint', problem));
    }
    return auth === 'exchange'
        ? stopped([], wrong('exchange', problem))
        : stopped([passed], wrong('seat', problem));
}
/** The seat was found, but the list could not be read: the code of the problem decides which step is wrong. */
function unlisted(problem, access) {
    const blamed = BLAMED[problem.code];
    if (blamed === 'endpoint')
        return stopped(opened(access), wrong('endpoint', problem));
    const arrived = [...opened(access), endpoint(access)];
    if (blamed === 'api-version')
        return stopped(arrived, wrong('api-version', problem));
    return [...arrived, ok('api-version', `${access.apiVersion}, not refused`), wrong('catalogue', problem)];
}
const BLAMED = {
    COPILOT_ENDPOINT: 'endpoint',
    COPILOT_WRONG_HOST: 'endpoint',
    COPILOT_UNREACHABLE: 'endpoint',
    COPILOT_API_VERSION: 'api-version',
};
const NO_EXCHANGE = 'not needed: the token is sent directly';
function opened({ auth, plan }) {
    return [
        ok('exchange', auth === 'exchange' ? 'returned a session token' : NO_EXCHANGE),
        ok('seat', plan === undefined ? 'this kind of token cannot read its plan' : `plan ${plan}`),
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
    const { length } = catalogue.models;
    const unread = catalogue.unreadable.length + catalogue.nameless;
    return ok('catalogue', [
        `${(0,words/* count */.U9)(length, 'model')}, ${(0,words/* count */.U9)(length - (0,sync_select/* leftOut */.ig)(selection).length, 'of them gets', 'of them get')} an entry`,
        ...(unread > 0 ? [`${(0,words/* count */.U9)(unread, 'record')} cannot be read`] : []),
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

// EXTERNAL MODULE: ./lib/pr/index.js + 45 modules
var pr = __webpack_require__(8635);
;// CONCATENATED MODULE: ./lib/cli/init/workflow.js
/** The path of the workflow, from the repository's root. */
const WORKFLOW = '.github/workflows/copilot-models.yml';
/** The name of the secret that the workflow reads. */
const SECRET = 'COPILOT_OAUTH_TOKEN';
/** A workflow that syncs once a day. */
function workflowText({ uses, configs, minute }) {
    return `name: Copilot models

on:
  schedule:
    - cron: "${minute} 5 * * *"
  workflow_dispatch:

permissions: {}

concurrency: copilot-model-sync

jobs:
  sync:
    runs-on: ubuntu-latest
    permissions:
      contents: write
      pull-requests: write
    steps:
      - uses: ${uses}
        with:
          copilot-token: \${{ secrets.${SECRET} }}
${configPath(configs)}`;
}
function configPath(configs) {
    const [first, ...others] = configs;
    if (first === undefined || (first === 'config.yaml' && others.length === 0))
        return '';
    // JSON strings are YAML strings, whatever is in them.
    if (others.length === 0)
        return `          config-path: ${JSON.stringify(first)}\n`;
    return `          config-path: |\n${configs.map((path) => `            ${path}\n`).join('')}`;
}

;// CONCATENATED MODULE: ./lib/cli/doctor/github.js






const REST = ['actions', 'secret', 'rules'];
/**
 * The steps about the repository on GitHub: the token's rights, whether a job may open pull requests, whether the secret
 * exists, and the rules of the Action's branch. None without a token or a repository. Only reads, and throws nothing.
 */
async function githubSteps({ github, pullRequest }, world) {
    if (github.token === undefined || github.owner === '')
        return [];
    const { owner, repo } = github;
    const here = { owner, repo };
    let client;
    let repository;
    try {
        client = await (0,pr.openClient)(github, world);
        repository = await rights(client, here);
    }
    catch (error) {
        return [failed('repository', error), ...REST.map((name) => notTried(name, 'repository'))];
    }
    return [
        repository,
        await tried('actions', 'Administration: read', () => jobs(client, here)),
        await tried('secret', 'Secrets: read', () => secret(client, here)),
        await tried('rules', 'Metadata: read', () => rules(client, { ...here, branch: pullRequest.branch })),
    ];
}
async function rights({ rest }, here) {
    const { data } = await rest.repos.get({ ...here });
    if (data.archived) {
        return wrong('repository', {
            code: 'GITHUB_FORBIDDEN',
            message: 'The repository is archived.',
            hint: 'Unarchive it.',
        });
    }
    return ok('repository', data.permissions?.push === true ? 'the token may write' : 'the token may only read');
}
async function jobs({ rest }, here) {
    const { data } = await rest.actions.getGithubActionsDefaultWorkflowPermissionsRepository({ ...here });
    if (data.can_approve_pull_request_reviews) {
        return ok('actions', 'GitHub Actions may create pull requests');
    }
    return wrong('actions', {
        code: 'GITHUB_PR_NOT_PERMITTED',
        message: 'GitHub Actions may not create pull requests here.',
        hint: 'Allow it under Settings → Actions → General → Workflow permissions, or give `github-token` the token of a GitHub App in the workflow.',
    });
}
/** The list has names and dates, never values. */
async function secret({ rest }, here) {
    const { data } = await rest.actions.listRepoSecrets({ ...here, per_page: 100 });
    const exists = data.secrets.some(({ name }) => name === SECRET);
    // An organization's secret, or one of another name, serves as well.
    return ok('secret', exists ? `${SECRET} exists` : `the repository itself has no secret ${SECRET}`);
}
async function rules({ rest }, where) {
    const { data } = await rest.repos.getBranchRules({ ...where, per_page: 100 });
    const hindering = [...new Set(data.map(({ type }) => type))]
        .filter((type) => HINDERING.has(type))
        .toSorted();
    return ok('rules', hindering.length === 0
        ? 'none that keeps the Action from writing its branch'
        : `${(0,words/* list */.p_)(hindering)} on the Action’s branch may refuse its writes, unless its token is allowed to bypass`);
}
/** Rules that refuse what the Action does to its own branch. (docs.github.com, REST API, "Get rules for a branch") */
const HINDERING = new Set([
    'creation',
    'update',
    'deletion',
    'non_fast_forward',
    'branch_name_pattern',
]);
/** A token need not see settings to sync: what it cannot see is not wrong. */
async function tried(name, needs, step) {
    try {
        return await step();
    }
    catch (error) {
        const code = error instanceof lib_errors/* Failure */.HR ? error.problem.code : undefined;
        if (code === 'GITHUB_FORBIDDEN' || code === 'GITHUB_NOT_FOUND') {
            return ok(name, `not visible to this token, which would need ${needs}`);
        }
        return failed(name, error);
    }
}
/** GitHub's words may name the repository or its owner. */
function failed(name, error) {
    const { code, hint } = error instanceof lib_errors/* Failure */.HR ? error.problem : (0,internal.internal)(error);
    return wrong(name, { code, message: MEANS[code] ?? 'GitHub could not be asked.', hint });
}
const MEANS = {
    GITHUB_UNAUTHORIZED: 'GitHub does not accept the token.',
    GITHUB_NOT_FOUND: 'The repository does not exist, or the token cannot see it.',
    GITHUB_FORBIDDEN: 'The token lacks a permission.',
};

;// CONCATENATED MODULE: ./lib/cli/doctor/report.js



/** Whether nothing is wrong: a step that was not tried follows one that is wrong. */
function isWell(steps) {
    return steps.every(({ kind }) => kind === 'ok');
}
/** The steps for programs: one object, on one line. */
function json(steps) {
    const printed = steps.map(({ kind, name, ...rest }) => ({ step: name, status: kind, ...rest }));
    return `${JSON.stringify({ ok: isWell(steps), steps: printed })}\n`;
}
/** The steps for people: a line each, and what to do below one that is wrong. */
function report_text(steps, color) {
    return steps.map((step) => report_line(step, color)).join('');
}
function report_line(step, color) {
    const { word, color: format } = STATUS[step.kind];
    const status = styled(format, word, color);
    const message = step.kind === 'wrong' ? `${step.code}: ${step.message}\n${INDENT}→ ${step.hint}` : step.message;
    const gap = ' '.repeat(WORD - word.length);
    return `${status}${gap}${(0,report_escape/* terminalText */.eR)(`${step.name.padEnd(NAME)}${message}`)}\n`;
}
const STATUS = {
    ok: { word: 'ok', color: 'green' },
    wrong: { word: 'wrong', color: 'red' },
    'not-tried': { word: 'not tried', color: 'yellow' },
};
/** Widths of the first two columns. */
const WORD = 'not tried'.length + 2;
const NAME = Math.max(...STEPS.map((name) => name.length)) + 2;
const INDENT = ' '.repeat(WORD + NAME);

;// CONCATENATED MODULE: ./lib/cli/doctor/index.js










/** `doctor`: everything that a sync depends on, step by step, in words that are safe to publish. Writes nothing. */
const doctor = {
    name: 'doctor',
    summary: 'Try each step of a sync and report what is wrong. You can paste the output in a public issue.',
    usage: 'doctor [FILE …] [--json] [FLAGS]',
    positional: 'config-path',
    inputs: ['config-path', 'create-config', ...SELECTION, ...ENTRIES, ...SEAT, 'repository', 'branch'],
    switches: [{ name: 'json', means: 'Print the steps as JSON.' }],
    examples: [
        [
            'doctor --repository OWNER/NAME',
            'Also check the repository on GitHub, with the token in GITHUB_TOKEN.',
        ],
        ['doctor', 'Check the token, the seat and config.yaml.'],
        [
            "doctor 'values.yaml#/proxy_config' --json",
            'Check a config inside a Helm values file, and print JSON.',
        ],
    ],
    async run(args, io) {
        const flags = parseFlags(doctor, args);
        const settings = await commandSettings(flags, io, { mode: 'check' });
        const anonymous = anonymizer(io.env);
        const world = anonymized(localWorld(io, flags), anonymous);
        const { steps: copilot, catalogue } = await copilotSteps(settings, world, io);
        const config = await configSteps(settings, catalogue, world);
        const github = await githubSteps(settings, world);
        const steps = [...copilot, ...config, ...github].map((step) => localStep({ ...step, message: anonymous(step.message) }));
        io.out(flags.switches.has('json') ? json(steps) : report_text(steps, io.color));
        return isWell(steps) ? 0 : 1;
    },
};
function localStep(step) {
    return step.kind === 'wrong' ? { ...step, hint: localHint(step.hint) } : step;
}
/** People paste the log together with the steps. */
function anonymized(world, anonymous) {
    const { log } = world;
    return {
        ...world,
        log: {
            info: (message) => log.info(anonymous(message)),
            debug: (message) => log.debug(anonymous(message)),
        },
    };
}

// EXTERNAL MODULE: ./lib/export/model.js
var model = __webpack_require__(8615);
// EXTERNAL MODULE: ./lib/exporting.js
var exporting = __webpack_require__(4549);
// EXTERNAL MODULE: ./lib/inputs/export-target.js
var export_target = __webpack_require__(6769);
// EXTERNAL MODULE: ./lib/report/exports.js
var report_exports = __webpack_require__(4333);
// EXTERNAL MODULE: ./lib/sync/template.js
var sync_template = __webpack_require__(9073);
// EXTERNAL MODULE: ./lib/target/expand.js
var expand = __webpack_require__(6257);
;// CONCATENATED MODULE: ./lib/cli/export.js
















/** `export`: the models of a config, as the file of a client that does not read the proxy's list. Needs no token. */
const exportCommand = {
    name: 'export',
    summary: 'Write the models of a config.yaml to the file of a client.',
    usage: `export ${model/* EXPORT_KINDS */.R.join('|')} [FILE …] [--write PATH] [FLAGS]`,
    positional: 'config-path',
    inputs: ['config-path', 'model-name'],
    switches: [
        {
            name: 'write',
            value: 'PATH',
            means: 'Update this file of the client. Default: print a new file.',
        },
        {
            name: 'base-url',
            value: 'URL',
            means: 'Address of the proxy, such as https://llm.example.com. Needed once, to create the provider.',
        },
        {
            name: 'provider',
            value: 'NAME',
            means: `The provider in the client’s file that stands for the proxy. Default: ${model/* DEFAULT_PROVIDER */.G}.`,
        },
        { name: 'dry-run', means: 'With --write: show what would change, as a diff, and write nothing.' },
    ],
    examples: [
        ['export opencode --base-url https://llm.example.com > opencode.json', 'Create a file for opencode.'],
        ['export opencode --write opencode.json', 'Update the models in an existing file.'],
        [
            'export zed --config values.yaml#/proxy_config --write ~/.config/zed/settings.json',
            'Update the models of Zed, from a config inside a Helm values file.',
        ],
    ],
    notes: [
        'Only the list of models of that provider changes, and only models of the config are added or updated. To protect a model from changes, write `// copilot-model-sync: keep` above it. To also remove models, use `sync --exports KIND=PATH`.',
        '',
    ],
    async run(args, io) {
        const { kind, rest } = kindOf(args);
        const flags = parseFlags(exportCommand, rest);
        const settings = await commandSettings(flags, io, { mode: 'check' });
        const { values, switches } = flags;
        const address = values['base-url'] === undefined ? undefined : addressOf(values['base-url']);
        const provider = providerOf(values.provider);
        const room = await (0,exporting/* loadExports */.u)();
        const served = room.servedBy(await stepsOf(settings, io));
        if (served.models.length === 0)
            throw nothingServed(settings);
        if (values.write === undefined) {
            if (switches.has('dry-run'))
                throw new UsageError('--dry-run needs --write.', 'export');
            const { text, notices } = room.newFile(kind, provider, served, address);
            io.out(text);
            const { title, addressKey } = room.CLIENTS[kind];
            const missing = `${title} also needs the address of the proxy: pass --base-url, or add \`${addressKey}\` to the provider.`;
            report(io, [...notices, ...(address === undefined ? [{ message: missing }] : [])]);
            return 0;
        }
        const target = { kind, path: values.write, provider };
        const before = { ...target, bytes: await (0,lib_files/* filesBelow */.D)(io.cwd).read(target.path) };
        const result = room.exportModels(before, served, address);
        if (result.kind === 'refused')
            throw new lib_errors/* Failure */.HR(result.problem);
        report(io, result.notices);
        io.out(await written(before, result, switches.has('dry-run'), io));
        return 0;
    },
};
/** Writes the file, or with a dry run only shows what would change. @returns what to print */
async function written(before, { changes, bytes }, isDry, io) {
    if (changes.length === 0)
        return (0,report_escape/* terminalText */.eR)(`${before.path} is up to date.\n`);
    if (isDry)
        return showDiff([before], [{ path: before.path, bytes }], io.color);
    await (0,lib_files/* filesBelow */.D)(io.cwd).write(before.path, bytes);
    return (0,report_escape/* terminalText */.eR)(`${before.path}: ${(0,report_exports/* exportCounts */.R)({ ...before, changes })}.\n`);
}
/** The kind is the first argument. */
function kindOf(args) {
    const [name, ...rest] = args;
    const kind = model/* EXPORT_KINDS */.R.find((known) => known === name);
    if (kind !== undefined)
        return { kind, rest };
    const kinds = `The kinds are ${(0,words/* list */.p_)(model/* EXPORT_KINDS */.R)}.`;
    if (name === undefined || name.startsWith('-')) {
        throw new UsageError(`\`export\` needs a kind as its first argument. ${kinds}`, 'export');
    }
    const meant = nearest_nearest(name, model/* EXPORT_KINDS */.R);
    const advice = meant === undefined ? kinds : `Did you mean ${meant}?`;
    throw new UsageError(`There is no kind ${JSON.stringify(name)}. ${advice}`, 'export');
}
/** The address without `/v1` and slashes at the end. */
function addressOf(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined ||
        !/^https?:$/.test(url.protocol) ||
        `${url.username}${url.password}${url.search}${url.hash}` !== '') {
        throw new UsageError('--base-url must be an http or https address without credentials.', 'export');
    }
    return `${url.origin}${url.pathname}`.replace(/\/+$/, '').replace(/\/v1$/, '');
}
function providerOf(text = model/* DEFAULT_PROVIDER */.G) {
    if (text === '' || !(0,export_target/* isProvider */.s)(text))
        throw new UsageError('--provider must be the name of a provider.', 'export');
    return text;
}
/** The configs as they are. Without a plan nothing was removed. */
async function stepsOf({ configPaths, entry }, io) {
    const files = (0,lib_files/* filesBelow */.D)(io.cwd);
    const locations = (0,expand/* expand */.f)(configPaths, (0,expand/* needsListing */.M)(configPaths) ? await files.list() : []);
    const steps = locations.map(async (location) => {
        const bytes = await files.read(location.path);
        if (bytes === null)
            throw (0,lib_errors/* fail */.fJ)('CONFIG_MISSING', 'There is no such file.', { place: location });
        const checked = (0,findings/* checkedConfig */.WW)({ ...location, bytes });
        if (checked.kind === 'passed-over')
            return [];
        const template = (0,sync_template/* templateFor */.a3)(checked.config.entries, entry.modelName, location.path);
        if (template.kind === 'refused')
            throw new lib_errors/* Failure */.HR(template.problem);
        return [{ before: checked.config, after: checked.config, template: template.text }];
    });
    return (await Promise.all(steps)).flat();
}
function nothingServed({ configPaths }) {
    const paths = (0,words/* list */.p_)(configPaths.map(({ path }) => path), 5);
    return (0,lib_errors/* fail */.fJ)('EXPORT_MISSING', `${paths}: no entry of these names calls a chat model of Copilot, so there is nothing to list.`, {
        hint: 'Run `copilot-model-sync sync` first, or name the config with --config.',
    });
}
function report(io, notices) {
    for (const { message, place } of notices) {
        io.err((0,report_escape/* terminalText */.eR)(`${place === undefined ? '' : `${(0,lib_errors/* formatPlace */.dE)(place)}: `}${message}\n`));
    }
}

;// CONCATENATED MODULE: ./lib/cli/generated.js
/** Of package.json. */
const VERSION = "0.1.0";
/** What action.yml says about each input. */
const DESCRIPTIONS = {
    "copilot-token": "OAuth token of a Copilot seat (`ghu_…` or `gho_…`), from a secret. Required unless `catalogue` is given. Experimental: a fine-grained token with the Copilot Requests permission, or the job's own token with `copilot-requests: write`.",
    "catalogue": "File with a recorded answer of Copilot's `/models`. When given, the list is read from it and not requested.",
    "config-path": "Paths or globs of configs, relative to the repository, one per line. For a config inside another file, add a JSON Pointer after `#`: `values.yaml#/proxy_config`, `configmap.yaml#/data/config.yaml`.",
    "create-config": "Whether to create a config that does not exist. When `false`, the run fails and lists files that look like the config.",
    "mode": "`pull-request` opens a pull request. `write` changes the files of the workspace and nothing else. `check` writes nothing, and fails when a file of the workspace is out of date or invalid.",
    "include": "Globs of model ids, one per line. When given, only matching models get an entry.",
    "exclude": "Globs of model ids, one per line. Matching models get no entry, and their existing entries are removed at once.",
    "model-types": "Kinds of models to sync, `chat` and `embedding`. Entries of models of other kinds are not changed.",
    "include-preview": "Whether models in preview get an entry.",
    "model-name": "Template of `model_name`, with `{id}` for Copilot's id. When empty, the template that most Copilot entries of the file follow, or `github_copilot/{id}` if the file has no Copilot entry.",
    "extra-headers": "Headers of every managed entry: `editor` for the four headers that editors send, or a YAML mapping that adds to these four or replaces their values. When empty, headers are not changed.",
    "new-entry": "YAML mapping that is merged into each new entry. Values that the catalogue reports take precedence.",
    "costs": "Whether to write the catalogue's token prices as cost keys, including the higher prices of prompts above 200,000 or 272,000 tokens.",
    "max-input-tokens": "`reported` writes the longest prompt that Copilot accepts. `default-tier` writes the longest prompt at the lower price, for models that cost more for longer prompts.",
    "display-names": "Whether to write Copilot's name of each model to `model_info.display_name`.",
    "aliases": "YAML mapping of names to model ids, such as `gpt: gpt-4.1`. Each name becomes an alias in `router_settings.model_group_alias` that calls the model's entry. Aliases that are not, or no longer, in this mapping are not changed.",
    "fallbacks": "YAML mapping of model ids to lists of model ids, such as `gpt-5.4: [gpt-4.1]`. When a call to the first model fails, LiteLLM calls the models of its list. Each list is written to `fallbacks`, for the entry and for each of its aliases that this Action writes. Other fallbacks are not changed.",
    "removal-grace-days": "Number of days that a model must be missing before its entry is removed. It must also be missing in at least three consecutive runs. `0` removes the entry at once. The Actions cache remembers missing models; a lost cache only delays removals.",
    "allow-mass-removal": "Whether a run may remove more than half of the managed entries, or all entries of one vendor.",
    "on-removal": "What happens to the name of a removed model. `remove`: calls to the name fail. `alias`: the name becomes an alias of the model's successor, either the one that Copilot announces or the one in `successors`. Without a successor, calls fail. When the model returns, the alias is removed.",
    "successors": "For `on-removal: alias`, a YAML mapping of globs of model ids to the model id of the successor, such as `gpt-4*: gpt-5.4`. The first glob that matches applies. The mapping is used when Copilot announces no successor that the config serves.",
    "ignore": "Rules of `mode: check` to ignore, separated by commas or lines. `docs/checks.md` lists all rules. A comment `# copilot-model-sync: ignore RULE` in the config ignores a rule on its own line or the next one.",
    "litellm-version": "Version of the LiteLLM that reads the config, such as `1.106.2`. Some rules of `mode: check` depend on it. When empty, the newest known version.",
    "strict": "Whether warnings fail a check, as errors do.",
    "sarif": "File that a check writes its findings to, in the SARIF format of GitHub's code scanning.",
    "exports": "Files of clients that do not read the proxy's list of models, one per line, as `KIND=PATH`. `KIND` is `opencode`, `zed` or `claude-code-router`. The same pull request updates the list of models in each file, for the provider that is named after `#` (`litellm` by default). The file must already define that provider.",
    "github-token": "Token for the repository. It is never sent to Copilot.",
    "repository": "The repository that contains the config, `OWNER/NAME`. For a repository other than the workflow's, `github-token` must belong to a GitHub App or a person.",
    "base": "Branch to merge the pull request into. When empty, the default branch.",
    "branch": "Branch of the pull request. Each sync of a repository needs a different branch.",
    "title": "Title of the pull request. Placeholders: `{summary}` for the changes in words, `{names}` for the models, `{level}` for `additive` or `breaking`, `{added}`, `{updated}` and `{removed}` for counts. When empty, the title says what changed.",
    "commit-message": "Message of the commit, with the same placeholders. When empty, it says what changed.",
    "labels": "Labels of a new pull request, separated by commas or lines. `{level}` becomes `additive` or `breaking`. GitHub creates labels that do not exist.",
    "assignees": "Logins of people to assign to a new pull request, separated by commas or lines.",
    "reviewers": "Logins of people to request a review of a new pull request from, separated by commas or lines. No review is requested when the pull request is merged automatically.",
    "team-reviewers": "Slugs of teams to request a review of a new pull request from, separated by commas or lines. The job's own token cannot do this.",
    "milestone": "Title or number of the milestone of a new pull request.",
    "draft": "Whether a new pull request is a draft.",
    "sign-off": "Whether the commit has a `Signed-off-by` line with the name and noreply address of the token's owner.",
    "auto-merge": "Whether GitHub merges the pull request when its checks pass: `never`, `additive` (only when nothing is lost, reduced, renamed or more expensive) or `always`. Only a person can merge a change of more than ten models, or the first change of a file.",
    "prove": "Version of LiteLLM to prove a change with before the pull request is created or updated: a version such as `1.106.2`, `newest`, `deployed` (found in an image tag or a requirements file near the config) or `off`. The job starts LiteLLM with the changed file and calls each changed entry. docs/prove.md describes the cost.",
    "copilot-auth": "How the token is used: `exchange` exchanges it for a short-lived token, `direct` sends the token itself. When empty, the kind of token decides.",
    "copilot-integration-id": "Value of the `Copilot-Integration-Id` header. Copilot's list can depend on it. When empty, the kind of token decides.",
    "copilot-api-version": "Value of the `X-GitHub-Api-Version` header with which the catalogue is requested, a date.",
    "github-host": "Host of the Copilot seat, `github.com` or `SUB.ghe.com`.",
};

;// CONCATENATED MODULE: ./lib/cli/help.js



/** The longest line, in columns, however wide the terminal is. */
const MOST = 100;
const help_INDENT = ' '.repeat(6);
/** `--help`: what the program does, and a line for each command. */
function overview(commands) {
    const width = Math.max(...commands.map(({ name }) => name.length));
    return [
        'Keeps the GitHub Copilot models of a LiteLLM config.yaml up to date.',
        '',
        'Usage: copilot-model-sync COMMAND [FLAGS]',
        '',
        ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
        '',
        '`copilot-model-sync COMMAND --help` lists the flags, with examples.',
        '`copilot-model-sync --version` prints the version.',
        'Exit code: 0 done, 1 failed or out of date, 2 wrong usage, 130 interrupted by Ctrl-C.',
        '',
    ].join('\n');
}
/** `--help` of a command: usage, examples, and a description of each flag. */
function helpOf(command, { width }) {
    const columns = Math.min(width, MOST);
    const flags = [
        ...[...command.switches, DEBUG].map(({ name, value, means }) => ({
            usage: value === undefined ? `--${name}` : `--${name} ${value}`,
            means,
        })),
        ...command.inputs.map((name) => ({ usage: usageOf(name), means: meaningOf(name, command) })),
        { usage: '--help', means: 'Print this text.' },
    ];
    return [
        ...wrapped(command.summary, columns),
        '',
        `Usage: copilot-model-sync ${command.usage}`,
        '',
        'Examples:',
        ...command.examples.flatMap(([line, does]) => [
            `  copilot-model-sync ${line}`.trimEnd(),
            ...wrapped(does, columns, help_INDENT),
        ]),
        '',
        'Flags:',
        ...flags.flatMap(({ usage, means }) => [`  ${usage}`, ...wrapped(means, columns, help_INDENT)]),
        '',
        ...(command.notes ?? []).flatMap((note) => wrapped(note, columns)),
    ].join('\n');
}
function usageOf(name) {
    if (isSwitch(name))
        return `--[no-]${name}`;
    const short = Object.entries(ALIASES).filter(([, input]) => input === name);
    return [...short.map(([alias]) => alias), name]
        .map((flag) => `--${flag} ${VALUES[name] ?? 'VALUE'}`)
        .join(', ');
}
function meaningOf(name, { defaults = {} }) {
    const fallback = defaults[name] ?? schema/* INPUTS */.m[name].fallback;
    return `${DESCRIPTIONS[name]}${fallback === '' ? '' : ` Default: ${fallback}.`}`;
}
/** What the value of an input is called in its usage. */
const VALUES = {
    catalogue: 'FILE',
    'config-path': 'FILE',
    mode: 'MODE',
    include: 'GLOB',
    exclude: 'GLOB',
    'model-types': 'TYPES',
    'model-name': 'TEMPLATE',
    'extra-headers': 'YAML',
    exports: 'KIND=PATH',
    'new-entry': 'YAML',
    aliases: 'YAML',
    fallbacks: 'YAML',
    'removal-grace-days': 'DAYS',
    'on-removal': 'WHAT',
    successors: 'YAML',
    repository: 'OWNER/NAME',
    base: 'BRANCH',
    branch: 'BRANCH',
    title: 'TEXT',
    'commit-message': 'TEXT',
    'copilot-api-version': 'DATE',
    'github-host': 'HOST',
};
/** A text in lines of at most `columns`, each after the indent. A word that is longer has a line of its own. */
function wrapped(text, columns, indent = '') {
    const lines = [];
    let line = '';
    for (const word of text.split(/\s+/)) {
        if (line !== '' && indent.length + line.length + 1 + word.length > columns) {
            lines.push(indent + line);
            line = '';
        }
        line += line === '' ? word : ` ${word}`;
    }
    return [...lines, indent + line];
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./lib/cli/init/find.js

/** Files that cannot be configs of a proxy in this repository. */
const NOT_LOOKED_AT = /(?:^|\/)(?:\.[^/]+|node_modules|vendor)\//;
/** The LiteLLM configs of a repository: plain files, and configs inside Helm values or manifests. Sorted. */
async function findConfigs(files) {
    const paths = (await files.list())
        .filter((path) => /\.(?:ya?ml|json)$/i.test(path) && !NOT_LOOKED_AT.test(path))
        .toSorted();
    const found = [];
    // One after the other: a repository may have thousands of files.
    for (const path of paths)
        found.push(...configsIn(path, await files.read(path)));
    return found;
}
function configsIn(path, bytes) {
    const text = new TextDecoder().decode(bytes ?? new Uint8Array());
    if (bytes === null || !text.includes('model_list'))
        return [];
    const hasCopilot = text.includes('github_copilot/');
    const pointers = (0,config/* configPointers */.V)(path, bytes);
    const own = pointers.includes('') ? [''] : pointers;
    return own.map((pointer) => ({ path: pointer === '' ? path : `${path}#${pointer}`, hasCopilot }));
}

;// CONCATENATED MODULE: ./lib/cli/init/git.js

const git_MOST_MS = 5_000;
/** What git prints in a folder; undefined without git, outside a repository, or when it fails. */
function git(folder, ...args) {
    return new Promise((resolve) => {
        const options = { cwd: folder, signal: AbortSignal.timeout(git_MOST_MS), windowsHide: true };
        (0,external_node_child_process_.execFile)('git', args, options, (error, stdout) => {
            resolve(error === null ? stdout.trim() : undefined);
        });
    });
}
/** `OWNER/REPO` of the remote `origin`. Only these two are taken of its address, which may contain a password. */
async function originOf(folder) {
    return repositoryIn((await git(folder, 'remote', 'get-url', 'origin')) ?? '');
}
/** `OWNER/REPO` at the end of an address, such as `git@github.com:acme/gateway.git` or npm's `github:acme/gateway`. */
function repositoryIn(address) {
    const [, repository] = /[/:]([A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100}?)(?:\.git)?\/?$/.exec(address) ?? [];
    return repository;
}

;// CONCATENATED MODULE: ./lib/cli/init/pin.js




/**
 * The action and the commit that this program was made from: as stamped in the `package.json` of a released package, else from
 * the clone that the program is in. What neither knows is a placeholder.
 *
 * @param program path of the running program
 */
async function pinOf(program) {
    const root = await packageFolder(program);
    const { gitHead, repository } = root === undefined ? {} : await stamped(root);
    if (root !== undefined && gitHead === undefined && (await isClone(root))) {
        return pin(await originOf(root), commit(await git(root, 'rev-parse', 'HEAD')), '');
    }
    return pin(repository, gitHead, ` # v${VERSION}`);
}
function pin(repository, sha, comment) {
    const action = repository ?? 'OWNER/copilot-model-sync';
    return {
        uses: `${action}@${sha ?? '0'.repeat(40)}${sha === undefined ? '' : comment}`,
        missing: [
            ...(repository === undefined ? ['OWNER'] : []),
            ...(sha === undefined ? ['commit'] : []),
        ],
    };
}
/** The folder above `dist/`. A bundle of one file has none. */
async function packageFolder(program) {
    try {
        const folder = (0,external_node_path_.dirname)(await (0,promises_.realpath)(program));
        return (0,external_node_path_.basename)(folder) === 'dist' ? (0,external_node_path_.dirname)(folder) : undefined;
    }
    catch {
        return undefined;
    }
}
async function stamped(root) {
    try {
        const read = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(root, 'package.json'), 'utf8'));
        if (typeof read !== 'object' || read === null)
            return {};
        const sha = 'gitHead' in read ? commit(read.gitHead) : undefined;
        const repository = 'repository' in read ? repositoryIn(String(read.repository)) : undefined;
        return {
            ...(sha === undefined ? {} : { gitHead: sha }),
            ...(repository === undefined ? {} : { repository }),
        };
    }
    catch {
        return {};
    }
}
/** Whether the folder is the root of a repository. The commit of a repository around it would be meaningless. */
async function isClone(root) {
    const top = await git(root, 'rev-parse', '--show-toplevel');
    return top !== undefined && (await (0,promises_.realpath)(top)) === (await (0,promises_.realpath)(root));
}
function commit(value) {
    return typeof value === 'string' && /^[0-9a-f]{40}$/.test(value) ? value : undefined;
}

;// CONCATENATED MODULE: ./lib/cli/init/index.js














/** `init`: writes the workflow for the repository in the current folder, and prints what only its owner can do. */
const init = {
    name: 'init',
    summary: 'Write the workflow for the repository in the current folder.',
    usage: 'init [FILE …] [--json]',
    positional: 'config-path',
    inputs: ['config-path'],
    switches: [{ name: 'json', means: 'Print the result and the remaining steps as JSON.' }],
    examples: [
        ['init', 'Find the configs of the repository and write the workflow.'],
        ["init 'values.yaml#/proxy_config'", 'Write the workflow for this config only.'],
    ],
    async run(args, io) {
        const flags = parseFlags(init, args);
        const root = await git(io.cwd, 'rev-parse', '--show-toplevel');
        if (root === undefined) {
            throw (0,lib_errors/* fail */.fJ)('FILE_ERROR', 'The current folder is not in a git repository.', {
                hint: 'Run `init` in the repository that contains the config.',
            });
        }
        const files = (0,lib_files/* filesBelow */.D)(root);
        await refuseSecond(files);
        const configs = await chosen(flags, io, files);
        const pin = await pinOf(io.program);
        await write((0,external_node_path_.join)(root, WORKFLOW), workflowText({ uses: pin.uses, configs, minute: minute() }));
        const next = nextSteps((await originOf(root)) ?? 'OWNER/REPO', io.program);
        if (flags.switches.has('json')) {
            io.out(`${JSON.stringify({ workflow: WORKFLOW, configs, uses: pin.uses, missing: pin.missing, next })}\n`);
        }
        else {
            io.out((0,report_escape/* terminalText */.eR)(done(configs, pin, next)));
        }
        return 0;
    },
};
/** Two workflows would work on the same branch. */
async function refuseSecond(files) {
    const workflows = (await files.list()).filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path));
    for (const path of workflows) {
        const text = new TextDecoder().decode((await files.read(path)) ?? new Uint8Array());
        if (path === WORKFLOW || /\buses:.*\/copilot-model-sync@/.test(text)) {
            throw (0,lib_errors/* fail */.fJ)('FILE_ERROR', 'The workflow already exists. It is not changed.', {
                place: { path },
                hint: 'Edit it, or delete it and run `init` again.',
            });
        }
    }
}
/** The configs that were named, or those that are found: with Copilot entries where any file has some. */
async function chosen(flags, io, files) {
    const named = flags.inputs['config-path'];
    if (named !== undefined) {
        const settings = await commandSettings(flags, io, { mode: 'check' });
        // What cannot be synced is refused here, and not in the first run.
        (0,findings/* checkedConfigs */.$z)((await (0,workspace.openWorkspace)(settings, { env: io.env, files })).configs);
        return named.split('\n');
    }
    const found = await findConfigs(files);
    const copilot = found.filter(({ hasCopilot }) => hasCopilot);
    const configs = (copilot.length > 0 ? copilot : found).map(({ path }) => path);
    if (configs.length === 0) {
        throw (0,lib_errors/* fail */.fJ)('CONFIG_MISSING', 'No file of the repository has a `model_list`.', {
            hint: 'Run `init` in the repository that contains the config. To start a new config, set `create-config: true` in your own workflow.',
        });
    }
    if (copilot.length === 0 && configs.length > 1) {
        const names = (0,words/* list */.p_)(configs.map((path) => `\`${path}\``), 10);
        throw (0,lib_errors/* fail */.fJ)('CONFIG_PATH', `Several configs have no Copilot entry yet: ${names}.`, {
            hint: 'Name the configs that should get Copilot’s models: `init FILE`.',
        });
    }
    return configs;
}
/** Never overwrites: the file may have been created after it was looked for. */
async function write(path, text) {
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await (0,promises_.writeFile)(path, text, { flag: 'wx' });
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
        throw (0,lib_errors/* fail */.fJ)('FILE_ERROR', `The workflow cannot be written: ${code}.`, {
            place: { path: WORKFLOW },
            cause: error,
        });
    }
}
/** Not at the full hour, when GitHub delays schedules, and not the same for everybody. */
function minute() {
    return 5 + Math.floor(Math.random() * 50);
}
function nextSteps(repository, program) {
    const name = (0,external_node_path_.basename)(program);
    const self = /\.m?js$/.test(name) ? `node ${quoted(program)}` : name;
    return [
        {
            what: 'Log in to Copilot and store the token as a secret',
            command: `${self} login | gh secret set ${SECRET} --repo ${repository}`,
        },
        {
            what: 'Allow GitHub Actions to create pull requests',
            command: `gh api --method PUT repos/${repository}/actions/permissions/workflow -F can_approve_pull_request_reviews=true`,
        },
    ];
}
function quoted(path) {
    return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
}
function done(configs, pin, next) {
    return [
        `Written: ${WORKFLOW}, for ${(0,words/* list */.p_)(configs, 10)}.`,
        ...(pin.missing.length === 0 ? [] : [MISSING]),
        '',
        'Two commands remain:',
        '',
        ...next.flatMap(({ what, command }, index) => [`${index + 1}. ${what}:`, `   ${command}`, '']),
        'Then commit the workflow, push it, and start it once under Actions → Copilot models → Run workflow.',
        '',
    ].join('\n');
}
const MISSING = 'This copy of the program does not know its release: replace the `uses:` line with the one in the notes of the latest release.';

// EXTERNAL MODULE: external "node:tty"
var external_node_tty_ = __webpack_require__(7066);
;// CONCATENATED MODULE: ./lib/cli/io.js



/** The streams, environment and terminal of this process. */
function processIo(env) {
    const { stdout, stderr } = process;
    let lost;
    stdout.on('error', (error) => {
        lost ??= error;
    });
    // A message about stderr could not be shown anywhere.
    stderr.on('error', () => undefined);
    const write = (text) => new Promise((resolve) => {
        stdout.write(text, (error) => resolve(error ?? undefined));
    });
    const terminal = { out: (0,external_node_tty_.isatty)(1), err: (0,external_node_tty_.isatty)(2) };
    return {
        env,
        cwd: process.cwd(),
        program: process.argv[1] ?? '',
        out: (text) => void stdout.write(text),
        err: (text) => void stderr.write(text),
        async deliver(text) {
            const error = await write(text);
            if (error !== undefined)
                throw undelivered(error);
        },
        // A terminal that does not know its size reports 0.
        width: terminal.out ? stdout.columns || 80 : Number.POSITIVE_INFINITY,
        color: hasColor(env, terminal.out),
        terminal,
        onInterrupt(stop) {
            process.once('SIGINT', stop);
            return () => void process.off('SIGINT', stop);
        },
        async finish() {
            const error = (await write('')) ?? lost;
            // The event of a write that failed comes after its callback.
            await new Promise((resolve) => setImmediate(resolve));
            const cause = lost ?? error;
            if (cause === undefined)
                return 'taken';
            if (codeOf(cause) === 'EPIPE')
                return 'closed';
            return (0,lib_errors/* problem */.CC)('FILE_ERROR', `Standard output could not be written: ${codeOf(cause)}.`, {
                hint: 'Check the disk or device that the output is redirected to.',
            });
        },
    };
}
function undelivered(cause) {
    return (0,lib_errors/* fail */.fJ)('FILE_ERROR', `The token could not be written to standard output: ${codeOf(cause)}.`, {
        hint: 'Check the command after the pipe, then log in again.',
        cause,
    });
}
function codeOf(error) {
    return 'code' in error ? String(error.code) : 'unknown reason';
}

;// CONCATENATED MODULE: ./lib/cli/json.js
/**
 * Whether a command line asks for JSON. It is read before the flags are, since a flag that is wrong is reported as JSON too.
 */
function wantsJson(args) {
    const end = args.indexOf('--');
    const last = (end < 0 ? args : args.slice(0, end)).findLast((it) => /^--(?:no-)?json(?:=|$)/.test(it));
    return last === '--json' || last === '--json=true';
}
/** What `--json` prints of an error: the only thing on stdout then. */
function errorJson({ code, message, hint, place }) {
    return { error: { code, message, hint, ...place } };
}
/** The outputs of a run as JSON values: a step's outputs are texts, and lists and numbers in them JSON inside a text. */
function outputsJson(outputs) {
    return Object.fromEntries(Object.entries(outputs).map(([name, text]) => [
        name,
        text === '' ? null : JSON_OUTPUTS.has(name) ? JSON.parse(text) : text,
    ]));
}
/** Not by the text itself: a branch may be named `123` or `true`. */
const JSON_OUTPUTS = new Set([
    'changed',
    'added',
    'updated',
    'removed',
    'aliases',
    'fallbacks',
    'held',
    'models',
    'pull-request-number',
    'pull-request-commits-verified',
]);

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/cli/countdown.js
/**
 * Counts down on stderr, in place, when that is a terminal. Otherwise prints once how much time is left.
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
 * `login`: a token by OAuth's device flow. What a person reads is written to stderr, so that stdout contains the token and
 * nothing else: `… login | gh secret set COPILOT_OAUTH_TOKEN`. A terminal keeps what it shows, and a saved token needs no
 * copy, so there it takes `--print`.
 */
const login = {
    name: 'login',
    summary: 'Get a Copilot token by entering a code in the browser. In a pipe, stdout is only the token.',
    usage: 'login [--client NAME] [--save] [--print] | gh secret set COPILOT_OAUTH_TOKEN --repo OWNER/REPO',
    inputs: ['github-host'],
    switches: [
        {
            name: 'client',
            value: 'NAME',
            means: 'The app to log in with: editor (default, `ghu_`), opencode (`gho_`), or a client id.',
        },
        {
            name: 'save',
            means: 'Save the token in LiteLLM’s own file instead of printing it. This also logs in a local proxy.',
        },
        { name: 'print', means: 'Print the token on stdout, even on a terminal or with --save.' },
    ],
    examples: [
        [
            'login | gh secret set COPILOT_OAUTH_TOKEN --repo OWNER/REPO',
            'Store the token as a secret, without showing it.',
        ],
        ['login --save', 'Log in on this machine, for the other commands and a local LiteLLM.'],
        ['login --client opencode --save', 'Log in with a token that does not expire.'],
    ],
    async run(args, io) {
        const flags = parseFlags(login, args);
        const clientId = clientOf(flags.values.client);
        const { copilot } = await commandSettings(flags, io, { mode: 'check' });
        const saves = flags.switches.has('save');
        const prints = flags.switches.has('print') || (!saves && !io.terminal.out);
        io.err(`${destination({ prints, saves })}\n\n`);
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
/** Shown before the code is entered, while it is not too late to stop. */
function destination({ prints, saves }) {
    if (saves) {
        const also = prints ? ' and printed on stdout' : '';
        return `The token will be saved in LiteLLM’s token file${also}.`;
    }
    if (prints)
        return 'The token will be printed on stdout and stored nowhere else.';
    return 'The token is not shown on a terminal: --save stores it, --print shows it, and a pipe receives it. Without any of them, this command only tests the login.';
}
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
/** The device flow with a person, who may interrupt it with Ctrl-C. */
async function interactive(settings, world, io) {
    const stop = new AbortController();
    const release = io.onInterrupt(() => stop.abort());
    let waiting;
    try {
        return await (0,copilot/* login */.iD)(settings, {
            world: { ...world, sleep: (ms) => (0,external_node_timers_promises_.setTimeout)(ms, undefined, { signal: stop.signal }) },
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
    return `Open ${verificationUri}\nand enter ${userCode}\nwith the account whose Copilot seat you want to use.\n\n`;
}
async function save({ token }, world, io) {
    const path = litellmTokenFile(world.env);
    await world.files.write(path, new TextEncoder().encode(`${token}\n`), 0o600);
    io.err((0,report_escape/* terminalText */.eR)(`Saved to ${path}. Only you can read it.\n`));
}
function grantedText({ type, expiresAt }, kept) {
    const fate = kept ? '' : ' The token was neither shown nor stored.';
    const expiry = expiresAt === undefined
        ? ''
        : ` It expires at ${expiresAt.toISOString().slice(0, 16)}Z, too soon for a schedule: \`login --client opencode\` gives one that does not expire.`;
    return `Logged in, with a ${type}_ token.${fate}${expiry}\n`;
}

// EXTERNAL MODULE: ./lib/report/changes.js
var changes = __webpack_require__(9495);
// EXTERNAL MODULE: ./lib/sync/mode.js
var mode = __webpack_require__(8684);
// EXTERNAL MODULE: ./lib/sync/retirement.js
var sync_retirement = __webpack_require__(1316);
;// CONCATENATED MODULE: ./lib/cli/table.js


/** A table that fits the terminal: without empty columns, then without droppable ones, then the last column is cut. */
function table(columns, rows, style) {
    const shown = fitting(columns
        .map((column) => laidOut(column, rows))
        .filter(({ cells }) => cells.length === 0 || cells.some((cell) => cell !== '')), style.width);
    const head = table_line(shown.map((it) => pad(it.column.head, it)), style.width);
    const body = rows.map((row, at) => {
        const text = table_line(shown.map((it) => pad(it.cells[at] ?? '', it)), style.width);
        return styled('dim', text, style.color && style.dim?.(row) === true);
    });
    return [styled('bold', head, style.color), ...body, ''].join('\n');
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











/** `models`: the catalogue as a table, and why each model gets an entry or not. */
const models = {
    name: 'models',
    summary: 'Show Copilot’s models, and why each gets an entry or not.',
    usage: 'models [--catalogue FILE] [--all] [--json] [FLAGS]',
    inputs: ['catalogue', ...SELECTION, ...SEAT],
    switches: [
        { name: 'all', means: 'Also list the models that get no entry.' },
        { name: 'json', means: 'Print the models as JSON.' },
    ],
    examples: [
        ['models --all', 'List every model of your seat, and why each gets an entry or not.'],
        ["models --include 'gpt-*' --json", 'Print the models that match a glob, as JSON.'],
    ],
    async run(args, io) {
        const flags = parseFlags(models, args);
        const settings = await withToken(await commandSettings(flags, io, { mode: 'check' }), io);
        const world = localWorld(io, flags);
        const { catalogue } = await (0,lib_catalogue.readCatalogue)(settings, world);
        const selection = (0,sync_select/* select */.Lt)(catalogue, settings.select);
        const verdicts = [...selection.verdicts.values()];
        const chosen = verdicts.filter(({ kind }) => kind === 'chosen');
        const rows = flags.switches.has('all') ? verdicts : chosen;
        for (const { message } of [...catalogue.notices, ...selection.notices])
            world.log.info(message);
        if (flags.switches.has('json')) {
            io.out(`${JSON.stringify(rows.map(({ model, ...why }) => ({ ...model, mode: (0,mode/* mode */.M)(model), ...why })))}\n`);
            return 0;
        }
        io.out(table(columns(world.now()), rows, { ...io, dim: ({ kind }) => kind !== 'chosen' }));
        const out = verdicts.length - chosen.length;
        const more = rows.length < verdicts.length ? ' (--all shows them)' : '';
        io.out((0,report_escape/* terminalText */.eR)(`${chosen.length} in, ${out} out${more}\n`));
        return 0;
    },
};
function columns(now) {
    return [...COLUMNS, { head: 'Leaves', cell: ({ model }) => leaves(model, now), drop: 8 }, ENTRY];
}
const COLUMNS = [
    { head: 'ID', cell: ({ model }) => model.id },
    { head: 'Name', cell: ({ model }) => model.name ?? '', drop: 3 },
    { head: 'Vendor', cell: ({ model }) => model.vendor ?? '', drop: 2 },
    { head: 'Mode', cell: ({ model }) => (0,mode/* mode */.M)(model) ?? '', drop: 6 },
    { head: 'Window', cell: ({ model }) => thousands(model.limits.contextWindow), right: true, drop: 5 },
    { head: 'Prompt', cell: ({ model }) => thousands(model.limits.prompt), right: true, drop: 7 },
    { head: 'Output', cell: ({ model }) => thousands(model.limits.output), right: true, drop: 7 },
    { head: 'Capabilities', cell: ({ model }) => capabilities(model), drop: 4 },
    { head: '$/M in', cell: ({ model }) => price(model.prices?.input), right: true, drop: 1 },
    { head: '$/M out', cell: ({ model }) => price(model.prices?.output), right: true, drop: 1 },
];
const ENTRY = {
    head: 'Entry',
    cell: (verdict) => (verdict.kind === 'chosen' ? 'yes' : `no: ${verdict.reason}`),
};
/** When Copilot withdraws a model, and what it names instead. */
function leaves({ retirement }, now) {
    if (retirement === undefined)
        return '';
    const { date, successor } = retirement;
    const when = (0,changes/* retirementText */.vN)(date === undefined ? {} : { date, days: (0,sync_retirement/* daysUntil */.AQ)(date, now) });
    return `${when}${successor === undefined ? '' : `; ${successor}`}`;
}
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
function thousands(tokens) {
    if (tokens === undefined)
        return '';
    return tokens < 1000 ? String(tokens) : `${Math.round(tokens / 1000)}k`;
}
/** USD for a million tokens. */
function price(perToken) {
    return perToken === undefined ? '' : (perToken * 1e6).toFixed(2);
}

;// CONCATENATED MODULE: ./lib/cli/problem.js

/** A problem as people read it on a terminal. Text from elsewhere in it is not escaped yet. */
function problemText(problem) {
    const place = problem.place === undefined ? '' : `${(0,lib_errors/* formatPlace */.dE)(problem.place)}: `;
    return `error ${problem.code}: ${place}${problem.message}\n${problem.hint}\n`;
}

// EXTERNAL MODULE: ./lib/config-location.js
var config_location = __webpack_require__(2117);
// EXTERNAL MODULE: ./lib/prove-files.js
var prove_files = __webpack_require__(5435);
// EXTERNAL MODULE: ./lib/report/proof.js
var report_proof = __webpack_require__(4644);
;// CONCATENATED MODULE: ./lib/cli/prove.js










/** `prove`: does a real LiteLLM start with this config, and does every Copilot entry answer? */
const prove = {
    name: 'prove',
    summary: 'Start a real LiteLLM with a config.yaml and call every Copilot entry, with a stand-in for Copilot.',
    usage: 'prove [FILE …] [--litellm VERSION] [--catalogue FILE] [--before FILE] [FLAGS]',
    inputs: ['config-path', 'catalogue'],
    switches: [
        {
            name: 'litellm',
            value: 'VERSION',
            means: 'A version, `newest` (default), `deployed`, or the path of an installed `litellm`.',
        },
        {
            name: 'before',
            value: 'FILE',
            means: 'The file before the change. Only entries that differ from it are called.',
        },
        { name: 'json', means: 'Print the proof as JSON.' },
    ],
    positional: 'config-path',
    examples: [
        ['prove config.yaml', 'Call every Copilot entry on the newest LiteLLM.'],
        [
            'prove --litellm 1.106.2 --before old.yaml new.yaml',
            'Call only the entries that differ from another file.',
        ],
    ],
    async run(args, io) {
        const flags = parseFlags(prove, args);
        const settings = await commandSettings(flags, io, { mode: 'check' });
        const world = localWorld(io, flags);
        const proof = await (0,prove_files/* proveFiles */.i)(settings, world, {
            litellm: flags.values.litellm ?? 'newest',
            before: flags.values.before,
            cache: undefined,
            // progress is for people at a terminal; standard output contains the result alone
            say: io.terminal.err
                ? (message) => io.err((0,report_escape/* terminalText */.eR)(`${message}\n`))
                : (message) => world.log.debug(message),
        });
        const isJson = flags.switches.has('json');
        io.out(isJson ? `${JSON.stringify(proof)}\n` : (0,report_escape/* terminalText */.eR)(prove_shown(proof, io)));
        const problem = (0,prove_files/* proofProblem */.Q)(proof);
        if (problem === undefined)
            return 0;
        if (!isJson)
            throw new lib_errors/* Failure */.HR(problem);
        // The proof is the only value on stdout.
        io.err((0,report_escape/* terminalText */.eR)(problemText(problem)));
        return 1;
    },
};
function prove_shown(proof, io) {
    const files = proof.kind === 'not-run' ? [] : proof.files;
    const tables = files.flatMap((file) => [
        ...(files.length > 1 ? [`${(0,config_location/* formatLocation */.j)(file)}\n`] : []),
        ...(file.rows.length > 0 ? [rowsTable(file.rows, io)] : []),
        ...(file.switchedOff.length > 0 ? [`Switched off in the proof: ${file.switchedOff.join(', ')}.\n`] : []),
        ...(file.refusedHosts.length > 0
            ? [
                `LiteLLM tried to connect to other hosts, which the proof refused: ${file.refusedHosts.join(', ')}.\n`,
            ]
            : []),
    ]);
    return [...tables, ...(0,report_proof/* proofLines */.U)(proof).map((line) => `${line}\n`)].join('');
}
function rowsTable(rows, { width, color }) {
    return table([
        { head: 'NAME', cell: ({ name }) => name },
        { head: 'ASKED', cell: ({ subject }) => subject },
        { head: 'RESULT', cell: report_proof/* resultText */.D },
    ], rows, { width, color, dim: ({ result }) => result.kind === 'not-asked' });
}

// EXTERNAL MODULE: ./lib/report/outputs.js
var outputs = __webpack_require__(8568);
// EXTERNAL MODULE: ./lib/report/text.js + 1 modules
var lib_report_text = __webpack_require__(6262);
// EXTERNAL MODULE: ./lib/report/verdict.js
var verdict = __webpack_require__(975);
;// CONCATENATED MODULE: ./lib/cli/sync.js













/** `sync`: the run of the Action, by default on the local file. */
const sync = {
    name: 'sync',
    summary: 'Bring a config.yaml up to date with Copilot’s catalogue.',
    usage: 'sync [FILE …] [--dry-run] [FLAGS]',
    positional: 'config-path',
    defaults: { mode: 'write' },
    inputs: Object.keys(schema/* INPUTS */.m).filter((name) => !name.endsWith('-token')),
    switches: [
        { name: 'dry-run', means: 'Show what would change, as a diff, and write nothing.' },
        {
            name: 'history',
            value: 'FILE',
            means: 'File in which missing models are remembered. Default: a file in your state folder.',
        },
        { name: 'json', means: 'Print the outputs as JSON.' },
    ],
    examples: [
        ['sync --dry-run', 'Show what would change in config.yaml.'],
        ["sync 'values.yaml#/proxy_config'", 'Update a config inside a Helm values file.'],
        ['sync --mode pull-request --repository OWNER/NAME', 'Open a pull request, as the Action does.'],
    ],
    async run(args, io) {
        const flags = parseFlags(sync, args);
        const settings = await withToken(await commandSettings(flags, io, sync.defaults ?? {}), io);
        const world = localWorld(io, flags);
        const isJson = flags.switches.has('json');
        const outcome = flags.switches.has('dry-run')
            ? await dryRun(settings, world, (before, changed) => {
                if (!isJson)
                    io.out(showDiff(before, changed, io.color));
            })
            : await (0,main/* run */.e)(settings, world);
        const problem = (0,verdict.verdict)(outcome);
        if (isJson) {
            const error = problem === undefined ? {} : errorJson(localProblem(problem));
            io.out(`${JSON.stringify({ ...outputsJson((0,outputs/* outputs */.V)(outcome)), ...error })}\n`);
            return problem === undefined ? 0 : 1;
        }
        io.out((0,report_escape/* terminalText */.eR)((0,lib_report_text.text)(outcome)));
        if (problem !== undefined)
            throw new lib_errors/* Failure */.HR(problem);
        return 0;
    },
};
/** Prints the plan. The steps that write are not called. */
async function dryRun(settings, world, show) {
    const { source, plan, changed, target, loaded } = await (0,main/* prepareRun */.Z)(settings, world);
    show([...target.configs, ...target.exports], changed);
    return { source, plan, conclusion: { kind: 'planned' }, notices: loaded.notices };
}

// EXTERNAL MODULE: ./lib/copilot/redact.js
var redact = __webpack_require__(3159);
// EXTERNAL MODULE: ./lib/outcome.js
var outcome = __webpack_require__(3259);
;// CONCATENATED MODULE: ./lib/cli.js























const COMMANDS = [init, login, models, sync, check, exportCommand, prove, doctor, demo];
/** Door 2: the command line. Returns the exit code: 0 done, 1 failed or out of date, 2 usage, 130 interrupted. */
async function cli_main(args, env) {
    const io = processIo(env);
    const code = await caught(args, io);
    const end = await io.finish();
    if (end === 'taken')
        return code;
    if (end !== 'closed')
        io.err((0,report_escape/* terminalText */.eR)(problemText(end)));
    // The output was not delivered, so the command failed, even if everything else succeeded.
    return code === 0 ? 1 : code;
}
async function caught(args, io) {
    try {
        return await dispatch(args, io);
    }
    catch (error) {
        if (error instanceof outcome/* FilesRefused */.q && error.plan.files.length > 0) {
            const { otherFilesText: othersText } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6262));
            io.err((0,report_escape/* terminalText */.eR)(`${othersText(error.plan)}\n`));
        }
        const found = error instanceof UsageError ? usageProblem(error) : localProblem(cli_problemOf(error));
        if (wantsJson(args))
            io.out(`${JSON.stringify(errorJson(found))}\n`);
        else
            io.err((0,report_escape/* terminalText */.eR)(error instanceof UsageError ? usageText(found) : problemText(found)));
        return exitCode(found);
    }
}
function cli_problemOf(error) {
    return error instanceof lib_errors/* Failure */.HR ? error.problem : (0,internal.internal)(error);
}
/** The message repeats arguments, and one of them may be a token that was pasted in the wrong place. */
function usageProblem({ message, command }) {
    return (0,lib_errors/* problem */.CC)('USAGE', (0,redact/* excerpt */.K)(message), {
        hint: `See \`copilot-model-sync ${command === undefined ? '' : `${command} `}--help\`.`,
    });
}
function usageText({ message, hint }) {
    return `${message}\n${hint}\n`;
}
/** A shell reports 130 for a program that Ctrl-C ended. */
function exitCode({ code }) {
    if (code === 'LOGIN_CANCELLED')
        return 130;
    return code === 'INVALID_INPUT' || code === 'USAGE' ? 2 : 1;
}
async function dispatch(args, io) {
    const [name, ...rest] = args[0] === 'help' && args[1] !== undefined ? [args[1], '--help'] : args;
    if (name === undefined) {
        io.err(overview(COMMANDS));
        return 2;
    }
    if (name === '--help' || name === '-h' || name === 'help') {
        io.out(overview(COMMANDS));
        return 0;
    }
    if (name === '--version') {
        io.out(`${VERSION}\n`);
        return 0;
    }
    const command = COMMANDS.find((it) => it.name === name);
    if (command === undefined)
        throw noCommand(name);
    if (asksForHelp(rest)) {
        io.out(helpOf(command, io));
        return 0;
    }
    return command.run(rest, io);
}
function asksForHelp(args) {
    const end = args.indexOf('--');
    return (end < 0 ? args : args.slice(0, end)).some((it) => it === '--help' || it === '-h');
}
function noCommand(name) {
    const names = COMMANDS.map((command) => command.name);
    const meant = nearest_nearest(name, [...names, '--help', '--version']);
    const advice = meant === undefined ? `The commands are ${(0,words/* list */.p_)(names)}.` : `Did you mean ${meant}?`;
    return new UsageError(`There is no command ${JSON.stringify(name)}. ${advice}`);
}


/***/ }),

/***/ 4549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ withExports),
/* harmony export */   u: () => (/* binding */ loadExports)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3259);

/**
 * Adds to a plan what the files of clients get. Nothing is loaded when no exports are asked for.
 *
 * @throws FilesRefused when a client's file cannot be edited: then no file is written
 */
async function withExports(planned, configs, files) {
    if (files.length === 0)
        return planned;
    const { exportPlan } = await loadExports();
    const result = exportPlan(planned, configs, files);
    if (result.kind === 'refused')
        throw new _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .FilesRefused */ .q(result.problems, planned.plan);
    return result;
}
/** The only place that loads the room: a second one would make the bundler write it twice. */
function loadExports() {
    return Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(370), __webpack_require__.e(271), __webpack_require__.e(774)]).then(__webpack_require__.bind(__webpack_require__, 774));
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


/** This program writes no larger history. An id is as long as the catalogue's reader allows. */
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
        return unusable('it has another structure or version');
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
/** The answer for a text that is not a history. */
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


/** GitHub deletes a cache entry after this many days without access. */
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
            message: `The schedule "${cron}" can start this workflow ${CACHE_DAYS} days or more after the last run, and GitHub deletes cache entries that were not used for ${CACHE_DAYS} days. Unless other runs start in between, missing models are forgotten and never removed. Schedule a run at least every ${CACHE_DAYS - 1} days, or set \`removal-grace-days: 0\`.`,
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

/***/ 6013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ prepareRun),
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/copilot/index.js + 17 modules
var lib_copilot = __webpack_require__(1832);
// EXTERNAL MODULE: ./lib/words.js
var words = __webpack_require__(4842);
// EXTERNAL MODULE: ./lib/copilot/versions.js
var versions = __webpack_require__(3675);
;// CONCATENATED MODULE: ./lib/copilot/version-limits.js


/**
 * Compares a catalogue with the one that Copilot reports for the API version that LiteLLM calls it with. Newer versions are
 * said to report larger windows, and LiteLLM's calls are held to those of its own version.
 *
 * @param read the catalogue that entries are written from
 * @param proxys the catalogue for `LITELLM_API_VERSION`
 * @param ids the models that are served
 * @returns undefined when both say the same about these models
 */
function differentLimits(read, proxys, ids) {
    const others = new Map(proxys.models.map((model) => [model.id, model]));
    const unread = new Set(proxys.unreadable);
    const served = read.models.filter(({ id }) => ids.has(id) && !unread.has(id));
    const unlisted = served.filter(({ id }) => !others.has(id)).map(({ id }) => id);
    const different = served.flatMap((model) => {
        const what = difference(model.limits, others.get(model.id)?.limits);
        return what === undefined ? [] : [`${model.id} (${what})`];
    });
    const parts = [
        ...(different.length === 0
            ? []
            : [`reports other limits for ${(0,words/* count */.U9)(different.length, 'model')}: ${(0,words/* list */.p_)(different, MOST_SHOWN)}`]),
        ...(unlisted.length === 0 || proxys.nameless > 0
            ? []
            : [`does not list ${(0,words/* count */.U9)(unlisted.length, 'model')}: ${(0,words/* list */.p_)(unlisted, MOST_SHOWN)}`]),
    ];
    if (parts.length === 0)
        return undefined;
    return {
        message: `LiteLLM calls Copilot with API version ${versions/* LITELLM_API_VERSION */.CY}, for which Copilot ${parts.join(', and ')}. To sync what that version reports, set \`copilot-api-version: ${versions/* LITELLM_API_VERSION */.CY}\`.`,
    };
}
const MOST_SHOWN = 5;
const NAMES = { prompt: 'prompt tokens', output: 'output tokens', contextWindow: 'tokens in total' };
/** The first limit that both state and that differs. */
function difference(read, other = {}) {
    for (const key of ['prompt', 'output', 'contextWindow']) {
        const [ours, theirs] = [read[key], other[key]];
        if (ours === undefined || theirs === undefined || ours === theirs)
            continue;
        return `${(0,words/* formatNumber */.ZV)(theirs)} ${NAMES[key]} instead of ${(0,words/* formatNumber */.ZV)(ours)}`;
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/api-versions.js




/**
 * Says where Copilot reports other limits to the API version that LiteLLM calls it with than those that were written. It asks
 * only after a run has written a long window, so that all other runs make no further request. What cannot be read is a
 * notice: the run is over.
 */
async function compareApiVersions({ source, catalogue, plan }, conclusion, { copilot }, world) {
    const isOther = source.kind === 'fetched' && copilot.apiVersion !== versions/* LITELLM_API_VERSION */.CY;
    if (!isOther || !hasWritten(conclusion))
        return [];
    const { writesLongWindow } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(271), __webpack_require__.e(98)]).then(__webpack_require__.bind(__webpack_require__, 4098));
    if (!plan.files.some(writesLongWindow))
        return [];
    try {
        const other = await (0,lib_copilot/* fetchCatalogue */.kp)({ ...copilot, apiVersion: versions/* LITELLM_API_VERSION */.CY }, world);
        const notice = differentLimits(catalogue, other.catalogue, new Set(plan.models));
        return notice === undefined ? [] : [notice];
    }
    catch (error) {
        if (!(error instanceof errors/* Failure */.HR))
            throw error;
        const message = `The limits for API version ${versions/* LITELLM_API_VERSION */.CY}, which LiteLLM calls Copilot with, were not compared: ${error.problem.message}`;
        return [{ message }];
    }
}
function hasWritten(conclusion) {
    if (conclusion.kind === 'written')
        return conclusion.paths.length > 0;
    return conclusion.kind === 'pull-request' && ['created', 'updated'].includes(conclusion.applied.operation);
}

// EXTERNAL MODULE: ./lib/catalogue.js
var lib_catalogue = __webpack_require__(1594);
// EXTERNAL MODULE: ./lib/exporting.js
var exporting = __webpack_require__(4549);
// EXTERNAL MODULE: ./lib/outcome.js
var outcome = __webpack_require__(3259);
// EXTERNAL MODULE: ./lib/planning.js
var planning = __webpack_require__(4986);
;// CONCATENATED MODULE: ./lib/target/index.js
/** Opens the target of the mode. Only that one is loaded. */
async function openTarget(settings, world) {
    if (settings.mode === 'pull-request') {
        const { openRepository } = await Promise.all(/* import() */[__webpack_require__.e(772), __webpack_require__.e(811), __webpack_require__.e(568)]).then(__webpack_require__.bind(__webpack_require__, 7741));
        return openRepository(settings, world);
    }
    const { openWorkspace } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(271), __webpack_require__.e(98), __webpack_require__.e(776)]).then(__webpack_require__.bind(__webpack_require__, 5776));
    return openWorkspace(settings, world);
}

;// CONCATENATED MODULE: ./lib/main.js






/**
 * One run: read, plan, edit, conclude as the mode says, and remember what is missing for the next run.
 *
 * @throws Failure when a step fails. Then nothing was written, or the problem names what was.
 */
async function run(settings, world) {
    const reading = startReading(settings, world);
    const prepared = await prepare(reading, settings, world).catch(async (error) => {
        if (settings.mode !== 'check')
            await carryCounts(reading, settings, world);
        throw error;
    });
    const { source, plan, loaded } = prepared;
    const [concluding] = await Promise.allSettled([conclude(prepared, settings, world)]);
    // Also after a failure: this run knows what is missing, even if the pull request failed.
    const unsaved = settings.mode === 'check' ? [] : await loaded.save();
    if (concluding.status === 'rejected')
        throw concluding.reason;
    const { conclusion, proof } = concluding.value;
    const compared = await compareApiVersions(prepared, conclusion, settings, world);
    const notices = [...loaded.notices, ...unsaved, ...compared];
    if (proof === undefined)
        return { source, plan, conclusion, notices };
    return {
        source,
        plan: proof.kind === 'failed' ? { ...plan, level: 'breaking' } : plan,
        conclusion,
        notices,
        proof,
    };
}
/** Carries out the plan. The proof is made as soon as it is certain that a pull request is written. */
async function conclude(prepared, { prove }, world) {
    const { catalogue, plan, changed, target } = prepared;
    // There is nothing to prove about a change that the proxy does not read.
    if (prove.kind === 'off' || plan.files.every(({ changes }) => changes.length === 0))
        return { conclusion: await target.conclude(prepared) };
    let proof;
    const conclusion = await target.conclude(prepared, async (nearby) => {
        const { proveChange } = await __webpack_require__.e(/* import() */ 346).then(__webpack_require__.bind(__webpack_require__, 6346));
        proof = await proveChange(prove, { catalogue, configs: target.configs, changed }, nearby, world);
        return proof;
    });
    return { conclusion, ...(proof === undefined ? {} : { proof }) };
}
/**
 * Copilot's catalogue and the configs, read side by side; then the configs planned and edited. Writes nothing.
 *
 * @throws Failure; FilesRefused when a file cannot be edited
 */
async function prepareRun(settings, world) {
    return prepare(startReading(settings, world), settings, world);
}
/**
 * Starts both. The first request is sent before anything else is loaded: what the rest of the run needs (Octokit, YAML) keeps
 * the process busy for tens of milliseconds, in which that request is answered.
 */
function startReading(settings, world) {
    const { sent, catalogue } = (0,lib_catalogue/* startCatalogue */.e)(settings, world);
    const target = sent.then(async () => {
        const [opened] = await Promise.all([openTarget(settings, world), Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(271), __webpack_require__.e(98)]).then(__webpack_require__.bind(__webpack_require__, 4098))]);
        return opened;
    });
    return { catalogue, target };
}
async function prepare(reading, settings, world) {
    const [{ catalogue, source }, target] = await both(reading.catalogue, reading.target);
    const { synced, loaded } = await (0,planning/* syncWithHistory */.I)(catalogue, target.configs, settings, world);
    if (synced.kind === 'refused')
        throw new outcome/* FilesRefused */.q(synced.problems, synced.plan);
    const { plan, changed } = await (0,exporting/* withExports */.Q)(synced, target.configs, target.exports);
    return { source, catalogue, plan, changed, target, loaded };
}
/** After a run that failed before it knew which models are missing, keeps the counts of earlier runs for the next one. */
async function carryCounts({ catalogue }, settings, world) {
    const moment = (0,planning/* momentOf */.E)(world);
    if (moment.run === undefined || settings.removal.graceDays === 0)
        return;
    const [read] = await Promise.allSettled([catalogue]);
    const offered = read.status === 'fulfilled' ? await offeredIn(read.value.catalogue, settings) : [];
    const { carryHistory } = await __webpack_require__.e(/* import() */ 962).then(__webpack_require__.bind(__webpack_require__, 3962));
    await carryHistory(settings, offered, moment, world);
}
async function offeredIn(catalogue, settings) {
    const { select } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(271), __webpack_require__.e(98)]).then(__webpack_require__.bind(__webpack_require__, 4098));
    const verdicts = [...select(catalogue, settings.select).verdicts.values()];
    return verdicts.filter(({ kind }) => kind !== 'unpicked').map(({ model }) => model.id);
}
/** Waits for both, so that nothing is still running after a failure. If both fail, the first one's failure is thrown. */
async function both(first, second) {
    const [a, b] = await Promise.allSettled([first, second]);
    if (a.status === 'rejected')
        throw a.reason;
    if (b.status === 'rejected')
        throw b.reason;
    return [a.value, b.value];
}


/***/ }),

/***/ 3259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ FilesRefused)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** At least one file was refused, so none is written. */
class FilesRefused extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR {
    /** The plan for the other files. */
    plan;
    constructor(problems, plan) {
        super((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(problems).problem);
        this.plan = plan;
    }
}


/***/ }),

/***/ 4986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ momentOf),
/* harmony export */   I: () => (/* binding */ syncWithHistory)
/* harmony export */ });
/* harmony import */ var _history_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9076);

/**
 * Plans and edits the configs. The first plan is made without a history: only when something is missing is it worth loading
 * one, and planning again with it.
 */
async function syncWithHistory(catalogue, configs, settings, world) {
    const { syncFiles } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(271), __webpack_require__.e(98)]).then(__webpack_require__.bind(__webpack_require__, 4098));
    const moment = momentOf(world);
    const synced = syncFiles(catalogue, configs, settings, { history: _history_history_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_HISTORY */ .Vo, moment });
    const missing = synced.plan.files.flatMap((file) => file.missing);
    const isWorthLoading = missing.length > 0 || world.history.isLocal;
    if (synced.kind === 'refused' || settings.removal.graceDays === 0 || !isWorthLoading) {
        return { synced, loaded: _history_history_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_LOADED */ .W7 };
    }
    const { loadHistory } = await __webpack_require__.e(/* import() */ 962).then(__webpack_require__.bind(__webpack_require__, 3962));
    const loaded = await loadHistory(settings, missing, moment, world);
    if (loaded.history.missing.size === 0)
        return { synced, loaded };
    return { synced: syncFiles(catalogue, configs, settings, { history: loaded.history, moment }), loaded };
}
/** The time of this run, and its number among the workflow's runs. Runs on the command line have no numbers. */
function momentOf({ env, history, now }) {
    const run = Number(env.GITHUB_RUN_NUMBER);
    if (history.isLocal || !Number.isSafeInteger(run) || run <= 0)
        return { now: now() };
    return { now: now(), run, isRerun: Number(env.GITHUB_RUN_ATTEMPT) > 1 };
}


/***/ }),

/***/ 6346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ installationFolder),
/* harmony export */   proveChange: () => (/* binding */ proveChange)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _config_location_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2117);
/* harmony import */ var _prove_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4038);




/**
 * Proves a change as the input `prove` asks for. Never fails a run: a problem on the way is the reason of a proof that was
 * not run.
 *
 * @param nearby files that may contain the deployed version of LiteLLM, highest priority first
 */
async function proveChange(prove, { catalogue, configs, changed }, nearby, world) {
    const wanted = wantedLitellm(prove, nearby);
    if (wanted === undefined) {
        return { kind: 'not-run', reason: 'No file near the config states which LiteLLM version is deployed.' };
    }
    const cases = configs.flatMap(({ path, pointer, bytes }) => {
        const after = changed.find((file) => file.path === path)?.bytes;
        return after === undefined ? [] : [{ ...(0,_config_location_js__WEBPACK_IMPORTED_MODULE_3__/* .locationOf */ .h)({ path, pointer }), after, before: bytes }];
    });
    try {
        const { actionsCache, prove: proveCases } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(156), __webpack_require__.e(271), __webpack_require__.e(466)]).then(__webpack_require__.bind(__webpack_require__, 7466));
        const say = (message) => world.log.info(message);
        const cache = world.history.isLocal ? undefined : actionsCache(say);
        const tools = { env: world.env, folder: installationFolder(world.env), cache, say };
        return await proveCases({ wanted, cases, catalogue }, tools);
    }
    catch (error) {
        const what = error instanceof Error ? error.name : 'an unknown error';
        world.log.debug(`The proof ended early: ${error instanceof Error ? (error.stack ?? what) : what}`);
        return {
            kind: 'not-run',
            reason: `The proof ended early (${what}); a run with debug logging shows more.`,
        };
    }
}
/**
 * Where installations are kept: in a runner's folder for one job, else in the user's cache. The same in each job, since a
 * venv works only where it was made.
 */
function installationFolder(env) {
    const runner = env.RUNNER_TEMP ?? '';
    const cache = env.XDG_CACHE_HOME ?? '';
    const base = runner !== '' ? runner : cache !== '' ? cache : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.HOME ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.cache');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, 'copilot-model-sync', 'litellm');
}
function wantedLitellm(prove, nearby) {
    if (prove.kind !== 'deployed')
        return prove;
    const found = (0,_prove_version_js__WEBPACK_IMPORTED_MODULE_2__/* .findVersion */ .Am)(nearby);
    return found === undefined ? undefined : { kind: 'version', ...found };
}


/***/ }),

/***/ 5435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ proofProblem),
/* harmony export */   i: () => (/* binding */ proveFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _config_location_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2117);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _prove_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4038);
/* harmony import */ var _prove_change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6346);
/* harmony import */ var _target_workspace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5776);






/**
 * Proves the configs of the workspace as they are: every Copilot entry, or what differs from `before`.
 *
 * @throws {Failure} INVALID_INPUT, FILE_ERROR, PROOF_NOT_RUN when no file names the deployed version
 */
async function proveFiles(settings, world, options) {
    const { configs } = await (0,_target_workspace_js__WEBPACK_IMPORTED_MODULE_4__.openWorkspace)(settings, world);
    const { before } = options;
    if (before !== undefined && configs.length !== 1) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('INVALID_INPUT', '`before` needs exactly one config.');
    }
    const former = before === undefined ? undefined : await bytesOf(before, world);
    const cases = await Promise.all(configs.map(async (file) => ({
        ...(0,_config_location_js__WEBPACK_IMPORTED_MODULE_5__/* .locationOf */ .h)(file),
        after: await bytesOf(file.path, world),
        before: former,
    })));
    const wanted = await wantedLitellm(options, cases.map(({ path }) => path), world);
    const job = { wanted, cases, catalogue: await catalogueOf(settings, world) };
    const { cache, say } = options;
    const { prove } = await Promise.all(/* import() */[__webpack_require__.e(156), __webpack_require__.e(466)]).then(__webpack_require__.bind(__webpack_require__, 7466));
    return prove(job, { env: world.env, folder: (0,_prove_change_js__WEBPACK_IMPORTED_MODULE_3__/* .installationFolder */ .T)(world.env), cache, say });
}
/** Why the check of a config fails; a proof that was not run does not pass. */
function proofProblem(proof) {
    switch (proof.kind) {
        case 'passed':
            return undefined;
        case 'failed':
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('PROOF_FAILED', 'LiteLLM does not serve what the config says.');
        case 'not-run':
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('PROOF_NOT_RUN', `The config was not proved: ${proof.reason}`);
        default:
            return proof;
    }
}
async function wantedLitellm({ litellm }, paths, world) {
    if (litellm.includes('/'))
        return { kind: 'program', path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(world.files.root, litellm) };
    const asked = (0,_prove_version_js__WEBPACK_IMPORTED_MODULE_2__/* .parseProve */ .mh)(litellm);
    if (asked === undefined || asked.kind === 'off') {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('INVALID_INPUT', `\`litellm\` is ${JSON.stringify(litellm)}; it takes a version such as 1.106.2, newest, deployed, or the path of a program.`);
    }
    return asked.kind === 'deployed' ? deployed(paths, world) : asked;
}
async function deployed(paths, world) {
    const places = [...new Set(paths.flatMap(_prove_version_js__WEBPACK_IMPORTED_MODULE_2__/* .placesFor */ .Wu))];
    const files = await Promise.all(places.map(async (path) => ({
        path,
        text: new TextDecoder().decode((await world.files.read(path)) ?? undefined),
    })));
    const found = (0,_prove_version_js__WEBPACK_IMPORTED_MODULE_2__/* .findVersion */ .Am)(files);
    if (found === undefined) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('PROOF_NOT_RUN', 'No file near the config states which LiteLLM version is deployed.');
    }
    return { kind: 'version', ...found };
}
async function catalogueOf(settings, world) {
    if (settings.catalogueFile === undefined)
        return undefined;
    const { readCatalogue } = await __webpack_require__.e(/* import() */ 594).then(__webpack_require__.bind(__webpack_require__, 1594));
    return (await readCatalogue(settings, world)).catalogue;
}
async function bytesOf(path, world) {
    const bytes = await world.files.read(path);
    if (bytes === null)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('FILE_ERROR', 'The file does not exist.', { place: { path } });
    return bytes;
}


/***/ }),

/***/ 4333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ exportCounts),
/* harmony export */   Y: () => (/* binding */ changedExports)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4842);

/** The clients' files that change. */
function changedExports({ exports = [] }) {
    return exports.filter(({ changes }) => changes.length > 0);
}
/** `2 models added, 1 updated and 1 removed`. */
function exportCounts({ changes }) {
    const parts = ['added', 'updated', 'removed']
        .map((kind) => ({ kind, n: changes.filter((change) => change.kind === kind).length }))
        .filter(({ n }) => n > 0);
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(parts.map(({ kind, n }, index) => `${index === 0 ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'model') : n} ${kind}`));
}


/***/ }),

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


/***/ }),

/***/ 2489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   internal: () => (/* binding */ internal)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/**
 * A defect of this program as a problem. The error's own message may contain anything, even a token, so only its class and
 * the place in our code are reported.
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

/***/ 2091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ planNotices),
/* harmony export */   EF: () => (/* binding */ takenNames),
/* harmony export */   WE: () => (/* binding */ passedOverText),
/* harmony export */   dV: () => (/* binding */ takenText),
/* harmony export */   zM: () => (/* binding */ NAME_ADVICE)
/* harmony export */ });
/* harmony import */ var _config_location_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2117);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9495);


/** The names that are taken, each once: two files of one proxy may both miss a model for the same reason. */
function takenNames({ files }) {
    const all = files.flatMap(({ taken }) => taken);
    return [...new Map(all.map((it) => [JSON.stringify([it.name, it.by]), it])).values()];
}
/**
 * What a person can do about a name that is taken, by what has it. LiteLLM resolves an alias first, and an entry's name before
 * an id.
 */
const NAME_ADVICE = {
    entry: 'To balance calls over both, add the entry yourself: it is managed from then on.',
    id: 'An entry of that name would answer those calls instead. If you want that, add the entry yourself: it is managed from then on.',
    alias: 'LiteLLM would never call an entry of that name. To serve the model, rename the alias.',
};
/**
 * Everything that a plan has to say beside its changes and its findings, as notices with their places. A model that is
 * withdrawn on a known day is in the summary, with the days that are left; one without a day may be withdrawn tomorrow.
 */
function planNotices(plan) {
    return [
        ...plan.notices,
        ...plan.files.flatMap(({ notices }) => notices),
        ...takenNames(plan).map(takenNotice),
        ...undatedNotices(plan),
        ...plan.passedOver.map((it) => ({ message: passedOverText(it), place: { path: it.path } })),
    ];
}
/** What follows the name of a model that is not added. */
function takenText({ by }) {
    return `not added: ${(0,_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .ownerText */ .dP)(by)} already answers calls to this name. ${NAME_ADVICE[by.kind]}`;
}
/** Why a file that a glob matched is not synced, with its path. */
function passedOverText(it) {
    return `${(0,_config_location_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLocation */ .j)(it)}: skipped, because ${it.reason}`;
}
function undatedNotices({ files }) {
    const undated = files.flatMap(({ path, retiring }) => retiring.filter(({ date }) => date === undefined).map((it) => ({ ...it, path })));
    return [...new Map(undated.map((it) => [it.name, it])).values()].map(({ path, name, successor, ...it }) => {
        const instead = successor === undefined ? '' : ` Its successor is ${successor}.`;
        return { message: `${name} ${(0,_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .retirementText */ .vN)(it)}.${instead}`, place: { path } };
    });
}
function takenNotice(it) {
    return { message: `${it.name} is ${takenText(it)}`, place: it.by.place };
}


/***/ }),

/***/ 8568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ outputs)
/* harmony export */ });
/* unused harmony export OUTPUTS */
/* harmony import */ var _exports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4333);

/** The names of the outputs; `action.yml` describes them, and a contract test compares. */
const OUTPUTS = (/* unused pure expression or super */ null && ([
    'changed',
    'change-level',
    'added',
    'updated',
    'removed',
    'aliases',
    'fallbacks',
    'held',
    'models',
    'pull-request-number',
    'pull-request-url',
    'pull-request-operation',
    'pull-request-branch',
    'pull-request-head-sha',
    'pull-request-commits-verified',
    'proof',
]));
/** The outputs of a run. Lists are JSON arrays of ids or names, sorted; what does not apply is empty. */
function outputs({ plan, conclusion, proof }) {
    const changes = plan.files.flatMap((file) => file.changes);
    const applied = conclusion.kind === 'pull-request' ? conclusion.applied : undefined;
    return {
        changed: String(changes.length > 0 || (0,_exports_js__WEBPACK_IMPORTED_MODULE_0__/* .changedExports */ .Y)(plan).length > 0),
        'change-level': plan.level,
        added: ids(changes, 'added'),
        updated: ids(changes, 'updated'),
        removed: ids(changes, 'removed'),
        aliases: names(changes, 'alias'),
        fallbacks: names(changes, 'fallbacks'),
        held: json(plan.files.flatMap((file) => file.held.map(({ id }) => id))),
        models: json(plan.models),
        'pull-request-number': applied?.number === undefined ? '' : String(applied.number),
        'pull-request-url': applied?.url ?? '',
        'pull-request-operation': applied?.operation ?? 'none',
        'pull-request-branch': applied?.number === undefined ? '' : applied.branch,
        'pull-request-head-sha': applied?.headSha ?? '',
        'pull-request-commits-verified': applied?.verified === undefined ? '' : String(applied.verified),
        proof: proof?.kind ?? '',
    };
}
function ids(changes, kind) {
    return json(changes.filter((change) => change.kind === kind).map(({ id }) => id));
}
function names(changes, kind) {
    return json(changes.filter((change) => change.kind === kind).map(({ name }) => name));
}
function json(values) {
    return JSON.stringify([...new Set(values)].toSorted());
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


/***/ }),

/***/ 975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verdict: () => (/* binding */ verdict)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4842);


/** Why a run that finished is still a failure: in mode `check`, a config is invalid or out of date. */
function verdict({ conclusion }) {
    if (conclusion.kind !== 'checked')
        return undefined;
    const fails = conclusion.strict ? ['error', 'warning'] : ['error'];
    const invalid = conclusion.findings.filter(({ severity }) => fails.includes(severity));
    const stale = conclusion.findings.filter(({ severity }) => severity === 'out-of-date');
    const [first] = [...invalid, ...stale];
    if (first === undefined)
        return undefined;
    const files = [...new Set([...invalid, ...stale].map(({ place }) => place.path))].join(', ');
    return invalid.length > 0
        ? (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('INVALID_ENTRY', `${first.message} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(invalid.length, conclusion.strict ? 'finding' : 'error')} in ${files})`, {
            place: first.place,
        })
        : (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('OUT_OF_DATE', `A sync would change ${files} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(stale.length, 'change')}).`, {
            place: first.place,
        });
}


/***/ }),

/***/ 5290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Jr: () => (/* binding */ checkOptions),
  WW: () => (/* binding */ checkedConfig),
  $z: () => (/* binding */ checkedConfigs),
  uT: () => (/* binding */ servedEndpoints),
  Fu: () => (/* binding */ validityFindings)
});

// EXTERNAL MODULE: ./lib/config/index.js + 122 modules
var lib_config = __webpack_require__(3271);
// EXTERNAL MODULE: ./lib/config-location.js
var config_location = __webpack_require__(2117);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/sync/index.js + 40 modules
var sync = __webpack_require__(4098);
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
async function validityFindings(configs, settings, files) {
    const found = checkedConfigs(configs).map(async (config) => {
        return (0,lib_config/* findings */.Pg)(config, await checkOptions(config, settings, files));
    });
    return (await Promise.all(found)).flat();
}
/** The configs among some files. Throws Failure as {@link validityFindings}. */
function checkedConfigs(files) {
    const passedOver = [];
    const configs = files.flatMap((file) => {
        const checked = checkedConfig(file);
        if (checked.kind === 'config')
            return [checked.config];
        passedOver.push({ ...(0,config_location/* locationOf */.h)(file), reason: checked.reason });
        return [];
    });
    if (files.length > 0 && configs.length === 0)
        throw new errors/* Failure */.HR((0,sync.nothingFound)(passedOver));
    return configs;
}
/** The config in a file, or why a file that a glob matched is passed over. Throws Failure as {@link validityFindings}. */
function checkedConfig(file) {
    const read = (0,lib_config/* readConfig */.Xg)(file);
    const reason = (0,sync.whyPassedOver)(file, read);
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


/***/ }),

/***/ 2889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ planFindings)
/* harmony export */ });
/* harmony import */ var _report_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9495);

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
function wording(change) {
    switch (change.kind) {
        case 'added':
            return `${change.name} is missing`;
        case 'updated': {
            const keys = change.keys.map((key) => `${key.path.join('.')} ${(0,_report_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .shownFrom */ .c2)(key)} → ${(0,_report_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .shownValue */ .JJ)(key.to)}`);
            return `${change.name}: ${keys.join(', ')}`;
        }
        case 'removed':
            return `${change.name} would be removed: ${(0,_report_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .removalReason */ .z)(change.why)}`;
        case 'alias':
        case 'fallbacks': {
            const to = (0,_report_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .targetsText */ .WH)(change.to);
            if (to === undefined)
                return `${(0,_report_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .routeText */ .RI)(change)} would be removed`;
            return `${(0,_report_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .routeText */ .RI)(change)} would ${change.kind === 'alias' ? 'call' : 'be'} ${to}`;
        }
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
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5290);
/* harmony import */ var _missing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3161);
/* harmony import */ var _plan_findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2889);




/** The configs in the workspace's files, for the modes `write` and `check`: no git, no GitHub. */
async function openWorkspace(settings, { files, env }) {
    const { configPaths, mode } = settings;
    const locations = (0,_expand_js__WEBPACK_IMPORTED_MODULE_0__/* .expand */ .f)(configPaths, (0,_expand_js__WEBPACK_IMPORTED_MODULE_0__/* .needsListing */ .M)(configPaths) ? await files.list() : []);
    const configs = await Promise.all(locations.map(async (location) => ({ ...location, bytes: await files.read(location.path) })));
    await (0,_missing_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseMissing */ .j)(configs, settings, {
        where: '',
        isJob: env.GITHUB_ACTIONS === 'true',
        filesNear: (path) => files.listBeside(path),
    });
    const exports = await Promise.all(settings.exports.map(async (it) => ({ ...it, bytes: await files.read(it.path) })));
    return {
        configs,
        exports,
        async conclude({ catalogue, plan, changed }) {
            if (mode === 'check') {
                const known = { ...settings, endpoints: (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .servedEndpoints */ .uT)(catalogue) };
                const found = await (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .validityFindings */ .Fu)(configs, known, files);
                const all = [...found, ...(0,_plan_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .planFindings */ .e)(plan)];
                if (settings.check.sarif !== undefined) {
                    const { findingsSarif } = await __webpack_require__.e(/* import() */ 852).then(__webpack_require__.bind(__webpack_require__, 1852));
                    const { RULES } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3271));
                    await files.write(settings.check.sarif, new TextEncoder().encode(findingsSarif(all, RULES)));
                }
                return {
                    kind: 'checked',
                    findings: all,
                    strict: settings.check.strict,
                };
            }
            const paths = changed.map(({ path }) => path);
            await files.writeAll(changed);
            return { kind: 'written', paths };
        },
    };
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
