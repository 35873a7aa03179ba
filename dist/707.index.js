export const id = 707;
export const ids = [707];
export const modules = {

/***/ 4331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pp: () => (/* reexport */ editConfig),
  Pg: () => (/* reexport */ findings),
  Z: () => (/* reexport */ foreignConfig),
  Xg: () => (/* reexport */ readConfig),
  DT: () => (/* reexport */ routing),
  eE: () => (/* reexport */ sameValue)
});

// UNUSED EXPORTS: encode

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/config/text.js
/** @param place how offsets are shown; by default as line and column of `text` itself */
function source(path, text, place) {
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
    // The piece behind the last line break is no line.
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

;// CONCATENATED MODULE: ./lib/config/decode.js


/** Largest file that is read, in bytes. */
const MAX_BYTES = 4 * 1024 * 1024;
/** A problem at a place of the file. */
function refusal(code, place, message, hint) {
    return (0,errors/* problem */.CC)(code, message, {
        place,
        ...(hint === undefined ? {} : { hint }),
    });
}
/** Bytes → text, BOM included. Refuses what PyYAML cannot read and what it reads otherwise than other YAML parsers. */
function decode(path, bytes) {
    if (bytes.length > MAX_BYTES) {
        const message = `The file has ${bytes.length} bytes, more than the ${MAX_BYTES} that are read.`;
        return { kind: 'refused', problem: refusal('TOO_LARGE', { path }, message) };
    }
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return { kind: 'refused', problem: undecodable(path, bytes) };
    }
    const found = unreadableCharacter(path, text);
    return found === undefined ? { kind: 'text', text } : { kind: 'refused', problem: found };
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
    return refusal('ENCODING', source(path, before).place(before.length), 'This byte is not valid UTF-8.');
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
    const { starts, place } = source(path, text);
    const at = place(found.index);
    if (!BREAKS.has(found[0])) {
        return refusal('CONTROL_CHARACTER', at, `The character ${name} is one that PyYAML refuses.`);
    }
    const what = found[0] === '\uFEFF'
        ? 'a byte order mark stands inside the file'
        : 'YAML parsers disagree whether it ends a line';
    return refusal('LINE_BREAK', at, `${name} in line ${lineAt(starts, found.index) + 1}: ${what}.`);
}

;// CONCATENATED MODULE: ./lib/config/block-scalar.js


/**
 * Takes the text out of a literal block scalar, line breaks as they are.
 *
 * @param parent column of the key it belongs to
 */
