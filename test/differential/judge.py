"""Judges edits by PyYAML, with which LiteLLM loads its config. Reads one JSON object a line, writes its faults as a line."""

import copy
import json
import re
import sys

import yaml

MARK = re.compile(r"~\d{4}|\bm\d\dx\b|\bm\d\dnew\dx\b|^\"?s\d+\"?:|^ +s\d+:", re.M)


def load_all(text):
    """
    The documents of a text. PyYAML's own scanner is eight times as slow as libyaml's under the same resolver and
    constructor, so it reads each eighth text, and each that libyaml does not take.
    """
    if not yaml.__with_libyaml__ or len(text) % 8 == 0:
        return list(yaml.safe_load_all(text))
    try:
        return list(yaml.load_all(text, Loader=yaml.CSafeLoader))
    except yaml.YAMLError:
        return list(yaml.safe_load_all(text))


def config_of(text, pointer):
    """The config in a file, and the file without it."""
    documents = load_all(text)
    if pointer is None:
        return (documents[0] if documents else None), None
    steps = pointer.split("/")[1:]
    for document in documents:
        holder = document
        for step in steps[:-1]:
            holder = holder.get(step) if isinstance(holder, dict) else None
        if isinstance(holder, dict) and steps[-1] in holder:
            config = holder[steps[-1]]
            holder[steps[-1]] = None
            if isinstance(config, str):
                config = (load_all(config) or [None])[0]
            return config, documents
    return None, documents


def same(a, b):
    """Equality where true is not 1, and the order of keys matters."""
    if isinstance(a, dict) and isinstance(b, dict):
        return list(a) == list(b) and all(same(a[key], b[key]) for key in a)
    if isinstance(a, list) and isinstance(b, list):
        return len(a) == len(b) and all(same(x, y) for x, y in zip(a, b))
    if isinstance(a, bool) or isinstance(b, bool):
        return a is b
    return a == b or (a != a and b != b)


def apply_all(config, operations):
    """What the list must be: the remaining entries, in order, and the new ones."""
    entries = copy.deepcopy((config or {}).get("model_list") or [])
    gone = {o["entry"] for o in operations if o["kind"] == "remove"}
    for operation in operations:
        if operation["kind"] not in ("set", "unset") or operation["entry"] in gone:
            continue
        holder = entries[operation["entry"]]
        *path, last = operation["path"]
        for key in path:
            if holder.get(key) is None:
                if operation["kind"] == "unset":
                    holder = {}
                    break
                holder[key] = {}
            holder = holder[key]
        if operation["kind"] == "set":
            holder[last] = operation["value"]
        else:
            holder.pop(last, None)
    stay = [entry for index, entry in enumerate(entries) if index not in gone]
    return stay, [o["value"] for o in operations if o["kind"] == "insert"]


def plain(value):
    """A copy that shares nothing, as merge keys and anchors do."""
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    return [plain(item) for item in value] if isinstance(value, list) else value


def apply_settings(config, operations):
    """What is beside the list must be: LiteLLM uses the fallbacks of one section, and there the first item of a name."""
    rest = {k: plain(v) for k, v in (config or {}).items() if k != "model_list"}

    def inside(holder, key, new):
        if not holder.get(key):
            holder[key] = new
        return holder[key]

    for operation in operations:
        kind = operation["kind"]
        if kind == "set-alias":
            group = inside(inside(rest, "router_settings", {}), "model_group_alias", {})
            if isinstance(group.get(operation["name"]), dict):
                group[operation["name"]]["model"] = operation["target"]
            else:
                group[operation["name"]] = operation["target"]
        elif kind == "unset-alias":
            group = (rest.get("router_settings") or {}).get("model_group_alias") or {}
            group.pop(operation["name"], None)
        elif kind == "set-fallbacks":
            used = [s for s in ("router_settings", "litellm_settings") if (rest.get(s) or {}).get("fallbacks")]
            items = inside(inside(rest, (used or ["router_settings"])[0], {}), "fallbacks", [])
            item = next((item for item in items if operation["name"] in item), None)
            if item is None:
                items.append({operation["name"]: operation["targets"]})
            else:
                item[operation["name"]] = operation["targets"]
    return rest


def unordered(value):
    """Maps as sorted pairs, for entries whose new keys may be anywhere."""
    if isinstance(value, dict):
        return {"map": sorted(((repr(k), unordered(v)) for k, v in value.items()), key=lambda pair: pair[0])}
    return [unordered(item) for item in value] if isinstance(value, list) else value


