# SPDX-FileCopyrightText: 2026 The Florin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks a receipt as a stranger would: from docs/receipts.md, the file and the bank's public key (PEM) alone.

verify_receipt.py FILE KEY.pem      exit code 0 only if it holds
"""

import datetime
import hashlib
import json
import os
import struct
import subprocess
import sys
import tempfile

KINDS = ["deposit", "withdrawal", "transfer", "reversal", "hold", "capture", "release", "interest", "fee", "gift",
         "takeover"]
CURRENCIES = {"INR": 356}


def sha256(data):
    return hashlib.sha256(data).digest()


def i64(number):
    return struct.pack(">q", number)


def minor(decimal):
    return int(decimal.replace(".", ""))


def milliseconds(text):
    since = datetime.datetime.fromisoformat(text.replace("Z", "+00:00")) - datetime.datetime.fromtimestamp(
        0, datetime.timezone.utc)
    return since // datetime.timedelta(milliseconds=1)


def check_balance(account, number):
    if "blind" in account:
        opened = (b"\x02" + bytes.fromhex(account["blind"]) + i64(number) + i64(minor(account["balance"])) +
                  i64(minor(account["held"])))
        assert sha256(opened).hex() == account["commitment"], "a balance is not the sealed one"


def leaf_of(receipt):
    entry, memo = receipt["entry"], receipt["entry"]["memo"].encode()
    return (b"\x01" + i64(entry["entry"]) + struct.pack(">B", KINDS.index(entry["kind"])) + i64(int(entry["from"])) +
            i64(int(entry["to"])) + i64(minor(entry["amount"])) + struct.pack(">H", CURRENCIES[entry["currency"]]) +
            i64(milliseconds(entry["time"])) + i64(entry.get("about", 0)) +
            bytes.fromhex(receipt["from_account"]["commitment"]) + bytes.fromhex(receipt["to_account"]["commitment"]) +
            bytes.fromhex(entry["record"]) + struct.pack(">I", len(memo)) + memo)


def check_path(receipt):
    seal, at = receipt["seal"], receipt["entry"]["entry"]
    assert seal["first"] <= at <= seal["last"], "the seal is of other entries"
    place, last = at - seal["first"], seal["last"] - seal["first"]
    root = sha256(b"\x00" + leaf_of(receipt))
    for text in receipt["path"]:
        beside = bytes.fromhex(text)
        assert last != 0, "the path is too long"
        if place % 2 == 1 or place == last:
            root = sha256(b"\x01" + beside + root)
            while place % 2 == 0 and place != 0:
                place, last = place // 2, last // 2
        else:
            root = sha256(b"\x01" + root + beside)
        place, last = place // 2, last // 2
    assert last == 0 and root.hex() == seal["root"], "the entry is not in the seal"


def check_signature(seal, key_file):
    signed = (b"florin seal 1" + i64(seal["number"]) + i64(seal["first"]) + i64(seal["last"]) +
              bytes.fromhex(seal["root"]) + bytes.fromhex(seal["marks"]) + bytes.fromhex(seal["previous"]) +
              i64(milliseconds(seal["time"])))
    with tempfile.TemporaryDirectory() as folder:
        names = [os.path.join(folder, name) for name in ("message", "signature")]
        for name, data in zip(names, (signed, bytes.fromhex(seal["signature"]))):
            with open(name, "wb") as file:
                file.write(data)
        ran = subprocess.run(["openssl", "pkeyutl", "-verify", "-pubin", "-inkey", key_file, "-rawin", "-in", names[0],
                              "-sigfile", names[1]], capture_output=True, check=False)
    assert ran.returncode == 0, "the bank did not sign this seal"


def main(receipt_file, key_file):
    with open(receipt_file, encoding="utf-8") as file:
        receipt = json.load(file)
    assert receipt["florin_receipt"] == 1, "another format"
    check_balance(receipt["from_account"], int(receipt["entry"]["from"]))
    check_balance(receipt["to_account"], int(receipt["entry"]["to"]))
    check_path(receipt)
    check_signature(receipt["seal"], key_file)
    print("It holds.")


if __name__ == "__main__":
    try:
        main(*sys.argv[1:3])
    except AssertionError as why:
        sys.exit(f"It does not hold: {why}.")
