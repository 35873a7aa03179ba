export const id = 271;
export const ids = [271];
export const modules = {

/***/ 3271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RULES: () => (/* reexport */ RULES),
  V: () => (/* reexport */ configPointers),
  pp: () => (/* reexport */ editConfig),
  lF: () => (/* reexport */ encode),
  Pg: () => (/* reexport */ findings),
  e7: () => (/* reexport */ fixFindings),
  Z: () => (/* reexport */ foreignConfig),
  zy: () => (/* reexport */ includedPaths),
  Xg: () => (/* reexport */ readConfig),
  readValue: () => (/* reexport */ readValue),
  DT: () => (/* reexport */ routing),
  eE: () => (/* reexport */ sameValue),
  jD: () => (/* reexport */ touchesKeep)
});

// EXTERNAL MODULE: ./lib/config/model.js
var model = __webpack_require__(1991);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/config/refused.js


/** A problem at a place of the file. */
function problemAt(code, place, message, hint) {
    return (0,errors/* problem */.CC)(code, message, { place, ...(hint === undefined ? {} : { hint }) });
}

;// CONCATENATED MODULE: ./lib/config/read/tree.js
/** The same node where its text is so many characters further on; not linked. */
function moved(node, by) {
    const { props } = node;
    const at = {
        start: node.start + by,
        end: node.end + by,
        props: props === undefined ? undefined : { ...props, start: props.start + by, end: props.end + by },
    };
    if (node.kind === 'scalar')
        return { ...node, ...at };
    if (node.kind === 'alias')
        return { ...node, ...at, target: undefined };
    const move = (offset) => (offset === -1 ? -1 : offset + by);
    const commas = node.commas.map(move);
    if (node.kind === 'seq') {
        const items = node.items.map((item) => moved(item, by));
        return { ...node, ...at, items, dashes: node.dashes.map(move), commas };
    }
    const pairs = node.pairs.map((pair) => ({
        start: pair.start + by,
        end: pair.end + by,
        explicit: pair.explicit,
        key: moved(pair.key, by),
        colon: move(pair.colon),
        value: moved(pair.value, by),
    }));
    return { ...node, ...at, pairs, commas };
}
/** The node that an alias refers to, or the node itself. */
function dereference(node) {
    if (node.kind !== 'alias')
        return node;
    // An alias never refers to an alias: anchors on aliases are syntax errors.
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
    return problem === undefined ? { kind: 'linked', uses } : (0,errors/* refused */.J5)(problem);
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
        return (0,errors/* refused */.J5)(problemAt('UNSUPPORTED_YAML', outer.place(node.start), message));
    }
    if (first >= outer.starts.length) {
        return (0,errors/* refused */.J5)(problemAt('OPEN_BLOCK_SCALAR', outer.place(node.start), 'The file ends on the line of this block.'));
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
        return (0,errors/* refused */.J5)(problemAt('UNSUPPORTED_YAML', outer.place(node.start), message));
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

// EXTERNAL MODULE: ./lib/utf8.js
var utf8 = __webpack_require__(5604);
;// CONCATENATED MODULE: ./lib/config/read/bytes.js



/** Largest file that is read, in bytes. */
const MAX_BYTES = 4 * 1024 * 1024;
/** Bytes → text, BOM included. Refuses what PyYAML cannot read and what it reads otherwise than other YAML parsers. */
function decode(path, bytes) {
    if (bytes.length > MAX_BYTES) {
        const message = `The file has ${bytes.length} bytes, more than the ${MAX_BYTES} that are read.`;
        return (0,errors/* refused */.J5)(problemAt('TOO_LARGE', { path }, message));
    }
    const text = (0,utf8/* decodeUtf8 */._)(bytes);
    if (text === undefined)
        return (0,errors/* refused */.J5)(undecodable(path, bytes));
    const found = unreadableCharacter(path, text);
    return found === undefined ? { kind: 'text', text } : (0,errors/* refused */.J5)(found);
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
        return problemAt('CONTROL_CHARACTER', at, `The character ${name} is a character that PyYAML does not allow.`);
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
/** The map that a node is or refers to; none where a tag makes it something else to PyYAML. */
function mapOf(node) {
    const target = node === undefined ? undefined : dereference(node);
    if (target?.kind !== 'map')
        return undefined;
    const tag = target.props?.tag;
    return tag === undefined || tag === `${value_CORE}map` || tag === '!' ? target : undefined;
}
/** A map's keys as `safe_load` gives them: the own ones, where the last of a name wins, over the merged ones. Keys that are not strings are left out. */
function effectiveKeys(map) {
    const keys = new Map();
    for (const pair of mergedPairs(map, new Set())) {
        const name = keyName(pair);
        if (name !== undefined)
            keys.set(name, { pair, own: false });
    }
    for (const pair of map.pairs) {
        const name = keyName(pair);
        if (name !== undefined)
            keys.set(name, { pair, own: true });
    }
    return keys;
}
/** The map's own pairs of one name; more than one is a duplicate. */
function ownPairs(map, name) {
    return map.pairs.filter((pair) => keyName(pair) === name);
}
/** A key's text where PyYAML makes it a string. `=` counts: as a key it is one. A merge key has none. */
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
    return tag === undefined ? node.style === 'plain' && node.text === '<<' : tag === `${value_CORE}merge`;
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
    if ((0,model/* isList */.L)(a))
        return (0,model/* isList */.L)(b) && a.length === b.length && a.every((item, index) => sameValue(item, b[index]));
    if (!(0,model/* isMap */.j)(a) || !(0,model/* isMap */.j)(b))
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
 * Would changing this path of an entry touch what a person keeps? The one rule for all operations: an empty path means
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
 * @param listPair the key `model_list` with its value
 */
function readKeeps(src, comments, list, listPair) {
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
        if (line !== undefined && listPair !== undefined && isListLine(src, listPair, line, item))
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
/** Is it the line of the key, or one of the list that is in none of its items, such as that of `[]`? */
function isListLine(src, pair, line, item) {
    const first = lineAt(src.starts, pair.start);
    return line === first || (item === undefined && line > first && line <= lastLine(src, pair.end));
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
        const { value } = pair;
        const isWhole = first === line || value.kind !== 'map' || isOnLine(src, value, line);
        const below = isWhole ? [] : pathsAt(src, value, line, here);
        return below.length > 0 ? below : [here];
    });
}
/** Is the whole mapping on one line, such as `{a: 1}` below its key? A key that it gains would be on that line too. */
function isOnLine(src, { flow, start, end }, line) {
    return flow && lineAt(src.starts, start) === line && lastLine(src, end) === line;
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
    const map = mapOf(held?.pair.value);
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
    const map = mapOf(node);
    return map === undefined ? undefined : effectiveKeys(map);
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
        return (0,errors/* refused */.J5)(problemAt('NOT_A_MAP', src.place(outerStart(node)), 'The config has a tag that does not make it a mapping.'));
    }
    if (node.kind === 'map')
        return { kind: 'root', root: { kind: 'map', map: node, pair } };
    const isUnwritten = node.kind === 'scalar' && node.style === 'empty' && at.around.length === 0;
    const isEmpty = pair === undefined ? isUnwritten : node.kind === 'scalar' && isNull(node);
    if (!isEmpty)
        return (0,errors/* refused */.J5)(problemAt('NOT_A_MAP', src.place(node.start), 'A config has to be a mapping.'));
    const column = pair === undefined ? 0 : (src.place(pair.start).column ?? 1);
    return { kind: 'root', root: { kind: 'empty', tree, pair, column } };
}
/** Finds `model_list` among the root's own keys. */
function findList(src, root) {
    if (root.kind === 'empty')
        return { kind: 'list', list: { kind: 'missing' } };
    const [pair, second] = ownPairs(root.map, 'model_list');
    if (second !== undefined) {
        return (0,errors/* refused */.J5)(problemAt('DUPLICATE_KEY', src.place(second.start), '`model_list` is defined twice.'));
    }
    if (pair === undefined) {
        const merged = effectiveKeys(root.map).get('model_list');
        if (merged === undefined)
            return { kind: 'list', list: { kind: 'missing' } };
        return (0,errors/* refused */.J5)(problemAt('ALIASED_MAP', src.place(merged.pair.start), '`model_list` comes from a merge key.'));
    }
    const node = dereference(pair.value);
    const tag = node?.props?.tag;
    if (node?.kind === 'seq' && (tag === undefined || tag === 'tag:yaml.org,2002:seq')) {
        const alias = pair.value.kind === 'alias' ? pair.value : undefined;
        return { kind: 'list', list: { kind: 'seq', pair, seq: node, alias } };
    }
    if (node !== undefined && isNothing(node))
        return { kind: 'list', list: { kind: 'null', pair } };
    return (0,errors/* refused */.J5)(problemAt('NOT_A_LIST', src.place(outerStart(pair.value)), '`model_list` is not a list.'));
}
/** Does Python count the value as false? LiteLLM then starts without models. (`if model_list:` in `load_config` of 1.106.2.) */
function isNothing(node) {
    if (node.kind === 'scalar') {
        const value = scalarValue(node);
        return value === null || value === false || value === 0 || value === '';
    }
    return node.kind === 'map' && node.pairs.length === 0 && mapOf(node) !== undefined;
}
function isNull(node) {
    return scalarValue(node) === null;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/config/read/compose.js

/**
 * Syntax tokens → documents. `yaml` serves as a positioned reader only: schema `failsafe` leaves every scalar a string, since
 * none of its schemas is PyYAML's; unique keys are not asked for, which would be quadratic.
 *
 * @param end offset behind the text, for which a text without a document has an empty one
 */
function compose(tokens, end) {
    const composer = new dist.Composer({
        version: '1.1',
        schema: 'failsafe',
        resolveKnownTags: false,
        merge: false,
        uniqueKeys: false,
        keepSourceTokens: true,
        prettyErrors: false,
        logLevel: 'silent',
    });
    return [...composer.compose(tokens, end !== undefined, end)];
}

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
 * @param before the tokens in front of the node: indicator, anchor, tag, comments
 * @param from offset of an empty value when `before` contains no indicator
 */
function convert(composed, node, before, from) {
    const props = propsOf(node, before);
    if ((0,dist.isAlias)(node)) {
        const [start = from, end = from] = node.range ?? [];
        return { kind: 'alias', name: node.source, start, end, props, target: undefined };
    }
    if ((0,dist.isMap)(node))
        return convertMap(composed, node.items, node.srcToken, props, from);
    if ((0,dist.isSeq)(node))
        return convertSeq(composed, node, props, from);
    if ((0,dist.isScalar)(node) && node.range && !isEmpty(node)) {
        const style = STYLES[node.type ?? 'PLAIN'];
        const written = node.source ?? String(node.value);
        // To PyYAML a block scalar ends without the newline that the file ends without.
        const block = style === 'literal' || style === 'folded';
        const { text } = composed;
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
function convertMap(composed, items, token, props, from) {
    const pairs = [];
    let at = token?.offset ?? from;
    for (const item of items) {
        const pair = convertPair(composed, item, at);
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
function convertPair(composed, pair, from) {
    const { start, sep = [] } = pair.srcToken ?? NO_TOKENS;
    const key = convert(composed, pair.key, start, from);
    const mark = start.find((token) => token.type === 'explicit-key-ind');
    const colon = sep.find((token) => token.type === 'map-value-ind')?.offset ?? -1;
    const value = convert(composed, pair.value, sep, colon === -1 ? key.end : colon + 1);
    const first = Math.min(mark?.offset ?? Infinity, key.props?.start ?? Infinity, key.start);
    return { start: first, end: value.end, explicit: mark !== undefined, key, colon, value };
}
function convertSeq(composed, node, props, from) {
    const token = node.srcToken;
    const start = token?.offset ?? from;
    const { items, dashes } = convertItems(composed, node);
    const last = items.at(-1)?.end ?? start + 1;
    const flow = token?.type === 'flow-collection';
    const end = flow ? convert_closed(token, last) : last;
    const commas = flow ? commasOf(token, items.length) : convert_NONE;
    return { kind: 'seq', flow, start, end, props, items, dashes, commas };
}
function convertItems(composed, { items, srcToken }) {
    const apart = composed.apart?.list === srcToken ? composed.apart : undefined;
    const nodes = [];
    const dashes = [];
    const tokens = itemsOf(srcToken);
    let at = (srcToken?.offset ?? 0) + 1;
    for (const [index, item] of items.entries()) {
        for (const part of apart?.index === index ? apart.parts : []) {
            nodes.push(...part.items);
            dashes.push(...part.dashes);
        }
        const before = tokens[index]?.start ?? [];
        // A pair standing alone in a flow list is a map without a token of its own; its anchor is the key's.
        const node = convert(composed, item, isLonePair(item) ? [] : before, at);
        const dash = before.find(({ type }) => type === 'seq-item-ind');
        if (dash !== undefined)
            dashes.push(dash.offset);
        nodes.push(node);
        at = node.end;
    }
    return { items: nodes, dashes };
}
/** The syntax items that became items of a list: a last one contains the comments behind the list's end, or nothing behind a trailing comma. */
function itemsOf(token) {
    if (token?.type === 'block-seq')
        return token.items.filter(hasDash);
    return token?.type === 'flow-collection' ? token.items.filter(hasContent) : [];
}
function isLonePair(node) {
    return (0,dist.isMap)(node) && node.srcToken === undefined;
}
/** Does the syntax of a list's item have a dash? */
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
/**
 * The lexemes of a text in order, with their types and offsets. It ends early when one of them reaches into the gap.
 *
 * @param from offset of the text's first character
 * @param gap offsets of what is left out; it starts where a line starts
 */
function* lexemes(text, from, gap) {
    const rest = gap === undefined ? text : text.slice(0, gap.start - from) + text.slice(gap.end - from);
    let next = from;
    let afterMark = false;
    for (const source of new dist.Lexer().lex(rest)) {
        const type = afterMark ? 'scalar' : (dist.CST.tokenType(source) ?? undefined);
        const isMark = !afterMark && MARKS.has(source);
        afterMark = isMark && source === dist.CST.SCALAR;
        if (next === gap?.start)
            next = gap.end;
        const offset = next;
        if (!isMark)
            next += source.length;
        if (gap !== undefined && offset < gap.start && next > gap.start)
            return;
        yield { type, offset, source };
    }
}

;// CONCATENATED MODULE: ./lib/config/read/tabs.js

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

;// CONCATENATED MODULE: ./lib/config/read/unclosed.js
/** Looks at the lexemes of one text in order. `first()` is the first quote or bracket that is still open. */
function openings() {
    const brackets = [];
    let quote;
    return {
        look({ type, offset, source }) {
            if (type === 'flow-map-start' || type === 'flow-seq-start')
                brackets.push(offset);
            if (type === 'flow-map-end' || type === 'flow-seq-end')
                brackets.pop();
            if (type === 'double-quoted-scalar' && !/^"(?:[^"\\]|\\.)*"$/s.test(source))
                quote ??= offset;
            if (type === 'single-quoted-scalar' && !/^'(?:[^']|'')*'$/.test(source))
                quote ??= offset;
        },
        first() {
            const [bracket] = brackets;
            // Everything behind a quote that is not closed is text of the quote, also the end of a bracket before it.
            if (quote !== undefined)
                return { offset: quote, what: 'quote' };
            return bracket === undefined ? undefined : { offset: bracket, what: 'bracket' };
        },
    };
}

;// CONCATENATED MODULE: ./lib/config/read/syntax.js




/** Levels of nesting that are read. PyYAML gives up near 490 levels of its own stack, which LiteLLM has used a part of by then. */
const MAX_DEPTH = 400;
/**
 * Text → syntax tokens. Drives lexer and parser by hand, so that hostile nesting is seen before the recursive composer
 * meets it.
 *
 * @param how.from offset of the text's first character
 * @param how.tabs refuse tabs that PyYAML refuses
 */
function readSyntax(text, how) {
    const { from = 0, maxDepth = MAX_DEPTH, gap } = how;
    const tokens = [];
    const comments = [];
    const parser = new dist.Parser();
    parser.offset = from;
    const isTabRefused = tabRule();
    const open = openings();
    let apart;
    for (const lexeme of lexemes(text, from, gap)) {
        const { type, offset, source } = lexeme;
        if (gap !== undefined && apart === undefined && offset >= gap.end) {
            apart = gap.read(parser.stack);
            if (apart === undefined)
                return { kind: 'gap', offset: gap.start };
            for (const part of apart.parts)
                comments.push(...part.comments);
            parser.offset = gap.end;
        }
        open.look(lexeme);
        if (type === 'comment')
            comments.push(offset);
        if (isTabRefused(lexeme) && how.tabs)
            return { kind: 'tab', offset: offset + source.indexOf('\t') };
        for (const token of parser.next(source)) {
            // The first error is enough: hostile text can have one for each character.
            if (token.type === 'error')
                return { kind: 'unexpected', offset: token.offset };
            tokens.push(token);
        }
        if (parser.stack.length > maxDepth)
            return { kind: 'too-deep', offset: parser.offset };
    }
    if (gap !== undefined && apart === undefined)
        return { kind: 'gap', offset: gap.start };
    tokens.push(...parser.end());
    return { kind: 'syntax', tokens, comments, unclosed: open.first(), apart };
}

;// CONCATENATED MODULE: ./lib/config/read/list-parts.js





/** Characters that are read at once, where items are shorter: a text of tiny items would need a parser for each. */
const SHORTEST_PART = 64;
/**
 * Finds the longest list by its lines alone. These may be no list, such as lines of a block scalar: {@link readMiddle} checks
 * that. `undefined` where no list has three items.
 */
function middleOf({ text, starts }) {
    // A tab at the start of a line has no column, and a directive would be missing in a part.
    if (/^ *\t|^%/m.test(text))
        return undefined;
    let longest;
    let column = 0;
    let items = [];
    const close = () => {
        const [, start = 0] = items;
        const end = items.at(-1) ?? 0;
        const length = longest === undefined ? 0 : longest.end - longest.start;
        if (items.length > 2 && end - start > length) {
            longest = { start, end, column, parts: startsOfParts(items.slice(1, -1)) };
        }
        items = [];
    };
    for (const start of starts) {
        const at = contentStart(text, start);
        const character = text[at] ?? '\n';
        const indent = at - start;
        if ('#\r\n'.includes(character) || (items.length > 0 && indent > column))
            continue;
        const isItem = character === '-' && ' \r\n'.includes(text[at + 1] ?? '\n');
        if (!isItem || indent < column)
            close();
        if (isItem)
            items.push(start);
        if (isItem)
            column = indent;
    }
    close();
    return longest;
}
function startsOfParts(items) {
    const parts = [];
    for (const start of items) {
        if (start - (parts.at(-1) ?? Number.NEGATIVE_INFINITY) >= SHORTEST_PART)
            parts.push(start);
    }
    return parts;
}
function contentStart(text, start) {
    let at = start;
    while (text[at] === ' ')
        at += 1;
    return at;
}
/**
 * Reads the parts, each as a text of its own. `undefined` when the lines are not items of a list, or when a part has an error:
 * only the parser of the whole document knows its place.
 *
 * @param stack the tokens that the parser of the document is building in front of the parts
 * @param known parts of another text: the same source at the same depth has the same nodes, at another offset
 */
function readMiddle(text, middle, stack, known) {
    const depth = stack.findIndex(({ type }) => type !== 'document' && type !== 'block-map');
    const list = stack[depth];
    if (list?.type !== 'block-seq' || list.indent !== middle.column || stack.some(isFlow))
        return undefined;
    const last = list.items.at(-1);
    // Comments in front of the parts are in an item of their own.
    const index = list.items.length - (last !== undefined && hasDash(last) ? 0 : 1);
    const same = new Map(known.filter((part) => part.depth === depth).map((part) => [part.source, part]));
    const parts = [];
    for (const [position, start] of middle.parts.entries()) {
        const source = text.slice(start, middle.parts[position + 1] ?? middle.end);
        const before = same.get(source);
        const part = before === undefined ? readPart(source, start, depth) : movedPart(before, start);
        if (part === undefined)
            return undefined;
        parts.push(part);
    }
    return { list, index, parts };
}
function isFlow({ type }) {
    return type === 'flow-collection';
}
function movedPart(part, start) {
    const by = start - part.start;
    const move = (offset) => offset + by;
    return {
        ...part,
        start,
        items: part.items.map((item) => moved(item, by)),
        dashes: part.dashes.map(move),
        comments: part.comments.map(move),
    };
}
/** Reads the source of a part as a text of its own; `undefined` when it has errors. */
function readPart(source, start, depth) {
    // Alone it is below one level as well, that of its document.
    const syntax = readSyntax(source, { tabs: true, from: start, maxDepth: MAX_DEPTH + 1 - depth });
    if (syntax.kind !== 'syntax')
        return undefined;
    const [document, second] = compose(syntax.tokens);
    if (document === undefined || second !== undefined || document.errors.length > 0)
        return undefined;
    if (!(0,dist.isSeq)(document.contents))
        return undefined;
    const { items, dashes } = convertItems({ text: source, apart: undefined }, document.contents);
    return { source, start, depth, items, dashes, comments: syntax.comments };
}

;// CONCATENATED MODULE: ./lib/config/read/parse.js





/**
 * Text → trees with exact offsets.
 *
 * @param how.tabs refuse tabs that PyYAML refuses; false where another program reads the text (a manifest around a config)
 * @param how.known parts of a text that was read before
 */
function parse(src, how) {
    const read = readInParts(src, how.tabs, how.known ?? []) ?? readStream(src, how.tabs);
    if ('code' in read)
        return (0,errors/* refused */.J5)(read);
    const { syntax, documents } = read;
    const { apart, comments } = syntax;
    const composed = { text: src.text, apart };
    const tokens = syntax.tokens.filter((token) => token.type === 'document');
    const ends = endsOf(syntax.tokens);
    const trees = documents.map((document, index) => {
        const token = tokens[index];
        const start = Math.max(token?.offset ?? 0, endOfIndicators(token?.start ?? []));
        const end = ends[index] ?? tokens[index + 1]?.offset ?? src.text.length;
        const { contents } = document;
        const root = contents === null ? empty(end) : convert(composed, contents, token?.start ?? [], start);
        return { root, start: token?.offset ?? 0, end };
    });
    return { kind: 'parsed', trees, comments, parts: apart?.parts ?? [] };
}
/** Reads the longest list in parts. `undefined` when there is none, or the text has an error: its place would not be exact. */
function readInParts(src, tabs, known) {
    const middle = middleOf(src);
    if (middle === undefined)
        return undefined;
    const read = (stack) => readMiddle(src.text, middle, stack, known);
    const stream = readStream(src, tabs, { ...middle, read });
    return 'code' in stream ? undefined : stream;
}
function readStream(src, tabs, gap) {
    const syntax = readSyntax(src.text, gap === undefined ? { tabs } : { tabs, gap });
    if (syntax.kind !== 'syntax')
        return problemOf(src, syntax);
    const documents = compose(syntax.tokens, src.text.length);
    for (const { errors } of documents) {
        const [error] = errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
        if (error !== undefined)
            return syntaxError(src, error.code, error.pos[0], syntax.unclosed);
    }
    return { syntax, documents };
}
/** Offset of `...`, by position of the document. */
function endsOf(tokens) {
    const ends = [];
    let documents = 0;
    for (const { type, offset } of tokens) {
        if (type === 'document')
            documents += 1;
        if (type === 'doc-end')
            ends[documents - 1] = offset;
    }
    return ends;
}
function problemOf(src, { kind, offset }) {
    if (kind === 'tab')
        return problemAt('TAB', src.place(offset), 'PyYAML does not allow a tab here.');
    if (kind === 'too-deep') {
        return problemAt('TOO_DEEP', src.place(offset), `More than ${MAX_DEPTH} levels of nesting.`);
    }
    return syntaxError(src, 'UNEXPECTED_TOKEN', offset);
}
/** The parser finds out about a missing quote or bracket at the end of the file at the latest; the mistake is where it opens. */
function syntaxError(src, code, offset, unclosed) {
    if (unclosed !== undefined && unclosed.offset < offset) {
        return problemAt('YAML_ERROR', src.place(unclosed.offset), `This ${unclosed.what} is not closed.`);
    }
    return problemAt('YAML_ERROR', src.place(Math.min(offset, src.text.length)), SENTENCES[code]);
}
/** In words of our own: those of the parser quote the source, which may be a secret. */
const SENTENCES = {
    ALIAS_PROPS: 'An alias cannot have an anchor or a tag.',
    BAD_ALIAS: 'An anchor or alias has no usable name.',
    BAD_COLLECTION_TYPE: 'A tag does not fit the collection after it.',
    BAD_DIRECTIVE: 'A directive is not valid YAML.',
    BAD_DQ_ESCAPE: 'An escape in double quotes is not valid YAML.',
    BAD_INDENT: 'The indentation does not match the lines around it.',
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

// EXTERNAL MODULE: ./lib/words.js
var words = __webpack_require__(4842);
;// CONCATENATED MODULE: ./lib/config/read/pointer.js


/** The document and node a JSON Pointer (RFC 6901) leads to; several documents are fine as long as one has it. */
function follow(src, trees, pointer) {
    const steps = pointer.split('/').slice(1).map(unescapeStep);
    const found = trees.flatMap((tree) => descend(src, tree, steps) ?? []);
    const [first, second] = found;
    if (first === undefined) {
        const message = `There is nothing at ${pointer}.${present(trees, steps)}`;
        return (0,errors/* refused */.J5)(problemAt('POINTER_MISSING', { path: src.path }, message));
    }
    if (second !== undefined && first.kind === 'pointed') {
        const at = second.kind === 'pointed' ? src.place(second.tree.start) : { path: src.path };
        return (0,errors/* refused */.J5)(problemAt('MULTI_DOC', at, `A second document has ${pointer}.`));
    }
    return first;
}
/** How many keys a message lists. */
const MOST_KEYS = 10;
const MOST_LETTERS = 60;
/** The keys that are at the last step that exists, in the document in which the pointer leads furthest. */
function present(trees, steps) {
    const reached = trees.map(({ root }) => {
        let node = root;
        let depth = 0;
        for (const step of steps) {
            const next = node.kind === 'map'
                ? node.pairs.find(({ key }) => key.kind === 'scalar' && key.text === step)?.value
                : undefined;
            if (next === undefined)
                break;
            node = next;
            depth += 1;
        }
        return { node, depth };
    });
    const [best] = reached.toSorted((a, b) => b.depth - a.depth);
    if (best?.node.kind !== 'map' || best.node.pairs.length === 0)
        return '';
    const keys = best.node.pairs.flatMap(({ key }) => key.kind === 'scalar' ? [`\`${key.text.slice(0, MOST_LETTERS)}\``] : []);
    const at = best.depth === 0 ? 'The file' : `\`${pointerText(steps.slice(0, best.depth))}\``;
    return ` ${at} has ${(0,words/* list */.p_)(keys, MOST_KEYS)}.`;
}
function pointerText(steps) {
    return steps.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
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
                return (0,errors/* refused */.J5)(problemAt('DUPLICATE_KEY', at, `The key ${JSON.stringify(step)} of the pointer is defined twice.`));
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
            return (0,errors/* refused */.J5)(problemAt('ALIASED_MAP', src.place(node.start), `The pointer leads through the alias *${node.name}.`));
        }
        else {
            return undefined;
        }
    }
    if (node.kind === 'alias') {
        return (0,errors/* refused */.J5)(problemAt('ALIASED_MAP', src.place(node.start), `The pointer leads to the alias *${node.name}.`));
    }
    return { kind: 'pointed', tree, node, pair, around };
}

;// CONCATENATED MODULE: ./lib/config/read/setting-keeps.js




/** The keys of a section that an edit can change. */
const EDITED = new Map([
    ['router_settings', ['model_group_alias', 'fallbacks']],
    ['litellm_settings', ['fallbacks']],
]);
/** What the `keep` comments protect in the sections that an edit can change: the same lines as in an entry. */
function readSettingKeeps(src, comments, root) {
    const paths = [];
    const used = new Set();
    if (!isKeep(src.text))
        return { paths, used };
    for (const offset of comments) {
        if (!isKeep(src.text.slice(offset, lineEnd(src, lineAt(src.starts, offset)))))
            continue;
        const line = coveredLine(src, offset);
        const found = line === undefined ? [] : pathsOf(src, root, line);
        if (found.length > 0)
            used.add(offset);
        paths.push(...found);
    }
    return { paths, used };
}
function pathsOf(src, root, line) {
    return root.pairs.flatMap((pair) => {
        const section = keyName(pair) ?? '';
        const keys = EDITED.get(section);
        const { value } = pair;
        if (keys === undefined || !isOn(src, pair, line))
            return [];
        if (value.kind !== 'map' || lineAt(src.starts, pair.start) === line)
            return [[section]];
        const paths = pathsAt(src, value, line, [section]);
        if (paths.length === 0)
            return [[section]];
        return paths
            .filter(([, key = '']) => keys.includes(key))
            .flatMap((path) => (path[1] === 'fallbacks' ? fallbackPaths(src, value, line, path) : [path]));
    });
}
/** The items of `fallbacks` on a line; the list as a whole where it is on one line, or the line is in none of its items. */
function fallbackPaths(src, section, line, path) {
    const pair = ownPairs(section, 'fallbacks').at(-1);
    const list = pair?.value;
    if (pair === undefined || list?.kind !== 'seq' || lineAt(src.starts, pair.start) === line)
        return [path];
    // Another item of a list in brackets would be on that line too.
    if (list.flow && lineAt(src.starts, list.start) === lastLine(src, list.end))
        return [path];
    const items = list.items.flatMap((_, index) => (isOn(src, itemRange(list, index), line) ? [index] : []));
    return items.length === 0 ? [path] : items.map((index) => [...path, String(index)]);
}
function itemRange(list, index) {
    const item = list.items[index] ?? list;
    return { start: list.dashes[index] ?? outerStart(item), end: item.end };
}
function isOn(src, { start, end }, line) {
    return lineAt(src.starts, start) <= line && line <= lastLine(src, Math.max(end, start + 1));
}

;// CONCATENATED MODULE: ./lib/config/read/index.js












/** The internals of a config that {@link readConfig} made. */
function internals(config) {
    return config.internals;
}
/** The items of `model_list`; none where it has none. */
function listItems({ list }) {
    return list.kind === 'seq' ? list.seq.items : [];
}
/**
 * A file's bytes → the config in it as LiteLLM reads it. What cannot be edited safely is refused, with place and reason.
 *
 * @param file.pointer JSON Pointer to a mapping or literal block scalar that contains the config
 * @param file.bytes `null`: the file does not exist yet, an empty config
 */
function readConfig(file) {
    const { path, bytes } = file;
    const pointer = file.pointer === '' ? undefined : file.pointer;
    if (bytes === null && pointer !== undefined) {
        return (0,errors/* refused */.J5)(problemAt('POINTER_MISSING', { path }, 'The file does not exist, so there is nothing at the pointer.'));
    }
    const decoded = decode(path, bytes ?? new Uint8Array());
    if (decoded.kind === 'refused')
        return decoded;
    return readText({ path, pointer, text: decoded.text, absent: bytes === null });
}
/**
 * The same for a text that is decoded already.
 *
 * @param file.known parts of a text that was read before
 */
function readText(file) {
    const { pointer, known } = file;
    const outer = sourceText(file.path, file.text);
    const parsed = parse(outer, { tabs: pointer === undefined, known });
    if (parsed.kind === 'refused')
        return parsed;
    return pointer === undefined
        ? readWhole(outer, parsed, file.absent)
        : readPointed(outer, parsed, pointer, known);
}
function readWhole(src, parsed, absent, host) {
    const [tree, second] = parsed.trees;
    if (second !== undefined || tree === undefined) {
        return (0,errors/* refused */.J5)(problemAt('MULTI_DOC', src.place(second?.start ?? 0), 'A second document starts here.'));
    }
    return build(src, parsed, { tree, node: tree.root, pair: undefined, around: [] }, { absent, host, pointer: undefined });
}
function readPointed(outer, parsed, pointer, known) {
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
    const inside = parse(host.inner, { tabs: true, known });
    if (inside.kind === 'refused')
        return inside;
    const result = readWhole(host.inner, inside, false, host);
    if (result.kind === 'refused')
        return result;
    return { kind: 'config', config: { ...result.config, pointer, text: outer.text } };
}
function build(src, { comments, trees, parts }, at, file) {
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
    const seq = list.kind === 'seq' ? list.seq : undefined;
    const keeps = readKeeps(src, comments, seq, list.kind === 'missing' ? undefined : list.pair);
    const settings = root.kind === 'map' ? readSettingKeeps(src, comments, root.map) : undefined;
    const unused = keeps.unused.filter((offset) => settings?.used.has(offset) !== true);
    const inside = {
        src,
        host: file.host,
        comments,
        parts,
        root,
        list,
        uses: linked.uses,
        settingKeeps: settings?.paths ?? [],
        around: at.around,
        trees,
        document: trees.indexOf(at.tree),
        absent: file.absent,
    };
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
        notices: [...notices, ...unused.map((offset) => unusedKeep(src, offset))],
        internals: inside,
    };
    return { kind: 'config', config };
}
function unusedKeep(src, offset) {
    return {
        message: 'This `keep` protects nothing: write it above or beside an entry of `model_list`, a key of an entry, an alias of `model_group_alias` or an item of `fallbacks`.',
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
            problems.push(stillUsed(src, node, alias));
    }
    return problems;
}
function stillUsed(src, node, alias) {
    const { line } = src.place(alias.start);
    const message = `The value with the anchor &${alias.name} would change or be removed, but line ${line} still uses it.`;
    return problemAt('ANCHOR_IN_USE', src.place(outerStart(node)), message);
}

;// CONCATENATED MODULE: ./lib/config/edit/comments.js


/** A heading such as `# --- OpenAI ---` belongs to all members that follow it. */
const BANNER = /^[ \t]*#+[ \t]*(?:[-=#*~_+]{3,}|.*[-=#*~_]{3,}[ \t]*$)|^[ \t]*##/;
/** A key or list item that somebody commented out: `# - model_name: …`, `# rpm: 5`. */
const COMMENTED_OUT = /^[ \t]*#+[ \t]*(?:-(?:[ \t]|$)|[^\s:#][^:#]*:(?:[ \t]|$))/;
/** Whether a line is a comment that is never removed, wherever it is: a commented-out key or item, or a `keep`. */
function isPreservedComment(line) {
    return COMMENTED_OUT.test(line) || isKeep(line);
}
/** Who owns which lines. Lines that no member owns are never changed. */
function ownedLines(src, { items, column, floor }) {
    let free = floor;
    return items.map(({ start, end }, index) => {
        const first = lineAt(src.starts, start);
        const content = lastLine(src, end) + 1;
        let own = content;
        while (isComment(src, own, column + 1))
            own += 1;
        // A `keep` belongs to the member below its comments.
        if (range(content, own).some((line) => isKeep(lineText(src, line))))
            own = content;
        let owned = content;
        while (owned < own && !isPreservedComment(lineText(src, owned)))
            owned += 1;
        let heading = first;
        while (heading > free && isComment(src, heading - 1, 0))
            heading -= 1;
        const above = range(heading, first).map((line) => lineText(src, line));
        const isPreserved = above.some(isPreservedComment);
        const isBanner = above.some((line) => BANNER.test(line));
        const isShared = isBanner || (index === 0 && heading === floor && heading < first);
        free = own;
        return { heading, first, content, end: own, ownedEnd: owned, isShared, isPreserved };
    });
}
/** Members that follow each other line by line: a heading above them belongs to all of them. */
function runs(all) {
    const result = [];
    for (const [index, owned] of all.entries()) {
        const before = all[index - 1];
        if (before !== undefined && before.content === owned.first)
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

/** A draft without any change. */
function newDraft(src) {
    return { src, edits: [], touched: [], problems: [] };
}
/** Replaces [start, end) by `text`. At one offset, insertions keep the order in which they are noted, and precede a removal. */
function replace(draft, start, end, text) {
    if (start !== end || text !== '')
        draft.edits.push({ start, end, text });
}
/** Inserts `text` at an offset. */
function insert(draft, at, text) {
    replace(draft, at, at, text);
}
/** Notes that the value of these nodes changes, so that anchors on them are checked; nodes without an anchor are not noted. */
function touch(draft, ...nodes) {
    for (const node of nodes)
        if (node.props?.anchor !== undefined)
            draft.touched.push(node);
}
/** Refuses the edit, with the place of an offset. */
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
        ...listStyle(src, item),
    };
}
/** The style for the first item of a list, taken from the rest of the document. */
function firstEntryStyle(src, root, key) {
    const step = root.kind === 'map' ? stepOf(src, root) : DEFAULT_STEP;
    const dash = key.column + (dashOffset(src, root) ?? step);
    return { ...plainStyle(dash), step, listStep: dash - key.column };
}
/** The style of an item with its dash in this column, where nothing in the document shows another one. */
function plainStyle(dash) {
    return {
        keys: 'plain',
        strings: 'plain',
        dash,
        column: dash + 2,
        step: DEFAULT_STEP,
        flow: false,
        isSpaced: false,
        flowKeys: new Set(),
        listStep: DEFAULT_STEP,
        blockLists: false,
    };
}
/** How lists are written below a key that a map gains: as the first list of the document. */
function listsOf(src, { chain, map, step }) {
    return { listStep: dashOffset(src, chain[0] ?? map) ?? step, blockLists: false };
}
/** How a map writes the lists below its keys, by the first one that has dashes. */
function listStyle(src, map) {
    const pair = map.pairs.find(({ value }) => value.kind === 'seq' && !value.flow);
    const [dash] = pair?.value.kind === 'seq' ? pair.value.dashes : [];
    return pair === undefined || dash === undefined
        ? { listStep: stepOf(src, map), blockLists: false }
        : { listStep: column(src, dash) - column(src, pair.start), blockLists: true };
}
/** Whether the first braces with content in a map, its own included, have a space inside. */
function isSpaced(src, map) {
    const values = map.pairs.map(({ value }) => value);
    const braces = [map, ...values].find((node) => node.kind === 'map' && node.flow && node.pairs.length > 0);
    return braces !== undefined && src.text[braces.start + 1] === ' ';
}
/** Quotes of a map's keys and strings, by its first key and first string, which may be in a list. */
function quoting(map) {
    const keys = quotesOf(map.pairs.find((pair) => keyName(pair) !== undefined)?.key);
    const values = map.pairs.flatMap(({ value }) => (value.kind === 'seq' ? value.items : [value]));
    const text = values.find((value) => value.kind === 'scalar' && typeof scalarValue(value) === 'string' && quotesOf(value) !== undefined);
    return { keys: keys ?? 'plain', strings: quotesOf(text) ?? keys ?? 'plain' };
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
    return edits.map((edit) => {
        const { start, end, text } = edit;
        const lines = indented(text, host.indent);
        const isLast = edits.every((other) => other === edit || other.end < end);
        if (text === '' && isLast && atLineStart(host, start) && isUnclosedEnd(host, end)) {
            return wholeLines(host, start, end);
        }
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
/** The end of a text without a last line break, as `|-` gives it; the file has the break. */
function isUnclosedEnd(host, offset) {
    return offset === host.inner.text.length && !atLineStart(host, offset);
}
/** Removes the last lines with their indentation and the line break behind them, so that no blank line is left. */
function wholeLines(host, start, end) {
    const { outer } = host;
    const line = lineAt(outer.starts, outerOffset(host, end, host.indent));
    return { start: outerOffset(host, start, 0), end: lineStart(outer, line + 1), text: '' };
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
/** Operations on one entry → one change for each key. If two operations change the same key, the later one counts. */
function keyEditsOf(updates) {
    let changes = new Map();
    for (const { path, ...update } of updates) {
        changes = withEdit(changes, path, update.kind === 'set' ? { kind: 'set', value: update.value } : { kind: 'unset' });
    }
    return changes;
}
/** The value that a change makes where there is none yet; undefined when it only removes. */
function wantedValue(change) {
    if (change.kind === 'unset')
        return undefined;
    if (change.kind === 'set')
        return change.value;
    return change.kind === 'into' ? wantedMap(change.keys) : wantedItems(change.items);
}
/** The map that the changes make where there is no value yet; undefined when they only remove. */
function wantedMap(changes) {
    const entries = Array.from(changes, ([key, change]) => [key, wantedValue(change)]);
    const wanted = entries.filter((entry) => entry[1] !== undefined);
    return wanted.length === 0 ? undefined : Object.fromEntries(wanted);
}
/** The items `{name: value}` of a list. */
function wantedItems(items) {
    return Array.from(items, ([name, value]) => ({ [name]: value }));
}
/** The changes with one more, of the key at a path. */
function withEdit(changes, path, change) {
    const [key, ...rest] = path;
    if (key === undefined)
        return changes;
    const before = changes.get(key);
    const next = rest.length === 0 ? change : { kind: 'into', keys: withEdit(below(before), rest, change) };
    // A key that is set as a whole and then changed below is still set as a whole.
    const whole = before?.kind === 'set' && next.kind === 'into' ? wantedMap(next.keys) : undefined;
    return new Map(changes).set(key, whole === undefined ? next : { kind: 'set', value: whole });
}
function below(change) {
    if (change?.kind === 'into')
        return change.keys;
    if (change?.kind !== 'set' || !(0,model/* isMap */.j)(change.value))
        return new Map();
    return new Map(Object.entries(change.value).map(([key, value]) => [key, { kind: 'set', value }]));
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
/**
 * Would a blank line in front of `line` become part of a `|+` scalar that the content above ends in, be it one that ends it
 * only now?
 */
function mayKeepBreaks({ src, edits }, node, line) {
    if (keepsBreaks(node, src.text))
        return true;
    const end = lineStart(src, line);
    const shortened = edits.some((edit) => edit.end === end && edit.start < end);
    return shortened && /[|>][0-9]?\+/.test(src.text.slice(node.start, node.end));
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
    if ((0,model/* isList */.L)(value))
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
/**
 * A number as plain digits: PyYAML reads `1e-7` as a string, and other parsers differ in which exponents they read. Only
 * numbers too small or large to be read by people get one, with the point and the sign that PyYAML needs.
 */
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
    const zeros = -Number(exponent) - 1;
    if (zeros < 20) {
        const sign = value < 0 ? '-' : '';
        return `${sign}0.${'0'.repeat(zeros)}${mantissa.replace(/[-.]/g, '')}`;
    }
    return `${mantissa.includes('.') ? mantissa : `${mantissa}.0`}e${exponent}`;
}
/** The lines of a block map, each with its indentation. */
function mapLines(map, style) {
    return Object.entries(map).flatMap(([key, value]) => {
        const name = `${' '.repeat(style.column)}${emitString(key, style.keys)}:`;
        const below = style.flowKeys.has(key) ? [] : linesBelow(value, style);
        return below.length > 0
            ? [name, ...below]
            : [`${name} ${emit(value, style.strings, style.keys, style.isSpaced)}`];
    });
}
/** The lines of a value below a key in block style; none for a value that is written on the line of its key. */
function linesBelow(value, style) {
    if ((0,model/* isMap */.j)(value))
        return mapLines(value, { ...style, column: style.column + style.step });
    if (!(0,model/* isList */.L)(value) || !(style.blockLists || value.some(model/* isMap */.j)))
        return [];
    const dash = style.column + style.listStep;
    const item = { ...style, dash, column: dash + 2, flow: false, blockLists: false };
    return value.flatMap((member) => ((0,model/* isMap */.j)(member) ? itemLines(member, item) : scalarItem(member, item)));
}
function scalarItem(value, { dash, column, strings, keys, isSpaced }) {
    return [
        `${' '.repeat(dash)}-${' '.repeat(Math.max(1, column - dash - 1))}${emit(value, strings, keys, isSpaced)}`,
    ];
}
/** The lines of a list item in the style of its neighbors. */
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
    if ((0,model/* isList */.L)(value))
        parts = value.map(nested);
    else if ((0,model/* isMap */.j)(value)) {
        parts = Object.entries(value).map(([key, item]) => `${emitString(key, style.keys)}: ${nested(item)}`);
    }
    else
        return emit(value, style.strings, style.keys);
    const [open, close] = (0,model/* isList */.L)(value) ? '[]' : '{}';
    if (parts.length === 0)
        return `${open}${close}`;
    const inner = `${eol}${' '.repeat(indent + step)}`;
    return `${open}${inner}${parts.join(`,${inner}`)}${eol}${' '.repeat(indent)}${close}`;
}

;// CONCATENATED MODULE: ./lib/config/edit/flow.js



/**
 * Changes a collection in brackets: removes elements, adds others, and puts every comma where JSON wants it. Elements on
 * lines of their own keep these lines, with the comments behind them.
 */
function changeFlow(draft, flow, removed, inserts) {
    const order = sequence(flow, removed, inserts.map((item) => ({ ...item, after: lastStaying(item.after, removed) })));
    const trailing = (flow.commas.at(-1) ?? -1) !== -1;
    for (const [position, member] of order.entries()) {
        const comma = position < order.length - 1 || trailing;
        if (member.kind === 'new')
            insertElement(draft, flow, member.insert, { comma, isFirst: position === 0 });
        else
            setComma(draft, flow, member.index, comma);
    }
    removeElements(draft, flow, removed);
}
function lastStaying(index, removed) {
    let at = index;
    while (removed.has(at))
        at -= 1;
    return at;
}
function sequence(flow, removed, inserts) {
    const order = [];
    for (let index = -1; index < flow.elements.length; index += 1) {
        if (index >= 0 && !removed.has(index))
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
function insertElement(draft, flow, { after, text }, { comma, isFirst }) {
    const { src } = draft;
    const before = flow.elements[after];
    const first = flow.elements[0];
    const tail = comma ? ',' : '';
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
        const [lead, trail] = glued && comma ? ['', ' '] : [isFirst ? '' : ' ', ''];
        insert(draft, anchor, `${lead}${text}${tail}${trail}`);
    }
}
function removeElements(draft, flow, removed) {
    const { src } = draft;
    let free = flow.start + 1;
    for (const index of [...removed].toSorted((a, b) => a - b)) {
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
/** Is there a `keep` above an element or on its lines? */
function hasKeep(src, { start, elements }, index) {
    const element = elements[index];
    if (element === undefined)
        return false;
    const above = elements[index - 1]?.end ?? start + 1;
    const from = lineEnd(src, lineAt(src.starts, above));
    return isKeep(src.text.slice(Math.min(from, element.start), lineEnd(src, lineAt(src.starts, element.end))));
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
 * Removes members of a block collection by whole lines: each with its own comments, with its heading only when all members
 * that the heading belongs to are removed, and with the blank lines on one side.
 *
 * @param options.node the value of a member, whose last block scalar could swallow what follows it after the removal
 * @param options.replaced others are written in their place, so blank lines are not removed
 */
function removeMembers(draft, members, removed, { node, replaced = false, }) {
    const all = ownedLines(draft.src, members);
    for (const region of regions(draft.src, all, removed)) {
        const { start, end } = replaced ? region : withBlanks(draft.src, members, all, region);
        replace(draft, lineStart(draft.src, start), lineStart(draft.src, end), '');
        const above = node(region.first - 1);
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
function regions(src, all, removed) {
    const wholeRuns = new Set(runs(all).flatMap((run) => (run.every((index) => removed.has(index)) ? run : [])));
    const result = [];
    for (const index of [...removed].toSorted((a, b) => a - b)) {
        const owned = all[index];
        if (owned === undefined)
            continue;
        const start = wholeRuns.has(index) && !owned.isShared && !owned.isPreserved ? owned.heading : owned.first;
        const before = result.at(-1);
        if (before !== undefined &&
            before.last === index - 1 &&
            before.end + blanks(src, before.end, 1) === start) {
            before.end = owned.ownedEnd;
            before.last = index;
        }
        else {
            result.push({ start, end: owned.ownedEnd, first: index, last: index });
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
function chooseSlots(inserts, placing) {
    const { names, removed, grouped } = placing;
    const managed = [...new Set(placing.managed)].filter((index) => index in names).toSorted((a, b) => a - b);
    const order = managed.map((index) => names[index] ?? '');
    const sorted = order.length > 1 && isSorted(order);
    const staying = managed.filter((index) => !removed.has(index));
    const end = fallback(names.length, removed, managed);
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
 * `gpt-5` is a relative of `gpt-4o`, `gemini` is not. If several items share as much, the last one is taken.
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
function fallback(count, removed, managed) {
    const from = managed.at(-1) ?? count;
    for (let index = from - 1; index >= 0; index -= 1)
        if (!removed.has(index))
            return { kind: 'after', index };
    for (let index = from; index < count; index += 1)
        if (!removed.has(index))
            return { kind: 'before', index };
    return { kind: 'alone' };
}

;// CONCATENATED MODULE: ./lib/config/edit/list.js











/** Removes items of a list and adds others. */
function changeList(draft, target, removed, placed) {
    if (removed.size === 0 && placed.length === 0)
        return;
    touch(draft, ...target.chain);
    if (target.seq.flow)
        changeFlowList(draft, target.seq, removed, placed);
    else
        changeBlockList(draft, target, removed, placed);
}
function changeFlowList(draft, seq, removed, placed) {
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
    changeFlow(draft, { start: seq.start, elements: seq.items, commas: seq.commas }, removed, inserts);
}
function changeBlockList(draft, { seq, pair }, removed, placed) {
    const { src } = draft;
    const shown = seq.items.findIndex((_, index) => entryStyle(src, seq, index) !== undefined);
    const dash = column(src, seq.dashes[0] ?? seq.start);
    const inserts = placed.map(({ slot, value }) => {
        const index = slot.kind === 'alone' ? 0 : slot.index;
        const style = entryStyle(src, seq, index) ?? entryStyle(src, seq, shown) ?? plainStyle(dash);
        return { slot, lines: itemLines(value, style) };
    });
    changeBlockItems(draft, { seq, pair }, removed, inserts);
}
/** Removes items of a block list, of any kind, and adds others. */
function changeBlockItems(draft, { seq, pair }, removed, inserts) {
    const { src } = draft;
    const stray = seq.dashes.find((dash) => src.text.slice(lineStart(src, lineAt(src.starts, dash)), dash).trim() !== '');
    if (stray !== undefined) {
        refuse(draft, 'UNSUPPORTED_YAML', stray, 'The dash of this item is not the first thing on its line.');
        return;
    }
    const members = list_itemsOf(src, seq, pair);
    insertItems(draft, seq, ownedLines(src, members), inserts);
    if (removed.size === seq.items.length && inserts.length === 0)
        insert(draft, valueSlot(pair), ' []');
    const replaced = removed.size === seq.items.length && inserts.length > 0;
    if (removed.size > 0)
        removeMembers(draft, members, removed, { node: (index) => seq.items[index], replaced });
}
/** The items of a block list as members that own lines. */
function list_itemsOf(src, seq, pair) {
    return {
        items: seq.items.map((item, index) => ({ start: seq.dashes[index] ?? item.start, end: item.end })),
        column: column(src, seq.dashes[0] ?? seq.start),
        floor: lineAt(src.starts, valueSlot(pair)) + 1,
    };
}
function insertItems(draft, seq, all, inserts) {
    const slots = groupBy(inserts, ({ slot }) => slotKey(slot));
    for (const group of slots.values()) {
        const slot = group[0]?.slot ?? { kind: 'alone' };
        const index = slot.kind === 'alone' ? 0 : slot.index;
        const gap = gapAt(draft.src, all, index);
        const lines = group.map((item) => item.lines);
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
    const owned = all[index];
    if (item === undefined || owned === undefined)
        return;
    if (isOpenEnd(src, item, item.end)) {
        refuse(draft, 'OPEN_BLOCK_SCALAR', item.end, 'The file ends inside a block scalar, and an entry has to be added after it.');
        return;
    }
    const gap = owned.end === owned.content && mayKeepBreaks(draft, item, owned.content) ? 0 : wanted;
    const lines = items.flatMap((entry, position) => [
        ...Array(position === 0 ? gap : wanted).fill(''),
        ...entry,
    ]);
    const end = eol(src, owned.content - 1);
    const open = src.starts[owned.end] === undefined;
    insert(draft, lineStart(src, owned.end), lines.map((line) => (open ? end + line : line + end)).join(''));
}
/** In front of an item: above its own comments, but below a heading that belongs to several items. */
function insertBefore(draft, owned, items, { gap, last, below }) {
    const { src } = draft;
    if (owned === undefined)
        return;
    // A new entry here would take over the `keep`.
    const isBelow = !owned.isPreserved && (owned.isShared || below);
    const line = isBelow ? owned.first : owned.heading;
    const lines = items.flatMap((entry, position) => {
        const blank = position === items.length - 1 ? last : gap;
        return [...entry, ...Array(blank).fill('')];
    });
    insert(draft, lineStart(src, line), lines.map((text) => text + eol(src, owned.first)).join(''));
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

;// CONCATENATED MODULE: ./lib/config/edit/empty-value.js








/** Is the value null, `[]` or `{}`? */
function isEmptyValue(node) {
    if (node.kind === 'scalar')
        return scalarValue(node) === null;
    return node.kind === 'seq' ? node.items.length === 0 : node.kind === 'map' && node.pairs.length === 0;
}
/**
 * Writes the first content of a value that is null, `[]` or `{}`: only the value itself is replaced, and comments around it
 * are kept.
 *
 * @param map the map of the pair
 * @param lines the value in block style, for below its key
 */
function fillValue(draft, map, pair, { value, lines }) {
    const { src } = draft;
    const node = pair.value;
    const { keys, strings } = map === undefined ? { keys: 'plain', strings: 'plain' } : quoting(map);
    const slot = valueSlot(pair);
    if (pair.colon === -1 || pair.explicit) {
        refuse(draft, 'UNSUPPORTED_YAML', pair.start, 'The key is written with `?`, or without `:`.');
    }
    else if (map?.flow !== true && !isEnclosed(src, node)) {
        writeBelow(draft, slot, node, lines);
    }
    else if (node.kind === 'seq' && (0,model/* isList */.L)(value)) {
        const texts = value.map((item) => ({ after: -1, text: emit(item, strings, keys) }));
        changeFlow(draft, { start: node.start, elements: [], commas: [] }, new Set(), texts);
    }
    else if (node.kind === 'map' && (0,model/* isMap */.j)(value)) {
        const text = emit(value, strings, keys).slice(1, -1);
        changeFlow(draft, { start: node.start, elements: [], commas: [] }, new Set(), [{ after: -1, text }]);
    }
    else {
        const text = emit(value, strings, keys);
        if (node.start === node.end)
            insert(draft, slot, ` ${text}`);
        else
            replace(draft, node.start, node.end, text);
    }
}
/** Is something on the value's lines besides it and a comment, or in its brackets? Then lines cannot take its place. */
function isEnclosed(src, { start, end }) {
    const written = src.text.slice(start, end);
    const rest = src.text.slice(end, lineEnd(src, lineAt(src.starts, end)));
    return written.includes('\n') || written.includes('#') || /^[ \t]*[^# \t]/.test(rest);
}
/** Removes an empty value and writes lines below it. Comments between its key and the value, and behind it, are kept. */
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

;// CONCATENATED MODULE: ./lib/config/edit/names.js







/** Changes a list of plain values to the ones wanted. Values that it already has keep their lines and comments. */
function changeNames(draft, target, pair, seq, wanted) {
    const { src } = draft;
    const { removed, added } = difference(seq, wanted);
    if (removed.size === 0 && added.length === 0)
        return;
    touch(draft, ...target.chain, seq);
    const strings = quotesOf(seq.items[0]) ?? quoting(target.map).strings;
    if (seq.flow) {
        const inserts = added.map(({ after, value }) => ({ after, text: emit(value, strings) }));
        changeFlow(draft, { start: seq.start, elements: seq.items, commas: seq.commas }, removed, inserts);
        return;
    }
    const dash = column(src, seq.dashes[0] ?? seq.start);
    const gap = ' '.repeat(Math.max(1, column(src, seq.items[0]?.start ?? seq.start) - dash - 1));
    const inserts = added.map(({ after, value }) => ({
        slot: slotBehind(seq, removed, after),
        lines: [`${' '.repeat(dash)}-${gap}${emit(value, strings)}`],
    }));
    changeBlockItems(draft, { seq, pair }, removed, inserts);
}
/** Positions of the items of a list that are removed for the values wanted. */
function removedNames(seq, wanted) {
    return difference(seq, wanted).removed;
}
/** Keeps the longest common subsequence. */
function difference(seq, wanted) {
    const read = valueReader();
    const values = seq.items.map(read);
    const width = wanted.length + 1;
    const lengths = new Uint32Array((values.length + 1) * width);
    const length = (row, column) => lengths[row * width + column] ?? 0;
    for (let row = values.length - 1; row >= 0; row -= 1) {
        for (let at = wanted.length - 1; at >= 0; at -= 1) {
            lengths[row * width + at] = sameValue(values[row], wanted[at])
                ? length(row + 1, at + 1) + 1
                : Math.max(length(row + 1, at), length(row, at + 1));
        }
    }
    const removed = new Set();
    const added = [];
    let row = 0;
    let last = -1;
    for (const [at, value] of wanted.entries()) {
        while (!sameValue(values[row], value) && length(row, at) > 0 && length(row + 1, at) === length(row, at)) {
            removed.add(row);
            row += 1;
        }
        if (row < values.length && sameValue(values[row], value)) {
            last = row;
            row += 1;
        }
        else
            added.push({ after: last, value });
    }
    for (; row < values.length; row += 1)
        removed.add(row);
    return { removed, added };
}
function slotBehind(seq, removed, after) {
    if (after >= 0)
        return { kind: 'after', index: after };
    const index = seq.items.findIndex((_, position) => !removed.has(position));
    return index === -1 ? { kind: 'alone' } : { kind: 'before', index };
}

;// CONCATENATED MODULE: ./lib/config/edit/replace-value.js








/** Writes another value in place of a pair's. Strings keep their quotes; numbers and booleans are plain. */
function replaceValue(draft, target, pair, value) {
    const { map } = target;
    const node = pair.value;
    const { keys, strings } = quoting(map);
    const quotes = quotesOf(node) ?? strings;
    const text = emit(value, typeof value === 'string' ? quotes : strings, keys);
    const lines = map.flow ? [] : linesFor(draft, target, pair, value);
    if (pair.colon === -1) {
        if (map.flow)
            insert(draft, pair.key.end, `: ${text}`);
        else
            refuse(draft, 'UNSUPPORTED_YAML', pair.start, 'A key without `:` would have to get a value.');
    }
    else if (isEmptyValue(node) && lines.length > 0 && !pair.explicit) {
        fillValue(draft, map, pair, { value, lines });
    }
    else if (node.kind === 'scalar' && node.style === 'empty') {
        insert(draft, valueSlot(pair), ` ${text}`);
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
/** The value below its key in block style; none where it is written on the line of its key. */
function linesFor(draft, target, pair, value) {
    return linesBelow(value, {
        ...quoting(target.map),
        ...listsOf(draft.src, target),
        column: column(draft.src, pair.start),
        step: target.step,
        isSpaced: false,
        flowKeys: new Set(),
    });
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

;// CONCATENATED MODULE: ./lib/config/edit/items.js








/** Does a list have these items `{name: value}`? If two items have the same name, LiteLLM uses the first. */
function hasItems(list, items) {
    if (!(0,model/* isList */.L)(list))
        return false;
    return [...items].every(([name, value]) => {
        const item = list.find((member) => (0,model/* isMap */.j)(member) && Object.hasOwn(member, name));
        return (0,model/* isMap */.j)(item) && Object.keys(item).length === 1 && sameValue(item[name], value);
    });
}
/** Gives the items `{name: value}` of a list the values wanted. An item that is missing is added at the end of the list. */
function changeItems(draft, target, pair, items) {
    const node = pair.value;
    const read = valueReader();
    if (node.kind === 'alias') {
        const message = `The list here is the alias *${node.name} and would have to change.`;
        refuse(draft, 'ALIASED_MAP', node.start, message);
    }
    else if (node.kind === 'seq' && node.items.length > 0) {
        changeMembers(draft, target, { seq: node, pair }, items);
    }
    else if (items_isNothing(read(node))) {
        touch(draft, ...target.chain, node);
        replaceValue(draft, target, pair, wantedItems(items));
    }
    else {
        const message = `\`${keyName(pair) ?? ''}\` is not a list. LiteLLM does not start with it.`;
        refuse(draft, 'NOT_A_LIST', outerStart(node), message, 'Write `- name: [name]`.');
    }
}
/** A value that LiteLLM treats like a missing list. */
function items_isNothing(value) {
    if (typeof value !== 'object' || value === null)
        return value !== undefined && !value;
    return Object.keys(value).length === 0;
}
function changeMembers(draft, target, { seq, pair }, items) {
    const read = valueReader();
    const chain = [...target.chain, seq];
    const added = new Map();
    for (const [name, value] of items) {
        if (hasItems(read(seq), new Map([[name, value]])))
            continue;
        const found = seq.items.filter((item) => {
            const map = mapOf(item);
            return map !== undefined && effectiveKeys(map).has(name);
        });
        const [item, second] = found;
        if (item === undefined)
            added.set(name, value);
        else if (second !== undefined) {
            const message = `${quoted(name)} has two items in this list and would have to change. LiteLLM uses the first.`;
            refuse(draft, 'DUPLICATE_KEY', second.start, message);
        }
        else if (item.kind === 'map')
            changeItem(draft, { ...target, map: item, chain: [...chain, item] }, name, value);
        else {
            const message = `The item of ${quoted(name)} is an alias and would have to change.`;
            refuse(draft, 'ALIASED_MAP', item.start, message);
        }
    }
    const slot = { kind: 'after', index: seq.items.length - 1 };
    const placed = wantedItems(added).map((value, operation) => ({ slot, operation, value }));
    changeList(draft, { seq, pair, chain }, new Set(), placed);
}
function changeItem(draft, target, name, value) {
    const { map } = target;
    const [pair, second] = ownPairs(map, name);
    if (pair === undefined) {
        const message = `${quoted(name)} comes from a merge key (\`<<\`) and would have to change.`;
        refuse(draft, 'ALIASED_MAP', map.start, message);
    }
    else if (second !== undefined) {
        const message = `${quoted(name)} is defined twice in one mapping and would have to change.`;
        refuse(draft, 'DUPLICATE_KEY', second.start, message);
    }
    else if (hasOthers(map)) {
        const message = `The item of ${quoted(name)} has several keys. LiteLLM does not start with it.`;
        refuse(draft, 'UNSUPPORTED_YAML', map.start, message, 'Write a separate item for each name.');
    }
    else if ((0,model/* isList */.L)(value) && pair.value.kind === 'seq' && pair.value.props?.tag === undefined) {
        changeNames(draft, target, pair, pair.value, value);
    }
    else {
        touch(draft, ...target.chain, pair.value);
        replaceValue(draft, target, pair, value);
    }
}
/** Does the map have more than one key, counting merged ones and keys that are not strings? */
function hasOthers(map) {
    const strange = map.pairs.some((pair) => !isMerge(pair) && keyName(pair) === undefined);
    return strange || effectiveKeys(map).size !== 1;
}
function quoted(name) {
    return `\`${name.replaceAll('`', "'")}\``;
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
    const positions = new Set(map.pairs.flatMap((pair, index) => (removed.has(pair) ? [index] : [])));
    const flow = { start: map.start, elements: map.pairs, commas: map.commas };
    const last = map.pairs.length - 1;
    // A comma behind the last key would change the line that a `keep` covers.
    const after = map.commas[last] === -1 && hasKeep(draft.src, flow, last) ? last - 1 : last;
    const spaced = isSpaced(draft.src, map);
    const inserts = Object.entries(added).map(([key, value]) => ({
        after,
        text: emit({ [key]: value }, strings, keys, spaced)
            .slice(1, -1)
            .trim(),
    }));
    changeFlow(draft, flow, positions, inserts);
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
        ...listsOf(draft.src, target),
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
    insertLines(draft, last.value, last.end, lastLine(src, last.end) + 1, lines);
}
/** Inserts whole lines in front of a line. Above it are the content of a node, which ends at `at`, and comments. */
function insertLines(draft, node, at, line, lines) {
    const { src } = draft;
    if (isOpenEnd(src, node, at)) {
        refuse(draft, 'OPEN_BLOCK_SCALAR', at, 'The file ends inside a block scalar, and something has to be added after it.');
        return;
    }
    const end = eol(src, line - 1);
    if (src.starts[line] !== undefined) {
        insert(draft, lineStart(src, line), lines.map((item) => `${item}${end}`).join(''));
        return;
    }
    insert(draft, src.text.length, `${lacksNewline(draft) ? end : ''}${lines.join(end)}`);
}
/**
 * Whether a text without a newline at its end still has none after the edits. It has one when its last line is removed and
 * nothing is added behind it.
 */
function lacksNewline({ src, edits }) {
    const last = edits.filter(({ end }) => end === src.text.length);
    const isRemoved = last.some(({ start, text }) => text === '' && column(src, start) === 0);
    return !isRemoved || last.some(({ start, end }) => start === end);
}
function removePairs(draft, target, removed) {
    const { map, holder } = target;
    const { src } = draft;
    const positions = new Set(map.pairs.flatMap((pair, index) => (removed.has(pair) ? [index] : [])));
    const [first, next] = map.pairs;
    if (first !== undefined &&
        positions.has(0) &&
        src.text.slice(lineStart(src, lineAt(src.starts, first.start)), first.start).trim() !== '') {
        pullUp(draft, first, next, removed);
        positions.delete(0);
    }
    removeMembers(draft, pairsOf(src, map, holder), positions, { node: (index) => map.pairs[index]?.value });
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

;// CONCATENATED MODULE: ./lib/config/edit/map.js









const MAP_TAG = 'tag:yaml.org,2002:map';
const LIST_TAG = 'tag:yaml.org,2002:seq';
/** Gives a map's keys the values wanted. A key that already has its value, in whatever form, is not touched. */
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
            const value = wantedValue(change);
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
    const wantsMap = change.kind === 'into' || node.kind === 'map';
    if (tag !== undefined && (wantsMap ? tag !== MAP_TAG : change.kind === 'items' && tag !== LIST_TAG)) {
        const message = `\`${keyName(pair) ?? ''}\` has its own tag and would have to change.`;
        refuse(draft, 'UNSUPPORTED_YAML', outerStart(node), message);
        return;
    }
    if (change.kind === 'items') {
        changeItems(draft, target, pair, change.items);
        return;
    }
    const first = change.kind === 'into' && isEmptyValue(node) ? wantedMap(change.keys) : undefined;
    if (first !== undefined && !target.map.flow && !pair.explicit && pair.colon !== -1) {
        touch(draft, ...target.chain, node);
        replaceValue(draft, target, pair, first);
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
/** A whole map wanted in place of one with keys of its own: changed key by key, so that comments and the order are kept. */
function rewriting(node, value) {
    if (node.kind !== 'map' || !(0,model/* isMap */.j)(value))
        return undefined;
    const names = node.pairs.map((pair) => (isMerge(pair) ? undefined : keyName(pair)));
    if (names.some((name) => name === undefined))
        return undefined;
    const wanted = value;
    const unset = names.flatMap((name) => name === undefined || Object.hasOwn(wanted, name) ? [] : [[name, { kind: 'unset' }]]);
    const set = Object.entries(wanted).map(([key, item]) => [
        key,
        { kind: 'set', value: item },
    ]);
    return new Map([...unset, ...set]);
}
/** Does the key have the meaning wanted already, whoever supplies it? */
function satisfied(map, name, change, read) {
    const pair = effectiveKeys(map).get(name)?.pair;
    if (change.kind === 'unset')
        return pair === undefined;
    if (change.kind === 'set')
        return pair !== undefined && sameValue(read(pair.value), change.value);
    if (change.kind === 'items')
        return pair !== undefined && hasItems(read(pair.value), change.items);
    const below = pair === undefined ? undefined : dereference(pair.value);
    if (below?.kind === 'map')
        return [...change.keys].every(([key, item]) => satisfied(below, key, item, read));
    return pair === undefined && wantedMap(change.keys) === undefined;
}

;// CONCATENATED MODULE: ./lib/config/edit/root-keys.js











/** Writes the first items of a `model_list` that is null, `[]` or another value without items. */
function fillList(draft, { root, chain }, pair, items) {
    const { value } = pair;
    if (!canBecomeList(draft.src, value)) {
        refuse(draft, 'NOT_A_LIST', outerStart(value), '`model_list` is not a list.');
        return;
    }
    touch(draft, ...chain, value);
    const map = root.kind === 'map' ? root.map : undefined;
    const lines = valueLines(draft.src, root, column(draft.src, pair.start), items);
    fillValue(draft, map, pair, { value: items, lines });
}
/** Is nothing lost when a list takes the place of a value without items? */
function canBecomeList(src, node) {
    if (node.kind === 'seq')
        return true;
    const isText = node.kind === 'scalar' && (node.style === 'literal' || node.style === 'folded');
    const hasComment = src.text.slice(node.start, node.end).includes('#');
    return node.kind !== 'alias' && !isText && !hasComment && node.props?.tag === undefined;
}
/** Writes top-level keys that a config does not have yet. */
function addRootKeys(draft, { root, chain }, added) {
    const { src } = draft;
    touch(draft, ...chain);
    if (root.kind === 'map' && (root.map.pairs.length > 0 || staysInBraces(src, root.map, chain))) {
        if (root.map.flow)
            addToFlow(draft, root.map, added);
        else
            addToBlock(draft, root, root.map, added);
        return;
    }
    const indent = root.pair === undefined ? 0 : column(src, root.pair.start) + firstStyle(src, root, 0).step;
    const lines = Object.entries(added).flatMap(([key, value]) => [
        `${' '.repeat(indent)}${key}:`,
        ...valueLines(src, root, indent, value),
    ]);
    if (root.pair !== undefined)
        fillPair(draft, root.pair, lines);
    else if (root.kind === 'map')
        writeBelow(draft, root.map.start, root.map, lines);
    else
        append(draft, root.tree.end, lines);
}
/** On one line, or laid out as JSON where the keys are on lines of their own. */
function addToFlow(draft, map, added) {
    const { src } = draft;
    const style = quoting(map);
    const [first] = map.pairs;
    const line = lineAt(src.starts, map.start);
    const isPretty = first !== undefined && lineAt(src.starts, first.start) > line;
    const indent = first === undefined ? 0 : column(src, first.start);
    const step = Math.max(1, indent - lineText(src, line).search(/[^ ]/));
    const written = (value) => isPretty
        ? prettyFlow(value, style, indent, step, eol(src, line))
        : emit(value, style.strings, style.keys);
    const inserts = Object.entries(added).map(([key, value]) => ({
        after: map.pairs.length - 1,
        text: `${emit(key, style.keys)}: ${written(value)}`,
    }));
    changeFlow(draft, { start: map.start, elements: map.pairs, commas: map.commas }, new Set(), inserts);
}
/** Below the last content of the config and the comments that touch it, with a blank line where the last two keys have one. */
function addToBlock(draft, root, map, added) {
    const { src } = draft;
    const [first] = map.pairs;
    const last = map.pairs.at(-1);
    if (first === undefined || last === undefined)
        return;
    const indent = column(src, first.start);
    const all = ownedLines(src, { items: map.pairs, column: indent, floor: lineAt(src.starts, first.start) });
    const before = all.at(-2);
    const gap = before === undefined ? 0 : blanks(src, before.end, 1);
    const below = lastLine(src, last.end) + 1;
    const line = behindComments(src, below, indent);
    const firstGap = line === below && mayKeepBreaks(draft, last.value, line) ? 0 : gap;
    const { keys } = quoting(map);
    const lines = Object.entries(added).flatMap(([key, value], index) => [
        ...Array(index === 0 ? firstGap : gap).fill(''),
        `${' '.repeat(indent)}${keys === 'plain' ? key : emit(key, keys)}:`,
        ...valueLines(src, root, indent, value),
    ]);
    insertLines(draft, last.value, last.end, line, lines);
}
/**
 * Behind the comments that belong to the last key: deeper ones, and what a person commented out. A `keep` would protect what
 * is written below it.
 */
function behindComments(src, from, indent) {
    let line = from;
    for (;;) {
        const found = trivia(src, line);
        const text = lineText(src, line);
        const belongs = typeof found === 'object' && (found.column > indent || isPreservedComment(text)) && !isKeep(text);
        if (!belongs)
            return line;
        line += 1;
    }
}
/** The value that the pointer leads to is null or `{}`. */
function fillPair(draft, pair, lines) {
    const { src } = draft;
    const rest = src.text.slice(pair.value.end, lineEnd(src, lineAt(src.starts, pair.value.end)));
    if (pair.colon === -1 || pair.explicit || /^[ \t]*[^# \t]/.test(rest)) {
        refuse(draft, 'UNSUPPORTED_YAML', pair.start, 'The config would have to be written inside brackets.');
        return;
    }
    writeBelow(draft, valueSlot(pair), pair.value, lines);
}
/** An empty `{}` that contains a comment, or is an item of a list, cannot be replaced by lines below it. */
function staysInBraces(src, map, chain) {
    return src.text.slice(map.start, map.end).includes('#') || chain.at(-2)?.kind === 'seq';
}
function append(draft, at, lines) {
    const { src } = draft;
    const line = Math.max(0, lineAt(src.starts, at) - 1);
    const end = eol(src, line);
    const open = !/^\uFEFF?$|\n$/.test(src.text.slice(0, at));
    insert(draft, at, lines.map((item) => (open ? end + item : item + end)).join(''));
}
function valueLines(src, root, indent, value) {
    return linesBelow(value, { ...firstStyle(src, root, indent), column: indent });
}
function firstStyle(src, root, indent) {
    return firstEntryStyle(src, root.kind === 'map' ? root.map : root.tree.root, { column: indent });
}

;// CONCATENATED MODULE: ./lib/config/read/fallback-section.js

/**
 * The section whose `fallbacks` LiteLLM uses; `router_settings` where neither has any. Of two lists only one is used, and an
 * empty value counts as none: `fallbacks or litellm.fallbacks` in `Router.__init__` of 1.106.2.
 */
function fallbackSection(root, read) {
    const uses = (section) => {
        const map = root && mapOf(effectiveKeys(root).get(section)?.pair.value);
        const pair = map && effectiveKeys(map).get('fallbacks')?.pair;
        return pair !== undefined && isTruthy(read(pair.value));
    };
    return !uses('router_settings') && uses('litellm_settings') ? 'litellm_settings' : 'router_settings';
}
/** As Python counts it. What JSON cannot hold is counted as true. */
function isTruthy(value) {
    if (value === undefined)
        return true;
    if (typeof value !== 'object' || value === null)
        return Boolean(value);
    return Object.keys(value).length > 0;
}

;// CONCATENATED MODULE: ./lib/config/edit/setting-edits.js



const ALIASES = ['router_settings', 'model_group_alias'];
/**
 * Operations on aliases and fallbacks → changes of the keys of a config. If two operations change the same name, the later
 * one counts.
 */
function settingEdits(root, operations) {
    const targets = new Map();
    const fallbacks = new Map();
    for (const operation of operations) {
        if (operation.kind === 'set-alias')
            targets.set(operation.name, operation.target);
        else if (operation.kind === 'unset-alias')
            targets.set(operation.name, undefined);
        else if (operation.kind === 'set-fallbacks')
            fallbacks.set(operation.name, operation.targets);
    }
    let edits = new Map();
    const detailed = targets.size === 0 ? new Set() : detailedAliases(root);
    for (const [name, target] of targets) {
        const path = [...ALIASES, name];
        if (target === undefined)
            edits = withEdit(edits, path, { kind: 'unset' });
        else {
            const at = detailed.has(name) ? [...path, 'model'] : path;
            edits = withEdit(edits, at, { kind: 'set', value: target });
        }
    }
    if (fallbacks.size === 0)
        return edits;
    const section = fallbackSection(root.kind === 'map' ? root.map : undefined, valueReader());
    return withEdit(edits, [section, 'fallbacks'], { kind: 'items', items: fallbacks });
}
/** Names of the aliases that are written as `{model: …, hidden: …}`. */
function detailedAliases(root) {
    let map = root.kind === 'map' ? root.map : undefined;
    for (const key of ALIASES)
        map = map && mapOf(effectiveKeys(map).get(key)?.pair.value);
    if (map === undefined)
        return new Set();
    const members = [...effectiveKeys(map)].filter(([, { pair }]) => mapOf(pair.value) !== undefined);
    return new Set(members.map(([name]) => name));
}

;// CONCATENATED MODULE: ./lib/config/edit/sections.js





/**
 * Changes aliases and fallbacks in the sections that a config has.
 *
 * @returns the sections that the config lacks and that have to be added
 */
function changeSections(draft, { root, chain }, operations) {
    const edits = settingEdits(root, operations);
    if (root.kind !== 'map')
        return wantedMap(edits) ?? {};
    const { map } = root;
    const has = effectiveKeys(map);
    const present = new Map([...edits].filter(([section]) => has.has(section)));
    const missing = new Map([...edits].filter(([section]) => !has.has(section)));
    changeMap(draft, { map, chain, holder: root.pair, step: stepOf(draft.src, map) }, present);
    return wantedMap(missing) ?? {};
}

;// CONCATENATED MODULE: ./lib/config/edit/removable.js













/**
 * The parts of the text that the operations allow to be removed together with the comments in them: the removed entries and
 * keys with the comments they own, and the lines of a replaced block collection.
 */
function removable(config, operations) {
    const { src, list, root } = internals(config);
    const settings = root.kind === 'map' ? ofKeys(src, root.map, root.pair, settingEdits(root, operations)) : [];
    if (list.kind !== 'seq')
        return settings;
    const { seq, pair } = list;
    const updates = operations.filter((operation) => operation.kind === 'set' || operation.kind === 'unset');
    const keys = [...groupBy(updates, (update) => update.entry)].flatMap(([entry, edits]) => {
        const item = seq.items[entry];
        return item?.kind === 'map' ? ofKeys(src, item, undefined, keyEditsOf(edits)) : [];
    });
    return [
        ...settings,
        ...keys,
        ...ofMembers(src, seq, () => list_itemsOf(src, seq, pair), removedEntries(operations)),
    ];
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
            else if (edit.kind === 'items' && value.kind === 'seq')
                ranges.push(...ofItems(src, value, edit.items));
            else if (edit.kind === 'set' && value.kind === 'map' && (0,model/* isMap */.j)(edit.value)) {
                ranges.push(...ofKeys(src, value, pair, rewritten(value, Object.keys(edit.value))));
            }
            else if (value.kind === 'map' || value.kind === 'seq')
                ranges.push(removable_wholeLines(src, value));
        }
    }
    return [...ranges, ...ofMembers(src, map, () => pairsOf(src, map, holder), removed)];
}
/** The item of each name changes as a map with the one key. */
function ofItems(src, list, items) {
    return list.items.flatMap((item) => {
        if (item.kind !== 'map')
            return [];
        return [...items].flatMap(([name, wanted]) => ownPairs(item, name).flatMap((pair) => {
            const { value } = pair;
            if (!(0,model/* isList */.L)(wanted) || value.kind !== 'seq')
                return ofKeys(src, item, undefined, new Map([[name, { kind: 'set', value: wanted }]]));
            return ofMembers(src, value, () => list_itemsOf(src, value, pair), removedNames(value, wanted));
        }));
    });
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
                ? [removable_wholeLines(src, element)]
                : [{ start: element.start, end: element.end }];
        });
    }
    return regions(src, ownedLines(src, members()), removed).map(({ start, end }) => ({
        start: lineStart(src, start),
        end: lineStart(src, end),
    }));
}
function removable_wholeLines(src, { start, end }) {
    return { start: lineStart(src, lineAt(src.starts, start)), end: lineEnd(src, lastLine(src, end)) };
}

;// CONCATENATED MODULE: ./lib/config/edit/unchanged.js





/** @param edited the sections that the operations change */
function rootFault(old, now, edited) {
    const same = samePairs(old, now, sections(old, edited), sections(now, edited));
    return same ? undefined : 'a foreign section changed';
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
/** The text of a value is as it was, apart from line breaks that do not change its meaning. */
function sliceFault(old, now, was, is) {
    if (was === undefined)
        return 'a foreign value was added';
    const before = old.src.text.slice(outerStart(was), was.end);
    const after = now.src.text.slice(outerStart(is), is.end);
    // Usually every line break is the same, so that their meaning does not matter.
    const same = before === after || (bare(before) === bare(after) && sameEnd(was, is));
    return same ? undefined : 'a foreign value changed';
}
/** Whether two lists of pairs have the same text, in the same order. */
function samePairs(old, now, left, right) {
    if (left.length !== right.length)
        return false;
    return left.every((pair, index) => {
        const is = right[index];
        return is !== undefined && written(old, pair) === written(now, is) && sameEnd(pair.value, is.value);
    });
}
function sections({ root, list }, edited) {
    if (root.kind === 'empty')
        return [];
    const foreign = root.map.pairs.filter((pair) => !edited.has(keyName(pair) ?? ''));
    return list.kind === 'missing' ? foreign : foreign.filter((pair) => pair !== list.pair);
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
/** Line breaks at the end of a block scalar can be part of its value, so the values are compared. */
function sameEnd(was, is) {
    return endingBlock(was)?.text === endingBlock(is)?.text;
}
function written({ src }, node) {
    return bare(src.text.slice(node.start, node.end));
}
function commentAt(src, offset) {
    return src.text.slice(offset, lineEnd(src, lineAt(src.starts, offset)));
}

;// CONCATENATED MODULE: ./lib/config/edit/changed.js





/** In the sections beside the list only the keys that the operations name have changed. */
function settingsFault(old, now, operations) {
    const edits = settingEdits(old.root, operations);
    const fault = rootFault(old, now, new Set(edits.keys()));
    if (fault !== undefined || edits.size === 0)
        return fault;
    const before = old.root.kind === 'map' ? old.root.map : undefined;
    const after = now.root.kind === 'map' ? now.root.map : undefined;
    return keysFault(old, now, before, after, edits, valueReader());
}
/** Keys that were not to change are byte for byte as they were; the others have the value wanted. */
function mapFault(old, now, was, is, changes, read) {
    const before = dereference(was);
    const after = dereference(is);
    if (after?.kind !== 'map')
        return 'a value is no longer a mapping';
    const map = before?.kind === 'map' ? before : undefined;
    const fault = keysFault(old, now, map, after, changes, read);
    if (fault !== undefined || map === undefined)
        return fault;
    return othersFault(old, now, map, after, changes);
}
/** Every key that changes has the value wanted. */
function keysFault(old, now, before, after, changes, read) {
    const had = before && effectiveKeys(before);
    const has = after && effectiveKeys(after);
    for (const [name, change] of changes) {
        const was = had?.get(name)?.pair.value;
        const is = has?.get(name)?.pair.value;
        const fault = keyFault(old, now, { name, was, is }, change, read);
        if (fault !== undefined)
            return fault;
    }
    return undefined;
}
function keyFault(old, now, { name, was, is }, change, read) {
    if (change.kind === 'unset')
        return is === undefined ? undefined : `\`${name}\` still exists`;
    const before = was && dereference(was);
    if (is !== undefined && change.kind === 'into' && before?.kind === 'map' && before.pairs.length > 0)
        return mapFault(old, now, before, is, change.keys, read);
    const list = is && dereference(is);
    if (change.kind === 'items' && before?.kind === 'seq' && before.items.length > 0 && list?.kind === 'seq')
        return itemsFault(old, now, before, list, change.items, read);
    const wanted = wantedValue(change);
    if (wanted === undefined && is !== undefined)
        return sliceFault(old, now, was, is);
    const isRight = is === undefined ? wanted === undefined : sameValue(read(is), wanted);
    return isRight ? undefined : `\`${name}\` reads differently`;
}
/** Items without one of the names, or with its value already, are byte for byte as they were; new ones are at the end. */
function itemsFault(old, now, before, after, items, read) {
    const left = new Map(items);
    for (const [index, was] of before.items.entries()) {
        const is = after.items[index];
        if (is === undefined)
            return 'an item is missing';
        const map = mapOf(was);
        const keys = map && effectiveKeys(map);
        const [name] = [...left.keys()].filter((key) => keys?.has(key));
        const wanted = name === undefined ? undefined : { [name]: left.get(name) ?? null };
        if (name !== undefined)
            left.delete(name);
        if (wanted === undefined || sameValue(read(was), wanted)) {
            const fault = sliceFault(old, now, was, is);
            if (fault !== undefined)
                return fault;
        }
        else if (!sameValue(read(is), wanted))
            return `\`${name}\` reads differently`;
    }
    const added = after.items.slice(before.items.length).map((item) => read(item));
    const same = added.length === left.size && wantedItems(left).every((item, index) => sameValue(item, added[index]));
    return same ? undefined : 'a new item reads differently';
}
function othersFault(old, now, before, after, changes) {
    const foreign = (map) => map.pairs.filter((pair) => !changes.has(keyName(pair) ?? ''));
    const same = samePairs(old, now, foreign(before), foreign(after));
    return same ? undefined : 'a foreign key changed';
}

;// CONCATENATED MODULE: ./lib/config/edit/kept.js




/**
 * What a `keep` covers is as it was, byte for byte.
 *
 * @param order the items of the result: old positions, or what was inserted
 */
function keepFault(config, old, now, order) {
    if (config.keep && order.some((member) => typeof member !== 'number'))
        return 'a list that a `keep` covers grew';
    for (const { index, keeps } of config.entries) {
        if (keeps.length === 0)
            continue;
        const was = listItems(old)[index];
        const is = listItems(now)[order.indexOf(index)];
        const same = keeps.every((path) => was && is && keptText(old, was, path) === keptText(now, is, path));
        if (!same)
            return `entry ${index}: what a \`keep\` covers changed`;
    }
    return settingKeepFault(old, now);
}
/** What a `keep` protects in the sections is unchanged, and no `keep` protects anything else than before. */
function settingKeepFault(old, now) {
    const moved = JSON.stringify(old.settingKeeps) !== JSON.stringify(now.settingKeeps);
    if (moved)
        return 'a `keep` would protect something else';
    const [was, is] = [old, now].map(({ root }) => (root.kind === 'map' ? root.map : undefined));
    const same = old.settingKeeps.every((path) => was && is && keptText(old, was, path) === keptText(now, is, path));
    return same ? undefined : 'what a `keep` covers changed';
}
function keptText({ src }, node, path) {
    let range = { start: outerStart(node), end: node.end };
    let at = node;
    for (const key of path) {
        if (at.kind === 'seq') {
            const item = at.items[Number(key)];
            if (item === undefined)
                return '';
            range = { start: outerStart(item), end: item.end };
            at = item;
            continue;
        }
        const pairs = at.kind === 'map' ? ownPairs(at, key) : [];
        const last = pairs.at(-1);
        if (last === undefined)
            return '';
        range = { start: pairs[0]?.start ?? last.start, end: last.end };
        at = last.value;
    }
    return bare(src.text.slice(range.start, range.end));
}

;// CONCATENATED MODULE: ./lib/config/edit/verify.js











/** Reads the result again and compares it with what was wanted. It does not rely on how the result was made. */
function verify(config, done) {
    const text = splice(config.text, done.outer);
    if (text === undefined)
        return unsafe(config, 'two edits overlap');
    const old = internals(config);
    const again = readText({
        path: config.path,
        pointer: config.pointer,
        text,
        absent: false,
        known: old.parts,
    });
    if (again.kind === 'refused')
        return unsafe(config, `the result would be refused (${again.problem.message})`);
    const now = internals(again.config);
    const inner = old.host === undefined ? text : splice(old.src.text, done.edits);
    if (inner === undefined || (inner !== now.src.text && bare(inner) !== bare(now.src.text)))
        return unsafe(config, 'the block around the config reads differently');
    const fault = listFault(old, now, done) ??
        settingsFault(old, now, done.operations) ??
        aroundFault(old, now) ??
        commentFault(config, old, now, done) ??
        keepFault(config, old, now, expected(config.entries.length, done));
    if (fault !== undefined)
        return inner === now.src.text ? unsafe(config, fault) : chomped(config);
    return { kind: 'edited', text, edits: done.outer, config: again.config };
}
function unsafe(config, why) {
    return (0,errors/* refused */.J5)(problemAt('EDIT_UNSAFE', { path: config.path }, `The edit was not safe: ${why}.`));
}
/** `|` and `|-` around a config take away line breaks at its end that a `|+` value in it may keep. */
function chomped(config) {
    const message = 'The block around the config would take away line breaks that its last value keeps.';
    return (0,errors/* refused */.J5)(problemAt('UNSUPPORTED_YAML', { path: config.path }, message));
}
/** The items expected, in order: an old position, or what was inserted. */
function expected(count, { operations, placed }) {
    const removed = removedEntries(operations);
    const slots = groupBy(placed, ({ slot }) => slotKey(slot));
    const order = [];
    for (let index = 0; index < count; index += 1) {
        order.push(...(slots.get(`before ${index}`) ?? []));
        if (!removed.has(index))
            order.push(index);
        order.push(...(slots.get(`after ${index}`) ?? []));
    }
    return [...order, ...(slots.get('alone') ?? [])];
}
function listFault(old, now, done) {
    const before = listItems(old);
    const after = listItems(now);
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

;// CONCATENATED MODULE: ./lib/config/edit/index.js
















/**
 * Applies operations to a config by splicing its text. What is returned has been read again and verified: foreign items
 * and sections byte for byte as they were, every operation's value as wanted. It never throws; nothing wanted gives no edits.
 *
 * @param neighbors.managed positions of the entries that new ones are put next to
 */
function editConfig(config, operations, neighbors) {
    const inside = internals(config);
    const draft = newDraft(inside.src);
    const placed = apply(draft, inside, operations, config, neighbors.managed);
    draft.problems.push(...anchorProblems(draft, inside.uses));
    const [problem] = draft.problems;
    if (problem !== undefined)
        return (0,errors/* refused */.J5)(problem);
    const edits = sorted(draft.edits);
    if (edits.length === 0)
        return { kind: 'edited', text: config.text, edits: [], config };
    const outer = inside.host === undefined ? edits : outerEdits(inside.host, edits);
    return verify(config, { operations, placed, edits, outer });
}
function apply(draft, inside, operations, config, managed) {
    const { list } = inside;
    const count = config.entries.length;
    if (refuseImpossible(draft, operations, config))
        return [];
    const removed = removedEntries(operations);
    const inserts = operations.flatMap((operation, index) => operation.kind === 'insert' ? [{ operation: index, value: operation.value }] : []);
    const names = config.entries.map(({ name }) => name);
    const placed = chooseSlots(inserts, { names, removed, managed, grouped: isGrouped(draft.src, list) });
    const chain = chainOf(inside);
    if (list.kind === 'seq' && count > 0) {
        updateItems(draft, list.seq, chain, operations, removed);
        changeList(draft, { seq: list.seq, pair: list.pair, chain: [...chain, list.seq] }, removed, placed);
        refuseAlias(draft, inside);
    }
    else if (placed.length > 0 && list.kind !== 'missing') {
        fillList(draft, { root: inside.root, chain }, list.pair, placed.map(({ value }) => value));
        refuseAlias(draft, inside);
    }
    const sections = changeSections(draft, { root: inside.root, chain }, operations);
    const added = list.kind === 'missing' && placed.length > 0
        ? { model_list: placed.map(({ value }) => value), ...sections }
        : sections;
    if (Object.keys(added).length > 0)
        addRootKeys(draft, { root: inside.root, chain }, added);
    return placed;
}
/** Refuses operations that no file allows. */
function refuseImpossible(draft, operations, { entries }) {
    const isUnknown = operations.some((operation) => 'entry' in operation && !(operation.entry in entries));
    if (isUnknown) {
        refuse(draft, 'INTERNAL', 0, `An operation names an entry that does not exist; there are ${entries.length}.`);
        return true;
    }
    if (operations.some(writesProto)) {
        refuse(draft, 'PROTO_KEY', 0, 'A value to be written has a key named `__proto__`.');
        return true;
    }
    return false;
}
/** Some entries follow each other line by line, and others do not. */
function isGrouped(src, list) {
    if (list.kind !== 'seq' || list.seq.flow || list.seq.items.length === 0)
        return false;
    const groups = runs(ownedLines(src, list_itemsOf(src, list.seq, list.pair)));
    return groups.length > 1 && groups.some((group) => group.length > 1);
}
function writesProto(operation) {
    if (operation.kind === 'set' || operation.kind === 'insert')
        return hasProto(operation.value);
    return ((operation.kind === 'set-alias' || operation.kind === 'set-fallbacks') && operation.name === '__proto__');
}
function hasProto(value) {
    if ((0,model/* isList */.L)(value))
        return value.some(hasProto);
    if (!(0,model/* isMap */.j)(value))
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
function updateItems(draft, seq, chain, operations, removed) {
    const updates = operations.filter((operation) => operation.kind === 'set' || operation.kind === 'unset');
    for (const [entry, changes] of groupBy(updates, (update) => update.entry)) {
        const item = seq.items[entry];
        if (item === undefined || removed.has(entry))
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

;// CONCATENATED MODULE: ./lib/config/inspect/walk.js


/**
 * A value and all values in it, in the order of the file. A mapping or list that aliases share is visited once, where it
 * comes first; a scalar wherever it is used. Keys of mappings are not visited.
 */
function walk(root) {
    const visited = [];
    const seen = new Set();
    const visit = (node, parent, pair, index) => {
        const target = dereference(node);
        if (target === undefined || seen.has(target))
            return;
        // only what has an anchor can be reached a second time
        if (target.kind !== 'scalar' && target.props?.anchor !== undefined)
            seen.add(target);
        const text = target.kind === 'scalar' ? textOf(target) : undefined;
        const here = { node, target, text, parent, pair, index };
        visited.push(here);
        if (target.kind === 'seq') {
            target.items.forEach((item, position) => {
                visit(item, here, undefined, position);
            });
        }
        else if (target.kind === 'map') {
            for (const inner of target.pairs)
                visit(inner.value, here, inner, undefined);
        }
    };
    visit(root, undefined, undefined, undefined);
    return visited;
}
/** A visited value as a rule reports it. */
function spotOf(visited) {
    const { node } = visited;
    return { node, path: pathOf(visited), offset: node.start };
}
/** The YAML path from the root of the walk, such as `model_list[0].litellm_params.model`. */
function pathOf({ parent, pair, index }) {
    if (parent === undefined)
        return '';
    return pair === undefined ? `${pathOf(parent)}[${index}]` : pathTo(parent, keyName(pair) ?? '');
}
/** The path of a key of a visited mapping. */
function pathTo(visited, name) {
    const above = pathOf(visited);
    return above === '' ? name : `${above}.${name}`;
}
/** The nearest key above a value; `''` where there is none. */
function keyAbove({ pair, parent }) {
    if (pair !== undefined)
        return keyName(pair) ?? '';
    return parent === undefined ? '' : keyAbove(parent);
}
/** The key of the root that a value is below. */
function sectionAbove(visited) {
    const { parent } = visited;
    if (parent === undefined)
        return '';
    return parent.parent === undefined ? keyAbove(visited) : sectionAbove(parent);
}
function textOf(target) {
    const value = scalarValue(target);
    return typeof value === 'string' ? value : undefined;
}

;// CONCATENATED MODULE: ./lib/config/inspect/document.js







/** The rules see a config through this file alone: values with their YAML path and place. */

/** A config as the rules read it; `undefined` when its file does not exist yet. */
function documentOf(config, options) {
    const { src, root: top, list, absent, comments } = internals(config);
    if (absent)
        return undefined;
    const value = valueReader();
    let walked;
    const root = top.kind === 'map' ? sectionOf({ node: top.map, path: '', offset: top.map.start }) : undefined;
    const items = list.kind === 'seq' ? list.seq.items : [];
    const entries = items.map((node, index) => {
        const offset = (list.kind === 'seq' ? list.seq.dashes[index] : undefined) ?? node.start;
        return entryOf({ node, path: `model_list[${index}]`, offset }, value);
    });
    return {
        src,
        comments,
        root,
        sections: sectionsOf(root),
        list: list.kind === 'missing' ? undefined : new Member('model_list', list.pair, { path: '' }),
        entries,
        keys: { self: document_keysOf(entries, 'self'), params: document_keysOf(entries, 'params'), info: document_keysOf(entries, 'info') },
        options,
        value,
        values: () => {
            walked ??= top.kind === 'map' ? walk(top.map) : [];
            return walked;
        },
    };
}
function entryOf(at, value) {
    const self = sectionOf(at);
    const params = sectionOf(child(self, 'litellm_params'));
    return {
        at,
        self,
        params,
        info: sectionOf(child(self, 'model_info')),
        name: document_textOf(child(self, 'model_name'), value),
        model: document_textOf(child(params, 'model'), value),
    };
}
function document_textOf(at, value) {
    const text = at && value(at.node);
    return typeof text === 'string' ? text : undefined;
}
function document_keysOf(entries, part) {
    const keys = new Map();
    for (const entry of entries) {
        for (const [key, at] of entry[part]?.children ?? []) {
            const values = keys.get(key);
            if (values === undefined)
                keys.set(key, [{ entry, at }]);
            else
                values.push({ entry, at });
        }
    }
    return keys;
}
/** What the entries have under one key, in their order. */
function valuesOf(keys, key) {
    return keys.get(key) ?? [];
}
function sectionsOf(root) {
    const sections = new Map();
    for (const at of within(root)) {
        const section = sectionOf(at);
        if (section !== undefined)
            sections.set(at.key, section);
    }
    return sections;
}
/** A value of the root that is a mapping. */
function topSection({ sections }, key) {
    return sections.get(key);
}
/** The value as a mapping; `undefined` when it is none. */
function sectionOf(at) {
    const map = at && document_mapOf(at);
    return at === undefined || map === undefined ? undefined : { at, map, ...keysIn(map, at) };
}
/** The value of a key, merged ones included. */
function child(section, key) {
    return section?.children.get(key);
}
/** The values of a section; none when there is no section. */
function within(section) {
    return section === undefined ? [] : [...section.children.values()];
}
function keysIn(map, parent) {
    const children = new Map();
    const foreign = [];
    let merges = false;
    for (const pair of map.pairs) {
        const key = keyName(pair);
        if (key !== undefined)
            children.set(key, new Member(key, pair, parent));
        else if (isMerge(pair))
            merges = true;
        else
            foreign.push(pair);
    }
    if (!merges)
        return { children, foreign };
    const merged = Array.from(effectiveKeys(map), ([key, { pair }]) => [key, new Member(key, pair, parent)]);
    return { children: new Map(merged), foreign };
}
/** Few values are ever reported, so the path of one is put together when it is asked for. */
class Member {
    key;
    pair;
    #parent;
    constructor(key, pair, parent) {
        this.key = key;
        this.pair = pair;
        this.#parent = parent;
    }
    get node() {
        return this.pair.value;
    }
    get offset() {
        const { start, value } = this.pair;
        return value.kind === 'scalar' && value.style === 'empty' ? start : value.start;
    }
    get path() {
        const name = /^[\w*-]+$/.test(this.key) ? this.key : JSON.stringify(this.key);
        const { path } = this.#parent;
        return path === '' ? name : `${path}.${name}`;
    }
}
/** The items of a list; none when the value is not a list. */
function document_itemsOf(at) {
    const list = at && dereference(at.node);
    if (at === undefined || list?.kind !== 'seq')
        return [];
    return list.items.map((node, index) => ({ node, path: `${at.path}[${index}]`, offset: node.start }));
}
/** The map a value is; undefined for anything else. */
function document_mapOf({ node }) {
    const target = dereference(node);
    return target?.kind === 'map' ? target : undefined;
}
/** The key of a value, to report it in place of the value. */
function keySpot({ pair, path }) {
    return { node: pair.key, path, offset: pair.start };
}
/** A scalar written without quotes or tag, which YAML 1.1 gives a type. */
function plainScalar({ node }) {
    const target = dereference(node);
    return target?.kind === 'scalar' && target.style === 'plain' && target.props === undefined
        ? target
        : undefined;
}

;// CONCATENATED MODULE: ./lib/config/inspect/ignore.js

const IGNORE = /copilot-model-sync:\s*ignore(?![\w-])(?:\s+([a-z][a-z-]*(?:[\s,]+[a-z][a-z-]*)*))?/;
/** The ignoring comments of a document. One that is alone on its line is about the next line with content. */
function ignores({ src, comments }) {
    if (!IGNORE.test(src.text))
        return [];
    const commentLines = new Set(comments.map((offset) => lineAt(src.starts, offset)));
    return comments.flatMap((offset) => {
        const own = lineAt(src.starts, offset);
        const text = src.text.slice(offset, lineEnd(src, own));
        const match = IGNORE.exec(text);
        if (match === null)
            return [];
        let line = own;
        if (isAlone(own)) {
            while (line < src.starts.length - 1 && (isBlank(line) || (commentLines.has(line) && isAlone(line))))
                line += 1;
        }
        const at = {
            severity: 'warning',
            effect: 'ignored',
            place: src.place(offset),
            length: text.length,
            excerpt: text,
        };
        return [{ rules: match[1]?.split(/[\s,]+/) ?? [], line: src.place(src.starts[line] ?? 0).line, at }];
    });
    function isAlone(line) {
        return (src.text
            .slice(src.starts[line] ?? 0)
            .trimStart()
            .startsWith('#') && !isBlank(line));
    }
    function isBlank(line) {
        return src.text.slice(src.starts[line] ?? 0, lineEnd(src, line)).trim() === '';
    }
}
/** Findings that no comment silences, and a finding for each rule that a comment names in vain. */
function ignoredBy(comments, found) {
    const silences = (comment, { rule, place }) => comment.line === place.line && comment.rules.includes(rule);
    const unused = comments.flatMap((comment) => {
        if (comment.rules.length === 0) {
            return [
                { ...comment.at, rule: 'unused-ignore', message: 'This comment does not name a rule to ignore.' },
            ];
        }
        return comment.rules
            .filter((rule) => !found.some((finding) => finding.rule === rule && silences(comment, finding)))
            .map((rule) => ({
            ...comment.at,
            rule: 'unused-ignore',
            message: `This comment ignores \`${rule}\`, which reports nothing here.`,
        }));
    });
    return { kept: found.filter((finding) => !comments.some((comment) => silences(comment, finding))), unused };
}

;// CONCATENATED MODULE: ./lib/config/inspect/litellm.js
/** What LiteLLM knows. Generated by scripts/litellm-tables.py; see known.ts for the letters. */
const TABLES = {
    versions: ['1.106.2', '1.109.1'],
    topLevel: `
agent_list agents assistant_settings callback_settings credential_list default_vertex_config
environment_variables files_settings finetune_settings force_reload general_settings guardrails include
interval_hours litellm_settings mcp_servers mcp_tools model_list policies policy_attachments prompts
router_settings sandbox_tools search_tools vector_store_registry worker_registry`,
    routerSettings: `
alerting_config allowed_fails allowed_fails_policy assistants_config auto_router_capability_limit
background_health_check_model_groups cache_kwargs cache_responses caching_groups client_ttl
content_policy_fallbacks context_window_fallbacks cooldown_time debug_level default_fallbacks
default_litellm_params default_max_parallel_requests default_priority deployment_affinity_ttl_seconds
disable_cooldowns enable_health_check_routing enable_mid_stream_fallback_continuation enable_pre_call_checks
enable_tag_filtering enable_weighted_failover fallback_access_check fallback_budget_check
fallback_on_unsupported_params fallbacks guardrail_list health_check_ignore_transient_errors
health_check_staleness_threshold ignore_invalid_deployments max_fallbacks model_group_affinity_config
model_group_alias model_group_retry_policy num_retries optional_pre_call_checks plugins polling_interval
provider_budget_config redis_db redis_host redis_password redis_port redis_url retry_after retry_policy
router_general_settings routing_groups routing_strategy routing_strategy_args search_tools
session_affinity_repin_on_failover set_verbose stream_timeout tag_filtering_match_any tag_routing_prefix
timeout`,
    litellmSettings: `
aclient_session adapters add_function_to_prompt add_user_information_to_llm_headers
agent_search_embedding_model aiohttp_trust_env allow_dynamic_callback_disabling allowed_fails annotations
anthropic_batches_instance anthropic_beta_headers_url anthropic_chat_completions
anthropic_messages_estimate_initial_input_tokens anthropic_prompt_caching_ttl
anthropic_sse_ping_interval_seconds api_base api_version apply_search_free_tier argilla_batch_size
argilla_transformation_object audit_log_callbacks autorouter_presets_url aws_sqs_callback_params
azure_ai_embedding azure_anthropic_chat_completions azure_assistants_api azure_audio_transcriptions
azure_batches_instance azure_chat_completions azure_content_safety_params azure_files_instance
azure_fine_tuning_apis_instance azure_llms azure_o1_chat_completions azure_text_completions
banned_keywords_list base_llm_aiohttp_handler base_llm_http_handler batch_line_item_callbacks
bedrock_converse_chat_completion bedrock_embedding bedrock_files_instance bedrock_image_edit
bedrock_image_generation bedrock_neutralize_orphaned_tool_blocks bedrock_request_metadata_fields
bedrock_rerank bfl_image_edit bfl_image_generation block_requests_for_models_without_pricing
blocked_user_list blog_posts_url budget_duration budget_exceeded_status_code
budget_exceeded_throttle_percentage budget_reset_time budget_rollover bytez_transformation cache
cache_params caching callback_settings callbacks check_provider_endpoint client_session
code_interpreter_interception_params codestral_text_completions cold_storage_custom_logger
common_cloud_provider_auth_params compression_interception_params config_path content_policy_fallbacks
context_window_fallbacks credential_list custom_prometheus_metadata_labels custom_prometheus_tags
custom_prompt_dict custom_provider_map databricks_embedding datadog_llm_observability_params datadog_params
datadog_use_v1 default_fallbacks default_in_memory_ttl default_internal_user_params
default_key_generate_params default_key_max_budget_alert_emails default_max_internal_user_budget
default_redis_batch_cache_expiry default_redis_ttl default_soft_budget default_team_params
default_team_settings disable_add_prefix_to_prompt disable_add_transform_inline_image_block
disable_add_user_agent_to_request_tags disable_aiohttp_transport disable_aiohttp_trust_env
disable_anthropic_gemini_context_caching_transform disable_copilot_system_to_assistant
disable_end_user_cost_tracking disable_end_user_cost_tracking_prometheus_only disable_hf_tokenizer_download
disable_stop_sequence_limit disable_streaming_logging disable_token_counter
disable_vertex_batch_output_transformation drop_params dynamodb_table_name email
enable_anthropic_prompt_caching enable_azure_ad_token_refresh
enable_caching_on_provider_specific_optional_params enable_end_user_cost_tracking_prometheus_only
enable_gemini_default_thinking_level_low enable_json_schema_validation enable_key_alias_format_validation
enable_loadbalancing_on_batch_endpoints enable_model_config_credential_overrides enable_preview_features
enable_redis_auth_cache error_logs expose_router_debug_in_errors extra_spend_tag_headers failure_callback
fallbacks filter_invalid_headers force_ipv4 force_redis_hash_tag_grouping
forward_traceparent_to_llm_provider gcs_pub_sub_use_v1 gdc_api_base gdc_transformation
gemini_include_thoughts_default gemini_live_defer_setup generic_api_use_v1 generic_logger_headers
global_disable_no_log_param global_prompt_directory google_batch_embeddings
google_moderation_confidence_threshold groq_chat_completions guardrail_name_config_map guardrails headers
heroku_transformation http2 huggingface_embed in_memory_llm_clients_cache include_cost_in_streaming_usage
initialized_langfuse_clients input_callback internal_user_budget_duration json_logs key_alias_pattern
key_generation_settings langfuse_default_tags langfuse_enable_update_trace_keys langsmith_batch_size
lemonade_transformation litellm_mode llamaguard_model_name llamaguard_unsafe_content_categories
llm_guard_mode llm_http_handler log_auth_failure_key_identity log_client_error_tracebacks log_level
log_raw_request_response logged_real_time_event_types logging logging_callback_manager
longer_context_model_fallback_dict max_budget max_end_user_budget max_end_user_budget_id max_fallbacks
max_internal_user_budget max_tokens max_ui_session_budget max_user_budget mcp_aliases
mcp_semantic_tool_filter mcp_tool_search model_alias_map model_cost model_cost_map_url model_fallbacks
model_group_settings models_by_provider modify_params network_mock newrelic_params num_retries
num_retries_per_request nvidia_riva_audio_transcriptions oci_transformation openai_assistants_api
openai_audio_transcriptions openai_batches_instance openai_chat_completions openai_compatible_endpoints
openai_compatible_providers openai_files_instance openai_fine_tuning_apis_instance openai_image_variations
openai_key openai_like_chat_completion openai_like_embedding openai_moderations_model_name
openai_system_messages_first openai_text_completion_compatible_providers openai_text_completions
organization otel_tenant_destination_mode output_parse_pii overwrite_user_with_key_hash
ovhcloud_transformation personal_key_model_access_from_teams pointfive_params post_call_rules pre_call_rules
predibase_chat_completions predibase_tenant_id presidio_ad_hoc_recognizers presidio_logging_only
priority_reservation priority_reservation_settings project prometheus_deployment_and_latency_caller_identity
prometheus_emit_input_sequence_length_label prometheus_emit_rate_limit_labels prometheus_emit_stream_label
prometheus_end_user_metrics_cleanup_interval_seconds prometheus_end_user_metrics_max_series_per_metric
prometheus_end_user_metrics_ttl_seconds prometheus_exclude_labels prometheus_exclude_metrics
prometheus_initialize_budget_metrics prometheus_latency_buckets prometheus_metrics_cleanup_interval_seconds
prometheus_metrics_max_series_per_metric prometheus_metrics_ttl_seconds
prometheus_user_budget_label_include_email_alias prompt_injection_params prompt_name_config_map
provider_url_destination_allowed_hosts proxy_auth public_agent_groups public_mcp_hub_strict_whitelist
public_mcp_servers public_model_groups public_model_groups_links public_skills_index reasoning_auto_summary
reasoning_effort_rounding redact_messages_in_exceptions redact_user_api_key_info request_correlation_in_logs
request_timeout require_auth_for_metrics_endpoint require_managed_files responses retry
return_response_headers route_all_chat_openai_to_responses s3_audit_callback_params s3_callback_params
safe_memory_mode sagemaker_chat_completion sagemaker_llm sap_gen_ai_hub_chat_completions sap_gen_ai_hub_emb
scim_admin_group scim_upsert_user secret_manager_client service_callback set_verbose
skill_search_embedding_model skip_system_message_in_guardrail skip_tool_message_in_guardrail
sse_keepalive_ping_interval_seconds ssl_certificate ssl_ecdh_curve ssl_security_level ssl_verify
standard_logging_payload_excluded_fields store_audit_logs strip_anthropic_total_tokens success_callback
suppress_debug_info suppress_startup_output together_rerank token tracer turn_off_message_logging
upperbound_key_generate_params use_aiohttp_transport use_chat_completions_url_for_anthropic_messages
use_client use_litellm_proxy user_url_allowed_hosts user_url_validation validate_end_user_id_in_db
vector_store_index_registry vector_store_registry vector_store_search_failure_mode verbose_logger
vertex_ai_batches_instance vertex_ai_files_instance vertex_ai_safety_settings vertex_chat_completion
vertex_embedding vertex_fine_tuning_apis_instance vertex_gemma_chat_completion vertex_image_generation
vertex_location vertex_model_garden_chat_completion vertex_multimodal_embedding
vertex_partner_models_chat_completion vertex_project watsonx_chat_completion websearch_interception_params
xai_batch_results_instance xai_batches_instance zerobus_params`,
    generalSettings: `
accounting_capture accounting_sync_ack accounting_sync_ack_failure_policy
accounting_sync_ack_timeout_seconds admin_only_routes admission_queue_timeout_seconds
agent_access_default_deny alert_to_webhook_url alert_type_config alert_types alerting alerting_args
alerting_threshold allow_cli_sso_verification_uri_complete allow_client_side_credentials
allow_public_health_readiness_details allow_requests_on_db_unavailable allow_unmanaged_response_ids
allow_user_auth allowed_file_extensions allowed_ips allowed_routes always_include_stream_usage
apply_user_budget_to_team_keys auto_redirect_ui_login_to_sso background_health_check_model_groups
background_health_checks blocked_file_extensions cancel_on_disconnect claude_code_gateway_managed_settings
claude_code_marketplace_auth_required completion_model control_plane_url coordination_redis custom_auth
custom_auth_run_common_checks custom_key_generate custom_key_policy custom_key_update custom_sso
custom_team_metadata_validate custom_ui_sso_sign_in_handler dangerously_permit_weak_or_unset_master_key
database_args database_connect_timeout database_connection_pool_limit database_connection_pool_timeout
database_connection_timeout database_disable_prepared_statements database_extra_connection_params
database_max_idle_connection_lifetime database_socket_timeout database_type database_url
default_team_disabled disable_auto_add_proxy_admin_to_teams disable_batch_input_file_rate_limiting
disable_bedrock_agent_runtime_passthrough disable_budget_reservation disable_custom_api_keys
disable_env_credential_login disable_error_logs disable_fallbacks_on_per_model_rate_limits
disable_key_generate_for_org_admin disable_master_key_return disable_model_info_refresh
disable_password_login_when_sso_enabled disable_prisma_schema_update disable_requester_ip_address_logging
disable_reset_budget disable_responses_id_security disable_retry_on_max_parallel_request_limit_error
disable_spend_logs disable_spend_updates drain_endpoint_token enable_claude_code_gateway
enable_drain_endpoint enable_health_check_routing enable_jwt_auth enable_oauth2_auth
enable_oauth2_proxy_auth enable_openai_websocket_passthrough enable_public_model_hub
enforce_fallback_model_access enforce_rbac enforce_user_param enforced_params
expose_fallback_errors_to_caller fail_closed_budget_enforcement fail_closed_rate_limit_enforcement
failed_login_block_seconds failed_login_window_seconds forward_client_headers_to_llm_api
forward_llm_provider_auth_headers forward_openai_org_id global_max_parallel_requests
health_check_concurrency health_check_details health_check_ignore_transient_errors health_check_interval
health_check_skip_disabled_background_models health_check_staleness_threshold hide_default_credentials_hint
include_call_id_in_error_body infer_model_from_keys key_management_settings key_management_system
litellm_jwtauth litellm_key_header_name litellm_license master_key max_batch_file_records
max_batch_file_size_mb max_batch_file_uploads_per_day max_failed_login_attempts_per_source
max_failed_login_attempts_per_source_overrides max_file_downloads_per_minute max_file_size_mb
max_in_flight_requests_per_worker max_parallel_requests max_queued_requests_per_worker max_request_size_mb
max_response_size_mb maximum_autorouter_session_retention_period maximum_daily_tag_spend_retention_period
maximum_health_check_retention_period maximum_spend_logs_cleanup_batch_size
maximum_spend_logs_cleanup_batch_timeout maximum_spend_logs_cleanup_cron
maximum_spend_logs_cleanup_max_batches maximum_spend_logs_cleanup_run_budget
maximum_spend_logs_cleanup_target_size maximum_spend_logs_retention_interval
maximum_spend_logs_retention_period maximum_spend_logs_size maximum_spend_logs_size_check_interval
mcp_advertised_versions mcp_allowed_clients mcp_client_id_header mcp_client_side_auth_header_name
mcp_disabled_capabilities mcp_internal_ip_ranges mcp_prefer_client_id_metadata_document
mcp_require_explicit_server_scope mcp_required_fields mcp_session_token_signing mcp_trusted_proxy_ranges
mcp_xff_num_trusted_hops missing_session_id model_list_healthy_only oauth2_config_mappings otel
pass_through_endpoints pass_through_request_timeout passthrough_managed_object_ids
password_policy_check_breached_passwords password_policy_min_length password_policy_require_lowercase
password_policy_require_numbers password_policy_require_special_characters password_policy_require_uppercase
plugins provider_url_destination_allowed_hosts proxy_batch_polling_interval proxy_batch_write_at
proxy_budget_rescheduler_max_time proxy_budget_rescheduler_min_time proxy_config_reload_interval_seconds
public_routes reject_clientside_metadata_tags request_tag_mappings require_end_user_mcp_access_defined
require_key_mcp_access_defined responses_websocket_session_limit_seconds return_wildcard_routes
role_permissions scheduled_job_stagger search_tool_deny_by_default search_tools self_serve_budget_policy
service_account_settings skip_batch_input_file_rate_limiting_for_models
skip_batch_input_file_rate_limiting_for_providers spend_capture_rate_check spend_logs_metadata_fields
spend_report_frequency store_model_in_db store_prompts_in_spend_logs supported_db_objects
team_metadata_schema team_metadata_validation_error_message team_metadata_validation_timeout
token_rate_limit_type tracing track_unmanaged_batch_cost transcribe_media_buckets trusted_proxy_ranges
ui_access_mode use_azure_key_vault use_google_kms use_redis_transaction_buffer use_shared_health_check
use_spend_logs_partitioning use_team_public_model_name use_x_forwarded_for user_api_key_cache_max_size
user_api_key_cache_ttl user_header_mappings user_header_name user_mcp_management_mode user_url_allowed_hosts
user_url_validation vector_store_deny_by_default vertex_ai_pass_through_drop_anthropic_betas`,
    params: `
adaptive_router_config=m adaptive_router_default_model=sn allow_client_keepalive_override=b
annotation_cost_per_page=nifb annotation_cost_per_page_batches=nifb
anthropic_disable_workload_identity_federation=b anthropic_federation_rule_id=sn
anthropic_federation_workspace_id=sn anthropic_identity_source=sn anthropic_identity_token=sn
anthropic_identity_token_file=sn anthropic_issuer_audience=sn anthropic_issuer_signing_key_ref=sn
anthropic_issuer_subject=sn anthropic_issuer_ttl_seconds=nib anthropic_issuer_url=sn
anthropic_keycloak_auth_method=sn anthropic_keycloak_client_id=sn anthropic_keycloak_client_secret_ref=sn
anthropic_keycloak_scope=sn anthropic_keycloak_token_url=sn anthropic_organization_id=sn
anthropic_service_account_id=sn api_base=sn api_key=sn api_version=sn auto_router_config=sn
auto_router_config_path=sn auto_router_default_model=sn auto_router_embedding_model=sn
auto_router_max_input_chars=nib auto_router_model_compression=sn auto_router_routing_compression=sn
aws_access_key_id=sn aws_batch_role_arn=sn aws_bedrock_control_plane_endpoint=sn aws_bedrock_project_id=sn
aws_bedrock_runtime_endpoint=sn aws_external_id=sn aws_profile_name=sn aws_region_name=sn aws_role_name=sn
aws_secret_access_key=sn aws_session_name=sn aws_session_tags=L aws_session_token=sn aws_sts_endpoint=sn
aws_web_identity_token=sn azure_ad_token=sn azure_password=sn azure_scope=sn azure_username=sn
bedrock_tags=lL bucket_name=sn budget_duration=sn cache_creation_input_audio_token_cost=nifb
cache_creation_input_token_cost=nifb cache_creation_input_token_cost_above_100k_tokens=nifb
cache_creation_input_token_cost_above_100k_tokens_batches=nifb
cache_creation_input_token_cost_above_12hr=nifb
cache_creation_input_token_cost_above_12hr_above_272k_tokens=nifb
cache_creation_input_token_cost_above_12hr_above_272k_tokens_batches=nifb
cache_creation_input_token_cost_above_12hr_above_272k_tokens_flex=nifb
cache_creation_input_token_cost_above_12hr_above_272k_tokens_priority=nifb
cache_creation_input_token_cost_above_12hr_above_272k_tokens_ultrafast=nifb
cache_creation_input_token_cost_above_12hr_batches=nifb cache_creation_input_token_cost_above_12hr_flex=nifb
cache_creation_input_token_cost_above_12hr_priority=nifb
cache_creation_input_token_cost_above_12hr_ultrafast=nifb cache_creation_input_token_cost_above_1hr=nifb
cache_creation_input_token_cost_above_1hr_above_100k_tokens=nifb
cache_creation_input_token_cost_above_200k_tokens=nifb
cache_creation_input_token_cost_above_200k_tokens_batches=nifb
cache_creation_input_token_cost_above_272k_tokens=nifb
cache_creation_input_token_cost_above_272k_tokens_batches=nifb
cache_creation_input_token_cost_above_272k_tokens_flex=nifb
cache_creation_input_token_cost_above_272k_tokens_priority=nifb
cache_creation_input_token_cost_above_272k_tokens_ultrafast=nifb
cache_creation_input_token_cost_batches=nifb cache_creation_input_token_cost_flex=nifb
cache_creation_input_token_cost_priority=nifb cache_creation_input_token_cost_ultrafast=nifb
cache_read_input_audio_token_cost=nifb cache_read_input_audio_token_cost_batches=nifb
cache_read_input_audio_token_cost_flex=nifb cache_read_input_audio_token_cost_priority=nifb
cache_read_input_image_token_cost=nifb cache_read_input_token_cost=nifb
cache_read_input_token_cost_above_100k_tokens=nifb
cache_read_input_token_cost_above_100k_tokens_batches=nifb
cache_read_input_token_cost_above_200k_tokens=nifb
cache_read_input_token_cost_above_200k_tokens_batches=nifb
cache_read_input_token_cost_above_200k_tokens_priority=nifb
cache_read_input_token_cost_above_272k_tokens=nifb
cache_read_input_token_cost_above_272k_tokens_batches=nifb
cache_read_input_token_cost_above_272k_tokens_flex=nifb
cache_read_input_token_cost_above_272k_tokens_priority=nifb
cache_read_input_token_cost_above_272k_tokens_ultrafast=nifb
cache_read_input_token_cost_above_512k_tokens=nifb cache_read_input_token_cost_balanced=nifb
cache_read_input_token_cost_batches=nifb cache_read_input_token_cost_flex=nifb
cache_read_input_token_cost_priority=nifb cache_read_input_token_cost_ultrafast=nifb chatgpt_auth_file=sn
citation_cost_per_token=nifb client_id=sn client_secret=sn complexity_router_config=m
complexity_router_default_model=sn configurable_clientside_auth_params=L cost_per_second=nifb
custom_llm_provider=sn daily_reset_time=sn default_api_key_rpm_limit=nib default_api_key_tpm_limit=nib
drop_params=snb explicit_cache_read_input_token_cost=nifb fireworks_forward_user_id=b gcs_bucket_name=sn
google_maps_grounding_cost_per_query=nifb input_cost_per_audio_per_second=nifb
input_cost_per_audio_per_second_above_128k_tokens=nifb input_cost_per_audio_token=nifb
input_cost_per_audio_token_batches=nifb input_cost_per_audio_token_flex=nifb
input_cost_per_audio_token_priority=nifb input_cost_per_character=nifb
input_cost_per_character_above_128k_tokens=nifb input_cost_per_image=nifb
input_cost_per_image_above_128k_tokens=nifb input_cost_per_image_token=nifb
input_cost_per_image_token_batches=nifb input_cost_per_pixel=nifb input_cost_per_query=nifb
input_cost_per_second=nifb input_cost_per_text_message=nifb input_cost_per_token=nifb
input_cost_per_token_above_100k_tokens=nifb input_cost_per_token_above_100k_tokens_batches=nifb
input_cost_per_token_above_128k_tokens=nifb input_cost_per_token_above_200k_tokens=nifb
input_cost_per_token_above_200k_tokens_batches=nifb input_cost_per_token_above_200k_tokens_priority=nifb
input_cost_per_token_above_272k_tokens=nifb input_cost_per_token_above_272k_tokens_batches=nifb
input_cost_per_token_above_272k_tokens_flex=nifb input_cost_per_token_above_272k_tokens_priority=nifb
input_cost_per_token_above_272k_tokens_ultrafast=nifb input_cost_per_token_above_512k_tokens=nifb
input_cost_per_token_balanced=nifb input_cost_per_token_batches=nifb input_cost_per_token_cache_hit=nifb
input_cost_per_token_flex=nifb input_cost_per_token_priority=nifb input_cost_per_token_ultrafast=nifb
input_cost_per_video_per_second=nifb input_cost_per_video_per_second_above_128k_tokens=nifb
input_cost_per_video_per_second_above_15s_interval=nifb
input_cost_per_video_per_second_above_8s_interval=nifb input_cost_per_video_token=nifb
input_cost_per_video_token_batches=nifb itpm=nib keepalive_seconds=nifb litellm_credential_name=sn
litellm_trace_id=sn max_budget=nifb max_file_size_mb=nifb max_retries=nib
merge_reasoning_content_in_choices=b milvus_db_name=sn milvus_partition_names=L milvus_text_field=sn
mock_response model=sn model_info=m ocr_cost_per_credit=nifb ocr_cost_per_page=nifb
ocr_cost_per_page_batches=nifb openai_identity_provider_id=sn openai_identity_token_file=sn
openai_service_account_id=sn organization=sn otpm=nib output_cost_per_audio_per_second=nifb
output_cost_per_audio_token=nifb output_cost_per_character=nifb
output_cost_per_character_above_128k_tokens=nifb output_cost_per_image=nifb output_cost_per_image_1024=nifb
output_cost_per_image_1536=nifb output_cost_per_image_512=nifb output_cost_per_image_token=nifb
output_cost_per_image_token_batches=nifb output_cost_per_pixel=nifb output_cost_per_reasoning_token=nifb
output_cost_per_reasoning_token_flex=nifb output_cost_per_reasoning_token_priority=nifb
output_cost_per_second=nifb output_cost_per_second_1080p=nifb output_cost_per_second_2k=nifb
output_cost_per_second_480p=nifb output_cost_per_second_4k=nifb output_cost_per_second_720p=nifb
output_cost_per_second_768p=nifb output_cost_per_token=nifb output_cost_per_token_above_100k_tokens=nifb
output_cost_per_token_above_100k_tokens_batches=nifb output_cost_per_token_above_128k_tokens=nifb
output_cost_per_token_above_200k_tokens=nifb output_cost_per_token_above_200k_tokens_batches=nifb
output_cost_per_token_above_200k_tokens_priority=nifb output_cost_per_token_above_272k_tokens=nifb
output_cost_per_token_above_272k_tokens_batches=nifb output_cost_per_token_above_272k_tokens_flex=nifb
output_cost_per_token_above_272k_tokens_priority=nifb output_cost_per_token_above_272k_tokens_ultrafast=nifb
output_cost_per_token_above_512k_tokens=nifb output_cost_per_token_balanced=nifb
output_cost_per_token_batches=nifb output_cost_per_token_flex=nifb output_cost_per_token_priority=nifb
output_cost_per_token_ultrafast=nifb output_cost_per_video_per_second=nifb output_cost_per_video_token=nifb
output_vector_size=nib provider_affinity_header=sn quality_router_config=m quality_router_default_model=sn
region_name=sn regional_endpoint_uplift_multiplier=nifb regional_processing_uplift_multiplier_eu=nifb
regional_processing_uplift_multiplier_us=nifb responses_api_version=sn rpd=nib rpm=nib s3_access_key_id=sn
s3_bucket_name=sn s3_bucket_owner=sn s3_encryption_key_id=sn s3_endpoint_url=sn s3_output_bucket_name=sn
s3_region_name=sn s3_secret_access_key=sn search_context_cost_per_query=m
search_queries_cost_per_query=nifbm stream_timeout=snifb stream_timeout_by_service_tier=m tag_regex=L tags=L
tenant_id=sn thought_signature_in_tool_call_id=b tiered_pricing=L timeout=snifb timeout_by_service_tier=m
token_exchange_audience=sn token_exchange_endpoint=sn token_exchange_profile=sn token_exchange_scope=sn
tpd=nib tpm=nib use_chat_completions_api=b use_in_pass_through=b use_litellm_proxy=b use_xai_oauth=b
valkey_embedding_field=sn valkey_host=sn valkey_password=sn valkey_port=nib valkey_ssl=b
valkey_text_field=sn vector_store_id=sn vertex_credentials=snm vertex_location=sn vertex_project=sn
watsonx_region_name=sn acompletion additional_drop_params aembedding aimg_generation allm_passthrough_route
allowed_model_region allowed_openai_params arize_api_key arize_error_sampling_rate arize_otlp_protocol
arize_space_id arize_space_key arize_success_sampling_rate assistant_continue_message async_call
atext_completion attempted_targets audio azure azure_ad_token_provider base_model bos_token cache cache_key
caching caching_groups client client_side_timeout complete_response completion_call_id context_management
context_window_fallback_dict cooldown_time cost_per_query custom_prompt_dict data_residency dd_agent_host
dd_agent_port dd_api_key dd_site disable_add_transform_inline_image_block embedding_model
enable_json_schema_validation enable_prompt_caching enable_tag_filtering ensure_alternating_roles eos_token
extra_headers fallback_depth fallbacks fastest_response final_prompt_value force_timeout frequency_penalty
function_call functions gcs_path_service_account github_copilot_auth_type github_copilot_host
github_copilot_user_session guardrails headers hf_model_name humanloop_api_key id
include_server_side_tool_invocations index_name initial_prompt_value kubernetes_pod_discovery
langfuse_environment langfuse_host langfuse_prompt_version langfuse_public_key langfuse_secret
langfuse_secret_key langfuse_span_scope langsmith_api_key langsmith_base_url langsmith_project
langsmith_sampling_rate langsmith_tenant_id litellm_call_id litellm_disabled_callbacks litellm_logging_obj
litellm_metadata litellm_request_debug litellm_session_id litellm_system_prompt
litellm_trusted_callback_vars log_client_error_tracebacks logger_fn logit_bias logprobs max_agentic_loops
max_completion_tokens max_fallbacks max_parallel_requests max_tokens messages metadata mock_timeout
modalities model_alias_map model_config model_file_id_mapping model_list newrelic_api_key newrelic_region
num_retries order parallel_tool_calls posthog_api_key posthog_api_url prediction presence_penalty
preset_cache_key prompt_cache_key prompt_cache_retention prompt_environment prompt_id prompt_label
prompt_variables prompt_version provider_specific_header proxy_server_request reasoning_effort
request_timeout response_format retry_policy retry_strategy roles routing_strategy rust safety_identifier
search_tool_name secret_fields seed self service_tier shared_session signoz_ingestion_endpoint
signoz_ingestion_key silent_model ssl_verify stop store stream stream_chunk_size stream_options
stream_response supports_system_message temperature text_completion thinking tool_choice tools top_logprobs
top_p ttl turn_off_message_logging use_client user user_continue_message vector_bucket_name verbose
verbosity wandb_api_key weave_project_id web_search_options weight`,
    info: `
access_windows allow_fail_open=b base_model=sn blocked=b cache_creation_input_token_cost=nifb
cache_creation_input_token_cost_above_12hr=nifb
cache_creation_input_token_cost_above_12hr_above_272k_tokens=nifb
cache_creation_input_token_cost_above_12hr_above_272k_tokens_batches=nifb
cache_creation_input_token_cost_above_12hr_above_272k_tokens_flex=nifb
cache_creation_input_token_cost_above_12hr_above_272k_tokens_priority=nifb
cache_creation_input_token_cost_above_12hr_above_272k_tokens_ultrafast=nifb
cache_creation_input_token_cost_above_12hr_batches=nifb cache_creation_input_token_cost_above_12hr_flex=nifb
cache_creation_input_token_cost_above_12hr_priority=nifb
cache_creation_input_token_cost_above_12hr_ultrafast=nifb cache_creation_input_token_cost_above_1hr=nifb
cache_read_input_token_cost=nifb cost_per_ptu_per_hour=nifb created_at=snif created_by=sn db_model=b
discoverable=b enable_tag_filtering=b enforce_supported_endpoints=b
explicit_cache_read_input_token_cost=nifb id=sn input_cost_per_character=nifb input_cost_per_token=nifb
internal_router_model=b max_embedding_batch_size=nib member_auto_router=b output_cost_per_character=nifb
output_cost_per_token=nifb pricing_provider=sn ptu_count=nib ptu_effective_from=snif ptu_effective_to=snif
ptu_shares=m team_id=sn team_public_model_name=sn tier=s tiered_pricing=L updated_at=snif updated_by=sn
annotation_cost_per_page annotation_cost_per_page_batches audio_transcription_config
bedrock_converse_supports_strict_tools bedrock_output_config_effort_ceiling
cache_creation_input_audio_token_cost cache_creation_input_token_cost_above_100k_tokens
cache_creation_input_token_cost_above_100k_tokens_batches
cache_creation_input_token_cost_above_1hr_above_100k_tokens
cache_creation_input_token_cost_above_1hr_above_200k_tokens
cache_creation_input_token_cost_above_200k_tokens cache_creation_input_token_cost_above_200k_tokens_batches
cache_creation_input_token_cost_above_272k_tokens cache_creation_input_token_cost_above_272k_tokens_batches
cache_creation_input_token_cost_above_272k_tokens_decisions
cache_creation_input_token_cost_above_272k_tokens_flex
cache_creation_input_token_cost_above_272k_tokens_priority
cache_creation_input_token_cost_above_272k_tokens_ultrafast cache_creation_input_token_cost_batches
cache_creation_input_token_cost_decisions cache_creation_input_token_cost_flex
cache_creation_input_token_cost_priority cache_creation_input_token_cost_ultrafast
cache_read_input_audio_token_cost cache_read_input_audio_token_cost_batches
cache_read_input_audio_token_cost_flex cache_read_input_audio_token_cost_priority
cache_read_input_image_token_cost cache_read_input_token_cost_above_100k_tokens
cache_read_input_token_cost_above_100k_tokens_batches cache_read_input_token_cost_above_200k_tokens
cache_read_input_token_cost_above_200k_tokens_batches cache_read_input_token_cost_above_200k_tokens_priority
cache_read_input_token_cost_above_272k_tokens cache_read_input_token_cost_above_272k_tokens_batches
cache_read_input_token_cost_above_272k_tokens_decisions cache_read_input_token_cost_above_272k_tokens_flex
cache_read_input_token_cost_above_272k_tokens_priority
cache_read_input_token_cost_above_272k_tokens_ultrafast cache_read_input_token_cost_above_512k_tokens
cache_read_input_token_cost_balanced cache_read_input_token_cost_batches
cache_read_input_token_cost_decisions cache_read_input_token_cost_flex cache_read_input_token_cost_priority
cache_read_input_token_cost_ultrafast citation_cost_per_token code_interpreter_cost_per_session comment
computer_use_input_cost_per_1k_tokens computer_use_output_cost_per_1k_tokens cost_per_second
default_reasoning_effort deprecation_date file_search_cost_per_1k_calls file_search_cost_per_gb_per_day
gemini_audio_only_live gemini_native_audio google_maps_grounding_cost_per_query guardrail_cost_per_unit
input_cost_per_audio_per_second input_cost_per_audio_per_second_above_128k_tokens input_cost_per_audio_token
input_cost_per_audio_token_batches input_cost_per_audio_token_flex input_cost_per_audio_token_priority
input_cost_per_character_above_128k_tokens input_cost_per_image input_cost_per_image_above_128k_tokens
input_cost_per_image_token input_cost_per_image_token_batches input_cost_per_pixel input_cost_per_query
input_cost_per_request input_cost_per_second input_cost_per_text_message
input_cost_per_token_above_100k_tokens input_cost_per_token_above_100k_tokens_batches
input_cost_per_token_above_128k_tokens input_cost_per_token_above_200k_tokens
input_cost_per_token_above_200k_tokens_batches input_cost_per_token_above_200k_tokens_priority
input_cost_per_token_above_256k_tokens input_cost_per_token_above_272k_tokens
input_cost_per_token_above_272k_tokens_batches input_cost_per_token_above_272k_tokens_decisions
input_cost_per_token_above_272k_tokens_flex input_cost_per_token_above_272k_tokens_priority
input_cost_per_token_above_272k_tokens_ultrafast input_cost_per_token_above_32k_tokens
input_cost_per_token_above_512k_tokens input_cost_per_token_balanced input_cost_per_token_batches
input_cost_per_token_cache_hit input_cost_per_token_decisions input_cost_per_token_flex
input_cost_per_token_priority input_cost_per_token_ultrafast input_cost_per_video_per_second
input_cost_per_video_per_second_above_128k_tokens input_cost_per_video_per_second_above_15s_interval
input_cost_per_video_per_second_above_8s_interval input_cost_per_video_token
input_cost_per_video_token_batches input_dbu_cost_per_token key litellm_provider max_input_tokens
max_output_tokens max_tokens metadata mode ocr_cost_per_credit ocr_cost_per_page ocr_cost_per_page_batches
off_peak_pricing output_cost_per_audio_per_second output_cost_per_audio_token
output_cost_per_character_above_128k_tokens output_cost_per_image output_cost_per_image_1024
output_cost_per_image_1536 output_cost_per_image_512 output_cost_per_image_token
output_cost_per_image_token_batches output_cost_per_pixel output_cost_per_reasoning_token
output_cost_per_reasoning_token_flex output_cost_per_reasoning_token_priority output_cost_per_second
output_cost_per_second_1080p output_cost_per_second_2k output_cost_per_second_480p output_cost_per_second_4k
output_cost_per_second_720p output_cost_per_second_768p output_cost_per_token_above_100k_tokens
output_cost_per_token_above_100k_tokens_batches output_cost_per_token_above_128k_tokens
output_cost_per_token_above_200k_tokens output_cost_per_token_above_200k_tokens_batches
output_cost_per_token_above_200k_tokens_priority output_cost_per_token_above_256k_tokens
output_cost_per_token_above_272k_tokens output_cost_per_token_above_272k_tokens_batches
output_cost_per_token_above_272k_tokens_decisions output_cost_per_token_above_272k_tokens_flex
output_cost_per_token_above_272k_tokens_priority output_cost_per_token_above_272k_tokens_ultrafast
output_cost_per_token_above_32k_tokens output_cost_per_token_above_512k_tokens
output_cost_per_token_balanced output_cost_per_token_batches output_cost_per_token_decisions
output_cost_per_token_flex output_cost_per_token_priority output_cost_per_token_ultrafast
output_cost_per_video_per_second output_cost_per_video_token output_dbu_cost_per_token output_vector_size
prompt_cache_min_tokens provider_specific_entry reasoning_contexts reasoning_effort_levels reasoning_modes
regional_endpoint_uplift_multiplier regional_processing_uplift_multiplier_eu
regional_processing_uplift_multiplier_us rpm search_context_cost_per_query search_free_requests
search_queries_cost_per_query source supported_audio_formats supported_endpoints supported_modalities
supported_openai_params supported_output_modalities supported_regions supports_adaptive_thinking
supports_anthropic_compaction supports_anthropic_thinking_payload supports_assistant_prefill
supports_audio_input supports_audio_output supports_bedrock_converse_tool_result_images
supports_bedrock_native_structured_output supports_bedrock_runtime_chat_completions_inline_reasoning
supports_bedrock_runtime_chat_completions_response_format
supports_bedrock_runtime_chat_completions_tools_with_reasoning supports_box_questions supports_computer_use
supports_embedding_image_input supports_fast_mode supports_forced_tool_use supports_function_calling
supports_image_input supports_image_size supports_legacy_thinking supports_low_reasoning_effort
supports_max_reasoning_effort supports_mid_conversation_system supports_minimal_reasoning_effort
supports_multimodal supports_native_streaming supports_native_structured_output
supports_none_reasoning_effort supports_nova_canvas_image_edit supports_output_config
supports_parallel_function_calling supports_parallel_tool_use_config supports_pdf_input
supports_prompt_cache_breakpoint supports_prompt_caching supports_reasoning supports_regex_lookaround
supports_response_schema supports_sampling_params supports_speed supports_system_messages
supports_thinking_cache_preservation supports_tool_choice supports_tool_search supports_url_context
supports_video_input supports_vision supports_web_search supports_xhigh_reasoning_effort thinking_always_on
token_count_framing token_count_model token_count_tokenizer tpm use_openai_responses_path uses_embed_content
vector_store_cost_per_gb_per_day vertex_ai_audio_api web_search_billing_unit`,
    otherNames: `
alice_api_key api_base_ api_keys api_name apikey aud audit auto aware bare_model bedrock_task best_model
block block_id blocks cache_keys cached cached_key caches caching_group case cause clashing client_ip
client_ws clients command commit common completed_response consent content db_models drops_params env_token
fallback function function_calls guardrail guardrailed header heads holders iam iat id_ idf idle idp ids idx
iid impl in in_ ini inp int ip ipi ips iss it item items k1 keep kept keyed keys kid knn litellm_providers
log_probs logged_on logprob max_entries max_series mcd md message metadatas mid mime min_tokens mock
model_cost model_dict model_hint model_infos model_limit model_listed models models_info models_list modes
mods module moved older op ops ordered organizations otel other outer owner pod_count predictions predictor
production prompt_cache_hit_tokens prompt_versions prompted provider_specific_headers proxy_server_requests
ran rates raw read reasoning_content reasoning_contents reasoning_mode ref reg repo req res reset resp
response_formats rest ret rf rng role room root roots routes row rows rpc rss rule rules run runs s3_verify
salt saved scope score scored scores scp seal sealed seam see seeded seeds seek seen send sent served
service_tiers set setup share shed shell sized skip sleep slg slo slope slot slp sort sources spec speed
spend sql sqs_endpoint_url sqs_region_name sqs_verify sse ssl st stage stale stamp start stat state stay
stem step steps stock storage stored str stray streamed streamed_response streamer streams strip sts style
sweep tab tag tag_regexes tail tails take task tasks tb tbs tc td team team_ids team_op team_tx teams term
tid tiers ties tiles time timed timed_out timeout_s timeouts times tiny title tls tok too tool toolset top
top_50 top_k top_n topic total totals tree tries ts ttls tx typ type typed typs tz under unset updated_data
updated_id updated_key updated_kv updated_vs upper upsert use_embed_content used user_p users uses
vector_store_ids weighted weights`,
    providers: `
a2a a2a_agent abliteration ai21 ai21_chat aiand aihubmix aiml aiohttp_openai amazon_nova anthropic
anthropic_text apertis assemblyai auto_router aws_polly aws_textract azure azure_ai azure_speech azure_text
baseten bedrock bedrock_mantle bespoke bigmodel black_forest_labs bytez cerebras charity_engine chatgpt
chutes clarifai clf_ai_gateway cloudflare codestral cognition cohere cohere_chat cometapi compactifai
coralbricks cortecs crusoe cursor custom custom_openai darkbloom dashscope databricks databricks_agent
datarobot deepgram deepinfra deepseek docker_model_runner dotprompt edenai elevenlabs empiriolabs empower
eu_jev fal_ai featherless_ai fireworks_ai friendliai galadriel gdc gemini gigachat github github_copilot gmi
gradient_ai groq helicone heroku hosted_vllm hostinger_router huggingface humanloop hyperbolic inception
inferenceapis infinity jina_ai kyma lambda_ai langflow langfuse langgraph laya lemonade libertai
litellm_agent litellm_proxy llamafile llamagate lm_studio manus maritalk meta meta_llama
microsoft_365_copilot milvus minimax mistral modelscope mongodb moonshot morph nace nadir nano-gpt nebius
neosantara nlp_cloud novita nscale nvidia_nim nvidia_riva oci ollama ollama_chat oobabooga openai
openai_like opencode_go openinfer openrouter opensearch ovhcloud parasail perplexity petals pg_vector
pinstripes poe predibase prism publicai qwen_ai_platform qwencloud ragflow recraft reducto refuseless reka
replicate runwayml s3_vectors sagemaker sagemaker_chat sagemaker_nova sail sambanova sap sarvam scaledown
scaleway scx-ai snowflake soniox stability strands_decider streamlake synthetic tencent tensormesh
text-completion-codestral text-completion-inception text-completion-openai together_ai topaz transcribe
triton typesafe v0 valkey veniceai vercel_ai_gateway vertex_ai vertex_ai_beta vllm volcengine voyage wandb
watsonx watsonx_text xai xiaomi_mimo xinference zai zerogpu`,
    promptProviders: `
agentops anthropic_cache_control_hook argilla arize arize_phoenix aws_sqs azure_sentinel azure_storage
bitbucket braintrust clickhouse cloudzero compression_interception datadog datadog_llm_observability
datadog_metrics deepeval dotprompt dynamic_rate_limiter dynamic_rate_limiter_v3 focus galileo gcs_bucket
gcs_pubsub generic_api gitlab humanloop lago langfuse langfuse_otel langsmith langtrace levo litellm_agent
literalai logfire mavvrik mlflow newrelic openmeter opik otel pagerduty pointfive posthog prometheus
resend_email s3_v2 sendgrid_email signoz smtp_email ternary vantage vector_store_pre_call_hook weave_otel
zerobus`,
    endpoints: `
api.clfaigateway.dev/v1 api.deepinfra.com/v1/openai api.deepseek.com/v1 api.endpoints.anyscale.com/v1
api.featherless.ai/v1 api.galadriel.ai/v1 api.groq.com/openai/v1 api.llama.com/compat/v1/ api.mistral.ai/v1
api.perplexity.ai api.sambanova.ai/v1 api.studio.nebius.ai/v1 api.together.ai/v1 api.together.xyz/v1
api.x.ai/v1 app.empower.dev/api/v1 codestral.mistral.ai/v1/chat/completions
codestral.mistral.ai/v1/fim/completions https://ai-gateway.helicone.ai/ https://ai-gateway.vercel.sh/v1
https://api-inference.modelscope.cn/v1 https://api.aiand.com/v1 https://api.clarifai.com/v2/ext/openai/v1
https://api.cognition.ai/v1 https://api.cortecs.ai/v1 https://api.edenai.run/v3
https://api.friendli.ai/serverless/v1 https://api.getnadir.com/v1 https://api.hyperbolic.xyz/v1
https://api.inceptionlabs.ai/v1 https://api.inference.wandb.ai/v1 https://api.lambda.ai/v1
https://api.libertai.io/v1 https://api.meta.ai/v1 https://api.moonshot.ai/v1 https://api.morphllm.com/v1
https://api.openinfer.ai/v1 https://api.poe.com/v1 https://api.prisminference.com/v1
https://api.publicai.co/v1 https://api.reka.ai/v1 https://api.sailresearch.com/v1 https://api.scx.ai/v1
https://api.stima.tech/v1 https://api.synthetic.new/openai/v1 https://api.v0.dev/v1
https://dashscope-intl.aliyuncs.com/compatible-mode/v1 https://dashscope.aliyuncs.com/compatible-mode/v1
https://gigachat.devices.sberbank.ru/api/v1 https://inference.coralbricks.ai/v1
https://integrate.api.nvidia.com/v1 https://llm.chutes.ai/v1/ https://nano-gpt.com/api/v1
https://pinstripes.io/v1 https://serverless.tensormesh.ai/v1
https://vanchin.streamlake.ai/api/gateway/v1/endpoints inference.api.nscale.com/v1 ollama.com`,
    bareModels: `
1024-x-1024/50-steps/bedrock/amazon.nova-canvas-v1:0 1024-x-1024/50-steps/stability.stable-diffusion-xl-v1
1024-x-1024/gpt-image-1.5 1024-x-1024/gpt-image-1.5-2025-12-16
1024-x-1024/max-steps/stability.stable-diffusion-xl-v1 1024-x-1536/gpt-image-1.5
1024-x-1536/gpt-image-1.5-2025-12-16 1536-x-1024/gpt-image-1.5 1536-x-1024/gpt-image-1.5-2025-12-16
512-x-512/50-steps/stability.stable-diffusion-xl-v0 512-x-512/max-steps/stability.stable-diffusion-xl-v0
ai21.j2-mid-v1 ai21.j2-ultra-v1 ai21.jamba-1-5-large-v1:0 ai21.jamba-1-5-mini-v1:0 ai21.jamba-instruct-v1:0
aihubmix/agnes-2.5-flash aihubmix/agnes-2.5-pro aihubmix/cc-glm-5.1 aihubmix/claude-fable-5
aihubmix/claude-haiku-4-5 aihubmix/claude-opus-4-8-think aihubmix/claude-opus-5 aihubmix/claude-sonnet-5
aihubmix/coding-glm-5.3 aihubmix/coding-kimi-k3 aihubmix/coding-xiaomi-mimo-v2-omni
aihubmix/coding-xiaomi-mimo-v2.5 aihubmix/coding-xiaomi-mimo-v2.5-pro aihubmix/command-a-plus-05-2026
aihubmix/deepseek-v4-flash aihubmix/deepseek-v4-pro aihubmix/doubao-seed-2-0-code-preview
aihubmix/doubao-seed-2-0-lite-260428 aihubmix/doubao-seed-2-0-mini aihubmix/doubao-seed-2-0-pro
aihubmix/doubao-seed-2-1-turbo aihubmix/ernie-5.1 aihubmix/gemini-3-flash-preview
aihubmix/gemini-3-flash-preview-search aihubmix/gemini-3.1-pro-preview
aihubmix/gemini-3.1-pro-preview-customtools aihubmix/gemini-3.5-flash-lite aihubmix/gemini-3.7-flash
aihubmix/gemma-4-26b-a4b-it aihubmix/gemma-4-31b-it aihubmix/glm-5.2-fast-preview aihubmix/glm-5.3
aihubmix/glm-5.3-flash aihubmix/glm-5v-turbo aihubmix/gpt-5.3-codex aihubmix/gpt-5.4-high
aihubmix/gpt-5.4-low aihubmix/gpt-5.4-mini aihubmix/gpt-5.4-nano aihubmix/gpt-5.5 aihubmix/gpt-5.5-pro
aihubmix/gpt-5.6-luna aihubmix/gpt-5.6-sol-disc aihubmix/gpt-5.6-terra aihubmix/gpt-chat-latest
aihubmix/grok-4-20-non-reasoning aihubmix/grok-4-20-reasoning aihubmix/grok-4.6 aihubmix/grok-build-0.1
aihubmix/hy3 aihubmix/hy4-preview aihubmix/kimi-k2.6 aihubmix/kimi-k2.7-code-highspeed aihubmix/kimi-k3
aihubmix/longcat-2.0 aihubmix/mai-thinking-1 aihubmix/mimo-v2-omni aihubmix/mimo-v2-pro
aihubmix/minimax-m2.7 aihubmix/minimax-m3 aihubmix/muse-spark-1.2 aihubmix/qwen3-coder-next
aihubmix/qwen3.5-122b-a10b aihubmix/qwen3.5-397b-a17b aihubmix/qwen3.6-27b aihubmix/qwen3.6-35b-a3b
aihubmix/qwen3.6-max-preview aihubmix/qwen3.7-plus aihubmix/qwen3.8-2.4t-a95b aihubmix/qwen3.8-flash
aihubmix/qwen3.8-max aihubmix/step-3.7-flash amazon.nova-2-5-sonic amazon.nova-2-lite-v1:0
amazon.nova-2-multimodal-embeddings-v1:0 amazon.nova-2-pro-preview-20251202-v1:0 amazon.nova-2-sonic-v1:0
amazon.nova-canvas-v1:0 amazon.nova-lite-v1:0 amazon.nova-micro-v1:0 amazon.nova-premier-v1:0
amazon.nova-pro-v1:0 amazon.rerank-v1:0 amazon.titan-embed-g1-text-02 amazon.titan-embed-image-v1
amazon.titan-embed-text-v1 amazon.titan-embed-text-v2:0 amazon.titan-image-generator-v1
amazon.titan-image-generator-v2 amazon.titan-image-generator-v2:0 amazon.titan-text-express-v1
amazon.titan-text-lite-v1 amazon.titan-text-premier-v1:0 anthropic.claude-3-5-haiku-20241022-v1:0
anthropic.claude-3-5-sonnet-20240620-v1:0 anthropic.claude-3-5-sonnet-20241022-v2:0
anthropic.claude-3-7-sonnet-20240620-v1:0 anthropic.claude-3-7-sonnet-20250219-v1:0
anthropic.claude-3-opus-20240229-v1:0 anthropic.claude-fable-5 anthropic.claude-fable-5-1
anthropic.claude-haiku-4-5-20251001-v1:0 anthropic.claude-haiku-4-5@20251001 anthropic.claude-haiku-5-5
anthropic.claude-instant-v1 anthropic.claude-mythos-5-1 anthropic.claude-mythos-preview
anthropic.claude-opus-4-1-20250805-v1:0 anthropic.claude-opus-4-20250514-v1:0
anthropic.claude-opus-4-5-20251101-v1:0 anthropic.claude-opus-4-6-v1 anthropic.claude-opus-4-7
anthropic.claude-opus-4-8 anthropic.claude-opus-5 anthropic.claude-opus-5-5
anthropic.claude-sonnet-4-20250514-v1:0 anthropic.claude-sonnet-4-5-20250929-v1:0
anthropic.claude-sonnet-4-6 anthropic.claude-sonnet-5 anthropic.claude-sonnet-5-5 anthropic.claude-v1
anthropic.claude-v2:1 apac.amazon.nova-2-lite-v1:0 apac.amazon.nova-2-pro-preview-20251202-v1:0
apac.amazon.nova-lite-v1:0 apac.amazon.nova-micro-v1:0 apac.amazon.nova-pro-v1:0
apac.anthropic.claude-fable-5 apac.anthropic.claude-haiku-4-5-20251001-v1:0 apac.anthropic.claude-haiku-5-5
apac.anthropic.claude-mythos-preview apac.anthropic.claude-opus-4-7 apac.anthropic.claude-opus-4-8
apac.anthropic.claude-opus-5 apac.anthropic.claude-opus-5-5 apac.anthropic.claude-sonnet-4-20250514-v1:0
apac.anthropic.claude-sonnet-4-6 apac.anthropic.claude-sonnet-5 apac.anthropic.claude-sonnet-5-5
au.anthropic.claude-fable-5 au.anthropic.claude-haiku-4-5-20251001-v1:0 au.anthropic.claude-haiku-5-5
au.anthropic.claude-mythos-preview au.anthropic.claude-opus-4-6-v1 au.anthropic.claude-opus-4-7
au.anthropic.claude-opus-4-8 au.anthropic.claude-opus-5 au.anthropic.claude-opus-5-5
au.anthropic.claude-sonnet-4-5-20250929-v1:0 au.anthropic.claude-sonnet-4-6 au.anthropic.claude-sonnet-5
au.anthropic.claude-sonnet-5-5 babbage-002 c4ai-aya-expanse-32b chat-latest chatdolphin chatgpt-image-latest
claude-fable-5 claude-fable-5-1 claude-haiku-4-5 claude-haiku-4-5-20251001 claude-haiku-5-5 claude-mythos-5
claude-mythos-5-1 claude-mythos-preview claude-opus-4-5 claude-opus-4-5-20251101 claude-opus-4-6
claude-opus-4-6-20260205 claude-opus-4-7 claude-opus-4-7-20260416 claude-opus-4-8 claude-opus-5
claude-opus-5-5 claude-sonnet-4-5 claude-sonnet-4-5-20250929 claude-sonnet-4-5-20250929-v1:0
claude-sonnet-4-6 claude-sonnet-5 claude-sonnet-5-5 cohere.command-light-text-v14 cohere.command-text-v14
cohere.embed-english-v3 cohere.embed-multilingual-v3 cohere.embed-v4:0 cohere.rerank-v3-5:0
command-a-03-2025 command-a-plus-05-2026 command-nightly command-r-08-2024 command-r-plus-08-2024
command-r7b-12-2024 computer-use-preview computer-use-preview-2025-03-11
crusoe/Qwen/Qwen3-235B-A22B-Instruct-2507 crusoe/deepseek-ai/DeepSeek-R1-0528
crusoe/deepseek-ai/DeepSeek-V3-0324 crusoe/google/gemma-3-12b-it crusoe/meta-llama/Llama-3.3-70B-Instruct
crusoe/moonshotai/Kimi-K2-Thinking crusoe/openai/gpt-oss-120b davinci-002 daybreak-blue-latest
daybreak-red-latest deep-research-pro-preview-12-2025 deepseek.r1-v1:0 deepseek.v3-v1:0 deepseek.v3.2
dolphin embed-english-light-v3.0 embed-english-v3.0 embed-multilingual-light-v3.0 embed-multilingual-v3.0
eu.amazon.nova-2-lite-v1:0 eu.amazon.nova-2-pro-preview-20251202-v1:0 eu.amazon.nova-lite-v1:0
eu.amazon.nova-micro-v1:0 eu.amazon.nova-pro-v1:0 eu.anthropic.claude-3-5-haiku-20241022-v1:0
eu.anthropic.claude-3-5-sonnet-20240620-v1:0 eu.anthropic.claude-3-5-sonnet-20241022-v2:0
eu.anthropic.claude-3-7-sonnet-20250219-v1:0 eu.anthropic.claude-3-opus-20240229-v1:0
eu.anthropic.claude-fable-5 eu.anthropic.claude-fable-5-1 eu.anthropic.claude-haiku-4-5-20251001-v1:0
eu.anthropic.claude-haiku-5-5 eu.anthropic.claude-opus-4-1-20250805-v1:0
eu.anthropic.claude-opus-4-20250514-v1:0 eu.anthropic.claude-opus-4-5-20251101-v1:0
eu.anthropic.claude-opus-4-6-v1 eu.anthropic.claude-opus-4-7 eu.anthropic.claude-opus-4-8
eu.anthropic.claude-opus-5 eu.anthropic.claude-opus-5-5 eu.anthropic.claude-sonnet-4-20250514-v1:0
eu.anthropic.claude-sonnet-4-5-20250929-v1:0 eu.anthropic.claude-sonnet-4-6 eu.anthropic.claude-sonnet-5
eu.anthropic.claude-sonnet-5-5 eu.deepseek.v3.2 eu.meta.llama3-2-1b-instruct-v1:0
eu.meta.llama3-2-3b-instruct-v1:0 eu.mistral.pixtral-large-2502-v1:0 eu.twelvelabs.marengo-embed-2-7-v1:0
eu.twelvelabs.marengo-embed-3-0-v1:0 eu.twelvelabs.pegasus-1-2-v1:0 ft:babbage-002 ft:davinci-002
ft:gpt-3.5-turbo ft:gpt-3.5-turbo-0125 ft:gpt-3.5-turbo-0613 ft:gpt-3.5-turbo-1106 ft:gpt-4-0613
ft:gpt-4.1-2025-04-14 ft:gpt-4.1-mini-2025-04-14 ft:gpt-4.1-nano-2025-04-14 ft:gpt-4o-2024-08-06
ft:gpt-4o-2024-11-20 ft:gpt-4o-mini-2024-07-18 gemini-2.5-computer-use-preview-10-2025 gemini-2.5-flash
gemini-2.5-flash-image gemini-2.5-flash-lite gemini-2.5-flash-lite-preview-09-2025
gemini-2.5-flash-preview-09-2025 gemini-2.5-pro gemini-2.5-pro-preview-tts gemini-3-flash-preview
gemini-3-pro-image gemini-3-pro-image-preview gemini-3.1-flash-image gemini-3.1-flash-image-preview
gemini-3.1-flash-lite gemini-3.1-flash-lite-image gemini-3.1-flash-lite-preview gemini-3.1-pro-preview
gemini-3.1-pro-preview-customtools gemini-3.5-flash gemini-3.5-flash-lite gemini-3.6-flash gemini-3.7-flash
gemini-3.8-flash gemini-3.8-flash-cyber gemini-embedding-001 gemini-embedding-2 gemini-embedding-2-preview
gemini-flash-experimental gemini-live-2.5-flash-native-audio
gemini-live-2.5-flash-preview-native-audio-09-2025 gemini-nano-banana-2.1 gemini-omni-flash-preview
gemini-robotics-er-1.5-preview gemini-robotics-er-2-preview global.amazon.nova-2-lite-v1:0
global.anthropic.claude-fable-5 global.anthropic.claude-fable-5-1
global.anthropic.claude-haiku-4-5-20251001-v1:0 global.anthropic.claude-haiku-5-5
global.anthropic.claude-mythos-5-1 global.anthropic.claude-opus-4-5-20251101-v1:0
global.anthropic.claude-opus-4-6-v1 global.anthropic.claude-opus-4-7 global.anthropic.claude-opus-4-8
global.anthropic.claude-opus-5 global.anthropic.claude-opus-5-5
global.anthropic.claude-sonnet-4-20250514-v1:0 global.anthropic.claude-sonnet-4-5-20250929-v1:0
global.anthropic.claude-sonnet-4-6 global.anthropic.claude-sonnet-5 global.anthropic.claude-sonnet-5-5
global.cohere.embed-v4:0 global.moonshotai.kimi-k3 global.openai.gpt-5.4 global.openai.gpt-5.5
global.openai.gpt-5.6-luna global.openai.gpt-5.6-sol global.openai.gpt-5.6-terra global.openai.gpt-6-astra
global.openai.gpt-6-luna global.openai.gpt-6-sol global.openai.gpt-6.1-sol global.openai.gpt-6.1-terra
global.twelvelabs.pegasus-1-2-v1:0 global.twelvelabs.pegasus-1-5-v1:0 global.xai.grok-4.6
global.xai.grok-4.7 global.zai.glm-5.3 gmi/MiniMaxAI/MiniMax-M2.1 gmi/Qwen/Qwen3-VL-235B-A22B-Instruct-FP8
gmi/anthropic/claude-opus-4 gmi/anthropic/claude-opus-4.5 gmi/anthropic/claude-sonnet-4
gmi/anthropic/claude-sonnet-4.5 gmi/deepseek-ai/DeepSeek-V3-0324 gmi/deepseek-ai/DeepSeek-V3.2
gmi/google/gemini-3-flash-preview gmi/moonshotai/Kimi-K2-Thinking gmi/openai/gpt-4o gmi/openai/gpt-4o-mini
gmi/openai/gpt-5 gmi/openai/gpt-5.1 gmi/openai/gpt-5.2 gmi/zai-org/GLM-4.7-FP8 google.gemma-3-12b-it
google.gemma-3-27b-it google.gemma-3-4b-it gpt-3.5-turbo gpt-3.5-turbo-0125 gpt-3.5-turbo-1106
gpt-3.5-turbo-16k gpt-3.5-turbo-instruct gpt-3.5-turbo-instruct-0914 gpt-4 gpt-4-0613 gpt-4-1106-preview
gpt-4-turbo gpt-4-turbo-2024-04-09 gpt-4.1 gpt-4.1-2025-04-14 gpt-4.1-mini gpt-4.1-mini-2025-04-14
gpt-4.1-nano gpt-4.1-nano-2025-04-14 gpt-4o gpt-4o-2024-05-13 gpt-4o-2024-08-06 gpt-4o-2024-11-20
gpt-4o-audio-preview-2024-12-17 gpt-4o-audio-preview-2025-06-03 gpt-4o-mini gpt-4o-mini-2024-07-18
gpt-4o-mini-audio-preview-2024-12-17 gpt-4o-mini-realtime-preview-2024-12-17 gpt-4o-mini-search-preview
gpt-4o-mini-search-preview-2025-03-11 gpt-4o-mini-transcribe gpt-4o-mini-transcribe-2025-03-20
gpt-4o-mini-transcribe-2025-12-15 gpt-4o-mini-tts gpt-4o-mini-tts-2025-03-20 gpt-4o-mini-tts-2025-12-15
gpt-4o-search-preview gpt-4o-search-preview-2025-03-11 gpt-4o-transcribe gpt-4o-transcribe-diarize gpt-5
gpt-5-2025-08-07 gpt-5-chat gpt-5-chat-latest gpt-5-codex gpt-5-mini gpt-5-mini-2025-08-07 gpt-5-nano
gpt-5-nano-2025-08-07 gpt-5-pro gpt-5-pro-2025-10-06 gpt-5-search-api gpt-5-search-api-2025-10-14 gpt-5.1
gpt-5.1-2025-11-13 gpt-5.1-chat-latest gpt-5.1-codex gpt-5.1-codex-max gpt-5.1-codex-mini gpt-5.2
gpt-5.2-2025-12-11 gpt-5.2-chat-latest gpt-5.2-codex gpt-5.2-pro gpt-5.2-pro-2025-12-11 gpt-5.3-chat-latest
gpt-5.3-codex gpt-5.4 gpt-5.4-2026-03-05 gpt-5.4-mini gpt-5.4-mini-2026-03-17 gpt-5.4-nano
gpt-5.4-nano-2026-03-17 gpt-5.4-pro gpt-5.4-pro-2026-03-05 gpt-5.5 gpt-5.5-2026-04-23 gpt-5.5-cyber
gpt-5.5-cyber-preview gpt-5.5-pro gpt-5.5-pro-2026-04-23 gpt-5.6 gpt-5.6-cyber gpt-5.6-luna gpt-5.6-sol
gpt-5.6-terra gpt-6-astra gpt-6-astra-law gpt-6-luna gpt-6-rosalind gpt-6-sol gpt-6.1-sol gpt-6.1-terra
gpt-audio gpt-audio-1.5 gpt-audio-2025-08-28 gpt-audio-mini gpt-audio-mini-2025-10-06
gpt-audio-mini-2025-12-15 gpt-daybreak-blue-latest gpt-daybreak-red-latest gpt-image-1 gpt-image-1-mini
gpt-image-1.5 gpt-image-1.5-2025-12-16 gpt-image-2 gpt-image-2-2026-04-21 gpt-image-2.5-flare
gpt-image-2.5-flare-2026-09-08 gpt-image-2.5-sunburst gpt-image-2.5-sunburst-2026-09-08 gpt-live-1
gpt-live-transcribe gpt-realtime gpt-realtime-1.5 gpt-realtime-2 gpt-realtime-2.1 gpt-realtime-2.1-mini
gpt-realtime-2025-08-28 gpt-realtime-mini gpt-realtime-mini-2025-12-15 gpt-realtime-translate
gpt-realtime-whisper gpt-rosalind-discovery gpt-rosalind-research gpt-transcribe
high/1024-x-1024/gpt-image-1 high/1024-x-1024/gpt-image-1.5 high/1024-x-1024/gpt-image-1.5-2025-12-16
high/1024-x-1536/gpt-image-1 high/1024-x-1536/gpt-image-1.5 high/1024-x-1536/gpt-image-1.5-2025-12-16
high/1536-x-1024/gpt-image-1 high/1536-x-1024/gpt-image-1.5 high/1536-x-1024/gpt-image-1.5-2025-12-16
in.moonshotai.kimi-k3 j2-light j2-mid j2-ultra jamba-1.5 jamba-1.5-large jamba-1.5-large@001 jamba-1.5-mini
jamba-1.5-mini@001 jamba-large-1.6 jamba-large-1.7 jamba-mini-1.6 jamba-mini-1.7 jp.amazon.nova-2-lite-v1:0
jp.anthropic.claude-haiku-4-5-20251001-v1:0 jp.anthropic.claude-haiku-5-5 jp.anthropic.claude-opus-4-7
jp.anthropic.claude-opus-4-8 jp.anthropic.claude-opus-5 jp.anthropic.claude-opus-5-5
jp.anthropic.claude-sonnet-4-5-20250929-v1:0 jp.anthropic.claude-sonnet-4-6 jp.anthropic.claude-sonnet-5
jp.anthropic.claude-sonnet-5-5 llamagate/codellama-7b llamagate/deepseek-coder-6.7b
llamagate/deepseek-r1-7b-qwen llamagate/deepseek-r1-8b llamagate/dolphin3-8b llamagate/gemma3-4b
llamagate/llama-3.1-8b llamagate/llama-3.2-3b llamagate/llava-7b llamagate/mistral-7b-v0.3
llamagate/nomic-embed-text llamagate/openthinker-7b llamagate/qwen2.5-coder-7b llamagate/qwen3-8b
llamagate/qwen3-embedding-8b llamagate/qwen3-vl-8b low/1024-x-1024/gpt-image-1
low/1024-x-1024/gpt-image-1-mini low/1024-x-1024/gpt-image-1.5 low/1024-x-1024/gpt-image-1.5-2025-12-16
low/1024-x-1536/gpt-image-1 low/1024-x-1536/gpt-image-1-mini low/1024-x-1536/gpt-image-1.5
low/1024-x-1536/gpt-image-1.5-2025-12-16 low/1536-x-1024/gpt-image-1 low/1536-x-1024/gpt-image-1-mini
low/1536-x-1024/gpt-image-1.5 low/1536-x-1024/gpt-image-1.5-2025-12-16
max-x-max/50-steps/stability.stable-diffusion-xl-v0 max-x-max/max-steps/stability.stable-diffusion-xl-v0
medium/1024-x-1024/gpt-image-1 medium/1024-x-1024/gpt-image-1-mini medium/1024-x-1024/gpt-image-1.5
medium/1024-x-1024/gpt-image-1.5-2025-12-16 medium/1024-x-1536/gpt-image-1
medium/1024-x-1536/gpt-image-1-mini medium/1024-x-1536/gpt-image-1.5
medium/1024-x-1536/gpt-image-1.5-2025-12-16 medium/1536-x-1024/gpt-image-1
medium/1536-x-1024/gpt-image-1-mini medium/1536-x-1024/gpt-image-1.5
medium/1536-x-1024/gpt-image-1.5-2025-12-16 medlm-large medlm-medium meta.llama2-13b-chat-v1
meta.llama2-70b-chat-v1 meta.llama3-1-405b-instruct-v1:0 meta.llama3-1-70b-instruct-v1:0
meta.llama3-1-8b-instruct-v1:0 meta.llama3-2-11b-instruct-v1:0 meta.llama3-2-1b-instruct-v1:0
meta.llama3-2-3b-instruct-v1:0 meta.llama3-2-90b-instruct-v1:0 meta.llama3-3-70b-instruct-v1:0
meta.llama3-70b-instruct-v1:0 meta.llama3-8b-instruct-v1:0 meta.llama4-maverick-17b-instruct-v1:0
meta.llama4-scout-17b-instruct-v1:0 minimax.minimax-m2 minimax.minimax-m2.1 minimax.minimax-m2.5
mistral.devstral-2-123b mistral.magistral-small-2509 mistral.ministral-3-14b-instruct
mistral.ministral-3-3b-instruct mistral.ministral-3-8b-instruct mistral.mistral-7b-instruct-v0:2
mistral.mistral-large-2402-v1:0 mistral.mistral-large-2407-v1:0 mistral.mistral-large-3-675b-instruct
mistral.mistral-small-2402-v1:0 mistral.mixtral-8x7b-instruct-v0:1 mistral.pixtral-large-2502-v1:0
mistral.voxtral-mini-3b-2507 mistral.voxtral-small-24b-2507 moonshot.kimi-k2-thinking moonshotai.kimi-k2.5
moonshotai.kimi-k3 multimodalembedding multimodalembedding@001 nvidia.nemotron-nano-12b-v2
nvidia.nemotron-nano-3-30b nvidia.nemotron-nano-9b-v2 nvidia.nemotron-super-3-120b o1 o1-2024-12-17 o1-pro
o1-pro-2025-03-19 o3 o3-2025-04-16 o3-deep-research o3-deep-research-2025-06-26 o3-mini o3-mini-2025-01-31
o3-pro o3-pro-2025-06-10 o4-mini o4-mini-2025-04-16 o4-mini-deep-research o4-mini-deep-research-2025-06-26
omni-moderation-2024-09-26 omni-moderation-latest openai.gpt-6-luna openai.gpt-6-sol openai.gpt-oss-120b-1:0
openai.gpt-oss-20b-1:0 openai.gpt-oss-safeguard-120b openai.gpt-oss-safeguard-20b
qwen.qwen3-235b-a22b-2507-v1:0 qwen.qwen3-32b-v1:0 qwen.qwen3-coder-30b-a3b-v1:0
qwen.qwen3-coder-480b-a35b-v1:0 qwen.qwen3-coder-next qwen.qwen3-next-80b-a3b qwen.qwen3-vl-235b-a22b
rerank-english-v3.0 rerank-multilingual-v3.0 rerank-v3.5 rerank-v4.0-fast rerank-v4.0-pro rerank-v5.0-fast
rerank-v5.0-pro sarvam/sarvam-m sora-2 sora-2-pro sora-2-pro-high-res stability.sd3-5-large-v1:0
stability.sd3-large-v1:0 stability.stable-conservative-upscale-v1:0 stability.stable-creative-upscale-v1:0
stability.stable-fast-upscale-v1:0 stability.stable-image-control-sketch-v1:0
stability.stable-image-control-structure-v1:0 stability.stable-image-core-v1:0
stability.stable-image-core-v1:1 stability.stable-image-erase-object-v1:0
stability.stable-image-inpaint-v1:0 stability.stable-image-remove-background-v1:0
stability.stable-image-search-recolor-v1:0 stability.stable-image-search-replace-v1:0
stability.stable-image-style-guide-v1:0 stability.stable-image-ultra-v1:0 stability.stable-image-ultra-v1:1
stability.stable-outpaint-v1:0 stability.stable-style-transfer-v1:0 standard/1024-x-1024/gpt-image-1.5
standard/1024-x-1024/gpt-image-1.5-2025-12-16 standard/1024-x-1536/gpt-image-1.5
standard/1024-x-1536/gpt-image-1.5-2025-12-16 standard/1536-x-1024/gpt-image-1.5
standard/1536-x-1024/gpt-image-1.5-2025-12-16 text-embedding-004 text-embedding-005 text-embedding-3-large
text-embedding-3-small text-embedding-ada-002 text-embedding-ada-002-v2 text-embedding-large-exp-03-07
text-embedding-preview-0409 text-multilingual-embedding-002 text-unicorn text-unicorn@001 tts-1 tts-1-1106
tts-1-hd tts-1-hd-1106 twelvelabs.marengo-embed-2-7-v1:0 twelvelabs.marengo-embed-3-0-v1:0
twelvelabs.pegasus-1-2-v1:0 twelvelabs.pegasus-1-5-v1:0 us-gov.anthropic.claude-fable-5-1
us-gov.anthropic.claude-haiku-5-5 us-gov.anthropic.claude-opus-4-8 us-gov.anthropic.claude-opus-5
us-gov.anthropic.claude-opus-5-5 us-gov.anthropic.claude-sonnet-4-5-20250929-v1:0
us-gov.anthropic.claude-sonnet-5 us-gov.anthropic.claude-sonnet-5-5 us-gov.nvidia.nemotron-nano-12b-v2
us-gov.nvidia.nemotron-nano-3-30b us-gov.nvidia.nemotron-nano-9b-v2 us-gov.nvidia.nemotron-super-3-120b
us-gov.openai.gpt-oss-120b-1:0 us-gov.openai.gpt-oss-20b-1:0 us-gov.xai.grok-4.6 us.amazon.nova-2-lite-v1:0
us.amazon.nova-2-pro-preview-20251202-v1:0 us.amazon.nova-canvas-v1:0 us.amazon.nova-lite-v1:0
us.amazon.nova-micro-v1:0 us.amazon.nova-pro-v1:0 us.anthropic.claude-3-5-haiku-20241022-v1:0
us.anthropic.claude-3-5-sonnet-20240620-v1:0 us.anthropic.claude-3-5-sonnet-20241022-v2:0
us.anthropic.claude-3-7-sonnet-20250219-v1:0 us.anthropic.claude-3-opus-20240229-v1:0
us.anthropic.claude-fable-5 us.anthropic.claude-fable-5-1 us.anthropic.claude-haiku-4-5-20251001-v1:0
us.anthropic.claude-haiku-5-5 us.anthropic.claude-mythos-5 us.anthropic.claude-mythos-5-1
us.anthropic.claude-mythos-preview us.anthropic.claude-opus-4-1-20250805-v1:0
us.anthropic.claude-opus-4-20250514-v1:0 us.anthropic.claude-opus-4-5-20251101-v1:0
us.anthropic.claude-opus-4-6-v1 us.anthropic.claude-opus-4-7 us.anthropic.claude-opus-4-8
us.anthropic.claude-opus-5 us.anthropic.claude-opus-5-5 us.anthropic.claude-sonnet-4-20250514-v1:0
us.anthropic.claude-sonnet-4-5-20250929-v1:0 us.anthropic.claude-sonnet-4-6 us.anthropic.claude-sonnet-5
us.anthropic.claude-sonnet-5-5 us.cohere.embed-v4:0 us.deepseek.r1-v1:0 us.deepseek.v3.2
us.meta.llama3-1-405b-instruct-v1:0 us.meta.llama3-1-70b-instruct-v1:0 us.meta.llama3-1-8b-instruct-v1:0
us.meta.llama3-2-11b-instruct-v1:0 us.meta.llama3-2-1b-instruct-v1:0 us.meta.llama3-2-3b-instruct-v1:0
us.meta.llama3-2-90b-instruct-v1:0 us.meta.llama3-3-70b-instruct-v1:0
us.meta.llama4-maverick-17b-instruct-v1:0 us.meta.llama4-scout-17b-instruct-v1:0
us.mistral.pixtral-large-2502-v1:0 us.moonshotai.kimi-k3 us.openai.gpt-5.4 us.openai.gpt-5.5
us.openai.gpt-5.6-luna us.openai.gpt-5.6-sol us.openai.gpt-5.6-terra us.openai.gpt-6-astra
us.openai.gpt-6-luna us.openai.gpt-6-sol us.openai.gpt-6.1-sol us.openai.gpt-6.1-terra
us.stability.stable-conservative-upscale-v1:0 us.stability.stable-creative-upscale-v1:0
us.stability.stable-fast-upscale-v1:0 us.stability.stable-image-control-sketch-v1:0
us.stability.stable-image-control-structure-v1:0 us.stability.stable-image-erase-object-v1:0
us.stability.stable-image-inpaint-v1:0 us.stability.stable-image-remove-background-v1:0
us.stability.stable-image-search-recolor-v1:0 us.stability.stable-image-search-replace-v1:0
us.stability.stable-image-style-guide-v1:0 us.stability.stable-outpaint-v1:0
us.stability.stable-style-transfer-v1:0 us.twelvelabs.marengo-embed-2-7-v1:0
us.twelvelabs.marengo-embed-3-0-v1:0 us.twelvelabs.pegasus-1-2-v1:0 us.twelvelabs.pegasus-1-5-v1:0
us.writer.palmyra-x4-v1:0 us.writer.palmyra-x5-v1:0 us.xai.grok-4.6 us.xai.grok-4.7 us.zai.glm-5.3 whisper-1
writer.palmyra-vision-7b writer.palmyra-x4-v1:0 writer.palmyra-x5-v1:0 zai.glm-4.7 zai.glm-4.7-flash
zai.glm-5`,
    barePatterns: `
^(?:[a-z-]+\\.)?anthropic\\.claude- ^claude-[a-z]+-\\d+(?:[-.]\\d+)?(?:-\\d{8})?$
^jev-(?:latest|preview|1\\.13\\.0|1\\.14\\.0)$`,
    strategies: `
cost-based-routing lar1 latency-based-routing least-busy provider-budget-routing simple-shuffle
usage-based-routing usage-based-routing-v2`,
    modes: `
anthropic_messages audio_speech audio_transcription batch chat completion decisions embedding evaluation
extraction guardrail image_edit image_generation moderation ocr realtime rerank responses search vector_store
video_generation`,
};

;// CONCATENATED MODULE: ./lib/config/inspect/secret.js

/** The last word of keys whose value is a credential wherever they are. */
const SECRET_KEY = new Set([
    'authorization',
    'credential',
    'credentials',
    'key',
    'passwd',
    'password',
    'secret',
    'token',
]);
/** Keys that look like one and are none. */
const HARMLESS_KEY = /(?:^|_)(?:max_tokens?|tokens?_per_\w+|per_token|cost_per\w*_token|token_limit|public_key|primary_key|cache_key|key_alias\w*|litellm_credential_name|aws_access_key_id|supports_\w+|encryption_key_id|sort_key)$/i;
/** Text that was issued by somebody: how it starts. */
const ISSUED = /(?:sk-|gh[opsur]_|github_pat_|AKIA|ASIA|xox[abpr]-|AIza|eyJ|glpat-|hf_|gsk_|-----BEGIN)[\w+/=.-]{6,}/;
/** What people write where a value is required and none is needed. */
const PLACEHOLDER = /^(?:|x+|none|null|empty|fake|dummy|test|todo|changeme|placeholder|anything|any|not[-_ ]?(?:needed|used|required|a[-_ ]real[-_ ]key)|lm-studio|(?:fake|dummy|mock|test|no)[-_ ]?(?:api[-_ ]?)?key|sk-(?:1234|x+|fake.*|dummy.*|test.*|placeholder.*|no.?key.*|\.+)|<.*>|.*\{\{.*\}\}.*|your[-_ ].*|.*\.\.\.)$/i;
/** A password in a URL. */
const IN_URL = /:\/\/[^/\s:@]*:[^/\s@]{3,}@/;
const REFERENCE = /^os\.|^\$|^env\//;
/** A path to the file that contains the credential. */
const PATH = /^[\w./~-]+\.(?:json|pem|key|crt|p12|txt)$/;
/** Every scalar that is, or looks like, a credential written out: by its key, or by how it starts. */
function secretsOf({ values }) {
    const found = new Set();
    return values().flatMap((visited) => {
        const { target, text } = visited;
        if (text === undefined || found.has(target) || !isSecret(text, visited))
            return [];
        found.add(target);
        return [{ at: spotOf(visited), text }];
    });
}
function isSecret(text, visited) {
    if (text.length < 8 || REFERENCE.test(text))
        return false;
    if (!looksIssued(text) && !isNamed(text, visited))
        return false;
    return !PLACEHOLDER.test(text) && !PATH.test(text);
}
function looksIssued(text) {
    return ISSUED.test(text) || (text.includes('://') && IN_URL.test(text));
}
function isNamed(text, visited) {
    const key = keyAbove(visited);
    const word = key.slice(key.lastIndexOf('_') + 1).toLowerCase();
    return SECRET_KEY.has(word) && !HARMLESS_KEY.test(key) && !/\s/.test(text);
}

;// CONCATENATED MODULE: ./lib/config/inspect/redact.js

/** Shorter parts of a credential are not hidden: they are in other words too. */
const SHORTEST = 4;
/** Hides every literal credential of a document in a text. */
function redactor(document) {
    let byStart;
    return (text) => {
        byStart ??= groupByStart(partsOf(document));
        return secretsIn(text, byStart).reduce((shown, secret) => shown.replaceAll(secret, '***'), text);
    };
}
/** The credentials, and each line of those that have several. */
function partsOf(document) {
    const parts = secretsOf(document).flatMap(({ text }) => [text, ...text.split('\n')]);
    return new Set(parts.filter((part) => part.trim().length >= SHORTEST));
}
/** A config may have as many credentials as findings, so not each is looked for in each text. */
function groupByStart(parts) {
    const groups = new Map();
    for (const part of parts) {
        const start = part.slice(0, SHORTEST);
        const group = groups.get(start);
        if (group === undefined)
            groups.set(start, [part]);
        else
            group.push(part);
    }
    return groups;
}
/** The longest first: one may be a part of another. */
function secretsIn(text, byStart) {
    const found = new Set();
    for (let at = 0; at + SHORTEST <= text.length; at += 1) {
        for (const secret of byStart.get(text.slice(at, at + SHORTEST)) ?? [])
            if (text.startsWith(secret, at))
                found.add(secret);
    }
    return [...found].toSorted((a, b) => b.length - a.length);
}

;// CONCATENATED MODULE: ./lib/config/inspect/rule.js
/** A config with one entry, for examples: what is added to it is what an example is about. */
function oneEntry(parts) {
    const info = parts.info === undefined ? '' : `    model_info:\n${lines(6, parts.info)}`;
    return `${ENTRY}${lines(6, parts.params)}${info}${lines(0, parts.rest)}`;
}
const ENTRY = `model_list:
  - model_name: gpt-4.1
    litellm_params:
      model: azure/gpt-4.1
`;
function lines(indent, text = '') {
    return text
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => `${' '.repeat(indent)}${line}\n`)
        .join('');
}

;// CONCATENATED MODULE: ./lib/config/inspect/rules/access-windows.js


const WINDOW = (rest) => oneEntry({ info: `access_windows:\n  - {start: "09:00", end: "17:00", timezone: Europe/Berlin${rest}}` });
const accessWindows = {
    id: 'access-windows',
    severity: 'error',
    effect: 'does-not-start',
    since: '1.106',
    summary: '`model_info.access_windows` is not a list of complete windows.',
    why: 'Every window is a mapping with exactly four keys: `start`, `end`, `timezone`, and `team_ids`, which lists at least one team. Otherwise LiteLLM does not start.',
    example: { bad: WINDOW(''), good: WINDOW(', team_ids: [night-shift]') },
    check({ keys, value }, report) {
        for (const { at } of valuesOf(keys.info, 'access_windows')) {
            const read = value(at.node);
            if (read === null || read === undefined)
                continue;
            const wrong = (0,model/* isList */.L)(read) ? read.map(problem).find((one) => one !== undefined) : 'is not a list';
            if (wrong !== undefined)
                report(at, `${wrong}. LiteLLM does not start.`);
        }
    },
};
const KEYS = ['start', 'end', 'timezone', 'team_ids'];
function problem(window) {
    if (!(0,model/* isMap */.j)(window))
        return 'has a window that is not a mapping';
    const missing = KEYS.find((key) => !Object.hasOwn(window, key));
    if (missing !== undefined)
        return `has a window without \`${missing}\``;
    if (Object.keys(window).some((key) => !KEYS.includes(key)))
        return 'has a window with a key that LiteLLM does not know';
    const { team_ids: teams } = window;
    return teams !== undefined && (0,model/* isList */.L)(teams) && teams.length > 0
        ? undefined
        : 'has a window whose `team_ids` is not a list of teams';
}

;// CONCATENATED MODULE: ./lib/config/inspect/names.js

/**
 * What can be called: each `model_name`, `model_info.id` and alias; a `*` in a `model_name` matches any text. Included
 * files and a database (`store_model_in_db`) may have more names: then no name is unknown.
 */
function callable(document) {
    let known;
    return {
        answers: (name) => {
            known ??= namesOf(document);
            return known === 'any' || known.exact.has(name) || known.patterns.some((it) => it.test(name));
        },
    };
}
function namesOf(document) {
    if (!names_isClosed(document))
        return 'any';
    const { entries, keys, value } = document;
    const ids = valuesOf(keys.info, 'id').map(({ at }) => {
        const id = value(at.node);
        return typeof id === 'number' ? String(id) : id;
    });
    const names = [
        ...entries.map(({ name }) => name),
        ...ids,
        ...aliases(document).map(({ key }) => key),
    ].filter((name) => typeof name === 'string');
    return {
        exact: new Set(names),
        patterns: names.filter((name) => name.includes('*')).map(pattern),
    };
}
function pattern(name) {
    const parts = name.split('*').map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${parts.join('.*')}$`);
}
/** Whether the file alone tells every name. */
function names_isClosed(document) {
    const { root, value } = document;
    if (root === undefined || child(root, 'include') !== undefined)
        return false;
    const general = topSection(document, 'general_settings');
    const stored = child(general, 'store_model_in_db');
    const broken = document.entries.some(({ name }) => name === undefined);
    return !broken && (stored === undefined || value(stored.node) === false || value(stored.node) === null);
}
/** The members of `router_settings.model_group_alias`. */
function aliases(document) {
    const router = topSection(document, 'router_settings');
    return within(sectionOf(child(router, 'model_group_alias')));
}
/** What an alias refers to; `undefined` when that is not text. */
function aliasTarget({ value }, alias) {
    const read = value(alias.node);
    const target = (0,model/* isMap */.j)(read) ? read.model : read;
    return typeof target === 'string' ? target : undefined;
}
/** The keys whose value is a list of fallbacks, in the sections that LiteLLM reads them from. */
const FALLBACKS = ['fallbacks', 'context_window_fallbacks', 'content_policy_fallbacks'];
/** The fallback settings of a config: `router_settings` and `litellm_settings`. */
function fallbackSettings(document) {
    return ['router_settings', 'litellm_settings'].flatMap((section) => within(topSection(document, section)).filter(({ key }) => FALLBACKS.includes(key)));
}
/** The values of `default_fallbacks`. */
function defaultFallbacks(document) {
    return ['router_settings', 'litellm_settings'].flatMap((section) => within(topSection(document, section)).filter(({ key }) => key === 'default_fallbacks'));
}
/** Each `name: […]` of a list of fallbacks. */
function chains(setting) {
    return document_itemsOf(setting).flatMap((item) => within(sectionOf(item)));
}
/** Text quoted for a message. */
function names_quoted(text) {
    return `\`${text.replaceAll('`', "'")}\``;
}

;// CONCATENATED MODULE: ./lib/config/inspect/rules/alias-hides-entry.js



const TWO = (alias) => `${oneEntry({})}  - model_name: gpt-4o\n    litellm_params:\n      model: azure/gpt-4o\nrouter_settings:\n  model_group_alias:\n    ${alias}: gpt-4o\n`;
const aliasHidesEntry = {
    id: 'alias-hides-entry',
    severity: 'warning',
    effect: 'ignored',
    summary: 'An alias has the name of an entry.',
    why: 'LiteLLM looks up aliases first. Calls to the name go to the model that the alias refers to, and never to the entry.',
    example: { bad: TWO('gpt-4.1'), good: TWO('gpt-4') },
    check(document, report) {
        const found = aliases(document);
        // the first entry of a name, where there are aliases
        const named = new Map(found.length === 0 ? [] : document.entries.toReversed().map((it) => [it.name, it]));
        for (const alias of found) {
            const target = aliasTarget(document, alias);
            const hidden = named.get(alias.key);
            if (hidden === undefined || target === undefined || target === alias.key)
                continue;
            const related = [{ at: hidden.at, message: 'The entry that is not called.' }];
            report(keySpot(alias), `has the name of an entry. Calls to ${names_quoted(alias.key)} go to ${names_quoted(target)}.`, { related });
        }
    },
};

;// CONCATENATED MODULE: ./lib/config/inspect/rules/alias-shape.js



const aliasShape = {
    id: 'alias-shape',
    severity: 'error',
    effect: 'does-not-start',
    summary: '`model_group_alias` is not a mapping of aliases to names.',
    why: 'The value of an alias is a name, or a mapping with both `model` and `hidden`. LiteLLM does not start when `model_group_alias` is a list or text, or when a mapping lacks `hidden`. Calls to an alias with any other value fail.',
    example: {
        bad: oneEntry({ rest: 'router_settings:\n  model_group_alias:\n    - gpt-4: gpt-4.1' }),
        good: oneEntry({ rest: 'router_settings:\n  model_group_alias:\n    gpt-4: gpt-4.1' }),
    },
    check(document, report) {
        const router = topSection(document, 'router_settings');
        const at = child(router, 'model_group_alias');
        if (at === undefined)
            return;
        const read = document.value(at.node);
        if (document_mapOf(at) === undefined && read !== null && read !== undefined) {
            report(at, 'is not a mapping. LiteLLM does not start.');
            return;
        }
        for (const alias of aliases(document)) {
            const target = document.value(alias.node);
            if ((0,model/* isMap */.j)(target) && !Object.hasOwn(target, 'hidden')) {
                report(alias, 'has no `hidden`. LiteLLM does not start. Write `hidden: false`, or the name alone.');
            }
            else if (aliasTarget(document, alias) === undefined && target !== undefined) {
                report(alias, 'does not refer to a model. Every call to it fails.', {
                    severity: 'warning',
                    effect: 'calls-fail',
                });
            }
        }
    },
};

;// CONCATENATED MODULE: ./lib/config/inspect/rules/alias-without-fallbacks.js



const alias_without_fallbacks_FALLBACKS = 'router_settings:\n  model_group_alias:\n    gpt-4: gpt-4.1\n  fallbacks:\n    - gpt-4.1: [gpt-4.1]';
const aliasWithoutFallbacks = {
    id: 'alias-without-fallbacks',
    severity: 'warning',
    effect: 'differs',
    since: '1.106',
    summary: 'An alias has no fallbacks, but the model that it refers to has some.',
    why: 'LiteLLM looks up fallbacks by the name that was called, so a call through the alias does not use the fallbacks of its target. Write the list for the alias too.',
    example: {
        bad: oneEntry({ rest: alias_without_fallbacks_FALLBACKS }),
        good: oneEntry({ rest: `${alias_without_fallbacks_FALLBACKS}\n    - gpt-4: [gpt-4.1]` }),
    },
    check(document, report) {
        if (defaultFallbacks(document).length > 0)
            return;
        for (const setting of fallbackSettings(document)) {
            const covered = new Map(chains(setting).map((chain) => [chain.key, chain]));
            if (covered.has('*'))
                continue;
            for (const alias of aliases(document)) {
                const target = aliasTarget(document, alias);
                const chain = target === undefined ? undefined : covered.get(target);
                if (target === undefined || chain === undefined || covered.has(alias.key))
                    continue;
                const message = `has no ${names_quoted(setting.key)}. Calls to it do not use those of ${names_quoted(target)}.`;
                report(keySpot(alias), message, {
                    related: [{ at: chain, message: 'The fallbacks of the target.' }],
                });
            }
        }
    },
};

;// CONCATENATED MODULE: ./lib/config/inspect/rules/auto-router.js



const ROUTER = (params) => `${oneEntry({})}  - model_name: auto\n    litellm_params:\n      model: auto_router/complexity_router\n${params}`;
const autoRouter = {
    id: 'auto-router',
    severity: 'error',
    effect: 'drops-entry',
    since: '1.106',
    summary: 'An `auto_router/` entry lacks its configuration.',
    why: 'LiteLLM drops the entry. `auto_router/…` needs `auto_router_config` or `auto_router_config_path`, `auto_router_default_model` and `auto_router_embedding_model`. `auto_router/complexity_router` needs `complexity_router_config` or `complexity_router_default_model`. With `auto_router/adaptive_router` but without `adaptive_router_config`, LiteLLM does not start.',
    example: { bad: ROUTER(''), good: ROUTER('      complexity_router_default_model: gpt-4.1\n') },
    check({ keys, value }, report) {
        for (const { entry } of valuesOf(keys.params, 'model')) {
            const { model = '' } = entry;
            if (!model.startsWith('auto_router/'))
                continue;
            const missing = missingKeys(model, (key) => {
                const at = child(entry.params, key);
                return at !== undefined && value(at.node) !== null;
            });
            if (missing === undefined)
                continue;
            const isFatal = model.startsWith(ADAPTIVE);
            const message = `has no ${missing}. LiteLLM ${isFatal ? 'does not start' : 'drops the entry'}.`;
            report(entry.at, message, isFatal ? { effect: 'does-not-start' } : {});
        }
    },
};
const ADAPTIVE = 'auto_router/adaptive_router';
function missingKeys(model, has) {
    if (model.startsWith('auto_router/quality_router'))
        return undefined;
    const needed = model.startsWith(ADAPTIVE)
        ? [['adaptive_router_config']]
        : model.startsWith('auto_router/complexity_router')
            ? [['complexity_router_config', 'complexity_router_default_model']]
            : [
                ['auto_router_config', 'auto_router_config_path'],
                ['auto_router_default_model'],
                ['auto_router_embedding_model'],
            ];
    return needed
        .find((keys) => !keys.some(has))
        ?.map(names_quoted)
        .join(' or ');
}

;// CONCATENATED MODULE: ./lib/config/inspect/rules/balanced-name.js

const PAIR = (name) => `model_list:
  - model_name: gpt-4o
    litellm_params:
      model: azure/gpt-4o-eu
  - model_name: ${name}
    litellm_params:
      model: github_copilot/gpt-4o
`;
const balancedName = {
    id: 'balanced-name',
    severity: 'notice',
    effect: 'advice',
    summary: 'Two entries with the same `model_name` call different providers.',
    why: 'LiteLLM balances calls over all entries with the same name. If you want that, ignore this notice with a comment. Otherwise, give one of the entries another name.',
    example: { bad: PAIR('gpt-4o'), good: PAIR('copilot-gpt-4o') },
    check({ entries }, report) {
        const first = new Map();
        for (const entry of entries) {
            const { name, model } = entry;
            if (name === undefined || model === undefined)
                continue;
            const other = first.get(name);
            if (other === undefined)
                first.set(name, entry);
            else if (provider(other) !== provider(entry)) {
                const related = [
                    { at: other.at, message: `Another entry of this name calls ${names_quoted(other.model ?? '')}.` },
                ];
                const message = `has the name ${names_quoted(name)}, and so has an entry that calls ${names_quoted(other.model ?? '')}: LiteLLM balances calls over both.`;
                report(entry.at, message, { related });
            }
        }
    },
};
function provider({ model = '' }) {
    return model.includes('/') ? (model.split('/', 1)[0] ?? '') : '';
}

;// CONCATENATED MODULE: ./lib/config/inspect/rules/cache-models-for.js


const cacheModelsFor = {
    id: 'cache-models-for',
    severity: 'warning',
    effect: 'differs',
    summary: '`cache_models_for` is not a setting of LiteLLM.',
    why: 'LiteLLM sends keys that it does not know to the provider, in the body of every chat and embedding call. Remove it.',
    example: { bad: oneEntry({ params: 'cache_models_for: 3600' }), good: oneEntry({}) },
    check({ keys }, report) {
        for (const { at } of valuesOf(keys.params, 'cache_models_for'))
            report(keySpot(at), 'is not a setting of LiteLLM: it is sent to the provider with every call.');
    },
};

;// CONCATENATED MODULE: ./lib/config/inspect/rules/capability-type.js

const capabilityType = {
    id: 'capability-type',
    severity: 'warning',
    effect: 'differs',
    summary: 'A `supports_…` key is not true or false.',
    why: 'LiteLLM shows the value to its clients as it is written. In Python any text counts as true, even `"false"`. Write `true` or `false` without quotes.',
    example: {
        bad: oneEntry({ info: 'supports_vision: "yes"' }),
        good: oneEntry({ info: 'supports_vision: true' }),
    },
    check({ keys, value }, report) {
        for (const [key, values] of keys.info) {
            if (!key.startsWith('supports_'))
                continue;
            for (const { at } of values) {
                const read = value(at.node);
                if (typeof read === 'boolean' || read === null)
                    continue;
                const meant = typeof read === 'string' ? MEANINGS[read.toLowerCase()] : undefined;
                const direct = at.node.kind === 'scalar' && !['literal', 'folded'].includes(at.node.style);
                const fix = meant === undefined || !direct
                    ? {}
                    : { fix: [{ start: at.node.start, end: at.node.end, text: meant }] };
                report(at, 'is not `true` or `false`.', fix);
            }
        }
    },
};
const MEANINGS = { yes: 'true', true: 'true', no: 'false', false: 'false' };

;// CONCATENATED MODULE: ./lib/config/inspect/rules/copilot-headers.js

const copilot_headers_ENTRY = (headers) => `model_list:
  - model_name: gpt-4.1
    litellm_params:
      model: github_copilot/gpt-4.1
      extra_headers:
${headers
    .split('\n')
    .map((line) => `        ${line}\n`)
    .join('')}`;
const FULL = `editor-version: vscode/1.95.0
editor-plugin-version: copilot-chat/0.26.7
copilot-integration-id: vscode-chat
user-agent: GitHubCopilotChat/0.26.7`;
const headersType = {
    id: 'headers-type',
    severity: 'error',
    effect: 'calls-fail',
    summary: '`extra_headers` is not a mapping.',
    why: 'LiteLLM loads the entry, and every call fails with status 500.',
    example: { bad: copilot_headers_ENTRY('- editor-version'), good: copilot_headers_ENTRY(FULL) },
    check({ keys, value }, report) {
        for (const { at } of valuesOf(keys.params, HEADERS)) {
            const read = value(at.node);
            if (read !== null && read !== undefined && !(0,model/* isMap */.j)(read))
                report(at, 'is not a mapping. Every call fails.');
        }
    },
};
const partialHeaders = {
    id: 'partial-headers',
    severity: 'error',
    effect: 'calls-fail',
    since: '1.83',
    summary: 'A GitHub Copilot entry has some of the editor headers but not all.',
    why: 'On chat calls, LiteLLM sends `extra_headers` instead of its own headers, and Copilot refuses calls without `editor-version` (status 400). Remove `extra_headers`, or write all four: `editor-version`, `editor-plugin-version`, `copilot-integration-id`, `user-agent`.',
    example: { bad: copilot_headers_ENTRY('copilot-integration-id: vscode-chat'), good: copilot_headers_ENTRY(FULL) },
    check(document, report) {
        for (const { entry, at } of copilotHeaders(document)) {
            const names = within(sectionOf(at)).map(({ key }) => key.toLowerCase());
            const written = child(entry.info, 'mode');
            const mode = written && document.value(written.node);
            if (names.length === 0 ||
                names.includes('editor-version') ||
                mode === 'responses' ||
                mode === 'embedding')
                continue;
            report(keySpot(at), 'has no `editor-version`. Chat calls fail, because these headers replace those of LiteLLM.');
        }
    },
};
const capitalHeaders = {
    id: 'capital-headers',
    severity: 'warning',
    effect: 'calls-fail',
    since: '1.83',
    summary: 'A GitHub Copilot entry has editor headers with capital letters.',
    why: 'On `/responses` and `/v1/messages`, LiteLLM sends these headers beside its own, which are in lower case. The two values of a header are joined, and Copilot refuses the call. Write the headers in lower case.',
    example: {
        bad: copilot_headers_ENTRY(FULL.replace('editor-version', 'Editor-Version')),
        good: copilot_headers_ENTRY(FULL),
    },
    check(document, report) {
        for (const { at } of copilotHeaders(document)) {
            for (const header of within(sectionOf(at))) {
                if (EDITOR.has(header.key) || !EDITOR.has(header.key.toLowerCase()))
                    continue;
                report(keySpot(header), 'has capital letters: LiteLLM sends it twice on some calls.', renamed(header));
            }
        }
    },
};
function renamed({ key, pair }) {
    const isPlain = pair.key.kind === 'scalar' && pair.key.style === 'plain' && pair.key.props === undefined;
    return isPlain ? { fix: [{ start: pair.key.start, end: pair.key.end, text: key.toLowerCase() }] } : {};
}
const EDITOR = new Set(['editor-version', 'editor-plugin-version', 'copilot-integration-id', 'user-agent']);
const HEADERS = 'extra_headers';
function copilotHeaders({ keys }) {
    return valuesOf(keys.params, HEADERS).filter(({ entry }) => entry.model?.startsWith('github_copilot/'));
}

;// CONCATENATED MODULE: ./lib/config/inspect/rules/credential-shape.js


const credentialShape = {
    id: 'credential-shape',
    severity: 'error',
    effect: 'does-not-start',
    summary: 'An item of `credential_list` lacks a part that LiteLLM needs.',
    why: 'Every item needs `credential_name`, `credential_values` and `credential_info`; the last may be an empty mapping. Otherwise LiteLLM does not start.',
    example: {
        bad: oneEntry({
            rest: 'credential_list:\n  - credential_name: azure\n    credential_values: {api_key: os.environ/AZURE_API_KEY}',
        }),
        good: oneEntry({
            rest: 'credential_list:\n  - credential_name: azure\n    credential_values: {api_key: os.environ/AZURE_API_KEY}\n    credential_info: {}',
        }),
    },
    check({ root, value }, report) {
        const list = child(root, 'credential_list');
        for (const item of document_itemsOf(list)) {
            const read = value(item.node);
            if (!(0,model/* isMap */.j)(read))
                continue;
            for (const key of ['credential_name', 'credential_values', 'credential_info'])
                if (!Object.hasOwn(read, key))
                    report(item, `has no \`${key}\`. LiteLLM does not start.`);
        }
    },
};

;// CONCATENATED MODULE: ./lib/config/inspect/rules/duplicate-entry.js
const ONE = `  - model_name: gpt-4.1
    litellm_params:
      model: github_copilot/gpt-4.1
`;
const duplicateEntry = {
    id: 'duplicate-entry',
    severity: 'warning',
    effect: 'ignored',
    summary: 'Two entries are identical.',
    why: 'LiteLLM gives both the same deployment id, so the second adds nothing. Remove one of them.',
    example: { bad: `model_list:\n${ONE}${ONE}`, good: `model_list:\n${ONE}` },
    check(document, report) {
        const first = new Map();
        // only entries that share their name can be identical: the others are not compared
        const count = new Map();
        for (const { name } of document.entries)
            count.set(name, (count.get(name) ?? 0) + 1);
        for (const { at, self, name } of document.entries) {
            if (count.get(name) === 1)
                continue;
            const read = name === undefined || self === undefined ? undefined : document.value(self.map);
            if (read === undefined)
                continue;
            const key = canonical(read);
            const other = first.get(key);
            if (other === undefined)
                first.set(key, at);
            else
                report(at, `is identical to ${other.path}.`, {
                    related: [{ at: other, message: 'The same entry.' }],
                });
        }
    },
};
/** The same text for the same value, whatever the order of its keys. */
function canonical(read) {
    return JSON.stringify(read, (_, part) => typeof part === 'object' && part !== null && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
        : part);
}

;// CONCATENATED MODULE: ./lib/config/inspect/rules/duplicate-key.js



const duplicateKey = {
    id: 'duplicate-key',
    severity: 'warning',
    effect: 'ignored',
    summary: 'A key is defined twice in one mapping.',
    why: 'YAML forbids duplicate keys. LiteLLM uses the last one without a warning. Remove the other one.',
    example: { bad: oneEntry({ params: 'rpm: 10\nrpm: 100' }), good: oneEntry({ params: 'rpm: 100' }) },
    check({ values }, report) {
        const lastIn = new Map();
        for (const visited of values()) {
            const { target } = visited;
            if (target.kind !== 'map')
                continue;
            for (const pair of target.pairs) {
                const name = keyName(pair);
                if (name === undefined)
                    continue;
                if (lastIn.get(name) !== target) {
                    lastIn.set(name, target);
                    continue;
                }
                const other = target.pairs.find((first) => keyName(first) === name) ?? pair;
                const path = pathTo(visited, name);
                const related = [
                    { at: { node: other.key, path, offset: other.key.start }, message: 'The first definition.' },
                ];
                report({ node: pair.key, path, offset: pair.start }, 'is defined twice: LiteLLM uses the last one.', {
                    related,
                });
            }
        }
    },
};

;// CONCATENATED MODULE: ./lib/config/inspect/rules/empty-config.js

const emptyConfig = {
    id: 'empty-config',
    severity: 'error',
    effect: 'does-not-start',
    summary: 'The file contains no settings.',
    why: 'LiteLLM does not start with an empty config. Start with a `model_list`.',
    example: { bad: '# nothing yet\n', good: oneEntry({}) },
    check({ root, src }, report) {
        if (root !== undefined)
            return;
        const node = { kind: 'scalar', style: 'empty', text: '', start: 0, end: 0, props: undefined };
        report({ node, path: '', offset: src.starts[0] ?? 0 }, 'The config is empty. LiteLLM does not start.');
    },
};

;// CONCATENATED MODULE: ./lib/config/inspect/rules/entry-key.js


const entryKey = {
    id: 'entry-key',
    severity: 'error',
    effect: 'drops-entry',
    summary: 'A key of an entry, of its `litellm_params` or of its `model_info` is not text.',
    why: 'In YAML 1.1, unquoted keys such as `4.1`, `on` and `2026-01-01` are numbers, booleans and dates. LiteLLM drops an entry with such a key. Put the key in quotes.',
    example: { bad: oneEntry({ info: '4.1: yes' }), good: oneEntry({ info: '"4.1": yes' }) },
    check({ entries }, report) {
        for (const section of entries.flatMap(({ self, params, info }) => [self, params, info])) {
            if (section === undefined)
                continue;
            for (const pair of section.foreign) {
                const at = { node: pair.key, path: section.at.path, offset: pair.start };
                const plain = plainScalar(at);
                if (plain === undefined)
                    continue;
                const fix = [{ start: plain.start, end: plain.end, text: `"${plain.text}"` }];
                report(at, 'has a key that is not text: put it in quotes. LiteLLM drops the entry.', { fix });
            }
        }
    },
};

;// CONCATENATED MODULE: ./lib/config/inspect/rules/entry-label.js


const entryLabel = {
    id: 'entry-label',
    severity: 'error',
    effect: 'drops-entry',
    summary: '`model_info.tier` is neither `free` nor `paid`, or `model_info.id` is neither text nor a whole number.',
    why: 'LiteLLM drops an entry with any other value.',
    example: { bad: oneEntry({ info: 'tier: gold' }), good: oneEntry({ info: 'tier: paid' }) },
    check({ keys, value }, report) {
        for (const { at } of valuesOf(keys.info, 'tier')) {
            const read = value(at.node);
            if (read !== null && read !== 'free' && read !== 'paid')
                report(at, 'is neither `free` nor `paid`. LiteLLM drops the entry.');
        }
        for (const { at } of valuesOf(keys.info, 'id')) {
            const read = value(at.node);
            if (read !== null && typeof read !== 'string' && !Number.isInteger(read))
                report(at, 'is neither text nor a whole number: put it in quotes. LiteLLM drops the entry.');
        }
    },
};

;// CONCATENATED MODULE: ./lib/config/inspect/rules/entry-shape.js


const entryShape = {
    id: 'entry-shape',
    severity: 'error',
    effect: 'does-not-start',
    summary: 'An entry of `model_list` lacks a part that LiteLLM needs, or has one that is not a mapping.',
    why: 'Every entry is a mapping with `model_name` and `litellm_params.model`. `model_info` is optional, and must be a mapping. Otherwise LiteLLM does not start. A `model_info:` with nothing below it is null, not an empty mapping: remove the line.',
    example: {
        bad: 'model_list:\n  - model_name: gpt-4.1\n    model: azure/gpt-4.1\n',
        good: oneEntry({}),
    },
    check({ entries }, report) {
        for (const entry of entries)
            checkEntry(entry, report);
    },
};
function checkEntry({ at, self, params, info }, report) {
    if (self === undefined) {
        report(at, 'is not a mapping. LiteLLM does not start.');
        return;
    }
    need(self, 'model_name', at, report);
    const written = child(self, 'litellm_params');
    if (written !== undefined && params === undefined)
        report(written, 'is not a mapping. LiteLLM does not start.');
    else if (params === undefined)
        report(at, 'has no `litellm_params`. LiteLLM does not start.');
    else
        need(params, 'model', params.at, report);
    const described = child(self, 'model_info');
    if (described !== undefined && info === undefined && document_mapOf(described) === undefined)
        report(described, 'is not a mapping. LiteLLM does not start.');
}
function need(section, key, at, report) {
    if (child(section, key) === undefined)
        report(at, `has no \`${key}\`. LiteLLM does not start.`);
}

// EXTERNAL MODULE: ./lib/spelling.js
var spelling = __webpack_require__(7233);
;// CONCATENATED MODULE: ./lib/config/inspect/rules/env-reference.js





const envReference = {
    id: 'env-reference',
    severity: 'warning',
    effect: 'calls-fail',
    summary: 'A value looks like a reference to an environment variable, but LiteLLM reads it as plain text.',
    why: 'LiteLLM replaces only `os.environ/NAME`. It uses `${NAME}`, `env/NAME`, `os.environ.NAME` and misspelled forms as plain text, for example as an API key. If another program replaces `${NAME}` before LiteLLM reads the file, ignore this rule.',
    example: {
        bad: oneEntry({ params: 'api_key: os.envrion/AZURE_API_KEY' }),
        good: oneEntry({ params: 'api_key: os.environ/AZURE_API_KEY' }),
    },
    check(document, report) {
        const reported = new Set();
        for (const visited of document.values()) {
            const found = visited.text === undefined ? undefined : misspelled(visited.text);
            if (found === undefined || !READ.has(sectionAbove(visited)) || reported.has(visited.target))
                continue;
            reported.add(visited.target);
            const at = spotOf(visited);
            if (found.name === '') {
                report(at, 'does not name a variable. Write `os.environ/NAME`.');
                continue;
            }
            const right = `os.environ/${found.name}`;
            const plain = found.sure ? plainScalar(at) : undefined;
            report(at, `is not a reference that LiteLLM replaces. Write ${names_quoted(right)}.`, plain === undefined ? {} : { fix: [{ start: plain.start, end: plain.end, text: right }] });
        }
    },
};
/** The variable that a text probably means; `sure` when no other program would replace it. */
function misspelled(text) {
    if (text.startsWith('os.environ/'))
        return text.trim() === 'os.environ/' ? { name: '', sure: false } : undefined;
    const dollar = /^\$\{([A-Z][A-Z0-9_]*)\}$|^\$([A-Z][A-Z0-9_]*)$/.exec(text);
    if (dollar !== null)
        return { name: dollar[1] ?? dollar[2] ?? '', sure: false };
    const call = /^os\.(?:environ\.|environ\[["']?|getenv\(["']?|environ\.get\(["']?)([A-Za-z_]\w*)["']?[\])]?$/.exec(text);
    if (call !== null)
        return { name: call[1] ?? '', sure: true };
    const [, prefix = '', name = ''] = /^([A-Za-z._]{3,12})[/:]([A-Z][A-Z0-9_]*)$/.exec(text) ?? [];
    if (name === '')
        return undefined;
    return /^(?:env|environ|environment|os\.env)$/i.test(prefix) ||
        (0,spelling/* distance */.I)(prefix.toLowerCase(), 'os.environ') <= 2
        ? { name, sure: true }
        : undefined;
}
const envUnset = {
    id: 'env-unset',
    severity: 'warning',
    effect: 'calls-fail',
    summary: 'A reference names an environment variable that is not set.',
    why: 'LiteLLM starts without the value. Reported only with `--env`, which looks up the variables in the environment of the check.',
    example: {
        bad: oneEntry({ params: 'api_key: os.environ/AZURE_API_KY' }),
        good: oneEntry({ params: 'api_key: os.environ/AZURE_API_KEY' }),
        env: { AZURE_API_KEY: 'set', LITELLM_MASTER_KEY: 'set' },
    },
    check(document, report) {
        const { env } = document.options;
        if (env === undefined)
            return;
        const defined = topSection(document, 'environment_variables');
        const own = new Set(defined?.map.pairs.map(keyName));
        const reported = new Set();
        for (const visited of document.values()) {
            const name = /^os\.environ\/(\S+)$/.exec(visited.text ?? '')?.[1];
            if (name === undefined || (env[name] ?? '') !== '' || own.has(name))
                continue;
            if (READ.has(sectionAbove(visited)) && !reported.has(visited.target)) {
                reported.add(visited.target);
                report(spotOf(visited), `refers to ${names_quoted(name)}, which is not set.`);
            }
        }
    },
};
/** The sections whose references LiteLLM replaces; values of `environment_variables` are not references. */
const READ = new Set([
    'model_list',
    'litellm_settings',
    'router_settings',
    'general_settings',
    'credential_list',
]);

;// CONCATENATED MODULE: ./lib/config/inspect/version.js
/** Whether a rule holds for a version. Versions are compared number by number: `1.109` is `1.109.0`. */
function applies({ since, until }, version) {
    return ((since === undefined || version_compare(version, since) >= 0) &&
        (until === undefined || version_compare(version, until) < 0));
}
/** Negative when `a` is older than `b`. */
function version_compare(a, b) {
    const [left, right] = [numbers(a), numbers(b)];
    for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
        const difference = (left[index] ?? 0) - (right[index] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
function numbers(version) {
    return version.split('.').map(Number);
}

;// CONCATENATED MODULE: ./lib/config/inspect/rules/fallback-shape.js




const fallbackShape = {
    id: 'fallback-shape',
    severity: 'error',
    effect: 'does-not-start',
    summary: 'A list of fallbacks is not of the form `- name: [name, …]`.',
    why: 'LiteLLM expects a list of mappings with one key each, and a list of names as the value of the key. It does not start with a mapping instead of the list, or with two keys in one item. Before 1.109, it reads a single name instead of a list of names letter by letter. From 1.109 on, it does not start with one.',
    example: {
        bad: oneEntry({ rest: 'router_settings:\n  fallbacks:\n    - gpt-4.1: gpt-4.1' }),
        good: oneEntry({ rest: 'router_settings:\n  fallbacks:\n    - gpt-4.1: [gpt-4.1]' }),
    },
    check(document, report) {
        const router = topSection(document, 'router_settings');
        for (const section of ['router_settings', 'litellm_settings']) {
            for (const at of within(topSection(document, section))) {
                // LiteLLM does not look at what router_settings replaces
                const isReplaced = section === 'litellm_settings' && child(router, at.key) !== undefined;
                if (FALLBACKS.includes(at.key) && !isReplaced)
                    checkSetting(document, at, report);
            }
        }
        for (const at of defaultFallbacks(document))
            checkTargets(document, at, report);
    },
};
function checkSetting(document, at, report) {
    const list = dereference(at.node);
    const read = document.value(at.node);
    if (read === null || read === false || read === '' || (list?.kind === 'map' && list.pairs.length === 0))
        return;
    const lenient = at.key === 'context_window_fallbacks' ? { severity: 'warning', effect: 'ignored' } : {};
    const outcome = at.key === 'context_window_fallbacks' ? 'LiteLLM does not use it' : 'LiteLLM does not start';
    if (list?.kind !== 'seq') {
        report(at, `is not a list. ${outcome}. Write \`- name: [name]\`.`, lenient);
        return;
    }
    for (const [index, node] of list.items.entries()) {
        const item = { node, path: `${at.path}[${index}]`, offset: node.start };
        if (within(sectionOf(item)).length !== 1)
            report(item, `is not a mapping with one key. ${outcome}.`, lenient);
    }
    for (const chain of chains(at))
        checkTargets(document, chain, report);
}
function checkTargets({ value, options }, at, report) {
    const read = value(at.node);
    if ((0,model/* isList */.L)(read) || read === undefined)
        return;
    const isDefault = at.path.endsWith('default_fallbacks');
    const isEmpty = read === null || read === false || read === '' || ((0,model/* isMap */.j)(read) && Object.keys(read).length === 0);
    if (isDefault && isEmpty)
        return;
    const fatal = version_compare(options.version, '1.109') >= 0;
    const plain = at.node.kind === 'scalar' && at.node.style === 'plain' && at.node.props === undefined;
    const fix = typeof read === 'string' && plain ? { fix: brackets(at) } : {};
    const advice = typeof read === 'string' ? ` Write ${names_quoted(`[${read}]`)}.` : '';
    if (fatal)
        report(at, `is not a list of names. LiteLLM does not start.${advice}`, fix);
    else
        report(at, `is not a list of names. LiteLLM reads it letter by letter.${advice}`, {
            ...fix,
            effect: 'calls-fail',
        });
}
function brackets({ node }) {
    return [
        { start: node.start, end: node.start, text: '[' },
        { start: node.end, end: node.end, text: ']' },
    ];
}

;// CONCATENATED MODULE: ./lib/config/inspect/rules/guardrail-shape.js


const guardrailShape = {
    id: 'guardrail-shape',
    severity: 'error',
    effect: 'does-not-start',
    summary: 'An item of `guardrails` lacks `guardrail_name` or `litellm_params`.',
    why: 'LiteLLM reads both keys of every item when it starts. If one is missing, it does not start.',
    example: {
        bad: oneEntry({ rest: 'guardrails:\n  - guardrail_name: mask\n    guardrail: presidio' }),
        good: oneEntry({
            rest: 'guardrails:\n  - guardrail_name: mask\n    litellm_params:\n      guardrail: tool_permission\n      mode: pre_call',
        }),
    },
    check({ root, value }, report) {
        for (const item of document_itemsOf(child(root, 'guardrails'))) {
            const read = value(item.node);
            if (!(0,model/* isMap */.j)(read))
                continue;
            for (const key of ['guardrail_name', 'litellm_params'])
                if (!Object.hasOwn(read, key))
                    report(item, `has no \`${key}\`. LiteLLM does not start.`);
        }
    },
};

;// CONCATENATED MODULE: ./lib/config/inspect/included.js


/** The top-level keys of another config. */
function topLevelKeys(config) {
    const { root } = internals(config);
    return root.kind === 'map' ? [...effectiveKeys(root.map).keys()] : [];
}
/** The paths that a config includes, as they are written. */
function includedPaths(config) {
    const { root } = internals(config);
    const pair = root.kind === 'map' ? effectiveKeys(root.map).get('include')?.pair : undefined;
    const value = pair && valueReader()(pair.value);
    return Array.isArray(value) ? value.filter((path) => typeof path === 'string') : [];
}

;// CONCATENATED MODULE: ./lib/config/inspect/rules/included-file.js




const INCLUDES = 'include:\n  - copilot.yaml\n';
const MODELS = oneEntry({});
const includedSettings = {
    id: 'included-settings',
    severity: 'warning',
    effect: 'differs',
    summary: 'An included file contains settings other than `model_list`.',
    why: 'LiteLLM appends the lists of an included file to those of the config, but replaces the mappings of the config. For example, `litellm_settings` in an included file replaces the whole `litellm_settings` of the config. Keep only `model_list` in included files. Reported only when the included file can be read.',
    example: {
        bad: `${INCLUDES}litellm_settings:\n  drop_params: true\n`,
        good: `${INCLUDES}general_settings:\n  master_key: os.environ/LITELLM_MASTER_KEY\n`,
        included: { 'copilot.yaml': `${MODELS}litellm_settings:\n  num_retries: 2\n` },
    },
    check(document, report) {
        for (const { at, path, content } of includes(document)) {
            if (content === null || content === undefined || document.root === undefined)
                continue;
            for (const key of topLevelKeys(content)) {
                const own = key === 'model_list' ? undefined : child(document.root, key);
                if (own === undefined)
                    continue;
                const message = `contains ${names_quoted(key)}, which replaces that section of this file.`;
                report(at, message, { related: [{ at: own, message: `Replaced by ${path}.` }] });
            }
        }
    },
};
const missingInclude = {
    id: 'missing-include',
    severity: 'error',
    effect: 'does-not-start',
    summary: 'An included file does not exist.',
    why: 'LiteLLM does not start. The path is relative to the file that contains `include`.',
    example: {
        bad: 'include:\n  - copilot-models.yaml\n',
        good: INCLUDES,
        included: { 'copilot-models.yaml': null, 'copilot.yaml': MODELS },
    },
    check(document, report) {
        for (const { at, content } of includes(document))
            if (content === null)
                report(at, 'does not exist. LiteLLM does not start.');
    },
};
function includes({ root, value, options }) {
    const at = child(root, 'include');
    return document_itemsOf(at).flatMap((item) => {
        const path = value(item.node);
        return typeof path === 'string' ? [{ at: item, path, content: options.included?.get(path) }] : [];
    });
}

;// CONCATENATED MODULE: ./lib/config/inspect/takes.js

/**
 * Does LiteLLM take a value where it takes the types of `letters` (see known.ts)? Its models convert as pydantic does in
 * lax mode: `"10"` and `10.0` are whole numbers, `yes` is a boolean, a number is never text.
 */
function takes(letters, value) {
    if (value === null || letters === '')
        return true;
    if (typeof value === 'string')
        return takesText(letters, value);
    if (typeof value === 'boolean')
        return letters.includes('b');
    if (typeof value === 'number')
        return takesNumber(letters, value);
    if ((0,model/* isList */.L)(value)) {
        return (letters.includes('l') || (letters.includes('L') && value.every((item) => typeof item === 'string')));
    }
    return (0,model/* isMap */.j)(value) && letters.includes('m');
}
function takesText(letters, text) {
    if (letters.includes('s') || text.startsWith('os.environ/'))
        return true;
    if (letters.includes('n') &&
        isNumeric(text) &&
        (letters.includes('f') || Number.isInteger(Number(text.replaceAll('_', '')))))
        return true;
    return letters.includes('b') && BOOLEAN.test(text);
}
const BOOLEAN = /^(?:0|1|y|yes|n|no|t|true|f|false|on|off)$/i;
function takesNumber(letters, value) {
    if (letters.includes('f'))
        return true;
    if (Number.isInteger(value))
        return letters.includes('i') || (letters.includes('b') && (value === 0 || value === 1));
    return false;
}
/** What Python's `float()` reads. Costs such as `1e-6` are text in YAML 1.1, and LiteLLM converts them. */
function isNumeric(text) {
    const trimmed = text.trim().replaceAll(/(?<=\d)_(?=\d)/g, '');
    return (/^[-+]?(?:inf|infinity|nan)$/i.test(trimmed) || /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(trimmed));
}
/** The types of `letters` in words, for a message: `a number`, `a list or a mapping`. */
function wanted(letters) {
    const words = [
        letters.includes('s') ? 'text' : undefined,
        letters.includes('f') ? 'a number' : letters.includes('i') ? 'a whole number' : undefined,
        letters.includes('b') && !letters.includes('i') ? 'true or false' : undefined,
        /[lL]/.test(letters) ? (letters.includes('l') ? 'a list' : 'a list of text') : undefined,
        letters.includes('m') ? 'a mapping' : undefined,
    ].filter((word) => word !== undefined);
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

;// CONCATENATED MODULE: ./lib/config/inspect/rules/limit-type.js



const limitType = {
    id: 'limit-type',
    severity: 'error',
    effect: 'calls-fail',
    summary: 'A limit of `model_info` is not a number.',
    why: 'LiteLLM loads `max_tokens`, `max_input_tokens` and `max_output_tokens` as they are written. If one is text that is not a number, every call reaches the provider and then fails with status 500. A number in quotes is text too: remove the quotes.',
    example: {
        bad: oneEntry({ info: 'max_input_tokens: 128k' }),
        good: oneEntry({ info: 'max_input_tokens: 128000' }),
    },
    check({ keys, value }, report) {
        for (const key of LIMITS) {
            for (const { at } of valuesOf(keys.info, key)) {
                const read = value(at.node);
                if (typeof read === 'number' || read === null)
                    continue;
                const inQuotes = typeof read === 'string' && /^\d+$/.test(read) && plainScalar(at) === undefined;
                if (inQuotes) {
                    const written = at.node.kind === 'scalar' && at.node.style !== 'literal' && at.node.style !== 'folded';
                    const fix = written ? [{ start: at.node.start, end: at.node.end, text: read }] : undefined;
                    const details = {
                        severity: 'warning',
                        effect: 'advice',
                        ...(fix === undefined ? {} : { fix }),
                    };
                    report(at, 'is text: write the number without quotes.', details);
                }
                else if (typeof read === 'string' && isNumeric(read)) {
                    report(at, 'is text in YAML 1.1: write a whole number.', { severity: 'warning', effect: 'advice' });
                }
                else {
                    report(at, 'is not a number. LiteLLM loads it, and every call fails.');
                }
            }
        }
    },
};
const LIMITS = ['max_tokens', 'max_input_tokens', 'max_output_tokens'];

;// CONCATENATED MODULE: ./lib/config/inspect/rules/literal-secret.js


const literalSecret = {
    id: 'literal-secret',
    severity: 'notice',
    effect: 'advice',
    summary: 'The file contains a credential in plain text.',
    why: 'Everybody who can read the repository can use the credential, even after a later commit removes it. Set an environment variable and refer to it: `os.environ/NAME`. The check never shows the value.',
    example: {
        bad: oneEntry({ params: 'api_key: 0123456789abcdef0123456789abcdef' }),
        good: oneEntry({ params: 'api_key: os.environ/AZURE_API_KEY' }),
    },
    check(document, report) {
        for (const { at } of secretsOf(document))
            report(at, 'is a credential in plain text. Use `os.environ/NAME`.');
    },
};

;// CONCATENATED MODULE: ./lib/config/inspect/rules/master-key.js


const weakMasterKey = {
    id: 'weak-master-key',
    severity: 'error',
    effect: 'does-not-start',
    since: '1.106',
    summary: '`general_settings.master_key` is empty, or the example key of LiteLLM’s documentation.',
    why: 'LiteLLM does not start with an empty key, or with `sk-1234`, which everybody knows. Create a key (`echo "sk-$(openssl rand -hex 32)"`), set it as an environment variable, and refer to it: `os.environ/LITELLM_MASTER_KEY`.',
    example: {
        bad: oneEntry({ rest: 'general_settings:\n  master_key: sk-1234' }),
        good: oneEntry({ rest: 'general_settings:\n  master_key: os.environ/LITELLM_MASTER_KEY' }),
    },
    check(document, report) {
        const at = masterKey(document);
        const key = at && document.value(at.node);
        if (at === undefined || isPermitted(document))
            return;
        if (key === 'sk-1234')
            report(at, 'is the example key of LiteLLM’s documentation. LiteLLM does not start.');
        if (key === '')
            report(at, 'is empty. LiteLLM does not start.');
    },
};
const missingMasterKey = {
    id: 'missing-master-key',
    severity: 'notice',
    effect: 'does-not-start',
    since: '1.106',
    summary: 'The config has `general_settings` without a `master_key`.',
    why: 'LiteLLM does not start without a master key, unless the environment has `LITELLM_MASTER_KEY`. With `--env`, the check reads the environment, and reports an error if the variable is not set.',
    example: {
        bad: oneEntry({ rest: 'general_settings:\n  background_health_checks: true' }),
        good: oneEntry({
            rest: 'general_settings:\n  background_health_checks: true\n  master_key: os.environ/LITELLM_MASTER_KEY',
        }),
    },
    check(document, report) {
        const { root, options } = document;
        const at = masterKey(document);
        const isNull = at !== undefined && document.value(at.node) === null;
        if (root === undefined || (at !== undefined && !isNull) || isPermitted(document))
            return;
        if (child(root, 'include') !== undefined)
            return;
        const general = topSection(document, 'general_settings');
        if (options.env === undefined) {
            if (general !== undefined)
                report(general.at, 'has no `master_key`. LiteLLM does not start unless `LITELLM_MASTER_KEY` is set.');
        }
        else if ((options.env.LITELLM_MASTER_KEY ?? '') === '') {
            const message = 'No `master_key` is set, and `LITELLM_MASTER_KEY` is not set either. LiteLLM does not start.';
            report((general ?? root).at, message, { severity: 'error' });
        }
    },
};
function masterKey(document) {
    const general = topSection(document, 'general_settings');
    return child(general, 'master_key');
}
function isPermitted(document) {
    const general = topSection(document, 'general_settings');
    const at = child(general, 'dangerously_permit_weak_or_unset_master_key');
    return at !== undefined && document.value(at.node) !== false;
}

;// CONCATENATED MODULE: ./lib/config/inspect/rules/mcp-server.js



const SERVER = (name) => oneEntry({ rest: `mcp_servers:\n  ${name}:\n    url: https://mcp.example.com/mcp\n    transport: http` });
const mcpServer = {
    id: 'mcp-server',
    severity: 'error',
    effect: 'does-not-start',
    since: '1.106',
    summary: 'A server of `mcp_servers` is not a mapping, has a `-` in its name, or has an unknown `transport`.',
    why: 'LiteLLM reads every server when it starts. A name must not contain `-`, because LiteLLM puts a `-` between the name of a server and the name of a tool. `transport` must be `sse`, `http` or `stdio`. Otherwise LiteLLM does not start.',
    example: { bad: SERVER('docs-search'), good: SERVER('docs_search') },
    check(document, report) {
        for (const server of within(topSection(document, 'mcp_servers'))) {
            if (document_mapOf(server) === undefined) {
                if (document.value(server.node) !== undefined)
                    report(server, 'is not a mapping. LiteLLM does not start.');
                continue;
            }
            if (server.key.includes('-'))
                report(keySpot(server), `has a \`-\` in its name. LiteLLM does not start. Write ${names_quoted(server.key.replaceAll('-', '_'))}.`);
            const at = child(sectionOf(server), 'transport');
            const read = at && document.value(at.node);
            const isKnown = typeof read === 'string' && (TRANSPORTS.has(read) || read.startsWith('os.environ/'));
            if (at !== undefined && read !== undefined && read !== null && !isKnown)
                report(at, 'is not `sse`, `http` or `stdio`. LiteLLM does not start.');
        }
    },
};
const TRANSPORTS = new Set(['sse', 'http', 'stdio']);

;// CONCATENATED MODULE: ./lib/config/inspect/rules/misplaced-setting.js


const misplacedSetting = {
    id: 'misplaced-setting',
    severity: 'error',
    effect: 'does-not-start',
    summary: 'A setting is in a section where LiteLLM does not read it.',
    why: 'With `health_check_interval` or `health_check_concurrency` in `router_settings`, LiteLLM does not start: they belong to `general_settings`. It ignores `model_group_alias` outside of `router_settings`, and settings of the proxy such as `master_key` outside of `general_settings`.',
    example: {
        bad: oneEntry({ rest: 'router_settings:\n  health_check_interval: 300' }),
        good: oneEntry({
            rest: 'general_settings:\n  master_key: os.environ/LITELLM_MASTER_KEY\n  health_check_interval: 300',
        }),
    },
    check(document, report) {
        for (const [section, key, home, fatal] of MISPLACED) {
            const parent = section === '' ? document.root : topSection(document, section);
            const at = child(parent, key);
            if (at === undefined)
                continue;
            const belongs = `belongs to \`${home}\``;
            if (fatal)
                report(keySpot(at), `${belongs}. LiteLLM does not start.`);
            else
                report(keySpot(at), `${belongs}. LiteLLM ignores it here.`, {
                    severity: 'warning',
                    effect: 'ignored',
                });
        }
    },
};
const MISPLACED = [
    ['router_settings', 'health_check_interval', 'general_settings', true],
    ['router_settings', 'health_check_concurrency', 'general_settings', true],
    ['litellm_settings', 'model_group_alias', 'router_settings', false],
    ['general_settings', 'model_group_alias', 'router_settings', false],
    ['', 'model_group_alias', 'router_settings', false],
    ['', 'fallbacks', 'router_settings', false],
    ['general_settings', 'fallbacks', 'router_settings', false],
    ['', 'master_key', 'general_settings', false],
    ['litellm_settings', 'master_key', 'general_settings', false],
    ['router_settings', 'master_key', 'general_settings', false],
    ['', 'drop_params', 'litellm_settings', false],
    ['router_settings', 'drop_params', 'litellm_settings', false],
    ['general_settings', 'drop_params', 'litellm_settings', false],
    ['', 'routing_strategy', 'router_settings', false],
    ['litellm_settings', 'routing_strategy', 'router_settings', false],
    ['general_settings', 'routing_strategy', 'router_settings', false],
];

;// CONCATENATED MODULE: ./lib/config/inspect/rules/missing-credential.js


const KEY = 'litellm_credential_name';
const PROVIDER = 'github_copilot/';
const THREE = (third) => `model_list:
  - model_name: gpt-4.1
    litellm_params:
      model: github_copilot/gpt-4.1
      litellm_credential_name: copilot
  - model_name: gpt-5.4
    litellm_params:
      model: github_copilot/gpt-5.4
      litellm_credential_name: copilot
  - model_name: gpt-6
    litellm_params:
      model: github_copilot/gpt-6
${third}`;
/** Of the Copilot entries that name a credential all name the same, and they are more than those that name none. */
const missingCredential = {
    id: 'missing-credential',
    severity: 'notice',
    effect: 'differs',
    since: '1.108',
    summary: 'A Copilot entry has no `litellm_credential_name`, but most other Copilot entries have the same one.',
    why: 'With LiteLLM’s per-user Copilot login, calls to an entry without `litellm_credential_name` use the token of the proxy. If you want that, ignore this notice with a comment.',
    example: { bad: THREE(''), good: THREE('      litellm_credential_name: copilot\n') },
    check(document, report) {
        const all = document.entries.filter(({ model }) => model?.startsWith(PROVIDER) === true);
        const without = all.filter((entry) => credentialOf(entry, document) === undefined);
        const names = new Set(all.flatMap((entry) => credentialOf(entry, document) ?? []));
        const [name] = names;
        if (names.size !== 1 || typeof name !== 'string' || without.length * 2 >= all.length)
            return;
        for (const { params, at } of without) {
            report(params?.at ?? at, `has no \`${KEY}\`; most Copilot entries have ${names_quoted(name)}.`);
        }
    },
};
function credentialOf({ params }, { value }) {
    const at = child(params, KEY);
    return at && (value(at.node) ?? null);
}

;// CONCATENATED MODULE: ./lib/config/inspect/rules/missing-model-id.js

const missingModelId = {
    id: 'missing-model-id',
    severity: 'error',
    effect: 'drops-entry',
    summary: '`litellm_params.model` is empty, or names a provider but no model.',
    why: 'LiteLLM drops an entry without a model. With only `github_copilot/`, it sends an empty model to GitHub Copilot, which refuses every call.',
    example: {
        bad: 'model_list:\n  - model_name: gpt-4.1\n    litellm_params:\n      model: ""\n',
        good: 'model_list:\n  - model_name: gpt-4.1\n    litellm_params:\n      model: github_copilot/gpt-4.1\n',
    },
    check({ keys }, report) {
        for (const { entry, at } of valuesOf(keys.params, 'model')) {
            const { model } = entry;
            if (model === '')
                report(at, 'is empty. LiteLLM drops the entry.');
            // others may have a default: an Azure deployment is also named by `api_base`
            else if (model === 'github_copilot/')
                report(at, 'names a provider but no model. Every call fails.', { effect: 'calls-fail' });
        }
    },
};

;// CONCATENATED MODULE: ./lib/config/inspect/rules/mode-endpoint.js


const SERVED = 'model_list:\n  - model_name: gpt-5.3-codex\n    litellm_params:\n      model: github_copilot/gpt-5.3-codex\n    model_info:\n      mode: ';
const modeEndpoint = {
    id: 'mode-endpoint',
    severity: 'error',
    effect: 'calls-fail',
    summary: 'The `mode` of an entry needs an endpoint that, according to the catalogue, the model does not serve.',
    why: '`mode` decides which endpoint LiteLLM calls. A model that serves only `/responses` needs `mode: responses`. A model that does not serve `/responses` must not have that mode. Otherwise every call fails with status 400. Reported only when a catalogue is read: with `--catalogue`, and by the Action’s `mode: check`.',
    example: {
        bad: `${SERVED}chat\n`,
        good: `${SERVED}responses\n`,
        endpoints: { 'github_copilot/gpt-5.3-codex': ['/responses'] },
    },
    check({ keys, value, options }, report) {
        for (const { entry, at } of valuesOf(keys.info, 'mode')) {
            const { model } = entry;
            const endpoints = model === undefined ? undefined : options.endpoints?.get(model);
            if (endpoints === undefined)
                continue;
            const mode = value(at.node);
            const needed = typeof mode === 'string' ? ENDPOINTS[mode] : undefined;
            if (needed === undefined || endpoints.includes(needed))
                continue;
            // LiteLLM reaches Claude through its own /v1/messages whatever the mode
            if (mode === 'chat' && endpoints.includes('/v1/messages') && /claude/i.test(model ?? ''))
                continue;
            const served = endpoints.length === 0 ? 'nothing' : endpoints.map(names_quoted).join(', ');
            report(at, `needs ${names_quoted(needed)}, but the model serves ${served}. Every call fails.`);
        }
    },
};
const ENDPOINTS = {
    chat: '/chat/completions',
    responses: '/responses',
    embedding: '/embeddings',
};

;// CONCATENATED MODULE: ./lib/config/inspect/rules/name-type.js

const nameType = {
    id: 'name-type',
    severity: 'error',
    effect: 'does-not-start',
    summary: 'A `model_name` or `litellm_params.model` is not text.',
    why: 'In YAML 1.1, which LiteLLM reads, `4.1` is a number, `on` is a boolean and `2026-01-01` is a date. LiteLLM does not start with such a name. Put it in quotes.',
    example: {
        bad: 'model_list:\n  - model_name: 4.1\n    litellm_params:\n      model: azure/gpt-4.1\n',
        good: 'model_list:\n  - model_name: "4.1"\n    litellm_params:\n      model: azure/gpt-4.1\n',
    },
    check({ keys }, report) {
        for (const { entry, at } of valuesOf(keys.self, 'model_name'))
            if (entry.name === undefined)
                tell(at, report);
        for (const { entry, at } of valuesOf(keys.params, 'model'))
            if (entry.model === undefined)
                tell(at, report);
    },
};
function tell(at, report) {
    const plain = plainScalar(at);
    const kind = plain === undefined ? undefined : KINDS[resolvePlain(plain.text)];
    if (plain === undefined || kind === undefined) {
        report(at, 'is not text. LiteLLM does not start.');
        return;
    }
    const fix = [{ start: plain.start, end: plain.end, text: `"${plain.text}"` }];
    report(at, `is ${kind} in YAML 1.1, not text: put it in quotes. LiteLLM does not start.`, { fix });
}
const KINDS = {
    int: 'a number',
    float: 'a number',
    bool: 'a boolean',
    timestamp: 'a date',
};

;// CONCATENATED MODULE: ./lib/config/inspect/rules/negative-value.js


const negativeValue = {
    id: 'negative-value',
    severity: 'warning',
    effect: 'differs',
    summary: 'A limit, rate, time, count or cost is negative.',
    why: 'LiteLLM loads negative numbers without a warning. Where LiteLLM enforces a negative limit or rate, it lets no call through. A negative cost reduces the recorded spend.',
    example: {
        bad: oneEntry({ info: 'max_input_tokens: -5' }),
        good: oneEntry({ info: 'max_input_tokens: 128000' }),
    },
    check(document, report) {
        const { keys, value } = document;
        const settings = ['litellm_settings', 'router_settings'].flatMap((name) => within(topSection(document, name)).filter(({ key }) => AMOUNT.test(key)));
        const entries = [...keys.params, ...keys.info].flatMap(([key, values]) => AMOUNT.test(key) ? values.map(({ at }) => at) : []);
        for (const at of [...entries, ...settings]) {
            const read = value(at.node);
            if (typeof read === 'number' && read < 0)
                report(at, 'is negative.');
        }
    },
};
const AMOUNT = /^(?:rpm|tpm|itpm|otpm|weight|timeout|stream_timeout|request_timeout|num_retries|max_retries|cooldown_time|allowed_fails|max_parallel_requests|max_tokens|max_input_tokens|max_output_tokens|max_fallbacks|\w+_cost_per_\w+|\w+_token_cost)$/;

;// CONCATENATED MODULE: ./lib/config/inspect/rules/nested-model-info.js


const nestedModelInfo = {
    id: 'nested-model-info',
    severity: 'warning',
    effect: 'drops-entry',
    summary: '`model_info` is inside `litellm_params`.',
    why: 'LiteLLM reads `model_info` beside `litellm_params`. Inside `litellm_params`, LiteLLM neither shows it nor uses it for routing; it only changes the id of the deployment.',
    example: {
        bad: oneEntry({ params: 'model_info:\n  mode: chat' }),
        good: oneEntry({ info: 'mode: chat' }),
    },
    check({ keys, value }, report) {
        for (const { at } of valuesOf(keys.params, 'model_info')) {
            const read = value(at.node);
            const isMapping = read === undefined || read === null || (typeof read === 'object' && !Array.isArray(read));
            if (isMapping)
                report(keySpot(at), 'is ignored here: it belongs beside `litellm_params`.', { effect: 'ignored' });
            else
                report(at, 'is not a mapping. LiteLLM drops the entry.', { severity: 'error' });
        }
    },
};

;// CONCATENATED MODULE: ./lib/config/inspect/rules/no-models.js


const noModels = {
    id: 'no-models',
    severity: 'warning',
    effect: 'ignored',
    summary: 'The config defines no model.',
    why: 'When `model_list` is missing, empty or null, LiteLLM starts without models and without a warning. Not reported when models come from an included file or from a database (`store_model_in_db: true`).',
    example: { bad: 'model_list: []\n', good: oneEntry({}) },
    check(document, report) {
        const { root, list, value } = document;
        if (root === undefined || document_itemsOf(list).length > 0 || child(root, 'include') !== undefined)
            return;
        const general = topSection(document, 'general_settings');
        const stored = child(general, 'store_model_in_db');
        if (stored !== undefined && value(stored.node) !== false)
            return;
        if (list === undefined)
            report(root.at, 'The config has no `model_list`: LiteLLM serves no model.');
        else
            report(list, 'has no entries: LiteLLM serves no model.');
    },
};

;// CONCATENATED MODULE: ./lib/config/inspect/rules/old-capability.js


const oldCapability = {
    id: 'old-capability',
    severity: 'warning',
    effect: 'ignored',
    summary: 'A capability has a name that LiteLLM does not use.',
    why: 'LiteLLM ignores the key. Its own names are `supports_function_calling` and `supports_response_schema`.',
    example: {
        bad: oneEntry({ info: 'supports_tool_calls: true' }),
        good: oneEntry({ info: 'supports_function_calling: true' }),
    },
    check({ keys }, report) {
        for (const [old, name] of NAMES) {
            for (const { entry, at } of valuesOf(keys.info, old)) {
                const { key } = at.pair;
                const isPlain = key.kind === 'scalar' && key.style === 'plain' && key.props === undefined;
                const fixable = isPlain && child(entry.info, name) === undefined;
                const fix = fixable ? { fix: [{ start: key.start, end: key.end, text: name }] } : {};
                report(keySpot(at), `is ignored: LiteLLM’s name is \`${name}\`.`, fix);
            }
        }
    },
};
const NAMES = [
    ['supports_tool_calls', 'supports_function_calling'],
    ['supports_structured_outputs', 'supports_response_schema'],
];

;// CONCATENATED MODULE: ./lib/config/inspect/known.js

/**
 * A table's names, each with the letters of the types that LiteLLM takes for it (`''`: not known): `s` text, `n` a number as
 * text, `i` whole number, `f` other number, `b` boolean, `l` list, `L` list of text alone, `m` mapping.
 */
function known(table) {
    const read = CACHE.get(table) ?? known_parse(TABLES[table]);
    CACHE.set(table, read);
    return read;
}
/** Made when a rule first asks: most runs check nothing. */
const CACHE = new Map();
function known_parse(text) {
    const names = new Map();
    for (const word of text.trim().split(/\s+/)) {
        const end = word.indexOf('=');
        if (end === -1)
            names.set(word, '');
        else
            names.set(word.slice(0, end), word.slice(end + 1));
    }
    return names;
}

;// CONCATENATED MODULE: ./lib/config/inspect/rules/param-type.js




const paramType = {
    id: 'param-type',
    severity: 'error',
    effect: 'drops-entry',
    summary: 'A value of an entry has a type that LiteLLM does not convert.',
    why: 'When it starts, LiteLLM checks the types of the keys it knows in `litellm_params` and `model_info`. It drops an entry with a wrong type and logs a line, and calls to the entry fail as if it did not exist. It converts text that is a number (`"10"`, `1e-6`), but not a number or a date where it expects text.',
    example: {
        bad: oneEntry({ params: 'rpm: many\napi_version: 2025-04-01' }),
        good: oneEntry({ params: 'rpm: 100\napi_version: "2025-04-01"' }),
    },
    check(document, report) {
        for (const table of ['params', 'info']) {
            for (const [key, values] of document.keys[table]) {
                // a list of organizations makes an entry of each
                const letters = key === 'organization' ? 'snl' : (known(table).get(key) ?? '');
                if (letters === '' || ELSEWHERE.has(key))
                    continue;
                for (const { at } of values)
                    checkValue(document, letters, at, report);
            }
        }
    },
};
function checkValue({ value }, letters, at, report) {
    const read = value(at.node);
    if (read !== undefined && takes(letters, read))
        return;
    const plain = plainScalar(at);
    if (read === undefined) {
        // a date where a moment is expected is one; only text and numbers cannot be dates
        const isDate = plain !== undefined && resolvePlain(plain.text) === 'timestamp';
        if (isDate && !takesDates(letters))
            param_type_tell(at, 'is a date in YAML 1.1, not text: put it in quotes', report, quote(plain));
        return;
    }
    const unquoted = plain !== undefined && letters.includes('s') && typeof read !== 'string';
    if (unquoted)
        param_type_tell(at, `is ${kind(read)} in YAML 1.1, not text: put it in quotes`, report, quote(plain));
    else
        param_type_tell(at, `is not ${wanted(letters)}`, report);
}
/** Moments are taken as text, numbers and dates; no other field takes dates. */
function takesDates(letters) {
    return ['s', 'i', 'f'].every((letter) => letters.includes(letter)) && !letters.includes('b');
}
/** Rules of their own say more about these. */
const ELSEWHERE = new Set(['model', 'id', 'tier', 'extra_headers', 'model_info', 'access_windows']);
function param_type_tell(at, what, report, fix) {
    report(at, `${what}. LiteLLM drops the entry.`, fix === undefined ? {} : { fix });
}
function quote({ start, end, text, }) {
    return [{ start, end, text: `"${text}"` }];
}
function kind(value) {
    return typeof value === 'boolean' ? 'a boolean' : typeof value === 'number' ? 'a number' : 'another value';
}

;// CONCATENATED MODULE: ./lib/config/inspect/rules/plain-data.js



const plainData = {
    id: 'plain-data',
    severity: 'error',
    effect: 'does-not-start',
    since: '1.106',
    summary: '`litellm_settings`, `router_settings` or `general_settings` contains a date, or a key that is not text.',
    why: 'In these sections, LiteLLM accepts only values that JSON has. Otherwise it does not start. In YAML 1.1, unquoted text such as `2026-01-01`, `4.1` and `on` is a date, a number or a boolean, even as a key. Put it in quotes.',
    example: {
        bad: oneEntry({ rest: 'router_settings:\n  model_group_alias:\n    4.1: gpt-4.1' }),
        good: oneEntry({ rest: 'router_settings:\n  model_group_alias:\n    "4.1": gpt-4.1' }),
    },
    check(document, report) {
        for (const name of ['litellm_settings', 'router_settings', 'general_settings']) {
            const section = topSection(document, name);
            if (section !== undefined)
                visit(section, report);
        }
    },
};
function visit(section, report) {
    for (const { target } of walk(section.map)) {
        if (target.kind === 'scalar' && isDate(target))
            plain_data_tell(section, target, 'contains a date', report);
        if (target.kind !== 'map')
            continue;
        for (const pair of target.pairs)
            if (!isMerge(pair) && keyName(pair) === undefined)
                plain_data_tell(section, pair.key, 'has a key that is not text', report);
    }
}
function plain_data_tell({ at: { path } }, node, what, report) {
    const at = { node, path, offset: node.start };
    const plain = plainScalar(at);
    if (plain === undefined) {
        report(at, `${what}. LiteLLM does not start.`);
        return;
    }
    const fix = [{ start: plain.start, end: plain.end, text: `"${plain.text}"` }];
    report(at, `${what}: put it in quotes. LiteLLM does not start.`, { fix });
}
function isDate(node) {
    const plain = plainScalar({ node, path: '', offset: node.start });
    return plain !== undefined && resolvePlain(plain.text) === 'timestamp';
}

;// CONCATENATED MODULE: ./lib/config/inspect/rules/retyped-name.js


const retypedName = {
    id: 'retyped-name',
    severity: 'warning',
    effect: 'calls-fail',
    summary: 'A name in a fallback or an alias is a number or a boolean in YAML 1.1.',
    why: 'In YAML 1.1, `4.1` is a number and `on` is a boolean. LiteLLM compares it with names, which are text, and finds no match. Put it in quotes.',
    example: {
        bad: 'model_list:\n  - model_name: "4.1"\n    litellm_params:\n      model: azure/gpt-4.1\nrouter_settings:\n  fallbacks:\n    - "4.1": [4.1]\n',
        good: 'model_list:\n  - model_name: "4.1"\n    litellm_params:\n      model: azure/gpt-4.1\nrouter_settings:\n  fallbacks:\n    - "4.1": ["4.1"]\n',
    },
    check(document, report) {
        const targets = fallbackSettings(document).flatMap(chains).flatMap(document_itemsOf);
        for (const at of [...targets, ...defaultFallbacks(document).flatMap(document_itemsOf), ...aliases(document)])
            checkName(document, at, report);
    },
};
function checkName({ value }, at, report) {
    const plain = plainScalar(at);
    const read = value(at.node);
    if (plain === undefined || (typeof read !== 'number' && typeof read !== 'boolean'))
        return;
    const kind = resolvePlain(plain.text) === 'bool' ? 'a boolean' : 'a number';
    const fix = [{ start: plain.start, end: plain.end, text: `"${plain.text}"` }];
    report(at, `is ${kind} in YAML 1.1, not a name: put it in quotes.`, { fix });
}

;// CONCATENATED MODULE: ./lib/config/inspect/rules/section-type.js


const sectionType = {
    id: 'section-type',
    severity: 'error',
    effect: 'does-not-start',
    summary: 'A top-level section has the wrong type.',
    why: 'LiteLLM does not start when `litellm_settings` or `general_settings` is a list or text, or when `include` is not a list. It ignores a `router_settings` that is not a mapping.',
    example: {
        bad: oneEntry({ rest: 'litellm_settings:\n  - drop_params: true' }),
        good: oneEntry({ rest: 'litellm_settings:\n  drop_params: true' }),
    },
    check({ root, value }, report) {
        if (root === undefined)
            return;
        for (const [key, { map, list, nullable, ignored, items }] of Object.entries(SECTIONS)) {
            const at = child(root, key);
            const read = at && value(at.node);
            // a value that JSON does not have is one with tags or dates inside: the reader cannot tell its type
            if (at === undefined || read === undefined || (read === null && nullable))
                continue;
            if (items) {
                for (const item of document_itemsOf(at))
                    if (isOther(value(item.node)))
                        report(item, 'is not a mapping. LiteLLM does not start.');
            }
            if ((map && (0,model/* isMap */.j)(read)) || (list && (0,model/* isList */.L)(read)))
                continue;
            const wanted = map ? 'a mapping' : 'a list';
            if (ignored === true)
                report(at, `is not ${wanted}. LiteLLM ignores it.`, { severity: 'warning', effect: 'ignored' });
            else
                report(at, `is not ${wanted}. LiteLLM does not start.`);
        }
    },
};
function isOther(item) {
    return item !== undefined && !(0,model/* isMap */.j)(item);
}
/** Measured with LiteLLM 1.106.2 and 1.109.1. */
const SECTIONS = {
    litellm_settings: { map: true, nullable: true },
    general_settings: { map: true, nullable: true },
    router_settings: { map: true, nullable: true, ignored: true },
    environment_variables: { map: true, nullable: true },
    mcp_servers: { map: true, nullable: true },
    policies: { map: true, nullable: true },
    assistant_settings: { map: true, nullable: true },
    default_vertex_config: { map: true, nullable: true },
    include: { list: true, nullable: false },
    credential_list: { list: true, nullable: true, items: true },
    guardrails: { list: true, nullable: true, items: true },
    prompts: { list: true, nullable: true, items: true },
    search_tools: { list: true, nullable: true, items: true },
    vector_store_registry: { list: true, nullable: true, items: true },
    mcp_tools: { list: true, nullable: true, items: true },
    agent_list: { list: true, nullable: true, items: true },
    files_settings: { list: true, nullable: true },
    finetune_settings: { list: true, nullable: true },
};

;// CONCATENATED MODULE: ./lib/config/inspect/rules/setting-type.js




const settingType = {
    id: 'setting-type',
    severity: 'error',
    effect: 'does-not-start',
    summary: 'A setting has a type that keeps LiteLLM from starting.',
    why: 'When it starts, LiteLLM converts budgets to numbers, goes through lists, and imports modules by their name. LiteLLM reads a single callback such as `callbacks: otel` as the name of a module: write `callbacks: [otel]`. A `master_key` that is a number needs quotes.',
    example: {
        bad: oneEntry({ rest: 'litellm_settings:\n  max_budget: unlimited' }),
        good: oneEntry({ rest: 'litellm_settings:\n  max_budget: 100' }),
    },
    check(document, report) {
        for (const [section, types] of Object.entries(TYPES)) {
            for (const at of within(topSection(document, section))) {
                const letters = Object.hasOwn(types, at.key) ? types[at.key] : undefined;
                if (letters !== undefined && isRead(document, at))
                    setting_type_checkSetting(document, at, letters, report);
            }
        }
    },
};
/**
 * The types with which LiteLLM 1.106.2 and 1.109.1 started, of settings with which they do not start otherwise. `?`: null
 * as well. `0`: an empty list or mapping as well. `.`: text is the name of a module, which has a dot.
 */
const TYPES = {
    litellm_settings: {
        cache_params: 'm0',
        callbacks: 'sl.',
        custom_provider_map: 'l0',
        default_max_internal_user_budget: 'nifb',
        default_team_settings: 'l0',
        failure_callback: 'snlm',
        guardrails: 'l0',
        max_budget: 'nifb',
        max_internal_user_budget: 'nifb',
        max_ui_session_budget: '?nifb',
        model_group_settings: 'm',
        post_call_rules: 's.',
        priority_reservation_settings: 'm',
        success_callback: 'snlm',
        upperbound_key_generate_params: 'm',
    },
    general_settings: {
        coordination_redis: '?m',
        custom_auth: '?sn',
        custom_key_generate: '?s.',
        database_url: '?sn',
        key_management_settings: '?m',
        master_key: '?sn',
        role_permissions: '?l',
        user_api_key_cache_ttl: '?nifb',
    },
    router_settings: {
        default_litellm_params: '?m0',
        health_check_staleness_threshold: '?nifb0',
        model_group_affinity_config: '?m',
        provider_budget_config: '?m',
        routing_groups: '?l0',
    },
};
/** LiteLLM looks at the parameters of a cache that is switched on. */
function isRead(document, { key }) {
    if (key !== 'cache_params')
        return true;
    const settings = topSection(document, 'litellm_settings');
    const cache = child(settings, 'cache');
    return cache !== undefined && document.value(cache.node) === true;
}
function setting_type_checkSetting({ value }, at, letters, report) {
    const read = value(at.node);
    const isEmpty = ((0,model/* isList */.L)(read) && read.length === 0) || ((0,model/* isMap */.j)(read) && Object.keys(read).length === 0);
    if (read === undefined || (isEmpty && letters.includes('0')))
        return;
    if (read === null ? !letters.includes('?') : !takes(letters, read)) {
        report(at, `is not ${wanted(letters)}. LiteLLM does not start.`);
    }
    else if (typeof read === 'string' && letters.includes('.') && !/[./]/.test(read)) {
        const advice = letters.includes('l') ? ` Write ${names_quoted(`[${read}]`)}.` : '';
        const fix = advice === '' ? {} : bracketed(at);
        report(at, `is not the name of a module with a function in it. LiteLLM does not start.${advice}`, fix);
    }
    else if (typeof read === 'string' && read !== '' && LETTER_BY_LETTER.has(at.key)) {
        const details = { severity: 'warning', effect: 'ignored', ...bracketed(at) };
        report(at, `is not a list: LiteLLM reads it letter by letter. Write ${names_quoted(`[${read}]`)}.`, details);
    }
}
const LETTER_BY_LETTER = new Set(['success_callback', 'failure_callback']);
function bracketed(at) {
    const plain = plainScalar(at);
    return plain === undefined
        ? {}
        : { fix: [{ start: plain.start, end: plain.end, text: `[${plain.text}]` }] };
}

;// CONCATENATED MODULE: ./lib/config/inspect/rules/shared-backend.js

const shared_backend_PAIR = (limit) => `model_list:
  - model_name: gpt-4.1
    litellm_params:
      model: github_copilot/gpt-4.1
    model_info:
      max_input_tokens: 128000
  - model_name: gpt-4.1-fast
    litellm_params:
      model: github_copilot/gpt-4.1
    model_info:
      max_input_tokens: ${limit}
`;
const sharedBackend = {
    id: 'shared-backend',
    severity: 'warning',
    effect: 'differs',
    since: '1.106',
    summary: 'Two entries with the same `litellm_params.model` have different values for `mode`, a limit or a `supports_…` key.',
    why: 'LiteLLM stores these values once for each `litellm_params.model`, not once for each entry. The last entry decides for all of them. Write the same values, or use one entry and an alias in `router_settings.model_group_alias`.',
    example: { bad: shared_backend_PAIR(64000), good: shared_backend_PAIR(128000) },
    check({ keys, value }, report) {
        for (const [key, values] of keys.info) {
            if (!SHARED.test(key))
                continue;
            const first = new Map();
            for (const { entry, at } of values) {
                const { model } = entry;
                if (model === undefined || model.includes('*'))
                    continue;
                const other = first.get(model);
                if (other === undefined)
                    first.set(model, at);
                else if (value(other.node) !== value(at.node)) {
                    const message = `differs from ${other.path}. LiteLLM uses the last value for every entry of ${names_quoted(model)}.`;
                    report(at, message, { related: [{ at: other, message: 'The other value.' }] });
                }
            }
        }
    },
};
const SHARED = /^(?:mode|max_tokens|max_input_tokens|max_output_tokens|supports_\w+)$/;

;// CONCATENATED MODULE: ./lib/config/inspect/rules/supported-endpoints.js

const supportedEndpoints = {
    id: 'supported-endpoints',
    severity: 'warning',
    effect: 'calls-fail',
    summary: 'A GitHub Copilot entry has `supported_endpoints`.',
    why: 'If the list contains `/v1/responses` and the mode is `chat`, LiteLLM sends calls to that endpoint without the editor headers, and Copilot refuses them with status 400. The list does not replace `mode: responses` either. Remove it.',
    example: {
        bad: 'model_list:\n  - model_name: gpt-4.1\n    litellm_params:\n      model: github_copilot/gpt-4.1\n    model_info:\n      supported_endpoints: [/v1/responses]\n',
        good: 'model_list:\n  - model_name: gpt-4.1\n    litellm_params:\n      model: github_copilot/gpt-4.1\n',
    },
    check({ keys }, report) {
        for (const part of [keys.params, keys.info]) {
            for (const { entry, at } of valuesOf(part, 'supported_endpoints')) {
                if (entry.model?.startsWith('github_copilot/') === true)
                    report(keySpot(at), 'makes LiteLLM call `/v1/responses` without editor headers: remove it.');
            }
        }
    },
};

;// CONCATENATED MODULE: ./lib/config/inspect/rules/text-number.js




const textNumber = {
    id: 'text-number',
    severity: 'warning',
    effect: 'differs',
    summary: 'A cost such as `1e-6` is text in YAML 1.1.',
    why: 'YAML 1.1 requires a dot and a sign in a number with an exponent: `1.0e-6`. LiteLLM converts the costs that it knows by name; for these the rule reports a notice. It loads other costs as text, shows them as text in `/model/info`, and converts them only to compute with them.',
    example: {
        bad: oneEntry({ info: 'input_cost_per_token: 1e-6' }),
        good: oneEntry({ info: 'input_cost_per_token: 1.0e-6' }),
    },
    check({ keys }, report) {
        for (const table of ['params', 'info']) {
            for (const [key, values] of keys[table]) {
                if (!key.includes('cost'))
                    continue;
                const converted = (known(table).get(key) ?? '').includes('f');
                for (const { at } of values) {
                    const plain = text_number_textOf(at);
                    if (plain === undefined)
                        continue;
                    const fix = [{ start: plain.start, end: plain.end, text: asFloat(plain.text) }];
                    const details = converted ? { severity: 'notice', effect: 'advice', fix } : { fix };
                    const what = converted ? 'LiteLLM converts it' : 'LiteLLM loads it as text';
                    report(at, `is text in YAML 1.1. ${what}. Write \`${asFloat(plain.text)}\`.`, details);
                }
            }
        }
    },
};
function text_number_textOf(at) {
    const plain = plainScalar(at);
    const isText = plain !== undefined &&
        resolvePlain(plain.text) === 'str' &&
        /e/i.test(plain.text) &&
        isNumeric(plain.text);
    return isText ? plain : undefined;
}
/** The same number as every version of YAML reads it. */
function asFloat(text) {
    const [, mantissa = '', sign = '', digits = ''] = /^(.+)e([-+]?)(\d+)$/i.exec(text) ?? [];
    return `${mantissa.includes('.') ? mantissa : `${mantissa}.0`}e${sign === '' ? '+' : sign}${digits}`;
}

;// CONCATENATED MODULE: ./lib/config/inspect/rules/timeout-type.js



const timeoutType = {
    id: 'timeout-type',
    severity: 'error',
    effect: 'calls-fail',
    since: '1.106',
    summary: 'A `timeout` of an entry or of `router_settings`, or `request_timeout`, is text that is not a number.',
    why: 'LiteLLM starts, and calls fail with status 500: with a `timeout` of an entry, every call to it; otherwise, all calls. A timeout is a number of seconds, without a unit.',
    example: { bad: oneEntry({ params: 'timeout: 60s' }), good: oneEntry({ params: 'timeout: 60' }) },
    check(document, report) {
        const timeouts = [
            ...valuesOf(document.keys.params, 'timeout').map(({ at }) => at),
            child(topSection(document, 'router_settings'), 'timeout'),
            child(topSection(document, 'litellm_settings'), 'request_timeout'),
        ];
        for (const at of timeouts)
            if (at !== undefined)
                checkTimeout(document, at, report);
    },
};
function checkTimeout({ value }, at, report) {
    const read = value(at.node);
    // an empty text is read as no timeout
    if (typeof read !== 'string' || read === '' || isNumeric(read) || read.startsWith('os.environ/'))
        return;
    report(at, 'is not a number of seconds. Every call fails.');
}

;// CONCATENATED MODULE: ./lib/config/inspect/rules/unknown-alias-target.js


const unknownAliasTarget = {
    id: 'unknown-alias-target',
    severity: 'warning',
    effect: 'calls-fail',
    summary: 'An alias refers to a model that no entry defines.',
    why: 'LiteLLM starts, does not list the alias, and refuses each call to it with status 400.',
    example: {
        bad: oneEntry({ rest: 'router_settings:\n  model_group_alias:\n    gpt-4: gpt-4o' }),
        good: oneEntry({ rest: 'router_settings:\n  model_group_alias:\n    gpt-4: gpt-4.1' }),
    },
    check(document, report) {
        const names = callable(document);
        for (const alias of aliases(document)) {
            const target = aliasTarget(document, alias);
            if (target !== undefined && !names.answers(target))
                report(alias, `refers to a model that no entry defines: ${names_quoted(target)}. Every call to it fails.`);
        }
    },
};

;// CONCATENATED MODULE: ./lib/config/inspect/rules/unknown-credential.js



const LIST = 'credential_list:\n  - credential_name: azure\n    credential_values: {api_key: os.environ/AZURE_API_KEY}\n    credential_info: {}';
const unknownCredential = {
    id: 'unknown-credential',
    severity: 'warning',
    effect: 'ignored',
    summary: '`litellm_credential_name` refers to a credential that `credential_list` does not define.',
    why: 'LiteLLM uses the credentials of the proxy instead. Not reported when the config has no `credential_list`, because credentials can also be in LiteLLM’s database.',
    example: {
        bad: oneEntry({ params: 'litellm_credential_name: azur', rest: LIST }),
        good: oneEntry({ params: 'litellm_credential_name: azure', rest: LIST }),
    },
    check({ root, keys, value }, report) {
        const list = child(root, 'credential_list');
        if (root === undefined || list === undefined || child(root, 'include') !== undefined)
            return;
        const names = new Set(document_itemsOf(list).map(({ node }) => {
            const read = value(node);
            return (0,model/* isMap */.j)(read) ? read.credential_name : undefined;
        }));
        for (const { at } of valuesOf(keys.params, 'litellm_credential_name')) {
            const name = value(at.node);
            if (typeof name !== 'string' || names.has(name) || name.startsWith('os.environ/'))
                continue;
            report(at, `refers to a credential that \`credential_list\` does not define: ${names_quoted(name)}.`);
        }
    },
};

;// CONCATENATED MODULE: ./lib/config/inspect/rules/unknown-fallback.js



const unknownFallback = {
    id: 'unknown-fallback',
    severity: 'warning',
    effect: 'calls-fail',
    summary: 'A fallback is for a model that no entry defines, or refers to one.',
    why: 'LiteLLM starts. It never uses a fallback for a name that nobody can call. If a fallback refers to a missing model, the caller gets the error of the first call. A name is a `model_name`, a `model_info.id` or an alias.',
    example: {
        bad: oneEntry({ rest: 'router_settings:\n  fallbacks:\n    - gpt-4.1: [gpt-4o-mini]' }),
        good: oneEntry({ rest: 'router_settings:\n  fallbacks:\n    - gpt-4.1: [gpt-4.1]' }),
    },
    check(document, report) {
        const names = callable(document);
        for (const setting of fallbackSettings(document)) {
            for (const chain of chains(setting)) {
                if (chain.key !== '*' && !names.answers(chain.key))
                    report(keySpot(chain), `is for ${names_quoted(chain.key)}, a model that no entry defines.`);
                for (const target of document_itemsOf(chain))
                    checkTarget(document, target, names, report);
            }
        }
        for (const setting of defaultFallbacks(document))
            for (const target of document_itemsOf(setting))
                checkTarget(document, target, names, report);
    },
};
function checkTarget({ value }, at, names, report) {
    const name = value(at.node);
    if (typeof name === 'string' && !names.answers(name))
        report(at, `refers to a model that no entry defines: ${names_quoted(name)}.`);
}

// EXTERNAL MODULE: ./lib/config/inspect/nearest.js
var nearest = __webpack_require__(367);
;// CONCATENATED MODULE: ./lib/config/inspect/rules/unknown-key.js





const unknownKey = {
    id: 'unknown-key',
    severity: 'warning',
    effect: 'ignored',
    summary: 'A key is probably misspelled: it is similar to one that LiteLLM knows.',
    why: 'LiteLLM accepts any key. It ignores a key that it does not know or, in `litellm_params`, sends it to the provider. Only keys that differ from a known one by a letter or two are reported, because many sections can contain your own keys.',
    example: {
        bad: oneEntry({ info: 'support_vision: true', rest: 'litelm_settings:\n  drop_parms: true' }),
        good: oneEntry({ info: 'supports_vision: true', rest: 'litellm_settings:\n  drop_params: true' }),
    },
    check(document, report) {
        const { root, sections, keys } = document;
        checkSection(root, 'topLevel', report);
        for (const [name, table] of unknown_key_SECTIONS)
            checkSection(sections.get(name), table, report);
        // What was written under a misspelled name is looked at as what it was meant to be.
        for (const [name, section] of sections) {
            if (known('topLevel').has(name))
                continue;
            const table = unknown_key_SECTIONS.get((0,nearest/* nearest */.p)(name, known('topLevel').keys()) ?? '');
            if (table !== undefined)
                checkSection(section, table, report);
        }
        for (const [part, names] of [
            ['self', unknown_key_ENTRY],
            ['params', known('params')],
            ['info', known('info')],
        ]) {
            for (const [key, values] of keys[part]) {
                const meant = unknown_key_misspelled(key, names);
                if (meant === undefined)
                    continue;
                const isMisplaced = part === 'params' && known('info').has(key);
                for (const { entry, at } of values) {
                    if (isMisplaced)
                        report(keySpot(at), 'is not a key of `litellm_params`. It belongs in `model_info`.');
                    else
                        unknown_key_tell(at, meant, entry[part], report);
                }
            }
        }
    },
};
const unknown_key_SECTIONS = new Map([
    ['litellm_settings', 'litellmSettings'],
    ['router_settings', 'routerSettings'],
    ['general_settings', 'generalSettings'],
]);
const unknown_key_ENTRY = new Map(['model_name', 'litellm_params', 'model_info', 'blocked'].map((name) => [name, '']));
function checkSection(section, table, report) {
    for (const at of within(section)) {
        const meant = unknown_key_misspelled(at.key, known(table));
        if (meant !== undefined)
            unknown_key_tell(at, meant, section, report);
    }
}
/** The known key that an unknown one was probably meant to be. */
function unknown_key_misspelled(key, names) {
    if (names.has(key) || key.startsWith('x-') || known('otherNames').has(key))
        return undefined;
    return (0,nearest/* nearest */.p)(key, names.keys());
}
function unknown_key_tell(at, meant, section, report) {
    const { key } = at.pair;
    const isPlain = key.kind === 'scalar' && key.style === 'plain' && key.props === undefined;
    const fixable = isPlain && child(section, meant) === undefined;
    const fix = fixable ? { fix: [{ start: key.start, end: key.end, text: meant }] } : {};
    report(keySpot(at), `is not a key that LiteLLM knows. Did you mean ${names_quoted(meant)}?`, fix);
}

;// CONCATENATED MODULE: ./lib/config/inspect/rules/unknown-mode.js





const unknownMode = {
    id: 'unknown-mode',
    severity: 'warning',
    effect: 'ignored',
    summary: '`model_info.mode` is not a mode that LiteLLM knows.',
    why: 'LiteLLM accepts any text, and routes calls as if `mode` were missing.',
    example: { bad: oneEntry({ info: 'mode: response' }), good: oneEntry({ info: 'mode: responses' }) },
    check({ keys, value }, report) {
        for (const { at } of valuesOf(keys.info, 'mode')) {
            const read = value(at.node);
            if (read === null || (typeof read === 'string' && known('modes').has(read)))
                continue;
            const meant = typeof read === 'string' ? (0,nearest/* nearest */.p)(read, known('modes').keys()) : undefined;
            const direct = at.node.kind === 'scalar' && at.node.style === 'plain' && at.node.props === undefined;
            const fix = meant === undefined || !direct
                ? {}
                : { fix: [{ start: at.node.start, end: at.node.end, text: meant }] };
            const advice = meant === undefined ? '' : ` Did you mean ${names_quoted(meant)}?`;
            report(at, `is not a mode that LiteLLM knows. LiteLLM routes calls as if it were missing.${advice}`, fix);
        }
    },
};

;// CONCATENATED MODULE: ./lib/config/inspect/rules/unknown-provider.js






const unknownProvider = {
    id: 'unknown-provider',
    severity: 'error',
    effect: 'drops-entry',
    summary: '`litellm_params.model` does not begin with a provider that LiteLLM knows.',
    why: 'The part before the first `/` names the provider. LiteLLM drops an entry whose provider it does not know, unless `custom_llm_provider`, a known `api_base`, or `custom_provider_map` names one. Some models need no provider (`gpt-4o`, `claude-…`), because LiteLLM lists them.',
    example: {
        bad: 'model_list:\n  - model_name: gpt-4.1\n    litellm_params:\n      model: github-copilot/gpt-4.1\n',
        good: 'model_list:\n  - model_name: gpt-4.1\n    litellm_params:\n      model: github_copilot/gpt-4.1\n',
    },
    check(document, report) {
        const own = ownProviders(document);
        if (own.open)
            return;
        for (const value of valuesOf(document.keys.params, 'model'))
            checkModel(document, value, own.names, report);
    },
};
function checkModel(document, { entry: { params, model = '' }, at }, own, report) {
    if (model === '' || model.startsWith('os.environ/'))
        return;
    const given = (key) => {
        const spot = child(params, key);
        return spot === undefined ? undefined : document.value(spot.node);
    };
    const isKnown = (name) => known('providers').has(name) || own.has(name);
    const named = given('custom_llm_provider');
    if (typeof named === 'string' && named !== '') {
        const spot = child(params, 'custom_llm_provider') ?? at;
        if (!named.startsWith('os.environ/') && !isKnown(named))
            unknown_provider_tell(document, spot, named, undefined, report);
        return;
    }
    const [prefix = ''] = model.split('/', 1);
    const hasPrefix = model.includes('/');
    if (hasPrefix && (isKnown(prefix) || known('promptProviders').has(prefix)))
        return;
    if (truthy(given('use_litellm_proxy')) || servesKnownEndpoint(given('api_base')))
        return;
    if (!hasPrefix && known('providers').has(model)) {
        report(at, 'names a provider but no model. LiteLLM drops the entry.');
        return;
    }
    if (!hasPrefix && isBare(model))
        return;
    if (known('bareModels').has(model) || isPattern(model))
        return;
    if (hasPrefix) {
        const written = at.node.kind === 'scalar' && at.node.style === 'plain' && at.node.props === undefined;
        unknown_provider_tell(document, at, prefix, written ? at.node.start : undefined, report);
    }
    else if (isOfKnownFamily(model)) {
        report(at, `is not a model that LiteLLM ${document.options.version} lists, and has no provider before it. LiteLLM drops the entry, unless the price list that it loads when it starts has the model. Write the provider before it, such as ${names_quoted(`openai/${model}`)}.`, { severity: 'warning' });
    }
    else {
        report(at, `has no provider before it. LiteLLM drops the entry. Write the provider before it, such as ${names_quoted(`openai/${model}`)}.`);
    }
}
function unknown_provider_tell(document, at, name, start, report) {
    const meant = SYNONYMS[name.toLowerCase()] ?? (0,nearest/* nearest */.p)(name, known('providers').keys());
    const advice = meant === undefined ? '' : ` Did you mean ${names_quoted(meant)}?`;
    const fix = meant === undefined || start === undefined
        ? {}
        : { fix: [{ start, end: start + name.length, text: meant }] };
    const { version } = document.options;
    // of what came after the tables nothing is known for sure
    const isNewer = version_compare(version, TABLES.versions.at(-1) ?? version) > 0;
    const message = `names the provider ${names_quoted(name)}, which LiteLLM does not know. LiteLLM drops the entry.${advice}`;
    report(at, message, isNewer ? { ...fix, severity: 'warning' } : fix);
}
/** Names that people use for a provider, and that are no spelling mistake. */
const SYNONYMS = {
    copilot: 'github_copilot',
    google: 'gemini',
    google_ai_studio: 'gemini',
    aws: 'bedrock',
    azure_openai: 'azure',
    vertex: 'vertex_ai',
    grok: 'xai',
    together: 'together_ai',
    fireworks: 'fireworks_ai',
};
/** Names that LiteLLM finds a provider for by how they look. */
function isBare(model) {
    return (model === '*' ||
        model.startsWith('gpt-image') ||
        model.startsWith('amazon_nova') ||
        /ft:gpt-(?:3\.5-turbo|4)/.test(model));
}
function isPattern(model) {
    const isReplicate = /:[0-9a-f]{64}$/.test(model);
    return (isReplicate || [...known('barePatterns').keys()].some((pattern) => new RegExp(pattern, 'i').test(model)));
}
/** LiteLLM loads its list of models when it starts: a newer one may have a new model of a family that is known. */
function isOfKnownFamily(model) {
    const family = familyOf(model);
    return (family !== '' &&
        [...known('bareModels').keys()].some((name) => name.toLowerCase().startsWith(family) && familyOf(name) === family));
}
function familyOf(model) {
    return /^[a-z]+(?=[-\d]|$)/i.exec(model)?.[0].toLowerCase() ?? '';
}
function servesKnownEndpoint(base) {
    if (typeof base !== 'string')
        return false;
    return (base.startsWith('os.environ/') ||
        [...known('endpoints').keys()].some((endpoint) => base.includes(endpoint.replace(/^https?:\/\//, '').replace(/\/$/, ''))));
}
function truthy(value) {
    return value !== undefined && value !== null && value !== false && value !== '';
}
/** Providers that the config itself defines. `open`: their names are not known. */
function ownProviders(document) {
    const settings = topSection(document, 'litellm_settings');
    const at = child(settings, 'custom_provider_map');
    if (at === undefined)
        return { names: new Set(), open: false };
    const read = document.value(at.node);
    const items = (0,model/* isList */.L)(read) ? read : [];
    const names = items.flatMap((item) => (0,model/* isMap */.j)(item) && typeof item.provider === 'string' ? [item.provider] : []);
    return { names: new Set(names), open: names.length < items.length || !(0,model/* isList */.L)(read) };
}

;// CONCATENATED MODULE: ./lib/config/inspect/rules/unknown-strategy.js





const unknownStrategy = {
    id: 'unknown-strategy',
    severity: 'error',
    effect: 'does-not-start',
    summary: '`router_settings.routing_strategy` is not a strategy that LiteLLM knows.',
    why: 'LiteLLM does not start with a strategy that it does not know.',
    example: {
        bad: oneEntry({ rest: 'router_settings:\n  routing_strategy: fast' }),
        good: oneEntry({ rest: 'router_settings:\n  routing_strategy: simple-shuffle' }),
    },
    check(document, report) {
        const router = topSection(document, 'router_settings');
        const at = child(router, 'routing_strategy');
        const read = at && document.value(at.node);
        if (at === undefined || read === null || (typeof read === 'string' && known('strategies').has(read)))
            return;
        if (typeof read === 'string' && read.startsWith('os.environ/'))
            return;
        const meant = typeof read === 'string' ? (0,nearest/* nearest */.p)(read, known('strategies').keys()) : undefined;
        const advice = meant === undefined
            ? ` It knows ${[...known('strategies').keys()].map(names_quoted).join(', ')}.`
            : ` Did you mean ${names_quoted(meant)}?`;
        report(at, `is not a routing strategy that LiteLLM knows. LiteLLM does not start.${advice}`);
    },
};

;// CONCATENATED MODULE: ./lib/config/inspect/rules/unknown-tag.js

const unknownTag = {
    id: 'unknown-tag',
    severity: 'error',
    effect: 'does-not-start',
    summary: 'A value has a YAML tag that LiteLLM does not read.',
    why: 'LiteLLM reads the file with PyYAML\u2019s safe loader, which knows only the tags of YAML itself. It does not start with other tags, such as `!vault` or `!reference`, unless another program replaces them first.',
    example: {
        bad: oneEntry({ params: 'api_key: !vault azure' }),
        good: oneEntry({ params: 'api_key: os.environ/AZURE_API_KEY' }),
    },
    check({ src, values }, report) {
        if (!src.text.includes('!'))
            return;
        const reported = new Set();
        const look = (node) => {
            const { props } = node;
            if (props?.tag === undefined || KNOWN.test(props.tag) || reported.has(node))
                return;
            reported.add(node);
            report({ node, path: '', offset: props.start }, 'This is not a standard YAML tag. LiteLLM does not start.');
        };
        for (const { target } of values()) {
            look(target);
            if (target.kind !== 'map')
                continue;
            for (const { key } of target.pairs)
                look(key);
        }
    },
};
const KNOWN = /^(?:!|tag:yaml\.org,2002:(?:null|bool|int|float|binary|timestamp|omap|pairs|set|str|seq|map|merge|value))$/;

;// CONCATENATED MODULE: ./lib/config/inspect/rules/unquoted-date.js


const unquotedDate = {
    id: 'unquoted-date',
    severity: 'notice',
    effect: 'advice',
    summary: 'A date of `model_info` is not in quotes.',
    why: 'In YAML 1.1, unquoted text of this form is a date. LiteLLM 1.106 and 1.109 accept `deprecation_date` in both forms. Other programs that read the file may expect text, as LiteLLM’s own price list has it.',
    example: {
        bad: oneEntry({ info: 'deprecation_date: 2026-09-01' }),
        good: oneEntry({ info: 'deprecation_date: "2026-09-01"' }),
    },
    check({ keys }, report) {
        for (const [key, values] of keys.info) {
            if (!key.endsWith('_date'))
                continue;
            for (const { at } of values) {
                const plain = plainScalar(at);
                if (plain === undefined || resolvePlain(plain.text) !== 'timestamp')
                    continue;
                const fix = [{ start: plain.start, end: plain.end, text: `"${plain.text}"` }];
                report(at, 'is a date in YAML 1.1, not text: put it in quotes.', { fix });
            }
        }
    },
};

;// CONCATENATED MODULE: ./lib/config/inspect/rules/unused-ignore.js

/** Its findings are made where the comments are applied, when the other rules are done. */
const unusedIgnore = {
    id: 'unused-ignore',
    severity: 'warning',
    effect: 'ignored',
    summary: 'A comment ignores a rule that reports nothing there.',
    why: 'The comment would hide a later finding. Remove it, or correct the id of the rule. A comment applies to its own line or, if it is alone on its line, to the next one.',
    example: {
        bad: oneEntry({ params: 'rpm: 10 # copilot-model-sync: ignore duplicate-key' }),
        good: oneEntry({ params: 'rpm: 10' }),
    },
    check() { },
};

;// CONCATENATED MODULE: ./lib/config/inspect/rules/index.js




















































/** Every rule, in the order of the documentation: the file, entries, what they contain, settings, references, credentials. */
const RULES = [
    emptyConfig,
    sectionType,
    plainData,
    unknownTag,
    duplicateKey,
    unknownKey,
    includedSettings,
    missingInclude,
    noModels,
    entryShape,
    nameType,
    entryKey,
    duplicateEntry,
    balancedName,
    sharedBackend,
    unknownProvider,
    missingModelId,
    autoRouter,
    paramType,
    entryLabel,
    accessWindows,
    limitType,
    timeoutType,
    negativeValue,
    capabilityType,
    unknownMode,
    modeEndpoint,
    textNumber,
    unquotedDate,
    nestedModelInfo,
    cacheModelsFor,
    supportedEndpoints,
    oldCapability,
    headersType,
    partialHeaders,
    capitalHeaders,
    credentialShape,
    unknownCredential,
    missingCredential,
    settingType,
    guardrailShape,
    mcpServer,
    misplacedSetting,
    unknownStrategy,
    fallbackShape,
    unknownFallback,
    aliasShape,
    unknownAliasTarget,
    aliasHidesEntry,
    aliasWithoutFallbacks,
    retypedName,
    weakMasterKey,
    missingMasterKey,
    envReference,
    envUnset,
    literalSecret,
    unusedIgnore,
];

;// CONCATENATED MODULE: ./lib/config/inspect/index.js










/**
 * What LiteLLM would refuse, drop, ignore or do differently than the config's author expects, in the order of the file.
 * A file that does not exist yet has no findings.
 */
function findings(config, options = {}) {
    const known = { ...options, version: options.version ?? NEWEST };
    const document = documentOf(config, known);
    if (document === undefined)
        return [];
    const redact = redactor(document);
    const comments = ignores(document);
    const rules = RULES.filter((rule) => applies(rule, known.version) &&
        options.ignore?.includes(rule.id) !== true &&
        isWanted(rule, options.only, comments.length > 0));
    const found = rules.flatMap((rule) => findingsOf(rule, document, config, redact));
    const { kept, unused } = ignoredBy(comments, found);
    return inOrder([...kept, ...(options.ignore?.includes('unused-ignore') === true ? [] : unused)]);
}
/** The newest LiteLLM that the tables were made from. */
const NEWEST = TABLES.versions.at(-1) ?? '';
/** A comment that ignores a rule is a warning when the rule reports nothing, so it takes the rules of notices to know. */
function isWanted({ severity, effect }, only, hasComments) {
    if (only === undefined || effect === 'does-not-start' || effect === 'drops-entry')
        return true;
    return only === 'serious' && (severity !== 'notice' || hasComments);
}
function findingsOf(rule, document, config, redact) {
    const { src } = document;
    const found = [];
    rule.check(document, (at, message, details = {}) => {
        const entry = /^model_list\[(\d+)\]/.exec(at.path)?.[1];
        found.push({
            rule: rule.id,
            severity: details.severity ?? rule.severity,
            effect: details.effect ?? rule.effect,
            place: src.place(at.offset),
            length: shownLength(document, at),
            message: redact(at.path === '' ? message : `${at.path} ${message}`),
            excerpt: redact(excerpt(document, config, at.offset)),
            ...(entry === undefined ? {} : { entry: Number(entry) }),
            ...(details.related === undefined
                ? {}
                : {
                    related: details.related.map(({ at: { offset }, message: text }) => ({
                        place: src.place(offset),
                        message: text,
                    })),
                }),
            ...(details.fix === undefined ? {} : { fix: fileEdits(config, details.fix) }),
        });
    });
    // Rules go from key to key. Of findings at one place, such as a map that entries merge, the first entry's come first.
    return found.toSorted(({ entry: a = LAST }, { entry: b = LAST }) => a - b);
}
const LAST = Number.MAX_SAFE_INTEGER;
/** The line that an offset is on, as it is in the file. */
function excerpt({ src }, config, offset) {
    const { host } = internals(config);
    const line = src.place(offset).line ?? 1;
    return lineText(host?.outer ?? src, line - 1);
}
/** To the end of the value, or of its first line. */
function shownLength({ src }, { node, offset }) {
    const end = Math.min(node.end, lineEnd(src, lineAt(src.starts, offset)));
    return Math.max(1, end - offset);
}
function inOrder(found) {
    return found.toSorted((a, b) => (a.place.line ?? 0) - (b.place.line ?? 0) || (a.place.column ?? 0) - (b.place.column ?? 0));
}
/** Edits of the document → edits of the file, which differ when the config is inside a block scalar. */
function fileEdits(config, edits) {
    const { host } = internals(config);
    return host === undefined ? edits : outerEdits(host, edits);
}

;// CONCATENATED MODULE: ./lib/config/inspect/fix.js




/** More corrections than this in one file are no mistakes of a person. */
const MOST_FIXES = 500;
/**
 * Makes the one right correction of each finding that has one, one after the other. After each the file is read and checked
 * again: the correction is made only if the finding has disappeared and no error has appeared. Nothing but the
 * characters of the finding changes.
 */
function fixFindings(config, options = {}) {
    let current = config;
    let found = findings(current, options);
    const fixed = [];
    const refused = new Set();
    while (fixed.length < MOST_FIXES) {
        const next = found.find((finding) => finding.fix !== undefined && !refused.has(identity(finding)));
        if (next === undefined)
            break;
        const corrected = correct(current, next);
        const after = corrected && findings(corrected, options);
        if (corrected === undefined || after === undefined || !isBetter(found, after, next)) {
            refused.add(identity(next));
            continue;
        }
        fixed.push(next);
        current = corrected;
        found = after;
    }
    return { text: current.text, fixed };
}
function correct(config, { fix }) {
    const text = splice(config.text, sorted(fix ?? []));
    if (text === undefined || text === config.text)
        return undefined;
    const { path, pointer } = config;
    const read = readConfig({ path, bytes: encode(text), ...(pointer === undefined ? {} : { pointer }) });
    return read.kind === 'config' ? read.config : undefined;
}
function isBetter(before, after, { rule, message }) {
    const count = (all) => all.filter((it) => it.rule === rule && it.message === message).length;
    return count(after) < count(before) && fix_errors(after) <= fix_errors(before);
}
function fix_errors(all) {
    return all.filter(({ severity }) => severity === 'error').length;
}
function identity({ rule, place, message }) {
    return `${rule} ${place.line}:${place.column} ${message}`;
}

;// CONCATENATED MODULE: ./lib/config/inspect/model-lists.js




/**
 * JSON Pointers to the configs in a file: mappings, or literal blocks, that have a `model_list`. `''` is the file itself. None
 * for a file that cannot be read as YAML, such as a template.
 */
function configPointers(path, bytes) {
    const decoded = decode(path, bytes);
    if (decoded.kind === 'refused')
        return [];
    const parsed = parse(sourceText(path, decoded.text), { tabs: false });
    return parsed.kind === 'refused' ? [] : modelLists(parsed).pointers;
}
/** Configs are at most this many steps deep: an Argo Application has them at `/spec/source/helm/valuesObject/proxy_config`. */
const MOST_STEPS = 8;
const MOST_NODES = 20_000;
/** Everything in a text that looks like a config. */
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
    return { pointers: [...pointers], texts: [...texts] };
}
function hasModelList(map) {
    return map.pairs.some((pair) => keyName(pair) === 'model_list');
}
/** As RFC 6901 writes it. */
function pointerOf(steps) {
    return steps.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
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
    return problemAt('NOT_LITELLM', { path }, `${what} is not a LiteLLM config: LiteLLM reads none of its top-level keys (${foreign_quoted(keys)}).`, hint(config));
}
function hint({ path, text }) {
    const parsed = parse(sourceText(path, text), { tabs: false });
    if (parsed.kind === 'refused')
        return undefined;
    const { pointers, texts } = modelLists(parsed);
    const [first, ...others] = pointers
        .filter((pointer) => pointer !== '')
        .slice(0, MOST_SHOWN)
        .map((pointer) => `${path}#${pointer}`);
    if (first !== undefined && others.length === 0)
        return `Set \`config-path: ${first}\`.`;
    if (first !== undefined) {
        return `\`model_list\` is at ${foreign_quoted([first, ...others])}. Set \`config-path\` to the ones to keep up to date, one per line.`;
    }
    const [inside] = texts;
    return inside === undefined
        ? undefined
        : `\`model_list\` is inside the text at \`${inside}\`, which a pointer cannot select. Move it to a mapping or to its own file, and set \`config-path\` to it.`;
}
const MOST_SHOWN = 5;
function foreign_quoted(names) {
    const shown = names.slice(0, MOST_SHOWN).map((name) => `\`${name}\``);
    return `${shown.join(', ')}${names.length > shown.length ? ' and others' : ''}`;
}

;// CONCATENATED MODULE: ./lib/config/inspect/routing.js






const routing_FALLBACKS = ['fallbacks', 'context_window_fallbacks', 'content_policy_fallbacks'];
/** Of a list of fallbacks that both have, LiteLLM uses the one in `router_settings`. */
const routing_SECTIONS = ['router_settings', 'litellm_settings'];
/**
 * Everything in `router_settings` and `litellm_settings` that names an entry: fallbacks and aliases, as PyYAML reads them.
 * References that LiteLLM would not read as a name are left out; `check` complains about them.
 */
function routing(config) {
    const { src, root: top, absent, settingKeeps } = internals(config);
    const root = top.kind === 'map' ? sectionOf({ node: top.map, path: '', offset: top.map.start }) : undefined;
    if (absent || root === undefined)
        return NOTHING;
    const read = valueReader();
    const keep = (...path) => touchesKeep({ keeps: settingKeeps }, path);
    const aliases = aliasesOf(root);
    return {
        references: referencesOf(src, root, read),
        aliases: aliases.map(({ key, node, offset }) => ({
            name: key,
            target: targetOf(read(node)),
            place: src.place(offset),
            keep: keep('router_settings', 'model_group_alias', key),
        })),
        fallbacks: routing_SECTIONS.flatMap((section) => document_itemsOf(child(routing_topSection(root, section), 'fallbacks')).flatMap((item, index) => within(sectionOf(item)).map(({ key, node, offset }) => ({
            name: key,
            targets: namesIn(read(node)),
            place: src.place(offset),
            keep: keep(section, 'fallbacks', String(index)),
            section,
        })))),
        kept: {
            aliases: isWholeKept(settingKeeps, ['router_settings', 'model_group_alias']),
            fallbacks: isWholeKept(settingKeeps, [fallbackSection(root.map, read), 'fallbacks']),
        },
        includes: includesOf(root, read),
    };
}
const NOTHING = {
    references: [],
    aliases: [],
    fallbacks: [],
    kept: { aliases: false, fallbacks: false },
    includes: undefined,
};
function routing_topSection(root, key) {
    return sectionOf(child(root, key));
}
function aliasesOf(root) {
    return within(sectionOf(child(routing_topSection(root, 'router_settings'), 'model_group_alias')));
}
function referencesOf(src, root, read) {
    const fallbacks = routing_SECTIONS.map((key) => routing_topSection(root, key)).flatMap((section) => [
        ...routing_FALLBACKS.flatMap((key) => document_itemsOf(child(section, key)))
            .flatMap((item) => within(sectionOf(item)))
            .flatMap(document_itemsOf),
        ...document_itemsOf(child(section, 'default_fallbacks')),
    ]);
    const references = (kind, spots) => spots.flatMap(({ node, path, offset }) => {
        const target = targetOf(read(node));
        return target === undefined ? [] : [{ kind, path, target, place: src.place(offset) }];
    });
    return [...references('fallback', fallbacks), ...references('alias', aliasesOf(root))];
}
function includesOf(root, read) {
    const include = child(root, 'include');
    return include && [read(include.node)].flat().filter((file) => typeof file === 'string');
}
/** A name, or the `model` of a mapping. */
function targetOf(value) {
    const target = (0,model/* isMap */.j)(value) ? value.model : value;
    return typeof target === 'string' ? target : undefined;
}
function namesIn(value) {
    return (0,model/* isList */.L)(value) && value.every((name) => typeof name === 'string') ? value : undefined;
}
function isWholeKept(keeps, path) {
    return keeps.some((kept) => kept.length <= path.length && kept.every((key, index) => key === path[index]));
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
        return (0,errors/* refused */.J5)(problemAt('MULTI_DOC', src.place(second?.start ?? 0), 'A second document starts here.'));
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
        if ((0,model/* isList */.L)(part))
            return part.every(isPlain);
        return !(0,model/* isMap */.j)(part) || Object.values(part).every(isPlain);
    };
    if (!isPlain(value))
        return unsupported(path, 'It contains a number that is not finite.');
    if (count <= MAX_VALUES)
        return { kind: 'value', value };
    const message = `It has more than ${MAX_VALUES} values when its aliases are written out.`;
    return (0,errors/* refused */.J5)(problemAt('TOO_MANY_ALIASES', { path }, message));
}
function unsupported(path, message) {
    return (0,errors/* refused */.J5)(problemAt('UNSUPPORTED_YAML', { path }, message));
}

;// CONCATENATED MODULE: ./lib/config/index.js
/** The door of `config/`: config.yaml as text. Knows neither Copilot nor GitHub, and does no IO. */














/***/ }),

/***/ 367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var _spelling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7233);

/**
 * The known name that a misspelled one was probably meant to be: one edit away for short names, two for names of eight
 * letters and more, where swapping two neighbors is one edit. `undefined` when none is that near, or two are.
 */
function nearest(name, known) {
    const most = name.length >= 8 ? 2 : name.length >= 4 ? 1 : 0;
    let best;
    let tied = false;
    for (const candidate of known) {
        if (Math.abs(candidate.length - name.length) > most)
            continue;
        const edits = (0,_spelling_js__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .I)(spelling(name), spelling(candidate));
        if (edits > most || (best !== undefined && edits > best.edits))
            continue;
        tied = best !== undefined && edits === best.edits;
        best = { name: candidate, edits };
    }
    return tied ? undefined : best?.name;
}
/** `-` and capitals instead of `_` and small letters are the same word. */
function spelling(name) {
    return name.toLowerCase().replaceAll(/[-\s]/g, '_');
}


/***/ }),

/***/ 7233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ distance)
/* harmony export */ });
/** Edits between two words; a swap of two adjacent letters counts as one (Damerau–Levenshtein). */
function distance(a, b) {
    let before = [];
    let last = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
        const row = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const same = a[i - 1] === b[j - 1];
            let edits = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                edits = Math.min(edits, (before[j - 2] ?? 0) + 1);
            row.push(edits);
        }
        before = last;
        last = row;
    }
    return last[b.length] ?? 0;
}


/***/ }),

/***/ 5604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ decodeUtf8)
/* harmony export */ });
/** Bytes as text; undefined when they are not UTF-8. A byte order mark is kept. */
function decodeUtf8(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}


/***/ })

};
