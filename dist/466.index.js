export const id = 466;
export const ids = [466];
export const modules = {

/***/ 7466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  actionsCache: () => (/* reexport */ installation_cache/* actionsCache */.k),
  prove: () => (/* reexport */ prove)
});

// EXTERNAL MODULE: ./lib/prove/installation-cache.js
var installation_cache = __webpack_require__(6495);
// EXTERNAL MODULE: ./lib/config/index.js + 122 modules
var lib_config = __webpack_require__(3271);
// EXTERNAL MODULE: ./lib/config-location.js
var config_location = __webpack_require__(2117);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/prove/nested-config.js

/** How `yaml` reads a config as PyYAML does. */
const AS_PYYAML = {
    version: '1.1',
    uniqueKeys: false,
    logLevel: 'silent',
    stringKeys: false,
};
/**
 * The text of the config at a JSON Pointer: a block scalar's value, or the mapping with its own indentation. Undefined when
 * neither is there.
 */
function textAt(text, pointer) {
    const keys = pointer
        .split('/')
        .slice(1)
        .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
    const documents = (0,dist.parseAllDocuments)(text, AS_PYYAML);
    for (const document of Array.isArray(documents) ? documents : []) {
        const node = keys.reduce((at, key) => childAt(at, key, document), document.contents ?? undefined);
        if ((0,dist.isScalar)(node) && typeof node.value === 'string')
            return node.value;
        if ((0,dist.isMap)(node))
            return mapText(text, node, document);
    }
    return undefined;
}
function childAt(node, key, document) {
    const target = resolved(node, document);
    if ((0,dist.isSeq)(target))
        return /^\d+$/.test(key) ? target.get(Number(key), true) : undefined;
    return (0,dist.isMap)(target) ? valueAt(target, key) : undefined;
}
function valueAt(map, key) {
    // the last duplicate wins, as in PyYAML
    const pair = map.items.findLast((it) => (0,dist.isScalar)(it.key) && String(it.key.value) === key);
    return (pair?.value ?? undefined);
}
/** A node, or the one that it is an alias of. */
function resolved(node, document) {
    return (0,dist.isAlias)(node) ? node.resolve(document) : node;
}
/** An alias may refer to an anchor outside of the mapping, so a mapping with aliases is serialized again. */
function mapText(text, map, document) {
    let hasAliases = false;
    (0,dist.visit)(map, {
        Alias() {
            hasAliases = true;
            return dist.visit.BREAK;
        },
    });
    if (hasAliases || map.range === null || map.range === undefined) {
        return (0,dist.stringify)(map.toJS(document), { version: '1.1', aliasDuplicateObjects: false });
    }
    const [start, end] = map.range;
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const indentation = text.slice(lineStart, start);
    return `${indentation.trim() === '' ? indentation : ''}${text.slice(start, end)}\n`;
}

;// CONCATENATED MODULE: ./lib/prove/switched-off.js
/** Sections whose keys are settings. */
const SECTIONS = ['litellm_settings', 'general_settings', 'router_settings'];
/**
 * Settings that a proof leaves out, since LiteLLM imports modules, connects to other hosts or requires other keys
 * because of them (1.106.2, `proxy_server.py` `load_config`). They do not affect which models answer.
 */
const SWITCHED_OFF = [
    // code that LiteLLM imports
    /^litellm_settings\.(?:callbacks|(?:success|failure|service|audit_log)_callbacks?|(?:pre|post)_call_rules|custom_provider_map|guardrails)$/,
    /^general_settings\.(?:custom_\w+|\w*plugins?|worker_startup_hooks?|pass_through_endpoints)$/,
    /^router_settings\.\w*plugins?$/,
    /^(?:guardrails|prompts|policies|policy_attachments|agents|agent_list|sandbox_tools|worker_registry)$/,
    // other hosts
    /^litellm_settings\.(?:cache|cache_params|enable_redis_auth_cache|global_bitbucket_config|global_gitlab_config|mcp_\w+|websearch_\w+|s3_callback_params|default_team_settings)$/,
    /^general_settings\.(?:database_\w+|\w*redis\w*|alert\w*|store_\w+_in_db|key_management_\w+|use_google_kms|use_azure_key_vault|use_aws_kms|control_plane_url|background_health_checks|\w*health_check\w*|tracing)$/,
    /^router_settings\.(?:redis_\w+|cache_responses|cache_kwargs)$/,
    /^(?:mcp_servers|mcp_tools|vector_store_registry|search_tools|callback_settings|coordination_redis)$/,
    // variables that would point the proxy elsewhere
    /^environment_variables$/,
    // who may call the proxy
    /^general_settings\.(?:allowed_ips|litellm_jwtauth|enable_jwt_auth|enable_oauth2_auth|enable_oauth2_proxy_auth|oauth2_config_mappings|litellm_key_header_name|enforced_params)$/,
];
/** Whether a setting, by its YAML path, is left out of what the proxy is started with. */
function isSwitchedOff(path) {
    return SWITCHED_OFF.some((pattern) => pattern.test(path));
}

;// CONCATENATED MODULE: ./lib/prove/copy.js



/**
 * The config in a file, byte for byte, except that settings that connect to other hosts or run code are renamed. A file
 * that `yaml` cannot read is copied unchanged, so that LiteLLM itself reports what is wrong with it.
 *
 * @param text the whole file
 * @param pointer JSON Pointer to the config inside the file
 */
