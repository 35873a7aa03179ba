export const id = 823;
export const ids = [823];
export const modules = {

/***/ 3823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pp: () => (/* reexport */ editConfig),
  Pg: () => (/* reexport */ findings),
  Z: () => (/* reexport */ foreignConfig),
  Xg: () => (/* reexport */ readConfig),
  readValue: () => (/* reexport */ readValue),
  DT: () => (/* reexport */ routing),
  eE: () => (/* reexport */ sameValue),
  jD: () => (/* reexport */ touchesKeep)
});

// UNUSED EXPORTS: encode

;// CONCATENATED MODULE: ./lib/config/model.js
/** Is the value a list? (`Array.isArray` does not narrow readonly arrays.) */
function isList(value) {
    return Array.isArray(value);
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !isList(value);
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/config/refused.js

function refused(problem) {
    return { kind: 'refused', problem };
}
/** A problem at a place of the file. */
function problemAt(code, place, message, hint) {
    return (0,errors/* problem */.CC)(code, message, { place, ...(hint === undefined ? {} : { hint }) });
}

;// CONCATENATED MODULE: ./lib/config/read/tree.js
/** The node an alias stands for, or the node itself. */
function dereference(node) {
    if (node.kind !== 'alias')
        return node;
    // An alias never stands for an alias: anchors on aliases are syntax errors.
    return node.target?.kind === 'alias' ? undefined : node.target;
}
/** Offset where the value of a key is, or would be, written: behind `:`, anchor and tag. */
function valueSlot({ colon, value }) {
    return value.props?.end ?? colon + 1;
}
/** Offset where a node starts, anchor and tag included. */
function outerStart(node) {
    return node.props?.start ?? node.start;
}
/** The block scalar that a node's content ends in, if it does. */
function endingBlock(node) {
    const last = lastLeaf(node);
    return last.kind === 'scalar' && (last.style === 'literal' || last.style === 'folded') ? last : undefined;
}
/** The node whose content ends where `node` ends. */
function lastLeaf(node) {
    let leaf = node;
    while (leaf.kind === 'map' || leaf.kind === 'seq') {
        if (leaf.flow)
            return leaf;
        const next = leaf.kind === 'map' ? leaf.pairs.at(-1)?.value : leaf.items.at(-1);
        if (next === undefined)
            return leaf;
        leaf = next;
    }
    return leaf;
}

;// CONCATENATED MODULE: ./lib/config/read/anchors.js


/** Values that aliases may add to a file when written out. A "billion laughs" has more, a shared map of headers far fewer. */
const MAX_ALIASED_VALUES = 1_000_000;
/**
 * Binds every alias of a document to its node, in the order of the text. Nothing is expanded; how large it would be is
 * counted, once a node.
 *
 * @param again may an anchor be defined again? To PyYAML it may not.
 */
function anchors_link(src, root, { again }) {
    const anchors = new Map();
    const sizes = new Map();
    const uses = new Map();
    const problems = [];
    let added = 0;
    const visit = (node) => {
        const anchor = node.props?.anchor;
        if (anchor !== undefined)
            define(anchor, node);
        let size = 1;
        if (node.kind === 'alias')
            size = follow(node);
        else if (node.kind === 'seq')
            for (const item of node.items)
                size += visit(item);
        else if (node.kind === 'map') {
            for (const { key, value } of node.pairs) {
                if (key.kind === 'scalar' && key.text === '__proto__')
                    forbid(key);
                size += visit(key) + visit(value);
            }
        }
        if (anchor !== undefined)
            sizes.set(node, size);
        return size;
    };
    /** In JavaScript it would change what an object is instead of being one of its keys. */
    const forbid = (key) => {
        problems.push(problemAt('PROTO_KEY', src.place(outerStart(key)), 'A key is named `__proto__`.'));
    };
    const define = (name, node) => {
        if (!again && anchors.has(name)) {
            const message = `The anchor &${name} is defined twice, which PyYAML refuses.`;
            problems.push(problemAt('YAML_ERROR', src.place(outerStart(node)), message));
        }
        anchors.set(name, node);
    };
    const follow = (alias) => {
        const target = anchors.get(alias.name);
        if (target === undefined) {
            problems.push(problemAt('YAML_ERROR', src.place(alias.start), `The alias *${alias.name} has no anchor above it.`));
            return 1;
        }
        alias.target = target;
        const known = uses.get(target);
        if (known === undefined)
            uses.set(target, [alias]);
        else
            known.push(alias);
        // An alias inside its own anchor has no size yet: the value is circular, and nothing of it is ever followed.
        const size = sizes.get(target) ?? 1;
        added += size;
        if (added > MAX_ALIASED_VALUES && problems.length === 0) {
            const message = `Written out, the aliases up to here have more than ${MAX_ALIASED_VALUES} values.`;
            problems.push(problemAt('TOO_MANY_ALIASES', src.place(alias.start), message));
        }
        return size;
    };
    visit(root);
    const [problem] = problems;
    return problem === undefined ? { kind: 'linked', uses } : refused(problem);
}

;// CONCATENATED MODULE: ./lib/config/read/source.js
/** @param place how offsets are shown; by default as line and column of `text` itself */
function sourceText(path, text, place) {
    const starts = lineStarts(text);
    const own = (offset) => {
        const line = lineAt(starts, offset);
        return { path, line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
    };
    return { path, text, starts, place: place ?? own };
}
/** Counted before they are noted: a list that grows to 100,000 numbers leaves several of its kind behind. */
function lineStarts(text) {
    let count = 1;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        count += 1;
    const starts = new Int32Array(count);
    starts[0] = text.startsWith('\uFEFF') ? 1 : 0;
    for (let line = 1; line < count; line += 1)
        starts[line] = text.indexOf('\n', starts[line - 1]) + 1;
    return starts;
}
/** The line (from 0) an offset is on, by binary search. */
function lineAt(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
/** Offset where a line starts; the end of the text for the line after the last. */
function lineStart({ starts, text }, line) {
    return starts[line] ?? text.length;
}
/** The line that the last character before `end` is on: block scalars end behind their own line break. */
function lastLine(src, end) {
    return lineAt(src.starts, Math.max(end - 1, 0));
}
/** Offset of the line break, or the end of the text. */
function lineEnd(src, line) {
    const next = src.starts[line + 1];
    if (next === undefined)
        return src.text.length;
    return src.text[next - 2] === '\r' ? next - 2 : next - 1;
}
/** A line without its line break. */
function lineText(src, line) {
    return src.text.slice(lineStart(src, line), lineEnd(src, line));
}
/** Column (from 0) of an offset. */
function column(src, offset) {
    return offset - lineStart(src, lineAt(src.starts, offset));
}
/** What a line is where YAML allows nothing but comments. `column` is that of `#`. */
function trivia(src, line) {
    if (line < 0 || line >= src.starts.length)
        return undefined;
    const text = lineText(src, line);
    const at = text.search(/[^ \t]/);
    // What follows the last line break is not a line.
    if (at === -1)
        return line === src.starts.length - 1 ? undefined : 'blank';
    return text[at] === '#' ? { column: at } : undefined;
}
/** The line end in use at a line, or the first one of the text. */
function eol(src, line) {
    for (const candidate of [line, line - 1, 0]) {
        const next = src.starts[candidate + 1];
        if (next !== undefined)
            return src.text[next - 2] === '\r' ? '\r\n' : '\n';
    }
    return '\n';
}

;// CONCATENATED MODULE: ./lib/config/read/block-scalar.js


/**
 * Takes the text out of a literal block scalar, line breaks as they are.
 *
 * @param parent column of the key it belongs to
 */
function openBlockScalar(outer, node, parent) {
    const header = /^\|([-+]?)([1-9]?)([-+]?)/.exec(outer.text.slice(node.start, node.start + 4));
    const first = lineAt(outer.starts, node.start) + 1;
    if (header === null || node.style !== 'literal') {
        const message = 'A config inside a file must be a literal block (`|`) or a mapping.';
        return refused(problemAt('UNSUPPORTED_YAML', outer.place(node.start), message));
    }
    if (first >= outer.starts.length) {
        return refused(problemAt('OPEN_BLOCK_SCALAR', outer.place(node.start), 'The file ends on the line of this block.'));
    }
    const last = Math.max(first - 1, lastLine(outer, node.end));
    const numbers = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    const filled = numbers.find((line) => lineEnd(outer, line) > firstInk(outer, line));
    const found = filled === undefined ? parent + 2 : firstInk(outer, filled) - lineStart(outer, filled);
    const indent = header[2] ? parent + Number(header[2]) : found;
    const cut = numbers.map((line) => {
        const start = Math.min(lineStart(outer, line) + indent, lineEnd(outer, line));
        return outer.text.slice(start, Math.min(lineStart(outer, line + 1), node.end));
    });
    const stripped = header[1] === '-' || header[3] === '-';
    const text = stripped ? cut.join('').replace(/[\r\n]+$/, '') : cut.join('');
    if (bare(text) !== bare(node.text)) {
        const message = 'The indentation of this block is not clear.';
        return refused(problemAt('UNSUPPORTED_YAML', outer.place(node.start), message));
    }
    const lines = [
        ...numbers.map((line) => lineStart(outer, line)),
        last < first ? lineStart(outer, first) : node.end,
    ];
    const place = (offset) => {
        const line = lineAt(inner.starts, offset);
        return {
            path: outer.path,
            line: first + line + 1,
            column: offset - lineStart(inner, line) + indent + 1,
        };
    };
    const inner = sourceText(outer.path, text, place);
    return { kind: 'host', host: { outer, inner, indent, lines } };
}
/** Offset of a line's first character that is not a space. */
function firstInk(src, line) {
    let at = lineStart(src, line);
    while (src.text[at] === ' ')
        at += 1;
    return at;
}
/** A text as chomping leaves it alone: without the line breaks at its end, which `|-` and `|` take away. */
function bare(text) {
    return text.replaceAll('\r\n', '\n').replace(/\n+$/, '');
}

;// CONCATENATED MODULE: ./lib/config/read/bytes.js


/** Largest file that is read, in bytes. */
const MAX_BYTES = 4 * 1024 * 1024;
/** Bytes → text, BOM included. Refuses what PyYAML cannot read and what it reads otherwise than other YAML parsers. */
function decode(path, bytes) {
    if (bytes.length > MAX_BYTES) {
        const message = `The file has ${bytes.length} bytes, more than the ${MAX_BYTES} that are read.`;
        return refused(problemAt('TOO_LARGE', { path }, message));
    }
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return refused(undecodable(path, bytes));
    }
    const found = unreadableCharacter(path, text);
    return found === undefined ? { kind: 'text', text } : refused(found);
}
/** Text → bytes: the inverse of {@link decode}. */
function encode(text) {
    return new TextEncoder().encode(text);
}
function undecodable(path, bytes) {
    // A bad byte decodes to U+FFFD, which encodes differently: the first difference is the first bad byte.
    const lossy = encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
    let bad = 0;
    while (bad < bytes.length && bytes[bad] === lossy[bad])
        bad += 1;
    const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, bad));
    return problemAt('ENCODING', sourceText(path, before).place(before.length), 'This byte is not valid UTF-8.');
}
/**
 * What PyYAML's reader refuses (yaml/reader.py, NON_PRINTABLE), and what ends a line for it but not for others:
 * after U+2028 it ends a comment and sees a real key.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const UNREADABLE = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u2028\u2029\uFEFF\uFFFE\uFFFF]|\r(?!\n)/g;
const BREAKS = new Set(['\r', '\x85', '\u2028', '\u2029', '\uFEFF']);
function unreadableCharacter(path, text) {
    UNREADABLE.lastIndex = text.startsWith('\uFEFF') ? 1 : 0;
    const found = UNREADABLE.exec(text);
    if (found === null)
        return undefined;
    const name = `U+${found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    const { starts, place } = sourceText(path, text);
    const at = place(found.index);
    if (!BREAKS.has(found[0])) {
        return problemAt('CONTROL_CHARACTER', at, `The character ${name} is not allowed by PyYAML.`);
    }
    const what = found[0] === '\uFEFF'
        ? 'a byte order mark is inside the file'
        : 'YAML parsers disagree about whether it ends a line';
    return problemAt('LINE_BREAK', at, `${name} in line ${lineAt(starts, found.index) + 1}: ${what}.`);
}

;// CONCATENATED MODULE: ./lib/config/read/scalar.js
const PATTERNS = [
    ['bool', /^(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/],
    [
        'float',
        /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/,
    ],
    [
        'int',
        /^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?(?:0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+|[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+)$/,
    ],
    ['merge', /^<<$/],
    ['null', /^(?:~|null|Null|NULL|)$/],
    [
        'timestamp',
        /^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?(?:[ \t]*(?:Z|[-+][0-9]{1,2}(?::[0-9]{2})?))?)$/,
    ],
    ['value', /^=$/],
];
/** First characters that anything but a string starts with: strings, the usual case, need no pattern. */
const NOT_STRING = /^(?:$|[-+0-9.yYnNtTfFoO~<=])/;
/** The tag PyYAML resolves an untagged plain scalar to. */
function resolvePlain(text) {
    if (!NOT_STRING.test(text))
        return 'str';
    return PATTERNS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'str';
}
/** The value of an untagged plain scalar; `undefined` where JSON has none (dates, integers past 2^53) or PyYAML raises. */
function plainValue(text) {
    return construct(resolvePlain(text), text);
}
const CORE = 'tag:yaml.org,2002:';
/** The value of a scalar with an explicit tag; `undefined` where there is none. */
function taggedValue(tag, text) {
    switch (tag) {
        case '!':
            return plainValue(text);
        case `${CORE}str`:
            return text;
        case `${CORE}null`:
            return null;
        case `${CORE}bool`:
            return construct('bool', text);
        case `${CORE}int`:
            return resolvePlain(text) === 'int' ? construct('int', text) : undefined;
        case `${CORE}float`:
            return /^(?:int|float)$/.test(resolvePlain(text)) ? toFloat(text) : undefined;
        default:
            return undefined;
    }
}
function construct(tag, text) {
    switch (tag) {
        case 'str':
            return text;
        case 'null':
            return null;
        case 'bool':
            return toBool(text);
        case 'int':
            return toInt(text);
        case 'float':
            return toFloat(text);
        case 'timestamp':
        case 'merge':
        case 'value':
            return undefined;
    }
}
function toBool(text) {
    if (/^(?:yes|true|on)$/i.test(text))
        return true;
    return /^(?:no|false|off)$/i.test(text) ? false : undefined;
}
function toInt(text) {
    const digits = text.replaceAll('_', '').replace(/^[-+]/, '');
    const sign = text.startsWith('-') ? -1 : 1;
    let value;
    if (/^0[bx]/.test(digits))
        value = digits.length > 2 ? Number(digits) : Number.NaN;
    else if (/^0[0-7]/.test(digits))
        value = Number.parseInt(digits, 8);
    else
        value = sexagesimal(digits);
    return Number.isSafeInteger(value) ? sign * value : undefined;
}
function toFloat(text) {
    const digits = text.replaceAll('_', '').replace(/^[-+]/, '').toLowerCase();
    const sign = text.startsWith('-') ? -1 : 1;
    if (digits === '.inf')
        return sign * Number.POSITIVE_INFINITY;
    if (digits === '.nan')
        return Number.NaN;
    return sign * sexagesimal(digits);
}
/** Base 60, as `12:30` and `1:30.5` are; a number without colon is itself. */
function sexagesimal(digits) {
    return digits.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}

;// CONCATENATED MODULE: ./lib/config/read/value.js



