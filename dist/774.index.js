export const id = 774;
export const ids = [774];
export const modules = {

/***/ 774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CLIENTS: () => (/* reexport */ CLIENTS),
  exportModels: () => (/* reexport */ exportModels),
  exportPlan: () => (/* reexport */ exportPlan),
  newFile: () => (/* reexport */ newFile),
  servedBy: () => (/* reexport */ servedBy)
});

;// CONCATENATED MODULE: ./lib/export/clients/client.js
/** A map without the keys whose value is undefined. */
function present(keys) {
    const entries = Object.entries(keys).filter((pair) => pair[1] !== undefined);
    return Object.fromEntries(entries);
}

;// CONCATENATED MODULE: ./lib/export/clients/claude-code-router.js

/**
 * Claude Code Router: `Providers[].models`, a list of names, as `GatewayProviderConfig` reads it in musistudio/claude-code-router,
 * `packages/core/src/contracts/app.ts`, version 3.0.21.
 */
const claudeCodeRouter = {
    title: 'Claude Code Router',
    path: (provider) => ['Providers', { name: provider }],
    list: 'models',
    shape: 'names',
    describe: ({ name }) => 
    // It replaces `$NAME` and `${NAME}` in every text of the file by a variable.
    name.includes('$')
        ? { kind: 'impossible', reason: 'Claude Code Router would read a part of the name as a variable' }
        : { kind: 'described', entry: name, stated: {} },
    isStale: () => false,
    provider: (name, address) => present({
        name,
        api_base_url: address === undefined ? undefined : `${address}/v1/chat/completions`,
        api_key: '$LITELLM_API_KEY',
    }),
    addressKey: 'api_base_url',
    head: {},
};

// EXTERNAL MODULE: ./lib/config/index.js + 122 modules
var lib_config = __webpack_require__(3271);
;// CONCATENATED MODULE: ./lib/export/clients/opencode.js


/**
 * opencode: `provider.<id>.models.<name>`, as in `ProviderConfig` of `@opencode-ai/sdk` 1.19.3. opencode 2 reads the same
 * keys (`packages/core/src/config/normalize.ts` of anomalyco/opencode) and ignores those that it does not know.
 */