function copyConfig(text, pointer) {
    const inner = pointer === undefined ? text : textAt(text, pointer);
    if (inner === undefined)
        return { kind: 'refused', reason: 'the config cannot be extracted from the file' };
    const document = parse(inner);
    if (document === undefined) {
        return { kind: 'copied', text: inner, switchedOff: [], names: [], masterKey: undefined, secrets: [] };
    }
    const pairs = settingsOf(document);
    if (pairs.some(({ path }) => path === 'include')) {
        return { kind: 'refused', reason: 'the config includes other files, which a proof does not read' };
    }
    const off = pairs.filter(({ path }) => isSwitchedOff(path));
    const remote = remoteCode(document, new Set(off.map(({ pair }) => pair)));
    if (remote !== undefined) {
        return {
            kind: 'refused',
            reason: `the config names a file in a bucket (${remote}), which LiteLLM may load as code`,
        };
    }
    const copy = renamed(inner, off);
    return {
        kind: 'copied',
        text: copy,
        switchedOff: [...new Set(off.map(({ path }) => path))].toSorted(),
        names: namesIn(document, new Set(off.map(({ pair }) => pair))),
        masterKey: masterKey(pairs),
        secrets: secretsIn(document),
    };
}
function parse(text) {
    const document = (0,dist.parseDocument)(text, AS_PYYAML);
    return document.errors.length === 0 && (0,dist.isMap)(document.contents) ? document : undefined;
}
/** The keys of the root, and of the sections that contain settings. */
function settingsOf(document) {
    const root = pairsOf(document.contents ?? undefined, '', document);
    const below = root
        .filter(({ path }) => SECTIONS.includes(path))
        .flatMap(({ path, pair }) => pairsOf(pair.value, `${path}.`, document));
    return [...root, ...below];
}
function pairsOf(node, prefix, document) {
    const map = resolved(node, document);
    if ((0,dist.isSeq)(map))
        return map.items.flatMap((item) => pairsOf(item, prefix, document));
    if (!(0,dist.isMap)(map))
        return [];
    return map.items.flatMap((pair) => {
        if (!(0,dist.isScalar)(pair.key))
            return [];
        // `yaml` reads a merge key as a symbol
        const isMerge = typeof pair.key.value === 'symbol' || pair.key.value === '<<';
        const key = isMerge ? '<<' : String(pair.key.value);
        const merged = isMerge ? pairsOf(pair.value, prefix, document) : [];
        return [{ path: `${prefix}${key}`, pair }, ...merged];
    });
}
/** Settings are renamed, not removed, so that every other byte is kept. LiteLLM ignores the new name. */
function renamed(text, settings) {
    const starts = settings.flatMap(({ pair }) => {
        const key = pair.key;
        return key.range ? [{ start: key.range[0], end: key.range[1], name: String(key.value) }] : [];
    });
    const ordered = [...new Map(starts.map((it) => [it.start, it])).values()].toSorted((a, b) => b.start - a.start);
    return ordered.reduce((result, { start, end, name }) => `${result.slice(0, start)}switched_off_${name}${result.slice(end)}`, text);
}
/** The first scalar that names an object in a bucket, outside the settings that are switched off. */
function remoteCode(document, off) {
    let found;
    eachScalar(document, off, (value) => {
        const scheme = /^(?:s3|gcs):\/\//.exec(value)?.[0];
        if (scheme !== undefined)
            found ??= `${scheme}…`;
    });
    return found;
}
function namesIn(document, off) {
    const names = new Set();
    eachScalar(document, off, (value) => {
        for (const [, name = ''] of value.matchAll(/os\.environ\/([A-Za-z_]\w*)/g))
            names.add(name);
    });
    return [...names].toSorted();
}
function eachScalar(document, off, use) {
    (0,dist.visit)(document, {
        Pair: (_, pair) => (off.has(pair) ? dist.visit.SKIP : undefined),
        Scalar: (_, { value }) => {
            if (typeof value === 'string')
                use(value);
        },
    });
}
function masterKey(settings) {
    const pair = settings.findLast(({ path }) => path === 'general_settings.master_key')?.pair;
    const value = (0,dist.isScalar)(pair?.value) ? pair.value.value : undefined;
    return typeof value === 'string' ? value : undefined;
}
const SECRET_KEY = /key|secret|token|passw|credential|auth|private|cookie|url|dsn|connection/i;
/** Values that LiteLLM might print and that must not be quoted. */
function secretsIn(document) {
    const found = new Set();
    (0,dist.visit)(document, {
        Pair: (_, { key, value }) => {
            if (!(0,dist.isScalar)(key) || !SECRET_KEY.test(String(key.value)) || !(0,dist.isScalar)(value))
                return;
            const text = typeof value.value === 'string' ? value.value : '';
            if (text.length >= 4 && !text.startsWith('os.environ/'))
                found.add(text);
        },
    });
    return [...found].toSorted((a, b) => b.length - a.length);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(5156);
;// CONCATENATED MODULE: ./lib/prove/fork.js


const Repository = schemas.object({ full_name: schemas.string() });
const Side = schemas.object({ repo: Repository.nullable() });
const Event = schemas.object({
    repository: Repository.optional(),
    pull_request: schemas.object({ head: Side, base: Side }).optional(),
    workflow_run: schemas.object({ head_repository: Repository.nullable() }).optional(),
});
/**
 * Whether this job runs for a pull request from a fork, by the event that started it. An event that cannot be read counts
 * as one: a stranger's config must never be started.
 */
function isForFork(env) {
    const path = env.GITHUB_EVENT_PATH ?? '';
    if (path === '')
        return false;
    const event = readEvent(path);
    if (event === undefined)
        return true;
    const { pull_request: pull, workflow_run: run, repository } = event;
    if (pull !== undefined)
        return isOther(pull.head.repo, pull.base.repo);
    return run !== undefined && isOther(run.head_repository, repository);
}
function isOther(head, base) {
    return head === null || head.full_name !== base?.full_name;
}
function readEvent(path) {
    try {
        return Event.safeParse(JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'))).data;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./lib/prove/child.js

/** Enough for the longest traceback. */
const MOST_OUTPUT = 256 * 1024;
/** Starts a program in its own process group, so that everything that it starts ends with it. */
function startChild({ command, args, env, cwd }, scratch) {
    const child = (0,external_node_child_process_.spawn)(command, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const { pid } = child;
    if (pid !== undefined)
        scratch.endAtLast(pid);
    let text = '';
    let running = true;
    for (const stream of [child.stdout, child.stderr]) {
        stream.on('data', (chunk) => {
            text = (text + chunk.toString()).slice(-MOST_OUTPUT);
        });
    }
    const ended = new Promise((resolve, reject) => {
        child.once('error', (error) => {
            running = false;
            reject(error);
        });
        child.once('exit', () => {
            running = false;
            // programs that it started may keep its streams open forever
            if (pid !== undefined)
                scratch.end(pid);
        });
        child.once('close', (code) => resolve(code));
    });
    // a rejection that nobody waits for must not end this process
    ended.catch(() => undefined);
    return {
        output: () => text,
        ended,
        isRunning: () => running,
        async stop() {
            if (pid !== undefined)
                scratch.end(pid);
            // whoever waits for `ended` gets the error; here it only matters that the process has ended
            await ended.catch(() => undefined);
        },
    };
}

;// CONCATENATED MODULE: ./lib/prove/redact.js
/** Longest error of a program that is quoted, in characters. */
const LONGEST = 300;
/**
 * Everything that looks like a secret: keys and tokens with a known start, credentials in an address or after
 * their scheme, and any run long and random enough to be a key.
 */
const SECRET_LIKE = /\b(?:gh[a-z]|github_pat|glpat|xox[a-z]|hf|pypi|AKIA|AIza)[_-]?[\w-]{10,}|\b(?:sk|pk|rk)-[\w-]{3,}|\btid=\S+|\beyJ[\w-]+(?:\.[\w-]*)*|(?<=:\/\/)[^\s/@]+@|\b(?:bearer|basic|token)\s+[\w.~+/=-]{8,}|(?<=\b(?:password|passwd|secret|token|api[-_]?key)["']?\s*[=:]\s*["']?)[^\s"',}]{3,}|(?<![\w/.-])(?=[\w+=-]*\d)[\w+=-]{30,}/gi;
/**
 * The last error in what a program printed, as one line, without terminal colors, control characters, the paths of this
 * machine, the given secrets and everything that looks like a secret.
 */
function lastError(output, secrets, paths = []) {
    const lines = output
        // biome-ignore lint/suspicious/noControlCharactersInRegex: terminal colors are made of them
        .replaceAll(/\u001b\[[0-9;?]*[A-Za-z]/g, '')
        .split(/\r\n|[\n\r]/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
    const found = lines.findLast((line) => ERROR.test(line) && !NOISE.test(line)) ?? lines.at(-1) ?? '';
    return shorten(redact(found, secrets, paths));
}
/** A text without its secrets. */
function redact(text, secrets, paths = []) {
    let clean = text;
    for (const secret of secrets)
        if (secret.length >= 4)
            clean = clean.replaceAll(secret, '***');
    for (const path of paths)
        clean = clean.replaceAll(path, '…');
    return clean
        .replaceAll(SECRET_LIKE, '***')
        .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
        .trim();
}
const ERROR = /^(?:[\w.]*(?:Error|Exception|Exit|Warning)\b|error\b|ERROR\b|fatal\b|.*\b(?:ERROR|CRITICAL)\b)/;
/** Lines that follow every failed start and do not name its cause. */
const NOISE = /Application startup failed|^During handling|Traceback \(most recent call last\)|DeprecationWarning/;
function shorten(text) {
    const characters = Array.from(text.toWellFormed());
    return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : text;
}

;// CONCATENATED MODULE: ./lib/prove/installation.js




/** There is no installation; the message is the reason. */
class InstallError extends Error {
}
/** The Python of an installation. */
function pythonIn(folder) {
    return (0,external_node_path_.join)(folder, 'bin/python');
}
/** The first program with this name on PATH. */
function findProgram(name, env) {
    const folders = (env.PATH ?? '').split(external_node_path_.delimiter).filter((folder) => folder !== '');
    return folders.map((folder) => (0,external_node_path_.join)(folder, name)).find((path) => (0,external_node_fs_.existsSync)(path));
}
/**
 * Runs a program to its end, with an environment of its own. @returns what it printed on both streams
 *
 * @throws {InstallError} it cannot be started, fails, or takes longer than the proof may
 */
async function run(command, args, context) {
    const path = command.includes('/') ? command : findProgram(command, context.env);
    if (path === undefined)
        throw new InstallError(`there is no \`${command}\` on PATH`);
    const child = startChild({ command: path, args, env: installEnvironment(context), cwd: context.scratch.folder('install') }, context.scratch);
    const code = await endOf(child, context.clock);
    if (code === 0)
        return child.output();
    await child.stop();
    if (code === undefined)
        throw new InstallError('the installation took longer than a proof may take');
    throw new InstallError(`\`${label(command, args)}\` failed: ${complaint(child.output())}`);
}
/** The exit code; undefined: the time was over first. */
async function endOf(child, clock) {
    let code;
    const ended = child.ended.then((value) => (code = value), () => (code = -1));
    while (child.isRunning() && !clock.isOver())
        await Promise.race([ended, clock.sleep(500)]);
    if (child.isRunning())
        return undefined;
    await ended;
    return code;
}
function label(command, args) {
    const name = /\/python3?$/.test(command) ? 'python' : command;
    const words = args.filter((arg) => /^[a-z-]+$/.test(arg) && !arg.startsWith('--')).slice(0, 3);
    return [name, ...words].join(' ');
}
/** The line of pip's or uv's output that says most about the failure. */
function complaint(output) {
    const lines = output
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    const line = 
    // uv names the requirement without a version only in the line below its error
    lines.find((it) => /^(?:cause:|╰─▶) Because /.test(it)) ??
        lines.findLast((it) => /^(?:error|ERROR)\b|No solution|Could not find/.test(it)) ??
        lines.at(-1) ??
        '';
    return redact(line, []).slice(0, 300).replace(/\.$/, '') || 'it printed nothing';
}
/** What an installer needs of the environment: where programs and the index are. No other variable of the job. */
function installEnvironment({ env, scratch }) {
    const passed = Object.entries(env).filter((pair) => pair[1] !== undefined && PASSED.test(pair[0]));
    return {
        ...Object.fromEntries(passed),
        HOME: env.HOME ?? scratch.folder('home'),
        LANG: 'C.UTF-8',
        NO_COLOR: '1',
    };
}
const PASSED = /^(?:PATH|TMPDIR|PYENV_\w+|PIP_\w+|UV_\w+|SSL_CERT_\w+|REQUESTS_CA_BUNDLE|(?:https?|all|no)_proxy|XDG_(?:CACHE|CONFIG)_HOME)$/i;

;// CONCATENATED MODULE: ./lib/prove/installers.js



const UV = {
    async create(folder, python, context) {
        await run('uv', ['venv', '--quiet', '--no-python-downloads', '--python', python, folder], context);
    },
    async newest(folder, context) {
        const input = (0,external_node_path_.join)(folder, 'newest.in');
        (0,external_node_fs_.writeFileSync)(input, 'litellm\n');
        const args = ['pip', 'compile', '--quiet', '--no-deps', '--no-header'];
        return versionIn(await run('uv', [...args, '--python', pythonIn(folder), input], context));
    },
    async install(folder, version, context) {
        const [input, lock] = [(0,external_node_path_.join)(folder, 'litellm.in'), (0,external_node_path_.join)(folder, 'litellm.txt')];
        (0,external_node_fs_.writeFileSync)(input, `litellm[proxy]==${version}\n`);
        const common = ['--quiet', '--only-binary', ':all:', '--python', pythonIn(folder)];
        await run('uv', ['pip', 'compile', ...common, '--generate-hashes', '--output-file', lock, input], context);
        const checked = ['--require-hashes', '--compile-bytecode'];
        await run('uv', ['pip', 'install', ...common, ...checked, '--requirement', lock], context);
    },
};
/** pip checks each file against the hash that the index gives for it. */
const PIP = {
    async create(folder, python, context) {
        await run(python, ['-m', 'venv', folder], context);
    },
    async newest(folder, context) {
        return versionIn(await run(pythonIn(folder), [...PIP_COMMAND, 'index', 'versions', 'litellm'], context));
    },
    async install(folder, version, context) {
        const args = ['install', '--quiet', '--only-binary', ':all:', `litellm[proxy]==${version}`];
        await run(pythonIn(folder), [...PIP_COMMAND, ...args], context);
    },
};
const PIP_COMMAND = ['-m', 'pip', '--disable-pip-version-check', '--no-input'];
function versionIn(output) {
    const version = /\blitellm(?:==| \()(\d+\.\d+\.\d+[\w.]*)/.exec(output)?.[1];
    if (version === undefined)
        throw new InstallError('the package index names no version of litellm');
    return version;
}

;// CONCATENATED MODULE: ./lib/prove/install.js





/** Finds the LiteLLM to start, or installs it. Writes only below `tools.folder`. */
async function install(wanted, tools, scratch, clock) {
    if (wanted.kind === 'program')
        return given(wanted.path);
    if (process.platform === 'win32')
        return failed('LiteLLM is not started on Windows');
    (0,external_node_fs_.mkdirSync)(tools.folder, { recursive: true, mode: 0o700 });
    const temporary = (0,external_node_path_.join)(tools.folder, `.${(0,external_node_crypto_.randomUUID)()}`);
    try {
        return await findOrMake(wanted, temporary, { ...tools, scratch, clock });
    }
    catch (error) {
        if (error instanceof InstallError)
            return failed(error.message);
        throw error;
    }
    finally {
        (0,external_node_fs_.rmSync)(temporary, { recursive: true, force: true });
    }
}
async function findOrMake(wanted, temporary, context) {
    const python = findProgram('python3', context.env);
    if (python === undefined)
        throw new InstallError('there is no `python3` on PATH');
    const installer = findProgram('uv', context.env) === undefined ? PIP : UV;
    if (wanted.kind === 'newest')
        await installer.create(temporary, python, context);
    const version = wanted.kind === 'newest' ? await installer.newest(temporary, context) : wanted.version;
    const folder = (0,external_node_path_.join)(context.folder, `litellm-${version}`);
    const found = { kind: 'installed', program: programIn(folder), version };
    const about = { version, python: (0,external_node_fs_.realpathSync)(python) };
    if (await works(folder, version, context))
        return found;
    if (context.cache !== undefined) {
        // files of a broken installation must not be mixed with restored ones
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        if ((await context.cache.restore(folder, about)) && (await works(folder, version, context)))
            return found;
    }
    context.say(`Installing litellm[proxy]==${version} …`);
    if (wanted.kind === 'version')
        await installer.create(temporary, python, context);
    await installer.install(temporary, version, context);
    await moveIntoPlace(temporary, folder, version, context);
    // before LiteLLM has read any config
    await context.cache?.save(folder, about);
    return found;
}
/**
 * Whether the Python of an installation starts and finds this version in it. A venv stops working when the Python that made
 * it is removed or updated; such a venv must never look like a LiteLLM that does not start with the config.
 */
async function works(folder, version, context) {
    if (!(0,external_node_fs_.existsSync)(pythonIn(folder)) || !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'bin/litellm')))
        return false;
    try {
        const question = 'from importlib.metadata import version; print(version("litellm"))';
        // a line of its own: Python may print warnings too
        return (await run(pythonIn(folder), ['-c', question], context)).split('\n').includes(version);
    }
    catch (error) {
        if (error instanceof InstallError)
            return false;
        throw error;
    }
}
/** When two runs install at the same time, the installation of the first is used: both are the same. */
async function moveIntoPlace(temporary, folder, version, context) {
    if (!(await works(folder, version, context)))
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    try {
        (0,external_node_fs_.renameSync)(temporary, folder);
    }
    catch (error) {
        if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'bin/litellm')))
            throw error;
    }
}
/** Started by its Python: the script itself contains the path of the folder before it was renamed. */
function programIn(folder) {
    return { command: pythonIn(folder), args: [(0,external_node_path_.join)(folder, 'bin/litellm')] };
}
function given(path) {
    if (!(0,external_node_fs_.existsSync)(path))
        return failed(`there is no program ${path}`);
    return { kind: 'installed', program: { command: path, args: [] }, version: versionBeside(path) };
}
/** The version in the name of the package's folder beside a program. */
function versionBeside(path) {
    const lib = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), '../lib');
    const folders = (0,external_node_fs_.existsSync)(lib) ? (0,external_node_fs_.readdirSync)(lib).map((name) => (0,external_node_path_.join)(lib, name, 'site-packages')) : [];
    const names = folders.filter((folder) => (0,external_node_fs_.existsSync)(folder)).flatMap((folder) => (0,external_node_fs_.readdirSync)(folder));
    const [, version] = names.map((name) => /^litellm-(\d[\w.]*)\.dist-info$/.exec(name)).find((it) => it !== null) ?? [];
    return version ?? 'of an unknown version';
}
function failed(reason) {
    return { kind: 'failed', reason };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./lib/prove/scratch.js



/**
 * Runs a step that may start processes and write files, and ends and removes all of them on every way out: the end of the
 * step, an exception, the end of this process, Ctrl-C, a cancelled job. Only a SIGKILL leaves them behind.
 */
async function withScratch(use) {
    const root = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'copilot-model-sync-prove-'));
    const running = new Set();
    const clear = () => {
        for (const pid of running)
            kill(pid);
        running.clear();
        (0,external_node_fs_.rmSync)(root, { recursive: true, force: true, maxRetries: 3 });
    };
    const handlers = Object.keys(SIGNALS).map((signal) => {
        const handler = () => {
            clear();
            process.exit(128 + SIGNALS[signal]);
        };
        process.once(signal, handler);
        return { signal, handler };
    });
    process.once('exit', clear);
    try {
        return await use({
            root,
            folder(name) {
                const path = (0,external_node_path_.join)(root, name);
                (0,external_node_fs_.mkdirSync)(path, { recursive: true, mode: 0o700 });
                return path;
            },
            endAtLast: (pid) => void running.add(pid),
            end(pid) {
                kill(pid);
                running.delete(pid);
            },
        });
    }
    finally {
        for (const { signal, handler } of handlers)
            process.off(signal, handler);
        process.off('exit', clear);
        clear();
    }
}
const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 };
/** The whole group: what a proxy started itself ends with it. */
function kill(pid) {
    try {
        process.kill(-pid, 'SIGKILL');
    }
    catch (error) {
        // ESRCH: all of it has ended
        if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH'))
            throw error;
    }
}

