export const id = 98;
export const ids = [98];
export const modules = {

/***/ 4098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nothingFound: () => (/* reexport */ nothingFound),
  select: () => (/* reexport */ sync_select/* select */.Lt),
  syncFiles: () => (/* reexport */ syncFiles),
  whyPassedOver: () => (/* reexport */ whyPassedOver),
  writesLongWindow: () => (/* reexport */ writesLongWindow)
});

// EXTERNAL MODULE: ./lib/config/model.js
var model = __webpack_require__(1991);
;// CONCATENATED MODULE: ./lib/sync/long-window.js

/** Prompt tokens that all API versions of Copilot report alike, as far as is known: Claude had 200,000 on older ones. */
const LONG = 200_000;
/** Whether a plan writes a window that Copilot may report only to newer API versions. */
function writesLongWindow({ operations }) {
    return operations.some((operation) => {
        if (operation.kind === 'insert')
            return (0,model/* isMap */.j)(operation.value.model_info) && isLong(operation.value.model_info.max_input_tokens);
        return (operation.kind === 'set' && operation.path.at(-1) === 'max_input_tokens' && isLong(operation.value));
    });
}
function isLong(value) {
    return typeof value === 'number' && value > LONG;
}

// EXTERNAL MODULE: ./lib/config-location.js
var config_location = __webpack_require__(2117);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/sync/pass-over.js


/** Why a file that a glob matched is not synced: it has no config. Undefined for a file that `config-path` names. */
function whyPassedOver({ matched }, read) {
    if (!matched)
        return undefined;
    if (read.kind === 'refused') {
        return read.problem.code === 'POINTER_MISSING' ? 'nothing is at the pointer' : undefined;
    }
    return read.config.list === 'missing' ? 'it has no `model_list`' : undefined;
}
/** The refusal of a run whose globs matched files, none of which has a config. */
function nothingFound(passedOver) {
    const shown = passedOver.slice(0, MOST_SHOWN).map((it) => `- ${(0,config_location/* formatLocation */.j)(it)}: ${it.reason}`);
    const rest = passedOver.length - shown.length;
    return (0,errors/* problem */.CC)('CONFIG_PATH', [
        `None of the files that \`config-path\` matches is a LiteLLM config:`,
        ...shown,
        ...(rest > 0 ? [`- and ${rest} more`] : []),
    ].join('\n'));
}
const MOST_SHOWN = 10;

// EXTERNAL MODULE: ./lib/sync/select.js + 1 modules
var sync_select = __webpack_require__(9150);
// EXTERNAL MODULE: ./lib/config/index.js + 122 modules
var lib_config = __webpack_require__(3271);
;// CONCATENATED MODULE: ./lib/sync/capabilities.js
const CAPABILITIES = [
    ['supports_function_calling', 'toolCalls', 'tool_calls'],
    ['supports_parallel_function_calling', 'parallelToolCalls', 'parallel_tool_calls'],
    ['supports_reasoning', 'reasoning', 'reasoning'],
    ['supports_response_schema', 'structuredOutputs', 'structured_outputs'],
    ['supports_vision', 'vision', 'vision'],
    ['supports_web_search', 'webSearch', 'web_search'],
];
/** LiteLLM's names of the capabilities. */
const CAPABILITY_KEYS = CAPABILITIES.map(([key]) => key);
const NONE_REPORTED = new Set();
/**
 * The capabilities that at least one model reports. A false one is usually left out of a record, so a missing field means
 * "no", but only in an answer that has the field elsewhere: older API versions and some accounts lack whole fields, and that
 * denies nothing.
 */
function reportedCapabilities(models) {
    return new Set(CAPABILITIES.map(([, capability]) => capability).filter((capability) => models.some((model) => model.supports?.[capability] !== undefined)));
}
/** The `supports_*` keys of a model. */
function capabilityKeys(model, reportedByAny) {
    const reports = model.supports;
    return CAPABILITIES.map(([key, capability, field]) => ({
        key,
        value: reports?.[capability] === true ? true : undefined,
        alsoCorrect: [],
        absentMeansFalse: reports !== undefined && reportedByAny.has(capability) && reports.unreadable?.includes(field) !== true,
    }));
}

;// CONCATENATED MODULE: ./lib/sync/context.js


/** Reads the catalogue under the settings once, for all files. */
function newContext(catalogue, settings, memory) {
    return {
        catalogue,
        selection: (0,sync_select/* select */.Lt)(catalogue, settings.select),
        settings,
        capabilities: reportedCapabilities(catalogue.models),
        memory,
    };
}
/** How a model is missing because of Copilot; undefined when it is offered, or when an input excludes it. */
function absenceFor(id, { selection }) {
    const verdict = selection.verdicts.get(id);
    if (verdict?.kind === 'unpicked')
        return { kind: 'unpicked', reason: verdict.reason };
    return verdict === undefined && selection.excludedByInput(id) === undefined ? { kind: 'gone' } : undefined;
}

// EXTERNAL MODULE: ./lib/words.js
var words = __webpack_require__(4842);
;// CONCATENATED MODULE: ./lib/sync/owned-key.js
/** A key that is written as it is reported, and left alone where it is not. */
function reported(key, value) {
    return { key, value, alsoCorrect: [], absentMeansFalse: false };
}

;// CONCATENATED MODULE: ./lib/sync/costs.js


/** LiteLLM's names of the prices per token. */
const KEYS = [
    ['input_cost_per_token', 'input'],
    ['output_cost_per_token', 'output'],
    ['cache_read_input_token_cost', 'cacheRead'],
    ['cache_creation_input_token_cost', 'cacheWrite'],
];
/**
 * The borders, in tokens, above which LiteLLM takes another price for a whole prompt: it compares the number in the name of
 * the key. In its price list Copilot's models have these two.
 */
const TIERS = new Map([
    [200_000, '_above_200k_tokens'],
    [272_000, '_above_272k_tokens'],
]);
/** The names of all cost keys. */
const COST_KEYS = ['', ...TIERS.values()].flatMap((suffix) => KEYS.map(([key]) => `${key}${suffix}`));
/** The cost keys of a model, USD per token; those of long prompts only where LiteLLM has a key for their border. */
function costKeys({ prices, longContext }) {
    const suffix = longContext && TIERS.get(longContext.above);
    const tier = suffix === undefined ? [] : tierKeys(longContext?.prices, suffix);
    return [...tierKeys(prices, ''), ...tier];
}
function tierKeys(prices, suffix) {
    return KEYS.map(([key, name]) => reported(`${key}${suffix}`, prices?.[name]));
}
/** Whether long prompts are more expensive. A price that is not known may be higher. */
function costsMoreWhenLong({ prices, longContext }) {
    if (longContext === undefined)
        return false;
    const { prices: long } = longContext;
    if (long === undefined || prices === undefined)
        return true;
    return KEYS.some(([, name]) => (long[name] ?? 0) > (prices[name] ?? 0));
}
/** The models whose prices for long prompts cannot be written, since they begin at a border that LiteLLM has no key for. */
function unwrittenTiers(models) {
    const byBorder = new Map();
    for (const model of models) {
        const { longContext } = model;
        if (longContext?.prices === undefined || TIERS.has(longContext.above) || !costsMoreWhenLong(model)) {
            continue;
        }
        byBorder.set(longContext.above, [...(byBorder.get(longContext.above) ?? []), model.id]);
    }
    return [...byBorder].map(([border, ids]) => ({
        message: `${(0,words/* list */.p_)(ids, 10)} ${ids.length === 1 ? 'costs' : 'cost'} more above ${(0,words/* formatNumber */.ZV)(border)} tokens. The higher price is not written, because LiteLLM has keys for it only at 200,000 and 272,000 tokens.`,
    }));
}

;// CONCATENATED MODULE: ./lib/sync/number.js
/** Whether LiteLLM reads this key of `model_info` as a number: limits and costs. */
function isNumericKey(key) {
    return key.startsWith('max_') || key.includes('cost');
}
/**
 * A limit or cost as LiteLLM reads it: a number, or a string that Python's `float()` and `int()` take. `1e-6` is such a
 * string, since YAML 1.1 wants a point in a float. Undefined for anything else, infinities included: it cannot be compared.
 * (`_convert_stringified_numbers` of LiteLLM 1.106.2.)
 */
function litellmNumber(value) {
    const number = typeof value === 'string' ? parsePython(value) : value;
    return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}
function parsePython(text) {
    const digits = String.raw `\d+(?:_\d+)*`;
    const float = new RegExp(`^[-+]?(?:${digits}(?:\\.(?:${digits})?)?|\\.${digits})(?:[eE][-+]?${digits})?$`);
    const trimmed = text.trim();
    return float.test(trimmed) ? Number(trimmed.replaceAll('_', '')) : undefined;
}

;// CONCATENATED MODULE: ./lib/sync/level.js


/** The most severe of some levels; `none` of none. */
function mostSevere(levels) {
    let result = 'none';
    for (const level of levels)
        if (RANK[level] > RANK[result])
            result = level;
    return result;
}
const RANK = { none: 0, additive: 1, breaking: 2 };
/**
 * What the change of one key means for those who call the model.
 *
 * | key | additive | breaking | since |
 * | --- | --- | --- | --- |
 * | `supports_*` | gained; first stated | lost | LiteLLM refuses or drops what a model does not support |
 * | limits | first stated, raised | lowered, withdrawn | prompts that fitted are refused or cut |
 * | costs | first stated, lowered | raised, withdrawn | budgets run out sooner, or are no longer kept |
 * | `mode` | first stated | changed | another endpoint is called |
 * | `reasoning_effort_levels` | first stated, levels gained | a level lost | an effort is rounded to another one |
 * | `allowed_openai_params` | first stated, parameters gained | a parameter lost | LiteLLM refuses the parameter |
 * | `deprecation_date`, `successor_model`, `display_name` | any change | | calls are answered as before |
 * | headers | | any change | Copilot serves and refuses by them |
 * | anything else | first stated | changed, removed | nobody can tell |
 *
 * Limits and costs are compared as LiteLLM reads them, and a value that is not a number to LiteLLM cannot be compared: its
 * change is breaking. An added entry is additive, a removed one is breaking unless the plan's own alias answers its name with a
 * model that lacks nothing, and another name is one of each.
 * Old shapes that are corrected are additive: LiteLLM made nothing of them.
 *
 * @param from undefined when the key is absent; LiteLLM takes null for absent too
 * @param to undefined when the key is removed
 */
