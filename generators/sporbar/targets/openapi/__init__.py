"""OpenAPI 3.1 of the API resources."""