;// CONCATENATED MODULE: ./lib/prove/time.js
/** How long all of a proof may take, in milliseconds. */
const ALL_MS = 5 * 60_000;
/** How long one call may take, its whole answer included, in milliseconds. */
const CALL_MS = 10_000;
/** A clock that starts now. */
function startClock() {
    const timers = new Set();
    const after = (ms) => {
        let passed = false;
        timers.add(setTimeout(() => (passed = true), ms));
        return () => passed;
    };
    const isOver = after(ALL_MS);
    return {
        now: () => performance.now(),
        sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
        limit(ms) {
            const isPast = after(ms);
            return () => isPast() || isOver();
        },
        isOver,
        fetch: (url, init) => fetch(url, { ...init, redirect: 'error', signal: AbortSignal.timeout(CALL_MS) }),
        stop() {
            for (const timer of timers)
                clearTimeout(timer);
        },
    };
}

// EXTERNAL MODULE: ./lib/words.js
var words = __webpack_require__(4842);
;// CONCATENATED MODULE: ./lib/prove/answers.js
/** The word in every answer, by which a question recognizes it. */
const WORD = 'proved';
const CREATED = 1_767_225_600;
/** The shortest answer that clients of each endpoint accept, whole or as a stream. */
function answerTo({ endpoint, model, stream, }) {
    switch (endpoint) {
        case '/responses':
            return stream ? events(responseEvents(model)) : whole(response(model, 'completed'));
        case '/v1/messages':
            return stream ? events(messageEvents(model)) : whole(message(model));
        case '/embeddings':
            return whole({
                object: 'list',
                model,
                data: [{ object: 'embedding', index: 0, embedding: [0.5, -0.5] }],
                usage: { prompt_tokens: 1, total_tokens: 1 },
            });
        default:
            return stream ? events(chatChunks(model)) : whole(completion(model));
    }
}
function whole(body) {
    return { type: 'application/json', text: JSON.stringify(body) };
}
function events(all) {
    const text = all
        .map(({ name, data }) => {
        const line = `data: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`;
        return name === undefined ? line : `event: ${name}\n${line}`;
    })
        .join('');
    return { type: 'text/event-stream', text };
}
const USAGE = { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 };
function completion(model) {
    const choice = { index: 0, message: { role: 'assistant', content: WORD }, finish_reason: 'stop' };
    return { id: 'c', object: 'chat.completion', created: CREATED, model, choices: [choice], usage: USAGE };
}
function chatChunks(model) {
    const chunk = (delta, finish_reason) => ({
        data: {
            id: 'c',
            object: 'chat.completion.chunk',
            created: CREATED,
            model,
            choices: [{ index: 0, delta, finish_reason }],
        },
    });
    return [chunk({ role: 'assistant', content: WORD }, null), chunk({}, 'stop'), { data: '[DONE]' }];
}
const ITEM = { id: 'm', type: 'message', role: 'assistant' };
const PART = { type: 'output_text', text: WORD, annotations: [] };
function response(model, status) {
    const done = status === 'completed';
    return {
        id: 'resp_1',
        object: 'response',
        created_at: CREATED,
        status,
        model,
        output: done ? [{ ...ITEM, status, content: [PART] }] : [],
        parallel_tool_calls: true,
        tool_choice: 'auto',
        tools: [],
        error: null,
        incomplete_details: null,
        instructions: null,
        metadata: {},
        temperature: 1,
        top_p: 1,
        usage: done
            ? {
                input_tokens: 1,
                output_tokens: 1,
                total_tokens: 2,
                input_tokens_details: { cached_tokens: 0 },
                output_tokens_details: { reasoning_tokens: 0 },
            }
            : null,
    };
}
function responseEvents(model) {
    const at = { item_id: 'm', output_index: 0, content_index: 0 };
    const item = { ...ITEM, status: 'completed', content: [PART] };
    const bodies = [
        { type: 'response.created', response: response(model, 'in_progress') },
        {
            type: 'response.output_item.added',
            output_index: 0,
            item: { ...item, status: 'in_progress', content: [] },
        },
        { type: 'response.content_part.added', ...at, part: { ...PART, text: '' } },
        { type: 'response.output_text.delta', ...at, delta: WORD },
        { type: 'response.output_text.done', ...at, text: WORD },
        { type: 'response.content_part.done', ...at, part: PART },
        { type: 'response.output_item.done', output_index: 0, item },
        { type: 'response.completed', response: response(model, 'completed') },
    ];
    return bodies.map((body, sequence_number) => ({ name: body.type, data: { ...body, sequence_number } }));
}
function message(model) {
    return {
        id: 'msg_1',
        type: 'message',
        role: 'assistant',
        model,
        content: [{ type: 'text', text: WORD }],
        stop_reason: 'end_turn',
        stop_sequence: null,
        usage: { input_tokens: 1, output_tokens: 1 },
    };
}
function messageEvents(model) {
    const bodies = [
        { type: 'message_start', message: { ...message(model), content: [], stop_reason: null } },
        { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } },
        { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: WORD } },
        { type: 'content_block_stop', index: 0 },
        {
            type: 'message_delta',
            delta: { stop_reason: 'end_turn', stop_sequence: null },
            usage: { output_tokens: 1 },
        },
        { type: 'message_stop' },
    ];
    return bodies.map((body) => ({ name: body.type, data: body }));
}