function openBlockScalar(outer, node, parent) {
    const header = /^\|([-+]?)([1-9]?)([-+]?)/.exec(outer.text.slice(node.start, node.start + 4));
    const first = lineAt(outer.starts, node.start) + 1;
    if (header === null || node.style !== 'literal') {
        const message = 'A config inside a file has to be a literal block (`|`) or a mapping.';
        return refused(refusal('UNSUPPORTED_YAML', outer.place(node.start), message));
    }
    if (first >= outer.starts.length) {
        return refused(refusal('OPEN_BLOCK_SCALAR', outer.place(node.start), 'The file ends on the line of this block.'));
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
        const message = 'The indentation of this block cannot be told.';
        return refused(refusal('UNSUPPORTED_YAML', outer.place(node.start), message));
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
    const inner = source(outer.path, text, place);
    return { kind: 'host', host: { outer, inner, indent, lines } };
}
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
function refused(problem) {
    return { kind: 'refused', problem };
}
/** Offset of a line's first character that is no space. */
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

;// CONCATENATED MODULE: ./lib/config/scalar.js
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

;// CONCATENATED MODULE: ./lib/config/emit.js

/** Letters and digits in groups: such text is read as itself by PyYAML and by YAML 1.1 and 1.2 parsers. */
const PLAIN = /^[A-Za-z][A-Za-z0-9]*(?:[._/+-]+[A-Za-z0-9]+)*$/;
/** What any version of YAML reads as something else than a string. */
const RESERVED = /^(?:y|n|yes|no|on|off|true|false|null)$/i;
const SINGLE = /^[ -~]*$/;
/** A scalar, empty map or flow collection on one line, in ASCII: LiteLLM may open the file in another locale than UTF-8. */
function emit(value, quotes = 'plain', keyQuotes = quotes) {
    if (value === null)
        return 'null';
    if (typeof value === 'string')
        return emitString(value, quotes);
    if (typeof value === 'number')
        return emitNumber(value);
    if (typeof value === 'boolean')
        return String(value);
    if (isList(value))
        return `[${value.map((item) => emit(item, quotes, keyQuotes)).join(', ')}]`;
    const pairs = Object.entries(value).map(([key, item]) => `${emitString(key, keyQuotes)}: ${emit(item, quotes, keyQuotes)}`);
    return `{${pairs.join(', ')}}`;
}
/** Is the value a list? (`Array.isArray` does not narrow readonly arrays.) */
function isList(value) {
    return Array.isArray(value);
}
/** Is the value a map? */
function isMap(value) {
    return typeof value === 'object' && value !== null && !isList(value);
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

;// CONCATENATED MODULE: ./lib/config/change.js

/** Operations on one entry → one change a key; where two speak of the same key, the later one holds. */
function changesOf(updates) {
    let changes = new Map();
    for (const { path, ...update } of updates) {
        changes = put(changes, path, update.kind === 'set' ? { kind: 'set', value: update.value } : { kind: 'unset' });
    }
    return changes;
}
/** The map that setting alone gives, for a place where nothing stands yet; undefined when nothing is set. */
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

;// CONCATENATED MODULE: ./lib/config/group.js
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

;// CONCATENATED MODULE: ./lib/config/packed.js
/** A map without anchor, alias, tag or `__proto__` anywhere in it: nothing in it has to be linked. */
class PackedMap {
    /** Nodes in it, itself included. */
    size;
    #sheet;
    #at;
    #whole;
    constructor(sheet, at, size) {
        this.size = size;
        this.#sheet = sheet;
        this.#at = at;
    }
    get kind() {
        return 'map';
    }
    get flow() {
        return this.#sheet.numbers[this.#at] === FLOW_MAP;
    }
    get start() {
        return this.#sheet.numbers[this.#at + 1] ?? 0;
    }
    get end() {
        return this.#sheet.numbers[this.#at + 2] ?? 0;
    }
    get props() {
        return undefined;
    }
    get pairs() {
        this.#whole ??= this.unpack();
        return this.#whole.pairs;
    }
    get commas() {
        this.#whole ??= this.unpack();
        return this.#whole.commas;
    }
    unpack() {
        return this.#whole ?? unpackMap({ sheet: this.#sheet, at: this.#at });
    }
}
/** The same nodes, the maps among them packed where they can be. */
function pack(src, nodes) {
    const pen = { src, numbers: [], texts: [], size: 0 };
    const places = nodes.map((node) => {
        const [at, text] = [pen.numbers.length, pen.texts.length];
        pen.size = 0;
        if (node.kind === 'map' && write(pen, node))
            return { at, size: pen.size };
        pen.numbers.length = at;
        pen.texts.length = text;
        return undefined;
    });
    const sheet = { src, numbers: new Int32Array(pen.numbers), texts: pen.texts };
    return nodes.map((node, index) => {
        const place = places[index];
        return place === undefined ? node : new PackedMap(sheet, place.at, place.size);
    });
}
/** A node to look into once: what a packed one holds is not kept in it, as it is when its pairs are asked for. */
function unpacked(node) {
    return node instanceof PackedMap ? node.unpack() : node;
}
/** How many nodes a packed map holds; undefined for every other node. */
function packedSize(node) {
    return node instanceof PackedMap ? node.size : undefined;
}
/** Codes below are those of collections, the ones from here on of scalars. */
const STYLES = ['plain', 'single', 'double', 'literal', 'folded', 'empty'];
const [MAP, FLOW_MAP, SEQ, FLOW_SEQ, SCALAR] = [0, 1, 2, 3, 4];
/** In place of a position in the texts. */
const [AS_WRITTEN, IN_QUOTES] = [-1, -2];
/** Notes a node: code, start, end, then of a scalar its text, of a collection how many members and each of them. */
function write(pen, node) {
    if (node.kind === 'alias' || node.props !== undefined)
        return false;
    pen.size += 1;
    if (node.kind === 'scalar') {
        pen.numbers.push(SCALAR + STYLES.indexOf(node.style), node.start, node.end, writeText(pen, node));
        return true;
    }
    if (node.kind === 'seq') {
        pen.numbers.push(node.flow ? FLOW_SEQ : SEQ, node.start, node.end, node.items.length);
        const marks = node.flow ? node.commas : node.dashes;
        return node.items.every((item, index) => {
            pen.numbers.push(marks[index] ?? -1);
            return write(pen, item);
        });
    }
    pen.numbers.push(node.flow ? FLOW_MAP : MAP, node.start, node.end, node.pairs.length);
    return node.pairs.every(({ start, explicit, colon, key, value }, index) => {
        if (key.kind === 'scalar' && key.text === '__proto__')
            return false;
        pen.numbers.push(start, Number(explicit), colon, node.commas[index] ?? -1);
        return write(pen, key) && write(pen, value);
    });
}
function writeText({ src, texts }, { start, end, text }) {
    if (end - start === text.length && src.startsWith(text, start))
        return AS_WRITTEN;
    if (end - start === text.length + 2 && src.startsWith(text, start + 1))
        return IN_QUOTES;
    return texts.push(text) - 1;
}
function next(cursor) {
    const number = cursor.sheet.numbers[cursor.at] ?? -1;
    cursor.at += 1;
    return number;
}
function unpackNode(cursor) {
    const code = cursor.sheet.numbers[cursor.at] ?? MAP;
    if (code >= SCALAR)
        return unpackScalar(cursor);
    return code === SEQ || code === FLOW_SEQ ? unpackSeq(cursor) : unpackMap(cursor);
}
function unpackScalar(cursor) {
    const { src, texts } = cursor.sheet;
    const style = STYLES[next(cursor) - SCALAR] ?? 'plain';
    const start = next(cursor);
    const end = next(cursor);
    const at = next(cursor);
    const text = at === AS_WRITTEN
        ? src.slice(start, end)
        : at === IN_QUOTES
            ? src.slice(start + 1, end - 1)
            : (texts[at] ?? '');
    return { kind: 'scalar', style, text, start, end, props: undefined };
}
function unpackMap(cursor) {
    const flow = next(cursor) === FLOW_MAP;
    const start = next(cursor);
    const end = next(cursor);
    const count = next(cursor);
    const pairs = [];
    const commas = [];
    for (let index = 0; index < count; index += 1) {
        const from = next(cursor);
        const explicit = next(cursor) === 1;
        const colon = next(cursor);
        const comma = next(cursor);
        const key = unpackNode(cursor);
        const value = unpackNode(cursor);
        pairs.push({ start: from, end: value.end, explicit, key, colon, value });
        if (flow)
            commas.push(comma);
    }
    return { kind: 'map', flow, start, end, props: undefined, pairs, commas };
}
function unpackSeq(cursor) {
    const flow = next(cursor) === FLOW_SEQ;
    const start = next(cursor);
    const end = next(cursor);
    const count = next(cursor);
    const items = [];
    const marks = [];
    for (let index = 0; index < count; index += 1) {
        marks.push(next(cursor));
        items.push(unpackNode(cursor));
    }
    const [dashes, commas] = flow ? [[], marks] : [marks, []];
    return { kind: 'seq', flow, start, end, props: undefined, items, dashes, commas };
}

;// CONCATENATED MODULE: ./lib/config/tree.js
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
/** Does the content end in a scalar that keeps its trailing line breaks (`|+`)? Blank lines behind it would become part of it. */
function keepsBreaks(node, text) {
    const block = endingBlock(node);
    return block !== undefined && /^[|>][0-9]?\+/.test(text.slice(block.start, block.start + 3));
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

;// CONCATENATED MODULE: ./lib/config/anchors.js



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
        const packed = packedSize(node);
        if (packed !== undefined)
            return packed;
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
        problems.push(refusal('PROTO_KEY', src.place(outerStart(key)), 'A key is named `__proto__`.'));
    };
    const define = (name, node) => {
        if (!again && anchors.has(name)) {
            const message = `The anchor &${name} is defined a second time, which PyYAML refuses.`;
            problems.push(refusal('YAML_ERROR', src.place(outerStart(node)), message));
        }
        anchors.set(name, node);
    };
    const follow = (alias) => {
        const target = anchors.get(alias.name);
        if (target === undefined) {
            problems.push(refusal('YAML_ERROR', src.place(alias.start), `No anchor stands above the alias *${alias.name}.`));
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
            const message = `Written out, the aliases up to here stand for more than ${MAX_ALIASED_VALUES} values.`;
            problems.push(refusal('TOO_MANY_ALIASES', src.place(alias.start), message));
        }
        return size;
    };
    visit(root);
    const [problem] = problems;
    return problem === undefined ? { kind: 'linked', uses } : { kind: 'refused', problem };
}

;// CONCATENATED MODULE: ./lib/config/value.js



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

;// CONCATENATED MODULE: ./lib/config/entry.js




/** The items of `model_list` as LiteLLM sees them. */
function readEntries(src, list, comments) {
    const reader = { src, value: valueReader(), kept: keptLines(src, comments) };
    return list.items.map((item, index) => new ListEntry(reader, item, index, list.dashes[index] ?? outerStart(item)));
}
const KEEP = /copilot-model-sync:\s*keep(?![\w-])/;
/** Lines that a person's `# copilot-model-sync: keep` protects: its own, or the next one when it stands alone. */
function keptLines(src, comments) {
    const lines = new Set();
    if (!KEEP.test(src.text))
        return lines;
    for (const offset of comments) {
        const line = lineAt(src.starts, offset);
        if (!KEEP.test(src.text.slice(offset, lineEnd(src, line))))
            continue;
        const alone = src.text.slice(lineStart(src, line), offset).trim() === '';
        lines.add(alone ? line + 1 : line);
    }
    return lines;
}
/** Most entries are never looked into again: what is below the names is read when it is asked for, and then kept. */
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
        const keys = keysOf(unpacked(node));
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
    get keep() {
        const { src, kept } = this.#reader;
        return kept.has(lineAt(src.starts, this.#start));
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
        this.#below ??= readBelow(this.#reader, this.#node);
        return this.#below;
    }
}
function readBelow(reader, node) {
    const keys = keysOf(unpacked(node));
    const params = entry_readMap(reader, keys?.get('litellm_params'), false);
    const nested = keysOf(keys?.get('litellm_params')?.pair.value)?.get('model_info');
    return {
        params: params ?? new Map(),
        info: entry_readMap(reader, keys?.get('model_info'), false) ?? new Map(),
        nestedInfo: entry_readMap(reader, nested, params?.get('model_info')?.keep ?? false),
    };
}
function entry_readMap(reader, held, keep) {
    const map = mapAt(held?.pair.value);
    if (map === undefined || held === undefined)
        return undefined;
    const all = keep || reader.kept.has(lineAt(reader.src.starts, held.pair.start));
    const reads = new Map();
    for (const [name, { pair }] of effectiveKeys(map)) {
        reads.set(name, {
            value: reader.value(pair.value),
            source: shown(reader.src, pair.value),
            place: reader.src.place(pair.value.kind === 'scalar' && pair.value.style === 'empty' ? pair.start : pair.value.start),
            keep: all || reader.kept.has(lineAt(reader.src.starts, pair.start)),
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

;// CONCATENATED MODULE: ./lib/config/locate.js



/** The document and node a JSON Pointer (RFC 6901) leads to; several documents are fine as long as one has it. */
function follow(src, trees, pointer) {
    const steps = pointer.split('/').slice(1).map(unescapeStep);
    const found = trees.flatMap((tree) => descend(src, tree, steps) ?? []);
    const [first, second] = found;
    if (first === undefined) {
        const message = `Nothing stands at ${pointer}.`;
        return locate_refused(refusal('POINTER_MISSING', { path: src.path }, message));
    }
    if (second !== undefined && first.kind === 'pointed') {
        const at = second.kind === 'pointed' ? src.place(second.tree.start) : { path: src.path };
        return locate_refused(refusal('MULTI_DOC', at, `A second document has ${pointer}.`));
    }
    return first;
}
/** A node → where a config starts. */
function rootOf(src, at) {
    const { node, pair, tree } = at;
    if (node.kind === 'map')
        return { kind: 'root', root: { kind: 'map', map: node, pair } };
    const none = node.kind === 'scalar' && (pair === undefined ? node.style === 'empty' : isNull(node));
    if (!none)
        return locate_refused(refusal('NOT_A_MAP', src.place(node.start), 'A config has to be a mapping.'));
    const column = pair === undefined ? 0 : (src.place(pair.start).column ?? 1);
    return { kind: 'root', root: { kind: 'empty', tree, pair, column } };
}
/** Finds `model_list` among the root's own keys. */
function findList(src, root) {
    if (root.kind === 'empty')
        return { kind: 'list', list: { kind: 'missing' } };
    const [pair, second] = ownPairs(root.map, 'model_list');
    if (second !== undefined) {
        return locate_refused(refusal('DUPLICATE_KEY', src.place(second.start), '`model_list` stands a second time.'));
    }
    if (pair === undefined) {
        const merged = effectiveKeys(root.map).get('model_list');
        if (merged === undefined)
            return { kind: 'list', list: { kind: 'missing' } };
        return locate_refused(refusal('ALIASED_MAP', src.place(merged.pair.start), '`model_list` comes from a merge key.'));
    }
    const node = dereference(pair.value);
    const tag = node?.props?.tag;
    if (node?.kind === 'seq' && (tag === undefined || tag === 'tag:yaml.org,2002:seq')) {
        const alias = pair.value.kind === 'alias' ? pair.value : undefined;
        return { kind: 'list', list: { kind: 'seq', pair, seq: node, alias } };
    }
    if (pair.value.kind === 'scalar' && isNull(pair.value))
        return { kind: 'list', list: { kind: 'null', pair } };
    return locate_refused(refusal('NOT_A_LIST', src.place(outerStart(pair.value)), '`model_list` is not a list.'));
}
function isNull(node) {
    return scalarValue(node) === null;
}
function locate_refused(problem) {
    return { kind: 'refused', problem };
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
                return locate_refused(refusal('DUPLICATE_KEY', at, `The key ${JSON.stringify(step)} of the pointer stands a second time.`));
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
            return locate_refused(refusal('ALIASED_MAP', src.place(node.start), `The pointer leads through the alias *${node.name}.`));
        }
        else {
            return undefined;
        }
    }
    if (node.kind === 'alias') {
        return locate_refused(refusal('ALIASED_MAP', src.place(node.start), `The pointer leads to the alias *${node.name}.`));
    }
    return { kind: 'pointed', tree, node, pair, around };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/config/convert.js

const convert_STYLES = {
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
 * @param ground the text the node is from
 * @param before the tokens in front of the node: indicator, anchor, tag, comments
 * @param from offset where an empty value stands when `before` says nothing
 */
function convert(ground, node, before, from) {
    const props = propsOf(node, before);
    if ((0,dist.isAlias)(node)) {
        const [start = from, end = from] = node.range ?? [];
        return { kind: 'alias', name: node.source, start, end, props, target: undefined };
    }
    if ((0,dist.isMap)(node))
        return convertMap(ground, node.items, node.srcToken, props, from);
    if ((0,dist.isSeq)(node))
        return convertSeq(ground, node, props, from);
    if ((0,dist.isScalar)(node) && node.range && !isEmpty(node)) {
        const style = convert_STYLES[node.type ?? 'PLAIN'];
        const written = node.source ?? String(node.value);
        // To PyYAML a block scalar ends without the newline that the file ends without.
        const block = style === 'literal' || style === 'folded';
        const open = block && node.range[1] === ground.text.length && !ground.text.endsWith('\n');
        const text = open ? written.replace(/\n$/, '') : written;
        return { kind: 'scalar', style, text, start: node.range[0], end: node.range[1], props };
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
function convertMap(ground, items, token, props, from) {
    const pairs = [];
    let at = token?.offset ?? from;
    for (const item of items) {
        const pair = convertPair(ground, item, at);
        at = pair.end;
        pairs.push(pair);
    }
    const flow = token?.type !== 'block-map';
    const start = token?.offset ?? pairs[0]?.start ?? from;
    const end = token?.type === 'flow-collection' ? convert_closed(token, at) : at;
    const commas = token?.type === 'flow-collection' ? commasOf(token, pairs.length) : NONE;
    return { kind: 'map', flow, start, end, props, pairs, commas };
}
const NO_TOKENS = { start: [] };
function convertPair(ground, pair, from) {
    const { start, sep = [] } = pair.srcToken ?? NO_TOKENS;
    const key = convert(ground, pair.key, start, from);
    const mark = start.find((token) => token.type === 'explicit-key-ind');
    const colon = sep.find((token) => token.type === 'map-value-ind')?.offset ?? -1;
    const value = convert(ground, pair.value, sep, colon === -1 ? key.end : colon + 1);
    const first = Math.min(mark?.offset ?? Infinity, key.props?.start ?? Infinity, key.start);
    return { start: first, end: value.end, explicit: mark !== undefined, key, colon, value };
}
function convertSeq(ground, node, props, from) {
    const token = node.srcToken;
    const start = token?.offset ?? from;
    const { items, dashes } = convertItems(ground, node);
    const last = items.at(-1)?.end ?? start + 1;
    const flow = token?.type === 'flow-collection';
    const end = flow ? convert_closed(token, last) : last;
    const commas = flow ? commasOf(token, items.length) : NONE;
    return { kind: 'seq', flow, start, end, props, items, dashes, commas };
}
/** The items of a list, those in front that were taken included. */
function convertItems(ground, { items, srcToken }) {
    const taken = srcToken === undefined ? undefined : ground.taken.get(srcToken);
    const nodes = [...(taken?.items ?? [])];
    const dashes = [...(taken?.dashes ?? [])];
    const kept = itemsOf(srcToken);
    let at = (srcToken?.offset ?? 0) + 1;
    for (const [index, item] of items.entries()) {
        const before = kept[index]?.start ?? [];
        // A pair standing alone in a flow list is a map without a token of its own; its anchor is the key's.
        const node = convert(ground, item, isLonePair(item) ? [] : before, at);
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
const NONE = [];
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

;// CONCATENATED MODULE: ./lib/config/lexemes.js

const MARKS = new Set([dist.CST.BOM, dist.CST.DOCUMENT, dist.CST.FLOW_END, dist.CST.SCALAR]);
/**
 * Looks over the shoulder of `yaml`'s lexer. PyYAML takes a tab in comments, in quotes and in block scalars, and raises
 * on any other, even behind a value at a line's end, where other parsers skip it.
 */
function watch() {
    const comments = [];
    let offset = 0;
    let afterMark = false;
    let inBlockScalar = false;
    return {
        comments,
        get offset() {
            return offset;
        },
        next(lexeme) {
            if (MARKS.has(lexeme)) {
                afterMark = lexeme === dist.CST.SCALAR;
                offset += lexeme === dist.CST.BOM ? 1 : 0;
                return undefined;
            }
            const start = offset;
            offset += lexeme.length;
            const first = lexeme[0];
            const kind = afterMark
                ? 'scalar'
                : first === '#'
                    ? 'comment'
                    : first === '"' || first === "'"
                        ? 'quoted'
                        : 'other';
            const freeOfTabs = kind === 'other' || (kind === 'scalar' && !inBlockScalar);
            if (kind === 'comment')
                comments.push(start);
            if (kind === 'other' && (first === '|' || first === '>'))
                inBlockScalar = true;
            if (kind === 'scalar')
                inBlockScalar = false;
            afterMark = false;
            const tab = freeOfTabs ? lexeme.indexOf('\t') : -1;
            return tab === -1 ? undefined : start + tab;
        },
    };
}

;// CONCATENATED MODULE: ./lib/config/long-list.js



/** Items that are composed at once: enough to be worth a composer, few enough to be forgotten while they are young. */
const BATCH = 5;
/**
 * Long block lists are composed and converted while they are read, so that what `yaml` makes of a file, a hundred times
 * the size of its text, is never there as a whole. An item stands alone for its composer, which resolves no alias and
 * looks at nothing around an item but the column of its list.
 *
 * @param composer one of its own, which composes as that of the rest of the document
 */
function longLists(text, composer) {
    const taken = new Map();
    return {
        taken,
        take(stack) {
            const list = stack.at(-1);
            if (list?.type !== 'block-seq' || list.items.length <= BATCH)
                return [];
            // A list in an item of another one goes with that item.
            if (stack.find(({ type }) => type === 'block-seq') !== list)
                return [];
            // The last one has nothing but its dash so far, and with that no comment goes to the one before any more.
            const done = { ...list, items: list.items.splice(0, list.items.length - 1) };
            const token = { type: 'document', offset: list.offset, start: [], value: done };
            // Read to their end: what a generator left half-way holds is not collected while it is young.
            const [document] = [...composer.next(token), ...composer.end()];
            if (document === undefined || !(0,dist.isSeq)(document.contents))
                return [];
            const { items, dashes } = convertItems({ text, taken }, document.contents);
            const before = taken.get(list) ?? { items: [], dashes: [] };
            before.items.push(...pack(text, items));
            before.dashes.push(...dashes);
            taken.set(list, before);
            return document.errors;
        },
    };
}

;// CONCATENATED MODULE: ./lib/config/parse.js





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
        return { kind: 'refused', problem: stream };
    for (const [index, { errors }] of stream.documents.entries()) {
        const [error] = [...(stream.errors[index] ?? []), ...errors].toSorted((a, b) => a.pos[0] - b.pos[0]);
        if (error !== undefined)
            return { kind: 'refused', problem: syntaxError(src, error.code, error.pos[0]) };
    }
    const trees = stream.documents.map((document, index) => {
        const token = stream.tokens[index];
        const start = Math.max(token?.offset ?? 0, endOfIndicators(token?.start ?? []));
        const end = stream.ends[index] ?? stream.tokens[index + 1]?.offset ?? src.text.length;
        const { contents } = document;
        const root = contents === null ? empty(end) : convert(stream.ground, contents, token?.start ?? [], start);
        return { root, start: token?.offset ?? 0, end };
    });
    return { kind: 'parsed', trees, comments: stream.comments };
}
/** Drives lexer, parser and composer by hand, so that hostile nesting is seen before the recursive composer meets it. */
function read(src, tabs) {
    const documents = [];
    const tokens = [];
    const ends = [];
    const errors = [];
    const parser = new dist.Parser();
    const composer = newComposer();
    const lists = longLists(src.text, newComposer());
    let directives = false;
    let broken;
    const take = (token) => {
        if (token.type === 'error')
            broken ??= token.offset;
        if (token.type === 'directive')
            directives = true;
        if (token.type === 'document')
            tokens.push(token);
        if (token.type === 'doc-end')
            ends[tokens.length - 1] = token.offset;
        documents.push(...composer.next(token));
    };
    const seen = watch();
    for (const lexeme of new dist.Lexer().lex(src.text)) {
        const tab = seen.next(lexeme);
        if (tab !== undefined && tabs)
            return refusal('TAB', src.place(tab), 'PyYAML allows no tab here.');
        for (const token of parser.next(lexeme))
            take(token);
        // The first error is enough: hostile text has one a character.
        if (broken !== undefined)
            return syntaxError(src, 'UNEXPECTED_TOKEN', broken);
        if (parser.stack.length > MAX_DEPTH) {
            return refusal('TOO_DEEP', src.place(seen.offset), `More than ${MAX_DEPTH} levels of nesting.`);
        }
        // Directives name the tags of their document, which another composer would not know.
        if (lexeme === '-' && !directives) {
            const faults = lists.take(parser.stack);
            if (faults.length > 0)
                errors[tokens.length] = [...(errors[tokens.length] ?? []), ...faults];
        }
    }
    for (const token of parser.end())
        take(token);
    documents.push(...composer.end(true, src.text.length));
    const ground = { text: src.text, taken: lists.taken };
    return { ground, documents, errors, tokens, ends, comments: seen.comments };
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
    return refusal('YAML_ERROR', src.place(Math.min(offset, src.text.length)), SENTENCES[code]);
}
/** In words of our own: those of the parser quote the source, which may be a secret. */
const SENTENCES = {
    ALIAS_PROPS: 'An alias cannot have an anchor or a tag.',
    BAD_ALIAS: 'An anchor or alias has no usable name.',
    BAD_COLLECTION_TYPE: 'A tag does not fit the collection behind it.',
    BAD_DIRECTIVE: 'A directive is not valid YAML.',
    BAD_DQ_ESCAPE: 'An escape in double quotes is not valid YAML.',
    BAD_INDENT: 'The indentation does not fit what is around it.',
    BAD_PROP_ORDER: 'An anchor or tag stands in front of the indicator it should follow.',
    BAD_SCALAR_START: 'A plain value cannot start with this character; quote it.',
    BLOCK_AS_IMPLICIT_KEY: 'A value starts on the line of its key, but goes on as a mapping or list.',
    BLOCK_IN_FLOW: 'A block collection stands inside brackets.',
    DUPLICATE_KEY: 'A key stands twice.',
    IMPOSSIBLE: 'This is not valid YAML.',
    KEY_OVER_1024_CHARS: 'A key is longer than 1,024 characters.',
    MISSING_CHAR: 'A character is missing: a quote, bracket, comma, colon or space.',
    MULTILINE_IMPLICIT_KEY: 'A key goes over more than one line, or its colon is missing.',
    MULTIPLE_ANCHORS: 'A value has two anchors.',
    MULTIPLE_DOCS: 'The file holds several documents.',
    MULTIPLE_TAGS: 'A value has two tags.',
    NON_STRING_KEY: 'A key is not a string.',
    RESOURCE_EXHAUSTION: 'The nesting is too deep to be read.',
    TAB_AS_INDENT: 'A tab stands in the indentation.',
    TAG_RESOLVE_FAILED: 'A tag is not valid YAML.',
    UNEXPECTED_TOKEN: 'Something stands here that YAML does not expect.',
};

;// CONCATENATED MODULE: ./lib/config/read.js








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
        return read_refused(refusal('POINTER_MISSING', { path }, 'The file does not exist, so that nothing stands at the pointer.'));
    }
    const decoded = decode(path, bytes ?? new Uint8Array());
    if (decoded.kind === 'refused')
        return decoded;
    return readText({ path, pointer, text: decoded.text, absent: bytes === null });
}
/** The same for a text that is decoded already. */
function readText(file) {
    const outer = source(file.path, file.text);
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
        return read_refused(refusal('MULTI_DOC', src.place(second?.start ?? 0), 'A second document starts here.'));
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
function build(src, { comments }, spot, file) {
    const linked = anchors_link(src, spot.tree.root, { again: file.pointer !== undefined });
    if (linked.kind === 'refused')
        return linked;
    const found = rootOf(src, spot);
    if (found.kind === 'refused')
        return found;
    const { root } = found;
    const at = findList(src, root);
    if (at.kind === 'refused')
        return at;
    const { list } = at;
    const held = {
        src,
        host: file.host,
        comments,
        root,
        list,
        uses: linked.uses,
        around: spot.around,
        absent: file.absent,
    };
    const notices = includeNotices(src, root, list);
    const missing = notices.length > 0 ? 'included' : 'missing';
    const config = {
        path: src.path,
        pointer: file.pointer,
        text: src.text,
        entries: list.kind === 'seq' ? readEntries(src, list.seq, comments) : [],
        list: list.kind === 'seq'
            ? list.seq.items.length > 0
                ? 'items'
                : 'empty'
            : list.kind === 'missing'
                ? missing
                : list.kind,
        notices,
        internals: held,
    };
    return { kind: 'config', config };
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
function read_refused(problem) {
    return { kind: 'refused', problem };
}

;// CONCATENATED MODULE: ./lib/config/splice.js
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

;// CONCATENATED MODULE: ./lib/config/check.js









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
    const fault = listFault(old, now, done) ?? rootFault(old, now) ?? commentFault(old, now, done.edits);
    if (fault !== undefined)
        return inner === now.src.text ? unsafe(config, fault) : chomped(config);
    return { kind: 'edited', text, edits: done.outer, config: again.config };
}
function unsafe(config, why) {
    return {
        kind: 'refused',
        problem: refusal('EDIT_UNSAFE', { path: config.path }, `The edit was not safe: ${why}.`),
    };
}
/** `|` and `|-` around a config take away line breaks at its end that a `|+` value in it may keep. */
function chomped(config) {
    const message = 'The block around the config would take away line breaks that its last value keeps.';
    return { kind: 'refused', problem: refusal('UNSUPPORTED_YAML', { path: config.path }, message) };
}
function items({ list }) {
    return list.kind === 'seq' ? list.seq.items : [];
}
/** The items expected, in order: an old position, or what was inserted. */
function expected(count, { operations, placed }) {
    const gone = new Set(operations.flatMap((operation) => (operation.kind === 'remove' ? [operation.entry] : [])));
    const slots = groupBy(placed, ({ slot }) => slot.kind === 'alone' ? slot.kind : `${slot.kind} ${slot.index}`);
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
            : mapFault(old, now, unpacked(was), unpacked(node), changesOf(changes), read);
        if (fault !== undefined)
            return `entry ${member}: ${fault}`;
    }
    return undefined;
}
function written({ src }, node) {
    return bare(src.text.slice(node.start, node.end));
}
function sliceFault(old, now, was, is) {
    if (was === undefined)
        return 'a foreign value came';
    const before = old.src.text.slice(outerStart(was), was.end);
    const after = now.src.text.slice(outerStart(is), is.end);
    // With every line break the same, the usual case, it need not be told which of them mean something.
    const same = before === after || (bare(before) === bare(after) && sameEnd(was, is));
    return same ? undefined : 'a foreign value changed';
}
/** The line breaks at the end of a block scalar may mean something or not: its value tells. */
function sameEnd(was, is) {
    return endingBlock(was)?.text === endingBlock(is)?.text;
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
function rootFault(old, now) {
    return samePairs(old, now, sections(old), sections(now)) ? undefined : 'a foreign section changed';
}
function sections({ root, list }) {
    if (root.kind === 'empty')
        return [];
    return list.kind === 'missing' ? root.map.pairs : root.map.pairs.filter((pair) => pair !== list.pair);
}
function samePairs(old, now, left, right) {
    if (left.length !== right.length)
        return false;
    return left.every((pair, index) => {
        const is = right[index];
        return is !== undefined && written(old, pair) === written(now, is) && sameEnd(pair.value, is.value);
    });
}
/** Every comment outside what was removed is a comment still: none swallowed by a scalar, none made. */
function commentFault(old, now, edits) {
    const removals = edits.filter(({ start, end }) => end > start);
    let next = 0;
    const kept = old.comments.filter((offset) => {
        while ((removals[next]?.end ?? Number.POSITIVE_INFINITY) <= offset)
            next += 1;
        return offset < (removals[next]?.start ?? Number.POSITIVE_INFINITY);
    });
    return kept.length === now.comments.length ? undefined : 'a comment changed its meaning';
}

;// CONCATENATED MODULE: ./lib/config/draft.js

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
    draft.problems.push(refusal(code, draft.src.place(offset), message, hint));
}

;// CONCATENATED MODULE: ./lib/config/extent.js

/** `# --- OpenAI ---` and the like speak for all that follows. */
const BANNER = /^[ \t]*#+[ \t]*(?:[-=#*~_+]{3,}|.*[-=#*~_]{3,}[ \t]*$)|^[ \t]*##/;
/** Who owns which lines. All that is in no extent is floating: nobody's, and never touched. */
function extents(src, { items, column, floor }) {
    let free = floor;
    return items.map(({ start, end }, index) => {
        const first = lineAt(src.starts, start);
        const content = lastLine(src, end) + 1;
        let own = content;
        while (isComment(src, own, column + 1))
            own += 1;
        let heading = first;
        while (heading > free && isComment(src, heading - 1, 0))
            heading -= 1;
        const banner = range(heading, first).some((line) => BANNER.test(lineText(src, line)));
        const shared = banner || (index === 0 && heading === floor && heading < first);
        free = own;
        return { heading, first, content, end: own, shared };
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

;// CONCATENATED MODULE: ./lib/config/flow.js


/**
 * Changes a collection in brackets: elements go, others come, and every comma is where JSON wants it. Elements on lines of
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
        if (startsLine(src, element.start) && endsLine(src, end) && src.starts[line + 1] !== undefined) {
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

;// CONCATENATED MODULE: ./lib/config/look.js


const DEFAULT_STEP = 2;
/** The look of an item, or undefined when it shows none: an alias, a scalar, an empty map. */
function itemLook(src, list, index) {
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
        flowKeys: flowKeys(item),
    };
}
/** The look for the first item of a list, taken from the rest of the document. */
function firstLook(src, root, key) {
    const step = root.kind === 'map' ? stepOf(src, root) : DEFAULT_STEP;
    const dash = key.column + (dashOffset(src, root) ?? step);
    return { keys: 'plain', strings: 'plain', dash, column: dash + 2, step, flow: false, flowKeys: new Set() };
}
/** Quotes of a map's keys and strings, by its first key and first string. */
function quoting(map) {
    const keys = quotesOf(map.pairs.find((pair) => keyName(pair) !== undefined)?.key);
    const text = map.pairs.find(({ value }) => value.kind === 'scalar' && typeof scalarValue(value) === 'string' && quotesOf(value) !== undefined);
    return { keys: keys ?? 'plain', strings: quotesOf(text?.value) ?? keys ?? 'plain' };
}
/** How a scalar is quoted; undefined for block scalars and what is no scalar. */
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

;// CONCATENATED MODULE: ./lib/config/open-end.js

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

;// CONCATENATED MODULE: ./lib/config/remove.js




/**
 * Removes members of a block collection by whole lines: the member with its own comments, its heading only when all that
 * the heading speaks for goes, and of blank lines on both sides one set.
 *
 * @param how.node the value of a member, whose last block scalar could swallow what comes to stand below it
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
/** What stands below a region comes to stand below the content above it: a block scalar there must not take it in. */
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
        refuse(draft, 'UNSUPPORTED_YAML', at, 'This comment would become part of the block scalar that comes to stand above it.');
    }
    // Apart from the region, since a new member may come to stand in between.
    if (keepsBreaks(above, src.text))
        replace(draft, lineStart(src, region.end), lineStart(src, region.end + below), '');
}
/** Is something inserted between what goes and the content above it? */
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
        const start = lonely.has(index) && !extent.shared ? extent.heading : extent.first;
        const before = result.at(-1);
        if (before !== undefined &&
            before.last === index - 1 &&
            before.end + blanks(src, before.end, 1) === start) {
            before.end = extent.end;
            before.last = index;
        }
        else {
            result.push({ start, end: extent.end, first: index, last: index });
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

;// CONCATENATED MODULE: ./lib/config/render.js

/** The lines of a block map, each with its indentation. */
function mapLines(map, look) {
    return Object.entries(map).flatMap(([key, value]) => {
        const name = `${' '.repeat(look.column)}${emitString(key, look.keys)}:`;
        if (!isMap(value) || Object.keys(value).length === 0 || look.flowKeys.has(key)) {
            return [`${name} ${emit(value, look.strings, look.keys)}`];
        }
        return [name, ...mapLines(value, { ...look, column: look.column + look.step })];
    });
}
/** The lines of a list item in the look of its neighbours. */
function itemLines(item, look) {
    const dash = `${' '.repeat(look.dash)}-`;
    const gap = ' '.repeat(Math.max(1, look.column - look.dash - 1));
    const inline = look.flow || Object.keys(item).length === 0;
    if (inline)
        return [`${dash}${gap}${emit(item, look.strings, look.keys)}`];
    const [first = '', ...rest] = mapLines(item, { ...look, column: look.dash + 1 + gap.length });
    return [`${dash}${gap}${first.trimStart()}`, ...rest];
}
/** A value in brackets over several lines, as JSON files are laid out; `indent` is that of the line it starts on. */
function prettyFlow(value, look, indent, step, eol) {
    const nested = (item) => prettyFlow(item, look, indent + step, step, eol);
    let parts;
    if (isList(value))
        parts = value.map(nested);
    else if (isMap(value)) {
        parts = Object.entries(value).map(([key, item]) => `${emitString(key, look.keys)}: ${nested(item)}`);
    }
    else
        return emit(value, look.strings, look.keys);
    const [open, close] = isList(value) ? '[]' : '{}';
    if (parts.length === 0)
        return `${open}${close}`;
    const inner = `${eol}${' '.repeat(indent + step)}`;
    return `${open}${inner}${parts.join(`,${inner}`)}${eol}${' '.repeat(indent)}${close}`;
}

;// CONCATENATED MODULE: ./lib/config/pairs.js









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
        refuse(draft, 'UNSUPPORTED_YAML', map.start, 'Every key of this entry would go.');
        return;
    }
    // `model_info:` alone is null, which LiteLLM does not start with.
    if (empties && holder !== undefined)
        insert(draft, valueSlot(holder), ' {}');
    const lines = mapLines(added, { ...quoting(map), column: indent, step, flowKeys: new Set() });
    if (lines.length > 0)
        addLines(draft, map, lines, removed);
    removePairs(draft, target, removed, indent);
}
function addLines(draft, map, lines, removed) {
    const { src } = draft;
    // Behind the last pair that stays; behind the first of those that go when none does.
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
function removePairs(draft, target, removed, indent) {
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
    const floor = lineAt(src.starts, holder === undefined ? map.start : valueSlot(holder)) + 1;
    removeMembers(draft, { items: map.pairs, column: indent, floor }, gone, {
        node: (index) => map.pairs[index]?.value,
    });
}
/** The first key stands behind a dash, which stays: the next key moves up to it. */
function pullUp(draft, first, next, removed) {
    const { src } = draft;
    const between = next === undefined ? '#' : src.text.slice(first.end, next.start);
    const joins = next !== undefined && !removed.has(next) && between.trim() === '';
    replace(draft, first.start, joins ? next.start : first.end, '');
}

;// CONCATENATED MODULE: ./lib/config/first.js









/** Writes the first items of a list that is null or `[]`: what stands there goes, a comment behind it stays. */
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
        first_below(draft, valueSlot(pair), value.end, lines);
    }
    else if (value.kind === 'seq') {
        const texts = items.map((item) => ({ after: -1, text: flowText(map, item) }));
        changeFlow(draft, { start: value.start, elements: [], commas: [] }, new Set(), texts);
    }
    else {
        replace(draft, valueSlot(pair), value.end, ` ${flowText(map, items)}`);
    }
}
/** Writes `model_list` with its first items into a config that has none. */
function addList(draft, { root, chain, items }) {
    const { src } = draft;
    touch(draft, ...chain);
    if (root.kind === 'map' && root.map.pairs.length > 0) {
        if (root.map.flow)
            addToFlow(draft, root.map, items);
        else
            addToBlock(draft, root, root.map, items);
        return;
    }
    const indent = root.pair === undefined ? 0 : column(src, root.pair.start) + lookFor(draft, root, 0).step;
    const lines = [`${' '.repeat(indent)}model_list:`, ...itemBlock(draft, root, indent, items)];
    if (root.pair !== undefined)
        fillPair(draft, root.pair, lines);
    else if (root.kind === 'map')
        first_below(draft, root.map.start, root.map.end, lines);
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
    first_below(draft, valueSlot(pair), pair.value.end, lines);
}
/** Takes [start, end) away and writes lines below the line it is on. */
function first_below(draft, start, end, lines) {
    const { src } = draft;
    const line = lineAt(src.starts, end);
    const at = lineEnd(src, line);
    // Nothing else on the line: the first line takes its place.
    const [first = '', ...rest] = lines;
    const whole = src.text.slice(0, start).trim() === '' && column(src, start) === 0;
    replace(draft, start, end, whole ? first : '');
    insert(draft, at, (whole ? rest : lines).map((item) => eol(src, line) + item).join(''));
}
function append(draft, at, lines) {
    const { src } = draft;
    const line = Math.max(0, lineAt(src.starts, at) - 1);
    const end = eol(src, line);
    const open = !/^\uFEFF?$|\n$/.test(src.text.slice(0, at));
    insert(draft, at, lines.map((item) => (open ? end + item : item + end)).join(''));
}
function itemBlock(draft, root, indent, items) {
    const look = lookFor(draft, root, indent);
    return items.flatMap((item) => itemLines(item, look));
}
function lookFor(draft, root, indent) {
    const node = root.kind === 'map' ? root.map : root.tree.root;
    return firstLook(draft.src, node, { column: indent });
}
function flowText(map, value) {
    const { keys, strings } = map === undefined ? { keys: 'plain', strings: 'plain' } : quoting(map);
    return emit(value, strings, keys);
}

;// CONCATENATED MODULE: ./lib/config/in-use.js


/** Anchors that stand against the edits: what they name would change or go while an alias elsewhere still means it. */
function anchorProblems({ src, edits, touched }, uses) {
    if (uses.size === 0)
        return [];
    const removals = edits.filter(({ start, end }) => end > start);
    const changed = new Set(touched);
    const goes = (node) => removals.some(({ start, end }) => start <= node.start && node.end <= end && end > node.start);
    const problems = [];
    for (const [node, aliases] of uses) {
        if (!changed.has(node) && !goes(node))
            continue;
        const alias = aliases.find((use) => !goes(use));
        if (alias !== undefined)
            problems.push(inUse(src, node, alias));
    }
    return problems;
}
function inUse(src, node, alias) {
    const { line } = src.place(alias.start);
    const message = `The value with the anchor &${alias.name} would change or go, but line ${line} still uses it.`;
    return refusal('ANCHOR_IN_USE', src.place(outerStart(node)), message);
}

;// CONCATENATED MODULE: ./lib/config/list.js











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
    const look = itemLook(src, seq, model);
    const quotes = look ?? { keys: 'plain', strings: 'plain' };
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
            : emit(value, quotes.strings, quotes.keys),
    }));
    changeFlow(draft, { start: seq.start, elements: seq.items, commas: seq.commas }, gone, inserts);
}
function changeBlockList(draft, { seq, pair }, gone, placed) {
    const { src } = draft;
    const stray = seq.dashes.find((dash) => src.text.slice(lineStart(src, lineAt(src.starts, dash)), dash).trim() !== '');
    if (stray !== undefined) {
        refuse(draft, 'UNSUPPORTED_YAML', stray, 'Something stands in front of the dash of this item.');
        return;
    }
    const items = seq.items.map((item, index) => ({ start: seq.dashes[index] ?? item.start, end: item.end }));
    const members = {
        items,
        column: column(src, seq.dashes[0] ?? seq.start),
        floor: lineAt(src.starts, valueSlot(pair)) + 1,
    };
    const all = extents(src, members);
    insertItems(draft, seq, all, placed);
    if (gone.size === seq.items.length && placed.length === 0)
        insert(draft, valueSlot(pair), ' []');
    const replaced = gone.size === seq.items.length && placed.length > 0;
    if (gone.size > 0)
        removeMembers(draft, members, gone, { node: (index) => seq.items[index], replaced });
}
function insertItems(draft, seq, all, placed) {
    const { src } = draft;
    const shown = seq.items.findIndex((_, index) => itemLook(src, seq, index) !== undefined);
    const slots = groupBy(placed, ({ slot }) => slot.kind === 'alone' ? 'alone' : `${slot.kind} ${slot.index}`);
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
            flowKeys: new Set(),
        };
        const look = itemLook(src, seq, index) ?? itemLook(src, seq, shown) ?? plain;
        const gap = gapAt(src, all, index);
        const lines = group.map(({ value }) => itemLines(value, look));
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
    const line = extent.shared || below ? extent.first : extent.heading;
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

;// CONCATENATED MODULE: ./lib/config/place.js
/**
 * Finds a place for each new item: in order where the managed ones are sorted by name, behind the last of them otherwise,
 * at the list's end where there is none.
 */
function place(inserts, placing) {
    const { names, gone } = placing;
    const managed = [...new Set(placing.managed)].filter((index) => index in names).toSorted((a, b) => a - b);
    const order = managed.map((index) => names[index] ?? '');
    const sorted = order.length > 1 && isSorted(order);
    const staying = managed.filter((index) => !gone.has(index));
    const end = fallback(names.length, gone, managed);
    const placed = inserts.map((insert) => {
        const name = nameOf(insert.value);
        const slot = sorted ? (sortedSlot(name, names, staying) ?? end) : (lastOf(staying) ?? end);
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
function lastOf(staying) {
    const index = staying.at(-1);
    return index === undefined ? undefined : { kind: 'after', index };
}
/** When no managed item stays: where the last of them stood, or at the list's end. */
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

;// CONCATENATED MODULE: ./lib/config/put.js








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
        const look = { keys, strings, column: column(src, pair.start) + step, step, flowKeys: new Set() };
        const lines = mapLines(value, look).map((item) => `${eol(src, line)}${item}`);
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
/** A tag stays when the new text has the wanted meaning under it; an anchor always stays. */
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
/** The header gives way to the value, a comment behind it stays, the lines below go. */
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
        refuse(draft, 'UNSUPPORTED_YAML', pair.start, 'A collection on the line of its key would have to give way to a value.');
        return;
    }
    insert(draft, slot, ` ${text}`);
    replace(draft, lineStart(src, first), lineStart(src, lastLine(src, pair.value.end) + 1), '');
}

;// CONCATENATED MODULE: ./lib/config/update.js







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
            refuse(draft, 'DUPLICATE_KEY', second.start, `\`${name}\` stands a second time in one mapping and would have to change.`);
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
        refuse(draft, 'NOT_A_MAP', node.start, `\`${keyName(pair) ?? ''}\` has to be a mapping.`);
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

;// CONCATENATED MODULE: ./lib/config/edit.js














/**
 * Applies operations to a config by splicing its text. What is returned has been read again and verified: foreign items
 * and sections byte for byte as they were, every operation's value as wanted. It never throws; nothing wanted gives no edits.
 *
 * @param look.managed positions of the entries that new ones are put next to
 */
function editConfig(config, operations, look) {
    const inside = internals(config);
    const draft = newDraft(inside.src);
    const placed = apply(draft, inside, operations, config, look.managed);
    draft.problems.push(...anchorProblems(draft, inside.uses));
    const [problem] = draft.problems;
    if (problem !== undefined)
        return edit_refused(problem);
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
        refuse(draft, 'INTERNAL', 0, `An operation names an entry that is not there; there are ${count}.`);
        return [];
    }
    const gone = new Set(operations.flatMap((operation) => (operation.kind === 'remove' ? [operation.entry] : [])));
    const inserts = operations.flatMap((operation, index) => operation.kind === 'insert' ? [{ operation: index, value: operation.value }] : []);
    const names = config.entries.map(({ name }) => name);
    const placed = place(inserts, { names, gone, managed });
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
        const listed = seq.items[entry];
        if (listed === undefined || gone.has(entry))
            continue;
        const item = unpacked(listed);
        if (item.kind === 'map') {
            const target = {
                map: item,
                chain: [...chain, seq, item],
                holder: undefined,
                step: stepOf(draft.src, item),
            };
            changeMap(draft, target, changesOf(changes));
        }
        else if (item.kind === 'alias') {
            refuse(draft, 'ALIASED_MAP', item.start, `The entry is the alias *${item.name} and would have to change.`);
        }
        else {
            refuse(draft, 'NOT_A_MAP', item.start, 'The entry is no mapping.');
        }
    }
}
function edit_refused(problem) {
    return { kind: 'refused', problem };
}

