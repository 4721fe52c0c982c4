"""Checkers of lessons: each yields diagnostics and opens nothing.

Kept empty: reading a story takes ``ways`` from here, and a pupil's first screen must not wait for the rest.
"""