const value_CORE = 'tag:yaml.org,2002:';
/** A map's keys as `safe_load` gives them: the own ones, where the last of a name wins, over the merged ones. Keys that are no strings are left out. */
function effectiveKeys(map) {
    const keys = new Map();
    for (const pair of mergedPairs(map, new Set())) {
        const name = keyName(pair);
        if (name !== undefined)
            keys.set(name, { pair, own: false });
    }
    for (const pair of map.pairs) {
        const name = isMerge(pair) ? undefined : keyName(pair);
        if (name !== undefined)
            keys.set(name, { pair, own: true });
    }
    return keys;
}
/** The map's own pairs of one name; more than one is a duplicate. */
function ownPairs(map, name) {
    return map.pairs.filter((pair) => keyName(pair) === name && !isMerge(pair));
}
/** A key's text where PyYAML makes it a string. `=` counts: as a key it is one. */
function keyName({ key }) {
    const node = dereference(key);
    if (node?.kind !== 'scalar')
        return undefined;
    if (node.style === 'plain' && node.props?.tag === undefined && node.text === '=')
        return '=';
    const value = scalarValue(node);
    return typeof value === 'string' ? value : undefined;
}
/** `<<` as PyYAML sees it: plain and untagged. */
function isMerge({ key }) {
    const node = dereference(key);
    if (node?.kind !== 'scalar')
        return false;
    const tag = node.props?.tag;
    return tag === undefined
        ? node.style === 'plain' && resolvePlain(node.text) === 'merge'
        : tag === `${value_CORE}merge`;
}
/** As PyYAML flattens: of several `<<` the last wins, within the list of one `<<` the first. */
function mergedPairs(map, visited) {
    if (visited.has(map))
        return [];
    visited.add(map);
    const pairs = map.pairs.filter(isMerge).flatMap(({ value }) => {
        const merged = dereference(value);
        const maps = merged?.kind === 'seq' ? merged.items.map(dereference).toReversed() : [merged];
        return maps.flatMap((item) => item?.kind === 'map'
            ? [...mergedPairs(item, visited), ...item.pairs.filter((pair) => !isMerge(pair))]
            : []);
    });
    visited.delete(map);
    return pairs;
}
/** A scalar's value as PyYAML constructs it; `undefined` where JSON has none. */
function scalarValue(node) {
    if (node.props?.tag !== undefined)
        return taggedValue(node.props.tag, node.text);
    if (node.style === 'empty')
        return null;
    return node.style === 'plain' ? plainValue(node.text) : node.text;
}
/** Values of nodes, each built once and shared where aliases share it. `undefined` where JSON has none, circular ones included. */
function valueReader() {
    const known = new Map();
    const read = (node) => {
        const target = dereference(node);
        if (target === undefined)
            return undefined;
        if (target.kind === 'scalar')
            return scalarValue(target);
        if (!known.has(target)) {
            known.set(target, undefined);
            known.set(target, target.kind === 'map' ? readMap(target, read) : readList(target, read));
        }
        return known.get(target);
    };
    return read;
}
function readMap(map, read) {
    const tag = map.props?.tag;
    if (tag !== undefined && tag !== `${value_CORE}map` && tag !== '!')
        return undefined;
    const keys = effectiveKeys(map);
    const entries = [];
    for (const [name, { pair }] of keys) {
        const value = read(pair.value);
        if (value === undefined)
            return undefined;
        entries.push([name, value]);
    }
    const foreign = map.pairs.some((pair) => !isMerge(pair) && keyName(pair) === undefined);
    return foreign ? undefined : Object.fromEntries(entries);
}
function readList(list, read) {
    const tag = list.props?.tag;
    if (tag !== undefined && tag !== `${value_CORE}seq` && tag !== '!')
        return undefined;
    const values = [];
    for (const item of list.items) {
        const value = read(item);
        if (value === undefined)
            return undefined;
        values.push(value);
    }
    return values;
}
/**
 * Equal in meaning, as Python compares what `safe_load` gives: `128000` and `128000.0` are, `"128000"` and `128000` are
 * not, the order of keys does not matter. Unlike in Python `true` differs from `1`.
 */
function sameValue(a, b) {
    if (a === b || Object.is(a, b))
        return true;
    if (isList(a))
        return isList(b) && a.length === b.length && a.every((item, index) => sameValue(item, b[index]));
    if (!isMap(a) || !isMap(b))
        return false;
    const keys = Object.keys(a);
    return (keys.length === Object.keys(b).length &&
        keys.every((key) => Object.hasOwn(b, key) && sameValue(a[key], b[key])));
}

;// CONCATENATED MODULE: ./lib/config/read/keep.js



const KEEP = /copilot-model-sync:\s*keep(?![\w-])/;
/** Is the line a comment that a person wrote to keep something as it is? */
function isKeep(line) {
    return KEEP.test(line);
}
/**
 * Would changing this path of an entry touch what a person keeps? The one rule for all operations: an empty path stands for
 * the whole entry, so that an entry with a `keep` anywhere in it is never removed.
 */
function touchesKeep({ keeps }, path) {
    return keeps.some((kept) => {
        const shared = Math.min(kept.length, path.length);
        return kept.slice(0, shared).every((key, index) => key === path[index]);
    });
}
/**
 * A `keep` behind content covers what starts on its line, or the innermost key that goes over the line. A `keep` in a block
 * of comment lines covers what starts on the line below the block.
 *
 * @param list `undefined` where the config has no list of entries
 * @param listLine the line of the key `model_list`
 */
function readKeeps(src, comments, list, listLine) {
    const entries = new Map();
    const unused = [];
    let all = false;
    if (!KEEP.test(src.text))
        return { entries, list: all, unused };
    for (const offset of comments) {
        if (!KEEP.test(src.text.slice(offset, lineEnd(src, lineAt(src.starts, offset)))))
            continue;
        const line = coveredLine(src, offset);
        const index = line === undefined || list === undefined ? -1 : itemAt(src, list, line);
        const item = list?.items[index];
        if (line !== undefined && line === listLine)
            all = true;
        else if (line === undefined || item === undefined)
            unused.push(offset);
        else
            entries.set(index, [...(entries.get(index) ?? []), ...keptPaths(src, list, index, item, line)]);
    }
    if (all)
        for (const index of list?.items.keys() ?? [])
            entries.set(index, [[]]);
    return { entries, list: all, unused };
}
/** The line of the content that a comment belongs to; `undefined` when a blank line or nothing follows its block. */
function coveredLine(src, offset) {
    let line = lineAt(src.starts, offset);
    if (src.text.slice(lineStart(src, line), offset).trim() !== '')
        return line;
    while (typeof trivia(src, line) === 'object')
        line += 1;
    return line < src.starts.length && trivia(src, line) === undefined && lineStart(src, line) < src.text.length
        ? line
        : undefined;
}
/** The item whose lines contain a line, by binary search; -1 when there is none. */
function itemAt(src, list, line) {
    const firstLine = (index) => {
        const item = list.items[index];
        return item === undefined ? Infinity : lineAt(src.starts, list.dashes[index] ?? outerStart(item));
    };
    let low = -1;
    let high = list.items.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (firstLine(middle) <= line)
            low = middle;
        else
            high = middle - 1;
    }
    const item = list.items[low];
    return item !== undefined && line <= lastLine(src, item.end) ? low : -1;
}
function keptPaths(src, list, index, item, line) {
    const start = list?.dashes[index] ?? outerStart(item);
    const map = dereference(item);
    if (lineAt(src.starts, start) === line || item.kind !== 'map' || map?.kind !== 'map')
        return [[]];
    const paths = pathsAt(src, map, line, []);
    // Its name is the entry: a `keep` behind it, wherever it is written, means all of it.
    const isName = paths.some((path) => path.length === 1 && path[0] === 'model_name');
    return isName || paths.length === 0 ? [[]] : paths;
}
/** Paths of the pairs that start on a line; of the innermost pair that goes over it, when none starts there. */
function pathsAt(src, map, line, path) {
    return map.pairs.flatMap((pair) => {
        const name = keyName(pair);
        const first = lineAt(src.starts, pair.start);
        if (name === undefined || line < first || line > lastLine(src, Math.max(pair.end, pair.start + 1)))
            return [];
        const here = [...path, name];
        const below = first === line || pair.value.kind !== 'map' ? [] : pathsAt(src, pair.value, line, here);
        return below.length > 0 ? below : [here];
    });
}

;// CONCATENATED MODULE: ./lib/config/read/entries.js



/** The items of `model_list` as LiteLLM sees them. */
function readEntries(src, list, keeps) {
    const reader = { src, value: valueReader(), keeps };
    return list.items.map((item, index) => new ListEntry(reader, item, index, list.dashes[index] ?? outerStart(item)));
}
const NONE = [];
/** Most entries are never looked into again: what is below the names is read when it is asked for. */
class ListEntry {
    index;
    name;
    model;
    id;
    #reader;
    #node;
    #start;
    #below;
    constructor(reader, node, index, start) {
        const keys = keysOf(node);
        const params = keysOf(keys?.get('litellm_params')?.pair.value);
        const info = keysOf(keys?.get('model_info')?.pair.value);
        this.index = index;
        this.name = stringAt(reader, keys, 'model_name');
        this.model = stringAt(reader, params, 'model');
        this.id = stringAt(reader, info, 'id');
        this.#reader = reader;
        this.#node = node;
        this.#start = start;
    }
    get place() {
        return this.#reader.src.place(this.#start);
    }
    get keeps() {
        return this.#reader.keeps.entries.get(this.index) ?? NONE;
    }
    get keep() {
        return this.keeps.some((path) => path.length === 0);
    }
    get params() {
        return this.#read().params;
    }
    get info() {
        return this.#read().info;
    }
    get nestedInfo() {
        return this.#read().nestedInfo;
    }
    #read() {
        this.#below ??= readBelow(this.#reader, this.#node, this.keeps);
        return this.#below;
    }
}
function readBelow(reader, node, keeps) {
    const keys = keysOf(node);
    const params = keys?.get('litellm_params');
    const nested = keysOf(params?.pair.value)?.get('model_info');
    const read = (held, ...path) => entries_readMap(reader, held, path, keeps);
    return {
        params: read(params, 'litellm_params') ?? new Map(),
        info: read(keys?.get('model_info'), 'model_info') ?? new Map(),
        nestedInfo: read(nested, 'litellm_params', 'model_info'),
    };
}
function entries_readMap(reader, held, path, keeps) {
    const map = mapAt(held?.pair.value);
    if (map === undefined)
        return undefined;
    const reads = new Map();
    for (const [name, { pair }] of effectiveKeys(map)) {
        const { value } = pair;
        const isUnwritten = value.kind === 'scalar' && value.style === 'empty';
        reads.set(name, {
            value: reader.value(value),
            source: shown(reader.src, value),
            place: reader.src.place(isUnwritten ? pair.start : value.start),
            keep: touchesKeep({ keeps }, [...path, name]),
        });
    }
    return reads;
}
function stringAt(reader, keys, name) {
    const held = keys?.get(name);
    const value = held === undefined ? undefined : reader.value(held.pair.value);
    return typeof value === 'string' ? value : undefined;
}
function keysOf(node) {
    const map = mapAt(node);
    return map === undefined ? undefined : effectiveKeys(map);
}
/** The map a node is or stands for; none when a tag makes it something else to PyYAML. */
function mapAt(node) {
    const target = node === undefined ? undefined : dereference(node);
    if (target?.kind !== 'map')
        return undefined;
    const tag = target.props?.tag;
    return tag === undefined || tag === 'tag:yaml.org,2002:map' || tag === '!' ? target : undefined;
}
/** A value as it is written, where that is one line. */
function shown(src, node) {
    const inline = node.kind === 'alias' || (node.kind === 'scalar' ? !/literal|folded/.test(node.style) : node.flow);
    const written = inline ? src.text.slice(node.start, node.end) : '';
    return written.includes('\n') ? '' : written;
}

;// CONCATENATED MODULE: ./lib/config/read/model-list.js