;// CONCATENATED MODULE: ./lib/config/findings/finder.js


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

;// CONCATENATED MODULE: ./lib/config/findings/entry.js





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

;// CONCATENATED MODULE: ./lib/config/findings/settings.js




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
        find.report('warning', spot.path, spot.offset, `names what no entry has: ${missing.map(quoted).join(', ')}.`);
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
            find.report('warning', spot.path, spot.offset, `names what no entry has: ${quoted(target)}.`);
        }
    }
}
function quoted(value) {
    return JSON.stringify(value);
}

;// CONCATENATED MODULE: ./lib/config/findings/index.js





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

;// CONCATENATED MODULE: ./lib/config/foreign.js





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
    return refusal('NOT_LITELLM', { path }, `${what} is not a LiteLLM config: LiteLLM reads none of its top-level keys (${foreign_quoted(keys)}).`, hint(config));
}
function hint({ path, text }) {
    const parsed = parse(source(path, text), { tabs: false });
    if (parsed.kind === 'refused')
        return undefined;
    const { pointers, texts } = modelLists(parsed);
    const [first, ...others] = pointers.slice(0, MOST_SHOWN).map((pointer) => `${path}#${pointer}`);
    if (first !== undefined && others.length === 0)
        return `Set \`config-path: ${first}\`.`;
    if (first !== undefined) {
        return `\`model_list\` is at ${foreign_quoted([first, ...others])}. Set \`config-path\` to the ones to keep up to date, one per line.`;
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
function foreign_quoted(names) {
    const shown = names.slice(0, MOST_SHOWN).map((name) => `\`${name}\``);
    return `${shown.join(', ')}${names.length > shown.length ? ' and others' : ''}`;
}

;// CONCATENATED MODULE: ./lib/config/references.js





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
        ...FALLBACKS.flatMap((key) => references_items(child(map, path, key))
            .flatMap(chains)
            .flatMap(references_items)),
        ...references_items(child(map, path, 'default_fallbacks')),
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
function references_items(spot) {
    const list = spot && dereference(spot.node);
    if (spot === undefined || list?.kind !== 'seq')
        return [];
    return list.items.map((node, index) => ({ node, path: `${spot.path}[${index}]`, offset: node.start }));
}

;// CONCATENATED MODULE: ./lib/config/index.js
/** The door of `config/`: config.yaml as text. Knows neither Copilot nor GitHub, and does no IO. */









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

/***/ 6707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nothingFound: () => (/* reexport */ pass_over/* nothingFound */.Sb),
  select: () => (/* reexport */ sync_select/* select */.Lt),
  syncFiles: () => (/* reexport */ syncFiles),
  whyPassedOver: () => (/* reexport */ pass_over/* whyPassedOver */.pr)
});