function keyLevel(path, from, to) {
    const [section, key = ''] = path;
    const isFirst = from === undefined || from.value === null;
    if (section === 'litellm_params' && key === 'allowed_openai_params') {
        return isFirst || isSubset(from.value, to) ? 'additive' : 'breaking';
    }
    if (section !== 'model_info')
        return 'breaking';
    if (isFirst || INFORMATION.has(key))
        return 'additive';
    if (key === 'reasoning_effort_levels')
        return isSubset(from.value, to) ? 'additive' : 'breaking';
    if (key.startsWith('supports_'))
        return from.value === true ? 'breaking' : 'additive';
    return isNumericKey(key) ? numberLevel(key, from.value, to) : 'breaking';
}
/** Keys that LiteLLM shows to people and does not act on. */
const INFORMATION = new Set(['deprecation_date', 'successor_model', 'display_name']);
/** Whether both are lists, and the second has all items of the first. */
function isSubset(part, whole) {
    return (0,model/* isList */.L)(part) && (0,model/* isList */.L)(whole) && part.every((item) => whole.includes(item));
}
function numberLevel(key, from, to) {
    const before = litellmNumber(from);
    const after = litellmNumber(to);
    if (before === undefined || after === undefined)
        return 'breaking';
    const better = key.includes('cost') ? after <= before : after >= before;
    return better ? 'additive' : 'breaking';
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/sync/managed.js
var sync_managed = __webpack_require__(8294);
;// CONCATENATED MODULE: ./lib/sync/names.js

/**
 * Collects the names that a config serves with these of its entries.
 *
 * @param entries all entries of the config, or those that stay
 */
function namesOf(config, entries) {
    const byName = new Map();
    const ids = new Map();
    for (const entry of entries) {
        if (entry.id !== undefined)
            ids.set(entry.id, entry);
        if (entry.name === undefined)
            continue;
        const same = byName.get(entry.name);
        if (same === undefined)
            byName.set(entry.name, [entry]);
        else
            same.push(entry);
    }
    const wildcards = entries
        .filter(({ name }) => name?.includes('*'))
        .toSorted(({ name: a = '' }, { name: b = '' }) => b.length - a.length);
    const aliases = new Map((0,lib_config/* routing */.DT)(config).aliases.map((alias) => [alias.name, alias]));
    return { aliases, entries: byName, ids, wildcards };
}
/**
 * Who has exactly this name; undefined when it is free. An alias counts first, since LiteLLM resolves it before it looks
 * for an entry, and an entry of the same name is never called. (`Router._common_checks_available_deployment` of 1.106.2.)
 */
function ownerOf({ aliases, entries, ids }, name) {
    const alias = aliases.get(name);
    if (alias !== undefined)
        return { kind: 'alias', calls: alias.target, place: alias.place };
    const [entry] = entries.get(name) ?? [];
    if (entry !== undefined)
        return entryOwner(entry);
    const identified = ids.get(name);
    return identified === undefined ? undefined : idOwner(identified);
}
/**
 * Who answers a call to this name; undefined when the call fails. Unlike {@link ownerOf} it counts wildcards, and an alias
 * only when its target is answered: LiteLLM does not follow an alias to another alias.
 *
 * @param works whether an entry can still answer; by default all can
 */
function answerTo(names, name, works = () => true) {
    const alias = names.aliases.get(name);
    if (alias?.target === undefined)
        return entryFor(names, name, works);
    return entryFor(names, alias.target, works) === undefined
        ? undefined
        : { kind: 'alias', calls: alias.target, place: alias.place };
}
/** The same names without the aliases, or without some of them. */
function withoutAliases(names, isLeftOut = () => true) {
    return { ...names, aliases: new Map([...names.aliases].filter(([, alias]) => !isLeftOut(alias))) };
}
/** The entries with a wildcard that match a name. */
function wildcardsFor({ wildcards }, name) {
    return wildcards.filter((entry) => matches(entry.name ?? '', name));
}
/** An exact name wins over an id, and both win over a wildcard. */
function entryFor(names, name, works) {
    const entry = names.entries.get(name)?.find(works);
    if (entry !== undefined)
        return entryOwner(entry);
    const identified = names.ids.get(name);
    if (identified !== undefined && works(identified))
        return idOwner(identified);
    const wildcard = wildcardsFor(names, name).find(works);
    return wildcard === undefined ? undefined : entryOwner(wildcard);
}
function entryOwner({ model, place }) {
    return { kind: 'entry', calls: model, place };
}
function idOwner(entry) {
    return { kind: 'id', calls: entry.model, place: entry.info.get('id')?.place ?? entry.place };
}
/**
 * Whether a name matches a pattern in which each `*` matches any text. Without a regular expression, since both come from
 * people's files.
 */
function matches(pattern, name) {
    const [first = '', ...others] = pattern.split('*');
    const last = others.pop();
    if (last === undefined)
        return pattern === name;
    if (!name.startsWith(first))
        return false;
    let from = first.length;
    for (const part of others) {
        const at = name.indexOf(part, from);
        if (at < 0)
            return false;
        from = at + part.length;
    }
    return name.length - last.length >= from && name.endsWith(last);
}

// EXTERNAL MODULE: ./lib/glob.js
var glob = __webpack_require__(5085);
// EXTERNAL MODULE: ./lib/sync/template.js
var sync_template = __webpack_require__(9073);
;// CONCATENATED MODULE: ./lib/sync/routing/own-aliases.js




const NONE = new Set();
/**
 * Whether an alias may be one that an earlier run put for a removed model, so that it makes way for the entry when the model
 * returns: with `on-removal: alias`, it calls a managed entry or nothing at all. Aliases in the input, and those that a
 * `keep` protects, are a person's. Only asked about names that an entry is to be added under.
 */
function makesWay(config, managed, settings, otherFiles) {
    if (settings.onRemoval !== 'alias')
        return () => false;
    // LiteLLM does not follow an alias to another alias.
    const all = [namesOf(config, config.entries), ...(otherFiles?.sameProxy ?? [])].map((it) => withoutAliases(it));
    const unread = otherFiles?.unread ?? (0,lib_config/* routing */.DT)(config).includes ?? [];
    const managedNames = new Set(managed.map(({ name }) => name));
    const given = new Set(settings.aliases.map(({ name }) => name));
    return ({ name, target, keep }, added = NONE) => {
        if (target === undefined || keep || given.has(name))
            return false;
        if (managedNames.has(target) || added.has(target))
            return true;
        return unread.length === 0 && all.every((names) => answerTo(names, target) === undefined);
    };
}
/**
 * Whether a name is one that an alias of a removed model has: the template gives it for a model. Where the template is `{id}`
 * alone every name looks like one, so that the model has to be in the catalogue or in `successors`.
 */
function isModelName(template, { successors }, isListed) {
    const known = successors.map(({ pattern }) => (0,glob/* glob */.T)(pattern));
    return (name) => {
        const id = (0,sync_template/* idOfName */.qf)(template, name);
        if (id === undefined || template !== '{id}')
            return id !== undefined;
        return isListed(id) || known.some((matches) => matches(id));
    };
}

;// CONCATENATED MODULE: ./lib/sync/other-files.js





const NO_OTHER_FILES = {
    template: undefined,
    sameProxy: [],
    otherProxies: [],
    isIncluded: false,
    unread: [],
};
/** @param template undefined when it is unknown which entries are managed: then all count as foreign */
function definedNames(config, template, settings) {
    const managed = template === undefined ? [] : (0,sync_managed/* managedEntries */.m)(config, template.text);
    const ours = new Set(managed.map(({ entry }) => entry.index));
    const names = namesOf(config, config.entries);
    const foreign = namesOf(config, config.entries.filter(({ index }) => !ours.has(index)));
    return {
        path: config.path,
        pointer: config.pointer,
        includes: (0,lib_config/* routing */.DT)(config).includes ?? [],
        template: template?.from === 'file' ? template.text : undefined,
        names,
        foreignNames: withoutAliases({ ...foreign, ids: names.ids }, makesWay(config, managed, settings)),
    };
}
/**
 * What the other configs of a run mean for one of them.
 *
 * Configs of one run are mostly those of several proxies, such as staging and production, and both must get a new model:
 * a managed entry in one of them does not stop the other from getting its own. A name that people gave to something else
 * in any of them is not used in the others either, since callers expect it to mean the same everywhere. Where one config
 * includes the other, LiteLLM adds their lists together, so that every name counts, and so does the way Copilot's models are
 * named there.
 */
function otherFiles(files, own) {
    const proxies = files.filter(isWholeFile).map((root) => ({ root, ...loadedFrom(root, files) }));
    const ownProxies = proxies.filter(({ loaded }) => loaded.has(own));
    const others = files.filter((file) => file !== own);
    const isSameProxy = (file) => ownProxies.some(({ loaded }) => loaded.has(file));
    const sameProxy = others.filter(isSameProxy);
    return {
        template: sameProxy.find(({ template }) => template !== undefined)?.template,
        sameProxy: sameProxy.map(({ names }) => names),
        otherProxies: others.filter((file) => !isSameProxy(file)).map(({ foreignNames }) => foreignNames),
        isIncluded: ownProxies.some(({ root }) => root !== own),
        unread: [...new Set(ownProxies.flatMap(({ unread }) => unread))],
    };
}
/** A config inside another file is mounted elsewhere, so that its `include` cannot be followed in the repository. */
function isWholeFile({ pointer }) {
    return pointer === undefined;
}
/**
 * The files of the run that LiteLLM loads from a root. An included path is relative to the file that includes it; older
 * versions took it as relative to the root, and newer ones still do when nothing else is found. (`resolve_include_file_path`
 * of 1.106.2.)
 */
function loadedFrom(root, files) {
    const byPath = new Map(files.filter(isWholeFile).map((file) => [external_node_path_.posix.normalize(file.path), file]));
    const loaded = new Set([root]);
    const unread = [];
    // A set that grows while it is walked visits what is added.
    for (const file of loaded) {
        for (const include of file.includes) {
            const candidates = [file.path, root.path].map((path) => external_node_path_.posix.join(external_node_path_.posix.dirname(path), include));
            const found = candidates.flatMap((path) => byPath.get(path) ?? []);
            for (const included of found)
                loaded.add(included);
            if (found.length === 0)
                unread.push(include);
        }
    }
    return { loaded, unread };
}

;// CONCATENATED MODULE: ./lib/sync/findings.js



/**
 * Compares what `check` finds before and after a plan. What refers to a removed entry is part of the plan, which states it
 * with the removal. What would keep LiteLLM from starting or make it drop an entry is a reason to refuse, and so is any error
 * in an entry that is added, which comes from an input. Anything else is not, since LiteLLM still serves the file: a person
 * reads it in a notice and decides. Refusing would leave a file out of date for good where, say, a person's headers do not
 * fit the mode that Copilot reports.
 *
 * @param after the config as edited; the same as `before` when the plan changes nothing
 */
function inspect(before, after, plan) {
    const found = (0,lib_config/* findings */.Pg)(after, { only: before === after ? 'fatal' : 'serious' });
    const errors = found.filter(({ severity }) => severity === 'error');
    const managed = new Set((0,sync_managed/* managedEntries */.m)(after, plan.template.text).map(({ entry }) => entry.index));
    const existing = errors.filter((finding) => finding.effect === 'does-not-start' || dropsOneOf(managed, finding));
    if (before === after)
        return { existing, introduced: undefined, notices: [] };
    const serious = found.filter((finding) => finding.severity !== 'notice' || isFatal(finding));
    // Nothing to compare: most configs have no serious finding, and the old text is not looked at.
    const known = serious.length === 0 ? [] : (0,lib_config/* findings */.Pg)(before, { only: 'serious' });
    const caused = newFindings(known, serious).filter((finding) => !refersToRemoved(finding, plan));
    const isNew = isAddedEntry(after, plan);
    const error = caused.find((finding) => isFatal(finding) || (finding.severity === 'error' && isNew(finding)));
    return {
        existing,
        introduced: error && refusal(error, after.path),
        notices: noticesOf(caused.filter(({ severity }) => severity !== 'notice')),
    };
}
/** The findings of the second list that are not in the first. If several are of one kind, the last ones count as new. */
function newFindings(before, after) {
    const known = occurrences(before);
    return after.filter((finding) => {
        const left = known.get(kindOf(finding)) ?? 0;
        known.set(kindOf(finding), left - 1);
        return left <= 0;
    });
}
function noticesOf(caused) {
    const counts = occurrences(caused);
    const firsts = new Map(caused.toReversed().map((finding) => [kindOf(finding), finding]));
    return [...firsts].toReversed().map(([kind, { severity, message, place }]) => {
        const n = counts.get(kind) ?? 1;
        return {
            message: `This change adds ${n === 1 ? ONE[severity] : `${n} ${severity}s such as`}: ${message}`,
            place,
        };
    });
}
function isFatal({ effect }) {
    return effect === 'does-not-start' || effect === 'drops-entry';
}
function isAddedEntry({ entries }, { changes }) {
    const names = new Set(changes.flatMap(({ kind, name }) => (kind === 'added' ? [name] : [])));
    return ({ entry }) => entry !== undefined && names.has(entries[entry]?.name ?? '');
}
const ONE = { error: 'an error', warning: 'a warning', notice: 'a notice' };
function dropsOneOf(managed, { effect, entry }) {
    return effect === 'drops-entry' && entry !== undefined && managed.has(entry);
}
/** A finding without the position of its entry, which changes when entries are added or removed. */
function kindOf({ rule, message }) {
    return `${rule} ${message.replace(/^model_list\[\d+\]/, 'model_list[]')}`;
}
function occurrences(found) {
    const counts = new Map();
    for (const finding of found)
        counts.set(kindOf(finding), (counts.get(kindOf(finding)) ?? 0) + 1);
    return counts;
}
function refersToRemoved({ message }, { changes }) {
    const names = changes.flatMap((change) => (change.kind === 'removed' ? [change.name] : []));
    return /^(?:router|litellm)_settings\b/.test(message) && names.some((name) => message.includes(name));
}
function refusal({ message }, path) {
    return (0,errors/* problem */.CC)('EDIT_UNSAFE', `The edit was not made, because it would cause an error: ${message}`, {
        place: { path },
    });
}

// EXTERNAL MODULE: ./lib/history/history.js
var history_history = __webpack_require__(9076);
;// CONCATENATED MODULE: ./lib/sync/absence.js

/**
 * What to do about a managed model that the catalogue does not offer. The real list varies while nothing has changed, so
 * absence in one run proves nothing. A run in which the record of a model could not be read does not count as one without it.
 *
 * @param rule.lastDay the announced last day, an ISO date: once it has passed, the model is expected to be missing, and the
 *   days of grace do not apply
 */
function absenceOf(id, absence, catalogue, memory, rule) {
    const { graceDays, lastDay } = rule;
    const unreadable = whyUnreadable(id, absence, catalogue);
    if (unreadable !== undefined)
        return { kind: 'hold', why: 'unreadable', reason: unreadable };
    if (graceDays === 0)
        return { kind: 'removal', why: absence };
    const { history, moment } = memory;
    const record = (0,history_history/* countMissing */.Gc)(history, id, moment);
    const since = record.since.slice(0, 10);
    const isExpected = lastDay !== undefined && lastDay < moment.now.toISOString().slice(0, 10);
    const isOver = isExpected || (0,history_history/* daysMissing */.S1)(record, moment.now) >= graceDays;
    const isDue = isOver && record.runs >= history_history/* MISSING_RUNS */.eF;
    if (isDue && record.count !== 'rerun')
        return { kind: 'removal', why: { ...absence, since } };
    const state = absence.kind === 'gone' ? 'not in the catalogue' : absence.reason;
    const runs = record.runs === 1 ? '1 run' : `${record.runs} consecutive runs`;
    const condition = isExpected
        ? `it is removed after ${history_history/* MISSING_RUNS */.eF} consecutive runs, because its last day was ${lastDay}`
        : `it is removed after ${graceDays} days and ${history_history/* MISSING_RUNS */.eF} consecutive runs`;
    return {
        kind: 'hold',
        why: 'grace',
        since,
        reason: `${state} since ${since} (${runs}${COUNT_NOTES[record.count]}); ${condition}`,
    };
}
const COUNT_NOTES = {
    first: '',
    next: '',
    restarted: '; count restarted, because a run in between did not record it as missing',
    rerun: '; not counted, because this is a re-run, or older than the last run that was counted',
};
/** Whether the catalogue cannot tell if a model is there, in words. */
function whyUnreadable(id, absence, catalogue) {
    if (catalogue.unreadable.includes(id))
        return 'its record in the catalogue could not be read';
    return absence.kind === 'gone' && catalogue.nameless > 0
        ? 'the catalogue contains records without a readable id, and it may be one of them'
        : undefined;
}

;// CONCATENATED MODULE: ./lib/sync/credential.js


/**
 * The key of `litellm_params` that names the credential a call is made with. For a Copilot login of each user LiteLLM
 * (1.108 and later) needs it in every entry.
 */
const CREDENTIAL = 'litellm_credential_name';
/** The credential that all managed entries name, for new entries; nothing where `new-entry` names one. */
function inherited(managed, { newEntry }) {
    const params = newEntry?.['litellm_params'];
    if ((0,model/* isMap */.j)(params) && Object.hasOwn(params, CREDENTIAL))
        return {};
    const names = new Set(managed.map(({ entry }) => entry.params.get(CREDENTIAL)?.value));
    const [name] = names;
    return names.size === 1 && typeof name === 'string' ? { [CREDENTIAL]: name } : {};
}
/** Says which credential the added entries were given. */
function credentialNotice(added, { [CREDENTIAL]: name }) {
    const given = added.filter(({ change }) => change.pending !== true);
    if (name === undefined || given.length === 0)
        return undefined;
    const names = (0,words/* list */.p_)(given.map(({ change }) => change.name), 5);
    return {
        message: `${names} ${given.length === 1 ? 'gets' : 'get'} \`${CREDENTIAL}: ${name}\`, because all managed entries have it.`,
    };
}

// EXTERNAL MODULE: ./lib/sync/mode.js
var mode = __webpack_require__(8684);
;// CONCATENATED MODULE: ./lib/sync/effort.js


/** The key of `litellm_params` that lists parameters which LiteLLM passes on without knowing them. */
const ALLOWED_PARAMS = 'allowed_openai_params';
/** The request parameter that the list has to contain. */
const EFFORT_PARAM = 'reasoning_effort';
/**
 * The value of `model_info.reasoning_effort_levels`: from LiteLLM 1.109 on it lets `reasoning_effort` through and rounds it
 * to a listed level; it also feeds the effort pickers of clients. Undefined for a model that does not reason.
 */
function effortLevels({ reasoningEfforts }) {
    return reasoningEfforts?.some((level) => level !== 'none') === true ? reasoningEfforts : undefined;
}
/**
 * Whether an entry needs `allowed_openai_params` for `reasoning_effort`: LiteLLM before 1.109 answers 400 to that parameter
 * on chat models it does not know. In mode `responses` it passes anyway, and with Claude LiteLLM's chat route drops it,
 * allowed or not (run on 1.109.1).
 */
function takesEffortByList(model) {
    return (effortLevels(model) !== undefined && (0,mode/* mode */.M)(model) === 'chat' && !model.id.toLowerCase().includes('claude'));
}
/** What to write for `allowed_openai_params` in place of what an entry has; undefined to leave it as it is. */
function allowedParams(read) {
    if (read === undefined || read.value === null)
        return [EFFORT_PARAM];
    const { value, source } = read;
    if (!(0,model/* isList */.L)(value) || value.includes(EFFORT_PARAM) || !PLAIN_LIST.test(source))
        return undefined;
    return [...value, EFFORT_PARAM];
}
/** A list in brackets on one line, without anchors, aliases, tags or comments. */
const PLAIN_LIST = /^\[[\w\s,'".-]*\]$/;

// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
;// CONCATENATED MODULE: ./lib/sync/owned-keys.js







/**
 * The owned keys of `model_info` for a model, in the order new entries write them. Reported facts only: nothing is guessed,
 * no limit derived from another. `max_tokens` equals `max_output_tokens` by LiteLLM's convention, and `max_input_tokens` is
 * `max_prompt_tokens`, on which Copilot refuses a request (prompt + output may exceed the window).
 */
function ownedKeys(model, { capabilities, template, settings }) {
    const { limits, retirement, name } = model;
    const successor = retirement?.successor;
    return [
        { ...reported('mode', (0,mode/* mode */.M)(model)), alsoCorrect: (0,mode/* otherModes */.h)(model) },
        reported('max_tokens', limits.output),
        reported('max_input_tokens', inputTokens(model, settings)),
        reported('max_output_tokens', limits.output),
        ...capabilityKeys(model, capabilities),
        reported('reasoning_effort_levels', effortLevels(model)),
        // LiteLLM's reader takes text only, and YAML reads a date without quotes as a date.
        reported('deprecation_date', retirement?.date),
        reported('successor_model', successor && (0,sync_template/* applyTemplate */.XF)(template, successor)),
        ...(settings.displayNames ? [reported('display_name', displayName(name))] : []),
        ...(settings.costs ? costKeys(model) : []),
    ];
}
/** The names of all keys of `model_info` that are ours. */
function ownedNames({ costs, displayNames, }) {
    return [
        'mode',
        ...LIMITS,
        ...CAPABILITY_KEYS,
        'reasoning_effort_levels',
        'deprecation_date',
        'successor_model',
        ...(displayNames ? ['display_name'] : []),
        ...(costs ? COST_KEYS : []),
    ];
}
const LIMITS = ['max_tokens', 'max_input_tokens', 'max_output_tokens'];
/** The window; with `default-tier`, at most the prompt that still has the lower price. */
function inputTokens(model, { maxInputTokens }) {
    const { limits, longContext } = model;
    if (maxInputTokens !== 'default-tier' || longContext === undefined || !costsMoreWhenLong(model)) {
        return limits.prompt;
    }
    return limits.prompt === undefined ? undefined : Math.min(limits.prompt, longContext.above);
}
/** Upstream's name on one line: it may contain anything. */
function displayName(name) {
    return name === undefined ? undefined : (0,report_escape/* oneLine */.TN)(name, 100) || undefined;
}

;// CONCATENATED MODULE: ./lib/sync/new-entry.js





/**
 * The entry to be inserted for a model, merged with `new-entry`: what the catalogue reports wins.
 *
 * @param params more of `litellm_params`
 */
function newEntry(model, template, settings, params) {
    const info = Object.fromEntries(ownedKeys(model, { capabilities: NONE_REPORTED, template, settings }).flatMap(({ key, value }) => value === undefined ? [] : [[key, value]]));
    const own = {
        model_name: (0,sync_template/* applyTemplate */.XF)(template, model.id),
        litellm_params: {
            model: (0,sync_template/* litellmModel */.bp)(model.id),
            ...params,
            ...(takesEffortByList(model) ? { [ALLOWED_PARAMS]: [EFFORT_PARAM] } : {}),
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
function merge(over, under) {
    const merged = new Map(Object.entries(over));
    for (const [key, value] of Object.entries(under)) {
        const own = merged.get(key);
        if (own === undefined)
            merged.set(key, value);
        else if ((0,model/* isMap */.j)(own) && (0,model/* isMap */.j)(value))
            merged.set(key, merge(own, value));
        else if (key === ALLOWED_PARAMS && (0,model/* isList */.L)(own) && (0,model/* isList */.L)(value)) {
            merged.set(key, [...new Set([...value, ...own])]);
        }
    }
    return Object.fromEntries(merged);
}

;// CONCATENATED MODULE: ./lib/sync/proposed.js






const NOTHING = { added: new Map(), changed: new Map(), removed: new Set() };
/** Compares the two configs; without an open pull request nothing is proposed. */
function proposedEntries(proposed, template) {
    if (proposed === undefined)
        return NOTHING;
    const { config, before } = proposed;
    const entries = byId(config, template);
    const old = byId(before, template);
    const differs = (id, entry) => {
        const was = old.get(id);
        return was !== undefined && contentOf(was) !== contentOf(entry);
    };
    return {
        added: new Map([...entries].filter(([id]) => !old.has(id))),
        changed: new Map([...entries].filter(([id, entry]) => differs(id, entry))),
        removed: new Set([...old.keys()].filter((id) => !entries.has(id))),
    };
}
/** What a proposed entry's owned keys say, to be planned again; undefined for one that still has a shape of the old scripts. */
function proposedKeys({ info, params, nestedInfo }, settings) {
    if (nestedInfo !== undefined || params.has('cache_models_for'))
        return undefined;
    const allowed = params.get(ALLOWED_PARAMS)?.value;
    return {
        keys: ownedNames(settings).map((key) => reported(key, info.get(key)?.value)),
        allowsEffort: (0,model/* isList */.L)(allowed) && allowed.includes(EFFORT_PARAM),
    };
}
/** A whole entry as a plain value, to be inserted again; undefined when it has a value that JSON cannot represent. */
function plainEntry({ name, params, info }, settings) {
    const litellmParams = plainMap(params);
    const modelInfo = plainMap(info);
    if (name === undefined || litellmParams === undefined || modelInfo === undefined)
        return undefined;
    return withNewEntry({ model_name: name, litellm_params: litellmParams, model_info: modelInfo }, settings);
}
/** What an entry says about its model, where the catalogue says nothing. */
function modelOf(id, { info }) {
    const tokens = (key) => {
        const value = info.get(key)?.value;
        return typeof value === 'number' ? value : undefined;
    };
    const prompt = tokens('max_input_tokens');
    const output = tokens('max_output_tokens');
    return {
        id,
        limits: { ...(prompt === undefined ? {} : { prompt }), ...(output === undefined ? {} : { output }) },
    };
}
function byId(config, template) {
    return new Map((0,sync_managed/* managedEntries */.m)(config, template).map(({ id, entry }) => [id, entry]));
}
function contentOf({ params, info }) {
    return JSON.stringify([valuesOf(params), valuesOf(info)]);
}
function valuesOf(reads) {
    return [...reads].map(([key, { value, source }]) => [key, value ?? source]);
}
function plainMap(reads) {
    const result = [];
    for (const [key, { value }] of reads) {
        if (value === undefined)
            return undefined;
        result.push([key, value]);
    }
    return Object.fromEntries(result);
}

// EXTERNAL MODULE: ./lib/sync/retirement.js
var retirement = __webpack_require__(1316);
;// CONCATENATED MODULE: ./lib/sync/update/update.js


const NO_UPDATE = { keys: [], operations: [], notices: [] };
/** Sets the key at a path. */
function set(entry, path, from, to, level = keyLevel(path, from, to)) {
    const operation = { kind: 'set', entry: entry.index, path, value: to };
    return { keys: [{ path, ...as(from), to, level }], operations: [operation], notices: [] };
}
/** Removes the key at a path. */
function unset(entry, path, from, level) {
    const operation = { kind: 'unset', entry: entry.index, path };
    return { keys: [{ path, ...as(from), level }], operations: [operation], notices: [] };
}
function as(from) {
    return from === undefined ? {} : { from: { value: from.value, source: from.source } };
}
/** Kept in part: an entry that is kept as a whole is left alone by its plan, with one notice. */
function isKept(entry, path) {
    return !entry.keep && (0,lib_config/* touchesKeep */.jD)(entry, path);
}
/** Several updates of one entry as one. */
function joined(parts) {
    return {
        keys: parts.flatMap((part) => part.keys),
        operations: parts.flatMap((part) => part.operations),
        notices: parts.flatMap((part) => part.notices),
    };
}

;// CONCATENATED MODULE: ./lib/sync/update/headers.js


/**
 * The headers that the user asks for, always in lower case: LiteLLM joins the same header in Title-Case with its own, which
 * Copilot refuses, so it is removed when the lower-case name is added. Headers of other names are kept.
 */
function headers(entry, wanted) {
    if (wanted === undefined)
        return NO_UPDATE;
    const path = ['litellm_params', 'extra_headers'];
    const from = entry.params.get('extra_headers');
    const present = from?.value;
    if (typeof present !== 'object' || present === null || Array.isArray(present)) {
        return isKept(entry, path) ? NO_UPDATE : set(entry, path, from, wanted);
    }
    const parts = [];
    const keptNames = new Set();
    const current = new Map(Object.entries(present));
    for (const [name, value] of current) {
        if (Object.hasOwn(wanted, name) || !Object.hasOwn(wanted, name.toLowerCase()))
            continue;
        if (isKept(entry, [...path, name]))
            keptNames.add(name.toLowerCase());
        else
            parts.push(unset(entry, [...path, name], { value, source: JSON.stringify(value) }, 'breaking'));
    }
    for (const [name, value] of Object.entries(wanted)) {
        const before = current.get(name);
        if ((0,lib_config/* sameValue */.eE)(before, value) || keptNames.has(name) || isKept(entry, [...path, name]))
            continue;
        const read = before === undefined ? undefined : { value: before, source: JSON.stringify(before) };
        parts.push(set(entry, [...path, name], read, value));
    }
    return joined(parts);
}

;// CONCATENATED MODULE: ./lib/sync/update/old-shape.js

/** Keys that the old sync scripts wrote and that LiteLLM knows under other names, which `ownedKeys` writes. */
const OLD_NAMES = new Set(['supports_tool_calls', 'supports_structured_outputs']);
/**
 * The shapes of the old scripts: a `model_info` inside `litellm_params`, which LiteLLM ignores, is moved beside it, and
 * `cache_models_for`, which LiteLLM sends upstream in every request, is removed. The owned keys are not moved but written
 * as the catalogue reports them: the scripts guessed limits, and a guess that had no effect must not gain one.
 */
function oldShape(entry, owned) {
    const parts = [];
    const cache = entry.params.get('cache_models_for');
    if (cache !== undefined && !isKept(entry, ['litellm_params', 'cache_models_for'])) {
        parts.push(unset(entry, ['litellm_params', 'cache_models_for'], cache, 'additive'));
    }
    const nested = entry.params.get('model_info');
    if (nested !== undefined &&
        entry.nestedInfo !== undefined &&
        !isKept(entry, ['litellm_params', 'model_info']) &&
        !entry.keeps.some((kept) => kept.length === 1 && kept[0] === 'model_info')) {
        const ours = new Set(owned.map(({ key }) => key));
        const moving = [...entry.nestedInfo].filter(([key]) => !ours.has(key) && !OLD_NAMES.has(key) && !entry.info.has(key));
        const unmovable = moving.find(([, read]) => read.value === undefined);
        if (unmovable !== undefined) {
            return {
                ...NO_UPDATE,
                notices: [
                    {
                        message: `litellm_params.model_info of ${entry.name} has no effect in LiteLLM. It is not moved, because the value of ${unmovable[0]} has a type that JSON does not have. Move it beside litellm_params by hand.`,
                        place: nested.place,
                    },
                ],
            };
        }
        for (const [key, read] of moving) {
            if (read.value !== undefined)
                parts.push(set(entry, ['model_info', key], undefined, read.value, 'additive'));
        }
        parts.push(unset(entry, ['litellm_params', 'model_info'], nested, 'additive'));
    }
    return joined(parts);
}

;// CONCATENATED MODULE: ./lib/sync/update/index.js







/**
 * Compares the owned keys of a managed entry with what the catalogue says. A value that means the same to LiteLLM, a key
 * marked `keep` and a key that is not ours give no change.
 */
function updateEntry(entry, wanted, settings) {
    const parts = [
        oldShape(entry, wanted.keys),
        ...wanted.keys.map((key) => ownedKey(entry, key)),
        ...(wanted.allowsEffort ? [effortParam(entry, wanted.keys)] : []),
        headers(entry, settings.extraHeaders),
    ];
    return joined(parts);
}
function ownedKey(entry, owned) {
    const path = ['model_info', owned.key];
    const from = entry.info.get(owned.key);
    const wanted = owned.value ?? (owned.absentMeansFalse && from?.value === true ? false : undefined);
    if (wanted === undefined)
        return NO_UPDATE;
    if (from !== undefined && [wanted, ...owned.alsoCorrect].some((right) => isSame(owned.key, from, right))) {
        return NO_UPDATE;
    }
    if (isKept(entry, path)) {
        return {
            ...NO_UPDATE,
            notices: [
                {
                    message: `model_info.${owned.key} of ${entry.name} is protected by a \`keep\` comment; the catalogue reports ${JSON.stringify(wanted)}.`,
                    place: from?.place ?? entry.place,
                },
            ],
        };
    }
    // LiteLLM takes a cost from `litellm_params` too, so that stating it for the first time may raise it.
    const effective = from ?? (owned.key.includes('cost') ? entry.params.get(owned.key) : undefined);
    return set(entry, path, from, wanted, keyLevel(path, effective, wanted));
}
/**
 * Whether a value means to LiteLLM what it should: `5e-6` is a string to YAML and the same price as `0.000005`, and levels
 * are the same in any order.
 */
function isSame(key, from, right) {
    if ((0,lib_config/* sameValue */.eE)(from.value, right))
        return true;
    if (key === 'reasoning_effort_levels')
        return isSubset(from.value, right) && isSubset(right, from.value);
    const number = isNumericKey(key) ? litellmNumber(from.value) : undefined;
    return number !== undefined && number === litellmNumber(right);
}
/** A person may have chosen mode `responses` for a model that serves both endpoints: there the parameter passes anyway. */
function effortParam(entry, keys) {
    const path = ['litellm_params', ALLOWED_PARAMS];
    const from = entry.params.get(ALLOWED_PARAMS);
    const to = allowedParams(from);
    if (to === undefined || modeAfter(entry, keys) === 'responses' || isKept(entry, path))
        return NO_UPDATE;
    return set(entry, path, from, to);
}
/** The `mode` of the entry once its keys are updated. */
function modeAfter(entry, keys) {
    const from = entry.info.get('mode')?.value;
    const mode = keys.find(({ key }) => key === 'mode');
    const stays = mode === undefined || isKept(entry, ['model_info', 'mode']);
    const isRight = from !== undefined && mode?.alsoCorrect.some((right) => (0,lib_config/* sameValue */.eE)(from, right)) === true;
    return stays || isRight ? from : (mode.value ?? from);
}

;// CONCATENATED MODULE: ./lib/sync/entry-plan.js










/** The positions of the entries that are removed. */
function removedPositions(removals) {
    return new Set(removals.map(({ entry }) => entry));
}
/** What to do about one managed entry. */
function planEntry(item, template, proposed, context) {
    const { entry, id } = item;
    const absence = absenceFor(id, context);
    if (absence?.kind === 'gone' && !context.selection.isInScope(entry.info.get('mode')?.value)) {
        return { kind: 'same', notices: [] };
    }
    if (absence !== undefined)
        return planAbsence(item, absence, proposed, context);
    const verdict = context.selection.verdicts.get(id);
    if (verdict?.kind === 'chosen') {
        const { model } = verdict;
        const { capabilities, settings } = context;
        const keys = ownedKeys(model, { capabilities, template, settings: settings.entry });
        return planUpdate(item, { keys, allowsEffort: takesEffortByList(model) }, context);
    }
    if (verdict?.kind === 'out-of-scope') {
        const message = `${item.name} is left as it is: ${verdict.reason}.`;
        return { kind: 'same', notices: [{ message, place: entry.place }] };
    }
    const reason = verdict?.reason ?? context.selection.excludedByInput(id) ?? 'excluded';
    return planRemoval(item, { kind: 'excluded', reason });
}
function planUpdate(item, wanted, context) {
    const { entry, id, name } = item;
    const { keys, operations, notices } = updateEntry(entry, wanted, context.settings.entry);
    if (keys.length === 0)
        return { kind: 'same', notices };
    if (entry.keep) {
        const paths = keys.map((key) => key.path.join('.')).join(', ');
        const message = `${name} is protected by a \`keep\` comment; the catalogue would change ${paths}.`;
        return { kind: 'same', notices: [...notices, { message, place: entry.place }] };
    }
    const level = mostSevere(keys.map((key) => key.level));
    return {
        kind: 'update',
        change: { kind: 'updated', id, name, place: entry.place, keys, level },
        operations,
        notices,
    };
}
/**
 * The entry of a missing model is kept as it is until its days of grace are over, or as the open pull request has it, so
 * that an unmerged pull request does not change each time the list does.
 */
function planAbsence(item, why, proposed, context) {
    const { catalogue, memory, settings } = context;
    if ((0,lib_config/* touchesKeep */.jD)(item.entry, []))
        return planRemoval(item, why);
    const lastDay = (0,retirement/* retirementDate */.Gb)(item, context);
    const answer = absenceOf(item.id, why, catalogue, memory, { ...settings.removal, lastDay });
    if (answer.kind === 'removal')
        return planRemoval(item, answer.why);
    const held = hold(item, answer.why, answer.reason, answer.since);
    if (proposed.removed.has(item.id)) {
        const { since } = answer;
        const removal = since === undefined ? held : planRemoval(item, { ...why, since });
        return removal.kind === 'remove' ? pending(removal) : held;
    }
    const entry = proposed.changed.get(item.id);
    const owned = entry && proposedKeys(entry, settings.entry);
    const update = owned && planUpdate(item, owned, context);
    return update?.kind === 'update' ? { ...pending(update), held: held.held } : held;
}
function pending(part) {
    return { ...part, change: { ...part.change, pending: true } };
}
function planRemoval(item, why) {
    const { entry, id, name } = item;
    if ((0,lib_config/* touchesKeep */.jD)(entry, [])) {
        return hold(item, 'keep', 'a `# copilot-model-sync: keep` comment protects it');
    }
    const change = { kind: 'removed', id, name, place: entry.place, why, level: 'breaking' };
    return { kind: 'remove', change, entry: entry.index, notices: [] };
}
/**
 * Whether an entry still answers once another one is removed. An entry or wildcard that passes calls on to the same model
 * does not when Copilot no longer offers that model. A model that an input excludes still works.
 */
function stillWorks({ change: { id, why }, }) {
    if (why.kind === 'excluded')
        return () => true;
    return (entry) => (0,sync_template/* copilotId */.ki)(entry) !== id && entry.model?.startsWith('github_copilot/*') !== true;
}
/** Keeps an entry, and says why. */
function hold(item, why, reason, since) {
    const date = since === undefined ? {} : { since };
    return { kind: 'hold', held: { id: item.id, name: item.name, why, reason, ...date }, notices: [] };
}

;// CONCATENATED MODULE: ./lib/sync/additions.js








/** Entries for chosen models that have none. */
function additions(managed, template, context) {
    const present = new Set(managed.map(({ id }) => id));
    const settings = context.settings.entry;
    const params = inherited(managed, settings);
    return [...context.selection.verdicts.values()].flatMap((verdict) => {
        if (verdict.kind !== 'chosen' || present.has(verdict.model.id))
            return [];
        const { model } = verdict;
        const entry = newEntry(model, template, settings, params);
        return [addition(model, (0,sync_template/* applyTemplate */.XF)(template, model.id), entry)];
    });
}
/**
 * Entries for models that the open pull request adds and that went missing before anybody merged it. The rule that keeps
 * an entry in the file for now keeps them in the pull request.
 */
function pendingAdditions(managed, proposed, context) {
    const { catalogue, memory, settings } = context;
    const present = new Set(managed.map(({ id }) => id));
    return [...proposed.added].flatMap(([id, entry]) => {
        const absence = present.has(id) ? undefined : absenceFor(id, context);
        const value = absence && plainEntry(entry, settings.entry);
        if (absence === undefined || value === undefined)
            return [];
        const answer = absenceOf(id, absence, catalogue, memory, settings.removal);
        if (answer.kind === 'removal')
            return [];
        const name = entry.name ?? id;
        const reason = `${answer.reason}. It stays in the open pull request`;
        const { held } = hold({ id, name }, answer.why, reason, answer.since);
        const { change, operation } = addition(modelOf(id, entry), name, value);
        return [{ change: { ...change, pending: true }, operation, held }];
    });
}
/**
 * Separates the additions whose name is free from those whose name is taken, each sorted by id.
 *
 * A name is not taken where it already reaches the very model: in another config of the same proxy such a model is served
 * and gets no second entry, in that of another proxy it means the same to callers.
 *
 * @param own the names that the config will have apart from what is added
 */
function withFreeNames(wanted, own, { sameProxy, otherProxies }) {
    const added = [];
    const taken = [];
    for (const addition of wanted) {
        const { id, name } = addition.change;
        const reachesIt = (owner) => owner.kind === 'entry' && owner.calls === (0,sync_template/* litellmModel */.bp)(id);
        const here = [own, ...sameProxy].flatMap((names) => ownerOf(names, name) ?? []);
        const elsewhere = otherProxies.flatMap((names) => ownerOf(names, name) ?? []);
        const by = [...here, ...elsewhere].find((owner) => !reachesIt(owner));
        if (by !== undefined)
            taken.push({ id, name, by });
        else if (here.length === 0)
            added.push(addition);
    }
    return {
        added: added.toSorted((a, b) => additions_byId(a.change, b.change)),
        taken: taken.toSorted(additions_byId),
    };
}
function additions_byId(a, b) {
    return a.id < b.id ? -1 : 1;
}
function addition(model, name, entry) {
    return {
        change: { kind: 'added', id: model.id, name, model, entry, level: 'additive' },
        operation: { kind: 'insert', value: entry },
    };
}

;// CONCATENATED MODULE: ./lib/sync/dangling.js





/**
 * What refers to an entry that is removed: fallbacks, aliases, and entries that people made for the same model under
 * another name. Nothing breaks where another entry, an id, an alias or a wildcard answers the name.
 *
 * @param routes what the plan does to aliases and fallbacks: what it replaces refers to nothing any more
 */
function dangling(config, managed, removals, routes, context) {
    const { references, includes } = (0,lib_config/* routing */.DT)(config);
    const callable = [routes.names, ...(context.otherFiles ?? NO_OTHER_FILES).sameProxy];
    const breaks = new Map();
    const notices = [];
    const report = (entry, broken, already) => {
        if (entry !== undefined)
            breaks.set(entry, [...(breaks.get(entry) ?? []), broken]);
        else if (already !== undefined)
            notices.push(already);
    };
    for (const reference of references) {
        if (isReplaced(reference, routes))
            continue;
        const { kind, path, target, place } = reference;
        const removal = removals.find(({ entry }) => calledBy(config.entries[entry], target));
        const works = removal === undefined ? undefined : stillWorks(removal);
        // LiteLLM does not follow an alias to another alias.
        const reached = kind === 'fallback' ? callable : callable.map((it) => withoutAliases(it));
        if (reached.some((it) => answerTo(it, target, works) !== undefined))
            continue;
        report(removal?.entry, { message: `${path} refers to ${target}, which is removed`, place }, includes === undefined
            ? { message: `${path} refers to ${target}, which no entry defines.`, place }
            : undefined);
    }
    const ours = new Set(managed.map(({ entry }) => entry.index));
    for (const entry of config.entries) {
        const id = (0,sync_template/* copilotId */.ki)(entry);
        if (id === undefined || ours.has(entry.index))
            continue;
        const removal = removals.find(({ change }) => change.id === id && change.why.kind !== 'excluded');
        const calls = `${entry.name ?? 'an entry'} calls ${entry.model}`;
        const unknown = isUnknown(id, managed, context);
        report(removal?.entry, { message: `${calls}, which Copilot no longer offers`, place: entry.place }, unknown ? { message: `${calls}, which is not in Copilot’s catalogue.`, place: entry.place } : undefined);
    }
    return {
        removed: removals.map((removal) => outcome(removal, breaks.get(removal.entry), routes, callable)),
        notices,
    };
}
/** A removal with what becomes of the name, and what that means for callers. */
function outcome(removal, breaks, { lost, withoutSuccessor }, callable) {
    const { change, entry } = removal;
    const owner = answerAfter(removal, callable);
    const less = owner?.kind === 'alias' ? lost.get(entry) : undefined;
    const isEqual = less !== undefined && less.length === 0 && breaks === undefined;
    return {
        ...change,
        ...(breaks === undefined ? {} : { breaks }),
        ...(owner === undefined
            ? {}
            : { answeredBy: less === undefined ? owner : { ...owner, isPlanned: true } }),
        ...(less === undefined || less.length === 0 ? {} : { lost: less }),
        ...(owner === undefined && withoutSuccessor.has(change.name) ? { noSuccessor: true } : {}),
        level: isEqual ? 'additive' : 'breaking',
    };
}
/** Whether the plan changes the alias or the fallbacks that a reference is in. */
function isReplaced({ kind, path, place }, { changes }) {
    if (kind === 'alias') {
        return changes.some((it) => it.kind === 'alias' && it.place !== undefined && samePlace(it.place, place));
    }
    const [, name] = /^[a-z_]+\.fallbacks\[\d+\]\.(.*)\[\d+\]$/su.exec(path) ?? [];
    return changes.some((it) => it.kind === 'fallbacks' && it.place !== undefined && it.name === name);
}
function samePlace(a, b) {
    return a.line === b.line && a.column === b.column;
}
function answerAfter(removal, callable) {
    const [first] = callable.flatMap((it) => answerTo(it, removal.change.name, stillWorks(removal)) ?? []);
    return first;
}
function calledBy(entry, name) {
    return entry !== undefined && (entry.name === name || entry.id === name);
}
/** The plan already reports a managed model that is missing, and a record that could not be read may be any model. */
function isUnknown(id, managed, { catalogue, selection }) {
    const readable = catalogue.nameless === 0 && !catalogue.unreadable.includes(id);
    return readable && !selection.verdicts.has(id) && !managed.some((item) => item.id === id);
}

;// CONCATENATED MODULE: ./lib/sync/routing/fallbacks.js



/**
 * The input `fallbacks`: a chain for each entry, and the same for each alias of it that is ours, since LiteLLM does not use
 * the fallbacks of an alias's target.
 *
 * @param routes with the names as they will be
 */
function fallbackChains(routes, template) {
    const notices = [];
    const say = (message, place = { path: routes.path }) => {
        notices.push({ message, place });
    };
    const given = routes.context.settings.routing.fallbacks;
    const chains = given.flatMap((item) => wantedChain(item, routes, template, say));
    const named = new Set(chains.map(({ name }) => name));
    const existing = new Map();
    for (const chain of chainsInUse(routes).toReversed())
        existing.set(chain.name, chain);
    const changes = [];
    for (const chain of [...chains, ...chains.flatMap((it) => repeated(it, routes, named, existing))]) {
        const now = existing.get(chain.name);
        if ((0,lib_config/* sameValue */.eE)(now?.targets, chain.targets))
            continue;
        if (now?.keep ?? routes.routing.kept.fallbacks) {
            const wanted = (0,words/* list */.p_)(chain.targets.map((target) => `\`${target}\``));
            say(`The fallbacks of \`${chain.name}\` are protected by a \`keep\` comment; the input \`fallbacks\` would change them to ${wanted}.`, now?.place);
        }
        else
            changes.push(change(chain, now));
    }
    return { changes, notices };
}
/** The chain of one item, without models that no entry serves; none where none is left. */
function wantedChain({ id, targets }, { findServed, names }, template, say) {
    const alias = names.aliases.get((0,sync_template/* applyTemplate */.XF)(template, id));
    const name = findServed(id)?.name ?? alias?.name;
    if (name === undefined) {
        say(`No managed entry serves ${id}, so its fallbacks of the input \`fallbacks\` are not written.`);
        return [];
    }
    const missing = targets.filter((target) => findServed(target) === undefined);
    const which = (0,words/* list */.p_)(missing, 5);
    if (missing.length === targets.length) {
        say(`The fallbacks of ${id} are not written: no managed entry serves ${which}.`);
    }
    else if (missing.length > 0) {
        const them = missing.length === 1 ? 'it' : 'them';
        say(`The fallbacks of ${id} are written without ${which}: no managed entry serves ${them}.`);
    }
    // A removed model that has become an alias of its own fallback would be called twice.
    const called = findServed(id) === undefined ? alias?.target : name;
    const found = targets
        .flatMap((target) => findServed(target)?.name ?? [])
        .filter((target) => target !== called);
    return found.length === 0 ? [] : [{ id, name, targets: found }];
}
/**
 * The same chain for the aliases of its entry: those of the input, and those of removed models. An existing chain
 * of the latter is a person's, unless it is the same as the entry's.
 */
function repeated({ id, name, targets }, { names, context, isModelName }, named, existing) {
    const { aliases, onRemoval } = context.settings.routing;
    const given = new Set(aliases.map((alias) => alias.name));
    const isOurs = (alias) => {
        if (given.has(alias))
            return true;
        if (onRemoval !== 'alias' || !isModelName(alias))
            return false;
        const own = existing.get(alias);
        return own === undefined || (0,lib_config/* sameValue */.eE)(own.targets, existing.get(name)?.targets);
    };
    return [...names.aliases.values()].flatMap((alias) => {
        if (alias.target !== name || named.has(alias.name) || !isOurs(alias.name))
            return [];
        return [{ id, name: alias.name, targets }];
    });
}
/** LiteLLM uses one of the two lists: that of `router_settings`, if there is one. */
function chainsInUse({ routing: { fallbacks } }) {
    const router = fallbacks.filter(({ section }) => section === 'router_settings');
    return router.length > 0 ? router : fallbacks;
}
function change({ id, name, targets }, now) {
    const from = now?.targets;
    const isKept = from === undefined || from.every((target) => targets.includes(target));
    return {
        kind: 'fallbacks',
        id,
        name,
        ...(now === undefined ? {} : { place: now.place }),
        ...(from === undefined ? {} : { from }),
        to: targets,
        level: isKept ? 'additive' : 'breaking',
    };
}

;// CONCATENATED MODULE: ./lib/sync/routing/input-aliases.js


/** The input `aliases`: each name calls the managed entry of its model. */
function inputAliases(routes) {
    const steps = routes.context.settings.routing.aliases.map((wanted) => inputAlias(wanted, routes));
    return {
        changes: steps.flatMap(({ changes }) => changes),
        notices: steps.flatMap(({ notices }) => notices),
    };
}
const input_aliases_NOTHING = { changes: [], notices: [] };
function inputAlias({ name, id }, routes) {
    const { path, names, findServed, routing } = routes;
    const existing = names.aliases.get(name);
    const served = findServed(id);
    if (served === undefined) {
        const now = existing?.target === undefined ? 'is not written' : `calls \`${existing.target}\``;
        return notice(`No managed entry serves ${id}: the alias \`${name}\` of the input \`aliases\` ${now}.`);
    }
    if (existing !== undefined && existing.target === served.name)
        return input_aliases_NOTHING;
    const hidden = entryNamed(name, routes);
    if (hidden !== undefined) {
        return notice(`The alias \`${name}\` of the input \`aliases\` is not written: an entry has that name, and with the alias LiteLLM would never call it.`, hidden.place);
    }
    if (existing?.keep ?? routing.kept.aliases) {
        return notice(`The alias \`${name}\` is protected by a \`keep\` comment; the input \`aliases\` would change its target to \`${served.name}\`.`, existing?.place);
    }
    const change = {
        kind: 'alias',
        id,
        name,
        ...(existing === undefined ? {} : { place: existing.place }),
        ...(existing?.target === undefined ? {} : { from: existing.target }),
        to: served.name,
        why: 'input',
        level: isAnswered(name, routes) ? 'breaking' : 'additive',
    };
    return { changes: [change], notices: [] };
    function notice(message, place = { path }) {
        return { changes: [], notices: [{ message, place }] };
    }
}
/** The entry that has a name, as its `model_name` or its id. */
function entryNamed(name, { names, context }) {
    const { sameProxy } = context.otherFiles ?? NO_OTHER_FILES;
    const [owner] = [names, ...sameProxy].flatMap((it) => ownerOf(withoutAliases(it), name) ?? []);
    return owner;
}
/** Whether calls to a name reach a model now. What is lost with a removed entry of that name is part of its removal. */
function isAnswered(name, { before, removed, context }) {
    if (removed.some(({ change }) => change.name === name))
        return false;
    const { sameProxy } = context.otherFiles ?? NO_OTHER_FILES;
    return [before, ...sameProxy].some((names) => answerTo(names, name) !== undefined);
}

;// CONCATENATED MODULE: ./lib/sync/routing/lost.js



/**
 * The keys of a removed entry's `model_info` that its successor lacks or lowers, by the level table; `mode` where it is a
 * model of another kind. Empty: callers of the removed entry lose nothing that its entry states.
 */
function lostKeys({ info }, successor) {
    const mode = kindOfMode(info.get('mode')?.value);
    const isOtherKind = mode !== kindOfMode(successor.info.get('mode'));
    const lost = [...info].flatMap(([key, read]) => {
        const to = successor.info.get(key);
        if (!isCompared(key) || (0,lib_config/* sameValue */.eE)(read.value, to))
            return [];
        return keyLevel(['model_info', key], read, to) === 'breaking' ? [key] : [];
    });
    return isOtherKind ? ['mode', ...lost] : lost;
}
/** LiteLLM answers a chat call with either mode, and takes an entry without one for chat. */
function kindOfMode(mode) {
    return mode === undefined || mode === null || mode === 'responses' ? 'chat' : mode;
}
function isCompared(key) {
    return key.startsWith('supports_') || key === 'reasoning_effort_levels' || isNumericKey(key);
}

;// CONCATENATED MODULE: ./lib/sync/routing/removed-names.js




/**
 * `on-removal: alias`: the name of each removed entry becomes an alias of the successor, unless something else answers it,
 * and an alias of ours that called the entry calls the successor, since LiteLLM does not follow an alias to another one.
 *
 * @param entries of the config, by position
 */
function removedNames(routes, entries) {
    const changes = new Map();
    const withoutSuccessor = new Set();
    const { context, routing, names, path } = routes;
    const removed = context.settings.routing.onRemoval === 'alias' ? routes.removed : [];
    let areKept = false;
    for (const removal of removed) {
        const { name } = removal.change;
        if (hasOwner(removal, routes))
            continue;
        const successor = routes.successorOf(removal.change);
        if (successor === undefined) {
            withoutSuccessor.add(name);
            continue;
        }
        if (!names.aliases.has(name)) {
            if (routing.kept.aliases)
                areKept = true;
            else
                changes.set(name, aliasOf(successor, name));
        }
        const entry = entries[removal.entry];
        for (const change of redirected(removal, successor, routes, entry))
            changes.set(change.name, change);
    }
    const notice = {
        message: 'A `keep` comment protects `model_group_alias`, so no alias is added for a removed model.',
        place: { path },
    };
    return { changes: [...changes.values()], notices: areKept ? [notice] : [], withoutSuccessor };
}
function aliasOf({ id, name: to }, name) {
    return { kind: 'alias', id, name, to, why: 'successor', level: 'additive' };
}
/** Aliases that call the removed entry: those of the input, and those of models that were removed earlier. */
function redirected({ change: { name: removed } }, successor, { names, context, isModelName }, entry) {
    const given = new Set(context.settings.routing.aliases.map(({ name }) => name));
    const isLess = entry === undefined || lostKeys(entry, successor).length > 0;
    return [...names.aliases.values()].flatMap(({ name, target, keep, place }) => {
        if (keep || target !== removed || names.entries.has(name))
            return [];
        if (!given.has(name) && !isModelName(name))
            return [];
        const level = isLess ? 'breaking' : 'additive';
        return [{ ...aliasOf(successor, name), place, from: removed, level }];
    });
}
/**
 * Whether something other than an alias has the name, or answers it. An entry that has it but cannot answer, such as one that
 * a `keep` protects, would be hidden by an alias.
 */
function hasOwner(removal, { names, context }) {
    const { sameProxy } = context.otherFiles ?? NO_OTHER_FILES;
    const { name } = removal.change;
    return [names, ...sameProxy]
        .map((it) => withoutAliases(it))
        .some((it) => ownerOf(it, name) !== undefined || answerTo(it, name, stillWorks(removal)) !== undefined);
}

;// CONCATENATED MODULE: ./lib/sync/routing/routes.js
/** The names as they are once these changes are made. */
function withChanges(names, changes, path) {
    const aliases = new Map(names.aliases);
    for (const { name, to, place = { path } } of changes) {
        if (to === undefined)
            aliases.delete(name);
        else
            aliases.set(name, { name, target: to, place, keep: false });
    }
    return { ...names, aliases };
}

;// CONCATENATED MODULE: ./lib/sync/routing/served.js



/**
 * The entries that the file has once the plan is carried out, and those that other files of the same proxy have now.
 */
function servedEntries({ managed, plans, settled, template }, sameProxy) {
    const removedAt = removedPositions(settled.removed);
    const own = new Map();
    for (const [at, { id, name, entry }] of managed.entries()) {
        if (removedAt.has(entry.index))
            continue;
        own.set(id, { id, name, info: infoAfter(entry.info, plans[at]) });
    }
    for (const { change } of settled.added) {
        const { id, name, entry } = change;
        const info = entry['model_info'];
        own.set(id, { id, name, info: new Map((0,model/* isMap */.j)(info) ? Object.entries(info) : []) });
    }
    return (id) => own.get(id) ?? servedElsewhere(id, template, sameProxy);
}
function infoAfter(info, plan) {
    const after = new Map([...info].map(([key, { value }]) => [key, value]));
    if (plan?.kind !== 'update')
        return after;
    const { change } = plan;
    for (const { path, to } of change.kind === 'updated' ? change.keys : []) {
        const [section, key] = path;
        if (section === 'model_info' && key !== undefined)
            after.set(key, to);
    }
    return after;
}
function servedElsewhere(id, template, sameProxy) {
    const name = (0,sync_template/* applyTemplate */.XF)(template, id);
    const [entry] = sameProxy.flatMap(({ entries }) => (entries.get(name) ?? []).filter((it) => (0,sync_template/* copilotId */.ki)(it) === id));
    return entry && { id, name, info: infoAfter(entry.info, undefined) };
}

;// CONCATENATED MODULE: ./lib/sync/routing/successor.js



/**
 * The successor of a model: the one that Copilot announces, or that an earlier run wrote to the entry as
 * `successor_model`, or the one in `successors`. A successor that is not served is replaced by its own successor. A removal that
 * is taken over from the open pull request keeps the alias that it has there. Nothing is guessed.
 */
function successors(managed, template, findServed, { selection, settings, proposed }) {
    const given = settings.routing.successors.map(({ pattern, id }) => ({ matches: (0,glob/* glob */.T)(pattern), id }));
    const candidates = (id) => {
        const written = managed.filter((item) => item.id === id).flatMap((item) => writtenIds(item, template));
        const all = [
            selection.verdicts.get(id)?.model.retirement?.successor,
            ...written,
            given.find(({ matches }) => matches(id))?.id,
        ];
        return all.filter((it) => it !== undefined);
    };
    return ({ id: removed, name, pending }) => {
        // Two models may name each other.
        const seen = new Set([removed]);
        const search = (id) => {
            for (const candidate of candidates(id)) {
                if (seen.has(candidate))
                    continue;
                seen.add(candidate);
                const found = findServed(candidate) ?? search(candidate);
                if (found !== undefined)
                    return found;
            }
            return undefined;
        };
        return search(removed) ?? (pending === true ? findServed(proposedId(name) ?? '') : undefined);
    };
    /** The model that the open pull request makes a name an alias of. */
    function proposedId(name) {
        const [now, before] = [proposed?.config, proposed?.before].map((config) => config && (0,lib_config/* routing */.DT)(config).aliases.find((alias) => alias.name === name)?.target);
        return now === undefined || now === before ? undefined : (0,sync_template/* idOfName */.qf)(template, now);
    }
}
/** `successor_model` is written by the template. A person may have written the id alone. */
function writtenIds({ entry }, template) {
    const value = entry.info.get('successor_model')?.value;
    if (typeof value !== 'string')
        return [];
    const id = (0,sync_template/* idOfName */.qf)(template, value);
    return id === undefined || id === value ? [value] : [id, value];
}

;// CONCATENATED MODULE: ./lib/sync/routing/index.js













/** Plans aliases and fallbacks: those of the inputs, and the aliases of removed models. */
function planRoutes(config, planned, context) {
    const { settled } = planned;
    const before = routesOf(config, planned, context);
    const withAliases = (changes) => {
        return { ...before, names: withChanges(before.names, changes, config.path) };
    };
    if (context.otherFiles?.isIncluded === true)
        return included(before);
    const returned = returnedAliases(before, settled);
    const given = inputAliases(withAliases(returned)).changes;
    const removed = removedNames(withAliases([...returned, ...given]), config.entries);
    const aliases = [...returned, ...given, ...removed.changes];
    const after = withAliases(aliases);
    const fallbacks = fallbackChains(after, planned.template);
    const changes = [...aliases, ...fallbacks.changes];
    return {
        changes,
        operations: changes.map(operationOf),
        // Only now it is known what an alias calls that could not be written.
        notices: [...inputAliases(after).notices, ...removed.notices, ...fallbacks.notices],
        names: after.names,
        lost: lostBy(config, aliases, after),
        withoutSuccessor: removed.withoutSuccessor,
    };
}
function routesOf(config, planned, context) {
    const { managed, settled, template } = planned;
    const { sameProxy } = context.otherFiles ?? NO_OTHER_FILES;
    const { verdicts } = context.selection;
    const findServed = servedEntries(planned, sameProxy);
    const removedAt = removedPositions(settled.removed);
    const added = settled.added.map(({ change: { id, name } }) => {
        return { name, model: (0,sync_template/* litellmModel */.bp)(id), id: undefined, place: { path: config.path }, info: new Map() };
    });
    return {
        path: config.path,
        routing: (0,lib_config/* routing */.DT)(config),
        before: namesOf(config, config.entries),
        names: namesOf(config, [...config.entries.filter(({ index }) => !removedAt.has(index)), ...added]),
        removed: settled.removed,
        findServed,
        successorOf: successors(managed, template, findServed, context),
        isModelName: isModelName(template, context.settings.routing, (id) => verdicts.has(id)),
        context,
    };
}
/** LiteLLM takes the `router_settings` of an included file in place of the whole section of the file that includes it. */
function included({ names, removed, context, path }) {
    const isAsked = context.settings.routing.onRemoval === 'alias' && removed.length > 0;
    const message = 'Another config includes this file. If this file had `router_settings`, LiteLLM would use them instead of those of the other config, so no alias is added for a removed model.';
    return {
        changes: [],
        operations: [],
        notices: isAsked ? [{ message, place: { path } }] : [],
        names,
        lost: new Map(),
        withoutSuccessor: new Set(),
    };
}
/** Aliases that make way for an entry of their name; see `makesWay`. */
function returnedAliases({ names }, { added }) {
    return added.flatMap(({ change: { id, name } }) => {
        const alias = names.aliases.get(name);
        if (alias === undefined)
            return [];
        const from = alias.target === undefined ? {} : { from: alias.target };
        return [{ kind: 'alias', id, name, place: alias.place, ...from, why: 'returned', level: 'additive' }];
    });
}
function lostBy({ entries }, aliases, { removed, findServed }) {
    const byName = new Map(aliases.flatMap((alias) => (alias.to === undefined ? [] : [[alias.name, alias]])));
    return new Map(removed.flatMap(({ entry, change }) => {
        const [was, alias] = [entries[entry], byName.get(change.name)];
        const successor = alias && findServed(alias.id);
        return was === undefined || successor === undefined ? [] : [[entry, lostKeys(was, successor)]];
    }));
}
function operationOf(change) {
    const { name } = change;
    if (change.kind === 'fallbacks')
        return { kind: 'set-fallbacks', name, targets: change.to };
    return change.to === undefined
        ? { kind: 'unset-alias', name }
        : { kind: 'set-alias', name, target: change.to };
}

;// CONCATENATED MODULE: ./lib/sync/mass-removal.js

/**
 * Which models are held because too many would be removed at once, each with the reason: more than half of what the file
 * would contain with them, or all (at least two) of one vendor. Off a VPN every Claude model vanishes from the list while
 * the account has not changed; a removal of that size is more likely such an answer than news.
 *
 * The share is of the removed, staying and added models together. Carrying out the plan does not change their number, so
 * planning again never holds or releases more.
 *
 * A missing model has no record that names its vendor, so the first word of its id counts as the vendor (`claude`, `gpt`).
 */
function massRemoval({ removed, staying, added }) {
    const remedy = 'Set `allow-mass-removal: true` for one run if this is intended';
    const remaining = new Set([...staying, ...added]);
    if (removed.size > remaining.size) {
        const all = removed.size + remaining.size;
        const reason = `${removed.size} of ${(0,words/* count */.U9)(all, 'model')} would be removed at once. ${remedy}`;
        return new Map([...removed].map((id) => [id, reason]));
    }
    const remainingVendors = new Set([...remaining].map(vendorOf));
    const held = new Map();
    for (const [vendor, ids] of byVendor(removed)) {
        if (ids.length < 2 || remainingVendors.has(vendor))
            continue;
        const reason = `all ${ids.length} \`${vendor}\` models would be removed at once. ${remedy}`;
        for (const id of ids)
            held.set(id, reason);
    }
    return held;
}
function byVendor(ids) {
    const vendors = new Map();
    for (const id of ids) {
        const vendor = vendorOf(id);
        const group = vendors.get(vendor);
        if (group === undefined)
            vendors.set(vendor, [id]);
        else
            group.push(id);
    }
    return vendors;
}
function vendorOf(id) {
    return /^[a-z]+/i.exec(id)?.[0].toLowerCase() ?? id;
}

;// CONCATENATED MODULE: ./lib/sync/settle.js





/**
 * Decides which of the wanted additions and removals are carried out.
 *
 * Each depends on the other: an entry that is held back keeps its `model_info.id`, which may be the name of an addition,
 * and additions count for the share that is removed. So the function starts from all removals and repeats with those that
 * the guard allows, until it allows all of them. Each round has fewer.
 */
function settle(config, wanted, context) {
    let removals = wanted.removals;
    for (;;) {
        const settled = settleWith(config, removals, wanted, context);
        if (settled.removed.length === removals.length)
            return settled;
        removals = settled.removed;
    }
}
function settleWith(config, removals, wanted, context) {
    const staying = withoutRemoved(config, removals);
    const names = namesOf(config, staying);
    const { added, taken } = addable(wanted, names, context.otherFiles ?? NO_OTHER_FILES);
    const held = heldBack(wanted, added, context);
    return {
        added,
        taken,
        removed: removals.filter((removal) => !held.has(removal)),
        held: [...held.values()],
        names,
    };
}
/**
 * The additions whose name is free. What is added may be what an alias calls, so that the alias makes way for another
 * addition: it repeats until no more are added.
 */
function addable({ additions, makesWay }, names, otherFiles) {
    let count = 0;
    let added = new Set();
    for (;;) {
        const own = withoutAliases(names, (alias) => makesWay(alias, added));
        const result = withFreeNames(additions, own, otherFiles);
        if (result.added.length === count)
            return result;
        count = result.added.length;
        added = new Set(result.added.map(({ change }) => change.name));
    }
}
function withoutRemoved({ entries }, removals) {
    const removed = removedPositions(removals);
    return entries.filter(({ index }) => !removed.has(index));
}
/**
 * The removals that are too many at once. Upstream's only: what an input excludes is wanted. What the open pull request
 * already removes was let through by an earlier run and does not count again.
 */
function heldBack({ managed, removals, proposed }, added, { settings }) {
    if (settings.removal.allowMass)
        return new Map();
    const byUpstream = removals.filter(({ change }) => change.why.kind !== 'excluded' && !proposed.removed.has(change.id));
    const removedAt = removedPositions(removals);
    const staying = new Set(managed.filter(({ entry }) => !removedAt.has(entry.index)).map(({ id }) => id));
    const reasons = massRemoval({
        // A comment may keep one of several entries for a model: then the model is not removed.
        removed: new Set(byUpstream.map(({ change }) => change.id).filter((id) => !staying.has(id))),
        staying,
        added: new Set(added.map(({ change }) => change.id)),
    });
    return new Map(byUpstream.flatMap((removal) => {
        const { id, name } = removal.change;
        const reason = reasons.get(id);
        return reason === undefined ? [] : [[removal, { id, name, why: 'mass-removal', reason }]];
    }));
}

;// CONCATENATED MODULE: ./lib/sync/shared-keys.js


/** Keys that are one entry's own, or that a sync removes from entries. */
const NEVER_SHARED = new Set([
    'litellm_params.model',
    'litellm_params.allowed_openai_params',
    'litellm_params.model_info',
    'litellm_params.cache_models_for',
    'model_info.id',
    'model_info.supports_tool_calls',
    'model_info.supports_structured_outputs',
    ...ownedNames({ costs: true, displayNames: true }).map((key) => `model_info.${key}`),
]);
/**
 * Keys of people that all managed entries have, at least two, and that a new entry lacks: `rpm`, `tier`, `access_groups`.
 * They are not copied, since a limit or a permission is a person's decision. Values are not shown: one may be a secret.
 *
 * @param staying the managed entries that stay
 */
function sharedKeysNotice(staying, added) {
    const [first, ...others] = staying;
    if (first === undefined || others.length === 0)
        return undefined;
    const shared = keysOf(first).filter((key) => others.every((entry) => hasKey(entry, key)));
    const missing = shared.filter(({ section, key }) => added.some(({ change: { entry } }) => {
        const map = entry[section];
        return typeof map !== 'object' || map === null || !Object.hasOwn(map, key);
    }));
    if (missing.length === 0)
        return undefined;
    const keys = missing.map(({ section, key }) => `${section}.${key}`);
    const which = added.length === 1 ? 'the added entry does not' : 'the added entries do not';
    return {
        message: `All ${(0,words/* count */.U9)(staying.length, 'managed entry', 'managed entries')} have ${(0,words/* list */.p_)(keys, 10)}; ${which}. To set such keys on new entries, use \`new-entry\`.`,
        place: first.place,
    };
}
function keysOf({ params, info }) {
    const all = [
        ...[...params.keys()].map((key) => ({ section: 'litellm_params', key })),
        ...[...info.keys()].map((key) => ({ section: 'model_info', key })),
    ];
    return all.filter(({ section, key }) => !NEVER_SHARED.has(`${section}.${key}`));
}
function hasKey({ params, info }, { section, key }) {
    return (section === 'litellm_params' ? params : info).has(key);
}

;// CONCATENATED MODULE: ./lib/sync/wildcards.js


/**
 * Says which added entries take calls from a wildcard that answered them until now: LiteLLM prefers an exact name. One notice
 * for a file, however many wildcards and models there are.
 */
function wildcardNotice(names, added) {
    const wildcards = new Set();
    const matched = [];
    for (const { change } of added) {
        const [wildcard] = wildcardsFor(names, change.name);
        if (wildcard === undefined)
            continue;
        wildcards.add(wildcard);
        matched.push(change.name);
    }
    const [first] = wildcards;
    if (first === undefined)
        return undefined;
    const patterns = [...wildcards].map(({ name }) => name ?? '');
    const answered = wildcards.size === 1 ? 'answers' : 'answer';
    return {
        message: `${(0,words/* list */.p_)(patterns, 5)} also ${answered} calls to ${(0,words/* list */.p_)(matched, 10)}. LiteLLM prefers an exact name, so the added ${matched.length === 1 ? 'entry answers' : 'entries answer'} them from now on.`,
        place: first.place,
    };
}

;// CONCATENATED MODULE: ./lib/sync/plan.js



















/**
 * What a sync would do to one config: wanted × file. Pure: no clock, no network; everything later (edit, pull request,
 * outputs, level) reads the result and nothing recomputes it. The findings are added after the edit.
 */
function planFile(config, context) {
    const found = (0,sync_template/* templateFor */.a3)(config.entries, context.settings.entry.modelName, config.path);
    if (found.kind === 'refused')
        return found;
    const included = found.from === 'default' ? context.otherFiles?.template : undefined;
    const template = included === undefined
        ? { text: found.text, from: found.from }
        : { text: included, from: 'file' };
    return { kind: 'plan', plan: planWith(config, template, context) };
}
/** The ids that a file serves once its plan is carried out. */
function served(config, plan) {
    const removed = new Set(plan.operations.flatMap((it) => (it.kind === 'remove' ? [it.entry] : [])));
    const staying = config.entries.flatMap((entry) => {
        const id = (0,sync_template/* copilotId */.ki)(entry);
        return id === undefined || removed.has(entry.index) ? [] : [id];
    });
    return [...staying, ...plan.changes.flatMap((change) => (change.kind === 'added' ? [change.id] : []))];
}
function planWith(config, template, context) {
    const managed = (0,sync_managed/* managedEntries */.m)(config, template.text);
    const proposed = proposedEntries(context.proposed, template.text);
    const entryPlans = managed.map((item) => planEntry(item, template.text, proposed, context));
    const updates = entryPlans.filter((it) => it.kind === 'update');
    const settled = settle(config, {
        managed,
        additions: wantedAdditions(config, managed, template.text, proposed, context),
        removals: entryPlans.filter((it) => it.kind === 'remove'),
        proposed,
        makesWay: makesWay(config, managed, context.settings.routing, context.otherFiles),
    }, context);
    const { added, taken } = settled;
    const routes = planRoutes(config, { template: template.text, managed, plans: entryPlans, settled }, context);
    const { removed, notices } = dangling(config, managed, settled.removed, routes, context);
    const changes = [
        ...added.map(({ change }) => change),
        ...updates.map(({ change }) => change),
        ...removed,
        ...routes.changes,
    ];
    return {
        ...(0,config_location/* locationOf */.h)(config),
        template,
        stage: stageOf(managed, context),
        changes,
        held: [...entryPlans, ...added]
            .flatMap((it) => ('held' in it && it.held !== undefined ? [it.held] : []))
            .concat(settled.held),
        taken,
        retiring: (0,retirement/* retiring */.vv)(namesAfter(managed, settled), context),
        findings: [],
        notices: [
            ...config.notices,
            ...entryPlans.flatMap((it) => it.notices),
            ...additionNotices(config, managed, settled, context),
            ...notices,
            ...routes.notices,
        ],
        missing: missingIds(managed, proposed, context),
        operations: [
            ...updates.flatMap(({ operations }) => operations),
            ...settled.removed.map(({ entry }) => ({ kind: 'remove', entry })),
            ...added.map(({ operation }) => operation),
            ...routes.operations,
        ],
        managed: managed.map(({ entry }) => entry.index),
        level: mostSevere(changes.map((change) => change.level)),
    };
}
/** The entries to be added, if their names are free: none to a list that a `keep` protects. */
function wantedAdditions(config, managed, template, proposed, context) {
    if (config.keep)
        return [];
    const pending = pendingAdditions(managed, proposed, context);
    // LiteLLM adds included lists to the config's own: a list here would double what they define.
    return config.list === 'included' ? pending : [...additions(managed, template, context), ...pending];
}
/** The managed entries of the file as it will be. */
function namesAfter(managed, { added, removed }) {
    const removedAt = removedPositions(removed);
    const staying = managed.filter(({ entry }) => !removedAt.has(entry.index));
    return [...staying, ...added.map(({ change }) => change)].map(({ id, name }) => ({ id, name }));
}
/** A sync states the `mode` of every entry that it writes, so that entries without one show that there was none. */
function stageOf(managed, { isNew }) {
    if (isNew === true)
        return 'new';
    return managed.some(({ entry }) => entry.info.has('mode')) ? 'synced' : 'adopted';
}
/** What people should know about the entries that are added. */
function additionNotices(config, managed, { added, removed, names }, { otherFiles, settings }) {
    if (added.length === 0)
        return [];
    const removedAt = removedPositions(removed);
    const staying = managed.map(({ entry }) => entry).filter(({ index }) => !removedAt.has(index));
    const unread = otherFiles?.unread ?? (0,lib_config/* routing */.DT)(config).includes ?? [];
    const notices = [
        wildcardNotice(names, added),
        sharedKeysNotice(staying, added),
        credentialNotice(added, inherited(managed, settings.entry)),
        unread.length === 0
            ? undefined
            : {
                message: `The names of the added entries were not compared with those in ${(0,words/* list */.p_)(unread, 5)}, because this run does not read included files that \`config-path\` does not list.`,
                place: { path: config.path },
            },
    ];
    return notices.filter((notice) => notice !== undefined);
}
/**
 * The ids that this run counts as missing in the history: not those that an input excludes or that could not be read, nor
 * those whose entry is kept in any case.
 */
function missingIds(managed, proposed, context) {
    const { isInScope } = context.selection;
    const kept = new Set(managed.flatMap(({ entry, id }) => (0,lib_config/* touchesKeep */.jD)(entry, []) || !isInScope(entry.info.get('mode')?.value) ? [id] : []));
    const ids = [...managed.map(({ id }) => id), ...proposed.added.keys()];
    const missing = ids.filter((id) => {
        if (kept.has(id))
            return false;
        const absence = absenceFor(id, context);
        return absence !== undefined && whyUnreadable(id, absence, context.catalogue) === undefined;
    });
    return [...new Set(missing)].toSorted();
}

;// CONCATENATED MODULE: ./lib/sync/sync-file.js








/**
 * Plans and edits the config of one file.
 *
 * @param read the file as it is after the edits of other configs in it
 * @param otherFiles what the other files of the run define; undefined when there is none
 */
function syncFile(file, read, shared, otherFiles) {
    const reason = whyPassedOver(file, read);
    if (reason !== undefined)
        return { kind: 'passed-over', reason };
    if (read.kind === 'refused')
        return read;
    const { config } = read;
    const foreign = (0,lib_config/* foreignConfig */.Z)(config);
    if (foreign !== undefined)
        return (0,errors/* refused */.J5)(foreign);
    const context = {
        ...shared,
        ...proposedFor(file),
        isNew: file.bytes === null,
        ...(otherFiles === undefined ? {} : { otherFiles }),
    };
    const planned = planFile(config, context);
    if (planned.kind === 'refused')
        return planned;
    const { plan } = planned;
    if (plan.operations.length === 0)
        return inspected(config, { plan, config, text: undefined });
    const edited = (0,lib_config/* editConfig */.pp)(config, plan.operations, { managed: plan.managed });
    if (edited.kind === 'refused')
        return edited;
    return planAgain(edited.config, plan, context) ?? inspected(config, { plan, ...edited });
}
/** What the open pull request makes of this config. A file there that cannot be read proposes nothing. */
function proposedFor({ proposed, ...file }) {
    if (proposed === undefined)
        return {};
    const [read, before] = [proposed.bytes, proposed.before].map((bytes) => (0,lib_config/* readConfig */.Xg)({ ...(0,config_location/* locationOf */.h)(file), bytes }));
    if (read?.kind !== 'config' || before?.kind !== 'config')
        return {};
    return { proposed: { config: read.config, before: before.config } };
}
/** Adds the findings to a plan, or refuses it for one that it would cause. */
function inspected(before, { plan, config, text }) {
    const { existing, introduced, notices } = inspect(before, config, plan);
    if (introduced !== undefined)
        return (0,errors/* refused */.J5)(introduced);
    return {
        kind: 'synced',
        plan: { ...plan, findings: existing, notices: [...plan.notices, ...notices] },
        models: served(before, plan),
        config,
        text,
    };
}
/** The last guard before an edit is accepted: planned once more, the file must need no other edit. */
function planAgain(config, before, context) {
    const again = planFile(config, context);
    if (again.kind === 'refused' || again.plan.template.text !== before.template.text) {
        return (0,errors/* refused */.J5)((0,sync_template/* templateLost */.Hp)(before));
    }
    if (again.plan.operations.length === 0)
        return undefined;
    const message = `${before.path} would need another edit after this one${ofKeys(again.plan)}, so nothing was edited.`;
    return (0,errors/* refused */.J5)((0,errors/* problem */.CC)('EDIT_UNSAFE', message, { place: { path: before.path } }));
}
/** The keys that the first update of a plan changes: they show what in `new-entry` the sync itself reverts. */
function ofKeys({ changes }) {
    const updated = changes.find((change) => change.kind === 'updated');
    if (updated === undefined)
        return '';
    return ` (of ${(0,words/* list */.p_)(updated.keys.map(({ path }) => path.join('.')), 5)} in ${updated.name})`;
}

;// CONCATENATED MODULE: ./lib/sync/sync.js










/**
 * Plans and edits all files: catalogue × files → plan and new bytes, verified. Pure; all or nothing.
 * A path may be given several times with different pointers: each edit builds on the one before.
 */
function syncFiles(catalogue, configs, settings, memory) {
    const context = newContext(catalogue, settings, memory);
    const none = (0,sync_select/* nothingSelected */.Pq)(context.selection);
    if (none !== undefined)
        return { kind: 'refused', problems: [none], plan: planOf(context, [], [], []) };
    const run = startRun(configs, settings);
    const plans = [];
    const problems = [];
    const passedOver = [];
    const models = new Set();
    for (const runFile of run.files) {
        const { file } = runFile;
        const result = syncFile(file, currentRead(run, runFile), context, othersOf(run, runFile));
        switch (result.kind) {
            case 'refused':
                problems.push(result.problem);
                break;
            case 'passed-over':
                passedOver.push({ ...(0,config_location/* locationOf */.h)(file), reason: result.reason });
                break;
            case 'synced':
                plans.push(result.plan);
                for (const id of result.models)
                    models.add(id);
                record(run, runFile, result, settings.routing);
                break;
            default:
                result;
        }
    }
    if (plans.length === 0 && problems.length === 0 && passedOver.length > 0) {
        problems.push(nothingFound(passedOver));
    }
    const plan = planOf(context, plans, passedOver, models);
    const [first, ...rest] = problems;
    if (first !== undefined)
        return { kind: 'refused', problems: [first, ...rest], plan };
    return { kind: 'synced', plan, changed: changedFiles(run) };
}
function planOf(context, files, passedOver, models) {
    const { catalogue, selection } = context;
    return {
        files,
        level: mostSevere(files.map((file) => file.level)),
        models: [...models].toSorted(),
        leftOut: (0,sync_select/* leftOut */.ig)(selection),
        passedOver,
        notices: [...catalogue.notices, ...selection.notices, ...priceNotices(context)],
    };
}
function priceNotices({ selection, settings }) {
    if (!settings.entry.costs)
        return [];
    const verdicts = [...selection.verdicts.values()];
    return unwrittenTiers(verdicts.flatMap(({ kind, model }) => (kind === 'chosen' ? [model] : [])));
}
function startRun(configs, settings) {
    const files = configs.map((file) => {
        const read = (0,lib_config/* readConfig */.Xg)(file);
        return { file, read, defines: configs.length === 1 ? undefined : definedBy(read, settings) };
    });
    return { files, texts: new Map() };
}
function definedBy(read, { entry, routing }) {
    if (read.kind === 'refused')
        return undefined;
    const template = (0,sync_template/* templateFor */.a3)(read.config.entries, entry.modelName, read.config.path);
    return definedNames(read.config, template.kind === 'template' ? template : undefined, routing);
}
/** The config as it is after the edits of other configs in the same file. */
function currentRead({ texts }, { file, read }) {
    const text = texts.get(file.path);
    return text === undefined ? read : (0,lib_config/* readConfig */.Xg)({ ...file, bytes: new TextEncoder().encode(text) });
}
function othersOf({ files }, { defines }) {
    if (defines === undefined)
        return undefined;
    return otherFiles(files.flatMap((file) => file.defines ?? []), defines);
}
/** Notes what a file contains now, for the files that follow. */
function record({ texts }, runFile, { plan, config, text }, routing) {
    if (text !== undefined)
        texts.set(plan.path, text);
    if (runFile.defines !== undefined)
        runFile.defines = definedNames(config, plan.template, routing);
}
function changedFiles({ texts }) {
    return [...texts].map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
}

;// CONCATENATED MODULE: ./lib/sync/index.js






/***/ }),

/***/ 8294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ managedEntries)
/* harmony export */ });
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9073);

