"""Reads mails as CPython's email does: JSON of base64 on stdin, JSON of what they say on stdout."""

import base64
import email
import email.policy
import json
import sys


def text_of(part):
    try:
        return part.get_content()
    except (LookupError, KeyError, ValueError):
        return None


def name_of(mail):
    sender = mail["from"]
    return sender.addresses[0].display_name if sender and sender.addresses else None


def read(data):
    mail = email.message_from_bytes(data, policy=email.policy.default)
    parts = [part for part in mail.walk() if part.get_content_type() in ("text/plain", "text/html")]
    return {
        "subject": None if mail["subject"] is None else str(mail["subject"]),
        "from": name_of(mail),
        "parts": [[part.get_content_type(), text_of(part)] for part in parts],
    }


def total(data):
    try:
        return read(data)
    except Exception as error:  # A judge that fails has no opinion.
        return {"subject": None, "from": None, "parts": [], "error": repr(error)}


json.dump([total(base64.b64decode(one)) for one in json.load(sys.stdin)], sys.stdout)
