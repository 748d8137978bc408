"""A server that answers by an OpenAPI document and nothing else: what is valid gets an example, the rest a problem."""

import json
import re
from dataclasses import dataclass
from http import HTTPStatus
from urllib.parse import parse_qsl, unquote

import jsonschema_rs

ACCESS = "Bearer hemmelig"
_NOW = {"virkningstid": "2015-03-01", "registreringstid": "2015-03-01T12:00:00+01:00"}
_SENT = {
    "ETag": '"1"',
    "Location": "/api/v2/ny",
    "Link": '<?efter=b>; rel="next"',
    "Deprecation": "@1425168000",
    "Sunset": "Tue, 01 Mar 2016 00:00:00 GMT",
}


class RefusedError(Exception):
    """The request is answered by a problem."""

    def __init__(self, status, detail, *, faults=(), headers=()):
        super().__init__(detail)
        self.status, self.detail, self.faults, self.headers = status, detail, faults, headers


@dataclass
class Request:
    method: str
    path: str
    query: list
    headers: dict
    body: bytes


class Stub:
    """A WSGI application."""

    def __init__(self, document):
        self.document = document
        self.validators = {}
        self.base = document["servers"][0]["url"]
        self.routes = [(pattern_of(path), path) for path in sorted(document["paths"], key=lambda path: "{" in path)]

    def __call__(self, environ, start_response):
        request = request_of(environ)
        try:
            status, headers, body = self.answer(request)
        except RefusedError as refused:
            status, headers, body = self.problem(refused)
        content = json.dumps(body).encode()
        reason = f"{status} {HTTPStatus(status).phrase}"
        start_response(reason, [*headers.items(), ("Content-Length", str(len(content)))])
        return [content]

    def answer(self, request):
        path, keys = self.route(request.path.removeprefix(self.base))
        item = self.document["paths"][path]
        operation = item.get(request.method.lower())
        if operation is None:
            methods = [name.upper() for name in ("get", "post", "put") if name in item]
            raise RefusedError(405, "metoden findes ikke", headers=[("Allow", ", ".join(methods))])
        if request.headers.get("authorization") != ACCESS:
            raise RefusedError(401, "log ind", headers=[("WWW-Authenticate", "Bearer")])
        parameters = [self.resolved(each) for each in (*item["parameters"], *operation.get("parameters", ()))]
        values = self.read(parameters, request, keys)
        if "requestBody" in operation:
            self.read_body(operation["requestBody"], request)
        return self.success(operation, values)

    def route(self, path):
        for pattern, template in self.routes:
            match = pattern.fullmatch(path)
            if match:
                return template, {name: unquote(value) for name, value in match.groupdict().items()}
        raise RefusedError(404, "adressen findes ikke")

    def read(self, parameters, request, keys):
        values = {}
        for each in parameters:
            given = {
                "path": [keys[each["name"]]] if each["name"] in keys else [],
                "query": [value for name, value in request.query if name == each["name"]],
                "header": [request.headers[name] for name in [each["name"].lower()] if name in request.headers],
            }[each["in"]]
            if given:
                values[each["name"]] = self.value(each, given)
            elif each.get("required"):
                raise RefusedError(428 if each["name"] == "If-Match" else 400, f"{each['name']} mangler")
        return values

    def value(self, parameter, given):
        schema = parameter["schema"]
        value = given[0]
        if schema.get("type") == "integer" and re.fullmatch(r"-?[0-9]{1,9}", value):
            value = int(value)
        if len(given) > 1 or self.faults(schema, value):
            raise RefusedError(404 if parameter["in"] == "path" else 400, f"{parameter['name']} er forkert")
        return value

    def read_body(self, declared, request):
        if request.headers.get("content-type", "").partition(";")[0] != "application/json":
            raise RefusedError(415, "kun JSON")
        try:
            body = json.loads(request.body, parse_constant=_refuse_constant)
        except ValueError as fault:
            raise RefusedError(400, "ikke JSON") from fault
        faults = self.faults(declared["content"]["application/json"]["schema"], body)
        if faults:
            raise RefusedError(422, "strider mod skemaet", faults=faults)

    def faults(self, schema, value):
        key = json.dumps(schema)
        if key not in self.validators:
            whole = schema | {"components": {"schemas": self.document["components"]["schemas"]}}
            self.validators[key] = jsonschema_rs.Draft202012Validator(whole, validate_formats=True)
        return [
            {"pointer": "".join(f"/{step}" for step in fault.instance_path), "detail": fault.message[:200]}
            for fault in self.validators[key].iter_errors(value)
        ]

    def success(self, operation, values):
        status = next(status for status in operation["responses"] if status.startswith("2"))
        declared = operation["responses"][status]
        ((kind, content),) = declared["content"].items()
        sent = {
            name: _SENT.get(name) or values.get(name.lower(), _NOW.get(name.lower()))
            for name in declared.get("headers", ())
        }
        return int(status), {"Content-Type": kind} | sent, self.example(content)

    def example(self, content):
        if "examples" in content:
            return self.resolved(next(iter(content["examples"].values())))["value"]
        page = self.resolved(content["schema"])
        items = page["properties"]["elementer"]["items"]
        key = items["$ref"].rpartition("/")[2]
        return {"elementer": [self.document["components"]["examples"][f"{key}.attributter"]["value"]], "efter": "b"}

    def resolved(self, part):
        while "$ref" in part:
            found = self.document
            for step in part["$ref"].removeprefix("#/").split("/"):
                found = found[step]
            part = found
        return part

    def problem(self, refused):
        headers = {"Content-Type": "application/problem+json"} | dict(refused.headers)
        body = {"type": "about:blank", "title": refused.detail, "status": refused.status}
        return refused.status, headers, body | ({"fejl": list(refused.faults)} if refused.faults else {})


def pattern_of(path):
    parts = re.split(r"\{(\w+)\}", path)
    return re.compile("".join(f"(?P<{part}>[^/]+)" if at % 2 else re.escape(part) for at, part in enumerate(parts)))


def request_of(environ):
    headers = {name[5:].replace("_", "-").lower(): value for name, value in environ.items() if name[:5] == "HTTP_"}
    headers["content-type"] = environ.get("CONTENT_TYPE", "")
    length = int(environ.get("CONTENT_LENGTH") or 0)
    path = environ.get("REQUEST_URI", environ["PATH_INFO"]).partition("?")[0]
    query = parse_qsl(environ["QUERY_STRING"], keep_blank_values=True)
    return Request(environ["REQUEST_METHOD"], path, query, headers, environ["wsgi.input"].read(length))


def _refuse_constant(name):
    raise ValueError(name)