const opencode = {
    title: 'opencode',
    path: (provider) => ['provider', provider],
    list: 'models',
    shape: 'map',
    describe,
    isStale: ([group, level = ''], value) => group === 'variants' && (0,lib_config/* sameValue */.eE)(value, variant(level)),
    provider: (_, address) => ({
        npm: '@ai-sdk/openai-compatible',
        name: 'LiteLLM',
        options: present({
            baseURL: address === undefined ? undefined : `${address}/v1`,
            apiKey: '{env:LITELLM_API_KEY}',
        }),
    }),
    addressKey: 'options.baseURL',
    head: { $schema: 'https://opencode.ai/config.json' },
};
/** opencode replaces these in the text of the file, before it reads it: by a variable, or by the contents of any file. */
const PLACEHOLDER = /\{(?:env|file):/;
function describe(model) {
    if (PLACEHOLDER.test(model.name)) {
        return { kind: 'impossible', reason: 'opencode would replace a part of its name' };
    }
    const { displayName, vision, pdf, reasoning, tools, efforts } = model;
    const modalities = { input: inputs(model), output: ['text'] };
    const stated = present({
        name: displayName !== undefined && PLACEHOLDER.test(displayName) ? undefined : displayName,
        attachment: vision === undefined ? pdf : vision || pdf === true,
        reasoning,
        reasoning_options: efforts.length === 0 ? undefined : [{ type: 'effort', values: efforts }],
        tool_call: tools,
        limit: limit(model),
        modalities: vision === undefined && pdf === undefined ? undefined : modalities,
        // Before opencode had `reasoning_options`, and in opencode 2, efforts are variants.
        variants: efforts.length === 0 ? undefined : variants(efforts),
    });
    // opencode 2 takes a model with `tool_call` and without `modalities` for one that reads no text.
    return { kind: 'described', entry: { ...stated, modalities }, stated };
}
/**
 * opencode wants both numbers or none. The config states the longest prompt, and not the window, of which opencode would
 * subtract the output.
 */
function limit({ maxInput, maxOutput }) {
    if (maxInput === undefined || maxOutput === undefined)
        return undefined;
    return { context: maxInput, input: maxInput, output: maxOutput };
}
function inputs({ vision, pdf }) {
    return ['text', ...(vision === true ? ['image'] : []), ...(pdf === true ? ['pdf'] : [])];
}
function variants(efforts) {
    return Object.fromEntries(efforts.map((level) => [level, variant(level)]));
}
function variant(level) {
    return { reasoningEffort: level };
}

;// CONCATENATED MODULE: ./lib/export/clients/zed.js

/**
 * Zed: `language_models.openai_compatible.<id>.available_models`, as `OpenAiCompatibleAvailableModel` reads it in
 * zed-industries/zed, `crates/settings_content/src/language_model.rs`, commit 000b56b.
 */
const zed = {
    title: 'Zed',
    path: (provider) => ['language_models', 'openai_compatible', provider],
    list: 'available_models',
    shape: 'items',
    describe: zed_describe,
    isStale: () => false,
    provider: (_, address) => present({ api_url: address === undefined ? undefined : `${address}/v1` }),
    addressKey: 'api_url',
    head: {},
};
function zed_describe(model) {
    const { name, displayName, maxInput, maxOutput, tools, vision, parallelTools } = model;
    if (maxInput === undefined) {
        return {
            kind: 'impossible',
            reason: 'Zed requires `max_tokens`, and the config has no `max_input_tokens`',
        };
    }
    const limits = present({
        name,
        display_name: displayName,
        max_tokens: maxInput,
        max_output_tokens: maxOutput,
    });
    const capabilities = present({ tools, images: vision, parallel_tool_calls: parallelTools });
    return {
        kind: 'described',
        entry: { ...limits, capabilities: { ...REQUIRED, ...capabilities } },
        stated: Object.keys(capabilities).length === 0 ? limits : { ...limits, capabilities },
    };
}
/** Zed requires all four once there is a `capabilities`; these are its own defaults. */
const REQUIRED = { tools: true, images: false, parallel_tool_calls: false, prompt_cache_key: false };

;// CONCATENATED MODULE: ./lib/export/clients/index.js



const CLIENTS = {
    opencode: opencode,
    zed: zed,
    'claude-code-router': claudeCodeRouter,
};

// EXTERNAL MODULE: ./lib/config/model.js
var model = __webpack_require__(1991);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/words.js
var words = __webpack_require__(4842);
;// CONCATENATED MODULE: ./lib/export/entries.js
/** The entries of all served models. */
function clientEntries(client, { models }) {
    const entries = [];
    const notListed = [];
    for (const model of models) {
        const described = entries_describe(client, model);
        if (described.kind === 'described')
            entries.push({ name: model.name, ...described });
        else
            notListed.push({ message: `${model.name} is not listed for ${client.title}: ${described.reason}.` });
    }
    return { entries, notListed };
}
function entries_describe(client, model) {
    if (model.name === '__proto__') {
        return { kind: 'impossible', reason: 'programs read such a key in different ways' };
    }
    return client.describe(model);
}

;// CONCATENATED MODULE: ./lib/export/json/trivia.js
/** What is between the values of a JSON file: white space, comments, commas. Offsets must be outside of strings. */
const COMMENT = /\/\/[^\r\n]*|\/\*[\s\S]*?\*\//y;
const KEEP = /copilot-model-sync:\s*keep\b/;
/** Offset of the comma between two values, or between the last one and the bracket; undefined: there is none. */
function commaBetween(text, from, to) {
    let at = from;
    while (at < to) {
        const comment = commentAt(text, at);
        if (comment !== undefined)
            at = comment.end;
        else if (text[at] === ',')
            return at;
        else
            at += 1;
    }
    return undefined;
}
/**
 * Texts, comments and brackets. A text or comment that is not closed is one too, so that each character of a hostile file is
 * looked at once.
 */
const TOKENS = /"(?:[^"\\\r\n]|\\.)*"?|\/\/[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$)|[[\]{}]/g;
/** How deep the brackets of a file are nested. */
function depthOf(text) {
    let depth = 0;
    let deepest = 0;
    for (const [token] of text.matchAll(TOKENS)) {
        if (token === '{' || token === '[')
            depth += 1;
        else if (token === '}' || token === ']')
            depth -= 1;
        deepest = Math.max(deepest, depth);
    }
    return deepest;
}
/** Whether a comment is in a piece of JSON. */
function hasComment(json) {
    return commentsIn(json).length > 0;
}
/** Whether a comment in a piece of JSON asks to keep something as it is. */
function asksToKeep(json) {
    return commentsIn(json).some((comment) => KEEP.test(comment));
}
function commentsIn(json) {
    return [...json.matchAll(TOKENS)].flatMap(([token]) => (token.startsWith('/') ? [token] : []));
}
/** The end of the last comment on the same line, which belongs to what is in front of it; `from` when there is none. */
function endOfLineComments(text, from) {
    let at = from;
    let end = from;
    for (;;) {
        const comment = commentAt(text, at);
        if (comment !== undefined) {
            if (/[\r\n]/.test(text.slice(comment.start, comment.end)))
                return end;
            at = comment.end;
            end = at;
        }
        else if (text[at] === ' ' || text[at] === '\t')
            at += 1;
        else
            return end;
    }
}
/** Start of the line of an offset. */
function lineStart(text, offset) {
    if (offset === 0)
        return 0;
    return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}
/** The white space that the line of an offset begins with. */
function indentAt(text, offset) {
    return /^[ \t]*/.exec(text.slice(lineStart(text, offset)))?.[0] ?? '';
}
/** Offset behind the line break at `at`; undefined when something else is there. */
function behindBreak(text, at) {
    if (text.startsWith('\r\n', at))
        return at + 2;
    return text[at] === '\n' || text[at] === '\r' ? at + 1 : undefined;
}
/** Offset of the first character from `at` on that is neither a blank nor a tab. */
function skipBlanks(text, at) {
    let next = at;
    while (text[next] === ' ' || text[next] === '\t')
        next += 1;
    return next;
}
function commentAt(text, at) {
    if (text[at] !== '/')
        return undefined;
    COMMENT.lastIndex = at;
    const [found] = COMMENT.exec(text) ?? [];
    return found === undefined ? undefined : { start: at, end: at + found.length };
}

;// CONCATENATED MODULE: ./lib/export/json/children.js

/**
 * The edits that remove and add children. Every other byte of the file is kept: only the commas that the change itself
 * needs are added or removed, and a trailing comma is kept or left out as it was. A comment to the right of a removed child
 * is removed with it; comments on lines of their own stay.
 */