/** The entries that call a Copilot model under the name that the template gives for it; all others are foreign. */
function managedEntries(config, template) {
    return config.entries.flatMap((entry) => {
        const id = (0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .copilotId */ .ki)(entry);
        return id !== undefined && entry.name === (0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .applyTemplate */ .XF)(template, id)
            ? [{ entry, id, name: entry.name }]
            : [];
    });
}


/***/ }),

/***/ 8684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ mode),
/* harmony export */   h: () => (/* binding */ otherModes)
/* harmony export */ });
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


/***/ }),

/***/ 1316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ daysUntil),
/* harmony export */   Gb: () => (/* binding */ retirementDate),
/* harmony export */   vv: () => (/* binding */ retiring)
/* harmony export */ });
/** The announced last day of a model that is missing: as its record says, or as an earlier run wrote it to the file. */
function retirementDate({ entry, id }, { selection }) {
    return selection.verdicts.get(id)?.model.retirement?.date ?? writtenDate(entry);
}
/** A date without quotes is no JSON value, but its text says what it is. */
function writtenDate({ info }) {
    const read = info.get('deprecation_date');
    const text = read?.value === undefined ? read?.source : read.value;
    return typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text.trim()) ? text.trim() : undefined;
}
/**
 * Those of some models that Copilot announces to withdraw, the next one first, and those without a date last.
 *
 * @param models with the name that callers use
 */
