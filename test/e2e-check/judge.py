"""
Loads configs as the proxy does when it starts: `ProxyConfig.load_config`, with the environment of a proxy that has a master
key. Reads JSON lines `{"name", "text"}`, prints JSON lines `{"name", "starts", "dropped", "error"}`. Each config is loaded in
a process of its own, since LiteLLM keeps settings in module variables.
"""

import asyncio
import contextlib
import importlib
import json
import os
import re
import sys
import tempfile
from pathlib import Path

# nothing may reach out of this machine, and a login that waits for a person must not start
os.environ["LITELLM_LOCAL_MODEL_COST_MAP"] = "True"
os.environ["LITELLM_MASTER_KEY"] = "sk-only-for-this-test"

# a Copilot token that was exchanged already: without one LiteLLM 1.106 drops every entry of Copilot
tokens = tempfile.TemporaryDirectory()
os.environ["GITHUB_COPILOT_TOKEN_DIR"] = tokens.name
Path(tokens.name, "access-token").write_text("gho_only_for_this_test")
Path(tokens.name, "api-key.json").write_text(
    json.dumps({"token": "only-for-this-test", "expires_at": 4102444800, "endpoints": {"api": "http://127.0.0.1:9"}})
)

from litellm.proxy import proxy_server


# what most configs have: the modules that loading it imports are imported once, not for each config
USUAL = """
model_list: [{model_name: a, litellm_params: {model: openai/a}}]
litellm_settings: {drop_params: true, fallbacks: [{a: [a]}]}
router_settings: {num_retries: 1}
"""


def main():
    for name in in_a_child(lambda: loaded(USUAL) and sorted(sys.modules)) or []:
        with contextlib.suppress(Exception):
            importlib.import_module(name)
    for line in sys.stdin:
        case = json.loads(line)
        print(json.dumps({"name": case["name"], **judged(case["text"])}), flush=True)


def judged(text):
    return in_a_child(lambda: loaded(text)) or {"starts": False, "dropped": 0, "error": "the loader died"}


def in_a_child(work):
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, 1)
        os.dup2(null, 2)
        with os.fdopen(write, "wb") as pipe:
            pipe.write(json.dumps(work()).encode())
        os._exit(0)
    os.close(write)
    with os.fdopen(read, "rb") as pipe:
        answer = pipe.read()
    os.waitpid(child, 0)
    return json.loads(answer) if answer else None


def loaded(text):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "config.yaml")
        path.write_text(text, encoding="utf-8", newline="")
        for name in re.findall(r"master_key: os\.environ/(\w+)", text):
            os.environ.setdefault(name, os.environ["LITELLM_MASTER_KEY"])
        try:
            # as the proxy does before it loads the config
            proxy_server.master_key = os.environ["LITELLM_MASTER_KEY"]
            load = proxy_server.ProxyConfig().load_config(router=None, config_file_path=str(path))
            router, _, _ = asyncio.run(asyncio.wait_for(load, 30))
            refuse_weak_key()
        except BaseException as error:
            return {"starts": False, "dropped": 0, "error": f"{type(error).__name__}: {str(error)[:200]}"}
        entries = proxy_server.yaml.safe_load(text).get("model_list") or []
        return {"starts": True, "dropped": len(entries) - len(router.model_list), "error": None}


def refuse_weak_key():
    """What the proxy does with the key right after it has loaded the config (from 1.106)."""
    from litellm.proxy.auth import master_key_boot_check as check

    verdict = check.master_key_boot_verdict(
        master_key=proxy_server.master_key,
        environment_master_key=os.environ["LITELLM_MASTER_KEY"],
        general_settings={},
        config_file_path=None,
        override_env_is_on=False,
        salt_key_is_set=False,
        database_is_configured=False,
    )
    if isinstance(verdict, check.UnsafeMasterKeyRefused):
        raise RuntimeError("the master key is refused")


main()