/** A node → where a config starts. */
function rootOf(src, at) {
    const { node, pair, tree } = at;
    const tag = node.props?.tag;
    if (tag !== undefined && tag !== 'tag:yaml.org,2002:map') {
        return refused(problemAt('NOT_A_MAP', src.place(outerStart(node)), 'The config has a tag that does not make it a mapping.'));
    }
    if (node.kind === 'map')
        return { kind: 'root', root: { kind: 'map', map: node, pair } };
    const isUnwritten = node.kind === 'scalar' && node.style === 'empty' && at.around.length === 0;
    const isEmpty = pair === undefined ? isUnwritten : node.kind === 'scalar' && isNull(node);
    if (!isEmpty)
        return refused(problemAt('NOT_A_MAP', src.place(node.start), 'A config has to be a mapping.'));
    const column = pair === undefined ? 0 : (src.place(pair.start).column ?? 1);
    return { kind: 'root', root: { kind: 'empty', tree, pair, column } };
}
/** Finds `model_list` among the root's own keys. */
function findList(src, root) {
    if (root.kind === 'empty')
        return { kind: 'list', list: { kind: 'missing' } };
    const [pair, second] = ownPairs(root.map, 'model_list');
    if (second !== undefined) {
        return refused(problemAt('DUPLICATE_KEY', src.place(second.start), '`model_list` is defined twice.'));
    }
    if (pair === undefined) {
        const merged = effectiveKeys(root.map).get('model_list');
        if (merged === undefined)
            return { kind: 'list', list: { kind: 'missing' } };
        return refused(problemAt('ALIASED_MAP', src.place(merged.pair.start), '`model_list` comes from a merge key.'));
    }
    const node = dereference(pair.value);
    const tag = node?.props?.tag;
    if (node?.kind === 'seq' && (tag === undefined || tag === 'tag:yaml.org,2002:seq')) {
        const alias = pair.value.kind === 'alias' ? pair.value : undefined;
        return { kind: 'list', list: { kind: 'seq', pair, seq: node, alias } };
    }
    if (pair.value.kind === 'scalar' && tag === undefined && isNull(pair.value))
        return { kind: 'list', list: { kind: 'null', pair } };
    return refused(problemAt('NOT_A_LIST', src.place(outerStart(pair.value)), '`model_list` is not a list.'));
}
function isNull(node) {
    return scalarValue(node) === null;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/config/read/convert.js

const STYLES = {
    PLAIN: 'plain',
    QUOTE_SINGLE: 'single',
    QUOTE_DOUBLE: 'double',
    BLOCK_LITERAL: 'literal',
    BLOCK_FOLDED: 'folded',
};
/**
 * A node of `yaml` → ours. Only offsets that `yaml` means are taken over: its `range` of a collection starts behind
 * the anchor and ends behind the comments of what follows, so ends are made from the tokens.
 *
 * @param text the whole text
 * @param before the tokens in front of the node: indicator, anchor, tag, comments
 * @param from offset of an empty value when `before` contains no indicator
 */
function convert(text, node, before, from) {
    const props = propsOf(node, before);
    if ((0,dist.isAlias)(node)) {
        const [start = from, end = from] = node.range ?? [];
        return { kind: 'alias', name: node.source, start, end, props, target: undefined };
    }
    if ((0,dist.isMap)(node))
        return convertMap(text, node.items, node.srcToken, props, from);
    if ((0,dist.isSeq)(node))
        return convertSeq(text, node, props, from);
    if ((0,dist.isScalar)(node) && node.range && !isEmpty(node)) {
        const style = STYLES[node.type ?? 'PLAIN'];
        const written = node.source ?? String(node.value);
        // To PyYAML a block scalar ends without the newline that the file ends without.
        const block = style === 'literal' || style === 'folded';
        const open = block && node.range[1] === text.length && !text.endsWith('\n');
        const decoded = open ? written.replace(/\n$/, '') : written;
        return { kind: 'scalar', style, text: decoded, start: node.range[0], end: node.range[1], props };
    }
    return empty(Math.max(from, endOfIndicators(before)), props);
}
/** A value that is not written, at the offset where it would be. */
function empty(at, props) {
    return { kind: 'scalar', style: 'empty', text: '', start: at, end: at, props };
}
const INDICATORS = new Set([
    'seq-item-ind',
    'explicit-key-ind',
    'map-value-ind',
    'doc-start',
    'anchor',
    'tag',
]);
/** Offset behind the last indicator, anchor or tag. */
function endOfIndicators(tokens) {
    const last = tokens.findLast(({ type }) => INDICATORS.has(type));
    return last === undefined ? 0 : last.offset + last.source.length;
}
function isEmpty(node) {
    return node.source === '' && (node.type === undefined || node.type === 'PLAIN');
}
function propsOf(node, before) {
    const first = before.find(isProp);
    if (first === undefined)
        return undefined;
    const held = (0,dist.isScalar)(node) || (0,dist.isMap)(node) || (0,dist.isSeq)(node) ? node : undefined;
    return {
        start: first.offset,
        end: endOfIndicators(before.filter(isProp)),
        anchor: held?.anchor,
        tag: held?.tag,
    };
}
function isProp({ type }) {
    return type === 'anchor' || type === 'tag';
}
function convertMap(text, items, token, props, from) {
    const pairs = [];
    let at = token?.offset ?? from;
    for (const item of items) {
        const pair = convertPair(text, item, at);
        at = pair.end;
        pairs.push(pair);
    }
    const flow = token?.type !== 'block-map';
    const start = token?.offset ?? pairs[0]?.start ?? from;
    const end = token?.type === 'flow-collection' ? convert_closed(token, at) : at;
    const commas = token?.type === 'flow-collection' ? commasOf(token, pairs.length) : convert_NONE;
    return { kind: 'map', flow, start, end, props, pairs, commas };
}
const NO_TOKENS = { start: [] };
function convertPair(text, pair, from) {
    const { start, sep = [] } = pair.srcToken ?? NO_TOKENS;
    const key = convert(text, pair.key, start, from);
    const mark = start.find((token) => token.type === 'explicit-key-ind');
    const colon = sep.find((token) => token.type === 'map-value-ind')?.offset ?? -1;
    const value = convert(text, pair.value, sep, colon === -1 ? key.end : colon + 1);
    const first = Math.min(mark?.offset ?? Infinity, key.props?.start ?? Infinity, key.start);
    return { start: first, end: value.end, explicit: mark !== undefined, key, colon, value };
}
function convertSeq(text, node, props, from) {
    const token = node.srcToken;
    const start = token?.offset ?? from;
    const { items, dashes } = convertItems(text, node);
    const last = items.at(-1)?.end ?? start + 1;
    const flow = token?.type === 'flow-collection';
    const end = flow ? convert_closed(token, last) : last;
    const commas = flow ? commasOf(token, items.length) : convert_NONE;
    return { kind: 'seq', flow, start, end, props, items, dashes, commas };
}
function convertItems(text, { items, srcToken }) {
    const nodes = [];
    const dashes = [];
    const tokens = itemsOf(srcToken);
    let at = (srcToken?.offset ?? 0) + 1;
    for (const [index, item] of items.entries()) {
        const before = tokens[index]?.start ?? [];
        // A pair standing alone in a flow list is a map without a token of its own; its anchor is the key's.
        const node = convert(text, item, isLonePair(item) ? [] : before, at);
        const dash = before.find((part) => part.type === 'seq-item-ind');
        if (dash !== undefined)
            dashes.push(dash.offset);
        nodes.push(node);
        at = node.end;
    }
    return { items: nodes, dashes };
}
/** The syntax items that became items of a list: one more holds comments behind the last, or nothing behind a trailing comma. */
function itemsOf(token) {
    if (token?.type === 'block-seq')
        return token.items.filter(hasDash);
    return token?.type === 'flow-collection' ? token.items.filter(hasContent) : [];
}
function isLonePair(node) {
    return (0,dist.isMap)(node) && node.srcToken === undefined;
}
function hasDash({ start }) {
    return start.some((token) => token.type === 'seq-item-ind');
}
function hasContent({ start, key, sep, value }) {
    if (key || sep || value)
        return true;
    return start.some(({ type }) => type === 'explicit-key-ind' || type === 'anchor' || type === 'tag');
}
const convert_NONE = [];
function convert_closed(token, otherwise) {
    const close = token.end[0];
    return close === undefined ? otherwise : close.offset + close.source.length;
}
/** The comma behind an item is the first token in front of the next. */
function commasOf(token, count) {
    const commas = token.items.slice(1).flatMap(({ start }) => {
        const comma = start.find((part) => part.type === 'comma');
        return comma === undefined ? [] : [comma.offset];
    });
    return Array.from({ length: count }, (_, index) => commas[index] ?? -1);
}

;// CONCATENATED MODULE: ./lib/config/read/lexemes.js

/** Marks that the lexer puts between lexemes and that are not in the text. */
const MARKS = new Set([dist.CST.DOCUMENT, dist.CST.FLOW_END, dist.CST.SCALAR]);
/** Gives the lexemes of one text their types and offsets; to be called with each of them in order. */
function positions() {
    let next = 0;
    let afterMark = false;
    return (source) => {
        const type = afterMark ? 'scalar' : (dist.CST.tokenType(source) ?? undefined);
        const offset = next;
        const isMark = !afterMark && MARKS.has(source);
        if (!isMark)
            next += source.length;
        afterMark = isMark && source === dist.CST.SCALAR;
        return { type, offset, source };
    };
}

;// CONCATENATED MODULE: ./lib/config/read/parse.js




/** Nesting that is read. PyYAML gives up near 490 levels of its own stack, which LiteLLM has used a part of by then. */
const MAX_DEPTH = 400;
/**
 * Text → trees with exact offsets. `yaml` serves as a positioned reader only: schema `failsafe` leaves every scalar a
 * string, since none of its schemas is PyYAML's; unique keys are not asked for, which would be quadratic.
 *
 * @param tabs refuse tabs that PyYAML refuses; false where another program reads the text (a manifest around a config)
 */
function parse(src, { tabs }) {
    const stream = read(src, tabs);
    if ('code' in stream)
        return refused(stream);
    for (const { errors } of stream.documents) {
        const [error] = errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
        if (error !== undefined)
            return refused(syntaxError(src, error.code, error.pos[0]));
    }
    const trees = stream.documents.map((document, index) => {
        const token = stream.tokens[index];
        const start = Math.max(token?.offset ?? 0, endOfIndicators(token?.start ?? []));
        const end = stream.ends[index] ?? stream.tokens[index + 1]?.offset ?? src.text.length;
        const { contents } = document;
        const root = contents === null ? empty(end) : convert(src.text, contents, token?.start ?? [], start);
        return { root, start: token?.offset ?? 0, end };
    });
    return { kind: 'parsed', trees, comments: stream.comments };
}
/** Drives lexer, parser and composer by hand, so that hostile nesting is seen before the recursive composer meets it. */
function read(src, tabs) {
    const documents = [];
    const tokens = [];
    const ends = [];
    const comments = [];
    const parser = new dist.Parser();
    const composer = newComposer();
    let broken;
    const take = (token) => {
        if (token.type === 'error')
            broken ??= token.offset;
        if (token.type === 'document')
            tokens.push(token);
        if (token.type === 'doc-end')
            ends[tokens.length - 1] = token.offset;
        documents.push(...composer.next(token));
    };
    const position = positions();
    const isTabRefused = tabRule();
    for (const source of new dist.Lexer().lex(src.text)) {
        const lexeme = position(source);
        if (lexeme.type === 'comment')
            comments.push(lexeme.offset);
        if (isTabRefused(lexeme) && tabs) {
            const tab = lexeme.offset + source.indexOf('\t');
            return problemAt('TAB', src.place(tab), 'PyYAML allows no tab here.');
        }
        for (const token of parser.next(source))
            take(token);
        // The first error is enough: hostile text can have one for each character.
        if (broken !== undefined)
            return syntaxError(src, 'UNEXPECTED_TOKEN', broken);
        if (parser.stack.length > MAX_DEPTH) {
            const end = lexeme.offset + source.length;
            return problemAt('TOO_DEEP', src.place(end), `More than ${MAX_DEPTH} levels of nesting.`);
        }
    }
    for (const token of parser.end())
        take(token);
    documents.push(...composer.end(true, src.text.length));
    return { documents, tokens, ends, comments };
}
/**
 * Whether a lexeme contains a tab that PyYAML refuses. PyYAML allows tabs in comments, quotes and block scalars, and
 * raises on every other tab, even on one behind a value at the end of a line, which other parsers skip.
 */
function tabRule() {
    let inBlockScalar = false;
    return ({ type, source }) => {
        const allowed = type === 'comment' ||
            type === 'single-quoted-scalar' ||
            type === 'double-quoted-scalar' ||
            (type === 'scalar' && inBlockScalar);
        if (type === 'block-scalar-header')
            inBlockScalar = true;
        if (type === 'scalar' && source !== dist.CST.SCALAR)
            inBlockScalar = false;
        return !allowed && source.includes('\t');
    };
}
function newComposer() {
    return new dist.Composer({
        version: '1.1',
        schema: 'failsafe',
        resolveKnownTags: false,
        merge: false,
        uniqueKeys: false,
        keepSourceTokens: true,
        prettyErrors: false,
        logLevel: 'silent',
    });
}
function syntaxError(src, code, offset) {
    return problemAt('YAML_ERROR', src.place(Math.min(offset, src.text.length)), SENTENCES[code]);
}
/** In words of our own: those of the parser quote the source, which may be a secret. */
const SENTENCES = {
    ALIAS_PROPS: 'An alias cannot have an anchor or a tag.',
    BAD_ALIAS: 'An anchor or alias has no usable name.',
    BAD_COLLECTION_TYPE: 'A tag does not fit the collection behind it.',
    BAD_DIRECTIVE: 'A directive is not valid YAML.',
    BAD_DQ_ESCAPE: 'An escape in double quotes is not valid YAML.',
    BAD_INDENT: 'The indentation does not fit what is around it.',
    BAD_PROP_ORDER: 'An anchor or tag is in front of the indicator that it should follow.',
    BAD_SCALAR_START: 'A plain value cannot start with this character; quote it.',
    BLOCK_AS_IMPLICIT_KEY: 'A value starts on the line of its key, but continues as a mapping or list.',
    BLOCK_IN_FLOW: 'A block collection is inside brackets.',
    DUPLICATE_KEY: 'A key is defined twice.',
    IMPOSSIBLE: 'This is not valid YAML.',
    KEY_OVER_1024_CHARS: 'A key is longer than 1,024 characters.',
    MISSING_CHAR: 'A character is missing: a quote, bracket, comma, colon or space.',
    MULTILINE_IMPLICIT_KEY: 'A key is longer than one line, or its colon is missing.',
    MULTIPLE_ANCHORS: 'A value has two anchors.',
    MULTIPLE_DOCS: 'The file contains several documents.',
    MULTIPLE_TAGS: 'A value has two tags.',
    NON_STRING_KEY: 'A key is not a string.',
    RESOURCE_EXHAUSTION: 'The nesting is too deep to read.',
    TAB_AS_INDENT: 'The indentation contains a tab.',
    TAG_RESOLVE_FAILED: 'A tag is not valid YAML.',
    UNEXPECTED_TOKEN: 'YAML does not expect this here.',
};

;// CONCATENATED MODULE: ./lib/config/read/pointer.js

/** The document and node a JSON Pointer (RFC 6901) leads to; several documents are fine as long as one has it. */
function follow(src, trees, pointer) {
    const steps = pointer.split('/').slice(1).map(unescapeStep);
    const found = trees.flatMap((tree) => descend(src, tree, steps) ?? []);
    const [first, second] = found;
    if (first === undefined) {
        const message = `There is nothing at ${pointer}.`;
        return refused(problemAt('POINTER_MISSING', { path: src.path }, message));
    }
    if (second !== undefined && first.kind === 'pointed') {
        const at = second.kind === 'pointed' ? src.place(second.tree.start) : { path: src.path };
        return refused(problemAt('MULTI_DOC', at, `A second document has ${pointer}.`));
    }
    return first;
}
function unescapeStep(step) {
    return step.replaceAll('~1', '/').replaceAll('~0', '~');
}
function descend(src, tree, steps) {
    const around = [];
    let node = tree.root;
    let pair;
    for (const step of steps) {
        around.push(node);
        if (node.kind === 'map') {
            // By its text: to Kubernetes and Helm every key is a string.
            const pairs = node.pairs.filter(({ key }) => key.kind === 'scalar' && key.text === step);
            if (pairs.length > 1) {
                const at = src.place(pairs[1]?.start ?? node.start);
                return refused(problemAt('DUPLICATE_KEY', at, `The key ${JSON.stringify(step)} of the pointer is defined twice.`));
            }
            pair = pairs[0];
            if (pair === undefined)
                return undefined;
            node = pair.value;
        }
        else if (node.kind === 'seq') {
            const item = /^(?:0|[1-9][0-9]*)$/.test(step)
                ? node.items[Number(step)]
                : undefined;
            if (item === undefined)
                return undefined;
            node = item;
            pair = undefined;
        }
        else if (node.kind === 'alias') {
            return refused(problemAt('ALIASED_MAP', src.place(node.start), `The pointer leads through the alias *${node.name}.`));
        }
        else {
            return undefined;
        }
    }
    if (node.kind === 'alias') {
        return refused(problemAt('ALIASED_MAP', src.place(node.start), `The pointer leads to the alias *${node.name}.`));
    }
    return { kind: 'pointed', tree, node, pair, around };
}

;// CONCATENATED MODULE: ./lib/config/read/index.js











/** The internals of a config that {@link readConfig} made. */
function internals(config) {
    return config.internals;
}
/**
 * A file's bytes → the config in it as LiteLLM reads it. What cannot be edited safely is refused, with place and reason.
 *
 * @param file.pointer JSON Pointer to a mapping or literal block scalar that holds the config
 * @param file.bytes `null`: the file does not exist yet, an empty config
 */
function readConfig(file) {
    const { path, bytes } = file;
    const pointer = file.pointer === '' ? undefined : file.pointer;
    if (bytes === null && pointer !== undefined) {
        return refused(problemAt('POINTER_MISSING', { path }, 'The file does not exist, so there is nothing at the pointer.'));
    }
    const decoded = decode(path, bytes ?? new Uint8Array());
    if (decoded.kind === 'refused')
        return decoded;
    return readText({ path, pointer, text: decoded.text, absent: bytes === null });
}
/** The same for a text that is decoded already. */
function readText(file) {
    const outer = sourceText(file.path, file.text);
    const parsed = parse(outer, { tabs: file.pointer === undefined });
    if (parsed.kind === 'refused')
        return parsed;
    return file.pointer === undefined
        ? readWhole(outer, parsed, file.absent)
        : readPointed(outer, parsed, file.pointer);
}
function readWhole(src, parsed, absent, host) {
    const [tree, second] = parsed.trees;
    if (second !== undefined || tree === undefined) {
        return refused(problemAt('MULTI_DOC', src.place(second?.start ?? 0), 'A second document starts here.'));
    }
    return build(src, parsed, { tree, node: tree.root, pair: undefined, around: [] }, { absent, host, pointer: undefined });
}
function readPointed(outer, parsed, pointer) {
    const pointed = follow(outer, parsed.trees, pointer);
    if (pointed.kind === 'refused')
        return pointed;
    const { node, pair } = pointed;
    const isText = node.kind === 'scalar' && !['empty', 'plain'].includes(node.style);
    if (!isText)
        return build(outer, parsed, pointed, { absent: false, host: undefined, pointer });
    const opened = openBlockScalar(outer, node, pair === undefined ? 0 : column(outer, pair.start));
    if (opened.kind === 'refused')
        return opened;
    const { host } = opened;
    const inside = parse(host.inner, { tabs: true });
    if (inside.kind === 'refused')
        return inside;
    const result = readWhole(host.inner, inside, false, host);
    if (result.kind === 'refused')
        return result;
    return { kind: 'config', config: { ...result.config, pointer, text: outer.text } };
}
function build(src, { comments, trees }, at, file) {
    const linked = anchors_link(src, at.tree.root, { again: file.pointer !== undefined });
    if (linked.kind === 'refused')
        return linked;
    const found = rootOf(src, at);
    if (found.kind === 'refused')
        return found;
    const { root } = found;
    const listed = findList(src, root);
    if (listed.kind === 'refused')
        return listed;
    const { list } = listed;
    const inside = {
        src,
        host: file.host,
        comments,
        root,
        list,
        uses: linked.uses,
        around: at.around,
        trees,
        document: trees.indexOf(at.tree),
        absent: file.absent,
    };
    const keyLine = list.kind === 'missing' ? undefined : lineAt(src.starts, list.pair.start);
    const keeps = readKeeps(src, comments, list.kind === 'seq' ? list.seq : undefined, keyLine);
    const notices = includeNotices(src, root, list);
    const missing = notices.length > 0 ? 'included' : 'missing';
    const config = {
        path: src.path,
        pointer: file.pointer,
        text: src.text,
        entries: list.kind === 'seq' ? readEntries(src, list.seq, keeps) : [],
        keep: keeps.list,
        list: list.kind === 'seq'
            ? list.seq.items.length > 0
                ? 'items'
                : 'empty'
            : list.kind === 'missing'
                ? missing
                : list.kind,
        notices: [...notices, ...keeps.unused.map((offset) => unusedKeep(src, offset))],
        internals: inside,
    };
    return { kind: 'config', config };
}
function unusedKeep(src, offset) {
    return {
        message: 'This `keep` protects nothing: write it above or behind an entry of `model_list`, or a key of an entry.',
        place: src.place(offset),
    };
}
/** A root that only includes has no models of its own: the person probably meant one of the included files. */
function includeNotices(src, root, list) {
    if (root.kind === 'empty' || list.kind !== 'missing')
        return [];
    const include = effectiveKeys(root.map).get('include')?.pair;
    if (include === undefined)
        return [];
    const value = valueReader()(include.value);
    const files = (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'string');
    const named = files.length === 0 ? 'the included file' : files.join(', ');
    return [
        {
            message: `This config includes ${named} and has no \`model_list\` itself, so no model is added here. To edit the models there, name that file in \`config-path\`.`,
            place: src.place(include.start),
        },
    ];
}

;// CONCATENATED MODULE: ./lib/config/edit/anchored.js


/** Refusals for anchored values that would change or be removed while an alias elsewhere still refers to them. */
function anchorProblems({ src, edits, touched }, uses) {
    if (uses.size === 0)
        return [];
    const removals = edits.filter(({ start, end }) => end > start);
    const changed = new Set(touched);
    const isRemoved = (node) => removals.some(({ start, end }) => start <= node.start && node.end <= end && end > node.start);
    const problems = [];
    for (const [node, aliases] of uses) {
        if (!changed.has(node) && !isRemoved(node))
            continue;
        const alias = aliases.find((use) => !isRemoved(use));
        if (alias !== undefined)
            problems.push(inUse(src, node, alias));
    }
    return problems;
}
function inUse(src, node, alias) {
    const { line } = src.place(alias.start);
    const message = `The value with the anchor &${alias.name} would change or be removed, but line ${line} still uses it.`;
    return problemAt('ANCHOR_IN_USE', src.place(outerStart(node)), message);
}

;// CONCATENATED MODULE: ./lib/config/edit/comments.js


/** `# --- OpenAI ---` and the like speak for all that follows. */
const BANNER = /^[ \t]*#+[ \t]*(?:[-=#*~_+]{3,}|.*[-=#*~_]{3,}[ \t]*$)|^[ \t]*##/;
/**
 * A key or list item that somebody commented out (`# - model_name: …`, `# rpm: 5`), or a `keep`. Such a comment is never
 * removed, wherever it is.
 */
const PERSONS = /^[ \t]*#+[ \t]*(?:-(?:[ \t]|$)|[^\s:#][^:#]*:(?:[ \t]|$))/;
function isPersons(line) {
    return PERSONS.test(line);
}
/** Who owns which lines. All that is in no extent is floating: nobody's, and never touched. */
function extents(src, { items, column, floor }) {
    let free = floor;
    return items.map(({ start, end }, index) => {
        const first = lineAt(src.starts, start);
        const content = lastLine(src, end) + 1;
        let own = content;
        while (isComment(src, own, column + 1))
            own += 1;
        // A `keep` belongs to what its block is above of.
        if (range(content, own).some((line) => isKeep(lineText(src, line))))
            own = content;
        let owned = content;
        while (owned < own && !isPersons(lineText(src, owned)))
            owned += 1;
        let heading = first;
        while (heading > free && isComment(src, heading - 1, 0))
            heading -= 1;
        const above = range(heading, first).map((line) => lineText(src, line));
        const persons = above.some(isPersons);
        const banner = above.some((line) => BANNER.test(line));
        const shared = banner || (index === 0 && heading === floor && heading < first);
        free = own;
        return { heading, first, content, end: own, ownedEnd: owned, shared, persons };
    });
}
/** Members that follow each other line by line: a heading above them speaks for all of them. */
function runs(all) {
    const result = [];
    for (const [index, extent] of all.entries()) {
        const before = all[index - 1];
        if (before !== undefined && before.content === extent.first)
            result.at(-1)?.push(index);
        else
            result.push([index]);
    }
    return result;
}
/** Number of blank lines from `line` on, downwards or upwards. */
function blanks(src, line, step, limit = Number.NEGATIVE_INFINITY) {
    let count = 0;
    while (line + step * count >= limit && trivia(src, line + step * count) === 'blank')
        count += 1;
    return count;
}
function isComment(src, line, column) {
    const found = trivia(src, line);
    return typeof found === 'object' && found.column >= column;
}
function range(from, to) {
    return Array.from({ length: to - from }, (_, index) => from + index);
}

;// CONCATENATED MODULE: ./lib/config/edit/draft.js

function newDraft(src) {
    return { src, edits: [], touched: [], problems: [] };
}
/** Replaces [start, end) by `text`. Of several at one offset the first one noted comes first, and a removal last. */
function replace(draft, start, end, text) {
    if (start !== end || text !== '')
        draft.edits.push({ start, end, text });
}
function insert(draft, at, text) {
    replace(draft, at, at, text);
}
/** Notes that the value of these nodes changes, so that anchors on them are looked at; those without one are let go. */
function touch(draft, ...nodes) {
    for (const node of nodes)
        if (node.props?.anchor !== undefined)
            draft.touched.push(node);
}
function refuse(draft, code, offset, message, hint) {
    draft.problems.push(problemAt(code, draft.src.place(offset), message, hint));
}
/** In the order of the text; at one offset insertions in the order given, then a removal. */
function sorted(edits) {
    return edits.toSorted((a, b) => a.start - b.start || Number(a.end > a.start) - Number(b.end > b.start));
}
/** Applies sorted edits at once; `undefined` when they overlap or leave the text. */
function splice(text, edits) {
    const parts = [];
    let at = 0;
    for (const { start, end, text: inserted } of edits) {
        if (start < at || end < start || end > text.length)
            return undefined;
        parts.push(text.slice(at, start), inserted);
        at = end;
    }
    parts.push(text.slice(at));
    return parts.join('');
}

;// CONCATENATED MODULE: ./lib/config/edit/block-end.js

/**
 * Content that ends the text inside a block scalar without a newline: a line added behind it would add a line break to
 * its value. With `|-` it would not.
 */
function isOpenEnd(src, node, end) {
    if (end < src.text.length || src.text.endsWith('\n'))
        return false;
    const block = endingBlock(node);
    return block !== undefined && !/^[|>][0-9]?-/.test(src.text.slice(block.start, block.start + 3));
}
/** Does the content end in a scalar that keeps its trailing line breaks (`|+`)? Blank lines behind it would become part of it. */
function keepsBreaks(node, text) {
    const block = endingBlock(node);
    return block !== undefined && /^[|>][0-9]?\+/.test(text.slice(block.start, block.start + 3));
}

;// CONCATENATED MODULE: ./lib/config/edit/emit.js


/** Letters and digits in groups: such text is read as itself by PyYAML and by YAML 1.1 and 1.2 parsers. */
const PLAIN = /^[A-Za-z][A-Za-z0-9]*(?:[._/+-]+[A-Za-z0-9]+)*$/;
/** What any version of YAML reads as something else than a string. */
const RESERVED = /^(?:y|n|yes|no|on|off|true|false|null)$/i;
const SINGLE = /^[ -~]*$/;
/**
 * A scalar, empty map or flow collection on one line, in ASCII: LiteLLM may open the file in another locale than UTF-8.
 *
 * @param isSpaced write `{ a: 1 }` instead of `{a: 1}`
 */
function emit(value, quotes = 'plain', keyQuotes = quotes, isSpaced = false) {
    if (value === null)
        return 'null';
    if (typeof value === 'string')
        return emitString(value, quotes);
    if (typeof value === 'number')
        return emitNumber(value);
    if (typeof value === 'boolean')
        return String(value);
    if (isList(value))
        return `[${value.map((item) => emit(item, quotes, keyQuotes, isSpaced)).join(', ')}]`;
    const pairs = Object.entries(value).map(([key, item]) => `${emitString(key, keyQuotes)}: ${emit(item, quotes, keyQuotes, isSpaced)}`);
    const space = isSpaced && pairs.length > 0 ? ' ' : '';
    return `{${space}${pairs.join(', ')}${space}}`;
}
/** A string in the style wanted, or in double quotes. */
function emitString(text, quotes) {
    if (quotes === 'plain' && PLAIN.test(text) && !RESERVED.test(text) && resolvePlain(text) === 'str')
        return text;
    if (quotes === 'single' && SINGLE.test(text))
        return `'${text.replaceAll("'", "''")}'`;
    const escaped = Array.from(JSON.stringify(text), (character) => {
        const code = character.codePointAt(0) ?? 0;
        if (code < 0x7f)
            return character;
        // PyYAML does not join two `\u` of a surrogate pair.
        if (code > 0xffff)
            return `\\U${hex(code, 8)}`;
        return `\\u${hex(code, 4)}`;
    });
    return escaped.join('');
}
function hex(code, width) {
    return code.toString(16).toUpperCase().padStart(width, '0');
}
/** PyYAML reads `1e-7` as a string: a float needs a dot in the mantissa and a sign in the exponent. */
function emitNumber(value) {
    if (Number.isNaN(value))
        return '.nan';
    if (!Number.isFinite(value))
        return value < 0 ? '-.inf' : '.inf';
    if (Number.isInteger(value))
        return BigInt(value).toString();
    const [mantissa = '', exponent] = String(value).split('e');
    if (exponent === undefined)
        return mantissa;
    const digits = exponent.replace(/^[-+]/, '').padStart(2, '0');
    return `${mantissa.includes('.') ? mantissa : `${mantissa}.0`}e${exponent.startsWith('-') ? '-' : '+'}${digits}`;
}
/** The lines of a block map, each with its indentation. */
function mapLines(map, style) {
    return Object.entries(map).flatMap(([key, value]) => {
        const name = `${' '.repeat(style.column)}${emitString(key, style.keys)}:`;
        if (!isMap(value) || Object.keys(value).length === 0 || style.flowKeys.has(key)) {
            return [`${name} ${emit(value, style.strings, style.keys, style.isSpaced)}`];
        }
        return [name, ...mapLines(value, { ...style, column: style.column + style.step })];
    });
}
/** The lines of a list item in the style of its neighbours. */
function itemLines(item, style) {
    const dash = `${' '.repeat(style.dash)}-`;
    const gap = ' '.repeat(Math.max(1, style.column - style.dash - 1));
    const inline = style.flow || Object.keys(item).length === 0;
    if (inline)
        return [`${dash}${gap}${emit(item, style.strings, style.keys, style.isSpaced)}`];
    const [first = '', ...rest] = mapLines(item, { ...style, column: style.dash + 1 + gap.length });
    return [`${dash}${gap}${first.trimStart()}`, ...rest];
}
/** A value in brackets over several lines, as JSON files are laid out; `indent` is that of the line it starts on. */
function prettyFlow(value, style, indent, step, eol) {
    const nested = (item) => prettyFlow(item, style, indent + step, step, eol);
    let parts;
    if (isList(value))
        parts = value.map(nested);
    else if (isMap(value)) {
        parts = Object.entries(value).map(([key, item]) => `${emitString(key, style.keys)}: ${nested(item)}`);
    }
    else
        return emit(value, style.strings, style.keys);
    const [open, close] = isList(value) ? '[]' : '{}';
    if (parts.length === 0)
        return `${open}${close}`;
    const inner = `${eol}${' '.repeat(indent + step)}`;
    return `${open}${inner}${parts.join(`,${inner}`)}${eol}${' '.repeat(indent)}${close}`;
}

;// CONCATENATED MODULE: ./lib/config/edit/entry-style.js


const DEFAULT_STEP = 2;
/** The style of an item, or undefined when it shows none: an alias, a scalar, an empty map. */
function entryStyle(src, list, index) {
    const item = list.items[index];
    const dash = list.dashes[index];
    if (item?.kind !== 'map' || item.pairs.length === 0)
        return undefined;
    const at = dash === undefined ? 0 : column(src, dash);
    const keys = item.flow ? at + 2 : column(src, item.pairs[0]?.start ?? item.start);
    return {
        ...quoting(item),
        dash: at,
        column: keys,
        step: stepOf(src, item),
        flow: item.flow,
        isSpaced: isSpaced(src, item),
        flowKeys: flowKeys(item),
    };
}
/** The style for the first item of a list, taken from the rest of the document. */
function firstEntryStyle(src, root, key) {
    const step = root.kind === 'map' ? stepOf(src, root) : DEFAULT_STEP;
    const dash = key.column + (dashOffset(src, root) ?? step);
    return {
        keys: 'plain',
        strings: 'plain',
        dash,
        column: dash + 2,
        step,
        flow: false,
        isSpaced: false,
        flowKeys: new Set(),
    };
}
/** Whether the first braces with content in a map, its own included, have a space inside. */
function isSpaced(src, map) {
    const values = map.pairs.map(({ value }) => value);
    const braces = [map, ...values].find((node) => node.kind === 'map' && node.flow && node.pairs.length > 0);
    return braces !== undefined && src.text[braces.start + 1] === ' ';
}
/** Quotes of a map's keys and strings, by its first key and first string. */
function quoting(map) {
    const keys = quotesOf(map.pairs.find((pair) => keyName(pair) !== undefined)?.key);
    const text = map.pairs.find(({ value }) => value.kind === 'scalar' && typeof scalarValue(value) === 'string' && quotesOf(value) !== undefined);
    return { keys: keys ?? 'plain', strings: quotesOf(text?.value) ?? keys ?? 'plain' };
}
/** How a scalar is quoted; undefined for block scalars and collections. */
function quotesOf(node) {
    if (node?.kind !== 'scalar')
        return undefined;
    return node.style === 'plain' || node.style === 'single' || node.style === 'double'
        ? node.style
        : undefined;
}
/** Columns from a map's keys to those of the first block map below them. */
function stepOf(src, map) {
    for (const { start, value } of map.pairs) {
        const first = value.kind === 'map' && !value.flow ? value.pairs[0] : undefined;
        const step = first === undefined ? 0 : column(src, first.start) - column(src, start);
        if (step > 0)
            return step;
    }
    return DEFAULT_STEP;
}
/** Columns from a key to the dashes of its list, by the first list of the document. */
function dashOffset(src, node) {
    if (node.kind !== 'map' || node.flow)
        return undefined;
    for (const { start, value } of node.pairs) {
        const [dash] = value.kind === 'seq' ? value.dashes : [];
        if (dash !== undefined)
            return column(src, dash) - column(src, start);
        const below = dashOffset(src, value);
        if (below !== undefined)
            return below;
    }
    return undefined;
}
function flowKeys(map) {
    const pairs = map.pairs.filter(({ value }) => value.kind === 'map' && value.flow);
    return new Set(pairs.flatMap((pair) => keyName(pair) ?? []));
}

;// CONCATENATED MODULE: ./lib/config/edit/flow.js


/**
 * KeyEdits a collection in brackets: elements go, others come, and every comma is where JSON wants it. Elements on lines of
 * their own stay so, with the comments behind them.
 */
function changeFlow(draft, flow, gone, inserts) {
    const order = sequence(flow, gone, inserts.map((item) => ({ ...item, after: lastStaying(item.after, gone) })));
    const trailing = (flow.commas.at(-1) ?? -1) !== -1;
    for (const [position, member] of order.entries()) {
        const comma = position < order.length - 1 || trailing;
        if (member.kind === 'new')
            insertElement(draft, flow, member.insert, { comma, first: position === 0 });
        else
            setComma(draft, flow, member.index, comma);
    }
    removeElements(draft, flow, gone);
}
function lastStaying(index, gone) {
    let at = index;
    while (gone.has(at))
        at -= 1;
    return at;
}
function sequence(flow, gone, inserts) {
    const order = [];
    for (let index = -1; index < flow.elements.length; index += 1) {
        if (index >= 0 && !gone.has(index))
            order.push({ kind: 'old', index });
        for (const item of inserts)
            if (item.after === index)
                order.push({ kind: 'new', insert: item });
    }
    return order;
}
function setComma(draft, { elements, commas }, index, wanted) {
    const comma = commas[index] ?? -1;
    const end = elements[index]?.end ?? 0;
    if (wanted && comma === -1)
        insert(draft, end, ',');
    if (!wanted && comma !== -1)
        replace(draft, comma, comma + 1, '');
}
function insertElement(draft, flow, { after, text }, how) {
    const { src } = draft;
    const before = flow.elements[after];
    const first = flow.elements[0];
    const tail = how.comma ? ',' : '';
    const anchor = before === undefined ? flow.start + 1 : behind(flow, after);
    const model = before ?? first;
    if (model !== undefined && endsLine(src, anchor) && startsLine(src, model.start)) {
        const line = lineAt(src.starts, anchor);
        insert(draft, lineEnd(src, line), `${eol(src, line)}${indentOf(src, model.start)}${text}${tail}`);
    }
    else if (before !== undefined) {
        insert(draft, anchor, ` ${text}${tail}`);
    }
    else {
        const glued = first !== undefined && first.start === anchor;
        const [lead, trail] = glued && how.comma ? ['', ' '] : [how.first ? '' : ' ', ''];
        insert(draft, anchor, `${lead}${text}${tail}${trail}`);
    }
}
function removeElements(draft, flow, gone) {
    const { src } = draft;
    let free = flow.start + 1;
    for (const index of [...gone].toSorted((a, b) => a - b)) {
        const element = flow.elements[index];
        if (element === undefined)
            continue;
        const end = behind(flow, index);
        const line = lineAt(src.starts, end);
        if (hasOwnLines(src, flow, index)) {
            free = lineStart(src, line + 1);
            replace(draft, lineStart(src, lineAt(src.starts, element.start)), free, '');
        }
        else {
            // The last one takes the spaces in front of it along, the others those behind their comma.
            const last = flow.commas[index] === -1;
            const start = last ? skipBack(src.text, element.start, free) : element.start;
            free = last ? end : skip(src.text, end);
            replace(draft, start, free, '');
        }
    }
}
/** Is the element, with its comma and comment, all that is on its lines? Then they are removed with it. */
function hasOwnLines(src, flow, index) {
    const element = flow.elements[index];
    if (element === undefined)
        return false;
    const end = behind(flow, index);
    const isLastLine = src.starts[lineAt(src.starts, end) + 1] === undefined;
    return startsLine(src, element.start) && endsLine(src, end) && !isLastLine;
}
function skip(text, from) {
    let at = from;
    while (text[at] === ' ')
        at += 1;
    return at;
}
function skipBack(text, from, limit) {
    let at = from;
    while (at > limit && text[at - 1] === ' ')
        at -= 1;
    return at;
}
/** Offset behind an element and its comma. */
function behind({ elements, commas }, index) {
    const comma = commas[index] ?? -1;
    return comma === -1 ? (elements[index]?.end ?? 0) : comma + 1;
}
function startsLine(src, offset) {
    return src.text.slice(lineStart(src, lineAt(src.starts, offset)), offset).trim() === '';
}
/** Nothing but a comment follows on the line. */
function endsLine(src, offset) {
    return /^[ \t]*(?:[ \t]#.*)?$/.test(src.text.slice(offset, lineEnd(src, lineAt(src.starts, offset))));
}
function indentOf(src, offset) {
    const line = src.text.slice(lineStart(src, lineAt(src.starts, offset)), offset);
    return ' '.repeat(line.length - line.trimStart().length);
}

;// CONCATENATED MODULE: ./lib/config/edit/remove.js





/**
 * Removes members of a block collection by whole lines: the member with its own comments, its heading only when all that
 * the heading speaks for is removed, and of blank lines on both sides one set.
 *
 * @param how.node the value of a member, whose last block scalar could swallow what follows it after the removal
 * @param how.replaced others are written in their place: blank lines stay as they are
 */
function removeMembers(draft, members, gone, how) {
    const all = extents(draft.src, members);
    for (const region of regions(draft.src, all, gone)) {
        const { start, end } = how.replaced ? region : withBlanks(draft.src, members, all, region);
        replace(draft, lineStart(draft.src, start), lineStart(draft.src, end), '');
        const above = how.node(region.first - 1);
        const content = all[region.first - 1]?.content;
        if (above === undefined || content === undefined || isClosed(draft, region))
            continue;
        if (content + blanks(draft.src, content, 1) >= region.start)
            guardBlock(draft, above, region);
    }
}
/** After the removal, what is below a region follows the content above it: a block scalar there must not swallow it. */
function guardBlock(draft, above, region) {
    const { src } = draft;
    const block = endingBlock(above);
    if (block === undefined)
        return;
    const below = blanks(src, region.end, 1);
    const next = trivia(src, region.end + below);
    const body = lineAt(src.starts, block.start) + 1;
    const indent = lineText(src, body + blanks(src, body, 1)).search(/[^ ]/);
    if (typeof next === 'object' && next.column >= indent) {
        const at = lineStart(src, region.end + below) + next.column;
        refuse(draft, 'UNSUPPORTED_YAML', at, 'This comment would become part of the block scalar above it.');
    }
    // Apart from the region, since a new member may be put in between.
    if (keepsBreaks(above, src.text))
        replace(draft, lineStart(src, region.end), lineStart(src, region.end + below), '');
}
/** Is something inserted between what is removed and the content above it? */
function isClosed({ src, edits }, region) {
    const at = lineStart(src, region.start);
    return edits.some(({ start, end }) => start === at && end === at);
}
/** Lines to remove; members that only blank lines part become one region. */
function regions(src, all, gone) {
    const lonely = new Set(runs(all).flatMap((run) => (run.every((index) => gone.has(index)) ? run : [])));
    const result = [];
    for (const index of [...gone].toSorted((a, b) => a - b)) {
        const extent = all[index];
        if (extent === undefined)
            continue;
        const start = lonely.has(index) && !extent.shared && !extent.persons ? extent.heading : extent.first;
        const before = result.at(-1);
        if (before !== undefined &&
            before.last === index - 1 &&
            before.end + blanks(src, before.end, 1) === start) {
            before.end = extent.ownedEnd;
            before.last = index;
        }
        else {
            result.push({ start, end: extent.ownedEnd, first: index, last: index });
        }
    }
    return result;
}
function withBlanks(src, members, all, { start, end, first, last }) {
    const before = all[first - 1];
    const floor = before?.end ?? members.floor;
    const above = blanks(src, start - 1, -1, floor);
    const below = blanks(src, end, 1);
    const isLast = last === all.length - 1;
    if (above > 0 && below > 0)
        return isLast ? { start: start - above, end } : { start, end: end + below };
    // No gap between a key and its first member, nor at the end of the file.
    if (start === members.floor && !isLast)
        return { start, end: end + below };
    if (above > 0 && isLast && end >= src.starts.length - 1 && trivia(src, end) === undefined) {
        return { start: start - above, end };
    }
    return { start, end };
}

;// CONCATENATED MODULE: ./lib/config/edit/keys.js








/** Adds and removes keys of one map. */
function applyToMap(draft, target, added, removed) {
    const { map } = target;
    if (map.flow)
        changeFlowMap(draft, map, added, removed);
    else
        changeBlockMap(draft, target, added, removed);
}
function changeFlowMap(draft, map, added, removed) {
    const { keys, strings } = quoting(map);
    const gone = new Set(map.pairs.flatMap((pair, index) => (removed.has(pair) ? [index] : [])));
    const inserts = Object.entries(added).map(([key, value]) => ({
        after: map.pairs.length - 1,
        text: emit({ [key]: value }, strings, keys).slice(1, -1),
    }));
    changeFlow(draft, { start: map.start, elements: map.pairs, commas: map.commas }, gone, inserts);
}
function changeBlockMap(draft, target, added, removed) {
    const { map, holder, step } = target;
    const { src } = draft;
    const indent = column(src, map.pairs[0]?.start ?? map.start);
    const empties = removed.size === map.pairs.length && Object.keys(added).length === 0;
    if (empties && holder === undefined) {
        refuse(draft, 'UNSUPPORTED_YAML', map.start, 'Every key of this entry would be removed.');
        return;
    }
    // `model_info:` alone is null, which LiteLLM does not start with.
    if (empties && holder !== undefined)
        insert(draft, valueSlot(holder), ' {}');
    const lines = mapLines(added, {
        ...quoting(map),
        column: indent,
        step,
        isSpaced: false,
        flowKeys: new Set(),
    });
    if (lines.length > 0)
        addLines(draft, map, lines, removed);
    removePairs(draft, target, removed);
}
function addLines(draft, map, lines, removed) {
    const { src } = draft;
    // Behind the last pair that is not removed; in place of the first one when all are removed.
    const last = map.pairs.findLast((pair) => !removed.has(pair));
    if (last === undefined) {
        const first = lineAt(src.starts, map.pairs[0]?.start ?? map.start);
        insert(draft, lineStart(src, first), lines.map((line) => `${line}${eol(src, first)}`).join(''));
        return;
    }
    insertBelow(draft, last.value, last.end, lines);
}
/** Inserts whole lines below the line that content ends on. */
function insertBelow(draft, node, end, lines) {
    const { src } = draft;
    if (isOpenEnd(src, node, end)) {
        refuse(draft, 'OPEN_BLOCK_SCALAR', end, 'The file ends inside a block scalar, and something has to be added behind it.');
        return;
    }
    const line = lastLine(src, end);
    const at = lineStart(src, line + 1);
    const open = src.starts[line + 1] === undefined;
    const text = open
        ? lines.map((item) => `${eol(src, line)}${item}`)
        : lines.map((item) => `${item}${eol(src, line)}`);
    insert(draft, at, text.join(''));
}
function removePairs(draft, target, removed) {
    const { map, holder } = target;
    const { src } = draft;
    const gone = new Set(map.pairs.flatMap((pair, index) => (removed.has(pair) ? [index] : [])));
    const [first, next] = map.pairs;
    if (first !== undefined &&
        gone.has(0) &&
        src.text.slice(lineStart(src, lineAt(src.starts, first.start)), first.start).trim() !== '') {
        pullUp(draft, first, next, removed);
        gone.delete(0);
    }
    removeMembers(draft, pairsOf(src, map, holder), gone, { node: (index) => map.pairs[index]?.value });
}
/** The pairs of a block map as members that own lines. */
function pairsOf(src, map, holder) {
    const floor = lineAt(src.starts, holder === undefined ? map.start : valueSlot(holder)) + 1;
    return { items: map.pairs, column: column(src, map.pairs[0]?.start ?? map.start), floor };
}
/** The first key is behind a dash, which is not removed: the next key moves up to it. */
function pullUp(draft, first, next, removed) {
    const { src } = draft;
    const between = next === undefined ? '#' : src.text.slice(first.end, next.start);
    const joins = next !== undefined && !removed.has(next) && between.trim() === '';
    replace(draft, first.start, joins ? next.start : first.end, '');
}

;// CONCATENATED MODULE: ./lib/config/edit/empty-list.js









/** Writes the first items of a list that is null or `[]`: only the value itself is replaced, comments around it stay. */
function fillList(draft, { root, chain, items }, pair) {
    const { src } = draft;
    const map = root.kind === 'map' ? root.map : undefined;
    const { value } = pair;
    touch(draft, ...chain, value);
    const written = src.text.slice(value.start, value.end);
    const rest = src.text.slice(value.end, lineEnd(src, lineAt(src.starts, value.end)));
    const inline = map?.flow === true || written.includes('\n') || written.includes('#') || /^[ \t]*[^# \t]/.test(rest);
    if (pair.colon === -1 || pair.explicit) {
        refuse(draft, 'UNSUPPORTED_YAML', pair.start, '`model_list` is written with `?`, or without `:`.');
    }
    else if (!inline) {
        const lines = itemBlock(draft, root, column(src, pair.start), items);
        writeBelow(draft, valueSlot(pair), value, lines);
    }
    else if (value.kind === 'seq') {
        const texts = items.map((item) => ({ after: -1, text: flowText(map, item) }));
        changeFlow(draft, { start: value.start, elements: [], commas: [] }, new Set(), texts);
    }
    else {
        replaceToken(draft, valueSlot(pair), value, flowText(map, items));
    }
}
/** Writes `model_list` with its first items into a config that has none. */
function addList(draft, { root, chain, items }) {
    const { src } = draft;
    touch(draft, ...chain);
    if (root.kind === 'map' && (root.map.pairs.length > 0 || staysInBraces(draft.src, root.map, chain))) {
        if (root.map.flow)
            addToFlow(draft, root.map, items);
        else
            addToBlock(draft, root, root.map, items);
        return;
    }
    const indent = root.pair === undefined ? 0 : column(src, root.pair.start) + styleFor(draft, root, 0).step;
    const lines = [`${' '.repeat(indent)}model_list:`, ...itemBlock(draft, root, indent, items)];
    if (root.pair !== undefined)
        fillPair(draft, root.pair, lines);
    else if (root.kind === 'map')
        writeBelow(draft, root.map.start, root.map, lines);
    else
        append(draft, root.tree.end, lines);
}
function addToFlow(draft, map, items) {
    const text = flowText(map, { model_list: items }).slice(1, -1);
    const flow = { start: map.start, elements: map.pairs, commas: map.commas };
    changeFlow(draft, flow, new Set(), [{ after: map.pairs.length - 1, text }]);
}
/** Below the last content line of the root: in front of comments at the end and of `...`. */
function addToBlock(draft, root, map, items) {
    const { src } = draft;
    const [first] = map.pairs;
    const last = map.pairs.at(-1);
    if (first === undefined || last === undefined)
        return;
    const indent = column(src, first.start);
    const all = extents(src, { items: map.pairs, column: indent, floor: lineAt(src.starts, first.start) });
    const before = all.at(-2);
    const gap = before === undefined || keepsBreaks(last.value, src.text) ? 0 : blanks(src, before.end, 1);
    const { keys } = quoting(map);
    const name = keys === 'plain' ? 'model_list' : emit('model_list', keys);
    const lines = [`${' '.repeat(indent)}${name}:`, ...itemBlock(draft, root, indent, items)];
    insertBelow(draft, last.value, last.end, [...Array(gap).fill(''), ...lines]);
}
/** The pointed-at key holds null or `{}`. */
function fillPair(draft, pair, lines) {
    const { src } = draft;
    const rest = src.text.slice(pair.value.end, lineEnd(src, lineAt(src.starts, pair.value.end)));
    if (pair.colon === -1 || pair.explicit || /^[ \t]*[^# \t]/.test(rest)) {
        refuse(draft, 'UNSUPPORTED_YAML', pair.start, 'The config would have to be written inside brackets.');
        return;
    }
    writeBelow(draft, valueSlot(pair), pair.value, lines);
}
/** An empty `{}` that contains a comment, or is an item of a list, cannot give way to lines below it. */
function staysInBraces(src, map, chain) {
    return src.text.slice(map.start, map.end).includes('#') || chain.at(-2)?.kind === 'seq';
}
/** Writes another value in place of one on the same line; `slot` is where the value would start. */
function replaceToken(draft, slot, value, text) {
    if (value.start === value.end)
        insert(draft, slot, ` ${text}`);
    else
        replace(draft, value.start, value.end, text);
}
/** Removes an empty value and writes lines below it. Comments between its key and the value, and behind it, stay. */
function writeBelow(draft, slot, value, lines) {
    const { src } = draft;
    const line = lineAt(src.starts, value.end);
    const start = lineStart(src, lineAt(src.starts, value.start));
    const isAlone = src.text.slice(start, value.start).trim() === '';
    const hasComment = src.text.slice(value.end, lineEnd(src, line)).trim() !== '';
    if (isAlone && value.end > value.start && !hasComment) {
        replace(draft, start, lineEnd(src, line), lines.join(eol(src, line)));
        return;
    }
    replace(draft, isAlone ? value.start : slot, value.end, '');
    insert(draft, lineEnd(src, line), lines.map((item) => eol(src, line) + item).join(''));
}
function append(draft, at, lines) {
    const { src } = draft;
    const line = Math.max(0, lineAt(src.starts, at) - 1);
    const end = eol(src, line);
    const open = !/^\uFEFF?$|\n$/.test(src.text.slice(0, at));
    insert(draft, at, lines.map((item) => (open ? end + item : item + end)).join(''));
}
function itemBlock(draft, root, indent, items) {
    const style = styleFor(draft, root, indent);
    return items.flatMap((item) => itemLines(item, style));
}
function styleFor(draft, root, indent) {
    const node = root.kind === 'map' ? root.map : root.tree.root;
    return firstEntryStyle(draft.src, node, { column: indent });
}
function flowText(map, value) {
    const { keys, strings } = map === undefined ? { keys: 'plain', strings: 'plain' } : quoting(map);
    return emit(value, strings, keys);
}

;// CONCATENATED MODULE: ./lib/config/edit/group.js
/** Members by key, in order of first appearance. (`Map.groupBy` is not in Node 20, which the demo has to run on.) */
function groupBy(members, keyOf) {
    const groups = new Map();
    for (const member of members) {
        const key = keyOf(member);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [member]);
        else
            group.push(member);
    }
    return groups;
}

;// CONCATENATED MODULE: ./lib/config/edit/host-edits.js

/** Edits of the inner text → edits of the file: new lines get the block's indentation. */
function outerEdits(host, edits) {
    return edits.map(({ start, end, text }) => {
        const lines = indented(text, host.indent);
        if (atLineStart(host, start) && atLineStart(host, end) && /(?:^|\n)$/.test(text)) {
            const first = text === '' || /^\r?\n/.test(text) ? '' : ' '.repeat(host.indent);
            return { start: outerOffset(host, start, 0), end: outerOffset(host, end, 0), text: first + lines };
        }
        const joins = text.endsWith('\n') ? 0 : host.indent;
        return {
            start: outerOffset(host, start, host.indent),
            end: outerOffset(host, end, atLineStart(host, end) ? joins : host.indent),
            text: lines,
        };
    });
}
/** Every line but the first indented, where it is not empty. */
function indented(text, indent) {
    return text.replace(/\n(?!\r?\n|$)/g, `\n${' '.repeat(indent)}`);
}
function atLineStart({ inner }, offset) {
    return column(inner, offset) === 0;
}
function outerOffset({ inner, lines, outer }, offset, indent) {
    const line = lineAt(inner.starts, offset);
    const start = lines[line] ?? outer.text.length;
    const end = lineEnd(outer, lineAt(outer.starts, start));
    return Math.min(start + indent + offset - lineStart(inner, line), Math.max(end, start));
}

;// CONCATENATED MODULE: ./lib/config/edit/key-edits.js

/** Positions of the entries that the operations remove. */
function removedEntries(operations) {
    return new Set(operations.flatMap((operation) => (operation.kind === 'remove' ? [operation.entry] : [])));
}
/** Operations on one entry → one change a key; where two speak of the same key, the later one holds. */
function keyEditsOf(updates) {
    let changes = new Map();
    for (const { path, ...update } of updates) {
        changes = put(changes, path, update.kind === 'set' ? { kind: 'set', value: update.value } : { kind: 'unset' });
    }
    return changes;
}
/** The map that the `set` changes make where there is no value yet; undefined when there are none. */
function wantedMap(changes) {
    const entries = [];
    for (const [key, change] of changes) {
        const value = change.kind === 'set' ? change.value : change.kind === 'into' ? wantedMap(change.keys) : undefined;
        if (value !== undefined)
            entries.push([key, value]);
    }
    return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
function put(changes, path, change) {
    const [key, ...rest] = path;
    if (key === undefined)
        return changes;
    const before = changes.get(key);
    const next = rest.length === 0 ? change : { kind: 'into', keys: put(below(before), rest, change) };
    // A key set as a whole and then changed below stays set as a whole.
    const whole = before?.kind === 'set' && next.kind === 'into' ? wantedMap(next.keys) : undefined;
    return new Map(changes).set(key, whole === undefined ? next : { kind: 'set', value: whole });
}
function below(change) {
    if (change?.kind === 'into')
        return change.keys;
    if (change?.kind !== 'set' || !isMap(change.value))
        return new Map();
    return new Map(Object.entries(change.value).map(([key, value]) => [key, { kind: 'set', value }]));
}

;// CONCATENATED MODULE: ./lib/config/edit/slot.js
/** A slot as a key of a map. */
function slotKey(slot) {
    return slot.kind === 'alone' ? slot.kind : `${slot.kind} ${slot.index}`;
}
/**
 * Finds a place for each new item: in order where the managed ones are sorted by name. In a list of groups behind the
 * managed item whose name has the longest beginning in common. Otherwise behind the last managed item, or at the list's
 * end where there is none.
 */
function place(inserts, placing) {
    const { names, gone, grouped } = placing;
    const managed = [...new Set(placing.managed)].filter((index) => index in names).toSorted((a, b) => a - b);
    const order = managed.map((index) => names[index] ?? '');
    const sorted = order.length > 1 && isSorted(order);
    const staying = managed.filter((index) => !gone.has(index));
    const end = fallback(names.length, gone, managed);
    const placed = inserts.map((insert) => {
        const name = nameOf(insert.value);
        const near = grouped ? relativeOf(name, names, staying) : undefined;
        const slot = sorted ? (sortedSlot(name, names, staying) ?? end) : (near ?? lastOf(staying) ?? end);
        return { ...insert, slot };
    });
    return sorted ? placed.toSorted((a, b) => compare(nameOf(a.value), nameOf(b.value))) : placed;
}
function nameOf(value) {
    return typeof value.model_name === 'string' ? value.model_name : '';
}
function compare(a, b) {
    return a < b ? -1 : Number(a > b);
}
function isSorted(names) {
    return names.every((name, index) => index === 0 || (names[index - 1] ?? '') <= name);
}
function sortedSlot(name, names, staying) {
    const before = staying.findLast((index) => (names[index] ?? '') <= name);
    if (before !== undefined)
        return { kind: 'after', index: before };
    const [first] = staying;
    return first === undefined ? undefined : { kind: 'before', index: first };
}
/**
 * Behind the item that shares most of its name with the new one, and at least the first word behind what all names share:
 * `gpt-5` is a relative of `gpt-4o`, `gemini` is not. Of several the last one.
 */
function relativeOf(name, names, staying) {
    const lengths = staying.map((index) => sharedLength(name, names[index] ?? ''));
    const longest = Math.max(...lengths);
    const common = Math.min(...lengths);
    const word = /^[A-Za-z]+/.exec(name.slice(common))?.[0] ?? '';
    if (lengths.length === 0 || longest === common || longest < common + word.length)
        return undefined;
    return { kind: 'after', index: staying[lengths.lastIndexOf(longest)] ?? 0 };
}
function sharedLength(a, b) {
    let length = 0;
    while (length < a.length && a[length] === b[length])
        length += 1;
    return length;
}
function lastOf(staying) {
    const index = staying.at(-1);
    return index === undefined ? undefined : { kind: 'after', index };
}
/** When every managed item is removed: where the last of them was, or at the list's end. */
function fallback(count, gone, managed) {
    const from = managed.at(-1) ?? count;
    for (let index = from - 1; index >= 0; index -= 1)
        if (!gone.has(index))
            return { kind: 'after', index };
    for (let index = from; index < count; index += 1)
        if (!gone.has(index))
            return { kind: 'before', index };
    return { kind: 'alone' };
}

;// CONCATENATED MODULE: ./lib/config/edit/list.js











/** Removes items of a list and adds others. */
function changeList(draft, target, gone, placed) {
    if (gone.size === 0 && placed.length === 0)
        return;
    touch(draft, ...target.chain);
    if (target.seq.flow)
        changeFlowList(draft, target.seq, gone, placed);
    else
        changeBlockList(draft, target, gone, placed);
}
function changeFlowList(draft, seq, gone, placed) {
    const { src } = draft;
    const model = seq.items.findIndex((item) => item.kind === 'map' && item.pairs.length > 0);
    const node = seq.items[model];
    const style = entryStyle(src, seq, model);
    const quotes = style ?? { keys: 'plain', strings: 'plain' };
    const line = node === undefined ? 0 : lineAt(src.starts, node.start);
    const start = lineStart(src, line);
    const indent = src.text.slice(start).search(/[^ ]/);
    const first = node?.kind === 'map' ? node.pairs[0] : undefined;
    const pretty = first !== undefined && lineAt(src.starts, first.start) > line;
    const step = first === undefined ? 2 : Math.max(1, column(src, first.start) - indent);
    const inserts = placed.map(({ slot, value }) => ({
        after: slot.kind === 'alone' ? seq.items.length - 1 : slot.kind === 'after' ? slot.index : slot.index - 1,
        text: pretty
            ? prettyFlow(value, quotes, indent, step, eol(src, line))
            : emit(value, quotes.strings, quotes.keys, style?.isSpaced),
    }));
    changeFlow(draft, { start: seq.start, elements: seq.items, commas: seq.commas }, gone, inserts);
}
function changeBlockList(draft, { seq, pair }, gone, placed) {
    const { src } = draft;
    const stray = seq.dashes.find((dash) => src.text.slice(lineStart(src, lineAt(src.starts, dash)), dash).trim() !== '');
    if (stray !== undefined) {
        refuse(draft, 'UNSUPPORTED_YAML', stray, 'The dash of this item is not the first thing on its line.');
        return;
    }
    const members = list_itemsOf(src, seq, pair);
    const all = extents(src, members);
    insertItems(draft, seq, all, placed);
    if (gone.size === seq.items.length && placed.length === 0)
        insert(draft, valueSlot(pair), ' []');
    const replaced = gone.size === seq.items.length && placed.length > 0;
    if (gone.size > 0)
        removeMembers(draft, members, gone, { node: (index) => seq.items[index], replaced });
}
/** The items of a block list as members that own lines. */
function list_itemsOf(src, seq, pair) {
    return {
        items: seq.items.map((item, index) => ({ start: seq.dashes[index] ?? item.start, end: item.end })),
        column: column(src, seq.dashes[0] ?? seq.start),
        floor: lineAt(src.starts, valueSlot(pair)) + 1,
    };
}
function insertItems(draft, seq, all, placed) {
    const { src } = draft;
    const shown = seq.items.findIndex((_, index) => entryStyle(src, seq, index) !== undefined);
    const slots = groupBy(placed, ({ slot }) => slotKey(slot));
    for (const group of slots.values()) {
        const slot = group[0]?.slot ?? { kind: 'alone' };
        const index = slot.kind === 'alone' ? 0 : slot.index;
        const dash = column(src, seq.dashes[0] ?? seq.start);
        const plain = {
            keys: 'plain',
            strings: 'plain',
            dash,
            column: dash + 2,
            step: 2,
            flow: false,
            isSpaced: false,
            flowKeys: new Set(),
        };
        const style = entryStyle(src, seq, index) ?? entryStyle(src, seq, shown) ?? plain;
        const gap = gapAt(src, all, index);
        const lines = group.map(({ value }) => itemLines(value, style));
        if (slot.kind === 'after')
            insertAfter(draft, seq, all, index, lines, gap);
        else
            insertBefore(draft, all[index], lines, slot.kind === 'alone'
                ? { gap, last: 0, below: false }
                : { gap, last: gap, below: leadsRun(all, index) });
    }
}
function insertAfter(draft, seq, all, index, items, wanted) {
    const { src } = draft;
    const item = seq.items[index];
    const extent = all[index];
    if (item === undefined || extent === undefined)
        return;
    if (isOpenEnd(src, item, item.end)) {
        refuse(draft, 'OPEN_BLOCK_SCALAR', item.end, 'The file ends inside a block scalar, and an entry has to be added behind it.');
        return;
    }
    const gap = extent.end === extent.content && mayKeepBreaks(draft, item, extent) ? 0 : wanted;
    const lines = items.flatMap((entry, position) => [
        ...Array(position === 0 ? gap : wanted).fill(''),
        ...entry,
    ]);
    const end = eol(src, extent.content - 1);
    const open = src.starts[extent.end] === undefined;
    insert(draft, lineStart(src, extent.end), lines.map((line) => (open ? end + line : line + end)).join(''));
}
/** Would a blank line right behind the item become part of a `|+` scalar, be it one that ends it only now? */
function mayKeepBreaks({ src, edits }, item, extent) {
    if (keepsBreaks(item, src.text))
        return true;
    const end = lineStart(src, extent.content);
    const shortened = edits.some((edit) => edit.end === end && edit.start < end);
    return shortened && /[|>][0-9]?\+/.test(src.text.slice(item.start, item.end));
}
/** In front of an item: above its own comments, but below a heading that speaks for more. */
function insertBefore(draft, extent, items, { gap, last, below }) {
    const { src } = draft;
    if (extent === undefined)
        return;
    // A `keep` has to stay on its entry.
    const isBelow = !extent.persons && (extent.shared || below);
    const line = isBelow ? extent.first : extent.heading;
    const lines = items.flatMap((entry, position) => {
        const blank = position === items.length - 1 ? last : gap;
        return [...entry, ...Array(blank).fill('')];
    });
    insert(draft, lineStart(src, line), lines.map((text) => text + eol(src, extent.first)).join(''));
}
/** Is the item the first of several that follow each other line by line? */
function leadsRun(all, index) {
    return runs(all).some((run) => run.length > 1 && run[0] === index);
}
/** Blank lines between an item and the one before it, or after it for the first. */
function gapAt(src, all, index) {
    const [above, below] = index > 0 ? [index - 1, index] : [0, 1];
    const before = all[above];
    return before === undefined || all[below] === undefined ? 0 : blanks(src, before.end, 1);
}

;// CONCATENATED MODULE: ./lib/config/edit/replace-value.js








/** Writes another value in place of a pair's. Strings keep their quotes; numbers and booleans are plain. */
function replaceValue(draft, { map, step }, pair, value) {
    const node = pair.value;
    const { keys, strings } = quoting(map);
    const quotes = quotesOf(node) ?? strings;
    const text = emit(value, typeof value === 'string' ? quotes : strings, keys);
    if (pair.colon === -1) {
        if (map.flow)
            insert(draft, pair.key.end, `: ${text}`);
        else
            refuse(draft, 'UNSUPPORTED_YAML', pair.start, 'A key without `:` would have to get a value.');
    }
    else if (node.kind === 'scalar' && node.style === 'empty') {
        const block = isMap(value) && Object.keys(value).length > 0 && !map.flow && !pair.explicit;
        if (!block) {
            insert(draft, valueSlot(pair), ` ${text}`);
            return;
        }
        const { src } = draft;
        const line = lineAt(src.starts, valueSlot(pair));
        const style = {
            keys,
            strings,
            column: column(src, pair.start) + step,
            step,
            isSpaced: false,
            flowKeys: new Set(),
        };
        const lines = mapLines(value, style).map((item) => `${eol(src, line)}${item}`);
        insert(draft, lineEnd(src, line), lines.join(''));
    }
    else if (node.kind === 'scalar' && (node.style === 'literal' || node.style === 'folded')) {
        replaceBlockScalar(draft, node, text);
    }
    else if ((node.kind === 'map' || node.kind === 'seq') && !node.flow) {
        replaceBlock(draft, pair, text);
    }
    else {
        const { start, keep } = replaced(node, value, text);
        replace(draft, start, node.end, `${keep}${text}`);
    }
}
/** A tag is kept when the new text has the wanted meaning under it; an anchor is always kept. */
function replaced(node, value, text) {
    const { props } = node;
    if (props?.tag === undefined)
        return { start: node.start, keep: '' };
    const fits = typeof value !== 'object' &&
        sameValue(taggedValue(props.tag, typeof value === 'string' ? value : text), value);
    if (fits)
        return { start: node.start, keep: '' };
    return { start: props.start, keep: props.anchor === undefined ? '' : `&${props.anchor} ` };
}
/** The value replaces the header, a comment behind it is kept, the lines below are removed. */
function replaceBlockScalar(draft, node, text) {
    const { src } = draft;
    const line = lineAt(src.starts, node.start);
    const header = /^[|>][-+0-9]*/.exec(src.text.slice(node.start, lineEnd(src, line)))?.[0] ?? '';
    replace(draft, node.start, node.start + header.length, text);
    const body = Math.min(lineStart(src, line + 1), node.end);
    replace(draft, body, node.end, '');
}
function replaceBlock(draft, pair, text) {
    const { src } = draft;
    const slot = valueSlot(pair);
    const first = lineAt(src.starts, pair.value.start);
    if (first === lineAt(src.starts, slot)) {
        refuse(draft, 'UNSUPPORTED_YAML', pair.start, 'A collection on the line of its key would have to be replaced by a value.');
        return;
    }
    insert(draft, slot, ` ${text}`);
    replace(draft, lineStart(src, first), lineStart(src, lastLine(src, pair.value.end) + 1), '');
}

;// CONCATENATED MODULE: ./lib/config/edit/map.js







const MAP_TAG = 'tag:yaml.org,2002:map';
/** Brings a map's keys to the values wanted. What has them already, however it is written, is not touched. */
function changeMap(draft, target, changes) {
    const { map } = target;
    const read = valueReader();
    const added = [];
    const removed = new Set();
    for (const [name, change] of changes) {
        if (satisfied(map, name, change, read))
            continue;
        const own = ownPairs(map, name);
        const [pair, second] = own;
        if (pair === undefined) {
            const merged = effectiveKeys(map).get(name)?.pair;
            if (merged !== undefined && change.kind !== 'set') {
                refuse(draft, 'ALIASED_MAP', merged.start, `\`${name}\` comes from a merge key (\`<<\`) and would have to change.`);
                continue;
            }
            const value = change.kind === 'into' ? wantedMap(change.keys) : change.kind === 'set' ? change.value : undefined;
            if (value !== undefined)
                added.push([name, value]);
        }
        else if (second !== undefined && change.kind !== 'unset') {
            refuse(draft, 'DUPLICATE_KEY', second.start, `\`${name}\` is defined twice in one mapping and would have to change.`);
        }
        else if (change.kind === 'unset') {
            for (const item of own)
                removed.add(item);
        }
        else {
            changePair(draft, target, pair, change);
        }
    }
    if (added.length === 0 && removed.size === 0)
        return;
    touch(draft, ...target.chain);
    applyToMap(draft, target, Object.fromEntries(added), removed);
}
function changePair(draft, target, pair, change) {
    const node = pair.value;
    const tag = node.props?.tag;
    if (tag !== undefined && (change.kind === 'into' || node.kind === 'map') && tag !== MAP_TAG) {
        const message = `\`${keyName(pair) ?? ''}\` has a tag of its own and would have to change.`;
        refuse(draft, 'UNSUPPORTED_YAML', outerStart(node), message);
        return;
    }
    const changes = change.kind === 'into' ? change.keys : rewriting(node, change.value);
    if (node.kind === 'map' && changes !== undefined) {
        const chain = [...target.chain, node];
        changeMap(draft, { map: node, chain, holder: pair, step: target.step }, changes);
        return;
    }
    if (change.kind === 'set') {
        touch(draft, ...target.chain, node);
        replaceValue(draft, target, pair, change.value);
        return;
    }
    if (node.kind === 'alias') {
        const place = draft.src.place(dereference(node)?.start ?? node.start);
        const message = `The mapping here is the alias *${node.name} of line ${place.line} and would have to change.`;
        refuse(draft, 'ALIASED_MAP', node.start, message);
    }
    else if (node.kind === 'scalar' && scalarValue(node) === null) {
        const value = wantedMap(change.keys);
        if (value === undefined)
            return;
        touch(draft, ...target.chain, node);
        replaceValue(draft, target, pair, value);
    }
    else {
        refuse(draft, 'NOT_A_MAP', node.start, `\`${keyName(pair) ?? ''}\` must be a mapping.`);
    }
}
/** A whole map wanted in place of one with keys of its own: changed key by key, so that comments and order stay. */
function rewriting(node, value) {
    if (node.kind !== 'map' || !isMap(value))
        return undefined;
    const names = node.pairs.map((pair) => (isMerge(pair) ? undefined : keyName(pair)));
    if (names.some((name) => name === undefined))
        return undefined;
    const wanted = value;
    const gone = names.flatMap((name) => name === undefined || Object.hasOwn(wanted, name) ? [] : [[name, { kind: 'unset' }]]);
    const set = Object.entries(wanted).map(([key, item]) => [
        key,
        { kind: 'set', value: item },
    ]);
    return new Map([...gone, ...set]);
}
/** Does the key have the meaning wanted already, whoever supplies it? */
function satisfied(map, name, change, read) {
    const pair = effectiveKeys(map).get(name)?.pair;
    if (change.kind === 'unset')
        return pair === undefined;
    if (change.kind === 'set')
        return pair !== undefined && sameValue(read(pair.value), change.value);
    const below = pair === undefined ? undefined : dereference(pair.value);
    if (below?.kind === 'map')
        return [...change.keys].every(([key, item]) => satisfied(below, key, item, read));
    return pair === undefined && wantedMap(change.keys) === undefined;
}

;// CONCATENATED MODULE: ./lib/config/edit/removable.js











/**
 * The parts of the text that the operations allow to be removed together with the comments in them: the removed entries and
 * keys with the comments they own, and the lines of a replaced block collection.
 */
function removable(config, operations) {
    const { src, list } = internals(config);
    if (list.kind !== 'seq')
        return [];
    const { seq, pair } = list;
    const updates = operations.filter((operation) => operation.kind === 'set' || operation.kind === 'unset');
    const keys = [...groupBy(updates, (update) => update.entry)].flatMap(([entry, edits]) => {
        const item = seq.items[entry];
        return item?.kind === 'map' ? ofKeys(src, item, undefined, keyEditsOf(edits)) : [];
    });
    return [...keys, ...ofMembers(src, seq, () => list_itemsOf(src, seq, pair), removedEntries(operations))];
}
function ofKeys(src, map, holder, edits) {
    const removed = new Set();
    const ranges = [];
    for (const [name, edit] of edits) {
        for (const pair of ownPairs(map, name)) {
            const { value } = pair;
            if (edit.kind === 'unset')
                removed.add(map.pairs.indexOf(pair));
            else if (edit.kind === 'into' && value.kind === 'map')
                ranges.push(...ofKeys(src, value, pair, edit.keys));
            else if (edit.kind === 'set' && value.kind === 'map' && isMap(edit.value)) {
                ranges.push(...ofKeys(src, value, pair, rewritten(value, Object.keys(edit.value))));
            }
            else if (value.kind === 'map' || value.kind === 'seq')
                ranges.push(wholeLines(src, value));
        }
    }
    return [...ranges, ...ofMembers(src, map, () => pairsOf(src, map, holder), removed)];
}
/** Replacing a map by another one removes the keys that the other one does not have. */
function rewritten(map, wanted) {
    const names = map.pairs.flatMap(({ key }) => (key.kind === 'scalar' ? [key.text] : []));
    return new Map(names.filter((name) => !wanted.includes(name)).map((name) => [name, { kind: 'unset' }]));
}
function ofMembers(src, collection, members, removed) {
    if (removed.size === 0)
        return [];
    if (collection.flow) {
        const elements = collection.kind === 'map' ? collection.pairs : collection.items;
        const flow = { start: collection.start, elements, commas: collection.commas };
        return [...removed].flatMap((index) => {
            const element = elements[index];
            if (element === undefined)
                return [];
            return hasOwnLines(src, flow, index)
                ? [wholeLines(src, element)]
                : [{ start: element.start, end: element.end }];
        });
    }
    return regions(src, extents(src, members()), removed).map(({ start, end }) => ({
        start: lineStart(src, start),
        end: lineStart(src, end),
    }));
}
function wholeLines(src, { start, end }) {
    return { start: lineStart(src, lineAt(src.starts, start)), end: lineEnd(src, lastLine(src, end)) };
}

;// CONCATENATED MODULE: ./lib/config/edit/unchanged.js




function rootFault(old, now) {
    return samePairs(old, now, sections(old), sections(now)) ? undefined : 'a foreign section changed';
}
/** With a pointer to a mapping: all that is beside the config in its file, other documents included. */
function aroundFault(old, now) {
    const same = old.trees.length === now.trees.length &&
        old.around.length === now.around.length &&
        old.trees.every((tree, index) => index === old.document || sameNode(old, now, tree.root, now.trees[index]?.root)) &&
        old.around.every((node, depth) => sameSiblings(old, now, node, now.around[depth], depth + 1));
    return same ? undefined : 'something beside the config changed';
}
/**
 * Every comment is in the result, in order and letter by letter, unless it belongs to what the operations remove: none is
 * swallowed by a scalar, none is made.
 */
function commentFault(config, old, now, done) {
    const allowed = removable(config, done.operations);
    const removals = done.edits.filter(({ start, end }) => end > start);
    const left = [];
    let next = 0;
    for (const offset of old.comments) {
        while ((removals[next]?.end ?? Number.POSITIVE_INFINITY) <= offset)
            next += 1;
        if (offset < (removals[next]?.start ?? Number.POSITIVE_INFINITY))
            left.push(offset);
        else if (!allowed.some(({ start, end }) => start <= offset && offset < end))
            return 'a comment was removed';
    }
    const same = left.length === now.comments.length &&
        left.every((offset, index) => commentAt(old.src, offset) === commentAt(now.src, now.comments[index] ?? 0));
    return same ? undefined : 'a comment changed its meaning';
}
function sliceFault(old, now, was, is) {
    if (was === undefined)
        return 'a foreign value came';
    const before = old.src.text.slice(outerStart(was), was.end);
    const after = now.src.text.slice(outerStart(is), is.end);
    // Usually every line break is the same, so that their meaning does not matter.
    const same = before === after || (bare(before) === bare(after) && sameEnd(was, is));
    return same ? undefined : 'a foreign value changed';
}
function samePairs(old, now, left, right) {
    if (left.length !== right.length)
        return false;
    return left.every((pair, index) => {
        const is = right[index];
        return is !== undefined && written(old, pair) === written(now, is) && sameEnd(pair.value, is.value);
    });
}
function sections({ root, list }) {
    if (root.kind === 'empty')
        return [];
    return list.kind === 'missing' ? root.map.pairs : root.map.pairs.filter((pair) => pair !== list.pair);
}
function sameNode(old, now, was, is) {
    return is !== undefined && sliceFault(old, now, was, is) === undefined;
}
function sameSiblings(old, now, was, is, depth) {
    const siblings = (inside, node) => {
        const way = inside.around[depth] ?? (inside.root.kind === 'map' ? inside.root.map : inside.root.pair?.value);
        if (node?.kind === 'map') {
            return node.pairs.flatMap(({ key, value }) => (value === way ? [key] : [key, value]));
        }
        return node?.kind === 'seq' ? node.items.filter((item) => item !== way) : [];
    };
    const before = siblings(old, was);
    const after = siblings(now, is);
    return (before.length === after.length && before.every((node, index) => sameNode(old, now, node, after[index])));
}
/** The line breaks at the end of a block scalar may mean something or not: its value tells. */
function sameEnd(was, is) {
    return endingBlock(was)?.text === endingBlock(is)?.text;
}
function written({ src }, node) {
    return bare(src.text.slice(node.start, node.end));
}
function commentAt(src, offset) {
    return src.text.slice(offset, lineEnd(src, lineAt(src.starts, offset)));
}

;// CONCATENATED MODULE: ./lib/config/edit/verify.js










/** Reads the result once and holds it against what was wanted. Nothing is believed of the way it was made. */
function verify(config, done) {
    const text = splice(config.text, done.outer);
    if (text === undefined)
        return unsafe(config, 'two edits overlap');
    const again = readText({ path: config.path, pointer: config.pointer, text, absent: false });
    if (again.kind === 'refused')
        return unsafe(config, `the result would be refused (${again.problem.message})`);
    const old = internals(config);
    const now = internals(again.config);
    const inner = old.host === undefined ? text : splice(old.src.text, done.edits);
    if (inner === undefined || (inner !== now.src.text && bare(inner) !== bare(now.src.text)))
        return unsafe(config, 'the block around the config reads differently');
    const fault = listFault(old, now, done) ??
        rootFault(old, now) ??
        aroundFault(old, now) ??
        commentFault(config, old, now, done) ??
        keepFault(config, old, now, done);
    if (fault !== undefined)
        return inner === now.src.text ? unsafe(config, fault) : chomped(config);
    return { kind: 'edited', text, edits: done.outer, config: again.config };
}
function unsafe(config, why) {
    return {
        kind: 'refused',
        problem: problemAt('EDIT_UNSAFE', { path: config.path }, `The edit was not safe: ${why}.`),
    };
}
/** `|` and `|-` around a config take away line breaks at its end that a `|+` value in it may keep. */
function chomped(config) {
    const message = 'The block around the config would take away line breaks that its last value keeps.';
    return refused(problemAt('UNSUPPORTED_YAML', { path: config.path }, message));
}
function items({ list }) {
    return list.kind === 'seq' ? list.seq.items : [];
}
/** The items expected, in order: an old position, or what was inserted. */
function expected(count, { operations, placed }) {
    const gone = removedEntries(operations);
    const slots = groupBy(placed, ({ slot }) => slotKey(slot));
    const order = [];
    for (let index = 0; index < count; index += 1) {
        order.push(...(slots.get(`before ${index}`) ?? []));
        if (!gone.has(index))
            order.push(index);
        order.push(...(slots.get(`after ${index}`) ?? []));
    }
    return [...order, ...(slots.get('alone') ?? [])];
}
function listFault(old, now, done) {
    const before = items(old);
    const after = items(now);
    const order = expected(before.length, done);
    if (order.length !== after.length)
        return `${after.length} entries instead of ${order.length}`;
    const updates = done.operations.filter((operation) => operation.kind === 'set' || operation.kind === 'unset');
    const changed = groupBy(updates, (update) => update.entry);
    const read = valueReader();
    for (const [position, member] of order.entries()) {
        const node = after[position];
        if (node === undefined)
            return 'an entry is missing';
        if (typeof member !== 'number') {
            if (!sameValue(read(node), member.value))
                return 'a new entry reads differently';
            continue;
        }
        const was = before[member];
        const changes = changed.get(member);
        const fault = was === undefined || changes === undefined
            ? sliceFault(old, now, was, node)
            : mapFault(old, now, was, node, keyEditsOf(changes), read);
        if (fault !== undefined)
            return `entry ${member}: ${fault}`;
    }
    return undefined;
}
/** Keys that were not to change are byte for byte as they were; the others have the value wanted. */
function mapFault(old, now, was, is, changes, read) {
    const before = dereference(was);
    const after = dereference(is);
    if (after?.kind !== 'map')
        return 'no mapping any more';
    const keys = effectiveKeys(after);
    for (const [name, change] of changes) {
        const pair = keys.get(name)?.pair;
        if (change.kind === 'unset') {
            if (pair !== undefined)
                return `\`${name}\` is still there`;
        }
        else if (change.kind === 'set') {
            if (pair === undefined || !sameValue(read(pair.value), change.value))
                return `\`${name}\` reads differently`;
        }
        else if (pair !== undefined) {
            const own = before?.kind === 'map' ? effectiveKeys(before).get(name)?.pair.value : undefined;
            const fault = mapFault(old, now, own ?? pair.value, pair.value, change.keys, read);
            if (fault !== undefined)
                return fault;
        }
    }
    return before?.kind === 'map' ? othersFault(old, now, before, after, changes) : undefined;
}
function othersFault(old, now, before, after, changes) {
    const foreign = (map) => map.pairs.filter((pair) => !changes.has(keyName(pair) ?? ''));
    const same = samePairs(old, now, foreign(before), foreign(after));
    return same ? undefined : 'a foreign key changed';
}
/** What a `keep` covers is as it was, byte for byte. */
function keepFault(config, old, now, done) {
    const order = expected(config.entries.length, done);
    if (config.keep && done.placed.length > 0)
        return 'a list that a `keep` covers grew';
    for (const { index, keeps } of config.entries) {
        if (keeps.length === 0)
            continue;
        const was = items(old)[index];
        const is = items(now)[order.indexOf(index)];
        const same = keeps.every((path) => was && is && keptText(old, was, path) === keptText(now, is, path));
        if (!same)
            return `entry ${index}: what a \`keep\` covers changed`;
    }
    return undefined;
}
function keptText({ src }, item, path) {
    let range = { start: outerStart(item), end: item.end };
    let node = item;
    for (const key of path) {
        const pairs = node.kind === 'map' ? ownPairs(node, key) : [];
        const last = pairs.at(-1);
        if (last === undefined)
            return '';
        range = { start: pairs[0]?.start ?? last.start, end: last.end };
        node = last.value;
    }
    return bare(src.text.slice(range.start, range.end));
}

;// CONCATENATED MODULE: ./lib/config/edit/index.js















/**
 * Applies operations to a config by splicing its text. What is returned has been read again and verified: foreign items
 * and sections byte for byte as they were, every operation's value as wanted. It never throws; nothing wanted gives no edits.
 *
 * @param neighbours.managed positions of the entries that new ones are put next to
 */
function editConfig(config, operations, neighbours) {
    const inside = internals(config);
    const draft = newDraft(inside.src);
    const placed = apply(draft, inside, operations, config, neighbours.managed);
    draft.problems.push(...anchorProblems(draft, inside.uses));
    const [problem] = draft.problems;
    if (problem !== undefined)
        return refused(problem);
    const edits = sorted(draft.edits);
    if (edits.length === 0)
        return { kind: 'edited', text: config.text, edits: [], config };
    const outer = inside.host === undefined ? edits : outerEdits(inside.host, edits);
    return verify(config, { operations, placed, edits, outer });
}
function apply(draft, inside, operations, config, managed) {
    const { list } = inside;
    const count = config.entries.length;
    const strange = operations.find(({ kind, ...rest }) => kind !== 'insert' && 'entry' in rest && !(rest.entry in config.entries));
    if (strange !== undefined) {
        refuse(draft, 'INTERNAL', 0, `An operation names an entry that does not exist; there are ${count}.`);
        return [];
    }
    if (operations.some((operation) => operation.kind !== 'remove' && operation.kind !== 'unset' && hasProto(operation.value))) {
        refuse(draft, 'PROTO_KEY', 0, 'A value to be written has a key named `__proto__`.');
        return [];
    }
    const gone = removedEntries(operations);
    const inserts = operations.flatMap((operation, index) => operation.kind === 'insert' ? [{ operation: index, value: operation.value }] : []);
    const names = config.entries.map(({ name }) => name);
    const placed = place(inserts, { names, gone, managed, grouped: isGrouped(draft.src, list) });
    const chain = chainOf(inside);
    if (list.kind === 'seq' && count > 0) {
        updateItems(draft, list.seq, chain, operations, gone);
        changeList(draft, { seq: list.seq, pair: list.pair, chain: [...chain, list.seq] }, gone, placed);
        refuseAlias(draft, inside);
    }
    else if (placed.length > 0) {
        const first = { root: inside.root, chain, items: placed.map(({ value }) => value) };
        if (list.kind === 'missing')
            addList(draft, first);
        else
            fillList(draft, first, list.pair);
        refuseAlias(draft, inside);
    }
    return placed;
}
/** Some entries follow each other line by line, and others do not. */
function isGrouped(src, list) {
    if (list.kind !== 'seq' || list.seq.flow || list.seq.items.length === 0)
        return false;
    const groups = runs(extents(src, list_itemsOf(src, list.seq, list.pair)));
    return groups.length > 1 && groups.some((group) => group.length > 1);
}
function hasProto(value) {
    if (isList(value))
        return value.some(hasProto);
    if (!isMap(value))
        return false;
    return Object.hasOwn(value, '__proto__') || Object.values(value).some(hasProto);
}
function refuseAlias(draft, { list }) {
    if (list.kind !== 'seq' || list.alias === undefined || draft.edits.length === 0)
        return;
    refuse(draft, 'ALIASED_MAP', list.alias.start, `\`model_list\` is the alias *${list.alias.name} and would have to change.`);
}
function chainOf({ around, root }) {
    return root.kind === 'map' ? [...around, root.map] : around;
}
function updateItems(draft, seq, chain, operations, gone) {
    const updates = operations.filter((operation) => operation.kind === 'set' || operation.kind === 'unset');
    for (const [entry, changes] of groupBy(updates, (update) => update.entry)) {
        const item = seq.items[entry];
        if (item === undefined || gone.has(entry))
            continue;
        if (item.kind === 'map') {
            const target = {
                map: item,
                chain: [...chain, seq, item],
                holder: undefined,
                step: stepOf(draft.src, item),
            };
            changeMap(draft, target, keyEditsOf(changes));
        }
        else if (item.kind === 'alias') {
            refuse(draft, 'ALIASED_MAP', item.start, `The entry is the alias *${item.name} and would have to change.`);
        }
        else {
            refuse(draft, 'NOT_A_MAP', item.start, 'The entry is not a mapping.');
        }
    }
}

;// CONCATENATED MODULE: ./lib/config/inspect/foreign.js





/**
 * The top-level keys that LiteLLM 1.106.2 reads: `load_config`, `_load_environment_variables` and `get_config` in
 * `litellm/proxy/proxy_server.py`.
 */
const LITELLM_KEYS = new Set([
    'agent_list',
    'agents',
    'assistant_settings',
    'callback_settings',
    'credential_list',
    'default_vertex_config',
    'environment_variables',
    'files_settings',
    'finetune_settings',
    'general_settings',
    'guardrails',
    'include',
    'litellm_settings',
    'mcp_servers',
    'mcp_tools',
    'model_list',
    'policies',
    'policy_attachments',
    'prompts',
    'router_settings',
    'sandbox_tools',
    'search_tools',
    'vector_store_registry',
    'worker_registry',
]);
/**
 * The refusal of a config that has content but no key that LiteLLM reads: the path leads to Helm values, a manifest or a
 * compose file. It names the pointers under which the file has a `model_list`.
 */
function foreignConfig(config) {
    const { root } = internals(config);
    if (root.kind === 'empty' || root.map.pairs.length === 0)
        return undefined;
    const keys = [...effectiveKeys(root.map).keys()];
    if (keys.some((key) => LITELLM_KEYS.has(key)))
        return undefined;
    const { path, pointer } = config;
    const what = pointer === undefined ? 'The file' : `The value at ${pointer}`;
    return problemAt('NOT_LITELLM', { path }, `${what} is not a LiteLLM config: LiteLLM reads none of its top-level keys (${quoted(keys)}).`, hint(config));
}
function hint({ path, text }) {
    const parsed = parse(sourceText(path, text), { tabs: false });
    if (parsed.kind === 'refused')
        return undefined;
    const { pointers, texts } = modelLists(parsed);
    const [first, ...others] = pointers.slice(0, MOST_SHOWN).map((pointer) => `${path}#${pointer}`);
    if (first !== undefined && others.length === 0)
        return `Set \`config-path: ${first}\`.`;
    if (first !== undefined) {
        return `\`model_list\` is at ${quoted([first, ...others])}. Set \`config-path\` to the ones to keep up to date, one per line.`;
    }
    const [inside] = texts;
    return inside === undefined
        ? undefined
        : `\`model_list\` is inside the text at \`${inside}\`, where no pointer leads. Move it to a mapping or to a file of its own, and set \`config-path\` to it.`;
}
/** Configs are at most this many steps deep: an Argo Application has them at `/spec/source/helm/valuesObject/proxy_config`. */
const MOST_STEPS = 8;
const MOST_NODES = 20_000;
const MOST_SHOWN = 5;
function modelLists({ trees }) {
    const pointers = new Set();
    const texts = new Set();
    let nodes = 0;
    const visit = (node, steps) => {
        nodes += 1;
        if (nodes > MOST_NODES || steps.length > MOST_STEPS)
            return;
        if (node.kind === 'map') {
            if (hasModelList(node))
                pointers.add(pointerOf(steps));
            for (const pair of node.pairs) {
                const name = pair.key.kind === 'scalar' ? pair.key.text : undefined;
                if (name !== undefined)
                    visit(pair.value, [...steps, name]);
            }
        }
        if (node.kind === 'seq')
            for (const [index, item] of node.items.entries())
                visit(item, [...steps, `${index}`]);
        if (node.kind === 'scalar' && node.style === 'literal') {
            if (/^model_list:/m.test(node.text))
                pointers.add(pointerOf(steps));
            else if (/^ +model_list:/m.test(node.text))
                texts.add(pointerOf(steps));
        }
    };
    for (const { root } of trees)
        visit(root, []);
    pointers.delete('');
    return { pointers: [...pointers], texts: [...texts] };
}
function hasModelList(map) {
    return map.pairs.some((pair) => keyName(pair) === 'model_list');
}
/** As RFC 6901 writes it. */
function pointerOf(steps) {
    return steps.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
function quoted(names) {
    const shown = names.slice(0, MOST_SHOWN).map((name) => `\`${name}\``);
    return `${shown.join(', ')}${names.length > shown.length ? ' and others' : ''}`;
}

;// CONCATENATED MODULE: ./lib/config/inspect/finder.js


function finder(src) {
    const found = [];
    return {
        found,
        report(severity, path, offset, message) {
            found.push({
                severity,
                place: src.place(offset),
                message: path === '' ? message : `${path} ${message}`,
            });
        },
    };
}
/** The value of a key, merged ones included. */
function child(map, path, key) {
    const pair = effectiveKeys(map).get(key)?.pair;
    return pair === undefined ? undefined : spot(pair, join(path, key));
}
/** All values of a map, merged ones included. */
function childrenOf(map, path) {
    return Array.from(effectiveKeys(map), ([key, { pair }]) => ({ ...spot(pair, join(path, key)), key }));
}
/** The map a value is; undefined for anything else. */
function mapOf({ node }) {
    const target = dereference(node);
    return target?.kind === 'map' ? target : undefined;
}
/** Keys that stand twice: LiteLLM takes the last and says nothing. */
function duplicates(find, map, path) {
    const seen = new Set();
    for (const pair of map.pairs) {
        const name = isMerge(pair) ? undefined : keyName(pair);
        if (name === undefined)
            continue;
        if (seen.has(name))
            find.report('warning', join(path, name), pair.start, 'stands a second time: only the last one counts.');
        seen.add(name);
    }
}
function spot(pair, path) {
    const { value } = pair;
    const unwritten = value.kind === 'scalar' && value.style === 'empty';
    return { node: value, path, offset: unwritten ? pair.start : value.start };
}
function join(path, key) {
    const name = /^[\w*-]+$/.test(key) ? key : JSON.stringify(key);
    return path === '' ? name : `${path}.${name}`;
}

;// CONCATENATED MODULE: ./lib/config/inspect/entry.js





/** One item of `model_list`. */
function entryFindings(find, entry) {
    const map = mapOf(entry);
    if (map === undefined) {
        find.report('error', entry.path, entry.offset, 'is no mapping: LiteLLM does not start.');
        return;
    }
    duplicates(find, map, entry.path);
    needString(find, map, entry, 'model_name');
    const params = needMap(find, child(map, entry.path, 'litellm_params'), entry, 'litellm_params');
    if (params !== undefined) {
        needString(find, params.map, params, 'model');
        keyFindings(find, params, PARAMS);
    }
    const info = child(map, entry.path, 'model_info');
    const held = info === undefined ? undefined : needMap(find, info, entry, 'model_info');
    if (held !== undefined)
        keyFindings(find, held, INFO);
}
const number = (value) => isNumber(value) ? undefined : ['error', 'is no number: LiteLLM drops the entry.'];
const limit = (value) => {
    if (typeof value === 'number' || value === null)
        return undefined;
    if (typeof value === 'string' && isNumber(value))
        return ['warning', 'is a string: write the number without quotes.'];
    return ['error', 'is no number: LiteLLM loads it, and every call fails.'];
};
const always = (message) => () => ['warning', message];
const headers = (value) => isMap(value) || value === null ? undefined : ['error', 'is no mapping: every call fails.'];
const MODES = new Set('chat completion embedding responses rerank moderation moderations image_generation image_edit video_generation audio_transcription audio_speech realtime ocr search batch vector_store'.split(' '));
const mode = (value) => value === null || (typeof value === 'string' && MODES.has(value))
    ? undefined
    : ['warning', 'is no mode that LiteLLM knows: it takes any text, and routes as if there were none.'];
const tier = (value) => value === null || value === 'free' || value === 'paid'
    ? undefined
    : ['error', 'is neither `free` nor `paid`: LiteLLM drops the entry.'];
const COST = /^(?:input|output|cache)\w*_cost(?:_per_\w+)?$/;
const PARAMS = {
    rpm: number,
    tpm: number,
    extra_headers: headers,
    model_info: always('is ignored here: it belongs beside `litellm_params`.'),
    cache_models_for: always('is no setting of LiteLLM: it is sent upstream in the body of every call.'),
    supported_endpoints: always('takes the editor headers from calls of `/v1/responses`: leave it out.'),
};
const INFO = {
    max_tokens: limit,
    max_input_tokens: limit,
    max_output_tokens: limit,
    mode,
    tier,
    supported_endpoints: always('takes the editor headers from calls of `/v1/responses`: leave it out.'),
    supports_tool_calls: always('is ignored: LiteLLM’s name is `supports_function_calling`.'),
    supports_structured_outputs: always('is ignored: LiteLLM’s name is `supports_response_schema`.'),
};
function keyFindings(find, held, rules) {
    duplicates(find, held.map, held.path);
    const read = valueReader();
    for (const { key, node, path, offset } of childrenOf(held.map, held.path)) {
        const rule = COST.test(key) ? number : Object.hasOwn(rules, key) ? rules[key] : undefined;
        const wrong = rule?.(read(node));
        if (wrong !== undefined)
            find.report(wrong[0], path, offset, wrong[1]);
    }
}
function needMap(find, spot, entry, key) {
    const map = spot === undefined ? undefined : mapOf(spot);
    if (spot !== undefined && map !== undefined)
        return { ...spot, map };
    if (spot === undefined)
        find.report('error', entry.path, entry.offset, `has no \`${key}\`: LiteLLM does not start.`);
    else
        find.report('error', spot.path, spot.offset, 'is no mapping: LiteLLM does not start.');
    return undefined;
}
function needString(find, map, holder, key) {
    const spot = child(map, holder.path, key);
    if (spot === undefined) {
        find.report('error', holder.path, holder.offset, `has no \`${key}\`: LiteLLM does not start.`);
        return;
    }
    const node = dereference(spot.node);
    if (typeof valueReader()(spot.node) === 'string')
        return;
    const plain = node?.kind === 'scalar' && node.style === 'plain' && resolvePlain(node.text) !== 'null';
    const hint = plain ? `: ${kindOf(node.text)} to YAML 1.1; quote it` : '';
    find.report('error', spot.path, spot.offset, `is no string${hint}. LiteLLM does not start.`);
}
function kindOf(text) {
    const names = {
        int: 'a number',
        float: 'a number',
        bool: 'a boolean',
        timestamp: 'a date',
        null: 'nothing',
    };
    const tag = resolvePlain(text);
    return tag in names ? names[tag] : 'another value';
}
/** Costs such as `1e-6` are strings to PyYAML; LiteLLM converts them. */
function isNumber(value) {
    if (typeof value === 'number' || value === null)
        return true;
    return typeof value === 'string' && !isList(value) && value.trim() !== '' && Number.isFinite(Number(value));
}

;// CONCATENATED MODULE: ./lib/config/inspect/settings.js




/** `router_settings`, `litellm_settings` and `general_settings`. */
function settingsFindings(find, root, names) {
    const router = section(root, 'router_settings');
    const aliases = router === undefined ? undefined : child(router.map, router.path, 'model_group_alias');
    const callable = names === undefined ? undefined : new Set([...names, ...aliasNames(aliases)]);
    if (router !== undefined)
        strategyFindings(find, router);
    if (aliases !== undefined)
        aliasFindings(find, aliases, names);
    for (const held of [router, section(root, 'litellm_settings')]) {
        if (held === undefined)
            continue;
        for (const key of ['fallbacks', 'context_window_fallbacks', 'content_policy_fallbacks']) {
            const spot = child(held.map, held.path, key);
            if (spot !== undefined)
                fallbackFindings(find, spot, callable);
        }
        const always = child(held.map, held.path, 'default_fallbacks');
        if (always !== undefined)
            targetFindings(find, always, callable);
    }
    const general = section(root, 'general_settings');
    const key = general === undefined ? undefined : child(general.map, general.path, 'master_key');
    if (key !== undefined && valueReader()(key.node) === 'sk-1234') {
        find.report('warning', key.path, key.offset, 'is the key of the examples: LiteLLM 1.106 and later does not start with it.');
    }
}
function section(root, key) {
    const spot = child(root, '', key);
    const map = spot === undefined ? undefined : mapOf(spot);
    return spot === undefined || map === undefined ? undefined : { ...spot, map };
}
const STRATEGIES = new Set([
    'simple-shuffle',
    'least-busy',
    'usage-based-routing',
    'usage-based-routing-v2',
    'latency-based-routing',
    'cost-based-routing',
    'provider-budget-routing',
]);
function strategyFindings(find, { map, path }) {
    const spot = child(map, path, 'routing_strategy');
    if (spot === undefined || STRATEGIES.has(valueReader()(spot.node)))
        return;
    find.report('error', spot.path, spot.offset, 'is no routing strategy that LiteLLM knows: it does not start.');
}
/** A list of maps with one key each: `[{name: [name, …]}]`. */
function fallbackFindings(find, spot, names) {
    const list = dereference(spot.node);
    if (valueReader()(spot.node) === null)
        return;
    if (list?.kind !== 'seq') {
        find.report('error', spot.path, spot.offset, 'is no list: LiteLLM does not start. Write `- name: [name]`.');
        return;
    }
    for (const [index, item] of list.items.entries()) {
        const path = `${spot.path}[${index}]`;
        const at = { node: item, path, offset: item.start };
        const map = mapOf(at);
        const keys = map === undefined ? [] : childrenOf(map, path);
        if (keys.length !== 1) {
            find.report('error', path, item.start, 'has to be a mapping with one key: LiteLLM does not start.');
        }
        for (const target of keys)
            targetFindings(find, target, names);
    }
}
function targetFindings(find, spot, names) {
    const value = valueReader()(spot.node);
    if (typeof value === 'string') {
        const message = 'is a string: LiteLLM reads it letter by letter, and from 1.109 on does not start. Write a list.';
        find.report('error', spot.path, spot.offset, message);
        return;
    }
    const missing = (isList(value) ? value : []).filter((name) => typeof name === 'string' && names?.has(name) === false);
    if (missing.length > 0) {
        find.report('warning', spot.path, spot.offset, `names what no entry has: ${missing.map(settings_quoted).join(', ')}.`);
    }
}
function aliasNames(spot) {
    const map = spot === undefined ? undefined : mapOf(spot);
    return map === undefined ? [] : childrenOf(map, '').map(({ key }) => key);
}
function aliasFindings(find, aliases, names) {
    const map = mapOf(aliases);
    if (map === undefined)
        return;
    for (const spot of childrenOf(map, aliases.path)) {
        const value = valueReader()(spot.node);
        const target = isMap(value) ? value.model : value;
        if (typeof target !== 'string') {
            find.report('warning', spot.path, spot.offset, 'names no model: every call of it fails.');
        }
        else if (names?.has(target) === false) {
            find.report('warning', spot.path, spot.offset, `names what no entry has: ${settings_quoted(target)}.`);
        }
    }
}
function settings_quoted(value) {
    return JSON.stringify(value);
}

;// CONCATENATED MODULE: ./lib/config/inspect/index.js





/**
 * What LiteLLM's loader would refuse or drop (`error`), or silently ignore (`warning`), in the order of the file.
 * Measured with LiteLLM 1.106.2; every message starts with the YAML path.
 */
function findings(config) {
    const { src, root, list, absent } = internals(config);
    if (absent)
        return [];
    const find = finder(src);
    if (root.kind === 'empty') {
        find.report('error', '', root.pair?.start ?? 0, 'The config is empty: LiteLLM does not start.');
        return find.found;
    }
    duplicates(find, root.map, '');
    if (list.kind === 'null')
        find.report('warning', 'model_list', list.pair.start, 'has no entries.');
    if (list.kind === 'seq') {
        if (list.seq.items.length === 0)
            find.report('warning', 'model_list', list.pair.start, 'has no entries.');
        for (const [index, node] of list.seq.items.entries()) {
            entryFindings(find, {
                node,
                path: `model_list[${index}]`,
                offset: list.seq.dashes[index] ?? node.start,
            });
        }
    }
    settingsFindings(find, root.map, callable(config, effectiveKeys(root.map).has('include')));
    return inOrder(find);
}
/** What a fallback can name: a `model_name` or `model_info.id`. With included files or wildcards there are more. */
function callable({ entries }, includes) {
    const names = entries.flatMap(({ name, id }) => [name, id].filter((it) => it !== undefined));
    return includes || names.some((name) => name.includes('*')) ? undefined : new Set(names);
}
function inOrder({ found }) {
    return found.toSorted((a, b) => (a.place.line ?? 0) - (b.place.line ?? 0) || (a.place.column ?? 0) - (b.place.column ?? 0));
}

;// CONCATENATED MODULE: ./lib/config/inspect/routing.js





const FALLBACKS = ['fallbacks', 'context_window_fallbacks', 'content_policy_fallbacks'];
/**
 * Everything in `router_settings` and `litellm_settings` that names an entry: fallbacks' targets and what aliases stand
 * for, as PyYAML reads them. What LiteLLM would not read as a name is left out; `check` complains about it.
 */
function routing(config) {
    const { src, root, absent } = internals(config);
    if (absent || root.kind === 'empty')
        return { references: [], aliases: [], includes: undefined };
    const sections = ['router_settings', 'litellm_settings'].flatMap((key) => mapsAt(child(root.map, '', key)));
    const targets = sections.flatMap(({ map, path }) => [
        ...FALLBACKS.flatMap((key) => routing_items(child(map, path, key))
            .flatMap(chains)
            .flatMap(routing_items)),
        ...routing_items(child(map, path, 'default_fallbacks')),
    ]);
    const router = mapsAt(child(root.map, '', 'router_settings'));
    const aliases = router
        .flatMap(({ map, path }) => mapsAt(child(map, path, 'model_group_alias')))
        .flatMap(({ map, path }) => childrenOf(map, path));
    const read = valueReader();
    const targetOf = (node) => {
        const value = read(node);
        const target = isMap(value) ? value.model : value;
        return typeof target === 'string' ? target : undefined;
    };
    const referencesOf = (kind, spots) => spots.flatMap(({ node, path, offset }) => {
        const target = targetOf(node);
        return target === undefined ? [] : [{ kind, path, target, place: src.place(offset) }];
    });
    const include = effectiveKeys(root.map).get('include')?.pair;
    return {
        references: [...referencesOf('fallback', targets), ...referencesOf('alias', aliases)],
        aliases: aliases.map(({ key, node, offset }) => {
            return { name: key, target: targetOf(node), place: src.place(offset) };
        }),
        includes: include && [read(include.value)].flat().filter((file) => typeof file === 'string'),
    };
}
function mapsAt(spot) {
    const map = spot && mapOf(spot);
    return spot === undefined || map === undefined ? [] : [{ map, path: spot.path }];
}
/** The values of `{name: […]}`. */
function chains(item) {
    return mapsAt(item).flatMap(({ map, path }) => childrenOf(map, path));
}
function routing_items(spot) {
    const list = spot && dereference(spot.node);
    if (spot === undefined || list?.kind !== 'seq')
        return [];
    return list.items.map((node, index) => ({ node, path: `${spot.path}[${index}]`, offset: node.start }));
}

;// CONCATENATED MODULE: ./lib/config/read/plain-value.js







/** Values that a text may have with its aliases written out: what is read here is written into a config as a whole. */
const MAX_VALUES = 10_000;
/**
 * A YAML text as PyYAML's `safe_load` reads it, with aliases and merge keys: `yes` is true and `017` is 15. Refused is what
 * {@link readConfig} refuses, and what JSON cannot hold: dates, sets, binary data, infinite numbers, circular values.
 *
 * @param path how places in the text are named
 */
function readValue(path, text) {
    const decoded = decode(path, encode(text));
    if (decoded.kind === 'refused')
        return decoded;
    const src = sourceText(path, decoded.text);
    const parsed = parse(src, { tabs: true });
    if (parsed.kind === 'refused')
        return parsed;
    const [tree, second] = parsed.trees;
    if (tree === undefined || second !== undefined) {
        return refused(problemAt('MULTI_DOC', src.place(second?.start ?? 0), 'A second document starts here.'));
    }
    const linked = anchors_link(src, tree.root, { again: false });
    if (linked.kind === 'refused')
        return linked;
    const value = valueReader()(tree.root);
    if (value === undefined)
        return unsupported(path, 'It contains a value that is not a plain one, such as a date.');
    let count = 0;
    const isPlain = (part) => {
        count += 1;
        if (count > MAX_VALUES)
            return true;
        if (typeof part === 'number')
            return Number.isFinite(part);
        if (isList(part))
            return part.every(isPlain);
        return !isMap(part) || Object.values(part).every(isPlain);
    };
    if (!isPlain(value))
        return unsupported(path, 'It contains a number that is not finite.');
    if (count <= MAX_VALUES)
        return { kind: 'value', value };
    const message = `It has more than ${MAX_VALUES} values when its aliases are written out.`;
    return refused(problemAt('TOO_MANY_ALIASES', { path }, message));
}
function unsupported(path, message) {
    return refused(problemAt('UNSUPPORTED_YAML', { path }, message));
}

;// CONCATENATED MODULE: ./lib/config/index.js
/** The door of `config/`: config.yaml as text. Knows neither Copilot nor GitHub, and does no IO. */











/***/ })

};