function retiring(models, { selection, memory }) {
    const found = models.flatMap(({ id, name }) => {
        const { retirement } = selection.verdicts.get(id)?.model ?? {};
        if (retirement === undefined)
            return [];
        const { date, successor } = retirement;
        return [
            {
                id,
                name,
                ...(date === undefined ? {} : { date, days: daysUntil(date, memory.moment.now) }),
                ...(successor === undefined ? {} : { successor }),
            },
        ];
    });
    return found.toSorted((a, b) => compare(a.date ?? 'z', b.date ?? 'z') || compare(a.name, b.name));
}
/** Whole days from the (UTC) day of a moment to a date; negative once it has passed. */
function daysUntil(date, now) {
    return Math.round((Date.parse(date) - Date.parse(now.toISOString().slice(0, 10))) / 86_400_000);
}
function compare(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
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
// EXTERNAL MODULE: ./lib/glob.js
var glob = __webpack_require__(5085);
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
    const why = [...reasons].map(([reason, models]) => `${models} ${reason}`).join('; ');
    return (0,errors/* problem */.CC)('NOTHING_SELECTED', `The catalogue has ${(0,words/* count */.U9)(verdicts.size, 'model')}, and none is selected: ${why}.`);
}
/** The models that get no entry, sorted by id. */
function leftOut(selection) {
    return [...selection.verdicts.values()].flatMap((verdict) => verdict.kind === 'chosen'
        ? []
        : [
            {
                id: verdict.model.id,
                reason: verdict.reason,
                ...(verdict.kind === 'excluded' ? { excluded: true } : {}),
            },
        ]);
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
 * model which is no longer offered: nobody can use it, but the endpoints that upstream reports may change from one run to
 * the next, so it is removed only after its days of grace.
 */
function uncallable(model) {
    if (reach(model) !== 'none')
        return undefined;
    const endpoints = (model.endpoints ?? []).map((endpoint) => `\`${endpoint}\``);
    return { kind: 'unpicked', reason: `serves only ${(0,words/* list */.p_)(endpoints, 5)}, where LiteLLM cannot call it` };
}
/** Names the models that LiteLLM reaches on one endpoint only. */
function messagesOnly(verdicts) {
    const ids = [...verdicts.values()].flatMap(({ kind, model }) => kind === 'chosen' && reach(model) === 'messages' ? [model.id] : []);
    if (ids.length === 0)
        return [];
    const [serve, them] = ids.length === 1 ? ['serves', 'it'] : ['serve', 'them'];
    const message = `${(0,words/* list */.p_)(ids, 10)} ${serve} only \`/v1/messages\`: LiteLLM 1.92 and later reaches ${them} through its own \`/v1/messages\`; calls to its other endpoints fail.`;
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
/* harmony export */   ki: () => (/* binding */ copilotId),
/* harmony export */   qf: () => (/* binding */ idOfName)
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
/** The id that a template gives this name for; undefined when it gives it for none. */
function idOfName(template, name) {
    const parts = template.split('{id}');
    const around = parts.reduce((sum, part) => sum + part.length, 0);
    const [before = ''] = parts;
    const length = (name.length - around) / (parts.length - 1);
    const id = name.slice(before.length, before.length + length);
    return id !== '' && applyTemplate(template, id) === name ? id : undefined;
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
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('TEMPLATE_TIE', `Copilot entries are named both like "${first[0]}" and like "${second[0]}", ${first[1]} of each, so it is not clear which of them are managed.`, { place: { path }, hint: `Set \`model-name: "${first[0]}"\` or \`model-name: "${second[0]}"\`.` }));
    }
    return { kind: 'template', text: first[0], from: 'file' };
}
function refusedNames(unknown, path) {
    const names = unknown.map(({ name, model }) => `${name ?? 'an entry without a name'} for ${model}`);
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('TEMPLATE_UNKNOWN', `No Copilot entry is named after its model: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(names, 5)}. Entries under other names would serve the same models twice.`, {
        place: unknown[0]?.place ?? { path },
        hint: `Set \`model-name\` to the template for the names of new entries, such as \`model-name: "${DEFAULT_TEMPLATE}"\`: only entries whose names follow it are managed, and all others stay as they are. Or rename the entries after their models.`,
    }));
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


/***/ })

};