;// CONCATENATED MODULE: ./lib/prove/rules.js
/** Why Copilot refuses the headers of a request with a session token, in its own words; undefined: it does not. */
function wrongEditor(headers) {
    const version = headers['editor-version'];
    if (version === undefined)
        return 'missing Editor-Version header for IDE auth';
    // a header that was sent twice arrives as one value with a comma in it
    return /^[\w.-]+\/\d[\w.-]*$/.test(String(version)) ? undefined : 'unknown Editor-Version';
}
/** Which endpoints a model serves. Old records do not list them; their type decides. */
function endpointsOf({ endpoints, type }) {
    if (endpoints !== undefined)
        return endpoints;
    return type === 'embeddings' ? ['/embeddings'] : ['/chat/completions'];
}

;// CONCATENATED MODULE: ./lib/prove/questions.js


/** All routes, as clients of LiteLLM call them. */
const ASKING = {
    chat: { path: '/v1/chat/completions', body: messages, sign: WORD },
    'chat stream': {
        path: '/v1/chat/completions',
        body: (text) => ({ ...messages(text), stream: true }),
        sign: WORD,
    },
    responses: { path: '/v1/responses', body: (input) => ({ input }), sign: WORD },
    'responses stream': { path: '/v1/responses', body: (input) => ({ input, stream: true }), sign: WORD },
    messages: { path: '/v1/messages', body: (text) => ({ ...messages(text), max_tokens: 16 }), sign: WORD },
    'messages stream': {
        path: '/v1/messages',
        body: (text) => ({ ...messages(text), max_tokens: 16, stream: true }),
        sign: WORD,
    },
    embeddings: { path: '/v1/embeddings', body: (input) => ({ input }), sign: '"embedding"' },
};
function messages(text) {
    return { messages: [{ role: 'user', content: text }] };
}
/** Which routes an entry has to answer on, by its `mode` and by the endpoints of its model. */
function routesOf(entry, model) {
    const mode = entry.info.get('mode')?.value;
    if (mode === 'embedding' || model?.type === 'embeddings')
        return ['embeddings'];
    if (mode === 'responses')
        return ['responses', 'responses stream', 'chat', 'chat stream'];
    const served = model === undefined ? [] : endpointsOf(model);
    const messagesOnly = served.includes('/v1/messages') && !served.includes('/chat/completions');
    return messagesOnly ? ['messages', 'messages stream'] : ['chat', 'chat stream'];
}
const PREFIX = 'github_copilot/';
/** Copilot entries of a config that are new or differ from the config before; all of them when there is none before. */
function askedEntries(after, before, catalogue) {
    const models = new Map(catalogue?.models.map((model) => [model.id, model]));
    const known = new Map();
    for (const entry of before?.entries ?? []) {
        const key = essence(entry);
        known.set(key, (known.get(key) ?? 0) + 1);
    }
    return after.entries.flatMap((entry) => {
        const key = essence(entry);
        const left = known.get(key) ?? 0;
        known.set(key, left - 1);
        const { name, model } = entry;
        if (left > 0 || name === undefined || model?.startsWith(PREFIX) !== true)
            return [];
        const id = model.slice(PREFIX.length);
        const routes = routesOf(entry, models.get(id));
        const reason = whyNot(entry, id);
        return [{ entry, name, id, routes, ...(reason === undefined ? {} : { reason }) }];
    });
}
function whyNot({ params }, id) {
    if (params.has('api_base'))
        return 'it has its own `api_base`';
    return id.includes('*') ? 'it is a wildcard' : undefined;
}
/** What LiteLLM uses of an entry: two entries for which it is the same are equal. */
function essence({ name, params, info, nestedInfo }) {
    return JSON.stringify([name, valuesOf(params), valuesOf(info), valuesOf(nestedInfo)]);
}
function valuesOf(map) {
    return [...(map ?? [])]
        .map(([key, { value, source }]) => JSON.stringify([key, value ?? source]))
        .toSorted();
}

