"""Verifies the journals in an SQLite file of SelfGov without SelfGov; docs/journal.md is the specification.

    python3 docs/verify_journal.py okrug.db [--case ID] [--checkpoint CASE:COUNT:HASH]

Prints a line for each case. Ends with 0 where all is sound, with 1 where a journal is broken or lacks what a
checkpoint says it had, with 2 where it was called wrongly or the file holds no journal. Changes nothing.
It does not know the procedures: that each fact was permitted where it stands is Cases.VerifyAsync's to say.
"""
import argparse
import hashlib
import json
import pathlib
import re
import sqlite3
import sys

ZEROS = "0" * 64
CASES = "SELECT case_id FROM selfgov_case UNION SELECT case_id FROM selfgov_entry"
ENTRIES = """SELECT e.*, p.record FROM selfgov_entry AS e LEFT JOIN selfgov_personal_data AS p
    ON p.case_id = e.case_id AND p.version = e.version WHERE e.case_id = ?
    ORDER BY e.version < 1, e.version"""
LATER = ("command", "decision", "roles", "fingerprint", "happened")  # columns that a file of an earlier release lacks
REFUSED = """SELECT r.*, p.record FROM selfgov_refusal AS r LEFT JOIN selfgov_personal_data AS p
    ON p.case_id = r.case_id AND p.version = -r.number WHERE r.case_id = ? ORDER BY r.number"""
ERASURE = "personal-data-erased"
MOMENT = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{0,6}[1-9])?", re.ASCII)
ESCAPES = {'"': '\\"', "\\": "\\\\", "\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r"}


class Broken(Exception):
    """What is wrong, and at which version."""

    def __init__(self, version, reason):
        super().__init__(f"broken at version {version}: {reason}")


def text(value):
    """A string in canonical JSON (RFC 8785, 3.2.2.2)."""
    return '"' + re.sub(r'["\\\x00-\x1f]', lambda c: ESCAPES.get(c[0], f"\\u{ord(c[0]):04x}"), value) + '"'


def number(value):
    """A number as ECMAScript writes it (RFC 8785, 3.2.2.3)."""
    if value == 0:
        return "0"
    mantissa, _, exponent = f"{abs(value)!r}".partition("e")
    whole, _, fraction = mantissa.partition(".")
    digits = (whole + fraction).lstrip("0")
    point = len(digits) - len(fraction) + int(exponent or 0)
    digits = digits.rstrip("0")
    sign = "-" if value < 0 else ""
    if 0 < point <= 21:
        places = digits.ljust(point, "0")
        return sign + places[:point] + ("." + places[point:] if len(places) > point else "")
    if -6 < point <= 0:
        return f"{sign}0.{'0' * -point}{digits}"
    tail = "." + digits[1:] if len(digits) > 1 else ""
    return f"{sign}{digits[0]}{tail}e{'+' if point > 0 else '-'}{abs(point - 1)}"


def canonical(value):
    """A JSON value in canonical form: names sorted by UTF-16 code units, no white space."""
    if isinstance(value, dict):
        names = sorted(value, key=lambda name: name.encode("utf-16-be", "surrogatepass"))
        return "{" + ",".join(f"{text(name)}:{canonical(value[name])}" for name in names) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(canonical, value)) + "]"
    if isinstance(value, str):
        return text(value)
    if isinstance(value, float):
        return number(value)
    return "null" if value is None else str(value).lower()


def parsed(payload):
    """The value of a JSON text, which has to be in canonical form already."""
    def refuse(constant):
        raise ValueError(f"{constant} is no JSON")

    value = json.loads(payload, parse_int=float, parse_constant=refuse)
    if canonical(value) != payload:
        raise ValueError("the text is not in canonical form")
    return value


def canonical_json(value):
    """Whether a column holds canonical JSON; raises where it does not."""
    parsed(value)
    return True


def moment(value):
    """A moment as it is hashed, from the text in which SQLite keeps it; neither has trailing zeros."""
    if not MOMENT.fullmatch(value):
        raise ValueError(f"{value!r} is no moment")
    return value.replace(" ", "T") + "Z"


