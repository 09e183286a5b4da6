"""Work on an existing Dask cluster: batches of values go out, bytes come back; the memo, the seal and build/ stay here.

``worker_gate`` and ``batch_work`` run on a worker, all else where the command was given. Nothing here is imported without
``--cluster``, and ``distributed`` nowhere else.
"""
