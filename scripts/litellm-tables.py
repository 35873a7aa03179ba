"""
Prints src/config/inspect/litellm.ts: what LiteLLM knows, asked of installed versions of it, oldest first.

    PYTHON scripts/litellm-tables.py > old.json                       run with each version's own interpreter
    python3 scripts/litellm-tables.py old.json new.json > litellm.ts  joins them

Names come from its models, signatures and the keys that its source reads. The types of an entry's keys are what its
models take of a sample of each type.
"""

import inspect
import json
import os
import re
import sys
import textwrap
import types
import typing
from pathlib import Path

# litellm.ts explains each letter. A field accepts a type when it accepts any of its samples.
SAMPLES = {
    "s": ["x"],
    "n": ["3"],
    "i": [3],
    "f": [0.5],
    "b": [True, False],
    "l": [[], ["x"]],
    "m": [{}, {"x": "y"}],
}
def main():
    if sys.argv[1:]:
        print(join([json.loads(Path(path).read_text()) for path in sys.argv[1:]]))
        return
    out = os.dup(1)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    os.write(out, json.dumps(read(), indent=1, sort_keys=True).encode())


def read():
    os.environ["LITELLM_LOCAL_MODEL_COST_MAP"] = "True"
    import importlib.metadata

    import litellm
    from litellm import constants
    from litellm.litellm_core_utils.fallback_generalizations import get_fallback_generalization_rules
    from litellm.llms.openai_like.json_loader import JSONProviderRegistry
    from litellm.proxy import _types, proxy_server
    from litellm.types import router, utils

    source = Path(proxy_server.__file__).read_text()
    everything = "\n".join(path.read_text() for path in Path(litellm.__file__).parent.rglob("*.py"))
    general = set(_types.ConfigGeneralSettings.model_fields) | used(everything, "general_settings")
    module = {
        name
        for name, value in vars(litellm).items()
        if not callable(value) and not isinstance(value, types.ModuleType) and plain(name) and not typing.get_origin(value)
    }
    module |= {name for name in getattr(litellm, "__annotations__", {}) if plain(name)}
    lists = {name for name in module if name.endswith(("_models", "_models_list", "_set", "_key", "_config")) and not name.startswith("default_")}
    read_later = used(everything, "litellm_settings")
    routers = set(litellm.Router.get_valid_args()) - {"self", "model_list"}
    params = fields(router.LiteLLM_Params)
    # a list of mappings with keys of their own, which the samples do not cover
    info = {**fields(router.ModelInfo), "access_windows": ""}
    info_names = set(utils.ModelInfoBase.__annotations__) | set(getattr(utils.ModelInfo, "__annotations__", {}))
    param_names = (
        set(router.LiteLLMParamsTypedDict.__annotations__)
        | set(utils.all_litellm_params)
        | set(constants.DEFAULT_CHAT_COMPLETION_PARAM_VALUES)
    )
    param_names = {name for name in param_names if plain(name)}
    loose = set(re.findall(r'\.(?:get|pop)\(\s*"([a-z][a-z_0-9]+)"', everything)) | set(
        re.findall(r"^\s+([a-z][a-z_0-9]+): [A-Za-z]", everything, re.M)
    )
    loader = proxy_server.ProxyConfig
    loading = inspect.getsource(loader.load_config)
    handled = set(re.findall(r'key == "([a-z_0-9]+)"', loading))
    return {
        "version": importlib.metadata.version("litellm"),
        "top": sorted(used(inspect.getsource(loader), "config") | {"include", "worker_registry"}),
        "router": sorted(routers),
        "litellm": sorted((module - lists) | handled | read_later),
        "general": sorted(name for name in general if plain(name)),
        "params": params,
        "paramNames": sorted(param_names - set(params)),
        "info": info,
        "infoNames": sorted((info_names | bundled_keys(litellm)) - set(info)),
        "loose": sorted(loose),
        "providers": sorted({str(getattr(p, "value", p)) for p in litellm.provider_list} | set(JSONProviderRegistry.list_providers())),
        "prompts": sorted(str(name) for name in litellm._known_custom_logger_compatible_callbacks),
        "endpoints": sorted(litellm.openai_compatible_endpoints),
        "models": bare_models(litellm),
        "patterns": sorted(
            rule["pattern"] for rule in get_fallback_generalization_rules() if "litellm_provider" in json.dumps(rule)
        ),
        "strategies": sorted({"simple-shuffle", "lar1", *router.RoutingStrategy._value2member_map_}),
        "modes": sorted(modes(litellm)),
    }


def plain(name):
    return re.fullmatch(r"[a-z][a-z0-9_]+", name) is not None


