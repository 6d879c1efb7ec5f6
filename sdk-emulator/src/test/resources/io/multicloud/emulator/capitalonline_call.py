"""Signs and sends one call as the documents of CapitalOnline describe it, with Python's standard library alone.

Usage: capitalonline_call.py METHOD ADDRESS ACTION, with a JSON object on standard input: the parameters of a GET, the body
of a POST. The access key is taken from ACCESS_KEY_ID and SECRET_ACCESS_KEY. Prints the status, then the body.
"""
import base64
import hashlib
import hmac
import json
import os
import sys
import urllib.error
import urllib.parse
import urllib.request
import uuid
from datetime import datetime, timezone


def percent_encode(text):
    return urllib.parse.quote(str(text), safe="-_.~")


def signed_address(action, key_id, secret, method, address, parameters):
    query = dict(parameters)
    query.update({
        "Action": action,
        "AccessKeyId": key_id,
        "SignatureMethod": "HMAC-SHA1",
        "SignatureVersion": "1.0",
        "SignatureNonce": str(uuid.uuid1()),
        "Timestamp": datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "Version": "2019-08-08",
    })
    canonical = "&".join(percent_encode(name) + "=" + percent_encode(query[name]) for name in sorted(query))
    string_to_sign = method + "&" + percent_encode("/") + "&" + percent_encode(canonical)
    digest = hmac.new(secret.encode("utf-8"), string_to_sign.encode("utf-8"), hashlib.sha1).digest()
    query["Signature"] = base64.b64encode(digest).decode("ascii")
    return address + "/?" + urllib.parse.urlencode(query)


def main():
    method, address, action = sys.argv[1:]
    given = json.loads(sys.stdin.buffer.read().decode("utf-8"))
    get = method == "GET"
    url = signed_address(action, os.environ["ACCESS_KEY_ID"], os.environ["SECRET_ACCESS_KEY"], method, address,
                        given if get else {})
    request = urllib.request.Request(url, method=method)
    if not get:
        request.add_header("Content-Type", "application/json")
        request.data = json.dumps(given).encode("utf-8")
    try:
        with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request, timeout=30) as answer:
            status, body = answer.status, answer.read()
    except urllib.error.HTTPError as refused:
        status, body = refused.code, refused.read()
    sys.stdout.buffer.write(str(status).encode("ascii") + b"\n" + body)


main()
