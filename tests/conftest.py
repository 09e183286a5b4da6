"""No test remembers anything in the home of who runs it, and none takes a machine of CI for a person's.

No law depends on how fast a machine is: examples take the time they take, also where others run beside them. In CI the
laws meet the same examples each time, so that a change fails for what it changed; `nox -s laws` looks for new ones.
"""

import os
import tempfile

from hypothesis import HealthCheck, settings

SAME = "HANDOUTPRESS_SAME_EXAMPLES"
if "CI" in os.environ:  # told to the processes of pytest-xdist, too, which no longer see CI
    os.environ[SAME] = "1"
settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("same", settings.get_profile("patient"), derandomize=True, database=None)
settings.load_profile("same" if SAME in os.environ else "patient")

_CACHE = tempfile.TemporaryDirectory(prefix="handoutpress-cache-")  # each process of pytest-xdist has its own
os.environ["HANDOUTPRESS_CACHE"] = _CACHE.name
os.environ.pop("CI", None)