def hexadecimal(value):
    """The 64 digits of a hash."""
    if not isinstance(value, bytes) or len(value) != 32:
        raise ValueError("a hash has 32 bytes")
    return value.hex()


def sha256(value):
    return hashlib.sha256(value.encode("utf-8")).hexdigest()


def hash_of(row):
    """The hash of an entry, computed from the other columns; the payload stands in it as it is."""
    fields = {name: text(row[name]) for name in ("actor", "edition", "fact", "kind", "role")}
    fields |= {"case": text(row["case_id"]), "payload": row["payload"], "version": str(row["version"])}
    fields |= {"recorded": text(moment(row["recorded"])), "previous": text(hexadecimal(row["previous"]))}
    if row["commitment"] is not None:
        fields["commitment"] = text(hexadecimal(row["commitment"]))
    present = {name for name in LATER if name in row.keys() and row[name] is not None}
    fields |= {name: row[name] for name in present & {"command", "roles", "fingerprint"} if canonical_json(row[name])}
    if "decision" in present:
        fields["decision"] = str(row["decision"])
    if "happened" in present:
        fields["on"] = text(moment(row["happened"]))
    return sha256("{" + ",".join(f'"{name}":{fields[name]}' for name in sorted(fields)) + "}")


def check(row, version, head):
    """Checks one entry against the hash before it; answers with its own."""
    if row["version"] != version:
        raise Broken(version, f"the entry in its place has version {row['version']}")
    try:
        if hexadecimal(row["previous"]) != head:
            raise Broken(version, f"the hash before it is {head}; the entry names {row['previous'].hex()}")
        stored = hexadecimal(row["hash"])
        parsed(row["payload"])
        if hash_of(row) != stored:
            raise Broken(version, f"the entry does not have the content that was hashed to {stored}")
        commitment = row["commitment"] and row["commitment"].hex()
        if row["record"] is not None and sha256(row["record"]) != commitment:
            raise Broken(version, "the personal data beside the entry are not those that the entry commits to")
        return stored
    except (AttributeError, TypeError, ValueError, KeyError, RecursionError) as error:
        raise Broken(version, f"the row at position {row['position']} is no entry: {error}") from error


def erased(row, what="versions"):
    """The versions, or the numbers of refused commands, whose personal data an entry says were destroyed."""
    if row["fact"] != ERASURE:
        return []
    try:
        payload = parsed(row["payload"])
        return [int(number) for number in (payload.get(what, []) if what == "refused" else payload[what])]
    except (TypeError, ValueError, KeyError) as error:
        raise Broken(row["version"], "the payload of an erasure has no list of versions") from error


def refused_hash(row):
    """The hash of a refused command, computed from the other columns."""
    fields = {name: text(row[name]) for name in ("actor", "edition", "kind")}
    fields |= {"case": text(row["case_id"]), "decidedOn": str(row["decided_on"]), "number": str(row["number"])}
    fields |= {"head": text(hexadecimal(row["head"])), "previous": text(hexadecimal(row["previous"]))}
    fields |= {name: row[name] for name in ("command", "refusals", "roles") if canonical_json(row[name])}
    fields["recorded"] = text(moment(row["recorded"]))
    if row["happened"] is not None:
        fields["on"] = text(moment(row["happened"]))
    if row["commitment"] is not None:
        fields["commitment"] = text(hexadecimal(row["commitment"]))
    return sha256("{" + ",".join(f'"{name}":{fields[name]}' for name in sorted(fields)) + "}")


