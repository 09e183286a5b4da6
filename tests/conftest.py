"""No test remembers anything in the home of who runs it, and none takes a machine of CI for a person's.

No law depends on how fast a machine is: examples take the time they take, also where others run beside them.
"""

import os
import tempfile

from hypothesis import HealthCheck, settings

settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")

_CACHE = tempfile.TemporaryDirectory(prefix="handoutpress-cache-")  # each process of pytest-xdist has its own
os.environ["HANDOUTPRESS_CACHE"] = _CACHE.name
os.environ.pop("CI", None)