def used(source, variable):
    """Keys that the source reads from a mapping of that name."""
    found = re.findall(rf'\b{variable}\.get\(\s*"([a-z_0-9]+)"|\b{variable}\["([a-z_0-9]+)"\]', source)
    return {a or b for a, b in found}


def bundled_keys(litellm):
    return {key for entry in litellm.model_cost.values() for key in entry if plain(key)}


def modes(litellm):
    """The modes of the price list, and those that health checks accept (`batch`)."""
    from litellm.litellm_core_utils.health_check_helpers import HealthCheckHelpers

    listed = {str(entry.get("mode")) for entry in litellm.model_cost.values()} - {"None"}
    checked = re.search(r"Literal\[(.*?)\]", inspect.getsource(HealthCheckHelpers.get_mode_handlers), re.S)
    return {name for name in listed if plain(name)} | set(re.findall(r'"([a-z_]+)"', checked.group(1)))


def fields(model):
    """What pydantic accepts for each field: the letters of SAMPLES."""
    return {name: "".join(kinds(field.annotation)) for name, field in sorted(model.model_fields.items()) if plain(name)}


def kinds(annotation):
    from pydantic import TypeAdapter

    adapter = TypeAdapter(annotation, config={"arbitrary_types_allowed": True}) if not is_model(annotation) else TypeAdapter(annotation)
    return [letter for letter, samples in FIELD_SAMPLES.items() if any(takes(adapter, sample) for sample in samples)]


def is_model(annotation):
    return hasattr(annotation, "model_fields")


# Texts that some fields accept, and lists of other types than text.
FIELD_SAMPLES = {**SAMPLES, "s": ["x", "2026-01-01T00:00:00Z", "free"], "l": [[3]], "L": [["x"], []]}


def takes(adapter, value):
    try:
        adapter.validate_python(value)
        return True
    except Exception:
        return False


def bare_models(litellm):
    """Names without a provider prefix for which LiteLLM finds the provider."""
    import contextlib

    litellm.suppress_debug_info = True
    found = []
    for name in litellm.model_cost:
        if name.split("/")[0] in litellm.provider_list or name in ("sample_spec",):
            continue
        with contextlib.suppress(Exception):
            litellm.get_llm_provider(model=name)
            found.append(name)
    return sorted(found)


def join(versions):
    """The TypeScript of the tables: names of any version, types that any version accepts."""
    every = "sniflbmL"

    def names(key):
        return sorted({name for version in versions for name in version[key]})

    def typed(key):
        merged = {}
        for version in versions:
            for name, letters in version[key].items():
                merged[name] = "".join(letter for letter in every if letter in merged.get(name, "") + letters)
        # no sample is accepted: types do not describe this field
        return [name if letters == "" or {*"snifblm"} <= {*letters} else f"{name}={letters}" for name, letters in sorted(merged.items())]

    known = set(names("paramNames")) | {name for version in versions for name in version["params"]}
    known_info = set(names("infoNames")) | {name for version in versions for name in version["info"]}
    loose = [name for name in names("loose") if name not in known | known_info and any(near(name, other) for other in known | known_info)]
    parts = {
        "topLevel": names("top"),
        "routerSettings": names("router"),
        "litellmSettings": names("litellm"),
        "generalSettings": names("general"),
        "params": typed("params") + [name for name in names("paramNames") if not any(name in version["params"] for version in versions)],
        "info": typed("info") + [name for name in names("infoNames") if not any(name in version["info"] for version in versions)],
        "otherNames": loose,
        "providers": names("providers"),
        "promptProviders": names("prompts"),
        "endpoints": names("endpoints"),
        "bareModels": names("models"),
        "barePatterns": names("patterns"),
        "strategies": names("strategies"),
        "modes": names("modes"),
    }
    lines = ["/** What LiteLLM knows. Generated by scripts/litellm-tables.py; see known.ts for the letters. */", "export const TABLES = {"]
    lines.append(f"  versions: {json.dumps([version['version'] for version in versions])},")
    for name, words in parts.items():
        text = "\n".join(textwrap.wrap(" ".join(words), 108, break_long_words=False, break_on_hyphens=False))
        lines.append(f"  {name}: `\n{escaped(text)}`,")
    return "\n".join([*lines, "} as const;"])


def escaped(text):
    return text.replace("\\", "\\\\").replace("`", "\\`").replace("${", "\\${")


def near(a, b):
    return a != b and abs(len(a) - len(b)) <= 2 and a[0] == b[0] and distance(a, b) <= 2


def distance(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        last, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            last, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, last + (x != y))
    return row[-1]


main()