// EXTERNAL MODULE: ./lib/sync/pass-over.js
var pass_over = __webpack_require__(6189);
// EXTERNAL MODULE: ./lib/sync/select.js + 1 modules
var sync_select = __webpack_require__(9150);
// EXTERNAL MODULE: ./lib/config/index.js + 41 modules
var lib_config = __webpack_require__(4331);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/sync/entry.js
var sync_entry = __webpack_require__(4895);
;// CONCATENATED MODULE: ./lib/sync/context.js


/** Reads the catalogue under the settings once, for all files. */
function prepare(catalogue, settings, memory) {
    return {
        catalogue,
        selection: (0,sync_select/* select */.Lt)(catalogue, settings.select),
        settings,
        spoken: (0,sync_entry/* spokenOf */.GR)(catalogue.models),
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

// EXTERNAL MODULE: ./lib/sync/template.js
var sync_template = __webpack_require__(9073);
;// CONCATENATED MODULE: ./lib/sync/managed.js

/** The entries that call a Copilot model under the name that the template gives for it; all others are foreign. */
function managedEntries(config, template) {
    return config.entries.flatMap((entry) => {
        const id = (0,sync_template/* copilotId */.ki)(entry);
        return id !== undefined && entry.name === (0,sync_template/* applyTemplate */.XF)(template, id)
            ? [{ entry, id, name: entry.name }]
            : [];
    });
}

;// CONCATENATED MODULE: ./lib/sync/findings.js



/**
 * Compares what `check` finds before and after a plan. Findings that the plan would cause are of two kinds: what refers to
 * a removed entry is part of the plan, which states it with the removal; any other error, mostly from `new-entry`, is a
 * reason to refuse. Warnings are not: they do not stop LiteLLM, and a person decides about them.
 *
 * @param after the config as edited; the same as `before` when the plan changes nothing
 */
function inspect(before, after, plan) {
    const found = (0,lib_config/* findings */.Pg)(after).filter(({ severity }) => severity === 'error');
    const managed = new Set(managedEntries(after, plan.template.text).map(({ entry }) => entry.index));
    const lasting = found.filter((finding) => stopsLiteLLM(finding) || dropsOneOf(managed, finding));
    if (before === after)
        return { lasting, introduced: undefined };
    const known = occurrences((0,lib_config/* findings */.Pg)(before));
    const cause = found.find((finding) => {
        const left = known.get(kindOf(finding)) ?? 0;
        known.set(kindOf(finding), left - 1);
        return left <= 0 && !refersToRemoved(finding, plan);
    });
    return { lasting, introduced: cause && refusal(cause, after.path) };
}
// `check` says what an error does in the last words of its message.
function stopsLiteLLM({ message }) {
    return /(?:LiteLLM|\bit) does not start/.test(message);
}
function dropsOneOf(managed, { message }) {
    const [, index] = /^model_list\[(\d+)\]/.exec(message) ?? [];
    return index !== undefined && managed.has(Number(index)) && message.includes('LiteLLM drops the entry');
}
/** A finding without the position of its entry, which moves when entries are added or removed. */
function kindOf({ message }) {
    return message.replace(/^model_list\[\d+\]/, 'model_list[]');
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
    return (0,errors/* problem */.CC)('EDIT_UNSAFE', `The edit was not made, since it would cause an error: ${message}`, {
        place: { path },
    });
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
 * | headers | | any change | Copilot serves and refuses by them |
 * | anything else | first stated | changed, removed | nobody can tell |
 *
 * Limits and costs are compared as LiteLLM reads them, and a value that is not a number to LiteLLM cannot be compared: its
 * change is breaking. An added entry is additive, a removed one is breaking, and so is another name, which is one of each.
 * Old shapes that are corrected are additive: LiteLLM made nothing of them.
 *
 * @param from undefined when the key is absent; LiteLLM takes null for absent too
 * @param to undefined when the key is removed
 */
function keyLevel(path, from, to) {
    const [section, key = ''] = path;
    if (section !== 'model_info')
        return 'breaking';
    if (from === undefined || from.value === null)
        return 'additive';
    if (key.startsWith('supports_'))
        return from.value === true ? 'breaking' : 'additive';
    return isNumericKey(key) ? numberLevel(key, from.value, to) : 'breaking';
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
/** Whether a name matches a pattern in which each `*` stands for any text. No regular expression, since both come from people's files. */
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

;// CONCATENATED MODULE: ./lib/sync/other-files.js




const NO_OTHER_FILES = {
    template: undefined,
    sameProxy: [],
    otherProxies: [],
    unread: [],
};
/** @param template undefined when it is unknown which entries are managed: then all count as foreign */
function definedNames(config, template) {
    const managed = template === undefined ? [] : managedEntries(config, template.text);
    const ours = new Set(managed.map(({ entry }) => entry.index));
    const names = namesOf(config, config.entries);
    const foreign = namesOf(config, config.entries.filter(({ index }) => !ours.has(index)));
    return {
        path: config.path,
        pointer: config.pointer,
        includes: (0,lib_config/* routing */.DT)(config).includes ?? [],
        template: template?.from === 'file' ? template.text : undefined,
        names,
        foreignNames: { ...foreign, ids: names.ids },
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
    const proxies = files.filter(isWhole).map((root) => loadedFrom(root, files));
    const mine = proxies.filter(({ loaded }) => loaded.has(own));
    const others = files.filter((file) => file !== own);
    const isSameProxy = (file) => mine.some(({ loaded }) => loaded.has(file));
    const together = others.filter(isSameProxy);
    return {
        template: together.find(({ template }) => template !== undefined)?.template,
        sameProxy: together.map(({ names }) => names),
        otherProxies: others.filter((file) => !isSameProxy(file)).map(({ foreignNames }) => foreignNames),
        unread: [...new Set(mine.flatMap(({ unread }) => unread))],
    };
}
/** A config inside another file is mounted elsewhere, so that its `include` cannot be followed in the repository. */
function isWhole({ pointer }) {
    return pointer === undefined;
}
/**
 * The files of the run that LiteLLM loads from a root. An included path is relative to the file that includes it; older
 * versions took it as relative to the root, and newer ones still do when nothing else is found. (`resolve_include_file_path`
 * of 1.106.2.)
 */
function loadedFrom(root, files) {
    const byPath = new Map(files.filter(isWhole).map((file) => [external_node_path_.posix.normalize(file.path), file]));
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

// EXTERNAL MODULE: ./lib/words.js
var words = __webpack_require__(4842);
// EXTERNAL MODULE: ./lib/history/history.js
var history_history = __webpack_require__(9076);
;// CONCATENATED MODULE: ./lib/sync/absence.js

/**
 * What to do about a managed model that the catalogue does not offer. The real list varies while nothing has changed, so
 * absence in one run proves nothing. A record that could not be read proves even less: it does not count as a run without it.
 */
function absenceOf(id, absence, catalogue, memory, { graceDays }) {
    const unreadable = whyUnreadable(id, absence, catalogue);
    if (unreadable !== undefined)
        return { kind: 'hold', why: 'unreadable', reason: unreadable };
    if (graceDays === 0)
        return { kind: 'removal', why: absence };
    const { history, moment } = memory;
    const record = (0,history_history/* missed */.cT)(history, id, moment);
    const since = record.since.slice(0, 10);
    const isDue = (0,history_history/* daysMissing */.S1)(record, moment.now) >= graceDays && record.runs >= history_history/* MISSING_RUNS */.eF;
    if (isDue && record.count !== 'rerun')
        return { kind: 'removal', why: { ...absence, since } };
    const state = absence.kind === 'gone' ? 'not in the catalogue' : absence.reason;
    const runs = record.runs === 1 ? '1 run' : `${record.runs} consecutive runs`;
    return {
        kind: 'hold',
        why: 'grace',
        since,
        reason: `${state} since ${since} (${runs}${COUNT_NOTES[record.count]}); it is removed after ${graceDays} days and ${history_history/* MISSING_RUNS */.eF} consecutive runs`,
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

;// CONCATENATED MODULE: ./lib/sync/proposal.js


const NOTHING_PROPOSED = { added: new Map(), changed: new Map(), removed: new Set() };
function proposedEntries({ config, before }, template) {
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
function proposedKeys(entry, settings) {
    if (entry.nestedInfo !== undefined || entry.params.has('cache_models_for'))
        return undefined;
    return (0,sync_entry/* ownedNames */.qT)(settings).map((key) => {
        return { key, value: entry.info.get(key)?.value, alsoRight: [], silenceIsFalse: false };
    });
}
/** A whole entry as a plain value, to be inserted again; undefined when it has a value that JSON cannot represent. */
function plainEntry({ name, params, info }, settings) {
    const litellmParams = plainMap(params);
    const modelInfo = plainMap(info);
    if (name === undefined || litellmParams === undefined || modelInfo === undefined)
        return undefined;
    return (0,sync_entry/* withNewEntry */.Pq)({ model_name: name, litellm_params: litellmParams, model_info: modelInfo }, settings);
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
    return new Map(managedEntries(config, template).map(({ id, entry }) => [id, entry]));
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

;// CONCATENATED MODULE: ./lib/sync/update.js



/**
 * Compares the owned keys of a managed entry with what the catalogue says. A value that means the same to LiteLLM, a key
 * marked `keep` and a key that is not ours give no change.
 */
function updateEntry(entry, owned, settings) {
    const parts = [
        oldShape(entry, owned),
        ...owned.map((key) => ownedKey(entry, key)),
        headers(entry, settings.extraHeaders),
    ];
    return joined(parts);
}
const NOTHING = { keys: [], operations: [], notices: [] };
function set(entry, path, from, to, level = keyLevel(path, from, to)) {
    const operation = { kind: 'set', entry: entry.index, path, value: to };
    return { keys: [{ path, ...as(from), to, level }], operations: [operation], notices: [] };
}
function unset(entry, path, from, level) {
    const operation = { kind: 'unset', entry: entry.index, path };
    return { keys: [{ path, ...as(from), level }], operations: [operation], notices: [] };
}
function as(from) {
    return from === undefined ? {} : { from: { value: from.value, source: from.source } };
}
function ownedKey(entry, owned) {
    const path = ['model_info', owned.key];
    const from = entry.info.get(owned.key);
    const wanted = owned.value ?? (owned.silenceIsFalse && from?.value === true ? false : undefined);
    if (wanted === undefined)
        return NOTHING;
    if (from !== undefined && [wanted, ...owned.alsoRight].some((right) => isSame(owned.key, from, right))) {
        return NOTHING;
    }
    if (from?.keep === true) {
        return {
            ...NOTHING,
            notices: [
                {
                    message: `model_info.${owned.key} of ${entry.name} is kept as it is by a comment; the catalogue says ${JSON.stringify(wanted)}.`,
                    place: from.place,
                },
            ],
        };
    }
    // LiteLLM takes a cost from `litellm_params` too, so that stating it for the first time may raise it.
    const effective = from ?? (owned.key.includes('cost') ? entry.params.get(owned.key) : undefined);
    return set(entry, path, from, wanted, keyLevel(path, effective, wanted));
}
/** Whether a value means to LiteLLM what it should: `5e-6` is a string to YAML and the same price as `0.000005`. */
function isSame(key, from, right) {
    if ((0,lib_config/* sameValue */.eE)(from.value, right))
        return true;
    const number = isNumericKey(key) ? litellmNumber(from.value) : undefined;
    return number !== undefined && number === litellmNumber(right);
}
/** Keys that the old sync scripts wrote and that LiteLLM knows under other names, which {@link ownedKeys} writes. */
const OLD_NAMES = new Set(['supports_tool_calls', 'supports_structured_outputs']);
/**
 * The shapes of the old scripts: a `model_info` inside `litellm_params`, which LiteLLM ignores, is moved beside it, and
 * `cache_models_for`, which LiteLLM sends upstream in every request, is removed. The owned keys are not moved but written
 * as the catalogue reports them: the scripts guessed limits, and a guess that had no effect must not gain one.
 */
function oldShape(entry, owned) {
    const parts = [];
    const cache = entry.params.get('cache_models_for');
    if (cache !== undefined && !cache.keep) {
        parts.push(unset(entry, ['litellm_params', 'cache_models_for'], cache, 'additive'));
    }
    const nested = entry.params.get('model_info');
    if (nested !== undefined && !nested.keep && entry.nestedInfo !== undefined) {
        const ours = new Set(owned.map(({ key }) => key));
        const moving = [...entry.nestedInfo].filter(([key]) => !ours.has(key) && !OLD_NAMES.has(key) && !entry.info.has(key));
        const unmovable = moving.find(([, read]) => read.value === undefined);
        if (unmovable !== undefined) {
            return {
                ...NOTHING,
                notices: [
                    {
                        message: `litellm_params.model_info of ${entry.name} has no effect in LiteLLM; it is not moved, since the value of ${unmovable[0]} has a type that JSON does not have. Move it beside litellm_params by hand.`,
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
/**
 * The headers that the user asks for, always in lower case: LiteLLM joins the same header in Title-Case with its own, which
 * Copilot refuses, so that it is removed as the lower-case name is added. Headers of other names stay.
 */
function headers(entry, wanted) {
    if (wanted === undefined)
        return NOTHING;
    const path = ['litellm_params', 'extra_headers'];
    const from = entry.params.get('extra_headers');
    if (from?.keep === true)
        return NOTHING;
    const present = from?.value;
    if (typeof present !== 'object' || present === null || Array.isArray(present)) {
        return set(entry, path, from, wanted);
    }
    const parts = [];
    const current = new Map(Object.entries(present));
    for (const [name, value] of current) {
        if (Object.hasOwn(wanted, name) || !Object.hasOwn(wanted, name.toLowerCase()))
            continue;
        parts.push(unset(entry, [...path, name], { value, source: JSON.stringify(value) }, 'breaking'));
    }
    for (const [name, value] of Object.entries(wanted)) {
        const before = current.get(name);
        if ((0,lib_config/* sameValue */.eE)(before, value))
            continue;
        const read = before === undefined ? undefined : { value: before, source: JSON.stringify(before) };
        parts.push(set(entry, [...path, name], read, value));
    }
    return joined(parts);
}
function joined(parts) {
    return {
        keys: parts.flatMap((part) => part.keys),
        operations: parts.flatMap((part) => part.operations),
        notices: parts.flatMap((part) => part.notices),
    };
}

;// CONCATENATED MODULE: ./lib/sync/part.js






/** What to do about one managed entry. */
function planManaged(item, proposed, context) {
    const { entry, id } = item;
    const absence = absenceFor(id, context);
    if (absence?.kind === 'gone' && !context.selection.isInScope(entry.info.get('mode')?.value)) {
        return { kind: 'same', notices: [] };
    }
    if (absence !== undefined)
        return planAbsence(item, absence, proposed, context);
    const verdict = context.selection.verdicts.get(id);
    if (verdict?.kind === 'chosen') {
        return planUpdate(item, (0,sync_entry/* ownedKeys */.QY)(verdict.model, context.spoken, context.settings.entry), context);
    }
    if (verdict?.kind === 'out-of-scope') {
        const message = `${item.name} is left as it is: ${verdict.reason}.`;
        return { kind: 'same', notices: [{ message, place: entry.place }] };
    }
    const reason = verdict?.reason ?? context.selection.excludedByInput(id) ?? 'excluded';
    return planRemoval(item, { kind: 'excluded', reason });
}
function planUpdate(item, owned, context) {
    const { entry, id, name } = item;
    const { keys, operations, notices } = updateEntry(entry, owned, context.settings.entry);
    if (keys.length === 0)
        return { kind: 'same', notices };
    if (entry.keep) {
        const paths = keys.map((key) => key.path.join('.')).join(', ');
        const message = `${name} is kept as it is by a comment; the catalogue would change ${paths}.`;
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
 * A missing model's entry stays as it is until its grace is over; or as the open pull request has it, so that an unmerged
 * pull request does not change each time the list does.
 */
function planAbsence(item, why, proposed, context) {
    const { catalogue, memory, settings } = context;
    if (item.entry.keep)
        return planRemoval(item, why);
    const answer = absenceOf(item.id, why, catalogue, memory, settings.removal);
    if (answer.kind === 'removal')
        return planRemoval(item, answer.why);
    const held = hold(item, answer.why, answer.reason);
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
    if (entry.keep)
        return hold(item, 'keep', 'a `# copilot-model-sync: keep` comment protects it');
    const change = { kind: 'removed', id, name, place: entry.place, why, level: 'breaking' };
    return { kind: 'remove', change, entry: entry.index, notices: [] };
}
/** Keeps an entry, and says why. */
function hold(item, why, reason) {
    return { kind: 'hold', held: { id: item.id, name: item.name, why, reason }, notices: [] };
}

;// CONCATENATED MODULE: ./lib/sync/additions.js







/** Entries for chosen models that have none. */
function additions(managed, template, context) {
    const present = new Set(managed.map(({ id }) => id));
    return [...context.selection.verdicts.values()].flatMap((verdict) => {
        if (verdict.kind !== 'chosen' || present.has(verdict.model.id))
            return [];
        const { model } = verdict;
        return [
            addition(model, (0,sync_template/* applyTemplate */.XF)(template, model.id), (0,sync_entry/* newEntry */.bk)(model, template, context.settings.entry)),
        ];
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
        const { held } = hold({ id, name }, answer.why, `${answer.reason}. It stays in the open pull request`);
        const { change, operation } = addition(modelOf(id, entry), name, value);
        return [{ change: { ...change, pending: true }, operation, held }];
    });
}
/**
 * Tells the additions whose name is free from those whose name is taken, each sorted by id.
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
 * @param names the names of the entries that stay
 * @param added names that the plan adds
 */
function dangling(config, managed, removals, names, added, context) {
    const { references, includes } = (0,lib_config/* routing */.DT)(config);
    const callable = [names, ...(context.others ?? NO_OTHER_FILES).sameProxy];
    const breaks = new Map();
    const notices = [];
    const report = (entry, broken, already) => {
        if (entry !== undefined)
            breaks.set(entry, [...(breaks.get(entry) ?? []), broken]);
        else if (already !== undefined)
            notices.push(already);
    };
    for (const { kind, path, target, place } of references) {
        const removal = removals.find(({ entry }) => calledBy(config.entries[entry], target));
        const works = removal === undefined ? undefined : stillWorks(removal);
        // LiteLLM does not follow an alias to another alias.
        const reached = kind === 'fallback' ? callable : callable.map((it) => ({ ...it, aliases: new Map() }));
        if (added.includes(target) || reached.some((it) => answerTo(it, target, works) !== undefined))
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
        removed: removals.map((removal) => {
            const broken = breaks.get(removal.entry);
            const answeredBy = answerAfter(removal, callable);
            return {
                ...removal.change,
                ...(broken === undefined ? {} : { breaks: broken }),
                ...(answeredBy === undefined ? {} : { answeredBy }),
            };
        }),
        notices,
    };
}
function answerAfter(removal, callable) {
    const [first] = callable.flatMap((it) => answerTo(it, removal.change.name, stillWorks(removal)) ?? []);
    return first;
}
/**
 * Whether an entry still answers once another one is removed. An entry or wildcard that passes calls on to the same model
 * does not when Copilot no longer offers that; a model that an input excludes goes on working.
 */
function stillWorks({ change: { id, why } }) {
    if (why.kind === 'excluded')
        return () => true;
    return (entry) => (0,sync_template/* copilotId */.ki)(entry) !== id && entry.model?.startsWith('github_copilot/*') !== true;
}
function calledBy(entry, name) {
    return entry !== undefined && (entry.name === name || entry.id === name);
}
/** Of a managed model the plan says elsewhere that it is missing, and a record that could not be read may be any model. */
function isUnknown(id, managed, { catalogue, selection }) {
    const readable = catalogue.nameless === 0 && !catalogue.unreadable.includes(id);
    return readable && !selection.verdicts.has(id) && !managed.some((item) => item.id === id);
}

;// CONCATENATED MODULE: ./lib/sync/mass-removal.js

/**
 * Which models are held because too many would be removed at once, each with the reason: more than half of what the file
 * would contain with them, or all (at least two) of one vendor. Off a VPN every Claude model vanishes from the list while
 * the account has not changed; a removal of that size is more likely such an answer than news.
 *
 * The share is taken over removed, staying and added models, a sum that carrying out the plan does not change: what is
 * added then stays. Planning again therefore never holds or releases more.
 *
 * A model that is gone has no record that names its vendor, so the first word of the id stands for it (`claude`, `gpt`).
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
 * and what is added counts for the share that is removed. So it starts from all removals and repeats with those that the
 * guard lets through, until it lets through all: each round has fewer.
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
    const { added, taken } = withFreeNames(wanted.additions, names, context.others ?? NO_OTHER_FILES);
    const held = heldBack(wanted, added, context);
    return {
        added,
        taken,
        removed: removals.filter((removal) => !held.has(removal)),
        held: [...held.values()],
        names,
    };
}
function withoutRemoved({ entries }, removals) {
    const removed = new Set(removals.map(({ entry }) => entry));
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
    const leaving = new Set(removals.map(({ entry }) => entry));
    const staying = new Set(managed.filter(({ entry }) => !leaving.has(entry.index)).map(({ id }) => id));
    const reasons = massRemoval({
        // One of several entries for a model may be kept by a comment: the model stays.
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
    'litellm_params.model_info',
    'litellm_params.cache_models_for',
    'model_info.id',
    'model_info.supports_tool_calls',
    'model_info.supports_structured_outputs',
    ...(0,sync_entry/* ownedNames */.qT)({ costs: true }).map((key) => `model_info.${key}`),
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
        message: `${(0,words/* list */.p_)(patterns, 5)} also ${answered} calls to ${(0,words/* list */.p_)(matched, 10)}. LiteLLM prefers an exact name, so that the added ${matched.length === 1 ? 'entry answers' : 'entries answer'} them from now on.`,
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
    const included = found.from === 'default' ? context.others?.template : undefined;
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
    const managed = managedEntries(config, template.text);
    const { proposal } = context;
    const proposed = proposal === undefined ? NOTHING_PROPOSED : proposedEntries(proposal, template.text);
    const parts = managed.map((item) => planManaged(item, proposed, context));
    const updates = parts.filter((part) => part.kind === 'update');
    const settled = settle(config, {
        managed,
        additions: [
            // LiteLLM adds included lists to the config's own: a list here would double what they define.
            ...(config.list === 'included' ? [] : additions(managed, template.text, context)),
            ...pendingAdditions(managed, proposed, context),
        ],
        removals: parts.filter((part) => part.kind === 'remove'),
        proposed,
    }, context);
    const { added, taken } = settled;
    const names = added.map(({ change }) => change.name);
    const { removed, notices } = dangling(config, managed, settled.removed, settled.names, names, context);
    const changes = [
        ...added.map(({ change }) => change),
        ...updates.map(({ change }) => change),
        ...removed,
    ];
    return {
        path: config.path,
        ...(config.pointer === undefined ? {} : { pointer: config.pointer }),
        template,
        stage: stageOf(managed, context),
        changes,
        held: [...parts, ...added]
            .flatMap((it) => ('held' in it && it.held !== undefined ? [it.held] : []))
            .concat(settled.held),
        taken,
        findings: [],
        notices: [
            ...config.notices,
            ...parts.flatMap((part) => part.notices),
            ...additionNotices(config, managed, settled, context),
            ...notices,
        ],
        missing: missingIds(managed, proposed, context),
        operations: [
            ...updates.flatMap(({ operations }) => operations),
            ...settled.removed.map((part) => ({ kind: 'remove', entry: part.entry })),
            ...added.map(({ operation }) => operation),
        ],
        managed: managed.map(({ entry }) => entry.index),
        level: mostSevere(changes.map((change) => change.level)),
    };
}
/** A sync states the `mode` of every entry that it writes, so that entries without one show that there was none. */
function stageOf(managed, { isNew }) {
    if (isNew === true)
        return 'new';
    return managed.some(({ entry }) => entry.info.has('mode')) ? 'synced' : 'adopted';
}
/** What people should know about the entries that are added. */
function additionNotices(config, managed, { added, removed, names }, { others }) {
    if (added.length === 0)
        return [];
    const leaving = new Set(removed.map(({ entry }) => entry));
    const staying = managed.map(({ entry }) => entry).filter(({ index }) => !leaving.has(index));
    const unread = others?.unread ?? (0,lib_config/* routing */.DT)(config).includes ?? [];
    const notices = [
        wildcardNotice(names, added),
        sharedKeysNotice(staying, added),
        unread.length === 0
            ? undefined
            : {
                message: `${(0,words/* list */.p_)(unread, 5)} is included and not part of this run, so that the names of the added entries were not compared with those in there.`,
                place: { path: config.path },
            },
    ];
    return notices.filter((notice) => notice !== undefined);
}
/**
 * The ids that this run counts as missing in the history: not those that an input excludes or that could not be read, nor
 * those whose entry stays in any case.
 */
function missingIds(managed, proposed, context) {
    const { isInScope } = context.selection;
    const kept = new Set(managed.flatMap(({ entry, id }) => (entry.keep || !isInScope(entry.info.get('mode')?.value) ? [id] : [])));
    const ids = [...managed.map(({ id }) => id), ...proposed.added.keys()];
    const missing = ids.filter((id) => {
        if (kept.has(id))
            return false;
        const absence = absenceFor(id, context);
        return absence !== undefined && whyUnreadable(id, absence, context.catalogue) === undefined;
    });
    return [...new Set(missing)].toSorted();
}

;// CONCATENATED MODULE: ./lib/sync/sync.js










/**
 * Plans and edits all files: catalogue × files → plan and new bytes, verified. Pure; all or nothing.
 * A path may be given several times with different pointers: each edit builds on the one before.
 */
function syncFiles(catalogue, sources, settings, memory) {
    const context = prepare(catalogue, settings, memory);
    const none = (0,sync_select/* nothingSelected */.Pq)(context.selection);
    if (none !== undefined)
        return { kind: 'refused', problems: [none], plan: planOf(context, [], [], []) };
    const run = startRun(sources, settings.entry.modelName);
    const plans = [];
    const problems = [];
    const passedOver = [];
    const models = new Set();
    for (const file of run.files) {
        const step = syncFile(run, file, context);
        switch (step.kind) {
            case 'refused':
                problems.push(step.problem);
                break;
            case 'passed-over':
                passedOver.push(passedOverFile(file.source, step.reason));
                break;
            case 'planned':
                plans.push(step.plan);
                for (const id of step.models)
                    models.add(id);
                record(run, file, step);
                break;
            default:
                step;
        }
    }
    if (plans.length === 0 && problems.length === 0 && passedOver.length > 0) {
        problems.push((0,pass_over/* nothingFound */.Sb)(passedOver));
    }
    const plan = planOf(context, plans, passedOver, models);
    const [first, ...rest] = problems;
    if (first !== undefined)
        return { kind: 'refused', problems: [first, ...rest], plan };
    return { kind: 'synced', plan, changed: changedFiles(run) };
}
function planOf({ catalogue, selection }, files, passedOver, models) {
    return {
        files,
        level: mostSevere(files.map((file) => file.level)),
        models: [...models].toSorted(),
        left: (0,sync_select/* leftOut */.ig)(selection),
        passedOver,
        notices: [...catalogue.notices, ...selection.notices],
    };
}
function startRun(sources, modelName) {
    const files = sources.map((source) => {
        const read = (0,lib_config/* readConfig */.Xg)(source);
        return { source, read, defines: sources.length === 1 ? undefined : definedBy(read, modelName) };
    });
    return { files, texts: new Map() };
}
function definedBy(read, modelName) {
    if (read.kind === 'refused')
        return undefined;
    const template = (0,sync_template/* templateFor */.a3)(read.config.entries, modelName, read.config.path);
    return definedNames(read.config, template.kind === 'template' ? template : undefined);
}
function record({ texts }, file, { plan, config, text }) {
    if (text !== undefined)
        texts.set(plan.path, text);
    if (file.defines !== undefined)
        file.defines = definedNames(config, plan.template);
}
function changedFiles({ texts }) {
    return [...texts].map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
}
function syncFile(run, file, shared) {
    const { source } = file;
    const read = currentRead(run, file);
    const reason = (0,pass_over/* whyPassedOver */.pr)(source, read);
    if (reason !== undefined)
        return { kind: 'passed-over', reason };
    if (read.kind === 'refused')
        return read;
    const { config } = read;
    const foreign = (0,lib_config/* foreignConfig */.Z)(config);
    if (foreign !== undefined)
        return { kind: 'refused', problem: foreign };
    const context = { ...shared, ...contextOf(run, file) };
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
/** The config as it is after the edits of other configs in the same file. */
function currentRead({ texts }, { source, read }) {
    const text = texts.get(source.path);
    return text === undefined ? read : (0,lib_config/* readConfig */.Xg)({ ...source, bytes: new TextEncoder().encode(text) });
}
/** What belongs to one file only. */
function contextOf({ files }, { source, defines }) {
    const all = files.flatMap((file) => file.defines ?? []);
    return {
        ...proposalFor(source),
        isNew: source.bytes === null,
        ...(defines === undefined ? {} : { others: otherFiles(all, defines) }),
    };
}
/** What the open pull request makes of this config; a file there that cannot be read proposes nothing. */
function proposalFor({ path, pointer, proposed }) {
    if (proposed === undefined)
        return {};
    const file = { path, ...(pointer === undefined ? {} : { pointer }) };
    const [read, before] = [proposed.bytes, proposed.before].map((bytes) => (0,lib_config/* readConfig */.Xg)({ ...file, bytes }));
    if (read?.kind !== 'config' || before?.kind !== 'config')
        return {};
    return { proposal: { config: read.config, before: before.config } };
}
function passedOverFile({ path, pointer }, reason) {
    return { path, ...(pointer === undefined ? {} : { pointer }), reason };
}
/** Adds the findings to a plan, or refuses it for one that it would cause. */
function inspected(before, { plan, config, text }) {
    const { lasting, introduced } = inspect(before, config, plan);
    if (introduced !== undefined)
        return { kind: 'refused', problem: introduced };
    return {
        kind: 'planned',
        plan: { ...plan, findings: lasting },
        models: served(before, plan),
        config,
        text,
    };
}
/** The last guard before an edit is accepted: planned once more, the file must need no other edit. */
function planAgain(config, before, context) {
    const again = planFile(config, context);
    const place = { path: before.path };
    if (again.kind === 'refused' || again.plan.template.text !== before.template.text) {
        return { kind: 'refused', problem: (0,sync_template/* templateLost */.Hp)(before) };
    }
    if (again.plan.operations.length === 0)
        return undefined;
    const message = `The edit of ${before.path} would ask for another edit, so it was not made.`;
    return { kind: 'refused', problem: (0,errors/* problem */.CC)('EDIT_UNSAFE', message, { place }) };
}

;// CONCATENATED MODULE: ./lib/sync/index.js





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
        problem: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('TEMPLATE_UNKNOWN', `No Copilot entry is named after its model: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(names, 5)}. Entries under other names would serve the same models twice.`, {
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