;// CONCATENATED MODULE: ./lib/prove/ask.js



/** Asks one model on one route, without fallbacks, and looks at what reached Copilot. */
async function ask({ asked: { id, reason }, route, subject, target, name }, number, { url, key, standIn, secrets }, clock) {
    if (reason !== undefined)
        return { name, subject, reason, notAsked: true };
    const { path, body, sign } = ASKING[route];
    const question = `copilot-model-sync asks question ${number}.`;
    const request = JSON.stringify({
        model: target,
        ...body(question),
        disable_fallbacks: true,
        num_retries: 0,
    });
    const once = () => call(clock, `${url}${path}`, key, request);
    const first = await once();
    // the first call on a route loads code, which takes long on a busy machine
    const answer = first.late === true ? await once() : first;
    const reached = standIn.calls.filter((it) => it.body.includes(question));
    const wrong = whyWrong(answer, sign, reached, id);
    return { name, subject, ...(wrong === undefined ? {} : { reason: redact(wrong, secrets) }) };
}
async function call(clock, url, key, body) {
    try {
        const answer = await clock.fetch(url, {
            method: 'POST',
            headers: { ...bearer(key), 'content-type': 'application/json' },
            body,
        });
        return { status: answer.status, text: await answer.text() };
    }
    catch (error) {
        const late = error instanceof Error && error.name === 'TimeoutError';
        return late
            ? { status: 0, text: 'no answer within 10 s, twice', late }
            : { status: 0, text: 'the connection ended' };
    }
}
/** Why an answer is not the expected one; undefined: it is. */
function whyWrong(answer, sign, reached, id) {
    const refused = reached.find(({ refusal }) => refusal !== undefined);
    if (refused !== undefined)
        return `Copilot refuses it on \`${refused.endpoint}\`: ${refused.refusal}`;
    if (answer.status === 0)
        return answer.text;
    if (answer.status !== 200)
        return `HTTP ${answer.status}: ${errorIn(answer.text)}`;
    const other = reached.find(({ model }) => model !== id);
    if (other !== undefined)
        return `Copilot was asked for \`${other.model}\` and not for \`${id}\``;
    if (reached.length === 0)
        return 'the proxy answered without asking Copilot';
    return answer.text.includes(sign) ? undefined : 'the answer is not the one that Copilot gave';
}
const ErrorAnswer = schemas.object({ error: schemas.object({ message: schemas.string() }) });
function errorIn(text) {
    try {
        const parsed = ErrorAnswer.safeParse(JSON.parse(text));
        return (parsed.success ? parsed.data.error.message : text).slice(0, 200);
    }
    catch {
        return text.slice(0, 200);
    }
}
/** The headers of a caller with a key. */
function bearer(key) {
    return { authorization: `Bearer ${key}` };
}

;// CONCATENATED MODULE: ./lib/prove/observe.js



