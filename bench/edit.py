"""Times loading and dumping the given file with one of two libraries, and prints JSON."""

import io
import json
import resource
import sys
import time


def pyyaml(text):
    import yaml

    start = time.perf_counter()
    data = yaml.load(text, Loader=yaml.CSafeLoader)
    yaml.dump(data, Dumper=yaml.CSafeDumper, sort_keys=False)
    return time.perf_counter() - start


def ruamel(text):
    from ruamel.yaml import YAML

    yaml = YAML()
    yaml.preserve_quotes = True
    start = time.perf_counter()
    yaml.dump(yaml.load(text), io.StringIO())
    return time.perf_counter() - start


library, path = sys.argv[1:]
with open(path, encoding="utf-8") as file:
    seconds = {"pyyaml": pyyaml, "ruamel": ruamel}[library](file.read())
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps({"ms": seconds * 1000, "peakMiB": peak}))