function editChildren(text, container, edits, style) {
    const children = container.children ?? [];
    if (edits.removed.size === 0 && edits.added.length === 0)
        return [];
    const close = container.offset + container.length - 1;
    const commas = children.map((child, i) => commaBetween(text, endOf(child), children[i + 1]?.offset ?? close));
    const isTrailing = commas.at(-1) !== undefined;
    const last = children.findLastIndex((_, i) => !edits.removed.has(i));
    return [
        ...[...edits.removed].flatMap((i) => cut(text, children[i], commas[i], i > 0 && !edits.removed.has(i - 1))),
        ...separator(children[last], commas[last], edits.added.length > 0 || isTrailing),
        ...addition(text, container, { last: children[last], comma: commas[last], isTrailing }, edits.added, style),
    ];
}
function endOf(node) {
    return node.offset + node.length;
}
/** The comma behind the last child that is kept. */
function separator(last, comma, isNeeded) {
    if (last === undefined || isNeeded === (comma !== undefined))
        return [];
    if (comma === undefined)
        return [{ start: endOf(last), end: endOf(last), text: ',' }];
    return [{ start: comma, end: comma + 1, text: '' }];
}
function addition(text, container, { last, comma, isTrailing }, added, style) {
    if (added.length === 0)
        return [];
    const [first] = container.children ?? [];
    const behind = last === undefined ? container.offset + 1 : Math.max(endOf(last), (comma ?? -1) + 1);
    const at = endOfLineComments(text, behind);
    const isBeside = first !== undefined && lineStart(text, first.offset) <= container.offset;
    // Behind `//` there is no place on the same line.
    const isInline = style.inline || (isBeside && at === behind);
    const outer = indentAt(text, container.offset);
    const indent = first === undefined || isBeside ? outer + style.step : indentAt(text, first.offset);
    const separated = isInline ? ', ' : `,${style.eol}${indent}`;
    const block = added.map((print) => print(isInline ? outer : indent)).join(separated);
    const end = isTrailing ? ',' : '';
    if (isInline)
        return [{ start: at, end: at, text: `${last === undefined ? '' : ' '}${block}${end}` }];
    const close = container.offset + container.length - 1;
    const isOpen = first === undefined && !/[\r\n]/.test(text.slice(at, close));
    const tail = isOpen ? `${style.eol}${outer}` : '';
    return [
        {
            start: at,
            end: isOpen ? skipBlanks(text, at) : at,
            text: `${style.eol}${indent}${block}${end}${tail}`,
        },
    ];
}
/**
 * Removes a child with its comma; whole lines when nothing else is on them.
 *
 * @param follows the child in front of it is kept
 */
function cut(text, child, comma, follows) {
    if (child === undefined)
        return [];
    const { offset: start } = child;
    const isApart = comma !== undefined && text.slice(endOf(child), comma).trim() !== '';
    const end = comma === undefined || isApart ? endOf(child) : comma + 1;
    const rest = isApart ? [{ start: comma, end: comma + 1, text: '' }] : [];
    const from = lineStart(text, start);
    const behind = behindBreak(text, skipBlanks(text, endOfLineComments(text, end)));
    if (!isApart && behind !== undefined && text.slice(from, start).trim() === '') {
        return [{ start: from, end: behind, text: '' }];
    }
    const next = skipBlanks(text, end);
    const isLast = comma === undefined;
    return [
        {
            start: isLast && follows ? behindComma(text, start) : start,
            end: isLast || behindBreak(text, next) !== undefined ? end : next,
            text: '',
        },
        ...rest,
    ];
}
/** Start of the blanks between a comma on the same line and what follows it; `start` when there is no such comma. */
function behindComma(text, start) {
    let at = start;
    while (text[at - 1] === ' ' || text[at - 1] === '\t')
        at -= 1;
    return text[at - 1] === ',' ? at : start;
}

;// CONCATENATED MODULE: ./lib/export/json/print.js


/** Columns up to which a small value is written on one line. */
const WIDTH = 80;
/** The layout of a file, read from its first lines. */
function styleOf(text, root) {
    const eol = /\r\n|[\r\n]/.exec(text)?.[0];
    const [first] = root.children ?? [];
    const step = first !== undefined && lineStart(text, first.offset) > root.offset ? indentAt(text, first.offset) : '';
    return {
        step: step === '' ? '  ' : step,
        eol: eol ?? '\n',
        inline: eol === undefined && first !== undefined,
    };
}
/** A value as JSON whose first line is where the caller puts it, and whose other lines have the indent. */
function print(value, indent, style) {
    const line = flat(value);
    if (style.inline || !isBranch(value) || (isSmall(value) && indent.length + line.length <= WIDTH))
        return line;
    const inner = indent + style.step;
    const parts = (0,model/* isList */.L)(value)
        ? value.map((item) => print(item, inner, style))
        : Object.entries(value).map(([key, item]) => printProperty(key, item, inner, style));
    const [open, close] = (0,model/* isList */.L)(value) ? '[]' : '{}';
    const between = style.eol + inner;
    return `${open}${between}${parts.join(`,${between}`)}${style.eol}${indent}${close}`;
}
/** A key and its value as JSON; see {@link print}. */
function printProperty(key, value, indent, style) {
    return `${quote(key)}: ${print(value, indent, style)}`;
}
function flat(value) {
    if ((0,model/* isList */.L)(value))
        return `[${value.map(flat).join(', ')}]`;
    if (!(0,model/* isMap */.j)(value))
        return typeof value === 'string' ? quote(value) : JSON.stringify(value);
    const pairs = Object.entries(value).map(([key, item]) => `${quote(key)}: ${flat(item)}`);
    return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}