/** Calls at the same time. More of them only wait for each other on a runner with two cores. */
const AT_ONCE = 2;
/** Asks everything about a config, in the order of the table: the list of models, the answers, the references. */
async function observe(interview, clock) {
    const { version, shown } = await readModels(interview, clock);
    const names = served(interview.config, shown);
    const calls = callsFor(interview, names);
    const answers = calls.map(() => undefined);
    let next = 0;
    const worker = async () => {
        for (;;) {
            const at = next;
            next += 1;
            const call = calls[at];
            if (call === undefined || clock.isOver())
                return;
            answers[at] = await ask(call, at, interview, clock);
        }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    const entries = listed(interview, shown);
    return {
        version,
        entries: interview.config.entries.length - entries.filter(({ dropped }) => dropped === true).length,
        rows: [
            ...entries.filter(({ dropped, wanted }) => dropped === true || wanted === true).map(({ seen }) => seen),
            ...answers.filter((it) => it !== undefined),
            ...references(interview, names.all),
        ],
        cut: answers.includes(undefined),
    };
}
const ModelInfo = schemas.object({
    data: schemas.array(schemas.looseObject({
        model_name: schemas.string(),
        litellm_params: schemas.looseObject({ model: schemas.string().optional() }).optional(),
        model_info: schemas.looseObject({ id: schemas.string().optional() }),
    })),
});
async function readModels({ url, key }, clock) {
    try {
        const answer = await clock.fetch(`${url}/model/info`, { headers: bearer(key) });
        const version = answer.headers.get('x-litellm-version') ?? undefined;
        const parsed = ModelInfo.safeParse(await answer.json());
        return { version, shown: parsed.success ? parsed.data.data : [] };
    }
    catch {
        return { version: undefined, shown: [] };
    }
}
/** Whether each entry is listed; for an entry that is asked, with the values of the file. */
function listed({ config, asked }, shown) {
    const left = new Map();
    for (const it of shown)
        left.set(it.model_name, [...(left.get(it.model_name) ?? []), it]);
    const wanted = new Map(asked.map(({ entry }) => [entry.index, entry]));
    return config.entries.flatMap((entry) => {
        if (entry.name === undefined)
            return [];
        const about = { name: entry.name, subject: 'listed' };
        const all = left.get(entry.name) ?? [];
        const at = all.findIndex(({ litellm_params }) => litellm_params?.model === entry.model);
        const found = all.splice(at < 0 ? 0 : at, 1)[0];
        if (found === undefined) {
            const reason = 'LiteLLM drops the entry: it is not in `/model/info`';
            return [{ seen: { ...about, reason }, dropped: true }];
        }
        if (!wanted.has(entry.index))
            return [];
        const wrong = wrongValue(entry, found.model_info);
        return [{ seen: { ...about, ...(wrong === undefined ? {} : { reason: wrong }) }, wanted: true }];
    });
}
/** Keys that a sync writes, and that LiteLLM shows as they are. */
const SHOWN_KEY = /^(?:mode|max_(?:input_|output_)?tokens|supports_\w+|\w+_cost_per_\w+|\w+_token_cost\w*)$/;
function wrongValue(entry, info) {
    for (const [key, { value, source }] of entry.info) {
        if (!SHOWN_KEY.test(key) || value === undefined || typeof value === 'object')
            continue;
        const is = info[key];
        const same = typeof is === 'number' ? Number(value) === is : is === value;
        if (!same)
            return `\`/model/info\` shows \`${key}\` as ${JSON.stringify(is) ?? 'absent'}, the file says ${source}`;
    }
    return undefined;
}
/** Each entry on each of its routes, then each alias of such an entry on the first of them. */
function callsFor({ config, asked }, names) {
    const entries = asked.flatMap((it) => it.routes.map((route) => ({ asked: it, route, subject: route, target: names.target(it), name: it.name })));
    const throughAliases = (0,lib_config/* routing */.DT)(config).aliases.flatMap(({ name: alias, target }) => {
        const it = asked.find(({ name }) => name === target);
        const route = it?.routes[0];
        if (it === undefined || route === undefined)
            return [];
        return [{ asked: it, route, subject: 'alias', target: alias, name: alias }];
    });
    return [...entries, ...throughAliases];
}
function served(config, shown) {
    const aliases = (0,lib_config/* routing */.DT)(config).aliases.map(({ name }) => name);
    const ids = shown.flatMap(({ model_info }) => model_info.id ?? []);
    const names = shown.map(({ model_name }) => model_name);
    return {
        all: new Set([...names, ...aliases, ...ids]),
        target({ name, entry }) {
            const isShared = names.filter((it) => it === name).length > 1 || aliases.includes(name);
            if (!isShared)
                return name;
            const own = shown.find((it) => it.model_name === name && it.litellm_params?.model === entry.model);
            return own?.model_info.id ?? name;
        },
    };
}
/** Whether fallbacks and aliases refer to something that is served. */
function references({ config, asked }, names) {
    const wildcards = [...names].filter((name) => name.includes('*'));
    return (0,lib_config/* routing */.DT)(config).references.flatMap(({ kind, path, target }) => {
        // An alias of an entry that is asked was called itself.
        if (kind === 'alias' && asked.some(({ name }) => name === target))
            return [];
        const isServed = names.has(target) ||
            wildcards.some((pattern) => target.startsWith(pattern.slice(0, pattern.indexOf('*'))));
        const reason = `${path} refers to a model that the proxy does not serve`;
        return [{ name: target, subject: kind, ...(isServed ? {} : { reason }) }];
    });
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./lib/prove/stand-in.js



/** The OAuth token that the proxy is given. It is not valid anywhere. */
const DUMMY_TOKEN = 'ghu_standInOfCopilot';
const SESSION = 'tid=stand-in;exp=4102444800;sku=stand-in:0';
/** The endpoints that Copilot's models may serve. */
const ENDPOINTS = ['/chat/completions', '/responses', '/v1/messages', '/embeddings'];
/** A config decides which hosts LiteLLM asks for, and a table shows only some of them. */
const MOST_HOSTS = 20;
const LONGEST_HOST = 253;
/** Longest body that a question has, in bytes. */
const stand_in_LONGEST = 256 * 1024;
/** Starts the stand-in on a free port. It is also the HTTP proxy for other hosts, and refuses each such request. */
async function startStandIn(catalogue) {
    const models = catalogue === undefined ? undefined : new Map(catalogue.models.map((model) => [model.id, model]));
    const calls = [];
    const refusedHosts = new Set();
    const refuse = (target) => {
        if (refusedHosts.size < MOST_HOSTS)
            refusedHosts.add(hostOf(target));
    };
    const server = (0,external_node_http_.createServer)((request, response) => {
        handle(request, response).catch(() => response.destroy());
    });
    server.on('connect', (request, socket) => {
        refuse(`https://${request.url ?? ''}`);
        socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    });
    const url = await listening(server);
    async function handle(request, response) {
        const path = request.url ?? '';
        // a client sends a whole URL to its HTTP proxy
        if (!path.startsWith('/')) {
            refuse(path);
            return json(response, 403, { message: 'Forbidden' });
        }
        if (request.method === 'GET' && path === '/copilot_internal/v2/token') {
            return json(response, 200, session(url));
        }
        const endpoint = ENDPOINTS.find((it) => path === it || path === `/v1${it}`);
        if (request.method !== 'POST' || endpoint === undefined) {
            return json(response, 404, { message: 'Not Found' });
        }
        const body = await read(request);
        const call = received(request, endpoint, body, models);
        calls.push(call);
        if (call.refusal !== undefined) {
            return json(response, 400, { error: { message: call.refusal, code: 'refused' } });
        }
        const answer = answerTo(call);
        response.writeHead(200, { 'content-type': answer.type });
        response.end(answer.text);
    }
    return {
        url,
        calls,
        refusedHosts,
        close: () => new Promise((resolve) => {
            server.close(() => resolve());
            server.closeAllConnections();
        }),
    };
}
/** Why Copilot refuses a request, in its order: who asks, what is asked for, what the body contains. */
function received(request, endpoint, body, models) {
    const fields = stand_in_parse(body);
    const model = typeof fields.model === 'string' ? fields.model : '';
    const call = { endpoint, model, stream: fields.stream === true, body };
    const refusal = wrongHeaders(request) ?? wrongModel(model, endpoint, models) ?? wrongFields(fields) ?? undefined;
    return { ...call, refusal };
}
/** Each header must be sent once: two with the same name arrive as one value with a comma in it, and are refused. */
function wrongHeaders({ headers }) {
    if (headers.authorization !== `Bearer ${SESSION}`)
        return 'the request has no valid session token';
    const editor = wrongEditor(headers);
    if (editor !== undefined)
        return editor;
    const id = headers['copilot-integration-id'];
    return id === undefined || /^[\w.-]+$/.test(String(id)) ? undefined : 'unknown Copilot-Integration-Id';
}
function wrongModel(id, endpoint, models) {
    if (models === undefined)
        return undefined;
    const model = models.get(id);
    if (model === undefined)
        return 'The requested model is not supported.';
    return endpointsOf(model).includes(endpoint)
        ? undefined
        : `the model is not accessible via the ${endpoint} endpoint`;
}
/** Keys of a config that LiteLLM passes on when they are in the wrong place. */
const NOT_FOR_UPSTREAM = ['cache_models_for', 'model_info', 'supported_endpoints', 'base_model'];
function wrongFields(fields) {
    const found = NOT_FOR_UPSTREAM.filter((name) => name in fields);
    return found.length === 0 ? undefined : `the body has ${found.join(', ')} of the config in it`;
}
function session(url) {
    return {
        token: SESSION,
        expires_at: 4_102_444_800,
        refresh_in: 1500,
        sku: 'stand-in',
        individual: true,
        chat_enabled: true,
        endpoints: { api: url, proxy: url, telemetry: url },
    };
}
async function listening(server) {
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(0, '127.0.0.1', resolve);
    });
    return `http://127.0.0.1:${server.address().port}`;
}
async function read(request) {
    const chunks = [];
    let size = 0;
    for await (const chunk of request) {
        size += chunk.length;
        if (size > stand_in_LONGEST)
            throw new Error('too long');
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString();
}
function stand_in_parse(body) {
    try {
        const value = JSON.parse(body);
        return typeof value === 'object' && value !== null ? { ...value } : {};
    }
    catch {
        return {};
    }
}
function hostOf(target) {
    const host = URL.canParse(target) ? new URL(target).hostname : '';
    return host === '' ? 'an address without a host' : host.slice(0, LONGEST_HOST);
}
function json(response, status, body) {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
}

;// CONCATENATED MODULE: ./lib/prove/environment.js

/** The file in the folder of tokens that LiteLLM reads, and its content. */
const TOKEN_FILE = { name: 'access-token', content: DUMMY_TOKEN };
/**
 * The whole environment of the proxy. It contains nothing of the job: no token, no secret, no path. Requests to other
 * hosts go to the stand-in as their HTTP proxy, which refuses them.
 */
function proxyEnvironment(options) {
    const { standIn, home, tokens, masterKey } = options;
    const own = {
        PATH: '/usr/local/bin:/usr/bin:/bin',
        HOME: home,
        LANG: 'C.UTF-8',
        PYTHONUNBUFFERED: '1',
        PYTHONNOUSERSITE: '1',
        // this run writes nothing into the installation
        PYTHONDONTWRITEBYTECODE: '1',
        NO_COLOR: '1',
        // without it LiteLLM reads any `.env` above its own folder
        LITELLM_MODE: 'PRODUCTION',
        LITELLM_LOCAL_MODEL_COST_MAP: 'True',
        LITELLM_TELEMETRY: 'False',
        LITELLM_DONT_SHOW_FEEDBACK_BOX: 'True',
        DISABLE_ADMIN_UI: 'True',
        LITELLM_MASTER_KEY: masterKey,
        HTTP_PROXY: standIn,
        HTTPS_PROXY: standIn,
        ALL_PROXY: standIn,
        http_proxy: standIn,
        https_proxy: standIn,
        all_proxy: standIn,
        NO_PROXY: '127.0.0.1',
        no_proxy: '127.0.0.1',
        GITHUB_COPILOT_TOKEN_DIR: tokens,
        GITHUB_COPILOT_API_KEY_URL: `${standIn}/copilot_internal/v2/token`,
        GITHUB_COPILOT_API_BASE: standIn,
        GITHUB_COPILOT_DEVICE_CODE_URL: `${standIn}/login/device/code`,
        GITHUB_COPILOT_ACCESS_TOKEN_URL: `${standIn}/login/oauth/access_token`,
    };
    const dummies = options.names
        .filter((name) => !Object.hasOwn(own, name) && !NEVER.test(name))
        .map((name) => [name, options.writtenKey === `os.environ/${name}` ? masterKey : dummyFor(name)]);
    return { ...Object.fromEntries(dummies), ...own };
}
/** Variables that change how the proxy runs, not what it serves. They get no dummy value. */
const NEVER = /^(?:LD_|DYLD_|PYTHON|PATH$|HOME$|GITHUB_|ACTIONS_|RUNNER_|LITELLM_|DATABASE_|DIRECT_URL|REDIS_|USE_|STORE_|PROMETHEUS_|OTEL_|PIP_|UV_|SSL_|AWS_CONFIG|AWS_PROFILE)/i;
/** A value of the kind that the name asks for: an address, a number, else a key. */
function dummyFor(name) {
    if (/(?:_URL|_URI|_BASE|_ENDPOINT|_HOST|_SERVER)$/i.test(name))
        return 'http://127.0.0.1:9';
    if (/(?:_RPM|_TPM|_PORT|_TIMEOUT|_TTL|_LIMIT|_RETRIES|_BUDGET|_WEIGHT)$/i.test(name))
        return '1';
    if (/(?:_REGION|_LOCATION)(?:_NAME)?$/i.test(name))
        return 'us-east-1';
    if (/_VERSION$/i.test(name))
        return '2025-01-01';
    return 'sk-dummy';
}

;// CONCATENATED MODULE: ./lib/prove/proxy.js





/** How long a start may take, in milliseconds. */
const START_MS = 90_000;
const LOOK_EVERY_MS = 200;
/** A port is free when it is chosen, but another program may take it first. */
const PORTS = 3;
/** Starts a proxy on loopback and waits until it answers. */
async function startProxy(options, scratch, clock) {
    for (let tries = 1;; tries += 1) {
        const started = await startOnce(options, `${options.name}-${tries}`, scratch, clock);
        const taken = started.kind === 'down' && /address already in use/i.test(started.output);
        if (!taken || tries >= PORTS)
            return started;
    }
}
async function startOnce(options, name, scratch, clock) {
    const folders = {
        // the working folder, with nothing in it
        work: scratch.folder((0,external_node_path_.join)(name, 'work')),
        home: scratch.folder((0,external_node_path_.join)(name, 'home')),
        tokens: scratch.folder((0,external_node_path_.join)(name, 'tokens')),
        config: scratch.folder((0,external_node_path_.join)(name, 'config')),
    };
    const config = (0,external_node_path_.join)(folders.config, 'config.yaml');
    (0,external_node_fs_.writeFileSync)(config, options.text, { mode: 0o600 });
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folders.tokens, TOKEN_FILE.name), TOKEN_FILE.content, { mode: 0o600 });
    const host = '127.0.0.1';
    const port = await freePort(host);
    const { command, args } = options.program;
    const since = clock.now();
    const child = startChild({
        command,
        args: [...args, '--config', config, '--host', host, '--port', String(port)],
        env: proxyEnvironment({ ...options, ...folders }),
        cwd: folders.work,
    }, scratch);
    const url = `http://${host}:${port}`;
    const isLate = clock.limit(START_MS);
    while (child.isRunning() && !isLate()) {
        if (await isUp(url, options.masterKey, clock))
            return { kind: 'up', url, ms: clock.now() - since, child };
        await clock.sleep(LOOK_EVERY_MS);
    }
    const why = child.isRunning() ? 'timeout' : 'exited';
    await child.stop();
    return { kind: 'down', why, output: child.output() };
}
/** Asks with the key of this proxy, which another server on the same port does not accept. */
async function isUp(url, key, clock) {
    try {
        const answer = await clock.fetch(`${url}/v1/models`, { headers: { authorization: `Bearer ${key}` } });
        await answer.body?.cancel();
        return answer.ok;
    }
    catch {
        // nobody listens yet
        return false;
    }
}
async function freePort(host) {
    const server = (0,external_node_net_.createServer)();
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(0, host, resolve);
    });
    const address = server.address();
    await new Promise((resolve) => server.close(resolve));
    if (address === null || typeof address === 'string')
        throw new Error('a port without a number');
    return address.port;
}

