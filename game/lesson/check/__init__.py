"""Checkers of lessons: each yields diagnostics and opens nothing."""