def value_faults(case):
    before, around = config_of(case["text"], case.get("pointer"))
    after, around_after = config_of(case["edited"], case.get("pointer"))
    if not same(around, around_after):
        yield "the file around the config changed"
    stay, new = apply_all(before, case["operations"])
    entries = (after or {}).get("model_list") or []
    names = [value["model_name"] for value in new]
    left = [e for e in entries if not (isinstance(e, dict) and e.get("model_name") in names)]
    came = [e for e in entries if isinstance(e, dict) and e.get("model_name") in names]
    if len(left) != len(stay):
        yield f"number of old entries: {len(left)} instead of {len(stay)}"
    for old, now in zip(stay, left):
        if not same(unordered(old), unordered(now)):
            yield f"an entry reads differently: {now!r} instead of {old!r}"
    if sorted(map(repr, map(unordered, came))) != sorted(map(repr, map(unordered, new))):
        yield f"the new entries read differently: {came!r}"
    rest = apply_settings(before, case["operations"])
    now = {k: v for k, v in (after or {}).items() if k != "model_list"}
    if list(rest) != list(now):
        yield f"sections: {list(now)} instead of {list(rest)}"
    for key, value in rest.items():
        if not same(value, now.get(key)):
            yield f"a section reads differently: {key}: {now.get(key)!r} instead of {value!r}"
    if case["operations"] == [] and case["text"] != case["edited"]:
        yield "an edit although nothing is wanted"


def comment_faults(case):
    """Comments that must survive, names of entries and of sections are in the same order as before."""
    before, after = MARK.findall(case["text"]), MARK.findall(case["edited"])
    required = set(case["required"])
    gone = {f"m{o['entry']:02}x" for o in case["operations"] if o["kind"] == "remove"}
    want = [mark for mark in before if (mark in required if mark[0] == "~" else mark not in gone)]
    have = [mark for mark in after if (mark in required if mark[0] == "~" else "new" not in mark)]
    lost = [mark for mark in want if mark not in have]
    if lost:
        yield f"lost: {lost}"
    elif want != have:
        yield f"comments moved: {want} to {have}"
    old, new = owners(case["text"]), owners(case["edited"])
    for mark in required:
        if mark not in new:
            continue
        (was, words), (place, now) = old[mark], new[mark]
        if words != now or (was is not None and was != place):
            yield f"a comment changed its place or its text: {mark} was {old[mark]!r}, is {new[mark]!r}"


def owners(text):
    """For each comment: the key in front of it on its line, or its column, and its own text byte for byte."""
    found = {}
    for line in text.split("\n"):
        at = re.search(r"(#\s?)?(#.*)?~\d{4}", line)
        if at is None:
            continue
        before = line[: at.start()]
        alone = before.strip(" \ufeff") == ""
        key = re.split(r"[:#]", line)[0].strip(" -?\ufeff\"'{")
        # Behind a value on a line of its own: the value may change, and be on the line of its key then. In braces the first
        # key may be removed.
        owned = ":" in before and not before.lstrip().startswith("{")
        place = len(before) if alone else key if owned else None
        found[at.group()[-5:]] = (place, line[at.start() :].rstrip("\r"))
    return found


def keep_faults(case):
    """Not a byte of what a `keep` comment protects has changed."""
    for text in case["kept"]:
        if text not in case["edited"]:
            yield f"kept lines changed: {text!r}"


def read_faults(case):
    """What the program read before the edit is what PyYAML reads."""
    config, _ = config_of(case["text"], case.get("pointer"))
    for entry, read in zip((config or {}).get("model_list") or [], case["entries"]):
        for section, values in (("litellm_params", read["params"]), ("model_info", read["info"])):
            real = entry.get(section) or {}
            for key, value in values.items():
                if key not in real or not same(unordered(real[key]), unordered(value)):
                    yield f"a value was read differently: {section}.{key} as {value!r}, PyYAML has {real.get(key)!r}"


def judge(case):
    try:
        return [*read_faults(case), *value_faults(case), *comment_faults(case), *keep_faults(case)]
    except yaml.YAMLError as error:
        return [f"PyYAML: {error}"]


for row in sys.stdin:
    sys.stdout.write(json.dumps(judge(json.loads(row))) + "\n")
    sys.stdout.flush()