;// CONCATENATED MODULE: ./lib/prove/trial.js







/**
 * Starts a proxy with a config, asks it, and ends it.
 *
 * @param name of the folders of the proxy
 * @param before the config that the entries are compared with; undefined: every Copilot entry is asked
 * @param copy the config that the proxy is started with
 */
async function tryConfig(name, config, before, copy, { program, catalogue, tools, scratch, clock }) {
    const standIn = await startStandIn(catalogue);
    const key = keyFor(copy.masterKey);
    const secrets = [...copy.secrets, key];
    const hosts = () => [...standIn.refusedHosts].map((host) => redact(host, secrets)).toSorted();
    try {
        const { text, names } = copy;
        const options = {
            program,
            text,
            names,
            masterKey: key,
            writtenKey: copy.masterKey,
            standIn: standIn.url,
            name,
        };
        const started = await startProxy(options, scratch, clock);
        if (started.kind === 'down') {
            const { why, output } = started;
            const said = lastError(output, secrets, [scratch.root, tools.folder]);
            return { kind: 'down', why, said, refusedHosts: hosts() };
        }
        try {
            const asked = askedEntries(config, before, catalogue);
            tools.say(`It started in ${Math.round(started.ms / 1000)} s. Asking ${(0,words/* count */.U9)(asked.length, 'model')} …`);
            const interview = { url: started.url, key, config, asked, standIn, secrets };
            const observed = await observe(interview, clock);
            return { kind: 'up', ms: started.ms, observed, refusedHosts: hosts() };
        }
        finally {
            await started.child.stop();
        }
    }
    finally {
        await standIn.close();
    }
}
/** The master key of the proxy: the one that the file contains, else one of this run. */
function keyFor(written) {
    return written === undefined || written.startsWith('os.environ/')
        ? `sk-${(0,external_node_crypto_.randomBytes)(24).toString('hex')}`
        : written;
}

