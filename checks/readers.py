"""What Python's icalendar, and the conference app Confy, read in a file.

python3 checks/readers.py icalendar programme.ics | confy programme.ics | confy schedule.xml
prints one JSON array of [uid, start, end, title, place], times in UTC.
"""

import json
import os
import sys
import tempfile
import time
from datetime import timezone

os.environ["TZ"] = "Europe/Copenhagen"
time.tzset()


def utc(moment):
    """Confy keeps times without a zone, and means UTC."""
    moment = moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)
    return moment.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:00Z")


def icalendar(path):
    from icalendar import Calendar

    with open(path, "rb") as file:
        events = Calendar.from_ical(file.read()).walk("VEVENT")
    for event in events:
        end = event["dtend"].dt if "dtend" in event else event["dtstart"].dt + event["duration"].dt
        yield [str(event["uid"]), utc(event["dtstart"].dt), utc(end), str(event["summary"]), str(event["location"])]


def confy(path):
    """Its own importers, into its own tables, in memory."""
    import builtins
    import sqlite3

    builtins._ = lambda text: text
    os.environ["XDG_DATA_HOME"] = os.environ["XDG_CACHE_HOME"] = tempfile.mkdtemp()
    os.environ["GSETTINGS_BACKEND"] = "memory"
    import gi

    gi.require_version("Handy", "1")
    gi.require_version("Gtk", "3.0")
    from confy import local
    from confy.remotes import import_ics, import_pentabarf

    kinds = sqlite3.PARSE_DECLTYPES | sqlite3.PARSE_COLNAMES
    local.db = sqlite3.connect(":memory:", detect_types=kinds)
    local.db.row_factory = sqlite3.Row
    local.migrate()
    with open(path, encoding="utf-8", newline="") as file:
        text = file.read()
    (import_pentabarf if text.lstrip().startswith("<") else import_ics)(text, "file:///programme")
    for row in local.db.execute("select start, end, title, room from events"):
        yield ["", utc(row["start"]), utc(row["end"]), row["title"], row["room"] or ""]


reader = {"icalendar": icalendar, "confy": confy}[sys.argv[1]]
print(json.dumps(list(reader(sys.argv[2]))))