function isBranch(value) {
    return (0,model/* isList */.L)(value) ? value.length > 0 : (0,model/* isMap */.j)(value) && Object.keys(value).length > 0;
}
/** Reads well on one line: scalars, and lists of them. */
function isSmall(value) {
    if ((0,model/* isList */.L)(value))
        return value.every(isScalar);
    return Object.values(value).every((item) => isScalar(item) || ((0,model/* isList */.L)(item) && item.every(isScalar)));
}
function isScalar(value) {
    return !isBranch(value);
}
/** A text in quotes. What a terminal or an editor would act on and not show is escaped. */
function quote(text) {
    return JSON.stringify(text).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => character
        .split('')
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join(''));
}

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/esm/main.js + 5 modules
var main = __webpack_require__(9370);
// EXTERNAL MODULE: ./lib/utf8.js
var utf8 = __webpack_require__(5604);
;// CONCATENATED MODULE: ./lib/export/json/read.js





/** Far above every settings file; a larger one is a mistake. */
const MAX_BYTES = 4 * 1024 * 1024;
/** The parser calls itself for each level. */
const MAX_DEPTH = 100;
/** Reads a client's file, or refuses it: it is not UTF-8, not JSON with comments, or not an object. */
function readDocument(path, bytes) {
    if (bytes.length > MAX_BYTES)
        return unsafe({ path }, 'The file is larger than 4 MiB.');
    const whole = (0,utf8/* decodeUtf8 */._)(bytes);
    if (whole === undefined)
        return unsafe({ path }, 'The file is not valid UTF-8.');
    const mark = whole.startsWith('\ufeff') ? '\ufeff' : '';
    const text = whole.slice(mark.length);
    if (depthOf(text) > MAX_DEPTH) {
        return unsafe({ path }, `The file is nested more than ${(0,words/* count */.U9)(MAX_DEPTH, 'level')} deep.`);
    }
    const errors = [];
    const root = (0,main/* parseTree */.cZ)(text, errors, { allowTrailingComma: true });
    const [error] = errors;
    if (error !== undefined) {
        const what = WORDS[(0,main/* printParseErrorCode */._n)(error.error)] ?? 'a mistake';
        return unsafe(placeAt(path, text, error.offset), `The file is not JSON with comments: ${what}.`);
    }
    if (root?.type !== 'object') {
        return unsafe(placeAt(path, text, root?.offset ?? 0), 'The file does not contain an object (`{ … }`).');
    }
    return { kind: 'document', document: { path, text, mark, root } };
}
/** The place of an offset, lines and columns counted from 1. */
function placeAt(path, text, offset) {
    const before = text.slice(0, offset).split(/\r\n|[\r\n]/);
    return { path, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
/** The refusal of a file that cannot be edited safely. */
function unsafe(place, message) {
    return (0,errors/* refused */.J5)((0,errors/* problem */.CC)('EXPORT_UNSAFE', message, { place }));
}
/** Keys of an object, in order. Its nodes are the whole `"key": value`. */
function propertiesOf(node) {
    return (node.children ?? []).flatMap((property) => {
        const [key, value] = property.children ?? [];
        return key === undefined || value === undefined
            ? []
            : [{ key: String(key.value), node: property, value }];
    });
}
/**
 * A key of an object, or of something below it, that readers take in different ways: it is defined twice, or it is
 * `__proto__`.
 */
function ambiguousKey(node) {
    if (node.type === 'object') {
        const seen = new Set();
        for (const property of propertiesOf(node)) {
            if (seen.has(property.key) || property.key === '__proto__')
                return property;
            seen.add(property.key);
        }
    }
    const below = node.type === 'object' ? propertiesOf(node).map(({ value }) => value) : (node.children ?? []);
    for (const child of below) {
        const found = ambiguousKey(child);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** What the parser calls a mistake, in words. */
const WORDS = {
    InvalidSymbol: 'a word or sign is not JSON',
    InvalidNumberFormat: 'a number is not valid',
    PropertyNameExpected: 'a key in double quotes is expected here',
    ValueExpected: 'a value is expected here',
    ColonExpected: 'a colon is expected here',
    CommaExpected: 'a comma is expected here',
    CloseBraceExpected: 'a closing brace is expected here',
    CloseBracketExpected: 'a closing bracket is expected here',
    EndOfFileExpected: 'the file continues after its end',
    UnexpectedEndOfComment: 'a comment is not closed',
    UnexpectedEndOfString: 'a text is not closed',
    UnexpectedEndOfNumber: 'a number is not complete',
    InvalidUnicode: 'a `\\u` escape is not valid',
    InvalidEscapeCharacter: 'an escape is not valid',
    InvalidCharacter: 'a text contains a control character',
};

;// CONCATENATED MODULE: ./lib/export/json/set-keys.js







/**
 * Gives an object the wanted keys with the wanted values. Keys that are not wanted stay, unless they are stale, and a value
 * that is right already keeps its notation.
 *
 * @param whole the values of keys that the object does not have yet
 */
function setKeys(draft, node, wanted, whole, isStale, path = []) {
    const properties = propertiesOf(node);
    for (const { key, value } of properties) {
        const want = wanted[key];
        if (want === undefined || !Object.hasOwn(wanted, key))
            continue;
        if ((0,model/* isMap */.j)(want) && value.type === 'object') {
            setKeys(draft, value, want, (0,model/* isMap */.j)(whole) ? (whole[key] ?? want) : want, isStale, [...path, key]);
        }
        else
            replace(draft, value, want);
    }
    const present = new Set(properties.map(({ key }) => key));
    const stale = properties.flatMap(({ key, value }, index) => !Object.hasOwn(wanted, key) && isStale([...path, key], (0,main/* getNodeValue */.yQ)(value)) ? [index] : []);
    const added = Object.entries(wanted).flatMap(([key, value]) => present.has(key)
        ? []
        : [
            (indent) => printProperty(key, (0,model/* isMap */.j)(whole) ? (whole[key] ?? value) : value, indent, draft.style),
        ]);
    draft.edits.push(...editChildren(draft.text, node, { removed: new Set(stale), added }, draft.style));
}
function replace(draft, node, wanted) {
    if ((0,lib_config/* sameValue */.eE)((0,main/* getNodeValue */.yQ)(node), wanted))
        return;
    const { text, style } = draft;
    const end = node.offset + node.length;
    if (hasComment(text.slice(node.offset, end)))
        draft.commented.push(node);
    else
        draft.edits.push({ start: node.offset, end, text: print(wanted, indentAt(text, node.offset), style) });
}

;// CONCATENATED MODULE: ./lib/export/list.js







/** Brings the list of a provider up to date. */
function editList(document, style, client, found, served) {
    const draft = { text: document.text, style, edits: [], commented: [] };
    const { entries, notListed } = clientEntries(client, served);
    const listed = new Map(found.members.map((member) => [member.name, member]));
    const kept = keptMembers(document.text, found);
    const added = entries.filter(({ name }) => !listed.has(name));
    const updated = entries.filter((entry) => {
        const member = listed.get(entry.name);
        return member !== undefined && !kept.has(member) && updateMember(draft, client, member, entry);
    });
    const removed = found.members.filter((member) => !kept.has(member) && isGone(member, served));
    editMembers(draft, client, found, removed, added);
    const unserved = found.members.filter((member) => !removed.includes(member) && isUnserved(member, served));
    return {
        kind: 'work',
        draft,
        changes: [
            ...added.map(({ name, entry }) => ({ kind: 'added', name, entry })),
            ...updated.map(({ name, stated }) => ({ kind: 'updated', name, entry: stated })),
            ...removed.map(({ name = '' }) => ({ kind: 'removed', name })),
        ],
        notices: [...notListed, ...unservedNotice(document, unserved), ...commentedNotices(document, draft)],
    };
}
/** Whether something had to change. Names alone have nothing that could be out of date. */
function updateMember(draft, client, { value }, { entry, stated }) {
    if (value.type !== 'object')
        return false;
    const before = draft.edits.length;
    setKeys(draft, value, stated, entry, client.isStale);
    return draft.edits.length > before;
}
/** Removes and adds members. A provider without a list gets one. */
function editMembers(draft, client, { node, list }, removed, added) {
    const { text, style, edits } = draft;
    if (list === undefined) {
        if (added.length === 0)
            return;
        const print = (indent) => printProperty(client.list, listOf(client, added), indent, style);
        edits.push(...editChildren(text, node, { removed: new Set(), added: [print] }, style));
        return;
    }
    const printed = added.map(({ name, entry }) => (indent) => {
        return client.shape === 'map' ? printProperty(name, entry, indent, style) : print(entry, indent, style);
    });
    edits.push(...editChildren(text, list, { removed: new Set(removed.map(({ index }) => index)), added: printed }, style));
}
/** The whole list of a provider. */
function listOf({ shape }, entries) {
    if (shape !== 'map')
        return entries.map(({ entry }) => entry);
    return Object.fromEntries(entries.map(({ name, entry }) => [name, entry]));
}
/** Members with `copilot-model-sync: keep` in a comment above, beside or in them. */
function keptMembers(text, { list, members }) {
    if (list === undefined)
        return new Set();
    let from = endOfLineComments(text, list.offset + 1);
    const kept = new Set();
    for (const member of members) {
        const to = behind(text, member.node, members[member.index + 1]?.node.offset ?? list_endOf(list) - 1);
        if (asksToKeep(text.slice(from, to)))
            kept.add(member);
        from = to;
    }
    return kept;
}
/** Behind a child, its comma and the comments to its right. */
function behind(text, node, next) {
    const comma = commaBetween(text, list_endOf(node), next);
    return endOfLineComments(text, comma === undefined ? list_endOf(node) : comma + 1);
}
function list_endOf({ offset, length }) {
    return offset + length;
}
/** The config had it, and calls to it would fail from now on. */
function isGone({ name }, { models, before, answered }) {
    return (name !== undefined &&
        before.has(name) &&
        !answered.has(name) &&
        !models.some((model) => model.name === name));
}
/** Nothing in the config answers to it, and nothing shows that it ever did. */
function isUnserved({ name }, { answered }) {
    if (name === undefined)
        return false;
    return ![...answered].some((known) => known === name || isWildcardFor(known, name));
}
function isWildcardFor(pattern, name) {
    const [start = '', ...rest] = pattern.split('*');
    return rest.length > 0 && name.startsWith(start) && name.endsWith(rest.at(-1) ?? '');
}
function unservedNotice({ path, text }, members) {
    const [first] = members;
    if (first === undefined)
        return [];
    const names = (0,words/* list */.p_)(members.map(({ name = '' }) => name), 5);
    const one = members.length === 1;
    return [
        {
            message: `${(0,words/* count */.U9)(members.length, 'model is', 'models are')} listed that the config does not serve: ${names}. ${one ? 'It stays' : 'They stay'}, because a sync removes only models that the config had before.`,
            place: placeAt(path, text, first.node.offset),
        },
    ];
}
function commentedNotices({ path, text }, { commented }) {
    return commented.map(({ offset }) => ({
        message: 'This value is out of date. It is not changed, because it contains a comment.',
        place: placeAt(path, text, offset),
    }));
}

;// CONCATENATED MODULE: ./lib/export/create.js









/**
 * A file that contains nothing but the provider.
 *
 * @param address where the proxy is, without `/v1`; without it, the file has no address
 */
function newFile(kind, provider, served, address) {
    const client = CLIENTS[kind];
    const { entries, notListed } = clientEntries(client, served);
    const value = nested(client.path(provider), newProvider(client, provider, entries, address));
    const whole = { ...client.head, ...((0,model/* isMap */.j)(value) ? value : {}) };
    const text = `${print(whole, '', { step: '  ', eol: '\n', inline: false })}\n`;
    return { text, changes: additions(entries), notices: notListed };
}
/** Adds a provider that a file does not define. Without an address that is refused. */
function addProvider(target, document, style, { inside, missing, others }, served, address) {
    const { text, path } = document;
    if (address === undefined)
        return noProvider(target, others, document, inside.offset);
    const client = CLIENTS[target.kind];
    const { entries, notListed } = clientEntries(client, served);
    const [first, ...rest] = missing;
    const value = nested(rest, newProvider(client, target.provider, entries, address));
    const printed = (indent) => typeof first === 'string' ? printProperty(first, value, indent, style) : print(value, indent, style);
    const edits = editChildren(text, inside, { removed: new Set(), added: [printed] }, style);
    return {
        kind: 'work',
        draft: { text, style, edits, commented: [] },
        changes: additions(entries),
        notices: notListed.map((notice) => ({ ...notice, place: { path } })),
    };
}
/** The refusal of a file that does not exist, when nobody said where the proxy is. */
function fileMissing({ kind, path, provider }) {
    const hint = `Create it once: \`${command(kind, path, provider)}\``;
    return (0,errors/* refused */.J5)((0,errors/* problem */.CC)('EXPORT_MISSING', 'The file does not exist.', { place: { path }, hint }));
}
function noProvider({ kind, path, provider }, others, { text }, offset) {
    const known = others.length === 0 ? '' : ` It defines ${(0,words/* list */.p_)(others.map(quoted), 5)}.`;
    const message = `The file does not define the provider ${quoted(provider)} for ${CLIENTS[kind].title}.${known}`;
    const other = others.length === 0 ? '' : `Name another one: \`${kind}=${path}#ID\`. Or create it once`;
    const hint = `${other || 'Create it once'}: \`${command(kind, path, provider)}\``;
    return (0,errors/* refused */.J5)((0,errors/* problem */.CC)('EXPORT_MISSING', message, { place: placeAt(path, text, offset), hint }));
}
function command(kind, path, provider) {
    const which = provider === 'litellm' ? '' : ` --provider ${JSON.stringify(provider)}`;
    return `copilot-model-sync export ${kind} --base-url https://LITELLM${which} --write ${path}`;
}
function newProvider(client, name, entries, address) {
    return { ...client.provider(name, address), [client.list]: listOf(client, entries) };
}
function nested(path, inner) {
    return path.reduceRight((below, step) => (typeof step === 'string' ? { [step]: below } : [below]), inner);
}
function additions(entries) {
    return entries.map(({ name, entry }) => ({ kind: 'added', name, entry }));
}
function quoted(text) {
    return JSON.stringify(text);
}

;// CONCATENATED MODULE: ./lib/export/provider.js


/** Finds a provider, or refuses a file that readers would take in different ways, or whose values have other types. */
function findProvider({ path, text, root }, client, provider) {
    const refuse = (node, message) => unsafe(placeAt(path, text, node.offset), message);
    let node = root;
    const steps = client.path(provider);
    for (const [depth, step] of steps.entries()) {
        const [child, second] = childrenAt(node, step);
        if (second !== undefined)
            return refuse(second, twice(step));
        if (child === undefined)
            return { kind: 'none', inside: node, missing: steps.slice(depth), others: namesIn(node, steps, depth) };
        const type = typeof steps[depth + 1] === 'object' ? 'array' : 'object';
        if (child.type !== type)
            return refuse(child, `${JSON.stringify(labelOf(step))} is not ${NOUNS[type]}.`);
        node = child;
    }
    const wrong = ambiguousKey(node);
    if (wrong !== undefined)
        return refuse(wrong.node, ambiguous(wrong.key));
    const list = propertiesOf(node).find(({ key }) => key === client.list)?.value;
    const type = client.shape === 'map' ? 'object' : 'array';
    if (list !== undefined && list.type !== type) {
        return refuse(list, `${JSON.stringify(client.list)} of the provider is not ${NOUNS[type]}.`);
    }
    const members = list === undefined ? [] : membersOf(list, client.shape);
    const again = listedTwice(members);
    if (again !== undefined)
        return refuse(again.node, `The model ${JSON.stringify(again.name)} is listed twice.`);
    return { kind: 'found', node, list, members };
}
function listedTwice(members) {
    const seen = new Set();
    return members.find(({ name }) => {
        if (name === undefined)
            return false;
        const known = seen.has(name);
        seen.add(name);
        return known;
    });
}
const NOUNS = { object: 'an object', array: 'a list' };
function twice(step) {
    return typeof step === 'string'
        ? `The key ${JSON.stringify(step)} is defined twice.`
        : `The provider ${JSON.stringify(step.name)} is defined twice.`;
}
function ambiguous(key) {
    return key === '__proto__'
        ? 'A key is named `__proto__`, which programs read in different ways.'
        : twice(key);
}
function childrenAt(node, step) {
    if (typeof step === 'string')
        return propertiesOf(node).flatMap(({ key, value }) => (key === step ? [value] : []));
    return (node.children ?? []).filter((item) => nameOf(item) === step.name);
}
/** The names at the depth where providers are. */
function namesIn(node, steps, depth) {
    if (depth !== steps.length - 1)
        return [];
    if (node.type === 'object')
        return propertiesOf(node).map(({ key }) => key);
    return (node.children ?? []).flatMap((item) => nameOf(item) ?? []);
}
function labelOf(step) {
    return typeof step === 'string' ? step : step.name;
}
function nameOf(node) {
    if (node.type !== 'object')
        return undefined;
    const name = propertiesOf(node).findLast(({ key }) => key === 'name')?.value.value;
    return typeof name === 'string' ? name : undefined;
}
function membersOf(list, shape) {
    if (shape === 'map') {
        return propertiesOf(list).map(({ key, node, value }, index) => ({ index, name: key, node, value }));
    }
    return (list.children ?? []).map((node, index) => {
        const value = node.type === 'string' ? (0,main/* getNodeValue */.yQ)(node) : undefined;
        const name = shape === 'items' ? nameOf(node) : typeof value === 'string' ? value : undefined;
        return { index, name, node, value: node };
    });
}

;// CONCATENATED MODULE: ./lib/export/verify.js




/** Whether two states of a file have the same values, apart from the models that changed and a list or provider that is new. */
function sameOutside(before, after, { kind, provider }, changes) {
    const client = CLIENTS[kind];
    const path = client.path(provider);
    const names = new Set(changes.map(({ name }) => name));
    const [a, b] = [before, after].map((root) => without((0,main/* getNodeValue */.yQ)(root), [...path, client.list], names));
    return (0,lib_config/* sameValue */.eE)(a, b) || isNew(a, b, path);
}
/** A value without the members of those names in the list at a path; without the list itself when nothing is left in it. */
function without(value, [step, ...rest], names) {
    if (step === undefined)
        return withoutMembers(value, names);
    if (typeof step !== 'string') {
        if (!(0,model/* isList */.L)(value))
            return value;
        return value.map((item) => ((0,model/* isMap */.j)(item) && item.name === step.name ? without(item, rest, names) : item));
    }
    if (!(0,model/* isMap */.j)(value))
        return value;
    const entries = Object.entries(value).map(([key, item]) => [
        key,
        key === step ? without(item, rest, names) : item,
    ]);
    return Object.fromEntries(rest.length > 0 ? entries : entries.filter(([key, item]) => key !== step || !isEmpty(item)));
}
function withoutMembers(value, names) {
    if ((0,model/* isList */.L)(value))
        return value.filter((item) => !names.has(verify_nameOf(item)));
    return (0,model/* isMap */.j)(value) ? Object.fromEntries(Object.entries(value).filter(([key]) => !names.has(key))) : value;
}
function verify_nameOf(item) {
    if ((0,model/* isMap */.j)(item))
        return typeof item.name === 'string' ? item.name : '';
    return typeof item === 'string' ? item : '';
}
function isEmpty(value) {
    return (0,model/* isList */.L)(value) ? value.length === 0 : (0,model/* isMap */.j)(value) && Object.keys(value).length === 0;
}
/** Whether `after` is `before` with a provider in it that was not there. */
function isNew(before, after, [step, ...rest]) {
    if (step === undefined)
        return before === undefined;
    if (typeof step !== 'string') {
        return (0,model/* isList */.L)(after) && (0,lib_config/* sameValue */.eE)(before ?? [], after.slice(0, -1)) && (0,model/* isMap */.j)(after.at(-1) ?? null);
    }
    if (!(0,model/* isMap */.j)(after) || (before !== undefined && !(0,model/* isMap */.j)(before)))
        return false;
    const { [step]: old, ...others } = before ?? {};
    const { [step]: fresh, ...othersAfter } = after;
    return (0,lib_config/* sameValue */.eE)(others, othersAfter) && isNew(old, fresh, rest);
}

;// CONCATENATED MODULE: ./lib/export/export.js








/**
 * Lists the served models in a client's file. Only the provider that stands for the proxy changes, in it only its list of
 * models, and in that only models that the config serves or served: every other byte is kept. A model is removed when a
 * plan removes it from the config and nothing else there answers to its name. Pure.
 *
 * @param address where the proxy is, without `/v1`. With it, a file or provider that does not exist is created; without it,
 * that is refused, since nobody can guess the address.
 */
function exportModels(file, served, address) {
    if (file.bytes === null) {
        if (address === undefined)
            return fileMissing(file);
        const { text, ...rest } = newFile(file.kind, file.provider, served, address);
        return { kind: 'exported', bytes: new TextEncoder().encode(text), ...rest };
    }
    const planned = planEdits(file, file.bytes, served, address);
    if (planned.kind === 'refused')
        return planned;
    const { document, work } = planned;
    const { changes, notices, draft } = work;
    if (draft.edits.length === 0)
        return { kind: 'exported', bytes: file.bytes, changes, notices };
    const bytes = new TextEncoder().encode(document.mark + apply(draft.text, draft.edits));
    return verified(file, planned, bytes, served) ?? { kind: 'exported', bytes, changes, notices };
}
function planEdits(file, bytes, served, address) {
    const read = readDocument(file.path, bytes);
    if (read.kind === 'refused')
        return read;
    const { document } = read;
    const client = CLIENTS[file.kind];
    const style = styleOf(document.text, document.root);
    const found = findProvider(document, client, file.provider);
    if (found.kind === 'refused')
        return found;
    const work = found.kind === 'none'
        ? addProvider(file, document, style, found, served, address)
        : editList(document, style, client, found, served);
    return work.kind === 'refused' ? work : { kind: 'planned', document, work };
}
/** The last guard: read again, the file is valid, needs no other edit, and says the same about everything else. */
function verified(file, { document, work }, bytes, served) {
    const again = planEdits(file, bytes, served, undefined);
    const isRight = again.kind === 'planned' &&
        again.work.draft.edits.length === 0 &&
        sameOutside(document.root, again.document.root, file, work.changes);
    if (isRight)
        return undefined;
    return unsafe({ path: file.path }, 'The edit of the file would not have the intended result, so it was not made.');
}
function apply(text, edits) {
    return (0,main/* applyEdits */.ct)(text, edits.map(({ start, end, text: content }) => ({ offset: start, length: end - start, content })));
}

// EXTERNAL MODULE: ./lib/sync/managed.js
var managed = __webpack_require__(8294);
;// CONCATENATED MODULE: ./lib/export/served.js



/** What some configs serve, read from what they state and not from the catalogue: it is what the proxy is going to say. */
function servedBy(steps) {
    const models = steps.flatMap(({ after, template }) => (0,managed/* managedEntries */.m)(after, template).flatMap(chatModel));
    return {
        models: [...new Map(models.toReversed().map((model) => [model.name, model])).values()].toReversed(),
        before: new Set(steps.flatMap(({ before, template }) => before === undefined ? [] : (0,managed/* managedEntries */.m)(before, template).map(({ name }) => name))),
        answered: new Set(steps.flatMap(({ after }) => answeredBy(after))),
    };
}
function answeredBy(config) {
    const { aliases, includes = [] } = (0,lib_config/* routing */.DT)(config);
    return [
        ...config.entries.flatMap(({ name }) => name ?? []),
        ...aliases.map(({ name }) => name),
        // An included file may define any name.
        ...(includes.length === 0 ? [] : ['*']),
    ];
}
/** Modes that LiteLLM answers on `/v1/chat/completions`: it translates for `responses`. Without one it assumes `chat`. */
const CHAT = [undefined, 'chat', 'responses'];
function chatModel({ entry, id, name }) {
    const { info } = entry;
    if (!CHAT.includes(info.get('mode')?.value))
        return [];
    return [
        {
            name,
            displayName: served_text(info.get('display_name')),
            maxInput: tokens(info.get('max_input_tokens')),
            maxOutput: tokens(info.get('max_output_tokens')),
            tools: flag(info.get('supports_function_calling')),
            parallelTools: flag(info.get('supports_parallel_function_calling')),
            vision: flag(info.get('supports_vision')),
            pdf: flag(info.get('supports_pdf_input')),
            reasoning: flag(info.get('supports_reasoning')),
            efforts: isEffortIgnored(id) ? [] : levels(info.get('reasoning_effort_levels')),
        },
    ];
}
/** With Claude LiteLLM's chat route drops `reasoning_effort` (run on 1.109.1): a picker for it would do nothing. */
function isEffortIgnored(id) {
    return id.toLowerCase().includes('claude');
}
function served_text(read) {
    return typeof read?.value === 'string' && read.value !== '' ? read.value : undefined;
}
function tokens(read) {
    const value = read?.value;
    return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}
function flag(read) {
    return typeof read?.value === 'boolean' ? read.value : undefined;
}
function levels(read) {
    const value = read?.value;
    if (!(0,model/* isList */.L)(value))
        return [];
    return [...new Set(value.filter((level) => typeof level === 'string'))].filter((it) => LEVEL.test(it));
}
/** They become keys of other programs' files. */
const LEVEL = /^[a-z][a-z0-9_-]{0,30}$/;

;// CONCATENATED MODULE: ./lib/export/plan.js




/**
 * A plan with what the clients' files get, and those files among the changed ones. Several exports into one file build on
 * each other. Pure; all or nothing.
 */
function exportPlan({ plan, changed }, configs, files) {
    const served = servedBy(stepsOf(plan, changed, configs));
    const written = new Map();
    const exports = [];
    const notices = [];
    const problems = [];
    for (const file of files) {
        const wrong = configs.some(({ path }) => path === file.path) ? ownFile(file) : undefined;
        const result = wrong ?? exportModels({ ...file, bytes: written.get(file.path) ?? file.bytes }, served);
        if (result.kind === 'refused') {
            problems.push(result.problem);
            continue;
        }
        if (result.changes.length > 0)
            written.set(file.path, result.bytes);
        exports.push({ kind: file.kind, path: file.path, provider: file.provider, changes: result.changes });
        notices.push(...result.notices);
    }
    const [first, ...rest] = problems;
    if (first !== undefined)
        return { kind: 'refused', problems: [first, ...rest] };
    return {
        kind: 'exports',
        plan: { ...plan, exports, notices: [...plan.notices, ...notices] },
        changed: [...changed, ...[...written].map(([path, bytes]) => ({ path, bytes }))],
    };
}
/** The configs of a run before and after its plan. A file that was passed over has no plan. */
function stepsOf(plan, changed, configs) {
    return plan.files.flatMap(({ path, pointer, template }) => {
        const file = configs.find((it) => it.path === path && it.pointer === pointer);
        if (file === undefined)
            return [];
        const bytes = changed.find((it) => it.path === path)?.bytes ?? file.bytes;
        const after = configIn({ ...file, bytes });
        if (after === undefined)
            return [];
        return [{ before: file.bytes === null ? undefined : configIn(file), after, template: template.text }];
    });
}
/** The plan has read it already, so that it can be read. */
function configIn(file) {
    const read = (0,lib_config/* readConfig */.Xg)(file);
    return read.kind === 'config' ? read.config : undefined;
}
function ownFile({ path }) {
    const message = `${path} is a config of this sync, and not the file of a client.`;
    return unsafe({ path }, message);
}

;// CONCATENATED MODULE: ./lib/export/index.js
/** The door of `export/`: lists the models in the files of clients that do not read the proxy's own list. Pure. */







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
