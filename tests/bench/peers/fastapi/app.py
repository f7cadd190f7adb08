# SPDX-License-Identifier: GPL-3.0-or-later
"""Comparison server: FastAPI + uvicorn (uvloop, httptools) + sqlite3. Does what the intake of a message needs at least:
checks the bearer token against a keyed hash (or Twilio's signature of a webhook), stores the message once (WAL,
synchronous=FULL) and answers after the commit. One process: app.py one|batch <database> <sessions> [<Twilio's token>
<public address>]. Prints the sessions as "<id> <token>", then "ready <port>"."""
import asyncio
import base64
import hashlib
import hmac
import re
import secrets
import socket
import sqlite3
import sys
import time
import urllib.parse

import uvicorn
from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse, Response

KEY = secrets.token_bytes(32)
MAX_BATCH = 256
CLIENT_ID = re.compile(r"[A-Za-z0-9_-]{1,64}\Z")


def digest(token: str) -> bytes:
    return hmac.new(KEY, token.encode(), hashlib.sha256).digest()


class Store:
    def __init__(self, path: str) -> None:
        self.db = sqlite3.connect(path, isolation_level=None, check_same_thread=False, cached_statements=256)
        for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "cache_size = -16384"):
            self.db.execute("PRAGMA " + pragma)
        self.db.executescript(open(__file__.rsplit("/", 2)[0] + "/schema.sql").read())

    def add_session(self, token: str) -> str:
        public = secrets.token_hex(16)
        now = time.time_ns() // 1000
        at = self.db.execute("INSERT INTO conversation (created_at, last_message_at) VALUES (?, ?)", (now, now)).lastrowid
        self.db.execute("INSERT INTO session (public_id, token_hash, conversation_id) VALUES (?, ?, ?)",
                        (public, digest(token), at))
        return public

    def session(self, public: str):
        return self.db.execute("SELECT id, token_hash, conversation_id FROM session WHERE public_id = ?", (public,)).fetchone()

    def insert(self, session: int, conversation: int, client_id: str, text: str):
        """Within a transaction: (message id, duplicate)."""
        db = self.db
        now = time.time_ns() // 1000
        first = db.execute("INSERT INTO idempotency_key (session_id, client_id, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                           (session, client_id, now)).rowcount
        if first == 0:
            return db.execute("SELECT message_id FROM idempotency_key WHERE session_id = ? AND client_id = ?",
                              (session, client_id)).fetchone()[0], True
        message = db.execute("INSERT INTO message (public_id, conversation_id, text, created_at) VALUES (?, ?, ?, ?)",
                             (secrets.token_hex(16), conversation, text, now)).lastrowid
        db.execute("UPDATE idempotency_key SET message_id = ? WHERE session_id = ? AND client_id = ?",
                   (message, session, client_id))
        db.execute("UPDATE conversation SET last_message_at = ?, unread = unread + 1 WHERE id = ?", (now, conversation))
        return message, False

    def insert_hook(self, sid: str, address: str, text: str):
        """The same for a webhook: the customer is known by the number."""
        db = self.db
        now = time.time_ns() // 1000
        if db.execute("INSERT INTO hook_key (message_sid, at) VALUES (?, ?) ON CONFLICT DO NOTHING", (sid, now)).rowcount == 0:
            return None
        found = db.execute("SELECT conversation_id FROM customer WHERE address = ?", (address,)).fetchone()
        if found:
            conversation = found[0]
        else:
            conversation = db.execute("INSERT INTO conversation (created_at, last_message_at) VALUES (?, ?)", (now, now)).lastrowid
            db.execute("INSERT INTO customer (address, conversation_id) VALUES (?, ?)", (address, conversation))
        message = db.execute("INSERT INTO message (public_id, conversation_id, text, created_at) VALUES (?, ?, ?, ?)",
                             (secrets.token_hex(16), conversation, text, now)).lastrowid
        db.execute("UPDATE hook_key SET message_id = ? WHERE message_sid = ?", (message, sid))
        db.execute("UPDATE conversation SET last_message_at = ?, unread = unread + 1 WHERE id = ?", (now, conversation))
        return message

    def work(self, job):
        return self.insert_hook(*job[1:]) if job[0] == "hook" else self.insert(*job)


class OneByOne:
    """A commit for each request, on a worker thread, so that the event loop stays free: what most such services do."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.lock = asyncio.Lock()

    def work(self, job):
        self.store.db.execute("BEGIN IMMEDIATE")
        answer = self.store.work(job)
        self.store.db.execute("COMMIT")
        return answer

    async def put(self, job):
        async with self.lock:
            return await asyncio.get_running_loop().run_in_executor(None, self.work, job)


class Batching:
    """Group commit: whatever waits shares the next transaction."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.waiting: list = []
        self.running = False

    def work(self, jobs):
        self.store.db.execute("BEGIN IMMEDIATE")
        answers = [self.store.work(job) for job in jobs]
        self.store.db.execute("COMMIT")
        return answers

    async def drain(self):
        loop = asyncio.get_running_loop()
        while self.waiting:
            batch, self.waiting = self.waiting[:MAX_BATCH], self.waiting[MAX_BATCH:]
            answers = await loop.run_in_executor(None, self.work, [job for job, _ in batch])
            for (_, future), answer in zip(batch, answers):
                future.set_result(answer)
        self.running = False

    async def put(self, job):
        future = asyncio.get_running_loop().create_future()
        self.waiting.append((job, future))
        if not self.running:
            self.running = True
            self.task = asyncio.create_task(self.drain())
        return await future


def make(mode: str, store: Store, token: bytes, public: str) -> FastAPI:
    app = FastAPI(docs_url=None, redoc_url=None, openapi_url=None)
    writer = Batching(store) if mode == "batch" else OneByOne(store)

    @app.post("/api/chat/sessions/{public}/messages", status_code=202)
    async def post(public: str, request: Request):
        authorization = request.headers.get("authorization", "")
        found = store.session(public)
        if not found or not authorization.startswith("Bearer ") or not hmac.compare_digest(digest(authorization[7:]), found[1]):
            return JSONResponse({"title": "Unauthorized"}, 401)
        try:
            body = await request.json()
            text, client_id = body["message"], body["client_message_id"]
        except (ValueError, KeyError, TypeError):
            return JSONResponse({"title": "Bad request"}, 400)
        if not isinstance(text, str) or not 0 < len(text) <= 4000 or not isinstance(client_id, str) or not CLIENT_ID.match(client_id):
            return JSONResponse({"title": "Bad request"}, 400)
        message, duplicate = await writer.put((found[0], found[2], client_id, text))
        return JSONResponse({"status": "pending", "message_id": message, "duplicate": duplicate}, 202)

    @app.post("/twilio/sms")
    async def hook(request: Request):
        fields = urllib.parse.parse_qsl((await request.body()).decode(), keep_blank_values=True)
        text = public + "/twilio/sms" + "".join(name + value for name, value in sorted(set(fields)))
        expected = base64.b64encode(hmac.new(token, text.encode(), hashlib.sha1).digest())
        if not hmac.compare_digest(expected, request.headers.get("x-twilio-signature", "").encode()):
            return Response(status_code=403)
        form = dict(fields)
        await writer.put(("hook", form["MessageSid"], form["From"], form["Body"]))
        return Response("<Response/>", media_type="text/xml")

    return app


def main() -> None:
    mode, path, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
    token, public = sys.argv[4:6] if len(sys.argv) > 5 else (secrets.token_hex(16), "")
    store = Store(path)
    store.db.execute("BEGIN")
    for _ in range(count):
        bearer = secrets.token_urlsafe(32)
        print("session", store.add_session(bearer), bearer)
    store.db.execute("COMMIT")
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    listener.listen(1024)
    config = uvicorn.Config(make(mode, store, token.encode(), public), loop="uvloop", http="httptools", access_log=False, log_level="warning", backlog=1024)
    print("ready", listener.getsockname()[1], flush=True)
    uvicorn.Server(config).run(sockets=[listener])


main()