def verify_refused(database, case, destroyed):
    """Verifies the chain of the refused commands of a case; a file of an earlier release has none."""
    if database.execute("SELECT 1 FROM sqlite_master WHERE name = 'selfgov_refusal'").fetchone() is None:
        return
    head, number = ZEROS, 0
    for number, row in enumerate(database.execute(REFUSED, (case,)), 1):
        try:
            hashed = refused_hash(row)
            if row["number"] != number or hexadecimal(row["previous"]) != head or hashed != hexadecimal(row["hash"]):
                raise ValueError("it does not follow the one before it, or does not have the content that was hashed")
            commitment = row["commitment"] and row["commitment"].hex()
            if row["record"] is not None and (sha256(row["record"]) != commitment or number in destroyed):
                raise ValueError("the personal data beside it are not its own, or were destroyed")
            if commitment and row["record"] is None and number not in destroyed:
                raise ValueError("the personal data are missing, and no erasure names it")
        except (AttributeError, TypeError, ValueError, KeyError, RecursionError) as error:
            raise Broken(f"of refused command {number}", str(error)) from error
        head = hashed
    last = number if head != ZEROS else 0
    if destroyed and max(destroyed) > last:
        raise Broken(f"of refused command {last + 1}", f"refused command {max(destroyed)} is missing, which an erasure names")


def verify(database, case, checkpoint):
    """Verifies one case; answers with its number of entries, the hash of the last, and what the checkpoint says."""
    count, head, complete = 0, ZEROS, None if checkpoint is None else "cut short"
    present, missing, refused = set(), set(), set()
    for row in database.execute(ENTRIES, (case,)):
        head = check(row, count + 1, head)
        count += 1
        if row["commitment"] is not None:
            (missing if row["record"] is None else present).add(count)
        refused |= set(erased(row, "refused"))
        for version in erased(row):
            if version in present:
                raise Broken(version, f"the personal data are there; version {count} says that they were destroyed")
            missing.discard(version)
        if checkpoint is not None and checkpoint[0] == count:
            complete = "complete" if checkpoint[1] == head else "rewritten"
    stored = database.execute("SELECT version, head FROM selfgov_case WHERE case_id = ?", (case,)).fetchone()
    if (stored["version"] if stored else 0) > count:
        raise Broken(count + 1, f"the entry is missing; the last one in selfgov_case is {stored['version']}")
    if count > 0 and (stored is None or stored["version"] != count or stored["head"] != bytes.fromhex(head)):
        raise Broken(count, "selfgov_case has another version or hash of the last entry, or none")
    verify_refused(database, case, refused)
    if missing:
        raise Broken(min(missing), "the personal data are missing, and no erasure names the entry")
    return count, head, "complete" if checkpoint and checkpoint[0] == 0 else complete


def checkpoint_of(argument):
    case, count, head = argument.rsplit(":", 2)
    return case, (int(count), hexadecimal(bytes.fromhex(head)))


def main():
    arguments = argparse.ArgumentParser(description="Verifies the journals in an SQLite file of SelfGov.")
    arguments.add_argument("file", type=pathlib.Path)
    arguments.add_argument("--case", help="verify this case alone")
    arguments.add_argument("--checkpoint", metavar="CASE:COUNT:HASH", type=checkpoint_of, action="append", default=[])
    given = arguments.parse_args()
    sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    checkpoints, sound = dict(given.checkpoint), True
    try:
        # One transaction: the entries and the heads of one moment.
        database = sqlite3.connect(f"{given.file.resolve().as_uri()}?mode=ro", uri=True, isolation_level=None)
        database.row_factory = sqlite3.Row
        database.text_factory = lambda stored: stored.decode("utf-8", "surrogateescape")
        database.execute("BEGIN")
        cases = {row[0] for row in database.execute(CASES)} | checkpoints.keys()
        if database.execute("SELECT 1 FROM sqlite_master WHERE name = 'selfgov_refusal'").fetchone():
            cases |= {row[0] for row in database.execute("SELECT DISTINCT case_id FROM selfgov_refusal")}
        if given.case is not None and given.case not in cases:
            arguments.error(f"there is no case {given.case!r}, and no checkpoint that says there was")
        for case in sorted(cases) if given.case is None else [given.case]:
            try:
                count, head, complete = verify(database, case, checkpoints.get(case))
                sound &= complete in (None, "complete")
                print(f"{case}: intact{', ' + complete if complete else ''}, {count} entries, head {head}")
            except Broken as broken:
                sound = False
                print(f"{case}: {broken}")
    except sqlite3.Error as error:
        arguments.error(f"{given.file} cannot be read as a journal: {error}")
    sys.exit(0 if sound else 1)


if __name__ == "__main__":
    main()