;// CONCATENATED MODULE: ./lib/prove/verdict.js
/** The rows of a file. A row that fails with and without the change is marked. */
function rowsOf(after, before) {
    const wasWrong = new Set(before?.rows.filter(isWrong).map(keyOf));
    return after.rows.map((seen) => ({
        name: seen.name,
        subject: seen.subject,
        result: resultOf(seen, wasWrong.has(keyOf(seen))),
    }));
}
/** Whether anything failed, so that the same has to be asked without the change. */
function hasFaults({ rows }) {
    return rows.some(isWrong);
}
/** A proof fails if LiteLLM does not start with a file, with or without the change, or if the change makes a row fail. */
function verdict(litellm, files) {
    const failed = files.some(({ start, rows }) => start.kind === 'down' || rows.some(({ result }) => result.kind === 'failed'));
    return { kind: failed ? 'failed' : 'passed', litellm, files };
}
function resultOf({ reason, notAsked }, before) {
    if (reason === undefined)
        return { kind: 'ok' };
    if (notAsked === true)
        return { kind: 'not-asked', reason };
    return { kind: before ? 'failed-before' : 'failed', reason };
}
function isWrong({ reason, notAsked }) {
    return reason !== undefined && notAsked !== true;
}
function keyOf({ name, subject }) {
    return JSON.stringify([name, subject]);
}

;// CONCATENATED MODULE: ./lib/prove/prove.js









/**
 * Starts a LiteLLM on loopback with each file and asks it for every Copilot entry that the change touches. Takes at most
 * five minutes. A problem on the way is the reason of a proof that was not run, never an exception.
 */
async function prove(job, tools) {
    if (isForFork(tools.env)) {
        return notRun('The pull request comes from a fork, and LiteLLM is not started with the config of a fork.');
    }
    const clock = startClock();
    try {
        return await withScratch(async (scratch) => {
            const installed = await install(job.wanted, tools, scratch, clock);
            if (installed.kind === 'failed')
                return notRun(`${installed.reason}.`);
            const { catalogue, cases } = job;
            const session = { program: installed.program, catalogue, tools, scratch, clock };
            const foundAt = job.wanted.kind === 'version' ? job.wanted.foundAt : undefined;
            let litellm = { version: installed.version, ...(foundAt === undefined ? {} : { foundAt }) };
            const files = [];
            for (const it of cases) {
                const proved = await proveFile(it, session);
                if (proved.kind === 'not-run')
                    return proved;
                files.push(proved.file);
                litellm = { ...litellm, version: proved.version ?? litellm.version };
            }
            return verdict(litellm, files);
        });
    }
    finally {
        clock.stop();
    }
}
/** Starts LiteLLM with the change; if something fails, without it too, to see what failed already. */
async function proveFile(it, session) {
    const location = (0,config_location/* locationOf */.h)(it);
    const name = (0,config_location/* formatLocation */.j)(location);
    const after = (0,lib_config/* readConfig */.Xg)({ ...location, bytes: it.after });
    if (after.kind === 'refused')
        return notRun(`${name} cannot be read: ${after.problem.message}`);
    const before = configBefore(it);
    const copy = copyConfig(after.config.text, it.pointer);
    if (copy.kind === 'refused')
        return notRun(`${name}: ${copy.reason}.`);
    session.tools.say(`Starting LiteLLM with ${name} …`);
    const trial = await tryConfig('after', after.config, before, copy, session);
    const common = { ...location, switchedOff: copy.switchedOff, refusedHosts: trial.refusedHosts };
    if (trial.kind === 'down') {
        if (session.clock.isOver())
            return notRun(OVER);
        const earlier = await tryWithoutChange(before, it.pointer, session);
        const { why, said } = trial;
        const start = { kind: 'down', why, said, before: earlier?.kind === 'down' };
        return { kind: 'proved', version: undefined, file: { ...common, start, entries: 0, rows: [] } };
    }
    const { observed, ms } = trial;
    if (observed.cut)
        return notRun(OVER);
    const earlier = hasFaults(observed) ? await tryWithoutChange(before, it.pointer, session) : undefined;
    const rows = rowsOf(observed, earlier?.kind === 'up' ? earlier.observed : undefined);
    const { entries, version } = observed;
    return { kind: 'proved', version, file: { ...common, start: { kind: 'up', ms }, entries, rows } };
}
const OVER = 'The proof took longer than five minutes.';
function notRun(reason) {
    return { kind: 'not-run', reason };
}
/** The config without the change; undefined when there is no change, or when there was no config that can be read. */
function configBefore(it) {
    if (it.before === undefined || it.before === null)
        return undefined;
    const read = (0,lib_config/* readConfig */.Xg)({ ...(0,config_location/* locationOf */.h)(it), bytes: it.before });
    return read.kind === 'config' ? read.config : undefined;
}
/** The result without the change, for all Copilot entries. */
async function tryWithoutChange(before, pointer, session) {
    if (before === undefined)
        return undefined;
    const copy = copyConfig(before.text, pointer);
    if (copy.kind === 'refused')
        return undefined;
    session.tools.say('Asking the same questions without the change …');
    return tryConfig('before', before, undefined, copy, session);
}

;// CONCATENATED MODULE: ./lib/prove/index.js




/***/ }),

/***/ 6495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ actionsCache)
/* harmony export */ });
/**
 * Installations in the Actions cache, one entry for each version, system and Python: a venv works only with the Python that
 * made it, and only in its own folder, which the cache compares itself. A cache that fails only costs the time of an
 * installation.
 */
function actionsCache(warn) {
    return {
        async restore(folder, about) {
            try {
                const cache = await Promise.all(/* import() */[__webpack_require__.e(942), __webpack_require__.e(838), __webpack_require__.e(728)]).then(__webpack_require__.bind(__webpack_require__, 9728));
                return cache.isFeatureAvailable() && (await cache.restoreCache([folder], keyOf(about))) !== undefined;
            }
            catch (error) {
                warn(`LiteLLM could not be restored from the Actions cache (${nameOf(error)}); it is installed again.`);
                return false;
            }
        },
        async save(folder, about) {
            try {
                const cache = await Promise.all(/* import() */[__webpack_require__.e(942), __webpack_require__.e(838), __webpack_require__.e(728)]).then(__webpack_require__.bind(__webpack_require__, 9728));
                if (cache.isFeatureAvailable())
                    await cache.saveCache([folder], keyOf(about));
            }
            catch (error) {
                warn(`LiteLLM could not be saved in the Actions cache (${nameOf(error)}).`);
            }
        },
    };
}
/** A key is at most 512 characters long and has no comma. */
function keyOf({ version, python }) {
    const made = python.replaceAll(/[^\w.]+/g, '-').slice(-200);
    return `copilot-model-sync-litellm-${version}-${process.platform}-${process.arch}${made}`;
}
function nameOf(error) {
    return error instanceof Error ? error.name : 'an unknown error';
}


/***/ })

};
